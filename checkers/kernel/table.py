"""Which outcome goes with every scenario?

`rows` walks the whole space: every way to answer the questions that are then asked, for every data item by
itself (items do not act on each other).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .compiled import YES, holds
from .engine import Engine


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
