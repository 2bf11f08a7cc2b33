"""No published address breaks: what a reader with an old link gets to see, with and without JavaScript."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from scripts.build import csp, redirect
from scripts.editor.addresses.findings import findings
from scripts.shared.addresses.answers import old_answers
from scripts.shared.addresses.moves import read_moves
from scripts.shared.addresses.published import names_in, read_list, write_list
from scripts.shared.pages import read_pages

from ..built import broken
from .check_page import CheckPage
from .conftest import SITE
from .site_server import SUB_PATH, SiteServer
from .warm import WarmCheckPage, WarmTab

MOVES = """
leerplicht: verzuim
leerplicht#meekijken: verzuim#geen-account
check-spijbelen: check-verzuim
check-verzuim?weg: check-verzuim?route
check-verzuim?gegevens=naw: check-verzuim?gegevens=persoon
check-verzuim?route=duif: {naar: check-verzuim, omdat: Met een postduif versturen we niets meer.}
verzuim#meekijken: verzuim#geen-account
verzuim#voorwaarden: verzuim#onder-voorwaarden
wetten-en-normen#wet-lp: wetten-en-normen#wet-avg
verzuim#gewone-mail: stap-3#geen-open-mail
verzuim#postduif: {naar: verzuim, omdat: De postduif is afgeschaft.}
begrippen#check-verzuim: verzuim#check-verzuim
check-postduif: {naar: verzuim, omdat: De check over postduiven is er niet meer.}
postduif: {naar: stap-3, omdat: De postduif is afgeschaft.}
"""
OLD = [
    "leerplicht/",
    "leerplicht/#meekijken",
    "leerplicht/#geen-account",
    "leerplicht/#check-spijbelen",
    "leerplicht/#check-spijbelen?weg=account",
    "verzuim/#check-spijbelen",
    "verzuim/#check-verzuim?weg=account",
    "verzuim/#check-verzuim?gegevens=naw",
    "verzuim/#check-verzuim?route=duif",
    "verzuim/#meekijken",
    "verzuim/#voorwaarden",
    "wetten-en-normen/#wet-lp",
    "verzuim/#gewone-mail",
    "verzuim/#postduif",
    "begrippen/#check-verzuim",
    "begrippen/#check-verzuim?route=account",
    "begrippen/#check-postduif",
    "begrippen/#check-postduif?hoe=snel",
    "postduif/",
    "postduif/#prijs",
]
FILLED_IN = "?aanleiding=melding&gegevens=naw,pgn&weg=account"
ANSWERS = {"aanleiding": ["melding"], "gegevens": ["persoon", "pgn"], "route": ["account"]}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site as it would be if all this had moved."""
    place = tmp_path_factory.mktemp("moved")
    (place / "verhuisd.yaml").write_text(MOVES, encoding="utf-8")
    # what moved in this version the built site answers for already
    done = {move.old for move in read_moves()}
    listed = [*(line for line in read_list() if done.isdisjoint(names_in(line))), *OLD]
    write_list(set(listed), place / "gepubliceerd.txt")
    found = findings(read_pages(), published=place / "gepubliceerd.txt", moves=place / "verhuisd.yaml", earlier=[])
    assert [str(each) for each in found] == []
    moves = read_moves(place / "verhuisd.yaml")
    site = place / "site"
    shutil.copytree(SITE, site)
    page = site / "verzuim" / "index.html"
    known = zip(("renamed", "retired"), old_answers("verzuim", OLD, moves), strict=True)
    said = " ".join(f'data-{name}="{escape(json.dumps(each))}"' for name, each in known)
    html = page.read_text(encoding="utf-8").replace("<uitwissel-check ", f"<uitwissel-check {said} ")
    page.write_text(html, encoding="utf-8")
    redirect.apply(site, listed, moves)
    csp.apply(site)
    return site


@pytest.fixture(scope="session")
def _moved(folder: Path) -> Iterator[SiteServer]:
    server = SiteServer(folder)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def page(tab: Page) -> Page:
    """What was visited before makes no difference here."""
    return tab


@pytest.fixture
def url(_moved: SiteServer) -> str:
    """Where the site is."""
    return _moved.url


