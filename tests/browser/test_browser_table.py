"""The table of outcomes can be filtered, has a file with all scenarios, and fits on two sheets."""

from __future__ import annotations

import gzip
import json
import re

import pytest
from playwright.sync_api import Page, expect

from .check_page import PAGES
from .site_server import SiteServer

TWO_SHEETS = 4
"""Sides of paper."""
PER_RECIPIENT = "uitwisseling"
"""The table that is printed for one recipient at a time."""


@pytest.fixture
def page(tab: Page) -> Page:
    """What was visited before makes no difference here."""
    return tab


def open_table(page: Page, site: SiteServer, slug: str) -> Page:
    page.goto(f"{site.url}/tabel-{slug}/")
    expect(page.locator(".outcomes-filter")).to_be_visible()
    return page


def sides(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


def shown(page: Page) -> int:
    return page.locator(".outcomes-line:visible").count()


def test_the_table_shows_what_is_asked_for(page: Page, site: SiteServer) -> None:
    open_table(page, site, "verzuim")
    count, everything = page.locator(".outcomes-count"), shown(page)
    expect(count).to_have_text(f"{everything} van {everything} rijen")
    page.get_by_role("combobox", name="Welke gegevens").select_option("dossier")
    some = shown(page)
    assert 0 < some < everything
    expect(count).to_have_text(f"{some} van {everything} rijen")
    outcomes = {line.get_attribute("data-outcome") for line in page.locator(".outcomes-line:visible").all()}
    assert outcomes == {"verboden"}
    page.get_by_role("combobox", name="Uitkomst").select_option("verplicht")
    expect(count).to_contain_text("Geen rij past")
    assert page.locator("table.outcomes:visible").count() == 0
    for select in page.locator(".outcomes-filter select").all():
        select.select_option("")
    assert shown(page) == everything


def test_an_answer_leaves_the_lines_that_go_with_it(page: Page, site: SiteServer) -> None:
    open_table(page, site, "uitwisseling")
    page.get_by_role("combobox", name="Met wie").select_option("politie")
    captions = page.locator("table.outcomes:visible caption").all_inner_texts()
    assert captions
    assert all("politie" in caption for caption in captions)


@pytest.mark.parametrize("slug", ["verzuim", PER_RECIPIENT])
def test_a_screen_of_320_pixels_needs_no_sideways_scrolling(page: Page, site: SiteServer, slug: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    open_table(page, site, slug)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    scrolled = "[...document.querySelectorAll('.outcomes-scroll')].filter(e => e.scrollWidth > e.clientWidth).length"
    assert page.evaluate(scrolled) == 0


@pytest.mark.parametrize("slug", [slug for slug in PAGES if slug != PER_RECIPIENT])
def test_it_prints_on_two_sheets(page: Page, site: SiteServer, slug: str) -> None:
    assert sides(open_table(page, site, slug)) <= TWO_SHEETS


def test_the_whole_exchange_prints_on_two_sheets_for_any_recipient(page: Page, site: SiteServer) -> None:
    open_table(page, site, PER_RECIPIENT)
    recipient = page.get_by_role("combobox", name="Met wie")
    values = [option.get_attribute("value") for option in recipient.locator("option").all()]
    for value in filter(None, values):
        recipient.select_option(value)
        assert sides(page) <= TWO_SHEETS, value


def test_all_scenarios_can_be_fetched(page: Page, site: SiteServer) -> None:
    open_table(page, site, "kopie-id")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download ze als JSON Lines").click()
    rows = gzip.decompress(download.value.path().read_bytes()).decode().splitlines()
    assert len(rows) == 13
    assert json.loads(rows[0])["scenario"]
