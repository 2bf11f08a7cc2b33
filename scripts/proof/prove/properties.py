"""What must hold over every scenario of a checker?

`PROPERTIES`, at the end, names exactly what is proved, and the docstring of a property what it claims; how the table is
searched (`space`, `solver`) need not be read for that. Each property looks for scenarios that break it, and names them
with what is wrong. None of them knows a checker: orders (which route is safer, which data more sensitive) are declared
with the questions.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations, pairwise
from typing import Any

from checkers.kernel.engine import Engine
from checkers.kernel.model import Forbid, Oblige, Outcome, Permit, Question, Require, Rule, Undecided
from checkers.kernel.table import rows
from checkers.kernel.unknown import possible
from checkers.kernel.verdict import Judgement
from scripts.proof.prove.broken import Broken
from scripts.proof.prove.certain import an_answer_is_never_unknown, the_advice_fits_the_cause, what_is_certain_is_said
from scripts.proof.prove.solver import Change, smallest
from scripts.proof.prove.space import STRICTNESS, Answered, Row, Space, Tree, leaves, together

SETS = 300
"""Pairs of data items for which the proposed changes are checked; one by one all are."""


def _says(outcome: Outcome) -> str:
    return f"‘{outcome.value}’"


# --- total -------------------------------------------------------------------------------------------


def every_scenario_has_one_verdict(space: Space) -> Iterator[Broken]:
    """Total: one row for every way to answer, and one verdict with reasons for every row.

    The verdict comes from the whole road that the page takes. Every data item, the outcome and every condition
    rests on a rule that cites a passage.
    """
    for item in space.missing():
        yield Broken(space.scenario(item, {}), "niet elke combinatie van antwoorden heeft precies één rij")
    for row in space.rows:
        verdict = Judgement(space.engine, row.scenario).without_changes()
        if verdict["outcome"] != row.outcome.value or verdict["open"]:
            yield Broken(row.scenario, f"de tabel zegt {_says(row.outcome)}, de check {verdict['outcome']}")
        if not verdict["reasons"] or not all(reason["passages"] for reason in verdict["reasons"]):
            yield Broken(row.scenario, "een uitkomst zonder reden of zonder passage")
        if not all(item["reasons"] for item in verdict["items"]):
            yield Broken(row.scenario, "een gegeven zonder reden")
        if not all(condition["rules"] for condition in verdict["conditions"]):
            yield Broken(row.scenario, "een voorwaarde zonder regel")


def nothing_is_decided_by_silence(space: Space) -> Iterator[Broken]:
    """In every scenario a rule decides: one that forbids, obliges, permits, leaves open, or asks for consent."""
    consents = {condition.id for condition in space.engine.checker.conditions if condition.consent}
    deciding = {
        rule.id
        for rule in space.engine.checker.rules
        for effect in rule.effects
        if isinstance(effect, Forbid | Oblige | Permit | Undecided)
        or (isinstance(effect, Require) and effect.condition in consents)
    }
    for row in space.rows:
        if not deciding.intersection(row.row["rules"]):
            yield Broken(row.scenario, f"geen regel beslist, en toch is het {_says(row.outcome)}")


# --- nothing is dead ---------------------------------------------------------------------------------


def nothing_is_dead(space: Space) -> Iterator[Broken]:
    """Every rule speaks somewhere, every answer and data item is asked for, every question can make a difference."""
    checker = space.engine.checker
    spoken = {rule for row in space.rows for rule in row.row["rules"]}
    for rule in checker.rules:
        if rule.id not in spoken:
            yield Broken({}, f"regel {rule.id} spreekt in geen enkel scenario")
    given = {(question, choice) for row in space.rows for question, choice in row.answers.items()}
    given |= {(space.items_question.id, row.item) for row in space.rows if space.items_question}
    for question in checker.questions:
        for choice in question.choices:
            if (question.id, choice.id) not in given:
                yield Broken({}, f"antwoord {choice.id} op vraag {question.id} komt in geen enkel scenario voor")
    alive: set[str] = set()
    shapes = {_shape(tree, alive) for tree in space.trees.values()}
    if space.items_question and len(shapes) > 1:
        alive.add(space.items_question.id)
    for question in checker.questions:
        if question.id not in alive:
            yield Broken({}, f"vraag {question.id} maakt in geen enkel scenario verschil")


def _shape(tree: Tree, alive: set[str]) -> int:
    """A number that is the same for trees that lead to the same results.

    Adds to `alive` the questions of which two answers lead to something else.
    """
    if isinstance(tree, Row):
        return hash((tree.outcome, tuple(tree.row["rules"]), tuple(tree.row["conditions"].items())))
    shapes = {choice: _shape(way, alive) for choice, way in tree.ways.items()}
    if len(set(shapes.values())) > 1:
        alive.add(tree.question)
    return hash((tree.question, tuple(shapes.items())))


# --- order -------------------------------------------------------------------------------------------


def the_order_of_rules_does_not_matter(space: Space) -> Iterator[Broken]:
    """With the rules backwards, so that every two of them change places, the same table comes out."""
    checker = space.engine.checker
    backwards = Engine(replace(checker, rules=checker.rules[::-1], conditions=checker.conditions[::-1]))
    for row, other in zip(space.rows, rows(backwards), strict=False):
        mine = {**row.row, "conditions": dict(sorted(row.row["conditions"].items()))}
        if mine != {**other, "conditions": dict(sorted(other["conditions"].items()))}:
            yield Broken(row.scenario, f"met de regels andersom wordt het {other['outcome']}")


# --- monotone ----------------------------------------------------------------------------------------


def _milder(row: Row, other: Row) -> bool:
    return STRICTNESS[other.outcome] < STRICTNESS[row.outcome]


def nothing_gets_milder_down_an_order(space: Space) -> Iterator[Broken]:
    """A condition that is not met, a less safe route, more sensitive data: never a milder verdict."""
    for question in space.engine.checker.questions:
        for order in question.orders:
            for before, after in pairwise(order):
                yield from _down(space, question, before, after)


def _down(space: Space, question: Question, before: str, after: str) -> Iterator[Broken]:
    if question.items:
        steps = ((row, space.trees[after], row.answers) for row in space.rows if row.item == before)
    else:
        steps = (
            (row, space.trees[row.item], {**row.answers, question.id: after})
            for row in space.rows
            if row.answers.get(question.id) == before
        )
    for row, tree, answers in steps:
        for other in leaves(tree, answers):
            if _milder(row, other):
                yield Broken(
                    row.scenario,
                    f"met ‘{question.choice(after).label}’ op ‘{question.title}’ wordt {_says(row.outcome)} milder: "
                    f"{_says(other.outcome)}",
                )


def meeting_a_condition_is_never_stricter(space: Space) -> Iterator[Broken]:
    """Another answer with which a condition is met that was not: never a stricter verdict."""
    changeable = [question for question in space.engine.questions if question.changeable]
    meets = {
        question.id: {
            condition.condition.id
            for condition in space.engine.conditions
            if any(literal.question == question.id for term in condition.condition.met.terms for literal in term)
        }
        for question in changeable
    }
    for row in space.rows:
        waiting = {condition for condition, met in row.row["conditions"].items() if not met}
        for question in changeable if waiting else ():
            if question.id not in row.answers or not waiting & meets[question.id]:
                continue
            for choice in question.choices:
                for other in leaves(space.trees[row.item], {**row.answers, question.id: choice.id}):
                    met = {condition for condition, met in other.row["conditions"].items() if met}
                    if waiting & met and _milder(other, row):
                        yield Broken(
                            row.scenario,
                            f"met ‘{choice.label}’ is {sorted(waiting & met)} vervuld, maar wordt {_says(row.outcome)} "
                            f"strenger: {_says(other.outcome)}",
                        )


def a_duty_never_adds_a_demand_for_consent(space: Space) -> Iterator[Broken]:
    """With one duty more, for every data item, no scenario waits for a consent that it did not wait for."""
    checker = space.engine.checker
    duty = Rule(id="extra-plicht", says="Een extra plicht.", passages=("extra",), effects=(Oblige(),))
    obliged = Engine(replace(checker, rules=(*checker.rules, duty)))
    consents = {condition.id for condition in checker.conditions if condition.consent}
    bits = {item: 1 << n for n, item in enumerate(space.engine.items)}
    for row in space.rows:
        _, answers = obliged.resolve(row.answers, bits[row.item])
        weighed = obliged.weigh(answers)
        for index, (_, maybe) in weighed.required.items():
            condition = obliged.conditions[index].condition.id
            if condition in consents and maybe & bits[row.item]:
                yield Broken(row.scenario, f"met een plicht erbij vraagt dit om {condition}")
        if STRICTNESS[weighed.outcome_of(bits[row.item])] > STRICTNESS[row.outcome]:
            yield Broken(row.scenario, "met een plicht erbij wordt dit strenger")


# --- data items together -----------------------------------------------------------------------------


def data_items_do_not_act_on_each_other(space: Space) -> Iterator[Broken]:
    """For every two data items, in every scenario: each has its own outcome, and together the strictest counts.

    Rules and effects speak of one item at a time, so what holds for every two holds for every set; dropping an
    item then never makes a verdict stricter.
    """
    engine = space.engine
    bits = {item: 1 << n for n, item in enumerate(engine.items)}
    for pair in combinations(engine.items, 2):
        both = bits[pair[0]] | bits[pair[1]]
        for answers in engine.completions({}, both):
            given, weighed = engine.as_answers(answers), engine.weigh(answers)
            alone = [row.outcome for item in pair for row in leaves(space.trees[item], given)]
            beside = [weighed.outcome_of(bits[item]) for item in pair]
            whole = weighed.outcome_of(both)
            if alone != beside or whole is not together(alone):
                scenario = {**given, space.items_question.id: [*pair]} if space.items_question else given
                said = " en ".join(map(_says, alone))
                yield Broken(scenario, f"apart {said}, samen {_says(whole)}")


# --- 'weet ik niet' ----------------------------------------------------------------------------------


def not_knowing_is_exact(space: Space) -> Iterator[Broken]:
    """'Weet ik niet' leaves open exactly the outcomes that the answers to it would give, no more and no less.

    For every scenario with one answer not known, and for every one that is filled in up to some question. Where all
    those answers lead to the same outcome, the verdict has reasons like any other.
    """
    bits = {item: 1 << n for n, item in enumerate(space.engine.items)}
    for item, tree in space.trees.items():
        seen: set[tuple[tuple[str, str], ...]] = set()
        for row in leaves(tree, {}):
            steps = tuple(row.answers.items())
            partial = [steps[:n] + steps[n + 1 :] for n in range(len(steps))] + [steps[:n] for n in range(len(steps))]
            for some in partial:
                if some in seen:
                    continue
                seen.add(some)
                given = dict(some)
                expected = {each.outcome for each in leaves(tree, given)}
                found = possible(space.engine, given, bits[item]).whole.outcomes
                if found != expected:
                    said = sorted(outcome.value for outcome in found)
                    yield Broken(space.scenario(item, given), f"open zegt {said}, de tabel {sorted(expected)}")
                elif len(found) == 1 and not Judgement(space.engine, space.scenario(item, given)).reasons():
                    yield Broken(space.scenario(item, given), "de uitkomst staat vast, maar er is geen reden bij")


# --- changes -----------------------------------------------------------------------------------------


def changes_are_right_and_smallest(space: Space) -> Iterator[Broken]:
    """Every proposed change gives the promised verdict, nothing smaller does, and none of that size is missing.

    Compared with what `solver` finds in the table alone. For every scenario with one data item, and for pairs drawn
    from them.
    """
    for row in space.rows:
        yield from _changes(space, row.answers, (row.item,))
    if len(space.engine.items) < 2:
        return
    picks = random.Random(5)
    for row in picks.sample(space.rows, min(SETS, len(space.rows))):
        other = picks.choice([item for item in space.engine.items if item != row.item])
        answers = dict(row.answers)
        answers |= next(leaves(space.trees[other], answers)).answers
        yield from _changes(space, answers, tuple(item for item in space.engine.items if item in (row.item, other)))


def _changes(space: Space, answers: Answered, items: tuple[str, ...]) -> Iterator[Broken]:
    scenario: dict[str, Any] = dict(answers)
    if space.items_question:
        scenario[space.items_question.id] = list(items)
    judgement = Judgement(space.engine, scenario)
    proposed: set[Change] = set()
    for change in judgement.changes():
        new = {question: choice for question, choice in change["answers"].items() if isinstance(choice, str)}
        kept = tuple(change["scenario"][space.items_question.id]) if space.items_question else items
        proposed.add((frozenset(new.items()), kept))
        after = Judgement(space.engine, change["scenario"])
        if after.whole.word != change["outcome"] or not after.whole.is_clear:
            yield Broken(scenario, f"een voorstel belooft {change['outcome']}, maar geeft {after.whole.word}")
    if judgement.whole.is_clear:
        if proposed:
            yield Broken(scenario, "een voorstel waar het al mag")
        return
    expected = smallest(space, answers, items)
    if proposed != expected:
        yield Broken(scenario, f"voorgesteld {_listed(proposed)}, volgens de tabel {_listed(expected)}")


def _listed(changes: set[Change]) -> str:
    return "; ".join(sorted(f"{dict(sorted(new))} met {'/'.join(kept)}" for new, kept in changes)) or "niets"


type Property = Callable[[Space], Iterator[Broken]]

PROPERTIES: dict[str, Property] = {
    "elke situatie heeft één uitkomst, met redenen": every_scenario_has_one_verdict,
    "niets wordt beslist door zwijgen": nothing_is_decided_by_silence,
    "geen regel, antwoord of vraag is voor niets": nothing_is_dead,
    "de volgorde van de regels maakt niet uit": the_order_of_rules_does_not_matter,
    "minder geregeld of gevoeliger wordt nooit milder": nothing_gets_milder_down_an_order,
    "een voorwaarde vervullen wordt nooit strenger": meeting_a_condition_is_never_stricter,
    "een plicht vraagt nooit om toestemming": a_duty_never_adds_a_demand_for_consent,
    "gegevens werken niet op elkaar in": data_items_do_not_act_on_each_other,
    "‘weet ik niet’ is precies": not_knowing_is_exact,
    "wat vaststaat, wordt gezegd": what_is_certain_is_said,
    "een antwoord is nooit onbekend": an_answer_is_never_unknown,
    "het advies past bij de oorzaak": the_advice_fits_the_cause,
    "elk voorstel klopt en is het kleinste": changes_are_right_and_smallest,
}
"""Every property, with what it says in Dutch."""
