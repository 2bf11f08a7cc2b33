"""What is the verdict on this scenario, with everything a reader needs to act on it?

`judge` is the one way in: page, command line, tests and proofs all go through it. The result is plain data
(JSON), with the fields of the design.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from .changes import Change, smallest
from .compiled import NO, YES, Answers, CompiledRule, holds
from .engine import Engine, engine_of
from .model import (
    REMARK_KINDS,
    ROLES,
    UNKNOWN,
    Cause,
    Caveat,
    Checker,
    Forbid,
    HandOver,
    Hold,
    KnowFirst,
    Oblige,
    Outcome,
    Permit,
    Require,
    Sure,
    Task,
    Undecided,
)
from .register import REGISTER
from .scenario import parse
from .sources import guidance_fingerprint, law, quoted
from .unknown import Possible, possible, settling_question
from .weighing import ABOUT_THE_WAY, Weighed
from .words import ASK_NOT_HERE, IF_THE_RIGHT_ONE, Found, advice, headline

MET, NOT_MET, OPEN = "vervuld", "niet vervuld", "onbekend"

WHOSE_CONSENT = (
    "Je weet nog niet wie er moest beslissen. Zoek dat eerst uit: alleen de toestemming van de juiste persoon telt."
)
CANNOT_STOP = "Ouders of leerling kunnen dit niet tegenhouden: het is een plicht. Vertel wat zij wel kunnen doen."
OWN_READING = re.compile(r"onze lezing|\b(?:leiden|lezen) wij\b|\bwij (?:leiden|lezen)\b", re.IGNORECASE)
"""A passage that says so gives, for a part of it, our reading of the sources and not what they say in so many words."""


def judge(slug: str, raw: object) -> dict[str, Any]:
    """The verdict of checker `slug` on the scenario `raw`.

    Raises KeyError for an unknown checker and ScenarioError for anything in `raw` that is not a scenario.
    """
    engine = engine_of(slug)
    return Judgement(engine, raw).as_dict()


def _is_own_reading(passages: Iterable[str]) -> bool:
    """Whether one of these passages says to be our own reading."""
    return any(OWN_READING.search(quoted(passage)["text"]) for passage in passages)


def _remark(text: str, *, first: bool = False) -> dict[str, Any]:
    """A caveat that is the kernel's own: of no rule."""
    return {"text": text, "first": first, "rule": "", "passages": [], "laws": [], "contradictions": []}


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
        self.unknown_first = self._unknown_first(raw)
        self.found = {item: self._found(each, self._bit(item)) for item, each in self.open.items.items()}
        self.whole = self._found(self.open.whole, self.items)
        self.outcome = self.whole.outcome

    def _unknown_first(self, raw: object) -> dict[str, KnowFirst]:
        """The questions to which the answer is 'weet ik niet', while it is not shared before that is known."""
        said = raw if isinstance(raw, dict) else {}
        asked = [self.engine.questions[i] for i in self.asked]
        return {q.id: q.know_first for q in asked if q.know_first and said.get(q.id) == UNKNOWN}

    def _waits_for_an_answer(self, items: int) -> bool:
        """Whether these items wait for such an answer: one that they ask for, and that no duty takes away."""
        if not self.unknown_first or not items & ~self.weighed.oblige:
            return False
        asked, _ = self.engine.resolve(self.given, items & ~self.weighed.oblige)
        return any(self.engine.questions[i].id in self.unknown_first for i in asked)

    # --- the parts

    def _found(self, possible: Possible, items: int) -> Found:
        """What was found about these items together."""
        outcome, sure = possible.outcome, possible.sure
        if sure is not Sure.NIET_NU and (outcome is None or outcome.is_clear) and self._waits_for_an_answer(items):
            return Found(None, Sure.NIET_NU, waits=True)
        unmet = items & self.weighed.unmet
        held = outcome is Outcome.VOORWAARDEN and bool(items & self.weighed.hold) and not unmet
        causes = () if outcome and outcome.is_clear else self._causes(items)
        return Found(outcome, sure, causes, held, possible.may_not_yet)

    def _causes(self, items: int) -> tuple[Cause, ...]:
        """What stands in the way of these items, whatever is still answered; the weightiest first."""
        if found := self._causes_with(self.answers, self.weighed, items):
            return found
        # another road is easily taken: what is wrong on every good one counts
        common: set[Cause] = set(Cause)
        for answers in self.engine.completions(self.given, items):
            causes = set(self._causes_with(answers, self.engine.weigh(answers), items))
            common &= causes if not causes or causes - set(ABOUT_THE_WAY) else common
            if not common:
                break
        return tuple(cause for cause in Cause if cause in common) if common < set(Cause) else ()

    def _causes_with(self, answers: Answers, weighed: Weighed, items: int) -> tuple[Cause, ...]:
        """What certainly stands in the way of these items, given these answers."""
        found = {r.cause for r, sure, reach in weighed.fired if sure == YES and reach & items and Forbid in r.kinds}
        for index, (certain, _) in weighed.required.items():
            condition = self.engine.conditions[index]
            if not certain & items or holds(condition.met, answers) == YES:
                continue
            broken = bool(condition.broken) and holds(condition.broken, answers) == YES
            if broken or (certain & items & weighed.unmet and not items & weighed.out):
                found.add(Cause.TOESTEMMING if condition.condition.consent else Cause.VOORWAARDE)
        return tuple(cause for cause in Cause if cause in found)

    def _bit(self, item: str) -> int:
        return 1 << self.engine.item_index[item]

    def _carries(self, rule: CompiledRule, found: Found, bit: int) -> bool:
        """Whether this rule is a reason for what was found about this item."""
        kinds = rule.kinds
        required = [c for c in rule.requires if self.weighed.required[c][1] & bit]
        stops = Forbid in kinds or any(self._is_broken(c) for c in required)
        permits = bool(kinds & {Oblige, Permit}) or (rule.residual and Require in kinds)
        if found.outcome is Outcome.ONBEPAALD:
            return Undecided in kinds
        if found.outcome is Outcome.VOORWAARDEN:
            return any(not self._is_met(c) for c in required) or bool(kinds & {Hold, Oblige, Permit})
        if found.outcome is Outcome.VERBODEN:
            return stops or (found.is_duty and Oblige in kinds)
        if found.sure is Sure.MOET:
            return Oblige in kinds
        if found.sure is Sure.MAG:
            return permits
        if found.sure is Sure.NIET_NU:
            return stops or bool(kinds & {Hold, Undecided}) or any(self._fails(c) for c in required)
        return False

    def _is_met(self, condition: int) -> bool:
        return holds(self.engine.conditions[condition].met, self.answers) == YES

    def _fails(self, condition: int) -> bool:
        """Whether this condition is not met, whatever is still answered."""
        return holds(self.engine.conditions[condition].met, self.answers) == NO

    def _is_broken(self, condition: int) -> bool:
        broken = self.engine.conditions[condition].broken
        return bool(broken) and holds(broken, self.answers) == YES

    def _reason_rules(self, item: str, found: Found) -> list[CompiledRule]:
        """The rules that carry what was found about an item; while nothing is, those that hold whatever is answered."""
        bit = self._bit(item)
        fired = [(r, sure) for r, sure, items in self.weighed.fired if items & bit]
        carrying = [(r, sure) for r, sure in fired if self._carries(r, found, bit)]
        deciding = [(r, sure) for r, sure in fired if r.kinds - REMARK_KINDS]
        certain = [[r for r, sure in some if sure == YES] for some in (carrying, deciding)]
        if found.outcome is None and found.sure is None:
            return certain[1]
        # whatever is not known leads here, each answer by a rule of its own
        possible = [[r for r, _ in some] for some in (carrying, deciding)]
        return certain[0] or possible[0] or certain[1] or possible[1]

    def _items(self) -> list[dict[str, Any]]:
        question = self.checker.items_question
        if question is None:
            return []
        return [
            {
                "id": choice.id,
                "label": choice.label,
                "outcome": found.word,
                "sure": found.sure.value if found.sure else None,
                "because": [cause.value for cause in found.causes] if not found.is_clear else [],
                "advice": advice(self.checker, found),
                "reasons": sorted(r.rule.id for r in self._reason_rules(choice.id, found)),
            }
            for choice in question.choices
            if (found := self.found.get(choice.id))
        ]

    def reasons(self) -> list[dict[str, Any]]:
        """The rules that carry the outcomes, those that decide the whole first."""
        deciding: dict[str, tuple[int, CompiledRule]] = {}
        for item, found in self.found.items():
            weight = -1 if found.word == self.whole.word else list(Outcome).index(found.outcome or Outcome.ONBEPAALD)
            for rule in self._reason_rules(item, found):
                known = deciding.get(rule.rule.id)
                if known is None or weight < known[0]:
                    deciding[rule.rule.id] = (weight, rule)
        ordered = sorted(deciding.values(), key=lambda pair: (pair[0], pair[1].rule.id))
        unknown = [self._reason_unknown(question, first) for question, first in self.unknown_first.items()]
        return unknown + [self._reason(rule, decides=weight < 0) for weight, rule in ordered]

    def _reason(self, compiled: CompiledRule, *, decides: bool) -> dict[str, Any]:
        rule = compiled.rule
        return {
            "rule": rule.id,
            "decides": decides,
            "certain": any(r is compiled and sure == YES for r, sure, _ in self.weighed.fired),
            "sentence": rule.says,
            "own_reading": _is_own_reading(rule.passages),
            "passages": [quoted(passage) for passage in rule.passages],
            "laws": [law(fact) for fact in rule.facts],
            "contradictions": list(rule.contradictions),
            "review": rule.review,
        }

    def _reason_unknown(self, question: str, first: KnowFirst) -> dict[str, Any]:
        """The reason that an answer has to be known first."""
        return {
            "rule": f"{question}-onbekend",
            "decides": True,
            "certain": True,
            "sentence": first.says,
            "own_reading": _is_own_reading(first.passages),
            "passages": [quoted(passage) for passage in first.passages],
            "laws": [law(fact) for fact in first.facts],
            "contradictions": [],
            "review": "",
        }

    def _conditions(self) -> list[dict[str, Any]]:
        found = []
        for index, (certain, maybe) in self.weighed.required.items():
            broken = self._is_broken(index)
            # an item that is out for another reason waits for nothing
            gone = self.weighed.forbid | self.weighed.forbid_way
            reach = maybe & self.items & ~gone & (-1 if broken else ~self.weighed.broken)
            if not reach:
                continue
            compiled = self.engine.conditions[index]
            condition = compiled.condition
            status = {NO: NOT_MET, YES: MET}.get(holds(compiled.met, self.answers), OPEN)
            found.append(
                {
                    "id": condition.id,
                    "label": condition.label,
                    "status": status,
                    "needed": bool(certain & reach),
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
        alive = self.items & ~self.weighed.out
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
                            "first": effect.first,
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
            if condition["status"] == NOT_MET and condition["needed"] and not condition["broken"]:
                actions[condition["role"]].add(condition["todo"])
        caveats += [_remark(each.remark, first=True) for each in self.unknown_first.values() if each.remark]
        is_first = any(caveat["first"] for caveat in caveats)
        if not is_first and self._refused() and (duty := self._cannot_stop()):
            caveats.insert(0, _remark(duty, first=True))
        if self.whole.is_clear and self._consent_of_someone_unknown():
            caveats.append(_remark(WHOSE_CONSENT))
        caveats.sort(key=lambda caveat: not caveat["first"])
        return caveats, {role: sorted(texts) for role, texts in actions.items() if texts}

    def _refused(self) -> bool:
        """Whether the reader says that somebody refused, or withdrew, what needs no consent."""
        given = [(question, self.given.get(question.id)) for question in self.engine.questions]
        return any(answer and question.choice(answer).refuses for question, answer in given)

    def _cannot_stop(self) -> str:
        """What to tell who refused: which items are a duty; empty when none is."""
        duties = [item for item, found in self.found.items() if found.is_duty]
        question = self.checker.items_question
        if not duties or len(duties) == len(self.found) or question is None:
            return CANNOT_STOP if duties else ""
        labels = ", ".join(question.choice(item).label for item in duties)
        return f"{labels}: ouders of leerling kunnen dit niet tegenhouden, want dit is een plicht."

    def _consent_of_someone_unknown(self) -> bool:
        """Whether it is allowed with consent, while it is not known whose consent that has to be."""
        consents = {c.condition.id for c in self.engine.conditions if c.condition.consent}
        return any(each["id"] in consents and not each["needed"] for each in self._conditions())

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
        if self.whole.is_clear or not self.chosen or self.outcome is None:
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

    def _waiting(self) -> list[str]:
        """The questions that are asked and not answered yet, in order."""
        known = {self.engine.questions[i].id for i in self.asked if not self.answers[i] & (self.answers[i] - 1)}
        items_question = self.checker.items_question
        if items_question and self.chosen:
            known.add(items_question.id)
        return [question for question in self.asked_ids() if question not in known]

    def _open(self) -> dict[str, Any] | None:
        if self.outcome is not None:
            return None
        waiting = settling_question(self.engine, self.open, self.asked, self.answers)
        return {
            "outcomes": [outcome.value for outcome in Outcome if outcome in self.open.whole.outcomes],
            "certain": self.whole.sure.value if self.whole.sure else None,
            "questions": len(self._waiting()),
            "question": waiting,
            "title": self.checker.question(waiting).title if waiting else None,
        }

    def headline(self) -> str:
        """The verdict in one line."""
        if self.outcome is Outcome.TOEGESTAAN and self._consent_of_someone_unknown():
            return IF_THE_RIGHT_ONE
        elsewhere = self.outcome is Outcome.ONBEPAALD and self._is_decided_elsewhere()
        if elsewhere and not self.hand_over():
            return ASK_NOT_HERE
        return headline(
            self.checker,
            self.whole,
            some=any(found.is_clear or found.is_duty for found in self.found.values()),
            elsewhere=elsewhere,
            questions=len(self._waiting()),
        )

    def _is_decided_elsewhere(self) -> bool:
        """Whether everything is left open only because a special checker decides it."""
        rules = [r for item, found in self.found.items() for r in self._reason_rules(item, found)]
        undecided = [effect for r in rules for effect in r.rule.effects if isinstance(effect, Undecided)]
        return bool(undecided) and all(effect.elsewhere for effect in undecided)

    def asked_ids(self) -> list[str]:
        """The questions to show, in the order of the checker."""
        asked = {self.engine.questions[i].id for i in self.asked}
        return [question.id for question in self.checker.questions if question.items or question.id in asked]

    def _ignored(self) -> list[dict[str, str]]:
        """The answers that do not count now: to questions that are not asked."""
        asked = self.asked_ids()
        return [
            {"question": question.id, "title": question.title, "choice": question.choice(self.given[question.id]).label}
            for question in self.checker.questions
            if question.id in self.given and question.id not in asked
        ]

    def as_dict(self) -> dict[str, Any]:
        """The verdict, as plain data."""
        return {**self.without_changes(), "changes": self.changes()}

    def without_changes(self) -> dict[str, Any]:
        """The verdict but for what the reader can change, which takes most of the time."""
        caveats, actions = self._remarks()
        return {
            "checker": self.checker.slug,
            "outcome": self.whole.word,
            "headline": self.headline(),
            "duty": self.whole.is_duty,
            "asked": self.asked_ids(),
            "ignored": self._ignored(),
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
