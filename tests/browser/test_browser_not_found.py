"""The page that says that a page is not there: at every depth, at the root and under a path, and it helps."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from scripts.build import assets, csp, dialog, offline
from scripts.build.site import build_pages
from scripts.measure.static_host import StaticHost
from tests.small_site import settings

from .axe import violations
from .conftest import ROOT, SITE

BASES = {"/": "http://localhost/", "/uitwisselwijzer/": "https://school.github.io/uitwisselwijzer/"}
LEFT = "net::ERR_ABORTED"
DEPTHS = ["verzuimm/", "ergens/diep/verzuimm.html"]
PAGES = {
    "index.md": "# Begin\n\nWelkom.",
    "verzuim.md": "# Verzuim en de leerplichtambtenaar\n\nOver verzuim.",
    "pgn.md": "# Uitwisselen van het PGN\n\nOver een nummer.",
    "tabel-verzuim.md": "# Alle uitkomsten\n\nEen tabel.",
}
NAV = """\
  - Begin: index.md
  - Hou rekening met:
      - Verzuim: verzuim.md
      - Uitwisselen van het PGN: pgn.md
  - Alle uitkomsten:
      - Verzuim in een tabel: tabel-verzuim.md
"""


def build(folder: Path, address: str) -> Path:
    """A small site for this address, of the real templates, scripts and style, and as the real one is finished."""
    docs = folder / "docs"
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets")
    shutil.copy(ROOT / "docs" / "service-worker.js", docs)
    config = settings(folder, PAGES, NAV)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", address)
        build_pages(folder / "site", config)
    dialog.name_search(folder / "site")
    listed = folder / "runtime.json"
    listed.write_text(json.dumps({"entry": "", "total": 0, "lock": {}, "files": {}}), encoding="utf-8")
    assets.apply(folder / "site", listed)
    csp.apply(folder / "site")
    offline.apply(folder / "site")
    return folder / "site"


@pytest.fixture(scope="module", params=BASES)
def host(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StaticHost]:
    """The small site, served at the root or under a path as it was built for."""
    server = StaticHost(build(tmp_path_factory.mktemp("site"), BASES[request.param]), request.param)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def page(tab: Page) -> Page:
    """What was visited before makes no difference here."""
    return tab


@pytest.fixture
def complaints(page: Page) -> list[str]:
    """What the browser complains about, but for the page itself that is not there."""
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on(
        "requestfailed",
        # the browser itself drops what a page still wanted when the reader goes on
        lambda request: found.append(f"{request.url} {request.failure}") if request.failure != LEFT else None,
    )
    page.on(
        "response",
        lambda answer: (
            found.append(f"{answer.url} {answer.status}")
            if answer.status >= 400 and not answer.request.is_navigation_request()
            else None
        ),
    )
    page.on(
        "console",
        lambda message: (
            found.append(message.text)
            if message.type in ("error", "warning") and "status of 404" not in message.text
            else None
        ),
    )
    return found


def open_unknown(page: Page, host: StaticHost, path: str) -> None:
    """Go to an address that is not there."""
    answer = page.goto(f"{host.url}/{path}")
    assert answer is not None and answer.status == 404


@pytest.mark.parametrize("path", DEPTHS)
def test_an_unknown_address_names_the_nearest_page_and_leads_home(
    page: Page, host: StaticHost, complaints: list[str], path: str
) -> None:
    open_unknown(page, host, path)
    expect(page).to_have_title("Deze pagina is er niet - Uitwisselwijzer")
    expect(page.get_by_role("heading", level=1)).to_have_text("Deze pagina is er niet")
    expect(page.locator("article")).to_contain_text("Bedoel je ‘Verzuim’?")
    page.wait_for_load_state("networkidle")
    assert violations(page) == []
    page.get_by_role("link", name="Naar de beginpagina").click()
    expect(page).to_have_url(f"{host.url}/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Begin")
    open_unknown(page, host, path)
    page.locator("article").get_by_role("link", name="Verzuim").first.click()
    expect(page).to_have_url(f"{host.url}/verzuim/")
    assert complaints == []
    assert [request.target for request in host.log if not request.target.startswith(host.base)] == []


@pytest.mark.parametrize("path", DEPTHS)
def test_without_javascript_it_still_helps(
    new_context: Callable[..., BrowserContext], host: StaticHost, path: str
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    open_unknown(page, host, path)
    expect(page.get_by_role("heading", level=1)).to_have_text("Deze pagina is er niet")
    expect(page.get_by_role("button", name="Zoek op deze site")).to_have_count(0)
    expect(page.get_by_role("heading", name="Kies een onderwerp")).to_be_visible()
    page.locator(".subjects").get_by_role("link", name="Uitwisselen van het PGN").click()
    expect(page).to_have_url(f"{host.url}/pgn/")
    open_unknown(page, host, path)
    page.get_by_role("link", name="Naar de beginpagina").click()
    expect(page).to_have_url(f"{host.url}/")


@pytest.mark.parametrize("path", DEPTHS)
@pytest.mark.parametrize("width", [390, 1280])
def test_the_search_opens_with_the_name_in_it_and_finds_the_page(
    page: Page, host: StaticHost, complaints: list[str], path: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    open_unknown(page, host, path)
    page.get_by_role("button", name="Zoek op deze site").click()
    field = page.locator("[data-md-component='search-query']")
    expect(field).to_be_focused()
    expect(field).to_have_value("Verzuim")
    result = page.locator(".md-search-result__item a").first
    expect(result).to_contain_text("Verzuim")
    result.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Verzuim en de leerplichtambtenaar")
    assert page.url.startswith(f"{host.url}/verzuim/")
    assert complaints == []


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("verzuimm/", "Verzuim"),
        ("Verzuim.html", "Verzuim"),
        ("vrezuim/index.html", "Verzuim"),
        ("verz%C3%BCim", "Verzuim"),
        ("uitwisselen-van-het-pgn/", "Uitwisselen van het PGN"),
        ("pgm", "Uitwisselen van het PGN"),
        ("tabel-verzui/", None),
        ("iets-heel-anders/", None),
        ("x", None),
        ("%E0%A4%A", None),
    ],
)
def test_only_what_is_near_is_suggested(
    page: Page, host: StaticHost, complaints: list[str], path: str, near: str | None
) -> None:
    open_unknown(page, host, path)
    expect(page.get_by_role("button", name="Zoek op deze site")).to_be_visible()
    hint = page.locator("uitwissel-wegwijzer .hint")
    expect(hint).to_be_visible(visible=near is not None)
    if near:
        expect(hint).to_contain_text(f"Bedoel je ‘{near}’?")
    assert complaints == []


def test_with_nothing_near_the_search_opens_with_the_words_of_the_address(page: Page, host: StaticHost) -> None:
    open_unknown(page, host, "iets-heel-anders/")
    page.get_by_role("button", name="Zoek op deze site").click()
    expect(page.locator("[data-md-component='search-query']")).to_have_value("iets heel anders")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_buttons_can_be_read_in_both_palettes(
    page: Page, host: StaticHost, scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 390, "height": 844})
    open_unknown(page, host, "verzuimm/")
    expect(page.get_by_role("button", name="Zoek op deze site")).to_be_visible()
    assert violations(page) == []
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow == 0


def test_the_site_itself_has_this_page_and_all_subjects_on_it() -> None:
    text = (SITE / "404.html").read_text(encoding="utf-8")
    listed = text.split('<ul class="subjects">')[1].split("</ul>")[0]
    assert listed.count("<li>") > 10
    assert 'href="/verzuim/"' in listed
