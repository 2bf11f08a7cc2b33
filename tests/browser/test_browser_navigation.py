"""From page to page: Python stays warm, and nothing the reader filled in is lost or mixed up."""

from __future__ import annotations

import gzip

import pytest
from playwright.sync_api import Page, expect

from .check_page import CheckPage, a_case, fragment, knows_its_pages, until
from .site_server import SiteServer, cut_off, rewritten, unreachable, with_header, without_hash
from .warm import FOLLOW

MOST_BEFORE_THE_CHECK = 150_000
"""Bytes, compressed: the page, its styles and its scripts, before anything of a check is asked for."""


def stay(page: Page) -> None:
    """Put a mark in the window that is gone when a page is loaded anew."""
    page.evaluate("window.mark = true")


def stayed(page: Page) -> bool:
    """Is it still the same window?"""
    return bool(page.evaluate("window.mark === true"))


def to(page: Page, slug: str) -> CheckPage:
    """Follow the link in the navigation to the page `slug`."""
    page.locator(f".md-nav__link[href$='/{slug}/']").first.click()
    check = CheckPage(page, "", slug)
    expect(check.check).to_be_attached()
    return check


def test_one_python_serves_all_pages_of_a_visit(verzuim: CheckPage, page: Page, site: SiteServer) -> None:
    complaints = verzuim.listen()
    verzuim.open().click(a_case("verzuim")["antwoorden"])
    stay(page)
    for slug in ("pgn", "overstap-po", "kopie-id"):
        check = to(page, slug)
        check.click(a_case(slug)["antwoorden"])
        check.expect_outcome(a_case(slug)["verwacht"]["uitkomst"])
    assert stayed(page)
    names = [without_hash(request.name) for request in site.log]
    assert names.count("check-worker.js") == 1
    assert complaints == []


def test_what_was_filled_in_is_there_again_after_back(verzuim: CheckPage, page: Page) -> None:
    case = a_case("verzuim")
    verzuim.open().click(case["antwoorden"])
    answers = verzuim.answers()
    stay(page)
    to(page, "pgn").click(a_case("pgn")["antwoorden"])
    page.go_back()
    verzuim.expect_outcome(case["verwacht"]["uitkomst"])
    assert verzuim.answers() == answers
    page.go_forward()
    pgn = CheckPage(page, "", "pgn")
    pgn.expect_outcome(a_case("pgn")["verwacht"]["uitkomst"])
    assert stayed(page)


def test_a_link_within_the_page_leaves_the_form_alone(verzuim: CheckPage, page: Page) -> None:
    case = a_case("verzuim")
    verzuim.open().click(case["antwoorden"])
    stay(page)
    page.evaluate("document.querySelector('uitwissel-check').dataset.mark = 'same'")
    for link in page.locator(".md-sidebar--secondary .md-nav__link").all()[:2]:
        link.click()
        verzuim.expect_outcome(case["verwacht"]["uitkomst"])
    page.go_back()
    page.go_back()
    verzuim.expect_outcome(case["verwacht"]["uitkomst"])
    assert stayed(page)
    expect(verzuim.check).to_have_attribute("data-mark", "same")


def test_a_link_within_the_page_leaves_the_form_alone_also_before_all_has_come(
    verzuim: CheckPage, page: Page, site: SiteServer
) -> None:
    pages = site.hold("/sitemap.xml")
    verzuim.open()
    stay(page)
    page.evaluate("document.querySelector('uitwissel-check').dataset.mark = 'same'")
    steps = page.evaluate("history.length")
    page.locator(".md-sidebar--secondary .md-nav__link").first.click()
    with page.expect_response("**/sitemap.xml") as answer:
        pages.set()
    answer.value.finished()
    page.wait_for_load_state("networkidle")
    expect(verzuim.check).to_have_attribute("data-mark", "same")
    assert page.evaluate("history.length") == steps + 1
    assert stayed(page)
    # and the theme knows its pages by now
    to(page, "pgn")
    assert stayed(page)