@pytest.fixture(params=["", SUB_PATH], ids=["root", "sub-path"])
def anywhere(_moved: SiteServer, request: pytest.FixtureRequest) -> str:
    """Where the site is: at a root, and under a path."""
    return f"{_moved.url}{request.param}"


@pytest.fixture(params=["tab", "plain_tab"], ids=["script", "no-script"])
def reader(request: pytest.FixtureRequest) -> Page:
    """A tab with JavaScript, and one without."""
    tab: Page = request.getfixturevalue(request.param)
    return tab


@pytest.fixture(scope="session")
def _warm_moved(warm_up: Callable[[str], WarmTab], _moved: SiteServer) -> WarmTab:
    return warm_up(_moved.url)


@pytest.fixture
def warm(_warm_moved: WarmTab) -> WarmCheckPage:
    """The check on verzuim, in a tab where Python has started; not opened yet."""
    return WarmCheckPage(_warm_moved, "verzuim")


def test_every_address_that_was_ever_published_leads_somewhere(folder: Path) -> None:
    assert broken(SITE, read_list()) == []
    assert broken(folder, [*read_list(), *OLD]) == []
    assert broken(SITE, OLD) == OLD


@pytest.mark.parametrize(
    "address",
    [
        f"/leerplicht/#check-spijbelen{FILLED_IN}",
        f"/leerplicht/#check-verzuim{FILLED_IN}",
        f"/verzuim/#check-spijbelen{FILLED_IN}",
        f"/verzuim/#check-verzuim{FILLED_IN}",
        f"/begrippen/#check-verzuim{FILLED_IN}",
    ],
)
def test_an_old_link_to_a_filled_in_check_is_filled_in_where_the_check_is_now(
    page: Page, anywhere: str, address: str
) -> None:
    check = CheckPage(page, anywhere, "verzuim")
    complaints = check.listen()
    page.goto(f"{anywhere}{address}")
    check.expect_outcome("verboden")
    expect(page).to_have_url(f"{check.url}#check-verzuim?aanleiding=melding&gegevens=persoon,pgn&route=account")
    assert check.answers() == ANSWERS
    expect(check.check).to_be_in_viewport()
    assert complaints == []


def test_a_renamed_check_hears_of_a_link_on_its_own_page(warm: WarmCheckPage) -> None:
    warm.open()
    warm.page.evaluate("hash => { location.hash = hash; }", f"#check-spijbelen{FILLED_IN}")
    warm.expect_outcome("verboden")
    assert warm.answers() == ANSWERS


def test_an_answer_that_is_gone_says_why_and_nothing_is_filled_in(warm: WarmCheckPage) -> None:
    warm.open("#check-verzuim?aanleiding=melding&weg=account&route=duif")
    expect(warm.status).to_contain_text("In deze link staat een antwoord dat de check niet meer heeft.")
    expect(warm.status).to_contain_text("Met een postduif versturen we niets meer.")
    assert warm.answers() == {}
    warm.page.evaluate("location.hash = '#check-verzuim?kleur=rood'")
    expect(warm.status).to_contain_text("Deze link past niet bij deze check.")
    expect(warm.status).not_to_contain_text("postduif")


@pytest.mark.parametrize(
    "query",
    [
        "weg=account&route=papier",
        "weg=account&weg=account",
        "gegevens=naw,naw",
        "weg=account,papier",
        "weg=account=papier",
        "weg=",
        "weg",
    ],
)
def test_an_old_link_that_contradicts_itself_is_ignored_as_a_whole(warm: WarmCheckPage, query: str) -> None:
    warm.open(f"#check-verzuim?{query}")
    expect(warm.status).to_contain_text("Deze link past niet bij deze check.")
    assert warm.answers() == {}


def test_two_old_answers_that_are_one_by_now_are_filled_in_once(warm: WarmCheckPage) -> None:
    warm.open("#check-verzuim?gegevens=naw,persoon,pgn")
    warm.wait_for_reply()
    assert warm.answers() == {"gegevens": ["persoon", "pgn"]}


