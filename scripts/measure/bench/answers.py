"""Which case does the reader of the bench open, and which answers are changed after that?

The changes are drawn once, with a fixed seed, so that every visit does the same: each is a click on a question that
is asked then, and gives another verdict than the one before. What the verdict must be is computed here, by the same
checker, so that a page that shows another one is noticed.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from typing import Any

from checkers import checker
from checkers.browser import reply

type Answers = dict[str, str | list[str]]

SLUG = "verzuim"
CASE: Answers = {
    "aanleiding": "melding",
    "verzuim": "zestien-uur",
    "gegevens": ["persoon", "verzuim", "reden", "actie", "contact"],
    "route": "register",
}
CHANGES = 40
SEED = 7


@dataclass(frozen=True, slots=True)
class Change:
    """A click on a choice, and the outcome that the page must show then."""

    question: str
    choice: str
    outcome: str


def address(answers: Answers = CASE) -> str:
    """The path of the page on the site, with the case in the fragment."""
    pairs = (f"{name}={','.join(value) if isinstance(value, list) else value}" for name, value in answers.items())
    return f"/{checker(SLUG).page}/#check-{SLUG}?{'&'.join(pairs)}"


def _ask(answers: Answers) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(reply(json.dumps({"checker": SLUG, "answers": answers, "base": "../"})))
    return answer


def outcome(answers: Answers = CASE) -> str:
    """What the check says of these answers."""
    return str(_ask(answers)["verdict"]["outcome"])


def changes(count: int = CHANGES) -> list[Change]:
    """The changes, one after another, from CASE on."""
    picks = random.Random(SEED)
    questions = {question.id: question for question in checker(SLUG).questions if not question.items}
    answers, found = dict(CASE), _ask(CASE)
    made: list[Change] = []
    while len(made) < count:
        question = questions[picks.choice([name for name in found["asked"] if name in questions])]
        choice = picks.choice(question.choices).id
        after = _ask({**answers, question.id: choice})
        # without an outcome the page shows no verdict to wait for
        if after["html"] != found["html"] and "data-outcome" in after["html"]:
            answers[question.id], found = choice, after
            made.append(Change(question.id, choice, after["verdict"]["outcome"]))
    return made
