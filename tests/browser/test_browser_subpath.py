"""The site works under /uitwisselwijzer/ as it does at the root."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .check_page import CheckPage, a_case
from .site_server import SUB_PATH, SiteServer


@pytest.mark.parametrize("slug", ["verzuim", "uitwisseling"])
def test_under_a_sub_path_a_check_works_and_all_requests_stay_there(page: Page, site: SiteServer, slug: str) -> None:
    case = a_case(slug)
    check = CheckPage(page, site.url + SUB_PATH, slug).open()
    check.click(case["antwoorden"])
    check.expect_outcome(case["verwacht"]["uitkomst"])
    check.verdict.locator(".reason-passage a").first.click()
    expect(page.locator(":target")).to_be_in_viewport()
    check.open().check.locator(".check-table a").click()
    expect(page.locator("table.outcomes").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert [request.target for request in site.log if not request.target.startswith(SUB_PATH + "/")] == []
    assert any(request.name.endswith(".zst") for request in site.log)


def test_the_home_page_leads_to_a_check(page: Page, site: SiteServer) -> None:
    page.goto(f"{site.url}{SUB_PATH}/")
    page.locator("article a[href*='verzuim/']").first.click()
    expect(page).to_have_url(f"{site.url}{SUB_PATH}/verzuim/")
    expect(page.locator("uitwissel-check")).to_be_visible()
