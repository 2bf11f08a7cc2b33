"""How do tests that need a check, and no fresh browser, share a Python that has started?

One tab stays open. A test comes to its page there as a reader does who followed a link from another page of the site:
the page and its form are new, Python is not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Self
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Error, Page, ViewportSize

from .check_page import CheckPage, knows_its_pages

WINDOW: ViewportSize = {"width": 1280, "height": 720}
WITHOUT_CHECK = "privacy"
"""A page to come from: a link to the page that is open already is a move within that page."""

# Follows a link; the promise is kept when that page is in the place of this one.
FOLLOW = """(href) => new Promise((arrive) => {
  const left = document.querySelector('[data-md-component=container]');
  new MutationObserver((_, watch) => {
    if (left.isConnected) return;
    watch.disconnect();
    arrive();
  }).observe(document.body, { childList: true, subtree: true });
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
})"""


class WarmTab:
    """A tab in which Python has started, of the site at `url`."""

    def __init__(self, new_context: Callable[[], BrowserContext], url: str) -> None:
        self.url = url
        self.complaints: list[str] = []
        """What console, scripts and policy complained about since the test began."""
        self._new_context = new_context
        self._page: Page | None = None

    def page(self) -> Page:
        """The tab; another one when the test before loaded its page anew, and Python with it."""
        if not self._page or not _is_warm(self._page):
            self.close()
            self._page = self._started()
        self._page.set_viewport_size(WINDOW)
        self.complaints.clear()
        return self._page

    def close(self) -> None:
        """Close it."""
        if self._page:
            self._page.context.close()
        self._page = None

    def _started(self) -> Page:
        page = self._new_context().new_page()
        # what the server said in one test is no news for the next
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        check = CheckPage(page, self.url, "verzuim")
        self.complaints = check.listen()
        check.open().choice("aanleiding", "melding").click()
        check.wait_for_reply()
        knows_its_pages(page)
        page.evaluate("window.isWarm = true")
        return page


def _is_warm(page: Page) -> bool:
    try:
        return bool(page.evaluate("window.isWarm"))
    except Error:
        return False


class WarmCheckPage(CheckPage):
    """The check `slug` on its page, in a tab where Python has started."""

    def __init__(self, tab: WarmTab, slug: str) -> None:
        super().__init__(tab.page(), tab.url, slug)
        self.tab = tab

    def open(self, fragment: str = "") -> Self:
        """Follow a link to the page, at this fragment; the form is new, and empty but for what the link fills in."""
        if urlsplit(self.page.url).path == urlsplit(self.url).path:
            self.page.evaluate(FOLLOW, f"{self.tab.url}/{WITHOUT_CHECK}/")
        self.page.evaluate(FOLLOW, self.url + fragment)
        return self
