"""Does a hand-written case notice every mutant, and if not, which case is missing?

A mutant that no case notices is either a missing case, or a part of a rule that changes nothing. To tell which,
the mutant is laid beside the checker over all scenarios that its rule has to do with: the first that
looks different to a reader is the missing case. What it should say is for the source to tell, not for the checker.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from checkers import checker
from checkers.kernel.compiled import Answers, holds
from checkers.kernel.engine import Engine, engine_of
from checkers.kernel.model import UNKNOWN
from checkers.kernel.scenario import ScenarioError
from checkers.kernel.table import rows
from checkers.kernel.verdict import Judgement
from scripts.proof.prove.mutants import Mutant, mutants
from scripts.proof.prove.properties import PROPERTIES
from scripts.proof.prove.space import Space, SpaceError
from tests.cases import faults, load

ENOUGH = 400
"""Scenarios that are tried, spread over the table, before those in between."""


@dataclass(frozen=True, slots=True)
class Survivor:
    """A mutant that no case noticed.

    `case` is the name of a case whose verdict differs without it noticing, `scenario` the smallest one
    that differs if no case's does; neither when no reader can see a difference. `differs` names what. `broken` is
    the property that does not hold any more, in that last case: then the proof noticed the fault after all.
    """

    mutant: Mutant
    case: str | None
    scenario: dict[str, Any] | None
    differs: tuple[str, ...]
    broken: str | None = None


def face(verdict: dict[str, Any]) -> dict[str, Any]:
    """What a reader sees of a verdict, in the words of a case."""
    return {
        "uitkomst": verdict["outcome"],
        "gegevens": {item["id"]: item["outcome"] for item in verdict["items"]},
        "voorwaarden": {condition["id"]: condition["status"] for condition in verdict["conditions"]},
        "passages": {passage["passage"] for reason in verdict["reasons"] for passage in reason["passages"]},
        "kanttekeningen": {caveat["text"] for caveat in verdict["caveats"]},
        "taken": verdict["actions"],
        "gevraagd": verdict["asked"],
        "open": verdict["open"],
        "check": {other["checker"] for other in verdict["hand_over"]},
    }


def notices(case: dict[str, Any], engine: Engine) -> bool:
    """Whether this case fails on this checker."""
    try:
        judgement = Judgement(engine, case["antwoorden"])
    except ScenarioError:
        return True
    if faults({**case, "verwacht": {**case["verwacht"], "verandering": []}}, judgement.without_changes()):
        return True
    return "verandering" in case["verwacht"] and bool(faults(case, judgement.as_dict()))


def _difference(engine: Engine, other: Engine, answers: dict[str, Any]) -> tuple[str, ...]:
    mine = face(Judgement(engine, answers).without_changes())
    theirs = face(Judgement(other, answers).without_changes())
    return tuple(part for part in mine if mine[part] != theirs[part])


def _weighs_the_same(engine: Engine, other: Engine, part: str, answers: dict[str, Any]) -> bool:
    """Whether the same questions are asked, and the rules speak the same way; a quick look before a full verdict."""
    singles = {q: value for q, value in answers.items() if isinstance(value, str) and value != UNKNOWN}
    items_question = engine.checker.items_question
    items = engine.items_mask(answers[items_question.id] if items_question else ())
    mine, theirs = engine.resolve(singles, items), other.resolve(singles, items)
    if mine != theirs:
        return False
    return _weight(engine, part, mine[1], items) == _weight(other, part, mine[1], items)


def _weight(engine: Engine, part: str, answers: Answers, items: int) -> tuple[object, ...]:
    weighed = engine.weigh(answers)
    conditions = {
        index: (certain & items, maybe & items, holds(condition.met, answers), holds(condition.broken, answers))
        for index, (certain, maybe) in weighed.required.items()
        if maybe & items
        for condition in [engine.conditions[index]]
    }
    fired = {r.rule.id: (sure, reach & items) for r, sure, reach in weighed.fired if reach & items}
    effects = [r.rule.effects for r, _, reach in weighed.fired if r.rule.id == part and reach & items]
    decided = (weighed.forbid, weighed.forbid_way, weighed.oblige, weighed.undecided, weighed.hold, weighed.grounded)
    return (conditions, fired, effects, *(mask & items for mask in decided))


def _scenarios(engine: Engine) -> list[dict[str, Any]]:
    """Every scenario of the table, and a choice of those in which one answer is not known or two items go together.

    First some that are spread over the table, those with the fewest answers in front.
    """
    table = [row["scenario"] for row in rows(engine)]
    spread = sorted(table[:: max(1, len(table) // ENOUGH)], key=len)
    unknown = [{**each, question: UNKNOWN} for each in spread for question in each if isinstance(each[question], str)]
    items_question = engine.checker.items_question
    together = [
        {**one, **other, items_question.id: sorted({*one[items_question.id], *other[items_question.id]})}
        for one, other in zip(table[::7], table[3::7], strict=False)
        if items_question and len(one) > 1
    ]
    return spread + table + unknown + together[: 4 * ENOUGH]


def survivors(slug: str, rules: Collection[str] = (), share: tuple[int, int] = (0, 1)) -> tuple[int, list[Survivor]]:
    """How many mutants there are, and which of them no case notices.

    Of these `rules` only, if any are given; `share` (n, of) takes every of-th mutant from the n-th on, so that
    several processes can divide the work.
    """
    base, (first, step) = checker(slug), share
    chosen = (mutant for mutant in mutants(base) if not rules or mutant.part in rules)
    return _survivors(islice(chosen, first, None, step), engine_of(slug), load(slug))


@dataclass(frozen=True, slots=True)
class _Known:
    """A case that agrees with the checker, with what is known of it beforehand.

    `speaks`: the rules and conditions that it has to do with. `complete`: every question that is asked has an
    answer, so that it says something about one scenario and not about many.
    """

    case: dict[str, Any]
    speaks: frozenset[str]
    complete: bool


def _known(engine: Engine, case: dict[str, Any]) -> _Known | None:
    """None for a case that fails on the checker itself: it would seem to notice everything."""
    if notices(case, engine):
        return None
    judgement = Judgement(engine, case["antwoorden"])
    rules = {rule.rule.id for rule, _, _ in judgement.weighed.fired}
    conditions = {engine.conditions[index].condition.id for index in judgement.weighed.required}
    looks_further = "verandering" in case["verwacht"]  # what is proposed depends on other scenarios
    complete = bool(judgement.chosen) and len(judgement.open.completions) == 1 and not looks_further
    return _Known(case, frozenset(rules | conditions), complete)


def _survivors(chosen: Iterable[Mutant], engine: Engine, cases: list[dict[str, Any]]) -> tuple[int, list[Survivor]]:
    known = [each for case in cases if (each := _known(engine, case))]
    total = 0
    escaped: list[Mutant] = []
    last: _Known | None = None
    for mutant in chosen:
        total += 1
        other, part = Engine(mutant.checker), mutant.part
        # the complete ones first: of those a look at the weights is mostly enough, and that takes a tenth of a verdict
        likely = sorted(known, key=lambda each: (each is not last, not each.complete, part not in each.speaks))
        for each in likely:
            # where all is weighed as it was, there is nothing to notice
            if each.complete and _weighs_the_same(engine, other, part, each.case["antwoorden"]):
                continue
            if notices(each.case, other):
                last = each
                break
        else:
            escaped.append(mutant)
    return total, list(_explained(engine, cases, escaped))


def _explained(engine: Engine, cases: list[dict[str, Any]], escaped: list[Mutant]) -> Iterator[Survivor]:
    scenarios = _scenarios(engine) if escaped else []
    for mutant in escaped:
        other = Engine(mutant.checker)
        for case in cases:
            if differs := _difference(engine, other, case["antwoorden"]):
                yield Survivor(mutant, case["naam"], None, differs)
                break
        else:
            for scenario in scenarios:
                if _weighs_the_same(engine, other, mutant.part, scenario):
                    continue
                if differs := _difference(engine, other, scenario):
                    yield Survivor(mutant, None, scenario, differs)
                    break
            else:
                yield Survivor(mutant, None, None, (), _broken(other))


def _broken(engine: Engine) -> str | None:
    """The first property that this checker does not have."""
    try:
        space = Space(engine)
        return next((name for name, holds in PROPERTIES.items() if next(holds(space), None)), None)
    except SpaceError:
        return "elke situatie heeft één uitkomst"
