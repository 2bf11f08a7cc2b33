"""What is the scenario space of a checker, and which scenarios go with these answers?

The table as a tree per data item: at each node the question that is asked there, under it one branch for each answer,
at the end the row. Answers that are not known are looked up by following every branch. The tree is made of the
table alone, so what is found in it does not lean on the code that it is compared with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import prod
from typing import Any

from checkers.kernel.engine import Engine, engine_of
from checkers.kernel.model import Outcome
from checkers.kernel.table import rows

type Answered = dict[str, str]

STRICTNESS = {
    Outcome.VERPLICHT: 0,
    Outcome.TOEGESTAAN: 0,
    Outcome.VOORWAARDEN: 1,
    Outcome.ONBEPAALD: 2,
    Outcome.VERBODEN: 3,
}
"""How far an outcome is from 'go ahead'. A duty is no milder than a permission: both may go ahead."""


def together(outcomes: Iterable[Outcome]) -> Outcome:
    """The outcome of data items together: the strictest of them. Where all may go ahead, one duty makes it a duty."""
    return max(outcomes, key=lambda outcome: (STRICTNESS[outcome], outcome is Outcome.VERPLICHT))


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One scenario: the answers to what is asked, one data item, and the row of the table."""

    item: str
    answers: Answered
    outcome: Outcome
    row: dict[str, Any]

    @property
    def scenario(self) -> dict[str, Any]:
        """The scenario as a checker takes it."""
        scenario: dict[str, Any] = self.row["scenario"]
        return scenario


@dataclass(slots=True, eq=False)
class Node:
    """A question that is asked here, and what follows each answer."""

    question: str
    ways: dict[str, Node | Row] = field(default_factory=dict)


type Tree = Node | Row


class SpaceError(Exception):
    """The table is not a partition of the space: two rows for one scenario, or none."""


class Space:
    """All scenarios of a checker."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.checker = engine.checker
        self.items_question = engine.checker.items_question
        self.rows = [self._row(row) for row in rows(engine)]
        self.trees: dict[str, Tree] = {}
        for row in self.rows:
            self._plant(row)

    def _row(self, row: dict[str, Any]) -> Row:
        answers = dict(row["scenario"])
        (item,) = answers.pop(self.items_question.id) if self.items_question else ("",)
        return Row(item, answers, Outcome(row["outcome"]), row)

    def _plant(self, row: Row) -> None:
        steps = list(row.answers.items())
        if not steps:
            self.trees[row.item] = row
            return
        here = self.trees.setdefault(row.item, Node(steps[0][0]))
        for n, (question, choice) in enumerate(steps):
            if not isinstance(here, Node) or here.question != question:
                raise SpaceError(f"twee rijen voor één scenario: {row.scenario}")
            if n + 1 == len(steps):
                if choice in here.ways:
                    raise SpaceError(f"twee rijen voor één scenario: {row.scenario}")
                here.ways[choice] = row
            else:
                here = here.ways.setdefault(choice, Node(steps[n + 1][0]))

    def scenario(self, item: str, answers: Answered) -> dict[str, Any]:
        """These answers with this data item, as a checker takes them."""
        return {**answers, **({self.items_question.id: [item]} if self.items_question else {})}

    def ends(self, items: Sequence[str], given: Answered) -> Iterator[tuple[Row, ...]]:
        """For every way to fill in what these answers leave open: the rows of these data items, in their order."""
        first, *others = items
        for row in leaves(self.trees[first], given):
            if others:
                yield from ((row, *rest) for rest in self.ends(others, {**given, **row.answers}))
            else:
                yield (row,)

    def missing(self) -> list[str]:
        """The data items of which some combination of answers has no row.

        A row stands for every way to answer what it does not ask. Rows never overlap (they share a tree), so
        they cover the space exactly when these ways add up to all combinations of all answers.
        """
        sizes = {question.id: len(question.choices) for question in self.engine.questions}
        covered: dict[str, int] = {}
        for row in self.rows:
            ways = prod(size for question, size in sizes.items() if question not in row.answers)
            covered[row.item] = covered.get(row.item, 0) + ways
        return [item for item in self.engine.items if covered.get(item) != prod(sizes.values())]


def leaves(tree: Tree, given: Answered) -> Iterator[Row]:
    """The rows that these answers leave possible."""
    waiting = [tree]
    while waiting:
        here = waiting.pop()
        while isinstance(here, Node):
            if (choice := given.get(here.question)) is not None:
                here = here.ways[choice]
            else:
                here, *others = here.ways.values()
                waiting += reversed(others)
        yield here


@cache
def space_of(slug: str) -> Space:
    """The space of the checker with this slug, walked once."""
    return Space(engine_of(slug))
