"""Does a verdict say all that is certain, and nothing that is not?

As the other properties, these compare with the table alone: what the rows under some answers have in common.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from checkers.kernel.model import Cause, Forbid, Oblige, Outcome, Sure, Undecided
from checkers.kernel.unknown import possible
from checkers.kernel.verdict import OPEN, Judgement
from scripts.proof.prove.broken import Broken
from scripts.proof.prove.space import Space, leaves

SAMPLE = 300
"""Scenarios of each checker for which the whole verdict is made."""


def what_is_certain_is_said(space: Space) -> Iterator[Broken]:
    """While answers are missing: 'not now' and 'must' are said where all answers lead there, and only there.

    'Must' where every answer leads to a duty that nothing forbids; 'not now' where none leads to an outcome that may go
    ahead, and no other check decides that it may. For every scenario that is filled in up to some question.
    """
    checker = space.engine.checker
    duties = {rule.id for rule in checker.rules if any(isinstance(effect, Oblige) for effect in rule.effects)}
    elsewhere = {
        rule.id
        for rule in checker.rules
        if any(isinstance(effect, Undecided) and effect.elsewhere for effect in rule.effects)
    }
    bits = {item: 1 << n for n, item in enumerate(space.engine.items)}
    for item, tree in space.trees.items():
        seen: set[tuple[tuple[str, str], ...]] = set()
        for row in leaves(tree, {}):
            steps = tuple(row.answers.items())
            for n in range(len(steps)):
                if (some := steps[:n]) in seen:
                    continue
                seen.add(some)
                rows_there = list(leaves(tree, dict(some)))
                sure = possible(space.engine, dict(some), bits[item]).whole.sure
                must = all(
                    duties & set(each.row["rules"]) and each.outcome in (Outcome.VERPLICHT, Outcome.VOORWAARDEN)
                    for each in rows_there
                )
                may_not = not any(
                    each.outcome.is_clear or (each.outcome is Outcome.ONBEPAALD and elsewhere & set(each.row["rules"]))
                    for each in rows_there
                )
                may = all(each.outcome.is_clear for each in rows_there)
                if must and sure is not Sure.MOET:
                    yield Broken(space.scenario(item, dict(some)), "het moet in elk geval, maar dat staat er niet")
                elif may_not and sure not in (Sure.NIET_NU, Sure.MOET):
                    yield Broken(space.scenario(item, dict(some)), "het mag in elk geval niet nu, en dat staat er niet")
                elif sure is Sure.MOET and not all(duties & set(each.row["rules"]) for each in rows_there):
                    yield Broken(space.scenario(item, dict(some)), "het moet niet in elk geval, en dat staat er wel")
                elif (sure is Sure.NIET_NU and not may_not) or (sure is Sure.MAG and not may):
                    yield Broken(space.scenario(item, dict(some)), f"{sure} staat niet vast, en dat staat er wel")


def an_answer_is_never_unknown(space: Space) -> Iterator[Broken]:
    """A condition whose questions are all answered is met or not met, whatever is still open. For a sample."""
    looks_at = {
        each.condition.id: {space.engine.questions[n].id for n in each.looks_at} for each in space.engine.conditions
    }
    picks = random.Random(7)
    for row in picks.sample(space.rows, min(SAMPLE, len(space.rows))):
        if not row.answers:
            continue
        given = dict(row.answers)
        del given[picks.choice(list(given))]
        for condition in Judgement(space.engine, space.scenario(row.item, given)).without_changes()["conditions"]:
            if condition["status"] == OPEN and looks_at[condition["id"]] <= given.keys():
                yield Broken(space.scenario(row.item, given), f"{condition['id']} is onbekend, maar beantwoord")


def the_advice_fits_the_cause(space: Space) -> Iterator[Broken]:
    """'Laat dit weg' is said only where a rule forbids the data item itself. For a sample of what is forbidden."""
    ways = {question.id for question in space.engine.questions if question.cause}
    about_the_item = {
        rule.id
        for rule in space.engine.checker.rules
        if any(isinstance(effect, Forbid) for effect in rule.effects)
        and not all(ways & {literal.question for literal in term} for term in rule.when.terms)
    }
    forbidden = [row for row in space.rows if row.outcome is Outcome.VERBODEN]
    for row in random.Random(11).sample(forbidden, min(SAMPLE, len(forbidden))):
        judgement = Judgement(space.engine, row.scenario)
        itself = bool(about_the_item & set(row.row["rules"]))
        if itself != (Cause.GEGEVEN in judgement.whole.causes):
            yield Broken(row.scenario, f"de oorzaak is {'wel' if itself else 'niet'} het gegeven zelf")
