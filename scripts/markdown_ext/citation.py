"""How does `[[J-VZM-6]]` become a citation?

The article with its link, and the mark 'laat nakijken' when the text of the provision was not read. So a page
cannot show a fact as more certain than it is.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from checkers.kernel.sources import SETTLED, article, facts, link

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
        mark = ElementTree.SubElement(
            cite, "span", {"class": "badge-nakijken", "title": f"Zekerheid: {fact['certainty']}"}
        )
        mark.text = AtomicString("laat nakijken")
    return cite


class Citation(InlineProcessor):
    """Replaces the reference by the citation."""

    def handleMatch(  # type: ignore[override]  # noqa: N802  the name is Python-Markdown's
        self, match: re.Match[str], data: str
    ) -> tuple[ElementTree.Element, int, int]:
        return citation(match["fact"]), match.start(0), match.end(0)


class Citations(Extension):
    """`[[J-…]]`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is Python-Markdown's
        md.inlinePatterns.register(Citation(FACT, md), "citation", 178)


def makeExtension(**options: Any) -> Citations:  # noqa: N802  the name is Python-Markdown's
    """Entry point of Python-Markdown."""
    return Citations(**options)
