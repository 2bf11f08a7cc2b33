"""When has a page or a table changed for a reader?

A page: all text on it, without the notice that all pages share, and all that its check can say; white space, mark-up
and the order of rules do not count. Only pages with a passage count: on those stands the guidance. A table: its
scenarios (data items are a part of them), outcomes and conditions. The ids of rules do not count: a rule that is
renamed or split changes nothing for a reader.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Any

from checkers import SLUGS, checker
from checkers.kernel.model import Checker
from scripts.pages import Page
from scripts.text.checkers import blocks_of_checker

LENGTH = 12
NOT_SEEN = {"script", "style", "svg", "template"}
# the notice that all pages share, and what belongs to no text: links to a heading, what the script of a check shows
NOT_OURS = {"bronvermelding", "headerlink", "check-help-actions", "check-copy"}
IN_A_LINE = {"a", "abbr", "b", "code", "em", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "time", "u"}
VOID = {"br", "hr", "img", "input", "wbr", "path"}
CHECK = "uitwissel-check"
CHANGES_PAGE = "wijzigingen"


class _Text(HTMLParser):
    """Collects the text that is seen, and sees whether there is a passage."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.has_passage = False
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in IN_A_LINE:
            self.parts.append(" ")
        if tag in VOID:
            return
        given = dict(attrs)
        css = set((given.get("class") or "").split())
        if tag in ("p", "li") and given.get("id") and not any(name == CHECK for name, _ in self._open):
            self.has_passage = True
        self._open.append((tag, tag in NOT_SEEN or not NOT_OURS.isdisjoint(css)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in IN_A_LINE:
            self.parts.append(" ")
        if any(name == tag for name, _ in self._open):
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not any(hidden for _, hidden in self._open):
            self.parts.append(data)


def fingerprint(text: str) -> str:
    """A short fingerprint of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]


def page_fingerprint(html: str) -> str | None:
    """The fingerprint of what a reader sees on this page; None when there is no passage on it."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    return fingerprint(" ".join("".join(reader.parts).split())) if reader.has_passage else None


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


def table_fingerprint(rows: Iterable[dict[str, Any]]) -> str:
    """The fingerprint of what a reader can see of a table."""
    seen = ({key: row[key] for key in ("scenario", "outcome", "conditions")} for row in rows)
    return fingerprint("".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in seen))
