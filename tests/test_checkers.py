"""Does every checker hold together, over its whole scenario space?"""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from checkers import SLUGS, checker
from checkers.kernel.engine import YES, Engine, engine_of
from checkers.kernel.model import Forbid, Oblige, Outcome, Permit, Require, Rule, Undecided
from checkers.kernel.sources import facts, passages
from checkers.kernel.table import rows
from checkers.kernel.unknown import possible
from checkers.kernel.verdict import judge
from tests.cases import load
from tests.data import contradictions

RULES = [(slug, rule) for slug in SLUGS for rule in checker(slug).rules]
RULE_IDS = [f"{slug}/{rule.id}" for slug, rule in RULES]


@cache
def table(slug: str) -> list[dict[str, Any]]:
    return list(rows(engine_of(slug)))


@pytest.mark.parametrize(("slug", "rule"), RULES, ids=RULE_IDS)
def test_a_rule_rests_on_what_exists(slug: str, rule: Rule) -> None:
    assert not set(rule.passages) - passages().keys()
    assert not set(rule.facts) - facts().keys()
    assert not set(rule.contradictions) - contradictions().keys()
    assert rule.says.endswith(".")


@pytest.mark.parametrize("slug", SLUGS)
def test_no_rule_answer_or_item_is_dead(slug: str) -> None:
    used_rules, used = set(), set()
    for row in table(slug):
        used_rules |= set(row["rules"])
        for question, value in row["scenario"].items():
            used |= {(question, each) for each in (value if isinstance(value, list) else [value])}
    assert not {rule.id for rule in checker(slug).rules} - used_rules
    assert not {(q.id, c.id) for q in checker(slug).questions for c in q.choices} - used


@pytest.mark.parametrize("slug", SLUGS)
def test_nothing_is_decided_by_silence(slug: str) -> None:
    consent = {condition.id for condition in checker(slug).conditions if condition.consent}
    deciding = {
        rule.id
        for rule in checker(slug).rules
        for effect in rule.effects
        if isinstance(effect, Forbid | Oblige | Permit | Undecided)
        or (isinstance(effect, Require) and effect.condition in consent)
    }
    assert not [row for row in table(slug) if not deciding & set(row["rules"])]


@pytest.mark.parametrize("slug", SLUGS)
def test_every_rule_is_met_by_a_hand_written_case(slug: str) -> None:
    engine = engine_of(slug)
    met = set()
    for case in load(slug):
        singles = {k: v for k, v in case["antwoorden"].items() if isinstance(v, str) and v != "weet-niet"}
        items = engine.items_mask(case["antwoorden"].get("gegevens", [])) or engine.all_items
        _, answers = engine.resolve(singles, items)
        met |= {r.rule.id for r, sure, reach in engine.weigh(answers).fired if sure == YES and reach & items}
    assert not {rule.id for rule in checker(slug).rules} - met


@pytest.mark.parametrize("slug", SLUGS)
def test_the_order_of_the_rules_does_not_matter(slug: str) -> None:
    one = checker(slug)
    other = replace(one, rules=tuple(random.Random(7).sample(one.rules, len(one.rules))))
    assert list(rows(Engine(one))) == list(rows(Engine(other)))


@pytest.mark.parametrize("slug", SLUGS)
def test_every_verdict_has_reasons_that_quote_a_passage(slug: str) -> None:
    sample = random.Random(3).sample(table(slug), min(300, len(table(slug))))
    for row in sample:
        verdict = judge(slug, row["scenario"])
        assert verdict["outcome"] == row["outcome"], row
        assert verdict["reasons"], row
        assert all(reason["passages"] for reason in verdict["reasons"]), row
        assert all(item["reasons"] for item in verdict["items"]), row
        for change in verdict["changes"]:
            assert judge(slug, change["scenario"])["outcome"] == change["outcome"], (row, change)
            assert Outcome(change["outcome"]).is_clear


@pytest.mark.parametrize("slug", SLUGS)
def test_data_items_do_not_act_on_each_other(slug: str) -> None:
    engine = engine_of(slug)
    if engine.checker.items_question is None:
        return
    picks = random.Random(5)
    for row in picks.sample(table(slug), min(200, len(table(slug)))):
        (item,) = row["scenario"]["gegevens"]
        other = picks.choice(engine.items)
        given = {k: v for k, v in row["scenario"].items() if k != "gegevens"}
        together = possible(engine, given, engine.items_mask({item, other}))
        assert together.items[item] == row["outcome"], (row, other)


@pytest.mark.parametrize("slug", SLUGS)
def test_asked_and_unknown_adds_up(slug: str) -> None:
    """'Weet ik niet' gives exactly the outcomes that answering would give."""
    engine = engine_of(slug)
    for case in load(slug):
        verdict = judge(slug, case["antwoorden"])
        if not verdict["open"] or not (waiting := verdict["open"]["question"]) or waiting == "gegevens":
            continue
        found = set()
        for choice in engine.checker.question(waiting).choices:
            answered = judge(slug, {**case["antwoorden"], waiting: choice.id})
            found |= set(answered["open"]["outcomes"]) if answered["open"] else {answered["outcome"]}
        assert found == set(verdict["open"]["outcomes"]), case["naam"]


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
