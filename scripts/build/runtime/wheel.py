"""How do the checkers become a wheel? By `python -m build`."""

from __future__ import annotations

import sys
from pathlib import Path

from scripts.build.runtime.paths import EPOCH
from scripts.shared.tools import BuildError, run


def build_wheel(project: Path, target: Path) -> Path:
    """Build the wheel of `project` in the folder `target` and return it; the same input gives the same bytes."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, project]
    run(command, "building the wheel", timeout=180, env={"SOURCE_DATE_EPOCH": EPOCH})
    wheels = list(target.glob("checkers-*-py3-none-any.whl"))
    if len(wheels) != 1:
        raise BuildError(f"building the wheel made {len(wheels)} wheels, expected one")
    return wheels[0]
