"""While not all is known: which outcomes are still possible, what is certain already, and which question settles it?

Exact: the outcomes over all completions, no more and no less. When no single question settles it, the first
one that is asked is named, because that is the one to find out first.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple

from .compiled import Answers
from .engine import Engine
from .model import Outcome, Sure


class Seen(NamedTuple):
    """An outcome, whether it is about a duty, and whether another checker decides it."""

    outcome: Outcome
    duty: bool
    elsewhere: bool


@dataclass(slots=True)
class Possible:
    """What the completions make of the exchange, or of one data item."""

    seen: set[Seen] = field(default_factory=set)

    @property
    def outcomes(self) -> frozenset[Outcome]:
        """Every outcome that a completion leads to."""
        return frozenset(each.outcome for each in self.seen)

    @property
    def outcome(self) -> Outcome | None:
        """The one outcome of every completion; None while there are more."""
        outcomes = self.outcomes
        return next(iter(outcomes)) if len(outcomes) == 1 else None

    @property
    def is_duty(self) -> bool:
        """Whether it has to be shared in every completion: at once, or when something is arranged, or another way."""
        return all(each.duty for each in self.seen)

    @property
    def may_not_yet(self) -> bool:
        """Whether it may go ahead in no completion, and no other checker decides that it may."""
        return not any(each.outcome.is_clear or each.elsewhere for each in self.seen)

    @property
    def sure(self) -> Sure | None:
        """What holds in every completion."""
        if self.is_duty:
            return Sure.MOET
        if all(each.outcome.is_clear for each in self.seen):
            return Sure.MAG
        return Sure.NIET_NU if self.may_not_yet else None

    @property
    def says_no_more(self) -> bool:
        """Whether further completions change nothing: it may go ahead, it may not, and it is no duty."""
        return self.sure is None


@dataclass(frozen=True, slots=True)
class Open:
    """What is possible for the exchange as a whole, and for each data item.

    `completions` holds every completion with its outcome; empty when no item is chosen.
    """

    whole: Possible
    items: dict[str, Possible]
    completions: tuple[tuple[Answers, Outcome], ...]


def possible(engine: Engine, given: dict[str, str], items: int) -> Open:
    """All outcomes over all completions of `given`.

    Without a chosen item (`items` is 0, and the checker has an items question) every single item is a
    completion.
    """
    whole = Possible()
    completions: list[tuple[Answers, Outcome]] = []
    names = {1 << n: name for n, name in enumerate(engine.items) if (items or engine.all_items) >> n & 1}
    per_item = {bit: Possible() for bit in names}
    for chosen in [items] if items else names:
        mine = {bit: each for bit, each in per_item.items() if bit & chosen}
        for answers in engine.completions(given, chosen):
            weighed = engine.weigh(answers)
            for bit, each in mine.items():
                alone = weighed.outcome_of(bit)
                elsewhere = alone is Outcome.ONBEPAALD and bool(bit & weighed.elsewhere)
                each.seen.add(Seen(alone, bool(bit & weighed.duty), elsewhere))
            outcome = weighed.outcome_of(chosen)
            elsewhere = outcome is Outcome.ONBEPAALD and bool(chosen & weighed.elsewhere)
            whole.seen.add(Seen(outcome, not chosen & ~weighed.duty, elsewhere))
            if items:
                completions.append((answers, outcome))
            elif _is_settled(whole, mine.values()):
                break
    return Open(whole, {names[bit]: each for bit, each in per_item.items()}, tuple(completions))


def _is_settled(whole: Possible, items: Collection[Possible]) -> bool:
    """Whether further completions cannot add anything: every outcome was seen, and nothing is sure."""
    return len(whole.outcomes) == len(Outcome) and whole.says_no_more and all(each.says_no_more for each in items)


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
