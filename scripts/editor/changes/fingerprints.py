"""When has a page or a table changed for a reader?

A page: all text on it, without the notice that all pages share, and all that its check can say; white space, mark-up
and the order of rules do not count. Only pages with a passage count: on those stands the guidance. A table: its
scenarios (data items are a part of them), outcomes and conditions. The ids of rules do not count: a rule that is
renamed or split changes nothing for a reader.
"""

from __future__ import annotations

from collections.abc import Iterable
from html.parser import HTMLParser

from checkers import SLUGS, checker
from checkers.kernel.model import Checker
from scripts.editor.text.checkers import blocks_of_checker
from scripts.shared.fingerprint import fingerprint
from scripts.shared.pages import Page

NOT_SEEN = {"script", "style", "svg", "template"}
NOT_OURS = {"bronvermelding", "headerlink"}
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
