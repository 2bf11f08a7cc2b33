"""Keep the list of published addresses, or say what is wrong with it.

    python -m scripts.editor.addresses          a line for each finding; exit status 1 when there is one
    python -m scripts.editor.addresses --add    add to the list what is new on the pages, and take nothing out; status 0

What was found is told in Dutch: it is for who edits the pages.
"""

from __future__ import annotations

import argparse
import sys

from scripts.editor.addresses.findings import findings
from scripts.shared import readable
from scripts.shared.addresses.moves import read_moves
from scripts.shared.addresses.published import add_new
from scripts.shared.pages import read_pages


def main(argv: list[str] | None = None) -> int:
    """Add or look."""
    parser = argparse.ArgumentParser(description="De lijst van alle adressen die ooit online stonden.")
    parser.add_argument("--add", action="store_true", help="zet nieuwe adressen in de lijst")
    options = parser.parse_args(argv)
    if unreadable := readable.findings():
        print(unreadable[0], file=sys.stderr)
        return 2
    pages = read_pages()
    if options.add:
        added = add_new(pages)
        print("\n".join(f"nieuw: {line}" for line in added) or "geen nieuwe adressen")
        problems = read_moves().problems
        print("\n".join(map(str, problems)), end="\n" if problems else "")
        return 1 if problems else 0
    found = findings(pages)
    print("\n".join(map(str, found)), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
