"""Which questions still matter, and what do the rules say?

A checker is compiled once to bit masks. A question's answer is a mask over its choices: 0 when it is not
asked, one bit when it is known, all bits when it is not known. A test on such a mask is true, false or
'maybe', so one pass over the rules gives for all data items at once what is certain and what is still
possible. Nothing depends on the order of the rules: every effect is an 'or' into a mask.

Which questions are asked is derived from the rules, not written down a second time: in the order of the
checker, a question is asked when a rule that can still have an effect on a chosen item looks at it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from .model import (
    Checker,
    Condition,
    Forbid,
    Hold,
    ModelError,
    Oblige,
    Outcome,
    Permit,
    Require,
    Rule,
    Undecided,
    When,
)

type Term = tuple[tuple[int, int], ...]
type Answers = tuple[int, ...]

NO, MAYBE, YES = 0, 1, 2

MEMORY = 8192
"""How many weighed answers and asked questions an engine remembers; a check comes back to the same ones."""


class CompiledRule:
    """A rule with its masks: `terms` per question, `items` as bits, and its effects by kind."""

    __slots__ = ("grounds", "items", "kinds", "looks_at", "requires", "residual", "rule", "terms")

    def __init__(self, rule: Rule, terms: tuple[Term, ...], items: int, requires: tuple[int, ...]) -> None:
        self.rule = rule
        self.terms = terms
        self.items = items
        self.requires = requires
        self.residual = rule.residual
        self.kinds = frozenset(type(effect) for effect in rule.effects)
        self.grounds = any(
            isinstance(effect, Oblige | Permit) or (isinstance(effect, Undecided) and not effect.about_form)
            for effect in rule.effects
        )
        self.looks_at = frozenset(q for term in terms for q, _ in term)


class CompiledCondition:
    """A condition with the masks of `met` and `broken`."""

    __slots__ = ("broken", "condition", "looks_at", "met", "tests")

    def __init__(self, condition: Condition, met: tuple[Term, ...], broken: tuple[Term, ...]) -> None:
        self.condition = condition
        self.met = met
        self.broken = broken
        self.tests = met + broken
        self.looks_at = frozenset(q for term in self.tests for q, _ in term)


def holds(terms: tuple[Term, ...], answers: Answers) -> int:
    """NO, MAYBE or YES: whether one of the terms holds for these answers."""
    best = NO
    for term in terms:
        result = YES
        for question, mask in term:
            given = answers[question]
            if not given & mask:
                result = NO
                break
            if given & ~mask:
                result = MAYBE
        if result == YES:
            return YES
        best = max(best, result)
    return best


type Live = tuple[tuple[CompiledRule, ...], tuple[CompiledRule, ...]]
type Looking = tuple[list[CompiledRule], list[int]]


class Weighed:
    """What the rules say, per data item as bits.

    All masks hold what is certain, but `grounded_maybe`: certain or possible.
    """

    __slots__ = (
        "broken",
        "fired",
        "forbid",
        "grounded",
        "grounded_maybe",
        "hold",
        "oblige",
        "required",
        "undecided",
        "unmet",
    )

    def __init__(self) -> None:
        self.forbid = self.oblige = self.undecided = self.hold = 0
        self.grounded = self.grounded_maybe = self.unmet = self.broken = 0
        self.fired: list[tuple[CompiledRule, int, int]] = []
        """(rule, certainty, items it holds for)"""
        self.required: dict[int, tuple[int, int]] = {}
        """condition → (items for which it is certain, items for which it is possible)"""

    def outcome_of(self, items: int) -> Outcome:
        """The fold over the given items: prohibition, undecided, condition, duty, permission."""
        if items & (self.forbid | self.broken):
            return Outcome.VERBODEN
        if items & self.undecided & ~self.oblige:
            return Outcome.ONBEPAALD
        if items & (self.unmet | self.hold):
            return Outcome.VOORWAARDEN
        return Outcome.VERPLICHT if items & self.oblige else Outcome.TOEGESTAAN


class Engine:
    """A compiled checker."""

    def __init__(self, checker: Checker) -> None:
        self.checker = checker
        self.questions = checker.single_questions
        self.index = {question.id: i for i, question in enumerate(self.questions)}
        self.full = tuple((1 << len(question.choices)) - 1 for question in self.questions)
        items_question = checker.items_question
        self.items = tuple(choice.id for choice in items_question.choices) if items_question else ("",)
        self.item_index = {item: i for i, item in enumerate(self.items)}
        self.all_items = (1 << len(self.items)) - 1
        self._unique("vraag", (question.id for question in checker.questions))
        self._unique("regel", (rule.id for rule in checker.rules))
        self._unique("voorwaarde", (condition.id for condition in checker.conditions))
        for question in checker.questions:
            if unknown := {each for order in question.orders for each in order} - {c.id for c in question.choices}:
                raise ModelError(f"{checker.slug}: de volgorde van '{question.id}' noemt {sorted(unknown)}")
        self.condition_index = {condition.id: i for i, condition in enumerate(checker.conditions)}
        self.conditions = tuple(
            CompiledCondition(c, self._terms(c.met), self._terms(c.broken) if c.broken else ())
            for c in checker.conditions
        )
        self.rules = tuple(self._compile(rule) for rule in checker.rules)
        self._live: dict[int, Live] = {}
        self._looking: dict[int, tuple[Looking, ...]] = {}
        self._weighed: dict[Answers, Weighed] = {}
        self._asked: dict[tuple[int, int, Answers], bool] = {}

    # --- compiling

    def _unique(self, what: str, ids: Iterable[str]) -> None:
        seen: set[str] = set()
        for each in ids:
            if each in seen:
                raise ModelError(f"{self.checker.slug}: {what} '{each}' bestaat twee keer")
            seen.add(each)

    def _terms(self, when: When) -> tuple[Term, ...]:
        return tuple(self._term(term) for term in when.terms)

    def _term(self, tests: Iterable[object]) -> Term:
        masks: dict[int, int] = {}
        for test in tests:
            question_id, choices, positive = test.question, test.choices, test.positive  # type: ignore[attr-defined]
            if question_id not in self.index:
                raise ModelError(f"{self.checker.slug}: een regel noemt de onbekende vraag '{question_id}'")
            i = self.index[question_id]
            ids = [choice.id for choice in self.questions[i].choices]
            if unknown := choices - set(ids):
                raise ModelError(f"{self.checker.slug}: vraag '{question_id}' heeft geen keuze {sorted(unknown)}")
            mask = sum(1 << n for n, each in enumerate(ids) if (each in choices) == positive)
            masks[i] = masks.get(i, self.full[i]) & mask
        return tuple(sorted(masks.items()))

    def _compile(self, rule: Rule) -> CompiledRule:
        where = f"{self.checker.slug}: regel '{rule.id}'"
        if rule.items is None:
            items = self.all_items
        else:
            if unknown := [item for item in rule.items if item not in self.item_index]:
                raise ModelError(f"{where} noemt onbekende gegevens {unknown}")
            items = sum(1 << self.item_index[item] for item in rule.items)
        if not rule.passages:
            raise ModelError(f"{where} steunt op geen passage")
        requires = []
        for effect in rule.effects:
            if isinstance(effect, Require):
                if effect.condition not in self.condition_index:
                    raise ModelError(f"{where} vraagt de onbekende voorwaarde '{effect.condition}'")
                requires.append(self.condition_index[effect.condition])
        return CompiledRule(rule, self._terms(rule.when), items, tuple(requires))

    # --- weighing

    def weigh(self, answers: Answers) -> Weighed:
        """What all rules together say about all data items, given these answers."""
        if (known := self._weighed.get(answers)) is not None:
            return known
        if len(self._weighed) >= MEMORY:
            self._weighed.clear()
        weighed = self._weighed[answers] = self._weigh(answers)
        return weighed

    def _looking_for(self, first: int) -> tuple[Looking, ...]:
        """Per question the rules and conditions that look at it, as far as the first answer leaves them possible."""
        if first not in self._looking:
            plain, residual = self._rules_for(first)
            required = {index for rule in plain + residual for index in rule.requires}
            self._looking[first] = tuple(
                (
                    [rule for rule in plain + residual if question in rule.looks_at],
                    [index for index in sorted(required) if question in self.conditions[index].looks_at],
                )
                for question in range(len(self.questions))
            )
        return self._looking[first]

    def _rules_for(self, first: int) -> Live:
        """The plain and the residual rules that the answer to the first question leaves possible.

        The first question (who receives it, what is going on) rules out most rules; to leave those out once
        saves weighing them over and over.
        """
        if first not in self._live:
            answers = (first, *self.full[1:])
            rules = [rule for rule in self.rules if holds(rule.terms, answers)]
            self._live[first] = (
                tuple(rule for rule in rules if not rule.residual),
                tuple(rule for rule in rules if rule.residual),
            )
        return self._live[first]

    def _weigh(self, answers: Answers) -> Weighed:
        weighed = Weighed()
        plain, residual = self._rules_for(answers[0])
        for rule in plain:
            if certainty := holds(rule.terms, answers):
                self._apply(weighed, rule, certainty, rule.items)
        grounded, grounded_maybe = weighed.grounded, weighed.grounded_maybe
        for rule in residual:
            if not (items := rule.items & ~grounded):
                continue
            if certainty := holds(rule.terms, answers):
                sure = items & ~grounded_maybe
                if sure:
                    self._apply(weighed, rule, certainty, sure)
                if items & ~sure:
                    self._apply(weighed, rule, MAYBE, items & ~sure)
        self._settle(weighed, answers)
        possible = weighed.grounded_maybe | weighed.forbid
        for index, (_, maybe) in weighed.required.items():
            if self.conditions[index].condition.consent:
                possible |= maybe
        weighed.undecided |= self.all_items & ~possible  # nothing is permitted by silence
        return weighed

    def _apply(self, weighed: Weighed, rule: CompiledRule, certainty: int, items: int) -> None:
        kinds = rule.kinds
        sure = items if certainty == YES else 0
        if Forbid in kinds:
            weighed.forbid |= sure
        if Oblige in kinds:
            weighed.oblige |= sure
        if Undecided in kinds:
            weighed.undecided |= sure
        if Hold in kinds:
            weighed.hold |= sure
        if rule.grounds:
            weighed.grounded |= sure
            weighed.grounded_maybe |= items
        for condition in rule.requires:
            certain, possible = weighed.required.get(condition, (0, 0))
            weighed.required[condition] = (certain | sure, possible | items)
        weighed.fired.append((rule, certainty, items))

    def _settle(self, weighed: Weighed, answers: Answers) -> None:
        for index, (certain, possible) in weighed.required.items():
            compiled = self.conditions[index]
            if compiled.condition.consent:
                certain, possible = certain & ~weighed.oblige, possible & ~weighed.oblige
                weighed.required[index] = (certain, possible)
            if compiled.broken and holds(compiled.broken, answers) == YES:
                weighed.broken |= certain
            elif holds(compiled.met, answers) == NO:
                weighed.unmet |= certain

    # --- which questions are asked

    def asks(self, question: int, answers: Answers, items: int) -> bool:
        """Whether a live rule looks at `question`.

        `answers` holds what is settled for the questions before it, and all bits for it and those after it.
        """
        key = (question, items, answers)
        if (known := self._asked.get(key)) is not None:
            return known
        if len(self._asked) >= MEMORY:
            self._asked.clear()
        asked = self._asked[key] = self._asks(question, answers, items)
        return asked

    def _asks(self, question: int, answers: Answers, items: int) -> bool:
        rules, conditions = self._looking_for(answers[0])[question]
        rules = [rule for rule in rules if rule.items & items and self._still_looks(rule.terms, question, answers)]
        conditions = [
            index for index in conditions if self._still_looks(self.conditions[index].tests, question, answers)
        ]
        if not rules and not conditions:
            return False
        weighed = self.weigh(answers)
        alive = items & ~(weighed.forbid | weighed.broken)
        if any(weighed.required.get(index, (0, 0))[1] & alive for index in conditions):
            return True
        return any(self._reaches(rule, weighed, alive) for rule in rules)

    def _reaches(self, rule: CompiledRule, weighed: Weighed, alive: int) -> bool:
        """Whether the rule can still have an effect on an item that is not forbidden anyway."""
        reach = rule.items & alive
        if rule.residual:
            reach &= ~weighed.grounded
        if not rule.kinds - {Permit, Undecided, Require} and all(
            self.conditions[index].condition.consent for index in rule.requires
        ):
            reach &= ~weighed.oblige  # a duty needs no ground, and waits for no consent
        return bool(reach)

    def _still_looks(self, terms: tuple[Term, ...], question: int, answers: Answers) -> bool:
        """Whether a term that is not false yet tests `question`, and could come out either way."""
        for term in terms:
            looks = False
            for index, mask in term:
                if not answers[index] & mask:
                    break
                if index == question and mask != self.full[index]:
                    looks = True
            else:
                if looks:
                    return True
        return False

    def resolve(self, given: dict[str, str], items: int) -> tuple[tuple[int, ...], Answers]:
        """The questions that are asked, in order, and the answers with what is not asked left out."""
        asked: list[int] = []
        answers = list(self.full)
        for i, question in enumerate(self.questions):
            if not self.asks(i, tuple(answers), items):
                answers[i] = 0
                continue
            asked.append(i)
            if question.id in given:
                answers[i] = self.bit(i, given[question.id])
        return tuple(asked), tuple(answers)

    def bit(self, question: int, choice_id: str) -> int:
        """The mask of one choice."""
        for n, choice in enumerate(self.questions[question].choices):
            if choice.id == choice_id:
                return 1 << n
        raise KeyError(choice_id)

    def items_mask(self, items: Iterable[str]) -> int:
        """The chosen items as bits; without an items question the one implicit item."""
        if self.checker.items_question is None:
            return 1
        return sum(1 << self.item_index[item] for item in items)

    def completions(self, given: dict[str, str], items: int) -> Iterator[Answers]:
        """Every way to fill in what is not known, each with only the questions that are then asked."""
        answers = list(self.full)

        def walk(i: int) -> Iterator[Answers]:
            if i == len(self.questions):
                yield tuple(answers)
                return
            if not self.asks(i, tuple(answers), items):
                choices: tuple[int, ...] = (0,)
            elif (known := given.get(self.questions[i].id)) is not None:
                choices = (self.bit(i, known),)
            else:
                choices = tuple(1 << n for n in range(len(self.questions[i].choices)))
            for answers[i] in choices:
                yield from walk(i + 1)
            answers[i] = self.full[i]

        yield from walk(0)

    def as_answers(self, answers: Answers) -> dict[str, str]:
        """The answers that are known, as ids."""
        return {
            question.id: question.choices[mask.bit_length() - 1].id
            for question, mask in zip(self.questions, answers, strict=True)
            if mask and not mask & (mask - 1)
        }


@cache
def engine_of(slug: str) -> Engine:
    """The engine of the checker with this slug, compiled once. Raises KeyError for an unknown slug."""
    from .. import checker

    return Engine(checker(slug))
