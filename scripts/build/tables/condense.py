"""What is the shortest table that says the same?

The full table has a row for every scenario. Most of them differ only in what is arranged: with consent or without,
by open mail or not. A line says that once: what the outcome is when all is arranged, which conditions have to be
met for that, and which answers forbid it. A line stands for a part of the table only if it predicts the outcome of
every row in it; where it does not, the part is split at a question.

A decision tree of scikit-learn was thought of: it splits by numbers, and knows no line that names conditions.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checkers.kernel.model import Outcome
from scripts.proof.prove.space import Row, Space


@dataclass(frozen=True, slots=True)
class Line:
    """What a part of the table comes to.

    `outcome`: when everything is arranged. `needs`: the conditions (ids) that must be met; until then it is
    'voorwaarden'. `never`: (question, choice) pairs with which it is forbidden.
    """

    outcome: Outcome
    needs: tuple[str, ...] = ()
    never: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Split:
    """A question, and per group of answers what follows."""

    question: str
    ways: tuple[tuple[tuple[str, ...], Short], ...]


type Short = Line | Split

_GOING_AHEAD = (Outcome.VERPLICHT, Outcome.TOEGESTAAN, Outcome.VOORWAARDEN)


def predicted(line: Line, row: Row) -> Outcome:
    """The outcome that the line gives for this row."""
    if any(row.answers.get(question) == choice for question, choice in line.never):
        return Outcome.VERBODEN
    if any(not row.row["conditions"].get(condition, False) for condition in line.needs):
        return Outcome.VOORWAARDEN
    return line.outcome


def _line(rows: list[Row], arranged: set[str]) -> Line | None:
    """The line that stands for these rows; None when no line does."""
    outcomes = {row.outcome for row in rows}
    if len(outcomes) == 1 and outcomes <= {Outcome.VERBODEN, Outcome.ONBEPAALD}:
        return Line(rows[0].outcome)
    never = _never(rows, arranged)
    rest = [row for row in rows if not any(row.answers.get(q) == c for q, c in never)]
    asked = [tuple(row.row["conditions"]) for row in rest if row.outcome in _GOING_AHEAD]
    needs = asked[0] if asked else ()
    if any(set(conditions) != set(needs) for conditions in asked):
        return None
    best = {row.outcome for row in rest if all(row.row["conditions"].get(each, False) for each in needs)}
    if not best and {row.outcome for row in rest} == {Outcome.VOORWAARDEN}:
        best = {Outcome.VOORWAARDEN}  # no answer in this part meets them all
    if len(best) != 1:
        return None
    line = Line(best.pop(), tuple(sorted(needs)), never)
    return line if all(predicted(line, row) is row.outcome for row in rows) else None


def _never(rows: list[Row], arranged: set[str]) -> tuple[tuple[str, str], ...]:
    found: dict[tuple[str, str], bool] = {}
    for row in rows:
        for pair in row.answers.items():
            if pair[0] in arranged:
                found[pair] = found.get(pair, True) and row.outcome is Outcome.VERBODEN
    return tuple(sorted(pair for pair, always in found.items() if always))


def _split(rows: list[Row], question: str) -> dict[str, list[Row]]:
    """Per answer the rows it leaves possible; a row that does not ask this goes with every answer."""
    answers = dict.fromkeys(row.answers[question] for row in rows if question in row.answers)
    return {choice: [row for row in rows if row.answers.get(question, choice) == choice] for choice in answers}


def _short(rows: list[Row], questions: tuple[str, ...], arranged: set[str]) -> Short:
    """The short table for these rows.

    Split where it helps most: at the question after which the smallest share of the parts still needs splitting,
    rather at a fact than at something to arrange.
    """
    if line := _line(rows, arranged):
        return line
    best: tuple[tuple[float, bool, int], str, dict[str, list[Row]]] | None = None
    for question in questions:
        parts = _split(rows, question)
        if len(parts) < 2:
            continue
        lines = [_line(part, arranged) for part in parts.values()]
        score = (lines.count(None) / len(lines), question in arranged, len(set(lines)))
        if best is None or score < best[0]:
            best = score, question, parts
    assert best is not None  # rows that answer everything alike are one row, and one row is always a line
    _, question, parts = best
    ways: dict[Short, list[str]] = {}
    for choice, part in parts.items():
        ways.setdefault(_short(part, questions, arranged), []).append(choice)
    if len(ways) == 1:
        return next(iter(ways))
    return Split(question, tuple((tuple(choices), way) for way, choices in ways.items()))


type Items = tuple[str, ...]
type Part = tuple[tuple[str, ...], tuple[tuple[Items, Short], ...]]
"""Answers to the first question (none: it does not matter here), and per group of data items what holds."""


def _grouped(space: Space, rows: list[Row], arranged: set[str]) -> tuple[tuple[Items, Short], ...]:
    facts = [question.id for question in space.engine.questions if question.id not in arranged]
    questions = (*facts, *(question.id for question in space.engine.questions if question.id in arranged))
    groups: dict[Short, list[str]] = {}
    for item in space.engine.items:
        if mine := [row for row in rows if row.item == item]:
            groups.setdefault(_short(mine, questions, arranged), []).append(item)
    return tuple((tuple(items), short) for short, items in groups.items())


def _by_first_question(space: Space, arranged: set[str]) -> list[Part]:
    """The table with a part for every answer to the first question."""
    first = space.engine.questions[0].id
    parts: dict[tuple[tuple[Items, Short], ...], list[str]] = {}
    for choice, rows in _split(space.rows, first).items():
        parts.setdefault(_grouped(space, rows, arranged), []).append(choice)
    return [(tuple(choices), groups) for groups, choices in parts.items()]


def length(short: Short) -> int:
    """How many lines it takes."""
    return 1 if isinstance(short, Line) else sum(length(way) for _, way in short.ways)


def _length(parts: list[Part]) -> int:
    return sum(length(short) for _, groups in parts for _, short in groups)


@cache
def condensed(space: Space) -> list[Part]:
    """The short table: by the answer to the first question or by data item first, whichever takes fewer lines."""
    arranged = {question.id for question in space.engine.questions if question.changeable or question.orders}
    by_item: list[Part] = [((), _grouped(space, space.rows, arranged))]
    by_answer = _by_first_question(space, arranged)
    return by_item if _length(by_item) <= _length(by_answer) else by_answer
