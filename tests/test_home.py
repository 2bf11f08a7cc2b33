"""Does the home page lead to every page in at most two choices?"""

from __future__ import annotations

import re
from typing import Any

import pytest
from mkdocs.config import load_config

from checkers import SLUGS, checker
from scripts.shared.pages import read_pages
from scripts.shared.tools import ROOT


def linked() -> dict[str, set[str]]:
    """Per page the pages that its own text links to."""
    pattern = re.compile(r'href="([a-z0-9-]+)\.md(?:#[^"]*)?"')
    return {page.name: set(pattern.findall(page.html)) - {page.name} for page in read_pages()}


def pages_in(nav: Any) -> list[str]:
    """The pages of the navigation, in order."""
    if isinstance(nav, str):
        return [nav.removesuffix(".md")]
    entries = nav if isinstance(nav, list) else nav.values()
    return [page for entry in entries for page in pages_in(entry)]


@pytest.fixture(scope="module")
def links() -> dict[str, set[str]]:
    return linked()


def test_every_situation_is_one_choice_away(links: dict[str, set[str]]) -> None:
    situations = {checker(slug).page for slug in SLUGS}
    assert situations - links["index"] == set()


def test_every_page_is_at_most_two_choices_away(links: dict[str, set[str]]) -> None:
    near = links["index"].union(*(links[page] for page in links["index"]))
    pages = set(pages_in(load_config(str(ROOT / "mkdocs.yml")).nav))
    assert pages - near - {"index"} == set()


def test_the_navigation_has_every_page_once() -> None:
    pages = pages_in(load_config(str(ROOT / "mkdocs.yml")).nav)
    assert sorted(pages) == sorted(path.stem for path in (ROOT / "docs").glob("*.md"))
