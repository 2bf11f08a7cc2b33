"""How do the change files become the page with changes?

`::: wijzigingen` becomes all versions, the newest first: when, what, why, on which pages, which outcomes are others
and an example of each, and the tables of that version. Every version has an anchor (`#versie-2026-11-24`), and so has
every change (`#2026-11-24-naam`). Links in a change file are as on the page itself.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from checkers import SLUGS, checker
from checkers.kernel.version import version_anchor, version_in_words
from scripts.proof.compare.differences import NEW
from scripts.shared.front_matter import FRONT_MATTER
from scripts.shared.history.files import Change, Outcomes, read_changes
from scripts.shared.history.ledger import Ledger, archived, read_ledger
from scripts.shared.history.place import ARCHIVE, FEED, Place
from scripts.shared.references import DOCS

from .check_form import element
from .law_list import add

LINE = re.compile(r"^::: wijzigingen$", re.MULTILINE)
TITLE = re.compile(r"^title: *(?P<title>.+?) *$", re.MULTILINE)


@cache
def title_of(page: str) -> str:
    """The title of this page; its name when there is no such page."""
    path = DOCS / f"{page}.md"
    found = FRONT_MATTER.match(path.read_text(encoding="utf-8")) if path.is_file() else None
    title = TITLE.search(found["meta"]) if found else None
    return title["title"].strip("\"'") if title else page


def _number(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def _page_address(page: str) -> str:
    return "../" if page == "index" else f"../{page}/"


def _outcome(holder: ElementTree.Element, md: Markdown, entry: Outcomes, version: str) -> None:
    line = element(holder, "li")
    where = checker(entry.check) if entry.check in SLUGS else None
    title = where.title if where else entry.check
    turn = f"nieuw, {entry.after}" if entry.before == NEW else f"van {entry.before} naar {entry.after}"
    add(line, f"{title}: {turn}. Dat geldt voor {_number(entry.count)} van de {_number(entry.of)} situaties. ")
    example = element(line, "span", class_="change-example")
    if where is None:
        add(example, f"Voorbeeld: {entry.says}")
        return
    # as text: MkDocs would look for an anchor of that name; of this version, so that the check tells what came later
    link = entry.example.replace("?", f"?v={version}&", 1).replace("&", "&amp;")
    add(example, f"Voorbeeld: {entry.says} ")
    address = f"{_page_address(where.page)}#{link}"
    element(example, "span").text = md.htmlStash.store(f'<a href="{address}">Bekijk het</a>')


def _tables(parent: ElementTree.Element, md: Markdown, ledger: Ledger, version: str) -> None:
    """The links to all tables of this version, folded."""
    kept = next((each.tables for each in ledger.versions if each.version == version), {})
    if not kept:
        element(parent, "p", "De tabellen van deze versie zijn niet bewaard.")
        return
    fold = element(parent, "details", class_="change-tables")
    element(fold, "summary", "De tabellen van deze versie")
    holder = element(fold, "ul")
    for slug, fingerprint in kept.items():
        title = checker(slug).title if slug in SLUGS else slug
        address = f"../{ARCHIVE}/{archived(Place(), slug, fingerprint).name}"
        element(holder, "li").text = md.htmlStash.store(f'<a href="{address}" download>{title}</a>')


def _change(parent: ElementTree.Element, block: ChangesBlock, change: Change, ledger: Ledger) -> None:
    md = block.parser.md
    element(parent, "h2", version_in_words(change.version).capitalize(), id=version_anchor(change.version))
    element(parent, "h3", change.title, id=change.name)
    element(parent, "p", change.why)
    element(parent, "p", "Je ziet het op:", class_="change-where")
    pages = element(parent, "ul", class_="change-pages")
    for page in change.pages:
        element(element(pages, "li"), "a", title_of(page), href=f"{page}.md")
    block.parser.parseChunk(parent, change.body)
    if change.outcomes:
        element(parent, "p", "Deze uitkomsten zijn veranderd:")
        holder = element(parent, "ul", class_="change-outcomes")
        for entry in change.outcomes:
            _outcome(holder, md, entry, change.version)
    _tables(parent, md, ledger, change.version)


class ChangesBlock(BlockProcessor):
    """Replaces the line by all changes."""

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        return bool(LINE.fullmatch(block))

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        blocks.pop(0)
        place = Place()
        ledger = read_ledger(place)
        follow = element(parent, "p")
        link = f'<a href="../{FEED}" type="application/atom+xml">volgen in een nieuwslezer</a>'
        follow.text = f"Je kunt de wijzigingen ook {self.parser.md.htmlStash.store(link)}."
        for change in read_changes(place):
            _change(parent, self, change, ledger)


class Changes(Extension):
    """`::: wijzigingen`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is Python-Markdown's
        md.parser.blockprocessors.register(ChangesBlock(md.parser), "changes", 175)


def makeExtension(**options: Any) -> Changes:  # noqa: N802  the name is Python-Markdown's
    """Entry point of Python-Markdown."""
    return Changes(**options)
