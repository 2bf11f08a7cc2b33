"""After 'weet ik niet': which outcomes are still possible, and which one question settles it?

Exact: the outcomes over all completions, no more and no less. When no single question settles it, the first
one that is asked is named, because that is the one to find out first.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from .engine import Answers, Engine
from .model import Outcome


@dataclass(frozen=True, slots=True)
class Open:
    """The outcomes of the exchange over all completions, and whether each item has just one.

    `outcomes` is complete. `items` holds the outcome of an item when it is the same in every completion, and
    'onbepaald' when it is not.
    """

    outcomes: frozenset[Outcome]
    items: dict[str, Outcome]


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
    bits = _item_bits(engine, items or engine.all_items)
    per_item: dict[int, set[Outcome]] = {bit: set() for bit in bits}
    for chosen in [items] if items else bits:
        mine = {bit: per_item[bit] for bit in bits if bit & chosen}
        for answers in engine.completions(given, chosen):
            weighed = engine.weigh(answers)
            for bit, found in mine.items():
                found.add(weighed.outcome_of(bit))
            whole.add(weighed.outcome_of(chosen))
            if _is_settled(whole, mine):
                break
    names = {bit: engine.items[bit.bit_length() - 1] for bit in bits}
    return Open(frozenset(whole), {names[bit]: agreed(found) for bit, found in per_item.items()})


def _settles(engine: Engine, given: dict[str, str], items: int, question: int) -> bool:
    for choice in engine.questions[question].choices:
        found: set[Outcome] = set()
        for answers in engine.completions({**given, engine.questions[question].id: choice.id}, items):
            found.add(engine.weigh(answers).outcome_of(items))
            if len(found) > 1:
                return False
    return True


def settling_question(
    engine: Engine, given: dict[str, str], items: int, asked: tuple[int, ...], answers: Answers
) -> str | None:
    """The id of the question to answer first; None when every asked question is answered."""
    items_question = engine.checker.items_question
    if items_question is not None and not items:
        return items_question.id
    unknown = [i for i in asked if answers[i] & (answers[i] - 1)]
    for i in unknown:
        if _settles(engine, given, items, i):
            return engine.questions[i].id
    return engine.questions[unknown[0]].id if unknown else None
