"""Firefox, driven by puppeteer-core in Node.js.

Firefox itself answers what puppeteer-core asks (WebDriver BiDi), so nothing else has to be installed.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.shared.tools import ROOT, node

from .bridge import Bridge, BridgeGoneError
from .driver import COMMAND_S, HEIGHT, START_S, WIDTH, Driver, NotYetError, PageError

PROGRAM = Path(__file__).with_name("firefox_bridge.mjs")


class FirefoxDriver(Driver):
    """Its mouse and keyboard are real; a choice in a list is made by script."""

    name = "firefox"
    bridge: Bridge | None = None

    def _start(self) -> None:
        (ROOT / "build").mkdir(exist_ok=True)
        # the profile is in the checkout: a Firefox from a snap cannot see /tmp
        self.profiles = tempfile.TemporaryDirectory(prefix="firefox-", dir=ROOT / "build", ignore_cleanup_errors=True)
        command = [node(), str(PROGRAM), self.paths[0], str(WIDTH), str(HEIGHT), str(int(COMMAND_S * 1000))]
        env = {**os.environ, "TMPDIR": self.profiles.name}
        with self._errors():
            self.bridge = Bridge(command, env=env, start_s=START_S)

    def _close(self) -> None:
        if self.bridge:
            self.bridge.close()
            self.bridge = None
        self.profiles.cleanup()

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except BridgeGoneError as error:
            raise self.gone(error) from None
        except PageError as error:
            kind = NotYetError if "detached" in str(error) else PageError
            raise kind(f"{self.name}: {error}") from None

    def _call(self, command: str, *args: str) -> Any:
        with self._errors():
            if not self.bridge:
                raise BridgeGoneError("it was closed")
            # the bridge itself gives up after COMMAND_S
            return self.bridge.call(command, *args, seconds=COMMAND_S + 5)

    def open(self, url: str) -> None:
        self._call("open", url)

    def run(self, expression: str) -> Any:
        return self._call("run", expression)

    def back(self) -> None:
        self._call("back")

    def _click(self, css: str) -> None:
        self._call("click", css)

    def _type(self, css: str, text: str) -> None:
        self._call("type", css, text)

    def _choose(self, css: str, value: str) -> None:
        self._call("choose", css, value)
