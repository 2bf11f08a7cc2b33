"""Without JavaScript the page says so, is readable, and has the table of outcomes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .check_page import PAGES, CheckPage
from .site_server import SiteServer


@pytest.mark.parametrize("slug", PAGES)
def test_without_javascript_there_is_a_notice_and_a_table(plain_tab: Page, site: SiteServer, slug: str) -> None:
    check = CheckPage(plain_tab, site.url, slug).open()
    expect(check.check.locator(".check-noscript")).to_be_visible()
    expect(check.check.locator(".check-noscript")).to_contain_text("JavaScript")
    expect(check.check.locator(".check-form")).to_be_hidden()
    expect(plain_tab.locator("article [data-u], article [data-j]").first).to_be_visible()
    check.check.get_by_role("link", name="tabel").first.click()
    expect(plain_tab).to_have_url(f"{site.url}/tabel-{slug}/")
    table = plain_tab.locator("table.outcomes").first
    expect(table).to_be_visible()
    expect(table.locator("tbody tr[data-outcome]").first).to_be_visible()
    expect(plain_tab.locator(".outcomes-filter")).to_be_hidden()


def test_without_javascript_a_link_to_a_passage_lights_it_up(plain_tab: Page, site: SiteServer) -> None:
    CheckPage(plain_tab, site.url, "verzuim").open("#geen-account")
    expect(plain_tab.locator("#geen-account")).to_be_in_viewport()
    expect(plain_tab.locator("#geen-account")).to_have_css("outline-style", "solid")
