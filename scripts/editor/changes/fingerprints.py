"""When has a page or a table changed for a reader?

A page: all text on it, without the notice that all pages share, and all that its check can say; white space, mark-up
and the order of rules do not count. Only pages with a passage count: on those stands the guidance. A table: its
scenarios (data items are a part of them), outcomes and conditions. The ids of rules do not count: a rule that is
renamed or split changes nothing for a reader.
"""

from __future__ import annotations

from collections.abc import Iterable

from checkers import SLUGS, checker
from checkers.kernel.model import Checker
from scripts.editor.text.site import blocks_of_checker
from scripts.shared.fingerprint import fingerprint
from scripts.shared.html import CHECK, parse, text_of
from scripts.shared.pages import Page

NOT_SEEN = "script, style, svg, template, .bronvermelding, .headerlink"
PASSAGE = f":is(p, li)[id]:not({CHECK} *)"
CHANGES_PAGE = "wijzigingen"


def page_fingerprint(html: str) -> str | None:
    """The fingerprint of what a reader sees on this page; None when there is no passage on it."""
    page = parse(html)
    return fingerprint(text_of(page, NOT_SEEN)) if page.css_first(PASSAGE) else None


def said_by(each: Checker) -> str:
    """All that the verdicts of a checker can say: rules, remarks, tasks, conditions."""
    return " ".join(sorted({block.text for block in blocks_of_checker(each)}))


def page_fingerprints(pages: Iterable[Page]) -> dict[str, str]:
    """The fingerprints of all pages with guidance on them, by name; pages that cannot be read are left out."""
    checks = {each.page: each for each in map(checker, SLUGS)}
    found = {}
    for page in sorted(pages, key=lambda each: each.name):
        seen = page_fingerprint(page.html)
        if page.problem or page.name == CHANGES_PAGE or seen is None:
            continue
        found[page.name] = fingerprint(seen + said_by(checks[page.name])) if page.name in checks else seen
    return found
