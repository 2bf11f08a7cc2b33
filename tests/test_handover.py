"""Does the whole-exchange check ever contradict the special checker it hands over to?"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from checkers import SLUGS, checker
from checkers.kernel.engine import engine_of
from checkers.kernel.html import fragment
from checkers.kernel.model import HandOver, Outcome
from checkers.kernel.table import rows
from checkers.kernel.unknown import possible
from checkers.kernel.verdict import Judgement, judge
from checkers.kernel.words import ASK, ASK_ELSEWHERE

HANDED_OVER = {
    effect.to for rule in checker("uitwisseling").rules for effect in rule.effects if isinstance(effect, HandOver)
}


@cache
def outcomes_there(slug: str, scenario: tuple[tuple[str, str | tuple[str, ...]], ...]) -> frozenset[Outcome]:
    engine = engine_of(slug)
    given = {question: value for question, value in scenario if isinstance(value, str)}
    items = next((value for _, value in scenario if isinstance(value, tuple)), ())
    mask = engine.items_mask(items)
    return possible(engine, given, mask).whole.outcomes


def frozen(answers: dict[str, Any]) -> tuple[tuple[str, str | tuple[str, ...]], ...]:
    return tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in answers.items())


def allows(general: Outcome, special: frozenset[Outcome]) -> bool:
    """Whether the special checker could still come to the same, or leaves it open as the general one does."""
    if general is Outcome.ONBEPAALD:
        return True
    return general in special


def test_it_hands_over_to_every_special_checker() -> None:
    assert set(SLUGS) - {"uitwisseling"} == HANDED_OVER


def can_say_the_same(slug: str, scenario: dict[str, Any]) -> bool:
    """Whether the special checker can express this scenario at all.

    Special checkers take the necessity for granted where they do not ask it, do not know OSO where it does not
    go, and kopie-id asks about making the copy, not about sharing it.
    """
    questions = {question.id: question for question in checker(slug).questions}
    if slug == "kopie-id" or (scenario.get("noodzaak") == "nee" and "noodzaak" not in questions):
        return False
    known = {choice.id for choice in questions["route"].choices} if "route" in questions else set()
    return "route" not in scenario or scenario["route"] in known


def test_it_never_contradicts_the_special_checker() -> None:
    contradicting = []
    engine = engine_of("uitwisseling")
    handing_over = {r.id for r in engine.checker.rules if any(isinstance(e, HandOver) for e in r.effects)}
    compared = dict.fromkeys(HANDED_OVER, 0)
    for row in rows(engine):
        if not handing_over & set(row["rules"]):
            continue
        scenario = row["scenario"]
        for other in Judgement(engine, scenario).hand_over():
            slug = other["checker"]
            if not any(isinstance(value, list) for value in other["answers"].values()):
                continue  # this item is not one of the special checker's
            if not can_say_the_same(slug, scenario):
                continue
            compared[slug] += 1
            special = outcomes_there(slug, frozen(other["answers"]))
            if not allows(Outcome(row["outcome"]), special):
                contradicting.append(f"{scenario} → {row['outcome']}, maar {other['answers']} → {sorted(special)}")
    assert not contradicting, "\n".join(contradicting[:20])
    assert all(compared[slug] for slug in HANDED_OVER - {"kopie-id"}), compared


@pytest.mark.parametrize(
    ("scenario", "slug", "expected"),
    [
        (
            {"ontvanger": "leerplicht", "doel": "wet", "gegevens": ["contact", "verzuim"], "route": "beveiligd"},
            "verzuim",
            {"gegevens": ["persoon", "verzuim"], "route": "beveiligd"},
        ),
        (
            {"ontvanger": "school-mbo", "aangemeld": "ja", "gegevens": ["resultaten"], "route": "oso"},
            "overstap-vo",
            {"naar": "mbo", "aangemeld": "ja", "gegevens": ["resultaten"], "route": "oso"},
        ),
        (
            {"ontvanger": "swv", "gegevens": ["pgn"], "route": "oso"},
            "pgn",
            {"ontvanger": "swv", "gegevens": ["nummer"], "route": "oso"},
        ),
    ],
)
def test_the_answers_go_along(scenario: dict[str, Any], slug: str, expected: dict[str, Any]) -> None:
    verdict = judge("uitwisseling", scenario)
    (other,) = (each for each in verdict["hand_over"] if each["checker"] == slug)
    assert other["answers"] == expected
    assert fragment(slug, other["answers"]).startswith(f"check-{slug}?")
    judge(slug, other["answers"])


def test_what_another_check_decides_is_not_called_undecided_by_the_sources() -> None:
    answers = {"ontvanger": "duo", "gegevens": ["verzuim"], "route": "beveiligd"}
    assert judge("uitwisseling", answers)["headline"] == ASK_ELSEWHERE
    both = judge("uitwisseling", {**answers, "gegevens": ["verzuim", "gedrag"]})
    assert both["outcome"] == "onbepaald"
    assert both["headline"] == ASK
