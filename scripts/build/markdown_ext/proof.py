"""How do the figures of the proof get into a page?

`::: bewijs` becomes what the last proof of exactly these rules found: what was proved, and a line for each checker.
Without such a proof the page says that it is a trial version; a release is not built without one.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from checkers import __version__, checker
from checkers.kernel.version import version_in_words
from scripts.proof.prove.record import Figures, NoProofError, read

from .check_form import element

LINE = re.compile(r"^::: bewijs$", re.MULTILINE)
HEADS = (
    "Check",
    "Vragen",
    "Regels",
    "Situaties",
    "Geschreven gevallen",
    "Fouten geprobeerd",
    "Opgemerkt door een geval",
    "Door het bewijs",
)
TRIAL = "Dit is een proefversie. De regels zijn na de laatste wijziging nog niet doorgerekend."


def _number(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def _row(body: ElementTree.Element, name: str, page: str, counts: tuple[int | None, ...]) -> None:
    row = element(body, "tr")
    head = element(row, "th", "" if page else name, scope="row")
    if page:
        element(head, "a", name, href=page)
    for count in counts:
        element(row, "td", "" if count is None else _number(count))


def _table(parent: ElementTree.Element, figures: list[Figures]) -> None:
    holder = element(
        parent, "div", class_="proof-scroll", tabindex="0", role="region", aria_label="Het bewijs per check"
    )
    table = element(holder, "table", class_="proof")
    element(table, "caption", f"Het bewijs per check, regels van {version_in_words(__version__)}")
    head = element(element(table, "thead"), "tr")
    for title in HEADS:
        element(head, "th", title, scope="col")
    body = element(table, "tbody")
    for f in figures:
        one = checker(f.slug)
        counts = (f.questions, f.rules, f.scenarios, f.cases, f.mutants, f.caught, f.by_property)
        _row(body, one.title, f"tabel-{f.slug}.md", counts)
    names = ("rules", "scenarios", "cases", "mutants", "caught", "by_property")
    _row(body, "Samen", "", (None, *(sum(getattr(f, name) for f in figures) for name in names)))


def proof_of(parent: ElementTree.Element) -> None:
    """Append the figures to `parent`, or say that there are none yet."""
    try:
        properties, figures = read()
    except NoProofError:
        note = element(parent, "p", class_="proof-missing")
        element(note, "strong", TRIAL)
        return
    scenarios = sum(f.scenarios for f in figures)
    element(parent, "p", f"In deze versie zijn {_number(scenarios)} situaties nagerekend. In elk daarvan geldt:")
    holder = element(parent, "ul", class_="proof-properties")
    for each in properties:
        element(holder, "li", each)
    _table(parent, figures)


class ProofBlock(BlockProcessor):
    """Replaces the line by the figures."""

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        return bool(LINE.fullmatch(block))

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        blocks.pop(0)
        proof_of(parent)


class Proof(Extension):
    """`::: bewijs`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is Python-Markdown's
        md.parser.blockprocessors.register(ProofBlock(md.parser), "proof", 175)


def makeExtension(**options: Any) -> Proof:  # noqa: N802  the name is Python-Markdown's
    """Entry point of Python-Markdown."""
    return Proof(**options)
