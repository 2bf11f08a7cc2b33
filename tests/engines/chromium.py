"""Chromium, driven by Playwright."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Browser, Error, Page, Playwright, sync_playwright

from .driver import COMMAND_S, HEIGHT, START_S, WIDTH, Driver, PageError


class ChromiumDriver(Driver):
    """Its mouse and keyboard are real."""

    name = "chromium"
    playwright: Playwright | None = None
    browser: Browser
    page: Page

    def _start(self) -> None:
        self.playwright = sync_playwright().start()
        with self._errors():
            self.browser = self.playwright.chromium.launch(executable_path=self.paths[0], timeout=START_S * 1000)
            self.page = self.browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, reduced_motion="reduce")
            self.page.set_default_timeout(COMMAND_S * 1000)

    def _close(self) -> None:
        if self.playwright:
            # stopping it closes the browser
            with contextlib.suppress(Error):
                self.playwright.stop()
            self.playwright = None

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except Error as error:
            lines = error.message.splitlines() or [str(error)]
            is_gone = not hasattr(self, "page") or self.page.is_closed() or not self.browser.is_connected()
            if is_gone or "crashed" in lines[0] or "closed" in lines[0]:
                raise self.gone(lines[0]) from None
            raise PageError(f"{self.name}: {lines[0]}") from None

    def open(self, url: str) -> None:
        with self._errors():
            self.page.goto("about:blank")
            self.page.goto(url)

    def run(self, expression: str) -> Any:
        with self._errors():
            return self.page.evaluate(f"() => ({expression})")

    def back(self) -> None:
        with self._errors():
            self.page.go_back()

    def _click(self, css: str) -> None:
        with self._errors():
            self.page.locator(css).first.click()

    def _type(self, css: str, text: str) -> None:
        with self._errors():
            self.page.locator(css).first.press_sequentially(text)

    def _choose(self, css: str, value: str) -> None:
        with self._errors():
            self.page.locator(css).first.select_option(value)
