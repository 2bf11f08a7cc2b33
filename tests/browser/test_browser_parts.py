"""A page without a part that the script of a check needs says which one, instead of failing somewhere later."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from .check_page import CheckPage
from .conftest import ROOT
from .site_server import SiteServer, rewritten

PARTS = re.findall(r"part\(check, '([^']+)'", (ROOT / "docs/assets/check/form.js").read_text(encoding="utf-8"))
COPIES = """(parts) => parts.map((css) => {
  const said = [];
  const hear = (event) => said.push(event.message);
  addEventListener('error', hear);
  const copy = document.createElement('template');
  copy.innerHTML = document.querySelector('uitwissel-check').outerHTML;
  if (css) for (const part of copy.content.querySelectorAll(css)) part.remove();
  document.body.append(copy.content);
  document.body.lastElementChild.remove();
  removeEventListener('error', hear);
  return said.join();
})"""
"""What a copy of the check complains about when each of these parts is missing."""


def error(css: str) -> str:
    """What the script says when this part is missing."""
    return f"uitwissel-check: {css} ontbreekt in de pagina"


def test_every_part_that_is_missing_is_named(verzuim: CheckPage, page: Page) -> None:
    verzuim.open()
    assert len(PARTS) > 10
    assert page.evaluate(COPIES, [None, *PARTS]) == ["", *(f"Uncaught Error: {error(css)}" for css in PARTS)]


def test_a_page_with_a_part_missing_says_so_when_it_opens(verzuim: CheckPage, site: SiteServer) -> None:
    site.break_("/verzuim/", rewritten('class="check-announce"', 'class="elders"'))
    complaints = verzuim.listen()
    verzuim.open()
    expect(verzuim.check).to_be_visible()
    assert complaints == [error(".check-announce")]


def test_no_script_can_change_a_text_for_readers(verzuim: CheckPage, page: Page, site: SiteServer) -> None:
    (texts,) = (site.folder / "assets").glob("texts.*.js")
    verzuim.open()
    frozen = "async (path) => [(await import(path)).TEXTS].flatMap((all) => [all, ...Object.values(all)])"
    assert page.evaluate(
        f"({frozen})('/assets/{texts.name}').then((all) => all.every((each) => "
        "typeof each === 'function' || Object.isFrozen(each)))"
    )
