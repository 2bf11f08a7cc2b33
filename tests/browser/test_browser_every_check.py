"""Every check: a clicked case leads to its verdict, a thousand random ones to that of the table; axe, small screens."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows

from .axe import violations
from .check_page import PAGES, CheckPage, a_case, fragment, knows_its_pages
from .site_server import SiteServer
from .warm import WarmCheckPage, WarmTab

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


@pytest.fixture(params=PAGES)
def check(request: pytest.FixtureRequest, warm_tab: WarmTab) -> Iterator[CheckPage]:
    """The check; not opened yet. Whatever a test does with it gives no error and breaks no policy."""
    yield WarmCheckPage(warm_tab, request.param)
    assert warm_tab.complaints == []


def filled_in(check: CheckPage) -> CheckPage:
    """The check, filled in with its first case by a link."""
    check.open(fragment(check.slug, a_case(check.slug)["antwoorden"]))
    check.wait_for_reply()
    return check


def test_a_hand_written_case_that_is_clicked_leads_to_its_verdict(check: CheckPage) -> None:
    check.open().click(a_case(check.slug)["antwoorden"])
    expected = a_case(check.slug)["verwacht"]
    check.expect_outcome(expected["uitkomst"])
    for item, outcome in expected.get("gegevens", {}).items():
        label = check.choice("gegevens", item).locator("xpath=..").locator(".check-label").inner_text()
        shown = check.verdict.locator(".verdict-items li", has_text=label).first
        expect(shown).to_have_attribute("data-outcome", outcome)


def test_random_scenarios_get_the_outcome_of_the_table(check: CheckPage) -> None:
    """Together a thousand, each put in the address and read from the page."""
    picked = SCENARIOS[check.slug]
    shown = check.open().outcomes_of([row["scenario"] for row in picked])
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


def test_axe_finds_nothing(check: CheckPage) -> None:
    assert violations(filled_in(check).page) == []


def test_a_screen_of_320_pixels_needs_no_sideways_scrolling(check: CheckPage) -> None:
    filled_in(check).page.set_viewport_size({"width": 320, "height": 640})
    assert check.page.evaluate("document.documentElement.scrollWidth") == 320


def test_beginning_again_empties_it(check: CheckPage) -> None:
    filled_in(check).reset.click()
    expect(check.verdict).to_be_empty()


@pytest.mark.parametrize("slug", PAGES)
def test_its_page_by_itself_gives_no_error_and_breaks_no_policy(tab: Page, site: SiteServer, slug: str) -> None:
    """By a link from another page, as above, the policy of that page is the one that counts."""
    check = CheckPage(tab, site.url, slug)
    complaints = check.listen()
    check.open()
    knows_its_pages(tab)
    expect(check.question(check.questions()[0])).to_be_visible()
    assert complaints == []
