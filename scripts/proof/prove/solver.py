"""What is the least to change so that the exchange is allowed, by the table alone?

The proof lays this beside what a verdict proposes, so nothing in here leans on the code that made that verdict: no
engine, and no `checkers.kernel.changes`. It knows the rows of the table (`Space.ends`) and what the questions say of
themselves: which of them the reader can change, and which answers may be proposed. Every other answer to every such
question and every data item less is tried, the smallest changes first: slow, but plain to see that it is right. A new
answer to a question that is not asked then is never among the smallest: without it as much is allowed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from checkers.kernel.model import Outcome, Question
from scripts.proof.prove.space import Answered, Space, leaves, together

type Change = tuple[frozenset[tuple[str, str]], tuple[str, ...]]
"""The new answers (question, choice), and the data items that remain."""


def smallest(space: Space, answers: Answered, items: tuple[str, ...]) -> set[Change]:
    """All changes of the smallest size with which this may be shared; empty when nothing helps.

    `answers` and `items` are a scenario in which it may not be shared as it stands.
    """
    others = {question.id: _others(question, answers) for question in space.checker.single_questions}
    others = {question: choices for question, choices in others.items() if choices}
    facts = {question: choice for question, choice in answers.items() if question not in others}
    if not any(row.outcome.is_clear for item in items for row in leaves(space.trees[item], facts)):
        return set()  # whatever else is answered: most scenarios in which it may not, and the longest to search
    for size in range(len(others) + len(items)):
        found = {
            (frozenset(new.items()), kept)
            for new, kept in _changes(others, items, size)
            if _is_allowed(space, {**answers, **new}, kept)
        }
        if found:
            return found
    return set()


def _others(question: Question, answers: Answered) -> list[str]:
    """The answers that may be proposed instead of the one given."""
    given = answers.get(question.id)
    if not question.changeable or (given is not None and question.choice(given).final):
        return []
    return [choice.id for choice in question.choices if choice.proposable and not choice.final and choice.id != given]


def _changes(
    others: dict[str, list[str]], items: tuple[str, ...], size: int
) -> Iterator[tuple[Answered, tuple[str, ...]]]:
    """Every way to change this many things: answers, and data items that are dropped; at least one item remains."""
    for dropped in range(min(size, len(items) - 1) + 1):
        for questions in combinations(others, size - dropped):
            for choices in product(*(others[question] for question in questions)):
                for kept in combinations(items, len(items) - dropped):
                    yield dict(zip(questions, choices, strict=True)), kept


def _is_allowed(space: Space, answers: Answered, items: tuple[str, ...]) -> bool:
    """Whether all of this may be shared, with one outcome whatever is not known."""
    outcomes: set[Outcome] = set()
    for rows in space.ends(items, answers):
        outcomes.add(outcome := together(row.outcome for row in rows))
        if not outcome.is_clear:
            return False
    return len(outcomes) == 1
