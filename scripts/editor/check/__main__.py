"""Everything about text, links, dates and cases, in one run, for whoever changes a page.

    python -m scripts.editor.check                 all of it; exit status 1 when something is wrong
    python -m scripts.editor.check --page verzuim  only what is in the file of this page, or in its check

Each finding is a line in Dutch: file, line, what is wrong and what to do. What only has to be looked at begins with
'let op' and does not count as wrong.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date

from scripts.editor import coverage
from scripts.editor.addresses import findings as addresses
from scripts.editor.changes import findings as changes
from scripts.editor.check import dates, front_matter, keys, links
from scripts.editor.passages import passages_of
from scripts.editor.review import pending, record
from scripts.editor.text import guard
from scripts.editor.text.site import every_block
from scripts.proof import cases
from scripts.shared import readable
from scripts.shared.finding import Finding, tell
from scripts.shared.pages import read_pages
from scripts.shared.references import DOCS, meant
from scripts.shared.rests_on import stored
from scripts.shared.tools import BuildError, command


def everything(today: date) -> list[Finding]:
    """All findings, by file and line. Raises BuildError when a file of our own is damaged."""
    if unreadable := readable.findings():
        return unreadable
    pages = read_pages()
    if unread := [page for page in pages if page.problem and not page.html]:
        return sorted(keys.findings(unread))  # what the others lack because of it would lead astray
    found, old = passages_of(pages), stored()
    every = [
        *keys.findings(pages),
        *keys.unused_includes(pages),
        *front_matter.findings(pages, today),
        *links.findings(pages),
        *found.faults,
        *pending.missing(pages, found.passages, old),
        *pending.findings(pages, record.read(), old, found.passages),
        *coverage.findings(pages, found.passages),
        *guard.findings(every_block(pages)),
        *addresses.findings(pages),
        *changes.findings(pages, today=today),
        *cases.findings(),
        *dates.findings(pages, today),
    ]
    return sorted(set(every))


def summary(found: list[Finding]) -> str:
    """How many there are."""
    wrong = sum(not each.warning for each in found)
    count = {0: "Geen fouten.", 1: "1 fout."}.get(wrong, f"{wrong} fouten.")
    warnings = len(found) - wrong
    return count + (f" {warnings} keer 'let op'." if warnings else "")


@command("check")
def main(argv: list[str] | None = None) -> int:
    """Check; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.editor.check", description="Controleer tekst, links en datums."
    )
    parser.add_argument("--page", help="alleen deze pagina en haar check, zonder .md")
    options = parser.parse_args(argv)
    found = everything(date.today())
    if options.page and not (DOCS / f"{options.page}.md").is_file():
        known = sorted(path.stem for path in DOCS.glob("*.md"))
        raise BuildError(f"de pagina '{options.page}' is er niet; {meant(options.page, known, 'noem haar zonder .md')}")
    if options.page:
        names = (f"docs/{options.page}.md", f"checkers/{options.page.replace('-', '_')}", f"tests/cases/{options.page}")
        found = [each for each in found if each.file.startswith(names)]
    wrong = tell(found)
    print(summary(found))
    return wrong


if __name__ == "__main__":
    sys.exit(main())
