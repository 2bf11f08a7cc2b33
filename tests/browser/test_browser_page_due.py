"""Does a page say that it had to be looked at again, also when the site was not built since?"""

from __future__ import annotations

import datetime
import re

from playwright.sync_api import Page, expect

from .site_server import SiteServer


def test_the_notice_appears_on_the_day_itself(page: Page, site: SiteServer) -> None:
    page.goto(f"{site.url}/verzuim/")
    notice = page.locator(".page-due")
    expect(page.locator("h1")).to_have_text(re.compile("Verzuim"))
    expect(notice).to_be_hidden()
    review = datetime.date.fromisoformat(page.locator("pagina-verlopen").get_attribute("review") or "")
    for day, visible in ((review - datetime.timedelta(days=1), False), (review, True)):
        page.clock.set_fixed_time(datetime.datetime.combine(day, datetime.time(12)))
        page.reload()
        expect(notice).to_be_visible(visible=visible)
    expect(notice).to_contain_text("opnieuw bekeken moeten worden")
    page.get_by_role("link", name="Stap 3", exact=False).first.click()
    expect(page).to_have_url(re.compile("/stap-3/"))
    expect(page.locator(".page-due")).to_be_visible()
