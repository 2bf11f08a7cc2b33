"""The six main paths of a reader, the same in every engine: read, check, link, failure, table, again."""

from __future__ import annotations

from checkers import __version__
from tests.browser.check_page import a_case, fragment
from tests.browser.site_server import SiteServer, missing, unreachable

from .driver import Driver
from .reader import Reader, filled_in

CASE = a_case("verzuim")
ANSWERS = CASE["antwoorden"]
OUTCOME = CASE["verwacht"]["uitkomst"]
WITH_AN_ACCOUNT = {**ANSWERS, "route": "account"}
"""The same case, only with something that the law never allows."""


def test_reading(browser: Driver, site: SiteServer) -> None:
    reader = Reader(browser, site)
    browser.open(f"{site.url}/")
    reader.wait_for_page("/")
    browser.type("[data-md-component='search-query']", "spijbelen")
    browser.click(f".md-search-result__item a[href^='{site.url}/verzuim/']")
    reader.wait_for_page("/verzuim/")
    assert "leerplicht" in browser.run("document.querySelector('article').innerText")
    browser.back()
    reader.wait_for_page("/")
    browser.click(".md-nav--primary a[href$='verzuim/']")
    reader.wait_for_page("/verzuim/")


def test_checking(browser: Driver, site: SiteServer) -> None:
    reader = Reader(browser, site).open()
    reader.answer(ANSWERS)
    reader.wait_for_outcome(OUTCOME)
    assert reader.answers() == filled_in(ANSWERS)
    # the verdict says why, and quotes the page
    assert browser.run("document.querySelectorAll('section.verdict blockquote.reason-passage').length") > 0
    reader.choose("route", "account")
    reader.wait_for_outcome("verboden")


def test_a_link(browser: Driver, site: SiteServer) -> None:
    reader = Reader(browser, site).open(fragment("verzuim", ANSWERS))
    reader.wait_for_outcome(OUTCOME)
    assert reader.answers() == filled_in(ANSWERS)
    # another situation on the same page
    reader.choose("route", "account")
    reader.wait_for_outcome("verboden")
    browser.click(reader.copy)
    reader.wait_for_status("De link is gekopieerd.")
    link = browser.run(f"document.querySelector('{reader.permalink}').href")
    # a link that is shared says of which version of the rules it is
    assert link == reader.url + fragment("verzuim", {"v": __version__, **WITH_AN_ACCOUNT})
    browser.open(link)
    reader.wait_for_outcome("verboden")
    assert reader.answers() == filled_in(WITH_AN_ACCOUNT)


def test_a_failure(browser: Driver, site: SiteServer) -> None:
    site.break_("*.wasm.zst", missing)
    reader = Reader(browser, site).open()
    reader.choose("aanleiding", "melding")
    for _ in range(2):
        # as long as the file is not there, trying again says the same
        reader.wait_for_status("Een bestand van de rekenhulp staat niet op de site.")
        reader.wait_for_status("Je antwoorden staan er nog.")
        assert reader.answers() == {"aanleiding": ["melding"]}
        browser.click(reader.retry)
    reader.wait_for_status("Een bestand van de rekenhulp staat niet op de site.")
    browser.click(reader.to_table)
    reader.wait_for_page("/tabel-verzuim/")
    browser.back()
    reader.wait_for_page("/verzuim/")
    reader.wait_for_status("Een bestand van de rekenhulp staat niet op de site.")
    reader.wait_for_answers({"aanleiding": "melding"})
    site.mend()
    browser.click(reader.retry)
    browser.wait_until("Boolean(document.querySelector('section.verdict'))")
    assert reader.answers() == {"aanleiding": ["melding"]}
    reader.answer(ANSWERS)
    reader.wait_for_outcome(OUTCOME)


def test_the_table(browser: Driver, site: SiteServer) -> None:
    asked = {"aanleiding": "melding", "verzuim": "ziekte", "gegevens": "persoon"}
    lines = "[...document.querySelectorAll('.outcomes-line')].filter((each) => each.checkVisibility())"
    browser.open(f"{site.url}/tabel-verzuim/")
    everything = browser.wait_until(f"document.querySelector('.outcomes-count').innerText && {lines}.length")
    for question, choice in asked.items():
        browser.choose(f".outcomes-filter select[name='{question}']", choice)
    outcomes = browser.run(f"{lines}.map((each) => each.dataset.outcome)")
    assert (
        browser.run("document.querySelector('.outcomes-count').innerText") == f"{len(outcomes)} van {everything} rijen"
    )
    assert outcomes == ["verboden"]
    # a reader of a table fetches no Python
    assert not [request.target for request in site.log if "/assets/runtime/" in request.target]
    # and the check agrees with the row
    browser.click("article a[href*='/verzuim/']")
    reader = Reader(browser, site)
    reader.wait_for_page("/verzuim/")
    reader.answer({**asked, "gegevens": ["persoon"]})
    reader.wait_for_outcome("verboden")


def test_again_without_a_connection(browser: Driver, site: SiteServer) -> None:
    reader = Reader(browser, site).open()
    reader.answer(ANSWERS)
    reader.wait_for_outcome(OUTCOME)
    browser.run("navigator.serviceWorker.ready.then(() => true)")
    browser.wait_until("document.documentElement.dataset.offline === 'ready'")
    site.break_("*", unreachable)
    reader.open()
    reader.answer(WITH_AN_ACCOUNT)
    reader.wait_for_outcome("verboden")
    # also a page that was not opened before, which the browser itself cannot have kept
    other = Reader(browser, site, "pgn").open()
    case = a_case("pgn")
    other.answer(case["antwoorden"])
    other.wait_for_outcome(case["verwacht"]["uitkomst"])
