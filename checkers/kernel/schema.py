"""What does a scenario of this checker look like, for a machine?

JSON Schema 2020-12, with Dutch titles; `wijzigbaar` marks what the reader can change.
"""

from __future__ import annotations

from typing import Any

from .model import UNKNOWN, Checker, Choice, Question


def _option(choice: Choice) -> dict[str, Any]:
    option: dict[str, Any] = {"const": choice.id, "title": choice.label}
    if choice.hint:
        option["description"] = choice.hint
    return option


def _property(question: Question) -> dict[str, Any]:
    options = [_option(choice) for choice in question.choices]
    entry: dict[str, Any] = {"title": question.title, "wijzigbaar": question.changeable}
    if question.help:
        entry["description"] = question.help
    if question.items:
        return entry | {"type": "array", "uniqueItems": True, "items": {"type": "string", "oneOf": options}}
    return entry | {"type": "string", "oneOf": [*options, {"const": UNKNOWN, "title": "Weet ik niet"}]}


def schema_of(checker: Checker) -> dict[str, Any]:
    """The JSON Schema of a scenario of `checker`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": checker.title,
        "description": checker.intro,
        "type": "object",
        "properties": {question.id: _property(question) for question in checker.questions},
        "additionalProperties": False,
    }
