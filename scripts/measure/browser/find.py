"""Is this engine on the machine, and where?"""

from __future__ import annotations

import os
import shutil
import subprocess
from glob import glob
from pathlib import Path

from scripts.measure.browser.engines import Engine, Program
from scripts.shared.tools import ROOT, BuildError

STAMPS = ROOT / ".venv" / ".stamps"


def answers(path: str | Path, program: Program) -> bool:
    """Does this program start? One without a word to say only has to be there."""
    if not program.says:
        return os.access(path, os.X_OK)
    try:
        done = subprocess.run(
            [str(path), "--version"],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and program.says in done.stdout.lower()


def _stamp(engine: Engine) -> Path:
    return STAMPS / f"browser-{engine.name}"


def _lines(paths: tuple[str, ...]) -> str:
    return "\n".join(f"{path}\t{os.stat(path).st_mtime_ns}" for path in paths)


def _remembered(engine: Engine) -> tuple[str, ...] | None:
    """The programs found before, when they are still the same files."""
    try:
        text = _stamp(engine).read_text(encoding="utf-8")
        paths = tuple(line.split("\t")[0] for line in text.splitlines())
        return paths if len(paths) == len(engine.programs) and text == _lines(paths) else None
    except OSError:
        return None


def _named(engine: Engine) -> str | None:
    """The browser that the environment names. Raises BuildError when that one does not start."""
    named = os.environ.get(engine.variable)
    if not named:
        return None
    path = shutil.which(named)
    if path and answers(path, engine.programs[0]):
        return path
    raise BuildError(f"{engine.variable} is set to '{named}', but that browser does not start")


def _look_for(program: Program) -> str | None:
    candidates = [*filter(None, map(shutil.which, program.names))]
    candidates += [path for place in program.places for path in sorted(glob(place))]
    return next((path for path in candidates if answers(path, program)), None)


def find(engine: Engine) -> tuple[str, ...] | None:
    """The paths of the programs of this engine, in the order of its table, the browser first.

    None when one of them is not there. Raises BuildError when the environment names a browser that does not start.
    """
    named = _named(engine)
    if not named and (known := _remembered(engine)):
        return known
    browser, *rest = engine.programs
    found = [named or _look_for(browser), *map(_look_for, rest)]
    paths = tuple(path for path in found if path)
    if len(paths) < len(found):
        return None
    if not named and STAMPS.is_dir():
        # spares the next call the question whether it starts
        _stamp(engine).write_text(_lines(paths), encoding="utf-8")
    return paths
