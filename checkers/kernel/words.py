"""In which words is an outcome told: in one line for the whole, and in a few words for each data item?

What is certain comes first: that it has to be shared, that it is not now. 'Onbepaald' is said of what the sources do
not decide, and of nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

from .model import Cause, Checker, Outcome, Sure

OPEN = "open"
"""The word for an outcome that still depends on answers; it is no outcome."""

ASK_ELSEWHERE = "De check over dit onderwerp beslist dit: doe die"
ASK_NOT_HERE = "Over deze gegevens beslist deze check niet: vraag het na"
ASK = "De bronnen beslissen dit niet: vraag het na"
ASK_SOME = "De bronnen beslissen niet alles: vraag het na"
IF_THE_RIGHT_ONE = "Dit mag als de juiste persoon toestemming gaf"

MUST = "Je moet dit delen"
MAY = "Je mag dit delen"
MUST_AND_MAY = "Een deel hiervan moet, de rest mag"
ARRANGE = "regel eerst de voorwaarden"
MAY_NOT: dict[Cause, str] = {
    Cause.GEGEVEN: "",
    Cause.ROUTE: " langs deze weg",
    Cause.VORM: " in deze vorm",
    Cause.TOESTEMMING: ": er is geen toestemming",
    Cause.VOORWAARDE: ": een voorwaarde is niet nagekomen",
}
ADVICE: dict[Cause, str] = {
    Cause.GEGEVEN: "laat dit weg: verboden",
    Cause.ROUTE: "niet langs deze weg",
    Cause.VORM: "niet zo",
    Cause.TOESTEMMING: "niet: er is geen toestemming",
    Cause.VOORWAARDE: "niet zo: een voorwaarde is niet nagekomen",
}


@dataclass(frozen=True, slots=True)
class Found:
    """What was found about the exchange, or about one data item.

    `outcome` is None while it depends on answers; `sure` holds whatever these are. `causes` stand in the way. `held`:
    all conditions are met, and it stays at 'voorwaarden'. `waits`: whatever is answered, it may not go ahead yet.
    """

    outcome: Outcome | None
    sure: Sure | None
    causes: tuple[Cause, ...] = ()
    held: bool = False
    waits: bool = False

    @property
    def is_duty(self) -> bool:
        """Whether it has to be shared, at once or as soon as something is arranged."""
        return self.sure is Sure.MOET

    @property
    def is_clear(self) -> bool:
        """Whether it may go ahead as it stands."""
        return self.outcome is not None and self.outcome.is_clear

    @property
    def word(self) -> str:
        """The outcome for a machine."""
        return self.outcome.value if self.outcome else OPEN


def _must(checker: Checker) -> str:
    return checker.headlines.get(Outcome.VERPLICHT, MUST)


def _still_open(checker: Checker, found: Found, questions: int) -> str:
    if found.sure is Sure.MOET:
        return f"{_must(checker)}, maar {ARRANGE}" if found.waits else _must(checker)
    if found.sure is Sure.MAG:
        return checker.headlines.get(Outcome.TOEGESTAAN, MAY)
    if found.sure is Sure.NIET_NU:
        return f"In elk geval nu niet {checker.verb}"
    return f"Nog {questions} {'vraag' if questions == 1 else 'vragen'}"


def _may_not(checker: Checker, cause: Cause) -> str:
    if cause in (Cause.ROUTE, Cause.VORM):
        return f"niet{MAY_NOT[cause]} {checker.verb}"
    return f"niet {checker.verb}{MAY_NOT[cause]}"


def headline(checker: Checker, found: Found, *, some: bool, elsewhere: bool, questions: int) -> str:
    """The verdict in one line.

    `some`: some of the data items may or must go ahead. `elsewhere`: another check decides what the sources leave open.
    `questions`: how many are still to be answered.
    """
    outcome = found.outcome
    if outcome is None:
        return _still_open(checker, found, questions)
    if outcome is Outcome.ONBEPAALD:
        return ASK_ELSEWHERE if elsewhere else ASK_SOME if some else ASK
    if outcome is Outcome.VERPLICHT and not found.is_duty:
        return MUST_AND_MAY
    if outcome.is_clear:
        return checker.headlines.get(outcome, MUST if outcome is Outcome.VERPLICHT else MAY)
    if outcome is Outcome.VERBODEN:
        if found.is_duty:
            return f"{_must(checker)}, maar niet{MAY_NOT[found.causes[0]]}"
        if some:
            return f"Niet {checker.everything} {checker.verb}"
        said = _may_not(checker, found.causes[0] if len(found.causes) == 1 else Cause.GEGEVEN)
        return said[0].upper() + said[1:]
    if found.held:
        return checker.held
    if found.is_duty:
        return f"{_must(checker)}, maar {ARRANGE}"
    return f"Nog niet {f'{checker.everything} ' if some else ''}{checker.verb}: {ARRANGE}"


def advice(checker: Checker, found: Found) -> str:
    """What to do with one data item, in a few words."""
    must = checker.advice.get(Outcome.VERPLICHT, "deel dit: verplicht")
    may = checker.advice.get(Outcome.TOEGESTAAN, "deel dit als het nodig is: toegestaan")
    if found.outcome is None:
        arranged = f"{must}, maar eerst de voorwaarden" if found.waits else must
        sure = {Sure.MOET: arranged, Sure.MAG: may, Sure.NIET_NU: "in elk geval nu niet"}
        return sure[found.sure] if found.sure else "hangt af van je antwoorden"
    if found.outcome is Outcome.ONBEPAALD:
        return "vraag het na: de bronnen beslissen dit niet"
    if found.outcome.is_clear:
        return must if found.outcome is Outcome.VERPLICHT else may
    if found.outcome is Outcome.VERBODEN:
        cause = found.causes[0] if found.causes else Cause.GEGEVEN
        if found.is_duty:
            return f"{must}, maar niet{MAY_NOT[cause]}"
        own = checker.advice.get(Outcome.VERBODEN) if cause is Cause.GEGEVEN else None
        return own or ADVICE[cause]
    if found.held:
        return "dit kan zo, als je je aan de voorwaarden houdt"
    return f"{must}, maar eerst de voorwaarden" if found.is_duty else "nog niet: eerst de voorwaarden"
