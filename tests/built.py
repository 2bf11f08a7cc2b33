"""Does every published address lead somewhere on the finished site?

Looks at the files of a built site alone, as a browser would, and not at what they were made from: the page is there,
the place is on it, the answer is in the form. A page or a sentence that sends on is followed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urljoin

from scripts.build.redirect import names_of_pages
from scripts.shared.addresses.published import AWAY, HOME, MOVED, RETIRED, is_file
from scripts.shared.html import CHECK, Node, classes, given, parse

MOST_JUMPS = 9


def answers_of(page: Node) -> Iterator[str]:
    """The answers that the forms of a page take from a link, by the current and the old names of the form."""
    for check in page.css(CHECK):
        names = [given(each, "id") for each in (check, *check.css(f"span.{MOVED}"))]
        pairs = [
            f"{given(question, 'data-question')}={given(answer, 'value')}"
            for question in check.css("fieldset[data-question]")
            for answer in question.css("input")
        ]
        for known in ("data-renamed", "data-retired"):
            pairs += json.loads(given(check, known) or "{}")
        yield from (f"{name}?{pair}" for name in names for pair in pairs)


class _Site:
    def __init__(self, site: Path) -> None:
        pages = [("" if name == HOME else f"{name}/", path) for name, path in names_of_pages(site).items()]
        self.pages = {page: parse(path.read_text(encoding="utf-8")) for page, path in pages}
        self.places = {
            page: {given(each, "id"): each for each in reversed(root.css("[id]"))} for page, root in self.pages.items()
        }
        self.answers = {page: set(answers_of(root)) for page, root in self.pages.items()}

    def leads(self, page: str, anchor: str, answer: str, jumps: int = 0) -> bool:
        """Does this page ('verzuim/'), place and answer ('route=papier') lead a reader to something?"""
        if page not in self.pages or jumps > MOST_JUMPS:
            return False
        if places := self.pages[page].css_first("script#places"):
            to = json.loads(places.text())
            if anchor in to:
                return self._jump(page, to[anchor], answer, jumps)
            return "" not in to or self._jump(page, f"{to[''].partition('#')[0]}#{anchor}".rstrip("#"), answer, jumps)
        if not anchor:
            return True
        if not (found := self.places[page].get(anchor)):
            return False
        if AWAY in classes(found):
            link = found.css_first("a[href]")
            return RETIRED in classes(found) or (
                link is not None and self._jump(page, given(link, "href"), answer, jumps)
            )
        return not answer or f"{anchor}?{answer}" in self.answers[page]

    def _jump(self, page: str, link: str, answer: str, jumps: int) -> bool:
        to, _, anchor = urljoin(f"/{page}", link).removeprefix("/").partition("#")
        return self.leads(to, anchor, answer, jumps + 1)


def broken(site: Path, published: Iterable[str]) -> list[str]:
    """The published addresses (lines of the list) that lead nowhere on the finished `site`."""
    built = _Site(site)
    found = []
    for line in published:
        page, _, place = line.partition("#")
        anchor, _, answer = place.partition("?")
        is_there = (site / line).is_file() if is_file(line) else built.leads(page.removeprefix("./"), anchor, answer)
        if not is_there:
            found.append(line)
    return found
