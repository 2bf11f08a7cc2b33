"""In what do two builds of the site differ, for who reads it?

Page by page: what is in the head, the text, the places that can be linked to, and where links lead, those of the menu
included. Further which pages and files there are, what search engines are told, and what the site's own search finds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import chain
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin

from scripts.shared.html import Node, given, parse, text_of

WHOLE = "the site"
"""Stands for a page where something is about no page in particular."""
AROUND = 4
"""So many words before and after another text are shown with it."""
SEARCH = ("search/search_index.json", "search.json")
"""Where the search of each keeps what it knows."""


class Difference(NamedTuple):
    """On `page`, `what` of this `kind` is in the one build only ('-', the first, or '+', the second)."""

    page: str
    kind: str
    side: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind} {self.side} {self.what}"


def head_of(root: Node) -> set[str]:
    """The title of a page and all that its head says about it."""
    said = {f"title: {text_of(each)}" for each in root.css("head title")}
    for meta in root.css("head meta"):
        if name := given(meta, "name") or given(meta, "property"):
            said.add(f"{name}: {given(meta, 'content')}")
    said |= {f"{given(link, 'rel')}: {given(link, 'href')}" for link in root.css("link[rel=canonical]")}
    return said


def links_of(root: Node, page: str) -> set[str]:
    """Where the links of a page lead, each with its text, from the root of the site."""
    found = set()
    for link in root.css("a[href]"):
        # a link of the page to itself may leave out its address
        address = urljoin(f"https://site/{page}", given(link, "href")).removeprefix("https://site/")
        found.add(f"{text_of(link) or given(link, 'aria-label')} → {address}")
    return found


def other_words(before: str, after: str) -> Iterator[tuple[str, str]]:
    """The places where two texts differ, each with a few words around them."""
    one, other = before.split(), after.split()
    for tag, a, b, c, d in SequenceMatcher(None, one, other).get_opcodes():
        if tag != "equal":
            yield (
                " ".join(one[max(0, a - AROUND) : b + AROUND]),
                " ".join(other[max(0, c - AROUND) : d + AROUND]),
            )


def _main(root: Node) -> str:
    return " ".join(text_of(each) for each in root.css("article, body > main"))


def of_page(page: str, before: str, after: str) -> Iterator[Difference]:
    """The differences between two versions (HTML) of this page."""
    one, other = parse(before), parse(after)
    sets = {
        "head": (head_of(one), head_of(other)),
        "id": tuple({given(each, "id") for each in root.css("[id]")} for root in (one, other)),
        "link": (links_of(one, page), links_of(other, page)),
    }
    for kind, (these, those) in sets.items():
        yield from _only(page, kind, these, those)
    for here, there in other_words(_main(one), _main(other)):
        yield Difference(page, "text", "-", here)
        yield Difference(page, "text", "+", there)


def _only(page: str, kind: str, these: set[str], those: set[str]) -> Iterator[Difference]:
    yield from (Difference(page, kind, "-", each) for each in sorted(these - those))
    yield from (Difference(page, kind, "+", each) for each in sorted(those - these))


def pages_of(site: Path) -> dict[str, str]:
    """The pages of a built site, by address from its root, as HTML."""
    paths = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {name.removesuffix("index.html"): path.read_text(encoding="utf-8") for name, path in paths.items()}


def files_of(site: Path) -> set[str]:
    """All other files of a built site."""
    paths = (path.relative_to(site) for path in site.rglob("*") if path.is_file() and path.suffix != ".html")
    return {path.as_posix() for path in paths}


def found_in(site: Path) -> set[str]:
    """The places that the search of a built site knows, without and with what it calls them."""
    for name in SEARCH:
        if (site / name).is_file():
            index = json.loads((site / name).read_text(encoding="utf-8"))
            places = {each["location"]: each["title"] for each in index.get("docs") or index["items"]}
            return set(places) | {f"{place}: {title}" for place, title in places.items()}
    return set()


def for_machines(site: Path) -> set[str]:
    """What a built site tells search engines: each line of robots.txt, each address in the sitemap."""
    robots, sitemap = ((site / name).read_text(encoding="utf-8") for name in ("robots.txt", "sitemap.xml"))
    return {*filter(None, robots.splitlines()), *(text_of(each) for each in parse(sitemap).css("loc"))}


def differences(before: Path, after: Path) -> list[Difference]:
    """In what the built site in the folder `after` differs from the one in `before`."""
    these, those = pages_of(before), pages_of(after)
    return [
        *_only(WHOLE, "page", set(these), set(those)),
        *_only(WHOLE, "file", files_of(before), files_of(after)),
        *_only(WHOLE, "search", found_in(before), found_in(after)),
        *_only(WHOLE, "for machines", for_machines(before), for_machines(after)),
        *chain.from_iterable(of_page(page, these[page], those[page]) for page in sorted(these.keys() & those.keys())),
    ]
