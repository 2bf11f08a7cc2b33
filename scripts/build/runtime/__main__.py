"""Is the runtime up to date? If not, make it.

python -m scripts.build.runtime            nothing happens when checkers/, Pyodide and these scripts are the same
python -m scripts.build.runtime --force    make it anyway

build makes the wheel and pyodide-build the bytecode; in which order, and what is left out in between, no library knows.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
from pathlib import Path

from scripts.build.runtime.compile import compile_folder
from scripts.build.runtime.paths import (
    AS_IT_COMES,
    FILES,
    HERE,
    PLAIN,
    PYODIDE,
    RUNTIME,
    STAMP,
    STDLIB,
    UNPACKER,
    WHEEL,
    WORK,
    ZSTDDEC,
)
from scripts.build.runtime.publish import publish
from scripts.build.runtime.stage import stage
from scripts.build.runtime.trim import stand_in, trim
from scripts.build.runtime.verify import in_pyodide, verify
from scripts.build.runtime.wheel import build_wheel
from scripts.shared.tools import ROOT, command


def fingerprint() -> str:
    """The fingerprint of everything that the runtime is made from."""
    sources = [path for folder in (ROOT / "checkers", HERE) for path in folder.rglob("*") if path.is_file()]
    sources = [path for path in sources if "__pycache__" not in path.parts]
    sources += [ROOT / "pyproject.toml", ROOT / "requirements" / "site.txt", PYODIDE / "package.json", ZSTDDEC]
    digest = hashlib.sha256(b"%d.%d" % sys.version_info[:2])
    for path in sorted(sources):
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def up_to_date(mark: str) -> bool:
    """Was the runtime made from these inputs, and is it still there?"""
    made = STAMP.is_file() and STAMP.read_text(encoding="utf-8") == mark
    return made and FILES.is_file() and RUNTIME.is_dir() and (PLAIN / WHEEL).is_file()


def _runtime(folder: Path, stdlib: Path, wheel: Path) -> Path:
    """Pyodide in this folder, with this standard library and our wheel, all under the names that it knows."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, source in ({name: PYODIDE / name for name in AS_IT_COMES} | {STDLIB: stdlib, WHEEL: wheel}).items():
        shutil.copyfile(source, folder / name)
    return folder


def build() -> None:
    """Make the runtime. Raises BuildError."""
    STAMP.unlink(missing_ok=True)
    shutil.rmtree(WORK, ignore_errors=True)
    trimmed, with_standins = WORK / "trimmed", WORK / STDLIB
    print("runtime: building the wheel", flush=True)
    wheel = build_wheel(stage(WORK / "project"), trimmed)
    print("runtime: the checkers at work, to see which modules they need", flush=True)
    expected = in_pyodide(_runtime(WORK / "complete", PYODIDE / STDLIB, wheel), WORK / "complete.json")
    stand_in(PYODIDE / STDLIB, with_standins)
    used = in_pyodide(_runtime(WORK / "standins", with_standins, wheel), WORK / "standins.json")["modules"]
    kept = trim(with_standins, trimmed / STDLIB, used)
    print(f"runtime: compiling the wheel and {kept} modules of the standard library", flush=True)
    compiled = compile_folder(trimmed)
    _runtime(PLAIN, trimmed / STDLIB, compiled)
    shutil.copyfile(ZSTDDEC, PLAIN / UNPACKER)
    print("runtime: the checkers at work again, on the result", flush=True)
    verify(expected, PLAIN, WORK / "finished.json")
    files = publish(PLAIN, RUNTIME, FILES)
    print(f"runtime: {sum(each.bytes for each in files.values()) / 1e6:.2f} MB in {len(files)} files", flush=True)


@command("runtime")
def main(argv: list[str] | None = None) -> int:
    """Make the runtime when that is needed."""
    parser = argparse.ArgumentParser(description="Make the Python runtime for the page.")
    parser.add_argument("--force", action="store_true", help="make it, changed or not")
    options = parser.parse_args(argv)
    mark = fingerprint()
    if up_to_date(mark) and not options.force:
        print("runtime: nothing changed")
        return 0
    build()
    STAMP.write_text(mark, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
