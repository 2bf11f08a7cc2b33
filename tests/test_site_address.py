"""One value, SITE_URL, makes all absolute addresses right: on a domain of one's own, a user's site, under a path."""

from __future__ import annotations

import re
import struct
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scripts.build.site import build_pages
from scripts.shared.tools import ROOT
from tests.small_site import settings

NAV = "  - Begin: index.md\n  - Hou rekening met:\n      - Verzuim: verzuim.md\n"
PAGES = {
    "index.md": "# Begin\n\n[Verder](verzuim.md)\n",
    "verzuim.md": '---\ntitle: Verzuim "kort & bondig"\ndescription: Wat je <niet> deelt.\n---\n\n# Verzuim\n',
}
# as it is given, how the addresses then begin, the path that the host serves the site under
SITES = [
    ("https://uitwisselen.school.nl", "https://uitwisselen.school.nl/", "/"),
    ("https://school.github.io/", "https://school.github.io/", "/"),
    ("https://school.github.io/uitwisselwijzer/", "https://school.github.io/uitwisselwijzer/", "/uitwisselwijzer/"),
]
ASSETS = ROOT / "docs" / "assets"


class Site:
    """A small site of the real templates, built for one address."""

    def __init__(self, folder: Path, root: str, base: str) -> None:
        self.folder, self.root, self.base = folder, root, base

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def head(self, name: str) -> dict[str, list[str]]:
        """Of every `meta` and `link` in the page: its name, property or rel → what it says."""
        found: dict[str, list[str]] = {}

        class Reader(HTMLParser):
            def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
                given = {key: value or "" for key, value in attrs}
                key = given.get("property") or given.get("name") or given.get("rel") or ""
                if tag in ("meta", "link") and key:
                    found.setdefault(key, []).append(given.get("content", given.get("href", "")))

        Reader().feed(self.text(name))
        return found


@pytest.fixture(scope="module", params=SITES, ids=["domain", "user", "path"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The small site, for each kind of address."""
    given, root, base = request.param
    folder = tmp_path_factory.mktemp("site")
    config = settings(folder, PAGES, NAV)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", given)
        build_pages(folder / "site", config)
    return Site(folder / "site", root, base)


def test_every_page_says_what_its_address_is(site: Site) -> None:
    for name, path in (("index.html", ""), ("verzuim/index.html", "verzuim/")):
        head = site.head(name)
        assert head["canonical"] == [site.root + path]
        assert head["og:url"] == [site.root + path]
        assert head["og:image"] == [f"{site.root}assets/social.png"]


def test_the_sitemap_has_the_pages_and_nothing_else(site: Site) -> None:
    found = ElementTree.fromstring(site.text("sitemap.xml"))
    assert [each.text for each in found.findall(".//{*}loc")] == [site.root, f"{site.root}verzuim/"]


def test_robots_txt_names_the_sitemap(site: Site) -> None:
    lines = site.text("robots.txt").split("\n")
    assert [line for line in lines if line.startswith("Sitemap:")] == [f"Sitemap: {site.root}sitemap.xml"]
    assert lines[:2] == ["User-agent: *", "Allow: /"]


def test_all_links_of_the_404_page_begin_at_the_root_of_the_site(site: Site) -> None:
    # a host answers with this page for an address at any depth, so nothing in it may be relative to that address
    text = site.text("404.html")
    links = [unescape(link) for link in re.findall(r'(?:href|src)="([^"]+)"', text)]
    assert [link for link in links if not link.startswith((site.base, "#"))] == []
    ours = ("assets/not-found.js", "assets/favicon.svg", "verzuim/", ".")
    assert {site.base + name for name in ours} <= set(links)
    assert f'"base": "{site.base}"' in text


def test_the_404_page_is_not_for_search_engines(site: Site) -> None:
    head = site.head("404.html")
    assert head["robots"] == ["noindex"]
    assert not head.keys() & {"canonical", "og:url", "og:title"}
    assert "robots" not in site.head("verzuim/index.html")


def test_a_page_says_how_a_link_to_it_looks(site: Site) -> None:
    page, home = site.head("verzuim/index.html"), site.head("index.html")
    assert page["og:title"] == ['Verzuim "kort & bondig"']
    assert page["og:description"] == ["Wat je <niet> deelt."]
    assert (page["og:type"], home["og:type"]) == (["article"], ["website"])
    assert home["og:description"][0].startswith("Welke gegevens van leerlingen")
    for head in (page, home):
        assert head["og:locale"] == ["nl_NL"]
        assert head["og:site_name"] == ["Uitwisselwijzer"]
        assert head["twitter:card"] == ["summary_large_image"]


def test_a_page_has_an_icon_of_our_own(site: Site) -> None:
    head = site.head("verzuim/index.html")
    assert head["icon"] == ["../assets/favicon.svg"]
    assert head["apple-touch-icon"] == ["../assets/touch-icon.png"]


@pytest.mark.parametrize(("name", "size"), [("social.png", (1200, 630)), ("touch-icon.png", (180, 180))])
def test_the_pictures_have_the_size_that_is_asked_and_are_light(name: str, size: tuple[int, int]) -> None:
    content = (ASSETS / name).read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", content[16:24]) == size
    assert len(content) < 60_000


def test_the_icon_is_drawn_in_the_colour_of_the_theme_and_asks_for_nothing_else() -> None:
    icon = (ASSETS / "favicon.svg").read_text(encoding="utf-8")
    assert "#4051b5" in icon
    assert re.findall(r"(?:href|url)\b", icon) == []
