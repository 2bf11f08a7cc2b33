"""What can a reader do with a browser, whatever its engine?

A driver does this in one engine. Everything has an end: a wait after the seconds it gets, a command after COMMAND_S,
and a browser that is gone says so instead of keeping a test waiting.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import Any

from . import processes

PATIENCE_S = 60.0
"""The first verdict on a slow machine: fetching, checking and starting Python."""
COMMAND_S = 60.0
"""No command takes longer, also not opening a page."""
START_S = 60.0
"""A browser has started by then."""
POLL_S = 0.05
WIDTH, HEIGHT = 1280, 900
"""Of the window, in CSS pixels: wide enough for the navigation to be beside the page."""


class PageError(Exception):
    """The page could not be opened, or a script in it failed."""


class NotYetError(PageError):
    """The page moved: another element came in the place of this one, or something lay over it for a moment."""


class BrowserGoneError(Exception):
    """The browser crashed, was killed, or does not answer any more."""


class Driver(ABC):
    """One browser with one tab, from `start` to `close`."""

    name: str

    def __init__(self, paths: tuple[str, ...]) -> None:
        """`paths`: the programs of the engine, as `scripts.measure.browser.find` tells them."""
        self.paths = paths
        self.family: set[processes.Process] = set()
        self.why_killed = ""

    def start(self) -> None:
        """Start the browser. Raises BrowserGoneError when it does not start."""
        self.why_killed = ""
        before = processes.children()
        try:
            self._start()
        except BaseException:
            self.family = processes.children() - before
            self.close()
            raise
        self.family = processes.children() - before

    def close(self) -> set[processes.Process]:
        """Close the browser, politely first; returns the processes that had to be killed."""
        family = processes.with_offspring(self.family)
        self._close()
        left = processes.wait_until_gone(family)
        processes.kill(family)
        self.family = set()
        return left

    def kill(self, why: str) -> None:
        """End the browser at once, from any thread; whatever waits for it then raises BrowserGoneError with `why`."""
        self.why_killed = why
        processes.kill(self.family)

    def gone(self, reason: object) -> BrowserGoneError:
        """The error that says that this browser is gone."""
        return BrowserGoneError(f"{self.name}: {self.why_killed or reason}")

    def wait_until(self, expression: str, seconds: float = PATIENCE_S) -> Any:
        """The value of `expression` (JavaScript) in the page, as soon as it is true.

        Raises PageError after `seconds`, with what the page shows by then, and BrowserGoneError.
        """
        late = time.monotonic() + seconds
        while True:
            try:
                # a page that is being left has nothing to say for a moment
                last = self.run(expression)
            except PageError as error:
                last, reason = None, f"; {error}"
            else:
                reason = f"; it is {last!r}"
            if last:
                return last
            if time.monotonic() > late:
                raise PageError(
                    f"{self.name}: after {seconds:.0f} s still not true: {expression}{reason}{self._seen()}"
                )
            time.sleep(POLL_S)

    def _seen(self) -> str:
        try:
            text = self.run("[location.href, document.querySelector('.check-status')?.innerText ?? '']")
        except PageError as error:
            return f"; {error}"
        return f"; the page is {' '.join(text)}"

    def click(self, css: str) -> None:
        """Click the first element of this selector as a reader does, once it is visible. Raises PageError."""
        late = time.monotonic() + PATIENCE_S
        while True:
            self._wait_for(css)
            try:
                return self._click(css)
            except NotYetError:
                # as the search does with its results while one types, and with its background when it closes
                if time.monotonic() > late:
                    raise
                time.sleep(POLL_S)

    def type(self, css: str, text: str) -> None:
        """Click a field and type `text` into it, key by key. Raises PageError."""
        self.click(css)
        self._type(css, text)

    def choose(self, css: str, value: str) -> None:
        """Choose the option with this value in a `select`. Raises PageError."""
        self._wait_for(css)
        self._choose(css, value)

    def _wait_for(self, css: str) -> None:
        self.wait_until(f"document.querySelector({css!r})?.checkVisibility()")

    @abstractmethod
    def open(self, url: str) -> None:
        """Open this address as in a new tab, also when it is that of the page with another fragment.

        Raises PageError when nothing comes.
        """

    @abstractmethod
    def run(self, expression: str) -> Any:
        """The value of an expression of JavaScript, waiting for it when it is a promise. Raises PageError."""

    @abstractmethod
    def back(self) -> None:
        """Go back one page. Raises PageError."""

    @abstractmethod
    def _start(self) -> None: ...

    @abstractmethod
    def _close(self) -> None:
        """Close politely; raises nothing, also not when the browser is gone."""

    @abstractmethod
    def _click(self, css: str) -> None:
        """Click, once. Raises NotYetError when nothing was clicked because the element is gone."""

    @abstractmethod
    def _type(self, css: str, text: str) -> None: ...

    @abstractmethod
    def _choose(self, css: str, value: str) -> None: ...
