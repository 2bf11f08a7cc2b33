"""What is the least the reader can change so that the exchange is allowed?

A change is another answer to a changeable question, or one data item less. Proposed are all sets of the
smallest size; facts are never changed, refused consent is never pressed, and something must remain to be
shared. Items do not act on each other, so what has to go follows from the other answers: no search in 2^n.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from .engine import Engine
from .model import Outcome, Question


@dataclass(frozen=True, slots=True)
class Change:
    """New answers, the items that remain, and the outcome this leads to."""

    answers: dict[str, str]
    dropped: tuple[str, ...]
    remaining: tuple[str, ...]
    outcome: Outcome


def _changeable(engine: Engine, given: dict[str, str]) -> list[Question]:
    return [
        question
        for question in engine.questions
        if question.changeable and not (question.id in given and question.choice(given[question.id]).final)
    ]


def _alternatives(question: Question, given: dict[str, str]) -> list[str]:
    return [c.id for c in question.choices if c.proposable and not c.final and c.id != given.get(question.id)]


def _certain(engine: Engine, given: dict[str, str], items: int) -> Outcome | None:
    """The outcome, if it is the same in all completions and allows the exchange; else None."""
    found: Outcome | None = None
    for answers in engine.completions(given, items):
        outcome = engine.weigh(answers).outcome_of(items)
        if not outcome.is_clear or (found is not None and outcome is not found):
            return None
        found = outcome
    return found


def _clear(engine: Engine, given: dict[str, str], items: int) -> int:
    """The items (bits) of which it is certain that they are allowed with these answers."""
    bits = (1 << n for n in range(len(engine.items)) if items >> n & 1)
    return sum(bit for bit in bits if _certain(engine, given, bit))


def _tries(engine: Engine, given: dict[str, str], size: int) -> Iterator[dict[str, str]]:
    for questions in combinations(_changeable(engine, given), size):
        for choices in product(*(_alternatives(question, given) for question in questions)):
            yield {question.id: choice for question, choice in zip(questions, choices, strict=True)}


def smallest(engine: Engine, given: dict[str, str], items: int) -> list[Change]:
    """All smallest changes that make the exchange of `items` allowed; empty when there are none.

    `given` are all answers, also to questions that are not asked now. A change that has an effect only
    because another one makes its question appear counts like any other.
    """
    best: int | None = None
    found: list[Change] = []
    names = engine.items
    for size in range(len(_changeable(engine, given)) + 1):
        if best is not None and size > best:
            break
        for new in _tries(engine, given, size):
            merged = {**given, **new}
            if not (clear := _clear(engine, merged, items)):
                continue
            dropped = items & ~clear
            cost = size + dropped.bit_count()
            if cost == 0 or (best is not None and cost > best):
                continue
            asked, _ = engine.resolve(merged, clear)
            if not set(new) <= {engine.questions[i].id for i in asked}:
                continue
            if (outcome := _certain(engine, merged, clear)) is None:
                continue
            if best is None or cost < best:
                best, found = cost, []
            found.append(
                Change(
                    new,
                    tuple(names[n] for n in range(len(names)) if dropped >> n & 1),
                    tuple(names[n] for n in range(len(names)) if clear >> n & 1),
                    outcome,
                )
            )
    return found
