"""How do the checkers become a package that Pyodide can load?

`python -m build` makes the wheel; `pyodide lockfile add-wheels` writes the lock file. The lock file starts from
Pyodide's own, without its packages: the page has no business with them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from scripts.build.runtime.paths import EPOCH, LOCK, PYODIDE
from scripts.shared.tools import BuildError, run


def build_wheel(project: Path, target: Path) -> Path:
    """Build the wheel of `project` in the folder `target` and return it; the same input gives the same bytes."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, project]
    run(command, "building the wheel", timeout=180, env={"SOURCE_DATE_EPOCH": EPOCH})
    wheels = list(target.glob("checkers-*-py3-none-any.whl"))
    if len(wheels) != 1:
        raise BuildError(f"building the wheel made {len(wheels)} wheels, expected one")
    return wheels[0]


def lock(wheel: Path) -> Path:
    """Write the lock file for `wheel` beside it and return it."""
    empty = wheel.with_name("pyodide-lock-empty.json")
    original = json.loads((PYODIDE / LOCK).read_text(encoding="utf-8"))
    empty.write_text(json.dumps(original | {"packages": {}}), encoding="utf-8")
    target = wheel.with_name(LOCK)
    pyodide = Path(sys.executable).with_name("pyodide")
    files = ["--input", empty, "--output", target, "--base-path", wheel.parent, wheel]
    run([pyodide, "lockfile", "add-wheels", *files], "making the lock file", timeout=60)
    empty.unlink()
    if list(json.loads(target.read_text(encoding="utf-8"))["packages"]) != ["checkers"]:
        raise BuildError("the lock file should hold the package checkers and nothing else")
    return target