def test_a_renamed_page_keeps_the_place_and_the_query_and_leaves_no_step_back(page: Page, anywhere: str) -> None:
    page.goto(f"{anywhere}/begrippen/")
    page.goto(f"{anywhere}/leerplicht/?van=mail#geen-account")
    expect(page).to_have_url(f"{anywhere}/verzuim/?van=mail#geen-account")
    expect(page.locator("#geen-account")).to_be_in_viewport()
    page.goto(f"{anywhere}/leerplicht/#meekijken")
    expect(page).to_have_url(f"{anywhere}/verzuim/#geen-account")
    page.goto(f"{anywhere}/leerplicht/")
    expect(page).to_have_url(f"{anywhere}/verzuim/")
    for before in ("verzuim/#geen-account", "verzuim/?van=mail#geen-account", "begrippen/"):
        # not faster than the browser: it has to have come to a page before it can leave it
        page.wait_for_load_state("networkidle")
        page.go_back()
        expect(page).to_have_url(f"{anywhere}/{before}")


def test_a_renamed_page_goes_on_without_javascript(reader: Page, anywhere: str) -> None:
    reader.goto(f"{anywhere}/leerplicht/")
    expect(reader).to_have_url(f"{anywhere}/verzuim/")
    expect(reader.locator("h1")).to_contain_text("Verzuim")


@pytest.mark.parametrize(
    ("address", "now"),
    [
        ("/verzuim/#meekijken", "#geen-account"),
        ("/verzuim/#voorwaarden", "#onder-voorwaarden"),
        ("/wetten-en-normen/#wet-lp", "#wet-avg"),
    ],
)
def test_a_renamed_place_is_shown_and_lit_up(reader: Page, url: str, address: str, now: str) -> None:
    reader.goto(f"{url}{address}")
    expect(reader.locator(now)).to_be_in_viewport()
    expect(reader.locator(now)).to_have_css("outline-style", "solid")


def test_a_place_that_moved_to_another_page_says_so(reader: Page, anywhere: str) -> None:
    reader.goto(f"{anywhere}/verzuim/")
    expect(reader.locator("#gewone-mail")).to_be_hidden()
    reader.goto("about:blank")
    reader.goto(f"{anywhere}/verzuim/#gewone-mail")
    sentence = reader.locator("#gewone-mail")
    expect(sentence).to_be_in_viewport()
    expect(sentence).to_contain_text("Wat je zoekt, staat nu op de pagina Stap 3")
    expect(reader.locator(".moved-away:visible")).to_have_count(1)
    sentence.get_by_role("link").click()
    expect(reader).to_have_url(f"{anywhere}/stap-3/#geen-open-mail")
    expect(reader.locator("#geen-open-mail")).to_be_in_viewport()


def test_a_place_that_is_gone_says_why(reader: Page, url: str) -> None:
    reader.goto(f"{url}/verzuim/#postduif")
    expect(reader.locator("#postduif")).to_be_in_viewport()
    expect(reader.locator("#postduif")).to_have_text("Wat je zoekt, staat hier niet meer. De postduif is afgeschaft.")


def test_a_check_that_is_gone_says_why_also_when_it_was_filled_in(page: Page, url: str) -> None:
    page.goto(f"{url}/begrippen/#check-postduif?hoe=snel")
    expect(page.locator("#check-postduif")).to_be_in_viewport()
    expect(page.locator("#check-postduif")).to_contain_text("De check over postduiven is er niet meer.")


def test_a_page_that_is_gone_says_why_and_where_to_read_on(reader: Page, anywhere: str) -> None:
    reader.goto(f"{anywhere}/postduif/#prijs")
    expect(reader.get_by_role("heading")).to_have_text("Deze pagina is er niet meer")
    expect(reader.get_by_role("main")).to_contain_text("De postduif is afgeschaft.")
    expect(reader).to_have_url(f"{anywhere}/postduif/#prijs")
    reader.get_by_role("link").click()
    expect(reader).to_have_url(f"{anywhere}/stap-3/")


def test_search_and_sitemap_know_nothing_of_old_addresses(folder: Path) -> None:
    for name in ("sitemap.xml", "search/search_index.json"):
        text = (folder / name).read_text(encoding="utf-8")
        assert not re.search("leerplicht/|postduif|moved", text)
    html = (folder / "leerplicht" / "index.html").read_text(encoding="utf-8")
    assert 'content="noindex"' in html
    assert re.search(r'<link rel="canonical" href="[^"]*/verzuim/">', html)
