"""Is this a scenario of this checker, and if not, what is wrong with it?

A scenario is a dict: question id → choice id, or → a list of item ids for the items question. An unanswered
question is the same as 'weet ik niet'.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .model import UNKNOWN, Checker, Question


class ScenarioError(Exception):
    """Bad input; the message is one Dutch line that names what is wrong and what is allowed."""


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def _items(question: Question, given: object) -> frozenset[str]:
    if given is None or given == UNKNOWN:
        return frozenset()
    allowed = [choice.id for choice in question.choices]
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        raise ScenarioError(
            f"Vraag '{question.id}' vraagt een lijst van gegevens, zoals [\"{allowed[0]}\"]. "
            f"Kies uit: {_listed(allowed)}."
        )
    for item in given:
        if item not in allowed:
            raise ScenarioError(f"Onbekend gegeven '{item}' bij '{question.id}'. Kies uit: {_listed(allowed)}.")
    if len(set(given)) != len(given):
        raise ScenarioError(f"Bij '{question.id}' staat een gegeven dubbel. Noem elk gegeven één keer.")
    return frozenset(given)


def _single(question: Question, given: object) -> str | None:
    if given is None or given == UNKNOWN:
        return None
    allowed = [*(choice.id for choice in question.choices), UNKNOWN]
    if not isinstance(given, str):
        raise ScenarioError(f"Vraag '{question.id}' vraagt één keuze als tekst. Kies uit: {_listed(allowed)}.")
    if given not in allowed:
        raise ScenarioError(f"Onbekende keuze '{given}' bij vraag '{question.id}'. Kies uit: {_listed(allowed)}.")
    return given


def parse(checker: Checker, raw: object) -> tuple[dict[str, str], frozenset[str]]:
    """The known single answers and the chosen items.

    Raises ScenarioError when `raw` is not an object, or names a question or choice that does not exist.
    """
    if not isinstance(raw, Mapping):
        raise ScenarioError('Een situatie is een JSON-object met vraag en antwoord, zoals {"vraag": "keuze"}.')
    known = [question.id for question in checker.questions]
    for key in raw:
        if key not in known:
            raise ScenarioError(f"Onbekende vraag '{key}'. De vragen van '{checker.slug}' zijn: {_listed(known)}.")
    singles: dict[str, str] = {}
    items: frozenset[str] = frozenset()
    for question in checker.questions:
        if question.items:
            items = _items(question, raw.get(question.id))
        elif (choice := _single(question, raw.get(question.id))) is not None:
            singles[question.id] = choice
    return singles, items
