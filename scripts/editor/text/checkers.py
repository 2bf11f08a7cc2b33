"""Which text does a checker have?

Every question, answer, condition and rule, with the remarks and tasks that go with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checkers.kernel.model import Caveat, Checker, Permit, Question, Task, Undecided
from scripts.editor.text.blocks import Block, tidy


def _question_texts(question: Question) -> Iterator[tuple[str, str]]:
    where = f"vraag {question.id}"
    yield where, question.title
    yield where, question.help
    for choice in question.choices:
        yield f"{where}, antwoord {choice.id}", choice.label
        yield f"{where}, antwoord {choice.id}", choice.hint


def _effect_text(effect: Any) -> str:
    match effect:
        case Caveat(text=text) | Task(text=text) | Permit(ground=text) | Undecided(ask=text):
            return text
    return ""


def _texts(each: Checker) -> Iterator[tuple[str, str]]:
    yield "titel", each.title
    yield "inleiding", each.intro
    for question in each.questions:
        yield from _question_texts(question)
    for condition in each.conditions:
        for text in (condition.label, condition.todo, condition.broken_says):
            yield f"voorwaarde {condition.id}", text
    for rule in each.rules:
        yield f"regel {rule.id}", rule.says
        for effect in rule.effects:
            yield f"regel {rule.id}", _effect_text(effect)
    for outcome, text in (*each.headlines.items(), *each.advice.items()):
        yield f"uitkomst {outcome}", text


def blocks_of_checker(each: Checker) -> list[Block]:
    """The texts of a checker, under the page that it stands on."""
    return [
        Block(each.page, f"{each.page}, check {each.slug}, {where}", "check", tidy(text))
        for where, text in _texts(each)
        if text
    ]
