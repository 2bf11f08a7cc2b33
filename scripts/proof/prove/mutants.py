"""In which ways can a rule be wrong, one small fault at a time?

A mutant is the checker with one fault in it: a rule dropped, an effect swapped or left out, a comparison turned
round or left out, a choice or a data item left out, and the same for what meets or breaks a condition. Rules are
data, so a mutant costs no more than a copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from checkers.kernel.model import (
    Checker,
    Condition,
    Effect,
    Forbid,
    Hold,
    Is,
    Oblige,
    Permit,
    Rule,
    Undecided,
    When,
)

_SWAPS: dict[type, tuple[tuple[str, Effect], ...]] = {
    Permit: (("verboden", Forbid()), ("verplicht", Oblige())),
    Oblige: (("verboden", Forbid()), ("toegestaan", Permit("mutant"))),
    Forbid: (("toegestaan", Permit("mutant")), ("onbepaald", Undecided("mutant"))),
    Undecided: (("toegestaan", Permit("mutant")), ("verboden", Forbid())),
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """The checker with one fault. `part` is the rule or condition it is in, `fault` says which fault, in Dutch."""

    part: str
    fault: str
    checker: Checker


def _literals(when: When) -> Iterator[tuple[str, When]]:
    """Every way to get one comparison of `when` wrong."""
    for t, term in enumerate(when.terms):
        for n, literal in enumerate(term):

            def with_literal(new: Is | None, t: int = t, n: int = n, term: tuple[Is, ...] = term) -> When:
                changed = (*term[:n], *([new] if new else []), *term[n + 1 :])
                return When((*when.terms[:t], changed, *when.terms[t + 1 :]))

            choices = " of ".join(sorted(literal.choices))
            where = f"{literal.question} {'is' if literal.positive else 'is niet'} {choices}"
            yield f"‘{where}’ omgekeerd", with_literal(replace(literal, positive=not literal.positive))
            yield f"‘{where}’ weggelaten", with_literal(None)
            if len(literal.choices) > 1:
                for choice in sorted(literal.choices):
                    rest = replace(literal, choices=literal.choices - {choice})
                    yield f"in ‘{where}’ {choice} weggelaten", with_literal(rest)


def _faulty_rules(rule: Rule) -> Iterator[tuple[str, Rule]]:
    for n, effect in enumerate(rule.effects):
        before, after = rule.effects[:n], rule.effects[n + 1 :]
        name = type(effect).__name__
        for outcome, other in _SWAPS.get(type(effect), ()):
            if isinstance(other, Oblige) and any(isinstance(each, Hold) for each in rule.effects):
                continue  # stays at 'voorwaarden' either way
            yield f"{name} werd {outcome}", replace(rule, effects=(*before, other, *after))
        if len(rule.effects) > 1:
            yield f"{name} ({n + 1}) weggelaten", replace(rule, effects=before + after)
    for fault, when in _literals(rule.when):
        yield fault, replace(rule, when=when)
    if rule.items and len(rule.items) > 1:
        for item in rule.items:
            rest = tuple(each for each in rule.items if each != item)
            yield f"gegeven {item} weggelaten", replace(rule, items=rest)


def _faulty_conditions(condition: Condition) -> Iterator[tuple[str, Condition]]:
    for fault, when in _literals(condition.met):
        yield f"vervuld als: {fault}", replace(condition, met=when)
    if condition.broken:
        yield "kan niet meer breken", replace(condition, broken=None)
        for fault, when in _literals(condition.broken):
            yield f"gebroken als: {fault}", replace(condition, broken=when)


def mutants(checker: Checker) -> Iterator[Mutant]:
    """Every mutant of this checker."""
    for n, rule in enumerate(checker.rules):
        before, after = checker.rules[:n], checker.rules[n + 1 :]
        yield Mutant(rule.id, "regel weggelaten", replace(checker, rules=before + after))
        for fault, faulty in _faulty_rules(rule):
            yield Mutant(rule.id, fault, replace(checker, rules=(*before, faulty, *after)))
    for n, condition in enumerate(checker.conditions):
        first, last = checker.conditions[:n], checker.conditions[n + 1 :]
        for fault, faulty_condition in _faulty_conditions(condition):
            yield Mutant(condition.id, fault, replace(checker, conditions=(*first, faulty_condition, *last)))
