"""Do the checkers agree with the cases that were written from the source?"""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from checkers import SLUGS
from checkers.kernel.sources import facts
from checkers.kernel.verdict import judge
from tests.cases import faults, load
from tests.data import contradictions, statements

CASES = [(slug, case) for slug in SLUGS for case in load(slug)]


@pytest.mark.parametrize(("slug", "case"), CASES, ids=[f"{slug}: {case['naam']}" for slug, case in CASES])
def test_the_verdict_is_what_the_source_says(slug: str, case: dict[str, Any]) -> None:
    verdict = judge(slug, case["antwoorden"])
    assert not (found := faults(case, verdict)), "\n".join([*found, case["verwacht"].get("toelichting", "")])


@pytest.mark.parametrize("slug", SLUGS)
def test_there_are_at_least_eight_cases_and_each_cites_the_guidance(slug: str) -> None:
    cases = load(slug)
    assert len(cases) >= 8
    assert len({case["naam"] for case in cases}) == len(cases)
    for case in cases:
        assert case["bron"], case["naam"]
        assert not set(case["bron"]) - statements().keys(), case["naam"]
        assert not set(case.get("feiten", [])) - (facts().keys() | contradictions().keys()), case["naam"]


@pytest.mark.parametrize("slug", SLUGS)
def test_near_misses_stand_side_by_side(slug: str) -> None:
    """Cases that differ in one answer and in their outcome: what makes the difference is pinned."""
    pairs = [
        (one["naam"], other["naam"])
        for one, other in combinations(load(slug), 2)
        if one["verwacht"]["uitkomst"] != other["verwacht"]["uitkomst"]
        and len(differing(one["antwoorden"], other["antwoorden"])) == 1
    ]
    assert len(pairs) >= 4, pairs


def differing(one: dict[str, Any], other: dict[str, Any]) -> set[str]:
    """The questions that are answered differently."""
    return {question for question in one.keys() | other.keys() if one.get(question) != other.get(question)}


def test_a_case_that_expects_something_else_fails() -> None:
    slug, case = CASES[0]
    for outcome in ("verboden", "toegestaan"):
        wrong = {**case, "verwacht": {**case["verwacht"], "uitkomst": outcome}}
        if outcome != case["verwacht"]["uitkomst"]:
            assert faults(wrong, judge(slug, case["antwoorden"]))
