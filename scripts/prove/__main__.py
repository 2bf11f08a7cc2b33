"""Prove the checkers.

python -m scripts.prove                    everything
python -m scripts.prove --check verzuim    one checker
"""

from __future__ import annotations

import argparse
import sys

from checkers import SLUGS
from scripts.prove.caught import survivors
from scripts.prove.missing import report


def main(argv: list[str] | None = None) -> int:
    """Prove; returns the exit status."""
    parser = argparse.ArgumentParser(description="Prove the checkers over every scenario.")
    parser.add_argument("--check", choices=SLUGS, action="append", help="only this checker")
    parser.add_argument("--rule", action="append", default=[], help="only faults in this rule or condition")
    options = parser.parse_args(argv)
    status = 0
    for slug in options.check or SLUGS:
        total, escaped = survivors(slug, options.rule)
        if escaped:
            status = 1
            print("\n".join(report(slug, escaped)))
        print(f"{slug}: {total} mutanten, {total - len(escaped)} opgemerkt", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
