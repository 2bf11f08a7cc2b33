"""How does `::: tabel verzuim` become the table of all outcomes?

For every group of data items a table in which answers that lead to the same result share a row. It is made
from the same rules as the check, and is what remains without JavaScript.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from checkers.kernel.engine import Engine, engine_of
from checkers.kernel.html import WORDS
from checkers.kernel.table import Leaf, Tree, merged, paths

from .check_form import element, known_slug

LINE = re.compile(r"^::: tabel (?P<slug>[a-z-]+)$", re.MULTILINE)


def _answers(engine: Engine, cell: ElementTree.Element, question: int, mask: int | None) -> None:
    """The answers of this row; when they are many, those that are left out."""
    choices = engine.questions[question].choices
    inside = [choice.label for n, choice in enumerate(choices) if mask is None or mask >> n & 1]
    outside = [choice.label for choice in choices if choice.label not in inside]
    if not outside:
        element(cell, "span", "maakt niet uit", class_="outcomes-any")
    elif len(outside) < len(inside) and len(inside) > 2:
        element(cell, "span", "alles behalve: ", class_="outcomes-any")
        element(cell, "span", "; ".join(outside))
    else:
        element(cell, "span", "; ".join(inside))


def _result(engine: Engine, cell: ElementTree.Element, leaf: Leaf) -> None:
    element(cell, "strong", WORDS[leaf.outcome.value])
    for condition in leaf.unmet:
        label = engine.conditions[engine.condition_index[condition]].condition.label
        element(cell, "span", f" – nog nodig: {label}")


def _columns(tree: Tree) -> list[int]:
    return sorted({question for path, _ in paths(tree) for question, _ in path})


def _table(parent: ElementTree.Element, engine: Engine, caption: str, tree: Tree) -> None:
    wrapper = element(parent, "div", class_="outcomes-scroll", tabindex="0", role="region", aria_label=caption)
    table = element(wrapper, "table", class_="outcomes")
    element(table, "caption", caption)
    columns = _columns(tree)
    head = element(element(table, "thead"), "tr")
    element(head, "th", "Uitkomst", scope="col")
    for question in columns:
        element(head, "th", engine.questions[question].title, scope="col")
    body = element(table, "tbody")
    for path, leaf in paths(tree):
        given = dict(path)
        row = element(body, "tr", data_outcome=leaf.outcome.value)
        _result(engine, element(row, "th", scope="row"), leaf)
        for question in columns:
            _answers(engine, element(row, "td"), question, given.get(question))


def table_of(parent: ElementTree.Element, slug: str) -> None:
    """Append the tables of this checker to `parent`."""
    engine = engine_of(slug)
    items_question = engine.checker.items_question
    for items, tree in merged(engine):
        if items_question is None:
            caption = engine.checker.title
        else:
            caption = "Gegevens: " + "; ".join(items_question.choice(item).label for item in items)
        _table(parent, engine, caption, tree)


class TableBlock(BlockProcessor):
    """Replaces the line by the tables."""

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        return bool(LINE.search(block))

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        match = LINE.search(blocks.pop(0))
        assert match is not None
        table_of(parent, known_slug(match["slug"]))


class OutcomeTable(Extension):
    """`::: tabel SLUG`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is Python-Markdown's
        md.parser.blockprocessors.register(TableBlock(md.parser), "outcome-table", 175)


def makeExtension(**options: Any) -> OutcomeTable:  # noqa: N802  the name is Python-Markdown's
    """Entry point of Python-Markdown."""
    return OutcomeTable(**options)
