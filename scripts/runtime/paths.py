"""Where do the steps find and leave their files?"""

from __future__ import annotations

from scripts.tools import BUILD, ROOT

PYODIDE = ROOT / "node_modules" / "pyodide"
"""Pyodide as npm delivers it."""

WORK = BUILD / "work"
"""Half-made things; may be thrown away at any time."""

PLAIN = BUILD / "pyodide"
"""The finished runtime under Pyodide's own names, for Node."""

RUNTIME = BUILD / "runtime"
"""The finished runtime under hashed names, for the site."""

STAMP = BUILD / "runtime.stamp"
"""The fingerprint of the inputs that RUNTIME was made from."""

HERE = ROOT / "scripts" / "runtime"

CORE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
"""What is taken over from npm unchanged."""

STDLIB = "python_stdlib.zip"
LOCK = "pyodide-lock.json"
WHEEL = "checkers.whl"

# 1 January 2025: all times inside archives, so that the same inputs give the same bytes
EPOCH = "1735689600"
