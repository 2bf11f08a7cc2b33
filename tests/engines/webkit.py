"""WebKit, the engine of Safari: the small browser of WebKitGTK, driven by Selenium on a screen of its own."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import tempfile
from collections.abc import Iterator
from typing import Any

from selenium.common.exceptions import (
    ElementClickInterceptedException,
    InvalidSessionIdException,
    NoSuchWindowException,
    SessionNotCreatedException,
    StaleElementReferenceException,
    WebDriverException,
)
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service
from urllib3.exceptions import HTTPError

from .driver import COMMAND_S, HEIGHT, START_S, WIDTH, Driver, NotYetError, PageError

GONE = (InvalidSessionIdException, NoSuchWindowException, SessionNotCreatedException)


class WebKitDriver(Driver):
    """Its mouse and keyboard are real; a choice in a list is made by the engine itself."""

    name = "webkit"
    screen: subprocess.Popen[str] | None = None
    service: Service | None = None
    session: WebDriver | None = None

    def _start(self) -> None:
        browser, driver, xvfb = self.paths
        self.home = tempfile.TemporaryDirectory(prefix="webkit-", ignore_cleanup_errors=True)
        display = self._start_screen(xvfb)
        env = {
            **os.environ,
            "DISPLAY": display,
            "GDK_BACKEND": "x11",
            # it opens our own pages and no others; its sandbox does not start as root or in a container
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
            "HOME": self.home.name,
            "XDG_CACHE_HOME": self.home.name,
            "XDG_CONFIG_HOME": self.home.name,
            "XDG_DATA_HOME": self.home.name,
        }
        options = Options()
        options.binary_location = browser
        options.add_argument("--automation")
        with self._errors():
            self.service = Service(executable_path=driver, env=env)
            self.service.start()
            config = ClientConfig(remote_server_addr=self.service.service_url, timeout=int(START_S))
            self.session = WebDriver(command_executor=RemoteConnection(client_config=config), options=options)
            config.timeout = int(COMMAND_S + 5)
            self.session.set_page_load_timeout(COMMAND_S)
            self.session.set_script_timeout(COMMAND_S)
            self.session.set_window_size(WIDTH, HEIGHT)

    def _start_screen(self, xvfb: str) -> str:
        """A screen that nobody sees, with a number that is free."""
        command = [xvfb, "-displayfd", "1", "-screen", "0", f"{WIDTH + 100}x{HEIGHT + 100}x24", "-nolisten", "tcp"]
        self.screen = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")
        assert self.screen.stdout
        ready, _, _ = select.select([self.screen.stdout], [], [], START_S)
        number = self.screen.stdout.readline().strip() if ready else ""
        if not number:
            raise self.gone("Xvfb does not start")
        return f":{number}"

    def _close(self) -> None:
        if self.session:
            with contextlib.suppress(WebDriverException, HTTPError, OSError):
                self.session.quit()
            self.session = None
        if self.service:
            with contextlib.suppress(WebDriverException, HTTPError, OSError):
                self.service.stop()
            self.service = None
        if self.screen:
            self.screen.terminate()
            try:
                self.screen.wait(10)
            except subprocess.TimeoutExpired:
                self.screen.kill()
                self.screen.wait()
            assert self.screen.stdout
            self.screen.stdout.close()
            self.screen = None
        self.home.cleanup()

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except GONE as error:
            raise self.gone(_sentence(error)) from None
        except (StaleElementReferenceException, ElementClickInterceptedException) as error:
            raise NotYetError(f"{self.name}: {_sentence(error)}") from None
        except WebDriverException as error:
            raise PageError(f"{self.name}: {_sentence(error)}") from None
        except (HTTPError, OSError) as error:
            raise self.gone(f"its driver does not answer ({type(error).__name__})") from None

    @property
    def _session(self) -> WebDriver:
        if not self.session:
            raise self.gone("it was closed")
        return self.session

    def _element(self, css: str) -> WebElement:
        return self._session.find_element(By.CSS_SELECTOR, css)

    def open(self, url: str) -> None:
        with self._errors():
            self._session.get("about:blank")
            self._session.get(url)

    def run(self, expression: str) -> Any:
        with self._errors():
            return self._session.execute_script(f"return (async () => ({expression}))()")

    def back(self) -> None:
        with self._errors():
            self._session.back()

    def _click(self, css: str) -> None:
        with self._errors():
            element = self._element(css)
            # its own scrolling brings the element just inside the window, where a bar may lie over it
            self._session.execute_script("arguments[0].scrollIntoView({behavior: 'instant', block: 'center'})", element)
            element.click()

    def _type(self, css: str, text: str) -> None:
        with self._errors():
            self._element(css).send_keys(text)

    def _choose(self, css: str, value: str) -> None:
        with self._errors():
            Select(self._element(css)).select_by_value(value)


def _sentence(error: WebDriverException) -> str:
    said = (error.msg or "").split("; For documentation")[0].strip()
    return f"{type(error).__name__}: {said}".splitlines()[0]
