"""Does everything that a page names between brackets exist, and can the page be made?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scripts.shared.finding import Finding
from scripts.shared.html import parse, text_of
from scripts.shared.pages import Page
from scripts.shared.references import DOCS, INCLUDE, faults
from scripts.shared.tools import named

ATTRIBUTES = re.compile(r"\{:")
LINE_NUMBER = re.compile(r"\(regel (\d+)\)")


def unused_includes(pages: Iterable[Page]) -> Iterator[Finding]:
    """A finding for every shared text that nothing takes in."""
    paths = sorted((DOCS / "includes").glob("*.md"))
    texts = [*(page.source for page in pages), *(path.read_text(encoding="utf-8") for path in paths)]
    used = {match["path"].strip() for text in texts for match in INCLUDE.finditer(text)}
    for path in paths:
        if f"includes/{path.name}" not in used:
            yield Finding(named(path), 0, "geen enkele pagina gebruikt deze tekst", "gebruik hem of haal hem weg")


def findings(pages: Iterable[Page]) -> Iterator[Finding]:
    """Everything that does not exist, and why else a page cannot be made."""
    for page in pages:
        lines = list(enumerate(page.source.splitlines(), 1))
        mine = [Finding(page.file, n, *fault) for n, line in lines for fault in faults(line)]
        yield from mine
        if page.problem and not mine:
            number = LINE_NUMBER.search(page.problem)
            what = f"de pagina is niet te maken: {page.problem}"
            yield Finding(page.file, int(number[1]) if number else 0, what, "verbeter dat eerst")
        if ATTRIBUTES.search(text_of(parse(page.html), "code")):
            at = next((n for n, line in lines if ATTRIBUTES.search(line) and "}" not in line), 0)
            todo = "schrijf het als {: #naam }, op een eigen regel direct onder de zin"
            yield Finding(page.file, at, "een stuk {: … } staat als tekst op de pagina", todo)
