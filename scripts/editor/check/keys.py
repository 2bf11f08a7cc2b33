"""Does everything that a page names between brackets exist, and can the page be made?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.shared.finding import Finding
from scripts.shared.pages import Page
from scripts.shared.references import DOCS, INCLUDE, faults

ATTRIBUTES = re.compile(r"\{:")
LINE_NUMBER = re.compile(r"\(regel (\d+)\)")
CODE = re.compile(r"<code.*?</code>", re.DOTALL)


def unused_includes(pages: Iterable[Page]) -> list[Finding]:
    """A finding for every shared text that nothing takes in."""
    paths = sorted((DOCS / "includes").glob("*.md"))
    texts = [*(page.source for page in pages), *(path.read_text(encoding="utf-8") for path in paths)]
    used = {match["path"].strip() for text in texts for match in INCLUDE.finditer(text)}
    return [
        Finding(
            f"docs/includes/{path.name}", 0, "geen enkele pagina gebruikt deze tekst", "gebruik hem of haal hem weg"
        )
        for path in paths
        if f"includes/{path.name}" not in used
    ]


def findings(pages: Iterable[Page]) -> list[Finding]:
    """Everything that does not exist, and why else a page cannot be made."""
    found = []
    for page in pages:
        lines = page.source.splitlines()
        mine = [Finding(page.file, n, *fault) for n, line in enumerate(lines, 1) for fault in faults(line)]
        if page.problem and not mine:
            number = LINE_NUMBER.search(page.problem)
            what = f"de pagina is niet te maken: {page.problem}"
            mine.append(Finding(page.file, int(number[1]) if number else 0, what, "verbeter dat eerst"))
        if ATTRIBUTES.search(CODE.sub("", page.html)):
            what = "een stuk {: … } staat als tekst op de pagina"
            todo = "schrijf het als {: #naam }, op een eigen regel direct onder de zin"
            at = next((n for n, line in enumerate(lines, 1) if ATTRIBUTES.search(line) and "}" not in line), 0)
            mine.append(Finding(page.file, at, what, todo))
        found += mine
    return found
