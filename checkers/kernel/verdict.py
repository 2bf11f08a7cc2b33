"""What is the verdict on this scenario, with everything a reader needs to act on it?

`judge` is the one way in: page, command line, tests and proofs all go through it. The result is plain data
(JSON), with the fields of the design.
"""

from __future__ import annotations

from typing import Any

from .changes import Change, smallest
from .compiled import NO, YES, CompiledRule, holds
from .engine import Engine, engine_of
from .model import (
    REMARK_KINDS,
    ROLES,
    Caveat,
    Checker,
    Forbid,
    HandOver,
    Hold,
    Oblige,
    Outcome,
    Permit,
    Require,
    Task,
    Undecided,
)
from .register import REGISTER
from .scenario import parse
from .sources import guidance_fingerprint, law, quoted
from .unknown import agreed, possible, settling_question
from .weighing import Weighed

MET, NOT_MET, OPEN = "vervuld", "niet vervuld", "onbekend"

HEADLINES: dict[Outcome, str] = {
    Outcome.VERPLICHT: "Je moet dit delen",
    Outcome.TOEGESTAAN: "Je mag dit delen",
    Outcome.VOORWAARDEN: "Nog niet delen: regel eerst de voorwaarden",
    Outcome.VERBODEN: "Niet delen in deze vorm",
    Outcome.ONBEPAALD: "Nog niet te zeggen",
}
ADVICE: dict[Outcome, str] = {
    Outcome.VERPLICHT: "deel dit: verplicht",
    Outcome.TOEGESTAAN: "deel dit als het nodig is: toegestaan",
    Outcome.VOORWAARDEN: "nog niet: eerst de voorwaarden",
    Outcome.VERBODEN: "laat dit weg: verboden",
    Outcome.ONBEPAALD: "nog niet te zeggen",
}
WHOSE_CONSENT = (
    "Je weet nog niet wie er moest beslissen. Zoek dat eerst uit: alleen de toestemming van de juiste persoon telt."
)
IF_THE_RIGHT_ONE = "Dit mag als de juiste persoon toestemming gaf"
UNDECIDED = "De bronnen beslissen dit niet: vraag het na"
DECIDED_ELSEWHERE = "De check over dit onderwerp beslist dit: doe die"


def judge(slug: str, raw: object) -> dict[str, Any]:
    """The verdict of checker `slug` on the scenario `raw`.

    Raises KeyError for an unknown checker and ScenarioError for anything in `raw` that is not a scenario.
    """
    engine = engine_of(slug)
    return Judgement(engine, raw).as_dict()


