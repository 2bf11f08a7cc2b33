"""Which exact versions do we build and test with?

    python -m scripts.lock              write requirements/*.txt for requirements/*.in
    python -m scripts.lock --upgrade    the same, with the newest versions

One set of pins, with hashes, for CPython 3.12 to 3.14 on every platform. No addresses are written: where the
packages come from is a matter of the machine.
"""

from __future__ import annotations

import argparse
import sys

from scripts.setup import SetupError, uv
from scripts.shared.tools import ROOT, BuildError, command, run

# test.in, links.in and zensical.in are constrained by what is above them
NAMES = ("site", "test", "links", "zensical", "node", "uv")


@command("lock")
def main(argv: list[str] | None = None) -> int:
    """Resolve every requirements file."""
    parser = argparse.ArgumentParser(description="Resolve the pinned versions.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    options = parser.parse_args(argv)
    try:
        resolve: list[object] = [uv(), "pip", "compile", "--universal", "--python-version", "3.12"]
    except SetupError as error:
        raise BuildError(str(error)) from error
    resolve += ["--generate-hashes", "--no-header", "--quiet", "--no-emit-index-url", "--no-emit-find-links"]
    resolve += ["--upgrade"] if options.upgrade else []
    for name in NAMES:
        files = [f"{name}.in", "-o", f"{name}.txt"]
        run([*resolve, *files], f"resolving {name}.in", timeout=300, cwd=ROOT / "requirements")
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        if "://" in text:
            raise BuildError(f"requirements/{name}.txt holds an address; pins must not say where packages come from")
        print(f"requirements/{name}.txt: {text.count('==')} pins")
    return 0


if __name__ == "__main__":
    sys.exit(main())
