"""axe finds nothing, before, during and after a verdict, in both palettes; paper works."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from .axe import violations
from .check_page import PAGES, CheckPage, a_case
from .site_server import SiteServer, missing
from .warm import WarmCheckPage

ROOT = Path(__file__).resolve().parents[2]


SCHEMES: dict[Literal["light", "dark"], str] = {"light": "default", "dark": "slate"}
"""What the device asks for, and what the theme calls it."""


@pytest.fixture(params=SCHEMES)
def coloured(request: pytest.FixtureRequest, new_context: Callable[..., BrowserContext], site: SiteServer) -> CheckPage:
    """The page on verzuim in one of the two palettes."""
    page = new_context(color_scheme=request.param).new_page()
    check = CheckPage(page, site.url, "verzuim").open()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[request.param])
    return check


def test_axe_finds_nothing_before_during_and_after_a_verdict(coloured: CheckPage, site: SiteServer) -> None:
    # before an answer
    assert violations(coloured.page) == []
    # after a failure
    site.break_("*.wasm.zst", missing)
    coloured.choice("aanleiding", "melding").click()
    expect(coloured.retry).to_be_visible()
    assert violations(coloured.page) == []
    # while Python loads
    site.mend()
    site.hold("*.wasm.zst")
    coloured.retry.click()
    expect(coloured.status).to_contain_text("De rekenhulp wordt opgehaald:")
    assert violations(coloured.page) == []
    # after a verdict
    site.mend()
    items: list[str] = [i.get_attribute("value") or "" for i in coloured.question("gegevens").locator("input").all()]
    coloured.click({"aanleiding": "vraag-leerplicht"})
    coloured.click({"gegevens": items, "onderbouwing": "nee"})
    for route in ("register", "account", "weet-niet"):
        coloured.click({"route": route})
        coloured.verdict.locator("details").evaluate_all("all => all.forEach((each) => { each.open = true; })")
        expect(coloured.verdict.locator("section.verdict")).to_be_visible()
        assert violations(coloured.page) == []


READ_ONLY = sorted(
    {"" if path.stem == "index" else f"{path.stem}/" for path in (ROOT / "docs").glob("*.md")}
    - {f"{page}/" for page in PAGES.values()}
    - {f"tabel-{slug}/" for slug in PAGES if slug != "kopie-id"}
)
"""The pages without a check (home included, its check is tested elsewhere), and one table of outcomes."""


def test_axe_finds_nothing_on_the_pages_to_read(tab: Page, site: SiteServer) -> None:
    complaints = CheckPage(tab, site.url, "verzuim").listen()
    found = []
    for address in READ_ONLY:
        tab.goto(f"{site.url}/{address}")
        expect(tab.locator("article h1")).to_be_visible()
        for device, scheme in SCHEMES.items():
            tab.emulate_media(color_scheme=device)
            expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
            found += [f"{address} {scheme} {violation}" for violation in violations(tab)]
    assert found == []
    assert complaints == []


def test_the_outcome_differs_by_word_icon_and_colour(warm: WarmCheckPage) -> None:
    warm.open().click({"aanleiding": "melding", "verzuim": "langdurig", "gegevens": ["persoon"]})
    seen = set()
    for route in ("register", "beveiligd", "account"):
        warm.click({"route": route})
        word = warm.verdict.locator(".verdict-word")
        colour = word.evaluate("element => getComputedStyle(element).color")
        seen.add((word.inner_text(), warm.verdict.locator(".verdict-icon").inner_text(), colour))
    assert [len(set(part)) for part in zip(*seen, strict=True)] == [3, 3, 3]


def test_everything_to_press_in_the_check_is_at_least_24_pixels(warm: WarmCheckPage) -> None:
    warm.open().click(a_case("verzuim")["antwoorden"])
    targets = warm.check.locator("label, button, summary, .check-share a, .check-table a")
    for target in targets.all():
        box = target.bounding_box()
        if box is not None:
            assert box["height"] >= 24 and box["width"] >= 24, target.inner_text()


def test_on_paper_are_the_verdict_and_its_reasons_and_no_buttons(verzuim: CheckPage, page: Page) -> None:
    verzuim.open().click(a_case("verzuim")["antwoorden"])
    page.emulate_media(media="print")
    expect(verzuim.verdict.locator(".verdict-word")).to_be_visible()
    expect(verzuim.verdict.locator(".reason-sentence").first).to_be_visible()
    expect(verzuim.check.locator("button:visible")).to_have_count(0)
    expect(verzuim.choice("aanleiding", a_case("verzuim")["antwoorden"]["aanleiding"])).to_be_visible()
