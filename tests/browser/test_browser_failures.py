"""Whatever goes wrong, the reader is told what, can try again, and has the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.measure.static_host import Line

from .check_page import CheckPage, until
from .conftest import INSECURE_HOST
from .site_server import (
    Answer,
    Fault,
    SiteServer,
    a_login_page,
    cut_off,
    flipped,
    missing,
    preceded_by,
    truncated,
    with_header,
    without_hash,
    wrong_type,
)

MUCH_LATER_MS, LATER_MS = 31_000, 20_000
"""After the one no wait of the page is still on, after the other every wait still is: each ends after 30 seconds."""
TOO_LATE = "De rekenhulp gaf te lang geen antwoord."

FAULTS: dict[str, tuple[str, Fault, str]] = {
    "the wasm is missing": ("*.wasm.zst", missing, "Een bestand van de rekenhulp staat niet op de site."),
    "the wasm is truncated": ("*.wasm.zst", truncated, "Een bestand van de rekenhulp kwam niet heel aan."),
    "the connection breaks in the wasm": ("*.wasm.zst", cut_off, "Een bestand van de rekenhulp kwam niet heel aan."),
    "the stdlib is missing": (
        "*/python_stdlib.zip.zst",
        missing,
        "Een bestand van de rekenhulp staat niet op de site.",
    ),
    "the stdlib is truncated": (
        "*/python_stdlib.zip.zst",
        truncated,
        "Een bestand van de rekenhulp kwam niet heel aan.",
    ),
    "the connection breaks in the stdlib": (
        "*/python_stdlib.zip.zst",
        cut_off,
        "Een bestand van de rekenhulp kwam niet heel aan.",
    ),
    "what unpacks is missing": ("*/zstddec.mjs", missing, "Een bestand van de rekenhulp staat niet op de site."),
    "the wifi answers with a login page": (
        "*/pyodide.asm.wasm.zst",
        a_login_page,
        "Een bestand van de rekenhulp kwam niet heel aan.",
    ),
    "the policy of the server forbids wasm": (
        "*/check-worker.js",
        with_header("Content-Security-Policy", "script-src 'self'"),
        "Je browser of je netwerk staat niet toe dat de rekenhulp draait",
    ),
    "there is no memory for Python": (
        "*/check-worker.js",
        preceded_by(
            "WebAssembly.instantiate = async () => "
            "{ throw new RangeError('WebAssembly.Memory(): could not allocate memory'); };\n"
        ),
        "Er is te weinig geheugen vrij voor de rekenhulp.",
    ),
    "the wheel is missing": ("*.whl.zst", missing, "Een bestand van de rekenhulp staat niet op de site."),
    "a byte of the wheel is wrong": ("*.whl.zst", flipped, "anders dan het hoort te zijn"),
    "a byte of the wasm is wrong": ("*.wasm.zst", flipped, "anders dan het hoort te zijn"),
    "pyodide is called plain text": ("*/pyodide.asm.mjs", wrong_type, "Python kon in je browser niet starten."),
    "the worker is missing": (
        "*/check-worker.js",
        missing,
        "Je browser kon de rekenhulp niet op de achtergrond starten.",
    ),
    "the worker has no WebAssembly": (
        "*/check-worker.js",
        preceded_by("delete self.WebAssembly;\n"),
        "WebAssembly ontbreekt of staat uit.",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_and_trying_again_works_once_it_is_gone(
    verzuim: CheckPage, site: SiteServer, name: str
) -> None:
    pattern, fault, sentence = FAULTS[name]
    site.break_(pattern, fault)
    verzuim.open().choice("aanleiding", "melding").click()
    verzuim.expect_failure(sentence)
    # as long as the fault is there, trying again says the same
    verzuim.retry.click()
    verzuim.expect_failure(sentence)
    site.mend()
    verzuim.retry.click()
    expect(verzuim.verdict.locator("section.verdict")).to_be_visible()
    expect(verzuim.status.locator("p:visible")).to_have_count(0)
    expect(verzuim.choice("aanleiding", "melding")).to_be_checked()


def test_a_site_that_never_answers_is_a_failure(verzuim: CheckPage, site: SiteServer) -> None:
    verzuim.page.clock.install()
    site.hold("*.wasm.zst")
    verzuim.open().choice("aanleiding", "melding").click()
    expect(verzuim.status).to_contain_text("De rekenhulp wordt opgehaald")
    verzuim.page.clock.fast_forward(LATER_MS)
    expect(verzuim.status).to_contain_text("De rekenhulp wordt opgehaald")
    verzuim.page.clock.fast_forward(MUCH_LATER_MS)
    verzuim.expect_failure(TOO_LATE)
    site.mend()
    verzuim.retry.click()
    expect(verzuim.verdict.locator("section.verdict")).to_be_visible()


def test_a_line_of_50_kb_a_second_is_slow_and_no_failure(verzuim: CheckPage, site: SiteServer) -> None:
    verzuim.page.clock.install()
    verzuim.open()
    site.line = Line(50_000 * 8, 0)
    verzuim.choice("aanleiding", "melding").click()
    # whatever comes, however little, gives the rest as much time again: together more than any wait takes
    for _ in range(4):
        expect(verzuim.status).to_contain_text("MB.")
        said = verzuim.status.inner_text()
        expect(verzuim.status).not_to_have_text(said, use_inner_text=True)
        verzuim.page.clock.fast_forward(LATER_MS)
        expect(verzuim.retry).to_be_hidden()
    site.line = None
    expect(verzuim.verdict.locator("section.verdict")).to_be_visible()


def test_a_wasm_of_the_wrong_type_is_used_all_the_same(verzuim: CheckPage, site: SiteServer) -> None:
    site.break_("*.wasm.zst", wrong_type)
    verzuim.open().choice("aanleiding", "melding").click()
    expect(verzuim.verdict.locator("section.verdict")).to_be_visible()


RULES: dict[str, tuple[str, str]] = {
    "rules that cannot be loaded": ("import does_not_exist", "De regels van de check konden niet worden geladen."),
    "an exception": ("def reply(request):\n    raise RuntimeError('stuk')", "De rekenhulp liep vast."),
    "no memory left": (
        "def reply(request):\n    raise MemoryError",
        "Er is te weinig geheugen vrij voor de rekenhulp.",
    ),
    "an answer that it cannot give": (
        'def reply(request):\n    return \'{"ok": false, "error": "Dit kan ik niet.", "detail": ""}\'',
        "Dit kan ik niet.",
    ),
    "no end": (
        "def reply(request):\n    while True:\n        pass",
        TOO_LATE,
    ),
    "a worker that is killed": (
        "import js\n\ndef reply(request):\n    js.close()\n    while True:\n        pass",
        TOO_LATE,
    ),
}
"""What happens in Python when a question comes: `checkers/browser.py`, and what the reader is told."""


@pytest.mark.parametrize("name", RULES)
def test_python_that_fails_is_told_and_trying_again_works(verzuim: CheckPage, site: SiteServer, name: str) -> None:
    browser_py, sentence = RULES[name]
    verzuim.page.clock.install()
    site.replace_rules(browser_py)
    verzuim.open().choice("aanleiding", "melding").click()
    if sentence == TOO_LATE:
        (client,) = (site.folder / "assets").glob("runtime-client.*.js")
        is_ready = "async (path) => (await import(path)).runtime.state.name === 'ready'"
        until(verzuim.page, is_ready, arg=f"/assets/{client.name}")
        verzuim.page.clock.fast_forward(LATER_MS)
        expect(verzuim.retry).to_be_hidden()
        verzuim.page.clock.fast_forward(MUCH_LATER_MS)
    verzuim.expect_failure(sentence)
    site.mend()
    verzuim.retry.click()
    expect(verzuim.verdict.locator("section.verdict")).to_be_visible()


def test_a_browser_that_refuses_workers_is_told_so(verzuim: CheckPage, page: Page) -> None:
    page.add_init_script("window.Worker = class { constructor() { throw new DOMException('nee', 'SecurityError'); } }")
    verzuim.open().choice("aanleiding", "melding").click()
    verzuim.expect_failure("Je browser kon de rekenhulp niet op de achtergrond starten.")


def test_a_browser_without_webassembly_is_told_so_and_fetches_nothing(
    launch: Callable[..., Browser], site: SiteServer
) -> None:
    browser = launch("--js-flags=--jitless")  # V8 without a compiler has no WebAssembly, as in Safari's lockdown mode
    try:
        page = browser.new_page()
        check = CheckPage(page, site.url, "verzuim").open()
        assert page.evaluate("typeof WebAssembly") == "undefined"
        check.choice("aanleiding", "melding").click()
        check.expect_failure("WebAssembly ontbreekt of staat uit.")
        assert not [request for request in site.log if "/assets/runtime/" in request.target]
        check.to_table.click()
        expect(page.locator("table.outcomes").first).to_be_visible()
    finally:
        browser.close()


def test_a_page_without_https_says_that_it_cannot_check_the_files(page: Page, site: SiteServer) -> None:
    check = CheckPage(page, f"http://{INSECURE_HOST}:{site.port}", "verzuim").open()
    check.choice("aanleiding", "melding").click()
    check.expect_failure("niet via een beveiligde verbinding (https)")


def test_trying_again_leaves_the_reader_where_the_message_was(verzuim: CheckPage, site: SiteServer) -> None:
    site.break_("*.wasm.zst", missing)
    verzuim.open().choice("aanleiding", "melding").click()
    verzuim.retry.click()
    expect(verzuim.status).to_be_focused()


def test_the_table_is_one_click_away_from_a_failure(verzuim: CheckPage, site: SiteServer, page: Page) -> None:
    site.break_("*.wasm.zst", missing)
    verzuim.open().choice("aanleiding", "melding").click()
    verzuim.to_table.click()
    expect(page.locator("table.outcomes").first).to_be_visible()


def test_all_checks_of_a_tab_share_one_worker(page: Page, site: SiteServer) -> None:
    site.break_("/verzuim/", _a_second_check)
    check = CheckPage(page, site.url, "verzuim").open()
    check.choice("aanleiding", "melding").click()
    check.wait_for_reply()
    other = page.locator("#check-tweede")
    other.locator("input[value=verwijdering]").click()
    expect(other.locator("section.verdict")).to_be_visible()
    assert [without_hash(worker.url) for worker in page.workers if "search" not in worker.url] == [
        f"{site.url}/assets/check-worker.js"
    ]
    assert [without_hash(request.name) for request in site.log].count("pyodide.mjs") == 1


def _a_second_check(answer: Answer) -> Answer:
    body = answer.body.decode()
    start, end = body.index("<uitwissel-check "), body.index("</uitwissel-check>") + len("</uitwissel-check>")
    second = body[start:end].replace('id="check-verzuim"', 'id="check-tweede"')
    return replace(answer, body=(body[:end] + second + body[end:]).encode())
