"""Which part of Python's standard library goes to the reader?

The modules that were loaded when the exercise was done, and a short list of modules that a page may need where
the exercise does not come. A few modules that Pyodide imports when it starts, and that a page has no use for, have a
small one in their place (standins/): together they would take as long to import as all the rest.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

from scripts.build.runtime.paths import STANDINS
from scripts.shared.tools import BuildError

# a fixed time inside archives, so that the same modules give the same archive
TIME = (2025, 1, 1, 0, 0, 0)

KEEP: dict[str, str] = {
    "_pyodide": "Pyodide's own side of the border; JavaScript imports from it by name, when it needs to",
    "pyodide": "the same, the public part",
    "encodings/ascii": "how the browser's streams may be set up",
    "encodings/latin_1": "how the browser's streams may be set up",
    "encodings/utf_8_sig": "a file that starts with a byte order mark",
    "encodings/unicode_escape": "showing text that cannot be printed",
    "encodings/raw_unicode_escape": "showing text that cannot be printed",
    "linecache": "the lines in a traceback",
    "textwrap": "the lines in a traceback",
    "tokenize": "the encoding of a source file, for a traceback",
    "traceback": "printing an exception that nobody caught",
    "_colorize": "traceback asks it whether to use colour",
    "contextlib": "imported late by many modules",
    "warnings": "printing a warning",
    "_py_warnings": "printing a warning",
}

# of what KEEP takes in as a whole: written for another place than a page
DROP: dict[str, str] = {
    "pyodide/_nodesock_transport": "sockets under Node",
    "pyodide/console": "the interactive console",
    "pyodide/http": "our Python fetches nothing",
}


def _among(stem: str, names: Iterable[str]) -> bool:
    """Is this module one of `names`, or in a package of that name?"""
    return any(stem == name or stem.startswith(f"{name}/") for name in names)


def wanted(name: str, loaded: frozenset[str]) -> bool:
    """Does the file `name` of the standard library go along? `loaded` are the files that were in use."""
    if not name.endswith(".py"):
        return False
    stem = name.removesuffix(".py")
    if stem in loaded:
        return True
    return _among(stem, KEEP) and not _among(stem, DROP)


def _write(target: Path, contents: dict[str, bytes]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name, TIME), content, zipfile.ZIP_DEFLATED)


def stand_in(source: Path, target: Path, standins: Path = STANDINS) -> None:
    """Write the zip `source` to `target` with the modules of `standins` in the place of those of the same name.

    Raises BuildError when the archive has no such module: then Pyodide is put together in another way.
    """
    ours = {path.relative_to(standins).as_posix(): path.read_bytes() for path in sorted(standins.rglob("*.py"))}
    with zipfile.ZipFile(source) as archive:
        if missing := sorted(ours.keys() - set(archive.namelist())):
            raise BuildError(f"there is nothing that {', '.join(missing)} could stand in for")
        _write(target, {name: ours.get(name) or archive.read(name) for name in archive.namelist()})


def trim(source: Path, target: Path, loaded: Iterable[str]) -> int:
    """Write the part of the zip `source` that is wanted to `target`; returns the number of files.

    Raises BuildError when a loaded module or one of KEEP is not in the archive.
    """
    used = frozenset(loaded)
    with zipfile.ZipFile(source) as archive:
        names = sorted(name for name in archive.namelist() if wanted(name, used))
        stems = {name.removesuffix(".py") for name in names}
        missing = sorted(used - stems)
        missing += [name for name in KEEP if not any(_among(stem, [name]) for stem in stems)]
        if missing:
            raise BuildError(f"the standard library has no {', '.join(missing)}")
        _write(target, {name: archive.read(name) for name in names})
    return len(names)
