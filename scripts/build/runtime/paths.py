"""Where do the steps find and leave their files?"""

from __future__ import annotations

from scripts.shared.tools import BUILD, ROOT

PYODIDE = ROOT / "node_modules" / "pyodide"
"""Pyodide as npm delivers it."""

ZSTDDEC = ROOT / "node_modules" / "zstddec" / "dist" / "zstddec.mjs"

WORK = BUILD / "work"
"""Half-made things; may be thrown away at any time."""

PLAIN = BUILD / "pyodide"
"""The finished runtime under Pyodide's own names, for Node."""

RUNTIME = BUILD / "runtime"
"""The finished runtime under hashed names, for the site."""

FILES = BUILD / "runtime.json"
"""The list of the files in RUNTIME, as the page's worker must know it."""

STAMP = BUILD / "runtime.stamp"
"""The fingerprint of the inputs that RUNTIME was made from."""

HERE = ROOT / "scripts" / "build" / "runtime"

STANDINS = HERE / "standins"
"""What takes the place of a module of Pyodide's standard library, under the same name."""

CORE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
"""What is taken over from npm unchanged."""

LOCK = "pyodide-lock.json"
"""What Pyodide knows of its packages; the page has no business with those."""

AS_IT_COMES = (*CORE_FILES, LOCK)
STDLIB = "python_stdlib.zip"
WHEEL = "checkers.whl"
UNPACKER = "zstddec.mjs"
"""What unpacks the others in the browser; from npm, unchanged."""

# 1 January 2025: all times inside archives, so that the same inputs give the same bytes
EPOCH = "1735689600"
