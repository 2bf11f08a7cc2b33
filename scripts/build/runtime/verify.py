"""Does the trimmed, compiled runtime give the same answers as the complete one, and as Python itself?

The exercise runs in the complete Pyodide (which also tells which modules are in use), on the finished runtime,
and natively on the complete package. A difference stops the build.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.build.runtime.paths import HERE
from scripts.shared.tools import BuildError, node, run

# how Python prints a failure depends on its version
ONLY_IN_PYODIDE = {"failures"}


def in_pyodide(folder: Path, result: Path) -> dict[str, Any]:
    """Run the exercise on the runtime in `folder`: answers, border and modules."""
    command = [node(), HERE / "node" / "exercise.mjs", folder, HERE / "exercise.py", result]
    run(command, f"the exercise in Pyodide ({folder.name})", timeout=300)
    found: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return found


def natively() -> dict[str, Any]:
    """Run the exercise on this Python and the complete package: answers."""
    command = [sys.executable, "-m", "scripts.build.runtime.exercise"]
    found: dict[str, Any] = json.loads(run(command, "the exercise natively", timeout=300))
    return found


def differences(expected: Any, found: Any, where: str = "") -> Iterator[str]:
    """Where two JSON values differ, as paths."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in sorted(expected.keys() | found.keys()):
            if key not in expected or key not in found:
                yield f"{where} > {key}"
            else:
                yield from differences(expected[key], found[key], f"{where} > {key}" if where else key)
    elif expected != found:
        yield where


def compare(expected: Any, found: Any, what: str) -> None:
    """Raises BuildError, naming the first differences, when the two are not the same."""
    paths = list(differences(expected, found))
    if paths:
        shown = "; ".join(path[:200] for path in paths[:3])
        raise BuildError(f"{what}: {len(paths)} answers differ, such as {shown}")


def verify(complete: dict[str, Any], folder: Path, result: Path) -> None:
    """Compare the finished runtime in `folder` with `complete` (from `in_pyodide`) and with Python itself."""
    finished = in_pyodide(folder, result)
    for part in ("border", "answers"):
        compare(complete[part], finished[part], "the trimmed runtime and the complete one")
    native = natively()
    for group in native.keys() - ONLY_IN_PYODIDE:
        compare(native[group], finished["answers"][group], f"Python and the runtime ({group})")
