"""What do the rules say about these answers?

One pass over the rules gives for all data items at once what is certain and what is still possible. Nothing depends on
the order of the rules: every effect is an 'or' into a mask.
"""

from __future__ import annotations

from .compiled import MAYBE, NO, YES, Answers, Compiled, Fired, holds
from .model import Cause, Forbid, Hold, Oblige, Outcome, Undecided

ABOUT_THE_WAY = (Cause.ROUTE, Cause.VORM)


class Live:
    """The rules that some answers leave possible: the plain ones, and the residual ones that come after them.

    `looking` holds per question those that look at it, and `conditions` the numbers of the conditions they require
    that do.
    """

    __slots__ = ("conditions", "looking", "plain", "residual")

    def __init__(self, compiled: Compiled, answers: Answers) -> None:
        live = [rule for rule in compiled.rules if holds(rule.terms, answers)]
        self.plain = [rule for rule in live if not rule.residual]
        self.residual = [rule for rule in live if rule.residual]
        questions = range(len(answers))
        self.looking = [[rule for rule in live if question in rule.looks_at] for question in questions]
        required = {index for rule in live for index in rule.requires}
        self.conditions = [
            [index for index in required if question in compiled.conditions[index].looks_at] for question in questions
        ]


class Weighed:
    """What the rules say, per data item as bits.

    `forbid` is about the item itself, `forbid_way` only about its route or its form. `elsewhere` is what
    another checker decides. All masks hold what is certain, but `grounded_maybe`: certain or possible.
    """

    __slots__ = (
        "broken",
        "elsewhere",
        "fired",
        "forbid",
        "forbid_way",
        "grounded",
        "grounded_maybe",
        "hold",
        "oblige",
        "required",
        "undecided",
        "unmet",
    )

    def __init__(self) -> None:
        self.forbid = self.forbid_way = self.oblige = self.undecided = self.hold = 0
        self.grounded = self.grounded_maybe = self.unmet = self.broken = self.elsewhere = 0
        self.fired: list[Fired] = []
        self.required: dict[int, tuple[int, int]] = {}
        """condition → (items for which it is certain, items for which it is possible)"""

    def outcome_of(self, items: int) -> Outcome:
        """The fold over the given items: prohibition, undecided, condition, duty, permission."""
        if items & self.out:
            return Outcome.VERBODEN
        if items & self.undecided & ~self.oblige:
            return Outcome.ONBEPAALD
        if items & (self.unmet | self.hold):
            return Outcome.VOORWAARDEN
        return Outcome.VERPLICHT if items & self.oblige else Outcome.TOEGESTAAN

    @property
    def out(self) -> int:
        """The items that may not go in this form."""
        return self.forbid | self.forbid_way | self.broken

    @property
    def duty(self) -> int:
        """The items that have to be shared, at once or as soon as something is arranged or goes another way."""
        return self.oblige & ~(self.forbid | self.broken)

    def apply(self, fired: Fired) -> None:
        """Add what this rule does to these items."""
        self.fired.append(fired)
        rule, certainty, items = fired
        sure = items if certainty == YES else 0
        for condition in rule.requires:
            certain, possible = self.required.get(condition, (0, 0))
            self.required[condition] = (certain | sure, possible | items)
        if rule.grounds:
            self.grounded |= sure
            self.grounded_maybe |= items
        if not sure:
            return
        kinds = rule.kinds
        if Forbid in kinds and rule.cause in ABOUT_THE_WAY:
            self.forbid_way |= sure
        elif Forbid in kinds:
            self.forbid |= sure
        if Oblige in kinds:
            self.oblige |= sure
        if Undecided in kinds:
            self.undecided |= sure
            self.elsewhere |= sure if rule.elsewhere else 0
        if Hold in kinds:
            self.hold |= sure


def weigh(compiled: Compiled, live: Live, answers: Answers) -> Weighed:
    """What all rules together say about all data items, given these answers.

    `live` are the rules that are possible with `answers`, or with fewer of them.
    """
    weighed = Weighed()
    for rule in live.plain:
        if certainty := holds(rule.terms, answers):
            weighed.apply(rule.firing[certainty])
    grounded, grounded_maybe = weighed.grounded, weighed.grounded_maybe
    for rule in live.residual:
        if not (items := rule.items & ~grounded):
            continue
        if certainty := holds(rule.terms, answers):
            if sure := items & ~grounded_maybe:
                weighed.apply((rule, certainty, sure))
            if doubtful := items & grounded_maybe:
                weighed.apply((rule, MAYBE, doubtful))
    _settle(compiled, weighed, answers)
    possible = weighed.grounded_maybe | weighed.forbid | weighed.forbid_way
    for index, (_, maybe) in weighed.required.items():
        if compiled.conditions[index].condition.consent:
            possible |= maybe
    weighed.undecided |= compiled.all_items & ~possible  # nothing is permitted by silence
    return weighed


def _settle(compiled: Compiled, weighed: Weighed, answers: Answers) -> None:
    """Which of the required conditions are met or broken; consent is not required where there is a duty."""
    for index, (certain, possible) in weighed.required.items():
        condition = compiled.conditions[index]
        if condition.condition.consent:
            certain, possible = certain & ~weighed.oblige, possible & ~weighed.oblige
            weighed.required[index] = (certain, possible)
        if condition.broken and holds(condition.broken, answers) == YES:
            weighed.broken |= certain
        elif holds(condition.met, answers) == NO:
            weighed.unmet |= certain
