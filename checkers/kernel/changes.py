"""What is the least the reader can change so that the exchange is allowed?

A change is another answer to a changeable question, or one data item less. Proposed are all sets of the
smallest size; facts are never changed, refused consent is never pressed, and something must remain to be
shared. Items do not act on each other, so what has to go follows from the other answers: no search in 2^n.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .compiled import Answers
from .engine import Engine
from .model import Outcome, Question


@dataclass(frozen=True, slots=True)
class Change:
    """New answers, the items that remain, and the outcome this leads to."""

    answers: dict[str, str]
    dropped: tuple[str, ...]
    remaining: tuple[str, ...]
    outcome: Outcome


def _alternatives(question: Question, given: dict[str, str]) -> list[str]:
    """The answers that may be proposed instead of the one given."""
    if not question.changeable or (question.id in given and question.choice(given[question.id]).final):
        return []
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


def _tries(
    engine: Engine, given: dict[str, str], alternatives: list[list[str]], items: int, size: int
) -> Iterator[tuple[dict[str, str], Answers]]:
    """Every `size` of these alternative answers, to questions that are then asked, and the answers with them.

    Walks the questions in order, so that what is not asked is never tried.
    """
    known = engine.numbers(given)
    waiting: list[tuple[int, Answers, dict[str, str]]] = [(0, engine.full, {})]
    while waiting:
        question, answers, new = waiting.pop()
        question, answers, after = engine.step(question, answers, items)
        if not after:
            if len(new) == size:
                yield new, answers
            continue
        if len(new) < size:
            for choice in reversed(alternatives[question]):
                waiting.append(
                    (
                        question + 1,
                        after[engine.choices[question][choice]],
                        {**new, engine.questions[question].id: choice},
                    )
                )
        n = known[question]
        waiting.append((question + 1, answers if n is None else after[n], new))


def _hopeless(engine: Engine, answers: Answers) -> int:
    """The items (bits) that are certainly not allowed with these answers."""
    weighed = engine.weigh(answers)
    undecided = weighed.undecided & ~weighed.oblige
    return weighed.out | undecided | weighed.unmet | weighed.hold


def smallest(engine: Engine, given: dict[str, str], items: int) -> list[Change]:
    """All smallest changes that make the exchange of `items` allowed; empty when there are none.

    `given` are all answers, also to questions that are not asked now. A change that has an effect only
    because another one makes its question appear counts like any other.
    """
    best: int | None = None
    found: list[Change] = []
    names = engine.items
    alternatives = [_alternatives(question, given) for question in engine.questions]
    for size in range(sum(map(bool, alternatives)) + 1):
        if best is not None and size > best:
            break
        for new, answers in _tries(engine, given, alternatives, items, size):
            if not (hopeful := items & ~_hopeless(engine, answers)):
                continue
            if best is not None and size + (items & ~hopeful).bit_count() > best:
                continue
            merged = {**given, **new}
            if not (clear := _clear(engine, merged, hopeful)):
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
