"""Which browsers do the tests drive?

    python -m scripts.measure.browser            print the path of Chromium
    python -m scripts.measure.browser webkit     the same for another engine, with what else it needs, one a line
    python -m scripts.measure.browser --ensure   bring every engine that is not there, as far as this machine allows

In this order: the one that the environment names (CHROMIUM, FIREFOX, WEBKIT), one on the machine, one from the system's
packages, a download. Without Chromium nothing can be tested, so that is an error. The other engines are told about in
one line each; their tests then fail with the same line, unless the environment says ENGINES=chromium.
"""

from __future__ import annotations

import argparse
import sys

from scripts.measure.browser.bring import ensure
from scripts.measure.browser.engines import CHROMIUM, ENGINES, wanted
from scripts.measure.browser.find import find
from scripts.shared.tools import BuildError


def _ensure_all() -> None:
    ensure(CHROMIUM)
    for engine in wanted():
        try:
            ensure(engine)
        except BuildError as error:
            print(f"set-up: no {engine.name.title()} here: {error}", flush=True)


def main(argv: list[str] | None = None) -> int:
    """Print the paths of an engine; with --ensure say nothing unless something had to be done."""
    parser = argparse.ArgumentParser(description="Which browsers do the tests drive?")
    parser.add_argument("engine", nargs="?", choices=ENGINES, default=CHROMIUM.name)
    parser.add_argument("--ensure", action="store_true", help="bring every engine that is not there")
    options = parser.parse_args(argv)
    if options.ensure:
        _ensure_all()
        return 0
    found = find(ENGINES[options.engine])
    if not found:
        raise BuildError(f"no {options.engine.title()} found; run: python3 scripts/setup.py --test")
    print("\n".join(found))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BuildError as failure:
        sys.exit(f"browser: {failure}")
