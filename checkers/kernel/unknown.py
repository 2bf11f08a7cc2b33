"""After 'weet ik niet': which outcomes are still possible, and which one question settles it?

Exact: the outcomes over all completions, no more and no less. When no single question settles it, the first
one that is asked is named, because that is the one to find out first.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from .compiled import Answers
from .engine import Engine
from .model import Outcome


@dataclass(frozen=True, slots=True)
class Open:
    """The outcomes of the exchange over all completions, and whether each item has just one.

    `outcomes` is complete. `items` holds the outcome of an item when it is the same in every completion, and
    'onbepaald' when it is not.
    """

    outcomes: frozenset[Outcome]
    items: dict[str, Outcome]
    agreed: frozenset[str]
    """The items of which the outcome is the same in every completion."""
    completions: tuple[tuple[Answers, Outcome], ...]
    """Every completion with its outcome; empty when no item is chosen."""


def _item_bits(engine: Engine, items: int) -> list[int]:
    return [1 << n for n in range(len(engine.items)) if items >> n & 1]


def agreed(outcomes: Collection[Outcome]) -> Outcome:
    """The one outcome, or 'onbepaald' when there are more."""
    return next(iter(outcomes)) if len(outcomes) == 1 else Outcome.ONBEPAALD


def _is_settled(whole: set[Outcome], per_item: dict[int, set[Outcome]]) -> bool:
    """Whether further completions cannot add anything: every outcome was seen, and every item has two."""
    return len(whole) == len(Outcome) and all(len(found) > 1 for found in per_item.values())


def possible(engine: Engine, given: dict[str, str], items: int) -> Open:
    """All outcomes over all completions of `given`.

    Without a chosen item (`items` is 0, and the checker has an items question) every single item is a
    completion.
    """
    whole: set[Outcome] = set()
    completions: list[tuple[Answers, Outcome]] = []
    bits = _item_bits(engine, items or engine.all_items)
    per_item: dict[int, set[Outcome]] = {bit: set() for bit in bits}
    for chosen in [items] if items else bits:
        mine = {bit: per_item[bit] for bit in bits if bit & chosen}
        for answers in engine.completions(given, chosen):
            weighed = engine.weigh(answers)
            for bit, found in mine.items():
                found.add(weighed.outcome_of(bit))
            outcome = weighed.outcome_of(chosen)
            whole.add(outcome)
            if items:
                completions.append((answers, outcome))
            elif _is_settled(whole, mine):
                break
    names = {bit: engine.items[bit.bit_length() - 1] for bit in bits}
    settled = {names[bit]: agreed(found) for bit, found in per_item.items()}
    alike = frozenset(names[bit] for bit, found in per_item.items() if len(found) == 1)
    return Open(frozenset(whole), settled, alike, tuple(completions))


def _settles(engine: Engine, found: Open, question: int) -> bool:
    """Whether every answer to `question` leaves one outcome."""
    for n in range(len(engine.questions[question].choices)):
        # a completion in which the question is not asked goes with any answer to it
        outcomes = {outcome for answers, outcome in found.completions if answers[question] in (0, 1 << n)}
        if len(outcomes) > 1:
            return False
    return True


def settling_question(engine: Engine, found: Open, asked: tuple[int, ...], answers: Answers) -> str | None:
    """The id of the question to answer first; None when every asked question is answered."""
    if not found.completions:
        items_question = engine.checker.items_question
        return items_question.id if items_question else None
    unknown = [i for i in asked if answers[i] & (answers[i] - 1)]
    for i in unknown:
        if _settles(engine, found, i):
            return engine.questions[i].id
    return engine.questions[unknown[0]].id if unknown else None
