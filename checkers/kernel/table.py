"""Which outcome goes with every scenario?

`rows` walks the whole space: every way to answer the questions that are then asked, for every data item by
itself (items do not act on each other). `merged` is the same table for people: a tree in which answers that
lead to the same result share a branch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .engine import NO, YES, Answers, Engine, holds
from .model import Outcome


@dataclass(frozen=True, slots=True)
class Leaf:
    """What a scenario leads to: the outcome and the conditions that are not met."""

    outcome: Outcome
    unmet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """A question, and per group of answers what follows."""

    question: int
    ways: tuple[tuple[int, Tree], ...]


type Tree = Leaf | Branch


def _unmet(engine: Engine, answers: Answers, bit: int) -> tuple[str, ...]:
    weighed = engine.weigh(answers)
    return tuple(
        sorted(
            engine.conditions[index].condition.id
            for index, (certain, _) in weighed.required.items()
            if certain & bit and holds(engine.conditions[index].met, answers) == NO
        )
    )


def leaf(engine: Engine, answers: Answers, bit: int) -> Leaf:
    """The result of a complete scenario for one item."""
    outcome = engine.weigh(answers).outcome_of(bit)
    return Leaf(outcome, _unmet(engine, answers, bit) if outcome is Outcome.VOORWAARDEN else ())


def rows(engine: Engine) -> Iterator[dict[str, Any]]:
    """Every scenario, one data item at a time, with its outcome, conditions and rules."""
    items_question = engine.checker.items_question
    for n, item in enumerate(engine.items):
        bit = 1 << n
        for answers in engine.completions({}, bit):
            weighed = engine.weigh(answers)
            scenario: dict[str, Any] = dict(engine.as_answers(answers))
            if items_question is not None:
                scenario[items_question.id] = [item]
            yield {
                "scenario": scenario,
                "outcome": weighed.outcome_of(bit).value,
                "conditions": {
                    engine.conditions[c].condition.id: holds(engine.conditions[c].met, answers) == YES
                    for c, (certain, _) in sorted(weighed.required.items())
                    if certain & bit
                },
                "rules": sorted(r.rule.id for r, certainty, items in weighed.fired if certainty == YES and items & bit),
            }


def _tree(engine: Engine, bit: int, answers: list[int], question: int) -> Tree:
    while question < len(engine.questions) and not engine.asks(question, tuple(answers), bit):
        answers = [*answers[:question], 0, *answers[question + 1 :]]
        question += 1
    if question == len(engine.questions):
        return leaf(engine, tuple(answers), bit)
    ways: dict[Tree, int] = {}
    for n in range(len(engine.questions[question].choices)):
        branch = _tree(engine, bit, [*answers[:question], 1 << n, *answers[question + 1 :]], question + 1)
        ways[branch] = ways.get(branch, 0) | 1 << n
    if len(ways) == 1:
        return next(iter(ways))
    return Branch(question, tuple((mask, branch) for branch, mask in ways.items()))


def merged(engine: Engine) -> list[tuple[tuple[str, ...], Tree]]:
    """Per group of data items with the same tree: the items and the tree."""
    groups: dict[Tree, list[str]] = {}
    for n, item in enumerate(engine.items):
        groups.setdefault(_tree(engine, 1 << n, list(engine.full), 0), []).append(item)
    return [(tuple(items), tree) for tree, items in groups.items()]


def paths(tree: Tree, so_far: tuple[tuple[int, int], ...] = ()) -> Iterator[tuple[tuple[tuple[int, int], ...], Leaf]]:
    """The rows of a tree: (question, answers as bits) along the way, and the result."""
    if isinstance(tree, Leaf):
        yield so_far, tree
        return
    for mask, branch in tree.ways:
        yield from paths(branch, (*so_far, (tree.question, mask)))