def test_one_place_after_another_lights_up_without_loading_again(page: Page, site: SiteServer) -> None:
    page.goto(f"{site.url}/verzuim/")
    knows_its_pages(page)
    stay(page)
    for address in ("stap-3/#geen-open-mail", "verzuim/#geen-account", "stap-3/#geen-open-mail", "pgn/#check-pgn"):
        page.evaluate(FOLLOW, f"{site.url}/{address}")
        expect(page.locator(":target")).to_have_id(address.split("#")[1])
        expect(page.locator(":target")).to_be_in_viewport()
    for address in ("stap-3/#geen-open-mail", "verzuim/#geen-account"):
        page.go_back()
        expect(page).to_have_url(f"{site.url}/{address}")
        expect(page.locator(f"#{address.split('#')[1]}")).to_be_in_viewport()
    assert stayed(page)


@pytest.mark.parametrize("place", ["", "#geen-open-mail"])
def test_a_page_that_does_not_come_is_left_to_the_browser(
    verzuim: CheckPage, page: Page, site: SiteServer, place: str
) -> None:
    faults = iter([cut_off])
    verzuim.open()
    knows_its_pages(page)
    stay(page)
    site.break_("/stap-3/", lambda answer: next(faults, lambda right: right)(answer))
    link = page.locator("article a[href*='stap-3/']").first
    link.evaluate("(link, place) => { link.hash = place; }", place)
    link.click()
    expect(verzuim.check).not_to_be_attached()
    expect(page).to_have_url(f"{site.url}/stap-3/{place}")
    expect(page.locator(place or "h1")).to_be_in_viewport()
    assert not stayed(page)
    page.go_back()
    expect(verzuim.check).to_be_attached()


def test_the_whole_exchange_hands_over_to_a_special_check_without_loading_again(page: Page, site: SiteServer) -> None:
    check = CheckPage(page, site.url, "uitwisseling").open("#check-uitwisseling?ontvanger=start-po&gegevens=contact")
    check.wait_for_reply()
    stay(page)
    link = check.verdict.locator(".verdict-handover a").first
    target = (link.get_attribute("href") or "").split("#")[1].split("?")[0]
    link.click()
    expect(page.locator(f"uitwissel-check#{target}")).to_be_in_viewport()
    assert stayed(page)


def test_a_link_to_a_case_on_another_page_fills_its_form_and_shows_it(verzuim: CheckPage, page: Page) -> None:
    verzuim.open().click(a_case("verzuim")["antwoorden"])
    stay(page)
    case = a_case("pgn")
    page.evaluate(
        "href => { const link = document.createElement('a'); link.href = href; link.textContent = 'naar pgn';"
        " link.id = 'naar-pgn'; document.querySelector('.md-content__inner').prepend(link); }",
        f"../pgn/{fragment('pgn', case['antwoorden'])}",
    )
    page.locator("#naar-pgn").click()
    pgn = CheckPage(page, "", "pgn")
    pgn.expect_outcome(case["verwacht"]["uitkomst"])
    expect(pgn.check).to_be_in_viewport()
    assert stayed(page)


# Runs `move`; in it, `noted` waits until the theme has noted where the reader is, some time after a scroll.
LEAVE = """async (move) => {
    const scroll = async (y) => {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
    };
    const noted = () => new Promise((tell) => {
        const note = history.replaceState;
        history.replaceState = (...where) => {
            history.replaceState = note;
            history.replaceState(...where);
            tell();
        };
    });
    const arrived = () => new Promise((hear) => addEventListener('popstate', hear, { once: true }));
    const busy = (ms) => { for (const start = performance.now(); performance.now() - start < ms; ); };
    const link = document.querySelector('article a[href*="stap-3/"]');
    await eval(`(async () => { ${move} })()`);
}"""


@pytest.mark.parametrize(
    "move",
    [
        "await scroll(document.body.scrollHeight); link.click(); await noted();",
        "await scroll(document.body.scrollHeight); link.click(); busy(300); await noted();",
        "link.click(); await scroll(300); await noted(); await scroll(document.body.scrollHeight); await noted();",
    ],
    ids=["right after scrolling", "right after scrolling, on a slow machine", "and then scrolling on"],
)
def test_a_link_leads_to_its_place_also_when_the_page_takes_long(page: Page, site: SiteServer, move: str) -> None:
    page.goto(f"{site.url}/verzuim/")
    knows_its_pages(page)
    stay(page)
    arrives = site.hold("*/stap-3/")
    page.evaluate(LEAVE, f"link.hash = 'geen-open-mail'; {move}")
    arrives.set()
    expect(page.locator("#geen-open-mail")).to_be_in_viewport()
    expect(page.locator(":target")).to_have_id("geen-open-mail")
    assert stayed(page)
    page.go_back()
    expect(page.locator("#check-verzuim")).to_be_attached()


