"""How do you say a scenario in words, and how does someone see it again?"""

from __future__ import annotations

import json
import shlex
from typing import Any

from checkers import checker


def in_words(slug: str, answers: dict[str, Any]) -> str:
    """The questions with their answers, in the order of the checker."""
    parts = []
    for question in checker(slug).questions:
        if question.id not in answers:
            continue
        value = answers[question.id]
        chosen = value if isinstance(value, list) else [value]
        known = {choice.id: choice.label for choice in question.choices}
        parts.append(f"{question.title} {'; '.join(known.get(each, 'Weet ik niet') for each in chosen)}.")
    return " ".join(parts) or "Niets ingevuld."


def command(slug: str, answers: dict[str, Any]) -> str:
    """The command that shows the verdict on this scenario."""
    given = json.dumps(answers, ensure_ascii=False)
    return f"echo {shlex.quote(given)} | python -m checkers check {slug} - --text"
