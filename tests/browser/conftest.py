"""One Chromium for all browser tests, one server for the built site, a fresh profile for each test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from .check_page import CheckPage
from .site_server import SiteServer
from .warm import WarmCheckPage, WarmTab

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(os.environ.get("SITE_DIR", ROOT / "site"))
INSECURE_HOST = "uitwisselwijzer.test"
"""A name for this machine that, unlike localhost, is no secure context without https."""

# Storing the whole site takes time that most tests have no use for.
NO_COPY = """if (globalThis.ServiceWorkerContainer) {
  ServiceWorkerContainer.prototype.register = async () => { throw new DOMException('geen kopie', 'SecurityError'); };
}"""

# The first verdict on a slow machine: fetching, checking and starting Python.
PATIENCE_MS = 30_000


def _chromium() -> str:
    if named := os.environ.get("CHROMIUM"):
        return named
    command = [sys.executable, "-m", "scripts.measure.browser"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=120).stdout.strip()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright, with the patience that a first verdict needs."""
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def launch(playwright: Playwright) -> Callable[..., Browser]:
    """Starts a Chromium with these extra arguments."""
    path = _chromium()

    def start(*extra: str) -> Browser:
        arguments = [f"--host-resolver-rules=MAP {INSECURE_HOST} 127.0.0.1", *extra]
        return playwright.chromium.launch(executable_path=path, args=arguments, timeout=PATIENCE_MS)

    return start


@pytest.fixture(scope="session")
def browser(launch: Callable[..., Browser]) -> Iterator[Browser]:
    """The Chromium of this session."""
    started = launch()
    yield started
    started.close()


@pytest.fixture(scope="session")
def _server() -> Iterator[SiteServer]:
    if not (SITE / "service-worker.js").is_file():
        pytest.fail(f"there is no built site in {SITE}; run 'make site' first", pytrace=False)
    server = SiteServer(SITE)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def site(_server: SiteServer) -> Iterator[SiteServer]:
    """The server, without faults and with an empty log."""
    _server.mend()
    _server.log.clear()
    yield _server
    _server.mend()


def new_profile(browser: Browser, *, keeps_copy: bool = False, **options: Any) -> BrowserContext:
    """A fresh profile."""
    context = browser.new_context(**{"reduced_motion": "reduce", **options})
    context.set_default_timeout(PATIENCE_MS)
    if not keeps_copy:
        context.add_init_script(NO_COPY)
    return context


@pytest.fixture
def new_context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Makes a fresh profile, which is gone after the test."""
    made: list[BrowserContext] = []

    def make(**options: Any) -> BrowserContext:
        made.append(new_profile(browser, **options))
        return made[-1]

    yield make
    for context in made:
        context.close()


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    """A tab in a fresh profile."""
    return new_context().new_page()


@pytest.fixture(scope="session")
def _used_profiles(browser: Browser) -> Iterator[dict[bool, BrowserContext]]:
    """A profile with JavaScript, and one without."""
    contexts = {True: new_profile(browser), False: new_profile(browser, keeps_copy=True, java_script_enabled=False)}
    yield contexts
    for context in contexts.values():
        context.close()


@pytest.fixture
def tab(_used_profiles: dict[bool, BrowserContext]) -> Iterator[Page]:
    """A tab in a profile that other tests have used, for tests to which it is all one what was visited before."""
    page = _used_profiles[True].new_page()
    yield page
    page.close()


@pytest.fixture
def plain_tab(_used_profiles: dict[bool, BrowserContext]) -> Iterator[Page]:
    """The same without JavaScript."""
    page = _used_profiles[False].new_page()
    yield page
    page.close()


@pytest.fixture(scope="session")
def warm_up(browser: Browser) -> Iterator[Callable[[str], WarmTab]]:
    """Makes a tab in which Python has started, of the site at this address."""
    made: list[WarmTab] = []

    def make(url: str) -> WarmTab:
        made.append(WarmTab(lambda: new_profile(browser), url))
        return made[-1]

    yield make
    for tab in made:
        tab.close()


@pytest.fixture(scope="session")
def _warm_tab(warm_up: Callable[[str], WarmTab], _server: SiteServer) -> WarmTab:
    return warm_up(_server.url)


@pytest.fixture
def warm_tab(_warm_tab: WarmTab, site: SiteServer) -> WarmTab:
    """The tab in which Python has started, for tests to which it is all one when."""
    _warm_tab.page()
    site.log.clear()
    return _warm_tab


@pytest.fixture
def warm(warm_tab: WarmTab) -> WarmCheckPage:
    """The page with the check on verzuim in that tab; not opened yet."""
    return WarmCheckPage(warm_tab, "verzuim")


@pytest.fixture
def verzuim(page: Page, site: SiteServer) -> CheckPage:
    """The page with the check on verzuim; not opened yet."""
    return CheckPage(page, site.url, "verzuim")