class Judgement:
    """One scenario, weighed; `as_dict` is the verdict."""

    def __init__(self, engine: Engine, raw: object) -> None:
        self.engine = engine
        self.checker: Checker = engine.checker
        self.given, items = parse(self.checker, raw)
        self.chosen = engine.items_mask(items)
        self.items = self.chosen or engine.all_items
        self.asked, self.answers = engine.resolve(self.given, self.items)
        self.weighed: Weighed = engine.weigh(self.answers)
        self.open = possible(engine, self.given, self.chosen)
        self.outcome = agreed(self.open.outcomes)

    @property
    def is_undecided(self) -> bool:
        """Whether it is the sources, not the answers, that leave this open."""
        return self.open.outcomes == {Outcome.ONBEPAALD}

    # --- the parts

    def _bit(self, item: str) -> int:
        return 1 << self.engine.item_index[item]

    def _carries(self, rule: CompiledRule, outcome: Outcome, bit: int) -> bool:
        """Whether this rule is a reason for this outcome of this item."""
        waiting = any(self.weighed.required[c][0] & bit and not self._is_met(c) for c in rule.requires)
        if outcome is Outcome.VERBODEN:
            broken = any(self.weighed.required[c][0] & bit and self._is_broken(c) for c in rule.requires)
            return broken or Forbid in rule.kinds
        if outcome is Outcome.VOORWAARDEN:
            return waiting or bool(rule.kinds & {Hold, Oblige, Permit})
        if outcome is Outcome.TOEGESTAAN:
            return Permit in rule.kinds or (rule.residual and Require in rule.kinds)
        return bool(rule.kinds & {Oblige if outcome is Outcome.VERPLICHT else Undecided})

    def _is_met(self, condition: int) -> bool:
        return holds(self.engine.conditions[condition].met, self.answers) == YES

    def _is_broken(self, condition: int) -> bool:
        broken = self.engine.conditions[condition].broken
        return bool(broken) and holds(broken, self.answers) == YES

    def _reason_rules(self, item: str, outcome: Outcome) -> list[CompiledRule]:
        """The rules that carry the outcome of an item; while it is open, those that hold whatever is answered."""
        bit = self._bit(item)
        fired = [(r, sure) for r, sure, items in self.weighed.fired if items & bit]
        carrying = [(r, sure) for r, sure in fired if self._carries(r, outcome, bit)]
        deciding = [(r, sure) for r, sure in fired if r.kinds - REMARK_KINDS]
        certain = [[r for r, sure in some if sure == YES] for some in (carrying, deciding)]
        if item not in self.open.agreed:
            return certain[0] or certain[1]
        # whatever is not known leads here, each answer by a rule of its own
        possible = [[r for r, _ in some] for some in (carrying, deciding)]
        return certain[0] or possible[0] or certain[1] or possible[1]

    def _items(self) -> list[dict[str, Any]]:
        question = self.checker.items_question
        if question is None:
            return []
        outcomes = self.open.items
        return [
            {
                "id": choice.id,
                "label": choice.label,
                "outcome": outcomes[choice.id].value,
                "advice": self.checker.advice.get(outcomes[choice.id], ADVICE[outcomes[choice.id]]),
                "reasons": sorted(r.rule.id for r in self._reason_rules(choice.id, outcomes[choice.id])),
            }
            for choice in question.choices
            if choice.id in outcomes
        ]

    def reasons(self) -> list[dict[str, Any]]:
        """The rules that carry the outcomes, those that decide the whole first."""
        deciding: dict[str, tuple[int, CompiledRule]] = {}
        for item, outcome in self.open.items.items():
            weight = list(Outcome).index(outcome) if outcome is not self.outcome else -1
            for rule in self._reason_rules(item, outcome):
                known = deciding.get(rule.rule.id)
                if known is None or weight < known[0]:
                    deciding[rule.rule.id] = (weight, rule)
        ordered = sorted(deciding.values(), key=lambda pair: (pair[0], pair[1].rule.id))
        return [self._reason(rule, decides=weight < 0) for weight, rule in ordered]

    def _reason(self, compiled: CompiledRule, *, decides: bool) -> dict[str, Any]:
        rule = compiled.rule
        return {
            "rule": rule.id,
            "decides": decides,
            "certain": any(r is compiled and sure == YES for r, sure, _ in self.weighed.fired),
            "sentence": rule.says,
            "passages": [quoted(passage) for passage in rule.passages],
            "laws": [law(fact) for fact in rule.facts],
            "contradictions": list(rule.contradictions),
            "review": rule.review,
        }

    def _conditions(self) -> list[dict[str, Any]]:
        found = []
        for index, (certain, maybe) in self.weighed.required.items():
            broken = self._is_broken(index)
            # an item that is out for another reason waits for nothing
            reach = maybe & self.items & ~self.weighed.forbid & (-1 if broken else ~self.weighed.broken)
            if not reach:
                continue
            compiled = self.engine.conditions[index]
            condition = compiled.condition
            met = holds(compiled.met, self.answers)
            status = {NO: NOT_MET, YES: MET}.get(met, OPEN) if certain & reach else OPEN
            found.append(
                {
                    "id": condition.id,
                    "label": condition.label,
                    "status": status,
                    "broken": broken,
                    "todo": condition.broken_says if broken else condition.todo,
                    "role": condition.role,
                    "items": [i for i in self.engine.items if i and self._bit(i) & reach],
                    "rules": sorted(
                        r.rule.id for r, _, items in self.weighed.fired if index in r.requires and items & reach
                    ),
                }
            )
        return sorted(found, key=lambda each: str(each["id"]))

    def hand_over(self) -> list[dict[str, Any]]:
        """The special checkers that decide the details, each with the answers that go along."""
        return [
            self._hand_over(effect)
            for compiled, certainty, items in sorted(self.weighed.fired, key=lambda each: each[0].rule.id)
            if certainty == YES and HandOver in compiled.kinds and (compiled.rule.items is None or items & self.chosen)
            for effect in compiled.rule.effects
            if isinstance(effect, HandOver)
        ]

    def _remarks(self) -> tuple[list[dict[str, Any]], dict[str, list[str]]]:
        """Caveats, and actions per role, from all rules that certainly hold."""
        alive = self.items & ~(self.weighed.forbid | self.weighed.broken)
        caveats: list[dict[str, Any]] = []
        actions: dict[str, set[str]] = {role: set() for role in ROLES}
        for compiled, certainty, items in sorted(self.weighed.fired, key=lambda each: each[0].rule.id):
            rule = compiled.rule
            forbids = Forbid in compiled.kinds
            if certainty != YES:
                continue
            if not items & (self.items if forbids else alive):
                continue
            for effect in rule.effects:
                if isinstance(effect, Caveat):
                    if any(effect.text == known["text"] for known in caveats):
                        continue  # two rules, one remark
                    caveats.append(
                        {
                            "text": effect.text,
                            "rule": rule.id,
                            "passages": [quoted(passage) for passage in rule.passages],
                            "laws": [law(fact) for fact in rule.facts],
                            "contradictions": list(rule.contradictions),
                        }
                    )
                elif isinstance(effect, Task):
                    actions[effect.role].add(effect.text)
                elif isinstance(effect, Undecided):
                    actions["leraren en directie"].add(effect.ask)
        for condition in self._conditions():
            if condition["status"] == NOT_MET and not condition["broken"]:
                actions[condition["role"]].add(condition["todo"])
        if self.outcome.is_clear and self._consent_of_someone_unknown():
            caveats.append({"text": WHOSE_CONSENT, "rule": "", "passages": [], "laws": [], "contradictions": []})
        return caveats, {role: sorted(texts) for role, texts in actions.items() if texts}

    def _consent_of_someone_unknown(self) -> bool:
        """Whether it is allowed with consent, while it is not known whose consent that has to be."""
        consents = {c.condition.id for c in self.engine.conditions if c.condition.consent}
        return any(each["id"] in consents and each["status"] == OPEN for each in self._conditions())

    def _hand_over(self, effect: HandOver) -> dict[str, Any]:
        other = engine_of(effect.to).checker
        answers: dict[str, Any] = dict(effect.fixed)
        for here, there, choices in effect.carry:
            translation = dict(choices)
            target = other.question(there)
            if target.items:
                chosen = [i for i in self.engine.items if self.chosen and self._bit(i) & self.chosen]
                carried = [t for i in chosen for t in translation.get(i, ())]
                if carried:
                    answers[there] = [c.id for c in target.choices if c.id in carried]
            elif here in self.given and self.given[here] in translation:
                answers[there] = translation[self.given[here]][0]
        return {"checker": other.slug, "page": other.page, "title": other.title, "answers": answers}

    def changes(self) -> list[dict[str, Any]]:
        """The smallest changes that make it allowed, each with the verdict it leads to."""
        if self.outcome.is_clear or not self.chosen or len(self.open.outcomes) > 1:
            return []
        return [self._change(change) for change in smallest(self.engine, self.given, self.chosen)]

    def _change(self, change: Change) -> dict[str, Any]:
        items_question = self.checker.items_question
        steps = [
            (self.checker.question(q).title, self.checker.question(q).choice(c)) for q, c in change.answers.items()
        ]
        answers: dict[str, Any] = dict(change.answers)
        dropped = []
        if items_question is not None and change.dropped:
            answers[items_question.id] = list(change.remaining)
            dropped = [items_question.choice(item).label for item in change.dropped]
        return {
            "answers": answers,
            "do": [{"question": title, "choice": choice.label} for title, choice in steps],
            "drop": dropped,
            "outcome": change.outcome.value,
            "scenario": self._scenario(change),
        }

    def _scenario(self, change: Change) -> dict[str, Any]:
        """The whole scenario after the change, in the order of the questions."""
        singles = {**self.given, **change.answers}
        return {
            question.id: list(change.remaining) if question.items else singles[question.id]
            for question in self.checker.questions
            if question.items or question.id in singles
        }

    def _open(self) -> dict[str, Any] | None:
        if len(self.open.outcomes) == 1:
            return None
        waiting = settling_question(self.engine, self.open, self.asked, self.answers)
        return {
            "outcomes": [outcome.value for outcome in Outcome if outcome in self.open.outcomes],
            "question": waiting,
            "title": self.checker.question(waiting).title if waiting else None,
        }

    def headline(self) -> str:
        """The verdict in one line."""
        if self.outcome is Outcome.ONBEPAALD and self.is_undecided:
            return DECIDED_ELSEWHERE if self._is_decided_elsewhere() else UNDECIDED
        if self.outcome is Outcome.TOEGESTAAN and self._consent_of_someone_unknown():
            return IF_THE_RIGHT_ONE
        return self.checker.headlines.get(self.outcome, HEADLINES[self.outcome])

    def _is_decided_elsewhere(self) -> bool:
        """Whether everything is left open only because a special checker decides it."""
        rules = [r for item, outcome in self.open.items.items() for r in self._reason_rules(item, outcome)]
        undecided = [effect for r in rules for effect in r.rule.effects if isinstance(effect, Undecided)]
        return bool(undecided) and all(effect.elsewhere for effect in undecided)

    def asked_ids(self) -> list[str]:
        """The questions to show, in the order of the checker."""
        asked = {self.engine.questions[i].id for i in self.asked}
        return [question.id for question in self.checker.questions if question.items or question.id in asked]

    def as_dict(self) -> dict[str, Any]:
        """The verdict, as plain data."""
        return {**self.without_changes(), "changes": self.changes()}

    def without_changes(self) -> dict[str, Any]:
        """The verdict but for what the reader can change, which takes most of the time."""
        caveats, actions = self._remarks()
        return {
            "checker": self.checker.slug,
            "outcome": self.outcome.value,
            "headline": self.headline(),
            "asked": self.asked_ids(),
            "items": self._items(),
            "conditions": self._conditions(),
            "reasons": self.reasons(),
            "actions": actions,
            "caveats": caveats,
            "changes": [],
            "open": self._open(),
            "hand_over": self.hand_over(),
            "version": {"rules": REGISTER.version, "guidance": guidance_fingerprint()},
        }
