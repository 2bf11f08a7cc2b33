"""Which questions still matter?

Which questions are asked is derived from the rules, not written down a second time: in the order of the checker, a
question is asked when a rule that can still have an effect on a chosen item looks at it.

A checker is compiled once (`compiled`), what its rules say is weighed for all data items at once (`weighing`), and what
was found out is remembered (`memory`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from .compiled import Answers, Compiled, CompiledRule, Term
from .memory import Memory
from .model import Checker, Permit, Require, Undecided
from .register import REGISTER
from .weighing import Live, Weighed, weigh

type Step = tuple[int, Answers, Sequence[Answers]]
"""(the question that is asked next, the answers without what is not asked, for each choice the answers with that).

When nothing more is asked, the number is one past the last question, and there are no choices.
"""


class Engine(Compiled):
    """A checker that can be asked what it says, and what it asks."""

    def __init__(self, checker: Checker) -> None:
        """Compile `checker`. Raises ModelError when it contradicts itself."""
        super().__init__(checker)
        self._live = Memory(self._find_live)
        self._weighed = Memory(self._weigh)
        self._steps = Memory(self._step)

    # --- what the rules say

    def weigh(self, answers: Answers) -> Weighed:
        """What all rules together say about all data items, given these answers; not to be changed."""
        return self._weighed[answers]

    def _weigh(self, answers: Answers) -> Weighed:
        return weigh(self, self._live[answers[0]], answers)

    def _find_live(self, first: int) -> Live:
        """The rules that this answer to the first question leaves possible.

        The first question (who receives it, what is going on) rules out most rules; to leave those out once saves
        weighing them over and over.
        """
        return Live(self, (first, *self.full[1:]))

    # --- which questions are asked

    def step(self, question: int, answers: Answers, items: int) -> Step:
        """Which question is asked next, from `question` on, when these data items (bits) are chosen.

        `answers` holds what is settled for the questions before `question`, and all bits for it and those after it.
        """
        return self._steps[question, answers, items]

    def _step(self, key: tuple[int, Answers, int]) -> Step:
        question, given, items = key
        answers = list(given)
        while question < len(answers) and not self._asks(question, answers, items):
            answers[question] = 0
            question += 1
        choices = range(len(self.choices[question]) if question < len(answers) else 0)
        before, behind = answers[:question], answers[question + 1 :]
        return question, tuple(answers), [(*before, 1 << choice, *behind) for choice in choices]

    def _asks(self, question: int, answers: Sequence[int], items: int) -> bool:
        """Whether a live rule looks at `question`."""
        live = self._live[answers[0]]
        rules = [
            rule
            for rule in live.looking[question]
            if rule.items & items and self._still_looks(rule.terms, question, answers)
        ]
        conditions = [
            index
            for index in live.conditions[question]
            if self._still_looks(self.conditions[index].tests, question, answers)
        ]
        if not rules and not conditions:
            return False
        weighed = self._weighed[tuple(answers)]
        alive = items & ~weighed.out
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

    def _still_looks(self, terms: tuple[Term, ...], question: int, answers: Sequence[int]) -> bool:
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
        """The questions that are asked, in order, and the answers with what is not asked left out.

        `given` has the known answers, question → choice; `items` are the chosen data items as bits. Raises KeyError for
        a choice that a question does not have.
        """
        known = self.numbers(given)
        asked: list[int] = []
        question, answers, end = 0, self.full, len(self.full)
        while question < end:
            question, answers, after = self._steps[question, answers, items]
            if after:
                asked.append(question)
                choice = known[question]
                answers = answers if choice is None else after[choice]
                question += 1
        return tuple(asked), answers

    def completions(self, given: dict[str, str], items: int) -> Iterator[Answers]:
        """Every way to fill in what is not known, each with only the questions that are then asked.

        `given` and `items` as for `resolve`, and so is what it raises.
        """
        known = self.numbers(given)
        waiting, end = [(0, self.full)], len(self.full)
        while waiting:
            question, answers = waiting.pop()
            after: Sequence[Answers] = ()
            if question < end:
                question, answers, after = self._steps[question, answers, items]
            if not after:
                yield answers
            elif (choice := known[question]) is not None:
                waiting.append((question + 1, after[choice]))
            else:
                waiting += [(question + 1, each) for each in reversed(after)]


@cache
def engine_of(slug: str) -> Engine:
    """The engine of the checker with this slug, compiled once. Raises KeyError for an unknown slug."""
    return Engine(REGISTER.find(slug))
