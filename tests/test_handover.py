"""Does the whole-exchange check ever contradict the special checker it hands over to?"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from checkers import checker
from checkers.kernel.engine import engine_of
from checkers.kernel.html import fragment
from checkers.kernel.model import HandOver, Outcome
from checkers.kernel.table import rows
from checkers.kernel.unknown import possible
from checkers.kernel.verdict import judge

HANDED_OVER = sorted(
    {effect.to for rule in checker("uitwisseling").rules for effect in rule.effects if isinstance(effect, HandOver)}
)


@cache
def outcomes_there(slug: str, scenario: tuple[tuple[str, str | tuple[str, ...]], ...]) -> frozenset[Outcome]:
    engine = engine_of(slug)
    given = {question: value for question, value in scenario if isinstance(value, str)}
    items = next((value for _, value in scenario if isinstance(value, tuple)), ())
    mask = engine.items_mask(items)
    return possible(engine, given, mask).outcomes


def frozen(answers: dict[str, Any]) -> tuple[tuple[str, str | tuple[str, ...]], ...]:
    return tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in answers.items())


def allows(general: Outcome, special: frozenset[Outcome]) -> bool:
    """Whether the special checker could still come to the same, or leaves it open as the general one does."""
    if general is Outcome.ONBEPAALD:
        return True
    return general in special


def test_it_hands_over_to_every_special_checker() -> None:
    assert HANDED_OVER == ["kopie-id", "overstap-po", "overstap-vo", "pgn", "verzuim"]


def test_it_never_contradicts_the_special_checker() -> None:
    contradicting = []
    for row in rows(engine_of("uitwisseling")):
        scenario = row["scenario"]
        if scenario.get("noodzaak") == "nee" or scenario["gegevens"] == ["kopie-id"]:
            continue  # the special checkers take necessity for granted, and kopie-id asks about making the copy
        verdict = judge("uitwisseling", scenario) if is_handed_over(scenario) else None
        for other in verdict["hand_over"] if verdict else []:
            if not any(isinstance(value, list) for value in other["answers"].values()):
                continue  # this item is not one of the special checker's
            special = outcomes_there(other["checker"], frozen(other["answers"]))
            if not allows(Outcome(row["outcome"]), special):
                contradicting.append(f"{scenario} → {row['outcome']}, maar {other['answers']} → {sorted(special)}")
    assert not contradicting, "\n".join(contradicting[:20])


def is_handed_over(scenario: dict[str, Any]) -> bool:
    schools = {"school-po", "school-vo", "school-mbo", "school-ho", "leerplicht"}
    return scenario.get("ontvanger") in schools or scenario["gegevens"] == ["pgn"]


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
