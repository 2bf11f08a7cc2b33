"""How does `::: tabel verzuim` become the table of all outcomes?

The short table that says the same as all scenarios together (see `scripts.build.tables.condense`), with the questions
to filter it by. It is made from the same rules as the check, and is what remains without JavaScript and on paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from checkers import __version__
from checkers.kernel.html import WORDS
from checkers.kernel.model import Checker, Outcome, Question
from checkers.kernel.version import version_anchor, version_in_words
from scripts.build.tables.condense import Line, Part, Short, condensed
from scripts.proof.prove.space import space_of
from scripts.shared.history.place import TABLES

from .check_form import element, known_slug

LINE = re.compile(r"^::: tabel (?P<slug>[a-z-]+)$", re.MULTILINE)
HEADS = ("Uitkomst", "Wanneer", "Regel dit eerst", "Verboden bij")

type When = tuple[tuple[str, tuple[str, ...]], ...]
"""The answers that lead to a line: per question which ones."""


def lines(short: Short, when: When = ()) -> Iterator[tuple[When, Line]]:
    """The lines of a short table, each with the answers that lead to it."""
    if isinstance(short, Line):
        yield when, short
        return
    for choices, way in short.ways:
        yield from lines(way, (*when, (short.question, choices)))


def _labels(question: Question, choices: tuple[str, ...]) -> str:
    """The answers; when they are most of them, those that are left out."""
    outside = [choice.label for choice in question.choices if choice.id not in choices]
    if len(choices) > 2 and 0 < len(outside) < len(choices):
        return f"alles behalve {'; '.join(outside)}"
    return "; ".join(question.choice(each).label for each in choices)


def _listed(cell: ElementTree.Element, entries: list[tuple[str, str]]) -> None:
    """Entries of a cell: what is asked, in small print, and the answer."""
    if not entries:
        element(cell, "span", "–", class_="outcomes-none")
        return
    holder = element(cell, "ul")
    for before, text in entries:
        entry = element(holder, "li")
        if before:
            element(entry, "small", f"{before} ")
        element(entry, "span", text)


def _never(checker: Checker, line: Line) -> list[tuple[str, str]]:
    questions: dict[str, list[str]] = {}
    for question, choice in line.never:
        questions.setdefault(question, []).append(checker.question(question).choice(choice).label)
    return [(checker.question(question).title, "; ".join(choices)) for question, choices in questions.items()]


def _outcome(cell: ElementTree.Element, line: Line) -> None:
    element(cell, "strong", WORDS[line.outcome.value])
    if line.needs and line.outcome is not Outcome.VOORWAARDEN:
        cell[-1].tail = " als alles geregeld is"


def _row(body: ElementTree.Element, checker: Checker, when: When, line: Line) -> None:
    row = element(body, "tr", role="row", class_="outcomes-line", data_outcome=line.outcome.value)
    for question, choices in when:
        row.set(f"data-q-{question}", " ".join(choices))
    _outcome(element(row, "th", scope="row", role="rowheader"), line)
    asked = [(checker.question(question), choices) for question, choices in when]
    labels = {condition.id: condition.label for condition in checker.conditions}
    cells = (
        [(question.title, _labels(question, choices)) for question, choices in asked],
        [("", labels[need]) for need in line.needs],
        _never(checker, line),
    )
    for head, entries in zip(HEADS[1:], cells, strict=True):
        _listed(element(row, "td", role="cell", data_head=head), entries)


def _part(parent: ElementTree.Element, checker: Checker, part: Part) -> None:
    choices, groups = part
    first, items_question = checker.single_questions[0], checker.items_question
    caption = f"{first.title} {_labels(first, choices)}" if choices else checker.title
    wrapper = element(parent, "div", class_="outcomes-scroll", tabindex="0", role="region", aria_label=caption)
    if choices:
        wrapper.set(f"data-q-{first.id}", " ".join(choices))
    # the roles: on a small screen the rows are cards, and a browser then forgets that it is a table
    table = element(wrapper, "table", class_="outcomes", role="table")
    element(table, "caption", caption)
    head = element(element(table, "thead", role="rowgroup"), "tr", role="row")
    for title in HEADS:
        element(head, "th", title, scope="col", role="columnheader")
    for items, short in groups:
        body = element(table, "tbody", role="rowgroup")
        if items_question is not None:
            body.set(f"data-q-{items_question.id}", " ".join(items))
            group = element(
                element(body, "tr", class_="outcomes-group"), "th", colspan=str(len(HEADS)), scope="rowgroup"
            )
            group.text = "; ".join(items_question.choice(item).label for item in items)
        for when, line in lines(short):
            _row(body, checker, when, line)


def _select(form: ElementTree.Element, name: str, title: str, options: list[tuple[str, str]]) -> None:
    label = element(form, "label")
    element(label, "span", title)
    select = element(label, "select", name=name)
    element(select, "option", "alles", value="")
    for value, text in options:
        element(select, "option", text, value=value)


def _filter(parent: ElementTree.Element, checker: Checker, parts: list[Part]) -> None:
    """The questions that the table is split by, data items and outcome; hidden until the script can use them."""
    used = {question for _, groups in parts for _, short in groups for when, _ in lines(short) for question, _ in when}
    if any(choices for choices, _ in parts):
        used.add(checker.single_questions[0].id)
    form = element(
        parent, "form", class_="outcomes-filter", method="dialog", hidden="hidden", aria_label="Kies wat je wilt zien"
    )
    for question in checker.questions:
        if question.id in used or question.items:
            _select(form, question.id, question.title, [(choice.id, choice.label) for choice in question.choices])
    _select(form, "", "Uitkomst", list(WORDS.items()))
    element(form, "output", class_="outcomes-count")


def table_of(parent: ElementTree.Element, md: Markdown, slug: str) -> None:
    """Append the table of this checker to `parent`."""
    space = space_of(slug)
    parts = condensed(space)
    whole = element(parent, "uitkomsten-tabel", class_="outcomes-all")
    _filter(whole, space.engine.checker, parts)
    for part in parts:
        _part(whole, space.engine.checker, part)
    foot = element(whole, "p", class_="outcomes-foot")
    count = f"{len(space.rows):,}".replace(",", ".")
    # as text: the file is put there after the build, so MkDocs must not look for it
    file = f'<a href="../{TABLES}/{slug}.jsonl.gz" download>Download ze als JSON Lines</a>'
    foot.text = f"{count} situaties. {md.htmlStash.store(file)}. Regels van "
    element(
        foot,
        "a",
        version_in_words(__version__),
        class_="rules-version",
        href=f"wijzigingen.md#{version_anchor(__version__)}",
    ).tail = "."


class TableBlock(BlockProcessor):
    """Replaces the line by the table."""

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        return bool(LINE.search(block))

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        match = LINE.search(blocks.pop(0))
        assert match is not None
        table_of(parent, self.parser.md, known_slug(match["slug"]))


class OutcomeTable(Extension):
    """`::: tabel SLUG`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is Python-Markdown's
        md.parser.blockprocessors.register(TableBlock(md.parser), "outcome-table", 175)


def makeExtension(**options: Any) -> OutcomeTable:  # noqa: N802  the name is Python-Markdown's
    """Entry point of Python-Markdown."""
    return OutcomeTable(**options)
