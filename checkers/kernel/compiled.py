"""How is a checker written as bits?

A question's answer is a mask over its choices: 0 when it is not asked, one bit when it is known, all bits when it is
not known. A test on such a mask is true, false or 'maybe'. Data items are bits as well, so that one look at a rule is
enough for all of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from .model import Cause, Checker, Condition, Is, ModelError, Oblige, Permit, Require, Rule, Undecided, When

type Term = tuple[tuple[int, int], ...]
"""(question, the answers with which its test is true) for each test; the term holds when all of them are."""
type Answers = tuple[int, ...]
"""The answer to each single-choice question, in the order of the checker."""

NO, MAYBE, YES = 0, 1, 2


def holds(terms: tuple[Term, ...], answers: Answers) -> int:
    """NO, MAYBE or YES: whether one of the terms holds for these answers."""
    best = NO
    for term in terms:
        result = YES
        for question, mask in term:
            given = answers[question]
            if not given & mask:
                break
            if given & ~mask:
                result = MAYBE
        else:
            if result == YES:
                return YES
            best = MAYBE
    return best


class CompiledRule:
    """A rule with its masks: `terms` per question, `items` as bits, and its effects by kind.

    `firing` has for MAYBE and YES what it is when the rule fires for all its items: made once, and not for each of the
    thousands of answers for which it does.
    """

    __slots__ = (
        "cause",
        "elsewhere",
        "firing",
        "grounds",
        "items",
        "kinds",
        "looks_at",
        "requires",
        "residual",
        "rule",
        "terms",
    )

    def __init__(
        self, rule: Rule, terms: tuple[Term, ...], items: int, requires: tuple[int, ...], cause: Cause
    ) -> None:
        self.rule = rule
        self.cause = cause
        self.elsewhere = any(isinstance(effect, Undecided) and effect.elsewhere for effect in rule.effects)
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
        self.firing: dict[int, Fired] = {certainty: (self, certainty, items) for certainty in (MAYBE, YES)}


type Fired = tuple[CompiledRule, int, int]
"""(rule, certainty: MAYBE or YES, data items it holds for)"""


class CompiledCondition:
    """A condition with the masks of `met` and `broken`."""

    __slots__ = ("broken", "condition", "looks_at", "met", "tests")

    def __init__(self, condition: Condition, met: tuple[Term, ...], broken: tuple[Term, ...]) -> None:
        self.condition = condition
        self.met = met
        self.broken = broken
        self.tests = met + broken
        self.looks_at = frozenset(q for term in self.tests for q, _ in term)


class Compiled:
    """A checker with its questions, conditions and data items by number.

    `questions` are the single-choice ones; `choices` has the number of each choice of each, `full` all bits of each.
    `items` has one nameless item when the checker does not ask for items.
    """

    def __init__(self, checker: Checker) -> None:
        """Compile `checker`.

        Raises ModelError when it contradicts itself: an id that is there twice, a reference to nothing, a rule without
        a passage.
        """
        self.checker = checker
        self.questions = checker.single_questions
        self._index = {question.id: i for i, question in enumerate(self.questions)}
        self.choices = tuple({c.id: n for n, c in enumerate(question.choices)} for question in self.questions)
        self.full: Answers = tuple((1 << len(question.choices)) - 1 for question in self.questions)
        items_question = checker.items_question
        self.items = tuple(choice.id for choice in items_question.choices) if items_question else ("",)
        self.item_index = {item: i for i, item in enumerate(self.items)}
        self.all_items = (1 << len(self.items)) - 1
        self._condition_index = {condition.id: i for i, condition in enumerate(checker.conditions)}
        self._unique("vraag", (question.id for question in checker.questions))
        self._unique("regel", (rule.id for rule in checker.rules))
        self._unique("voorwaarde", (condition.id for condition in checker.conditions))
        for question in checker.questions:
            if unknown := {each for order in question.orders for each in order} - {c.id for c in question.choices}:
                raise ModelError(f"{checker.slug}: de volgorde van '{question.id}' noemt {sorted(unknown)}")
        self.conditions = tuple(
            CompiledCondition(c, self._terms(c.met), self._terms(c.broken) if c.broken else ())
            for c in checker.conditions
        )
        self.rules = tuple(self._compile(rule) for rule in checker.rules)

    def _unique(self, what: str, ids: Iterable[str]) -> None:
        seen: set[str] = set()
        for each in ids:
            if each in seen:
                raise ModelError(f"{self.checker.slug}: {what} '{each}' bestaat twee keer")
            seen.add(each)

    def _terms(self, when: When) -> tuple[Term, ...]:
        return tuple(self._term(term) for term in when.terms)

    def _term(self, tests: Iterable[Is]) -> Term:
        masks: dict[int, int] = {}
        for test in tests:
            if (i := self._index.get(test.question)) is None:
                raise ModelError(f"{self.checker.slug}: een regel noemt de onbekende vraag '{test.question}'")
            numbers = self.choices[i]
            if unknown := test.choices - numbers.keys():
                raise ModelError(f"{self.checker.slug}: vraag '{test.question}' heeft geen keuze {sorted(unknown)}")
            mask = sum(1 << numbers[choice] for choice in test.choices)
            masks[i] = masks.get(i, self.full[i]) & (mask if test.positive else ~mask)
        return tuple(sorted(masks.items()))

    def _compile(self, rule: Rule) -> CompiledRule:
        where = f"{self.checker.slug}: regel '{rule.id}'"
        if unknown := [item for item in rule.items or () if item not in self.item_index]:
            raise ModelError(f"{where} noemt onbekende gegevens {unknown}")
        items = self.all_items if rule.items is None else sum(1 << self.item_index[item] for item in rule.items)
        if not rule.passages:
            raise ModelError(f"{where} steunt op geen passage")
        requires = []
        for effect in rule.effects:
            if isinstance(effect, Require):
                if effect.condition not in self._condition_index:
                    raise ModelError(f"{where} vraagt de onbekende voorwaarde '{effect.condition}'")
                requires.append(self._condition_index[effect.condition])
        return CompiledRule(rule, self._terms(rule.when), items, tuple(requires), self._cause(rule.when))

    def _cause(self, when: When) -> Cause:
        """What is wrong when a rule with this 'when' forbids: what all its terms look at, or else the data item."""
        causes: list[set[Cause]] = []
        for term in when.terms:
            found = set()
            for test in term:
                question = self.questions[self._index[test.question]]
                chosen = [question.choice(choice).cause for choice in test.choices] if test.positive else []
                own = set(chosen) if chosen and all(chosen) else {question.cause}
                found |= {each for each in own if each}
            causes.append(found)
        common = set.intersection(*causes) if causes else set()
        return next((each for each in Cause if each in common), Cause.GEGEVEN)

    # --- between ids and bits

    def numbers(self, given: dict[str, str]) -> list[int | None]:
        """Per question the number of the choice that is given, or None. Raises KeyError for an unknown choice."""
        return [
            choices[given[question.id]] if question.id in given else None
            for question, choices in zip(self.questions, self.choices, strict=True)
        ]

    def items_mask(self, items: Iterable[str]) -> int:
        """The chosen items as bits; without an items question the one implicit item.

        Raises KeyError for an item that the checker does not have.
        """
        if self.checker.items_question is None:
            return 1
        return sum(1 << self.item_index[item] for item in items)

    def as_answers(self, answers: Answers) -> dict[str, str]:
        """The answers that are known, as ids: question → choice."""
        return {
            question.id: question.choices[mask.bit_length() - 1].id
            for question, mask in zip(self.questions, answers, strict=True)
            if mask and not mask & (mask - 1)
        }
