"""Does every checker rest on what exists, and say once what it has to say? (`make prove` does the rest.)"""

from __future__ import annotations

import pytest

from checkers import SLUGS, checker
from checkers.kernel.html import PERHAPS, as_html
from checkers.kernel.model import Rule
from checkers.kernel.sources import facts, passages
from checkers.kernel.text import as_text
from checkers.kernel.verdict import judge
from tests.cases import load
from tests.data import contradictions

RULES = [(slug, rule) for slug in SLUGS for rule in checker(slug).rules]
RULE_IDS = [f"{slug}/{rule.id}" for slug, rule in RULES]


@pytest.mark.parametrize(("slug", "rule"), RULES, ids=RULE_IDS)
def test_a_rule_rests_on_what_exists(slug: str, rule: Rule) -> None:
    assert not set(rule.passages) - passages().keys()
    assert not set(rule.facts) - facts().keys()
    assert not set(rule.contradictions) - contradictions().keys()
    assert rule.says.endswith(".")


def test_allowed_with_the_consent_of_nobody_knows_whom_says_so() -> None:
    answers = {
        "ontvanger": "iemand-anders",
        "gegevens": ["beeld"],
        "doel": "anders",
        "noodzaak": "ja",
        "afspraken": "ja",
    }
    given = {**answers, "toestemming": "gegeven", "route": "beveiligd"}
    known, unknown = (judge("uitwisseling", {**given, "leeftijd": age}) for age in ("vanaf-16", "weet-niet"))
    assert known["outcome"] == unknown["outcome"] == "toegestaan"
    assert "juiste persoon" not in known["headline"]
    assert "juiste persoon" in unknown["headline"]
    assert [caveat for caveat in unknown["caveats"] if "juiste persoon" in caveat["text"]]


def test_a_remark_of_two_rules_is_made_once() -> None:
    for slug in SLUGS:
        for case in load(slug):
            texts = [caveat["text"] for caveat in judge(slug, case["antwoorden"])["caveats"]]
            assert len(texts) == len(set(texts)), case["naam"]


def test_an_outcome_that_every_answer_leads_to_has_reasons_too() -> None:
    """For a pupil and for a colleague another rule forbids it; who it is about need not be known."""
    given = {"doel": "begeleiding", "wie": "weet-niet", "wie-ziet": "iedereen", "gegevens": ["handelen"]}
    verdict = judge("medische-informatie", given)
    assert verdict["outcome"] == "verboden"
    assert {reason["rule"] for reason in verdict["reasons"] if reason["decides"]} >= {"niet-voor-iedereen"}
    assert all(item["reasons"] for item in verdict["items"])
    assert not any(reason["certain"] for reason in verdict["reasons"])
    assert PERHAPS in as_html(verdict, "../")
    assert PERHAPS in as_text(verdict)
    known = judge("medische-informatie", {**given, "wie": "leerling"})
    assert all(reason["certain"] for reason in known["reasons"])
    assert PERHAPS not in as_html(known, "../")
