"""Which addresses does the site have, and which did it ever publish?

An address is named twice. In the list of published ones as a reader follows it, from the root of the site:

    ./                                        the home page
    verzuim/                                  a page
    verzuim/#geen-account                     a place on it
    verzuim/#check-verzuim?route=papier       an answer that a link to a check can hold
    tabellen/verzuim.jsonl.gz                 a file

And as an editor writes it, in `verhuisd.yaml` and in rules; this script calls that its name: `index`, `verzuim`,
`verzuim#geen-account`, `check-verzuim?route=papier`. An answer has no page in its name: a check may move.

A sitemap, which MkDocs makes, lists pages alone; no library was found that keeps what was ever online.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkers import SLUGS
from checkers.kernel.model import UNKNOWN
from scripts.shared.history.place import FEED, TABLES
from scripts.shared.html import CHECK, given, parse, text_of
from scripts.shared.tools import ROOT, write_whole

if TYPE_CHECKING:
    # the name alone: reading pages takes MkDocs, and an extension that reads names of addresses has none
    from scripts.shared.pages import Page

PUBLISHED = ROOT / "docs" / "adressen" / "gepubliceerd.txt"
HOME = "index"
MOVED, AWAY, RETIRED = "moved", "moved-away", "retired"
"""The classes of what a build puts in a page for an address that is no longer there; no addresses themselves."""
NAMED = f"[id]:not({CHECK} *, .{MOVED}, .{AWAY}, [id^='__'])"
"""What has an address of its own; ids of the theme begin with two underscores."""
NOT_TEXT = f"{CHECK} *, .fact, .badge-nakijken, .headerlink"


def read_html(html: str) -> tuple[dict[str, str], list[str]]:
    """The text at each anchor of a page, and its answers as 'check-verzuim?route=papier'; with or without the theme."""
    page, texts, answers = parse(html), dict[str, str](), list[str]()
    for node in page.css(NAMED):
        texts.setdefault(given(node, "id"), text_of(node, NOT_TEXT))
    for check in page.css(CHECK):
        for question in check.css("[data-question]"):
            asked = f"{given(check, 'id')}?{given(question, 'data-question')}"
            answers += [f"{asked}={given(answer, 'value')}" for answer in question.css("input")]
    return texts, answers


def line_of(name: str) -> str:
    """The line in the list for the name of a page, of a place on it, or of a file."""
    page, sharp, anchor = name.partition("#")
    if is_file(name):
        return name
    return f"{'.' if page == HOME else page}/{sharp}{anchor}"


def names_in(line: str) -> set[str]:
    """The names that this line of the list promises; with an answer also its question and its check."""
    if is_file(line):
        return {line}
    page, _, anchor = line.partition("#")
    page = HOME if page == "./" else page.rstrip("/")
    check, _, answer = anchor.partition("?")
    if answer:
        return {anchor, f"{check}?{answer.partition('=')[0]}", check}
    return {page} if not anchor else {f"{page}#{anchor}"} | ({anchor} if anchor.startswith("check-") else set())


def is_file(name: str) -> bool:
    """Is this the name of a file, and not of a page or a place?"""
    return "#" not in name and "?" not in name and re.search(r"[^/.]\.\w+$", name) is not None


@dataclass(frozen=True)
class Addresses:
    """All addresses of a site, as lines of the list and by name. `texts`: what stands at each 'page#anchor'."""

    lines: frozenset[str]
    names: frozenset[str]
    texts: dict[str, str]

    def page_of(self, check: str) -> str | None:
        """The page with the form of this check ('check-verzuim')."""
        return next((name.partition("#")[0] for name in sorted(self.names) if name.endswith(f"#{check}")), None)


def addresses(pages: Iterable[tuple[str, str]], files: Iterable[str]) -> Addresses:
    """The addresses of these pages (their name and HTML) and files."""
    lines, unlisted = set(files), set[str]()
    texts: dict[str, str] = {}
    for page, html in pages:
        on_page, answers = read_html(html)
        here = {f"{page}#{anchor}": text for anchor, text in on_page.items()}
        texts |= here
        lines |= {line_of(name) for name in (page, *here)}
        # 'weet ik niet' goes with every question; the list is about what differs
        for answer in answers:
            (unlisted if answer.endswith(f"={UNKNOWN}") else lines).add(f"{line_of(page)}#{answer}")
    names = {name for line in lines | unlisted for name in names_in(line)}
    return Addresses(frozenset(lines), frozenset(names), texts)


def of_pages(pages: Iterable[Page]) -> Addresses:
    """The addresses that the site has with these pages, and the files that a reader may keep a link to.

    A page that cannot be rendered has none but its own.
    """
    return addresses([(page.name, page.html) for page in pages], [FEED, *(f"{TABLES}/{s}.jsonl.gz" for s in SLUGS)])


def read_list(path: Path = PUBLISHED) -> list[str]:
    """The lines of the list of published addresses, as they stand there."""
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def write_list(lines: Set[str], path: Path = PUBLISHED) -> None:
    """Write the list, sorted."""
    write_whole(path, "".join(f"{line}\n" for line in sorted(lines)))


def add_new(pages: Iterable[Page], path: Path = PUBLISHED) -> list[str]:
    """Add to the list what these pages have and the list has not; returns what was added. Nothing is taken out."""
    known = {line for line in read_list(path) if line}
    new = of_pages(pages).lines - known
    if new:
        write_list(known | new, path)
    return sorted(new)
