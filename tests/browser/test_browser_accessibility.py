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

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["light", "dark"])
def coloured(request: pytest.FixtureRequest, new_context: Callable[..., BrowserContext], site: SiteServer) -> CheckPage:
    """The page on verzuim in one of the two palettes."""
    page = new_context(color_scheme=request.param).new_page()
    check = CheckPage(page, site.url, "verzuim").open()
    scheme = {"light": "default", "dark": "slate"}[request.param]
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
    return check


def test_axe_finds_nothing_before_an_answer(coloured: CheckPage) -> None:
    assert violations(coloured.page) == []


def test_axe_finds_nothing_while_python_loads(coloured: CheckPage, site: SiteServer) -> None:
    site.hold("*.wasm.zst")
    coloured.choice("aanleiding", "melding").click()
    expect(coloured.status).to_contain_text("De rekenhulp wordt opgehaald:")
    assert violations(coloured.page) == []


def test_axe_finds_nothing_after_a_failure(coloured: CheckPage, site: SiteServer) -> None:
    site.break_("*.wasm.zst", missing)
    coloured.choice("aanleiding", "melding").click()
    expect(coloured.retry).to_be_visible()
    assert violations(coloured.page) == []


def test_axe_finds_nothing_after_a_verdict(coloured: CheckPage) -> None:
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_pages_to_read(
    new_context: Callable[..., BrowserContext], site: SiteServer, scheme: Literal["light", "dark"]
) -> None:
    page = new_context(color_scheme=scheme).new_page()
    found = []
    for address in READ_ONLY:
        page.goto(f"{site.url}/{address}")
        expect(page.locator("article h1")).to_be_visible()
        found += [f"{address} {violation}" for violation in violations(page)]
    assert found == []


def test_the_outcome_differs_by_word_icon_and_colour(verzuim: CheckPage) -> None:
    verzuim.open().click({"aanleiding": "melding", "verzuim": "langdurig", "gegevens": ["persoon"]})
    seen = set()
    for route in ("register", "beveiligd", "account"):
        verzuim.click({"route": route})
        word = verzuim.verdict.locator(".verdict-word")
        colour = word.evaluate("element => getComputedStyle(element).color")
        seen.add((word.inner_text(), verzuim.verdict.locator(".verdict-icon").inner_text(), colour))
    assert [len(set(part)) for part in zip(*seen, strict=True)] == [3, 3, 3]


def test_everything_to_press_in_the_check_is_at_least_24_pixels(verzuim: CheckPage, site: SiteServer) -> None:
    verzuim.open().click(a_case("verzuim")["antwoorden"])
    targets = verzuim.check.locator("label, button, summary, .check-share a, .check-table a")
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