def test_back_leads_to_where_the_reader_was_also_when_the_page_takes_long(page: Page, site: SiteServer) -> None:
    site.break_("*/verzuim/", with_header("Cache-Control", "no-store"))
    page.goto(f"{site.url}/verzuim/")
    knows_its_pages(page)
    stay(page)
    page.evaluate(LEAVE, "await scroll(document.body.scrollHeight);")
    where = page.evaluate("scrollY")
    page.evaluate(LEAVE, "link.click();")
    expect(page.locator("#geen-open-mail")).to_be_attached()
    # the page in between is not that long
    assert page.evaluate("document.body.scrollHeight - innerHeight") < where
    page.evaluate(LEAVE, "await scroll(300); await noted();")
    arrives = site.hold("*/verzuim/")
    page.evaluate(LEAVE, "const late = noted(); history.back(); await arrived(); await late;")
    arrives.set()
    expect(page.locator("#check-verzuim")).to_be_attached()
    until(page, "where => scrollY === where", arg=where)
    assert stayed(page)


def test_a_page_of_another_release_is_loaded_whole(verzuim: CheckPage, page: Page, site: SiteServer) -> None:
    verzuim.open().click(a_case("verzuim")["antwoorden"])
    stay(page)
    (script,) = (site.folder / "assets").glob("check.*.js")
    # as if the site was published anew: this page goes with another script
    site.break_("/pgn/", rewritten(f'data-script="{script.name}"', 'data-script="check.000000000000.js"'))
    page.locator(".md-nav__link[href$='/pgn/']").first.click()
    until(page, "() => window.mark === undefined")
    pgn = CheckPage(page, "", "pgn")
    pgn.click(a_case("pgn")["antwoorden"])
    pgn.expect_outcome(a_case("pgn")["verwacht"]["uitkomst"])


def test_a_page_whose_files_are_gone_says_to_load_it_again(verzuim: CheckPage, page: Page, site: SiteServer) -> None:
    # the page stands open while a new release takes the place of everything it refers to
    verzuim.open()
    (script,) = (site.folder / "assets").glob("check.*.js")
    site.break_("/verzuim/", rewritten(script.name, "check.000000000000.js"))
    site.break_("*/check-worker.js", unreachable)
    verzuim.choice("aanleiding", "melding").click()
    expect(verzuim.status).to_contain_text("De site is vernieuwd sinds je deze pagina opende.")
    site.mend()
    verzuim.check.get_by_role("button", name="Laad de pagina opnieuw").click()
    verzuim.wait_for_reply()
    expect(verzuim.choice("aanleiding", "melding")).to_be_checked()
    expect(verzuim.verdict.locator("section.verdict")).to_be_visible()


def test_a_page_is_light_before_its_check_and_no_script_holds_it_up(page: Page, site: SiteServer) -> None:
    page.set_viewport_size({"width": 900, "height": 300})
    page.goto(f"{site.url}/verzuim/")
    page.wait_for_load_state("networkidle")
    sizes = {}
    for request in site.log:
        answer = site.answer(request.target)
        if answer.type.split(";")[0] in ("text/html", "text/css", "text/javascript"):
            sizes[without_hash(request.target)] = len(gzip.compress(answer.body, 6))
    assert {"/verzuim/", "/assets/check.js", "/assets/check.css"} <= sizes.keys()
    assert sum(sizes.values()) < MOST_BEFORE_THE_CHECK, sizes
    blocking = page.evaluate(
        "performance.getEntriesByType('resource').filter((each) => each.renderBlockingStatus === 'blocking')"
        ".map((each) => each.name).filter((name) => !name.endsWith('.css'))"
    )
    assert blocking == []
