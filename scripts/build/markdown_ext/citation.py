"""How does `[[J-VZM-6]]` become a citation, and how does a passage show how certain it is?

A citation is the article with its link, and the mark 'laat nakijken' when the text of the provision was not read.
A passage that leans on such a fact (`data-j`) without citing it gets the mark by itself. So a page cannot show a
fact as more certain than it is. The mark leads to the fact on the page `feiten`.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from checkers.kernel.sources import SETTLED, article, facts, link

BLOCKS = {"ul", "ol", "p", "table", "blockquote"}
"""In a passage the mark stands before these: after the sentence itself."""

FACT = r"\[\[(?P<fact>J-[A-Z]+-\d+)\]\]"


class UnknownFactError(Exception):
    """A page cites a legal fact that does not exist."""


def citation(fact_id: str) -> ElementTree.Element:
    """The citation of a fact as an element. Raises UnknownFactError."""
    try:
        fact = facts()[fact_id]
    except KeyError:
        raise UnknownFactError(f"Een pagina noemt het onbekende feit '{fact_id}'.") from None
    cite = ElementTree.Element("span", {"class": "fact", "data-fact": fact_id})
    address = link(fact_id)
    tag = "a" if address else "span"
    name = ElementTree.SubElement(cite, tag, {"class": "fact-article", "title": fact["says"]})
    name.text = AtomicString(article(fact_id))
    if address:
        name.set("href", address)
        name.set("rel", "noopener noreferrer")
    if fact["certainty"] != SETTLED:
        name.tail = " "
        _mark(cite, [fact_id])
    return cite


def _mark(parent: ElementTree.Element, fact_ids: list[str]) -> None:
    title = "; ".join(f"{fact_id}: {facts()[fact_id]['certainty']}" for fact_id in fact_ids)
    address = f"feiten.md#{fact_ids[0].lower()}"
    mark = ElementTree.SubElement(parent, "a", {"class": "badge-nakijken", "title": title, "href": address})
    mark.text = AtomicString("laat nakijken")


def _uncited(passage: ElementTree.Element) -> list[str]:
    """The facts that are not settled, on which this passage leans and which it does not cite."""
    cited = {each.get("data-fact") for each in passage.iter()}
    named = [fact for fact in passage.get("data-j", "").split() if fact not in cited]
    return [fact for fact in named if fact in facts() and facts()[fact]["certainty"] != SETTLED]


class Certainty(Treeprocessor):
    """Marks a passage that leans on what is not settled; the one mark names all such facts, and leads to the first."""

    def run(self, root: ElementTree.Element) -> None:
        for passage in root.iter():
            if not (unsettled := _uncited(passage)):
                continue
            at = next((n for n, child in enumerate(passage) if child.tag in BLOCKS), len(passage))
            if at:
                passage[at - 1].tail = f"{(passage[at - 1].tail or '').rstrip()} "
            else:
                passage.text = f"{(passage.text or '').rstrip()} "
            cite = ElementTree.Element("span", {"class": "fact fact-mark", "data-fact": " ".join(unsettled)})
            _mark(cite, unsettled)
            passage.insert(at, cite)


class Citation(InlineProcessor):
    """Replaces the reference by the citation."""

    def handleMatch(  # type: ignore[override]  # noqa: N802  the name is Python-Markdown's
        self, match: re.Match[str], data: str
    ) -> tuple[ElementTree.Element, int, int]:
        return citation(match["fact"]), match.start(0), match.end(0)


class Citations(Extension):
    """`[[J-…]]`, and `data-j` on a passage."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is Python-Markdown's
        md.inlinePatterns.register(Citation(FACT, md), "citation", 178)
        # after attr_list (8), which sets data-j, and before MkDocs resolves links (0)
        md.treeprocessors.register(Certainty(md), "certainty", 4)


def makeExtension(**options: Any) -> Citations:  # noqa: N802  the name is Python-Markdown's
    """Entry point of Python-Markdown."""
    return Citations(**options)
