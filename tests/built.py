"""Does every published address lead somewhere on the finished site?

Looks at the files of a built site alone, as a browser would, and not at what they were made from: the page is there,
the place is on it, the answer is in the form. A page or a sentence that sends on is followed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

from scripts.build.addresses.redirect import names_of_pages
from scripts.shared.addresses.published import AWAY, HOME, MOVED, is_file

PLACES = re.compile(r'<script type="application/json" id="places">(.*?)</script>', re.DOTALL)
FORM = re.compile(r"<uitwissel-check\b([^>]*)>(.*?)</uitwissel-check>", re.DOTALL)
QUESTION = re.compile(r'<fieldset\b[^>]*\bdata-question="([^"]+)"[^>]*>(.*?)</fieldset>', re.DOTALL)
MOST_JUMPS = 9


def answers_of(html: str) -> set[str]:
    """The answers that the forms of a page take from a link, by the current and the old names of the form."""
    found = set()
    for attributes, inside in FORM.findall(html):
        names = re.findall(rf'<span id="([^"]+)" class="{MOVED}">', inside) + re.findall(r'\bid="([^"]+)"', attributes)
        pairs = [
            f"{question}={choice}"
            for question, inputs in QUESTION.findall(inside)
            for choice in re.findall(r'<input\b[^>]*\bvalue="([^"]+)"', inputs)
        ]
        for known in re.findall(r'\bdata-(?:renamed|retired)="([^"]+)"', attributes):
            pairs += json.loads(unescape(known))
        found |= {f"{name}?{pair}" for name in names for pair in pairs}
    return found


class _Site:
    def __init__(self, site: Path) -> None:
        self.site = site
        pages = [("" if name == HOME else f"{name}/", path) for name, path in names_of_pages(site).items()]
        self.html = {page: path.read_text(encoding="utf-8") for page, path in pages}
        self.ids = {page: set(map(unescape, re.findall(r'\sid="([^"]+)"', html))) for page, html in self.html.items()}

    def leads(self, page: str, anchor: str, answer: str, jumps: int = 0) -> bool:
        """Does this page ('verzuim/'), place and answer ('route=papier') lead a reader to something?"""
        html = self.html.get(page)
        if html is None or jumps > MOST_JUMPS:
            return False
        if places := PLACES.search(html):
            to = json.loads(places[1])
            if anchor in to:
                return self._jump(page, to[anchor], answer, jumps)
            return "" not in to or self._jump(page, f"{to[''].partition('#')[0]}#{anchor}".rstrip("#"), answer, jumps)
        if not anchor:
            return True
        if anchor not in self.ids[page]:
            return False
        if away := re.search(
            rf'<p id="{re.escape(anchor)}" class="{AWAY}(?P<gone>[^"]*)">(?P<text>.*?)</p>', html, re.DOTALL
        ):
            link = re.search(r'<a href="([^"]+)"', away["text"])
            return bool(away["gone"]) or (link is not None and self._jump(page, unescape(link[1]), answer, jumps))
        return not answer or f"{anchor}?{answer}" in answers_of(html)

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
