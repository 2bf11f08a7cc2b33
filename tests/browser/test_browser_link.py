"""A link reproduces a case, and a link that does not fit changes nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from checkers import __version__

from .check_page import CheckPage, a_case, fragment
from .site_server import SiteServer
from .warm import WarmCheckPage

OTHER = fragment("verzuim", {"aanleiding": "melding", "gegevens": ["persoon"], "route": "account"})
SHARED = OTHER.replace("?", f"?v={__version__}&")

BAD = {
    "unknown question": "#check-verzuim?aanleiding=melding&kleur=rood",
    "unknown choice": "#check-verzuim?aanleiding=melding&route=duif",
    "unknown item": "#check-verzuim?aanleiding=melding&gegevens=persoon,schoenmaat",
    "a question twice": "#check-verzuim?aanleiding=melding&aanleiding=melding",
    "an item twice": "#check-verzuim?gegevens=persoon,persoon",
    "two choices for one": "#check-verzuim?aanleiding=melding,verwijdering",
    "no choice": "#check-verzuim?aanleiding",
    "an empty choice": "#check-verzuim?aanleiding=",
    "nothing": "#check-verzuim?",
    "broken percent-encoding": "#check-verzuim?aanleiding=%E0%A4",
    "too long": "#check-verzuim?aanleiding=melding&gegevens=" + ",".join(["persoon"] * 300),
    "a name of every object": "#check-verzuim?constructor=x",
}


def test_a_link_fills_the_form_and_gives_the_verdict(verzuim: CheckPage, page: Page) -> None:
    case = a_case("verzuim")
    verzuim.open(fragment("verzuim", case["antwoorden"]))
    verzuim.expect_outcome(case["verwacht"]["uitkomst"])
    expect(verzuim.check).to_be_in_viewport()
    expected = {q: a if isinstance(a, list) else [a] for q, a in case["antwoorden"].items()}
    assert {q: sorted(a) for q, a in verzuim.answers().items()} == {q: sorted(a) for q, a in expected.items()}


def test_the_address_follows_the_answers_and_reproduces_them(verzuim: CheckPage, page: Page) -> None:
    verzuim.open().click({"aanleiding": "melding", "gegevens": ["persoon", "pgn"], "route": "weet-niet"})
    assert page.url == verzuim.url + "#check-verzuim?aanleiding=melding&gegevens=persoon,pgn&route=weet-niet"
    shared = page.url.removeprefix(verzuim.url).replace("?", f"?v={__version__}&")
    expect(verzuim.check.locator(".check-share a")).to_have_attribute("href", shared)
    outcome = verzuim.verdict.locator("section").get_attribute("data-outcome") or ""
    before = verzuim.answers()
    page.reload()
    verzuim.expect_outcome(outcome)
    assert verzuim.answers() == before


def test_answering_adds_nothing_to_the_history(warm: WarmCheckPage) -> None:
    before = warm.open().page.evaluate("history.length")
    warm.click(a_case("verzuim")["antwoorden"])
    assert warm.page.evaluate("history.length") == before


def test_a_link_within_the_page_fills_the_form(warm: WarmCheckPage) -> None:
    warm.open().click({"aanleiding": "verwijdering"})
    warm.page.evaluate("hash => { location.hash = hash; }", OTHER)
    warm.expect_outcome("verboden")
    expect(warm.choice("aanleiding", "melding")).to_be_checked()


def test_a_proposed_change_can_be_followed_and_the_keyboard_goes_along(warm: WarmCheckPage) -> None:
    warm.open(OTHER.replace("gegevens=persoon", "verzuim=langdurig&gegevens=persoon"))
    warm.expect_outcome("verboden")
    change = warm.verdict.locator(".verdict-changes li").first
    promised = change.locator("[data-outcome]").get_attribute("data-outcome") or ""
    change.locator("a").focus()
    warm.page.keyboard.press("Enter")
    warm.expect_outcome(promised)
    expect(warm.check).to_be_focused()


@pytest.mark.parametrize("name", BAD)
def test_a_bad_link_is_ignored_as_a_whole_and_says_so(warm: WarmCheckPage, name: str) -> None:
    warm.open(BAD[name])
    expect(warm.status).to_contain_text("Deze link past niet bij deze check.")
    assert warm.answers() == {}
    expect(warm.verdict).to_be_empty()


def test_a_bad_link_leaves_the_answers_that_were_there(warm: WarmCheckPage) -> None:
    warm.open(OTHER)
    warm.expect_outcome("verboden")
    before = warm.answers()
    warm.page.evaluate("hash => { location.hash = hash; }", BAD["unknown choice"])
    expect(warm.status).to_contain_text("Deze link past niet bij deze check.")
    assert warm.answers() == before
    warm.expect_outcome("verboden")
    warm.click({"route": "papier"})
    expect(warm.status).not_to_contain_text("Deze link past niet")


def test_the_message_about_a_bad_link_stays_while_python_loads(verzuim: CheckPage) -> None:
    verzuim.open(BAD["unknown choice"])
    expect(verzuim.status).to_contain_text("De rekenhulp is klaar.")
    expect(verzuim.status).to_contain_text("Deze link past niet bij deze check.")


def test_a_link_to_a_passage_is_left_to_the_browser(verzuim: CheckPage, page: Page) -> None:
    verzuim.open("#geen-account")
    passage = page.locator("#geen-account")
    expect(passage).to_be_in_viewport()
    expect(passage).to_have_css("outline-style", "solid")
    assert verzuim.answers() == {}
    expect(verzuim.status).not_to_contain_text("Deze link past niet")


def test_the_link_can_be_copied(new_context: Callable[..., BrowserContext], site: SiteServer) -> None:
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    check = CheckPage(page, site.url, "verzuim").open(OTHER)
    check.expect_outcome("verboden")
    check.check.get_by_role("button", name="Kopieer link").click()
    expect(check.status).to_contain_text("De link is gekopieerd.")
    assert page.evaluate("navigator.clipboard.readText()") == check.url + SHARED


def test_without_a_clipboard_the_link_is_there_to_select(verzuim: CheckPage, page: Page) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    verzuim.open(OTHER)
    verzuim.expect_outcome("verboden")
    verzuim.check.get_by_role("button", name="Kopieer link").click()
    expect(verzuim.check.get_by_role("textbox", name="Link naar deze situatie")).to_have_value(verzuim.url + SHARED)


def test_there_is_no_link_before_there_is_an_answer(warm: WarmCheckPage) -> None:
    warm.open()
    expect(warm.check.locator(".check-share")).to_be_hidden()
