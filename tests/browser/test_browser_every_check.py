"""Every check: a clicked case leads to its verdict, a thousand random ones to that of the table; axe, small screens."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows

from .axe import violations
from .check_page import PAGES, CheckPage, a_case
from .site_server import SiteServer

SAMPLE = 1000


def _scenarios() -> dict[str, list[dict[str, Any]]]:
    """Some rows of every table, and the rest of the thousand drawn from all."""
    picks = random.Random(2026)
    tables = {slug: picks.sample(table, len(table)) for slug in PAGES for table in [list(rows(engine_of(slug)))]}
    picked = {slug: [table.pop() for _ in range(10)] for slug, table in tables.items()}
    rest = [(slug, row) for slug, table in tables.items() for row in table]
    for slug, row in picks.sample(rest, SAMPLE - 10 * len(picked)):
        picked[slug].append(row)
    return picked


SCENARIOS = _scenarios()

COMPLAINTS: dict[str, list[str]] = {}
"""Per check what the browser complained about since its page was opened."""


@pytest.fixture(scope="module", params=PAGES)
def filled_in(request: pytest.FixtureRequest, browser: Browser, _server: SiteServer) -> Iterator[CheckPage]:
    """The check, filled in with its first case. Python is started once for all tests of this check."""
    _server.mend()
    context = browser.new_context(reduced_motion="reduce")
    check = CheckPage(context.new_page(), _server.url, request.param)
    COMPLAINTS[request.param] = check.listen()
    yield check.open().click(a_case(request.param)["antwoorden"])
    context.close()


def test_a_hand_written_case_that_is_clicked_leads_to_its_verdict(filled_in: CheckPage) -> None:
    expected = a_case(filled_in.slug)["verwacht"]
    filled_in.expect_outcome(expected["uitkomst"])
    for item, outcome in expected.get("gegevens", {}).items():
        label = filled_in.choice("gegevens", item).locator("xpath=..").locator(".check-label").inner_text()
        shown = filled_in.verdict.locator(".verdict-items li", has_text=label).first
        expect(shown).to_have_attribute("data-outcome", outcome)


def test_random_scenarios_get_the_outcome_of_the_table(filled_in: CheckPage) -> None:
    """Together a thousand, each put in the address and read from the page."""
    picked = SCENARIOS[filled_in.slug]
    shown = filled_in.outcomes_of([row["scenario"] for row in picked])
    assert len(shown) == len(picked), shown[-1:]
    wrong = [
        (row["scenario"], row["outcome"], outcome)
        for row, outcome in zip(picked, shown, strict=True)
        if row["outcome"] != outcome
    ]
    assert not wrong, wrong[:3]


def test_the_sample_is_a_thousand_scenarios_of_all_checks() -> None:
    assert sum(map(len, SCENARIOS.values())) == SAMPLE
    assert all(SCENARIOS.values())


def test_axe_finds_nothing(filled_in: CheckPage) -> None:
    filled_in.wait_for_reply()
    assert violations(filled_in.page) == []


def test_a_screen_of_320_pixels_needs_no_sideways_scrolling(filled_in: CheckPage) -> None:
    usual = filled_in.page.viewport_size
    assert usual is not None
    filled_in.page.set_viewport_size({"width": 320, "height": 640})
    assert filled_in.page.evaluate("document.documentElement.scrollWidth") == 320
    filled_in.page.set_viewport_size(usual)


def test_beginning_again_empties_it_and_all_of_this_gave_no_error_and_broke_no_policy(filled_in: CheckPage) -> None:
    filled_in.reset.click()
    expect(filled_in.verdict).to_be_empty()
    assert COMPLAINTS[filled_in.slug] == []
