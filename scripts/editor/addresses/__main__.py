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
from scripts.shared.finding import tell
from scripts.shared.pages import read_pages
from scripts.shared.tools import command


@command("adressen")
def main(argv: list[str] | None = None) -> int:
    """Add or look."""
    parser = argparse.ArgumentParser(description="De lijst van alle adressen die ooit online stonden.")
    parser.add_argument("--add", action="store_true", help="zet nieuwe adressen in de lijst")
    options = parser.parse_args(argv)
    readable.require()
    pages = read_pages()
    if not options.add:
        return tell(findings(pages))
    print("\n".join(f"nieuw: {line}" for line in add_new(pages)) or "geen nieuwe adressen")
    return tell(read_moves().problems)


if __name__ == "__main__":
    sys.exit(main())
