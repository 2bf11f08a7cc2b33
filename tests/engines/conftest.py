"""One browser for all paths of an engine, and for every path a site of its own.

A site on another port is another site to a browser: no cache, no service worker and no storage of the path before.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.measure.browser import ENGINES, find, wanted
from scripts.shared.tools import ROOT, BuildError
from tests.browser.site_server import SiteServer

from .chromium import ChromiumDriver
from .driver import BrowserGoneError, Driver
from .firefox import FirefoxDriver
from .webkit import WebKitDriver

SITE = Path(os.environ.get("SITE_DIR", ROOT / "site"))
LONGEST_PATH_S = 240.0
"""After this the browser of a path is killed, whatever it is doing."""

DRIVERS: dict[str, type[Driver]] = {each.name: each for each in (ChromiumDriver, FirefoxDriver, WebKitDriver)}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every path in every engine that is wanted; an engine that is not here fails instead of being passed over."""
    if "engine" in metafunc.fixturenames:
        try:
            names = [engine.name for engine in wanted()]
        except BuildError as error:
            raise pytest.UsageError(str(error)) from None
        metafunc.parametrize("engine", names, scope="session")


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest) -> str:
    """The name of the engine."""
    return str(request.param)


@pytest.fixture(scope="session")
def driver(engine: str) -> Iterator[Driver]:
    """The browser of this engine, which is gone to the last process after its paths."""
    if not (SITE / "service-worker.js").is_file():
        pytest.fail(f"there is no built site in {SITE}; run 'make site' first", pytrace=False)
    try:
        paths = find(ENGINES[engine])
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)
    if not paths:
        advice = f"{ENGINES[engine].advice}; ENGINES=chromium tests without the other engines"
        pytest.fail(f"no {engine.title()} here: {advice}", pytrace=False)
    driver = DRIVERS[engine](paths)
    driver.start()
    yield driver
    left = driver.close()
    assert not left, f"{engine} left processes behind"


@pytest.fixture
def browser(driver: Driver) -> Iterator[Driver]:
    """The browser, at an empty page; started anew when the path before was the end of it."""
    try:
        driver.open("about:blank")
    except BrowserGoneError:
        driver.close()
        driver.start()
    guard = threading.Timer(LONGEST_PATH_S, driver.kill, [f"killed: the path took longer than {LONGEST_PATH_S:.0f} s"])
    guard.daemon = True
    guard.start()
    yield driver
    guard.cancel()


@pytest.fixture
def site() -> Iterator[SiteServer]:
    """A server of the built site for this path alone."""
    server = SiteServer(SITE)
    server.start()
    yield server
    server.stop()
