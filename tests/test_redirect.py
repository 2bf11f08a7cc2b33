"""Does a built site answer for every address that it no longer has?"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from scripts.build import csp, offline
from scripts.build.redirect import apply, href, title_of, with_name, with_sentence
from scripts.shared.addresses.moves import read_moves
from scripts.shared.tools import BuildError

from .built import broken
from .small_site import moves_of, page

HEAD = '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>{name}</title>{canonical}</head>'
BODY = '<body><article><h1>Pagina {name}<a class="headerlink" href="#">¶</a></h1>{html}</article></body></html>'
PAGES = {
    "index": "## Welkom",
    "een": "## Kop\n\nNooit per mail.\n{: #nooit-mail }\n\n- Altijd op papier.\n  {: #papier }",
    "twee": "## Deel\n\n::: check verzuim",
}
NOW = ["./", "./#welkom", "een/", "een/#kop", "een/#nooit-mail", "twee/", "twee/#check-verzuim?route=papier"]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    for name, text in PAGES.items():
        path = folder / "index.html" if name == "index" else folder / name / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        canonical = f'<link rel="canonical" href="https://voorbeeld.nl/{name}/">'
        html = HEAD.format(name=name, canonical=canonical) + BODY.format(name=name, html=page(name, text).html)
        path.write_text(html, encoding="utf-8")
    (folder / "tabellen").mkdir()
    (folder / "tabellen" / "verzuim.jsonl.gz").write_bytes(b"tabel")
    (folder / offline.SCRIPT).write_text(f"const RELEASE = {offline.EMPTY}\n")
    return folder


def moved(site: Path, old: list[str], moves: str) -> list[str]:
    """The site with these old addresses and moves, made complete; what is broken then."""
    apply(site, [*NOW, *old], moves_of(site.parent, moves))
    csp.apply(site)
    return broken(site, [*NOW, *old])


def text(site: Path, name: str) -> str:
    return (site / name / "index.html").read_text(encoding="utf-8")


def places(site: Path, name: str) -> dict[str, str]:
    found = re.search(r'id="places">(.*?)</script>', text(site, name))
    assert found
    read: dict[str, str] = json.loads(found[1])
    return read


def test_a_site_where_nothing_moved_stays_as_it_is(site: Path) -> None:
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    assert apply(site, NOW, moves_of(site.parent, "")) == 0
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before
    assert broken(site, NOW) == []


def test_what_leads_nowhere_is_broken(site: Path) -> None:
    old = ["weg/", "een/#weg", "twee/#check-verzuim?route=duif", "tabellen/weg.jsonl.gz"]
    assert moved(site, old, "") == old


def test_a_renamed_page_goes_on_to_the_new_one(site: Path) -> None:
    assert moved(site, ["oud/", "oud/#kop", "oud/#oude-kop"], "oud: een\noud#oude-kop: een#nooit-mail") == []
    html = text(site, "oud")
    assert '<html lang="nl"' in html
    assert '<link rel="canonical" href="https://voorbeeld.nl/een/">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert '<noscript><meta http-equiv="refresh" content="0; url=../een/"></noscript>' in html
    assert '<a href="../een/">Pagina een</a>' in html
    assert places(site, "oud") == {"": "../een/", "oude-kop": "../een/#nooit-mail"}
    # the one script that decides where to go is allowed by its hash, and the same on every such page
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    assert csp.source_hash(script) in html


def test_the_pages_are_a_part_of_the_copy_on_the_device(site: Path) -> None:
    assert moved(site, ["oud/"], "oud: een") == []
    offline.apply(site)
    assert '"oud/":' in (site / offline.SCRIPT).read_text(encoding="utf-8")


def test_a_page_may_go_to_the_home_page_or_a_part_of_another(site: Path) -> None:
    assert moved(site, ["oud/", "ouder/", "ouder/#x", "ouder/#kop"], "oud: index\nouder: een#nooit-mail") == []
    assert places(site, "oud") == {"": "../"}
    assert places(site, "ouder") == {"": "../een/#nooit-mail", "x": "../een/#nooit-mail", "kop": "../een/#kop"}


def test_a_page_that_is_gone_says_why_and_sends_nobody_on_by_itself(site: Path) -> None:
    moves = "oud:\n  naar: een\n  omdat: Dit <mag> niet meer.\noud#kop: een#kop"
    assert moved(site, ["oud/", "oud/#weg", "oud/#kop"], moves) == []
    html = text(site, "oud")
    assert "Deze pagina is er niet meer" in html
    assert 'Dit &lt;mag&gt; niet meer. Lees verder bij <a href="../een/">Pagina een</a>.' in html
    assert "refresh" not in html
    assert places(site, "oud") == {"kop": "../een/#kop"}


def test_a_renamed_place_has_both_names(site: Path) -> None:
    old = ["een/#geen-mail", "een/#post", "een/#ouder"]
    moves = "een#ouder: een#geen-mail\neen#geen-mail: een#nooit-mail\neen#post: een#papier"
    assert moved(site, old, moves) == []
    html = text(site, "een")
    assert '<li id="papier"><span id="post" class="moved"></span>Altijd' in html
    inside = re.search(r'<p id="nooit-mail">(.*?)Nooit', html)
    assert inside
    assert set(re.findall(r'id="([^"]+)"', inside[1])) == {"geen-mail", "ouder"}


def test_a_place_that_moved_says_where_to_who_comes_for_it(site: Path) -> None:
    assert moved(site, ["een/#weg", "./#ook"], "een#weg: twee#deel\nindex#ook: een#kop") == []
    sentence = 'Wat je zoekt, staat nu op de pagina <a href="../twee/#deel">Pagina twee</a>.'
    assert f'<p id="weg" class="moved-away">{sentence}</p>\n</article>' in text(site, "een")
    assert '<a href="een/#kop">Pagina een</a>' in text(site, "")


def test_a_place_that_is_gone_says_why(site: Path) -> None:
    moves = "een#weg: {naar: een, omdat: Dit hoeft niet meer.}\neen#ook: {naar: twee#deel, omdat: Nee.}"
    assert moved(site, ["een/#weg", "een/#ook"], moves) == []
    html = text(site, "een")
    assert '<p id="weg" class="moved-away retired">Wat je zoekt, staat hier niet meer. Dit hoeft niet meer.</p>' in html
    assert 'Nee. Lees verder bij <a href="../twee/#deel">Pagina twee</a>.</p>' in html


def test_a_place_that_is_gone_from_a_renamed_page_says_so_on_the_new_one(site: Path) -> None:
    moves = "oud: een\noud#weg: {naar: een, omdat: Dit hoeft niet meer.}"
    assert moved(site, ["oud/", "oud/#weg"], moves) == []
    assert '<p id="weg" class="moved-away retired">' in text(site, "een")


def test_a_renamed_check_keeps_its_old_name_on_its_page(site: Path) -> None:
    old = ["twee/#check-spijbelen", "twee/#check-spijbelen?route=papier"]
    assert moved(site, old, "check-spijbelen: check-verzuim") == []
    assert re.search(r'<uitwissel-check [^>]*><span id="check-spijbelen" class="moved"></span>', text(site, "twee"))


def test_a_check_that_moved_is_found_from_its_old_page(site: Path) -> None:
    old = ["een/#check-verzuim", "een/#check-verzuim?route=papier", "weg/", "weg/#check-spijbelen?route=papier"]
    moves = "een#check-verzuim: twee#check-verzuim\nweg: twee\ncheck-spijbelen: check-verzuim"
    assert moved(site, [*old, "weg/#check-spijbelen"], moves) == []
    assert '<a href="../twee/#check-verzuim">' in text(site, "een")
    assert places(site, "weg") == {"": "../twee/", "check-spijbelen": "../twee/#check-verzuim"}


def test_a_check_that_is_gone_says_why_whatever_was_filled_in(site: Path) -> None:
    old = ["een/#check-x", "een/#check-x?a=b"]
    assert moved(site, old, "check-x: {naar: een, omdat: Deze check is er niet meer.}") == []
    assert '<p id="check-x" class="moved-away retired">' in text(site, "een")


def test_a_renamed_file_has_both_names(site: Path) -> None:
    assert moved(site, ["tabellen/oud.jsonl.gz"], "tabellen/oud.jsonl.gz: tabellen/verzuim.jsonl.gz") == []
    assert (site / "tabellen" / "oud.jsonl.gz").read_bytes() == b"tabel"


def test_a_site_that_moves_in_a_circle_is_broken(site: Path) -> None:
    for name, other in (("a", "b"), ("b", "a")):
        (site / name).mkdir()
        json_places = json.dumps({"": f"../{other}/"})
        html = f'<html><script type="application/json" id="places">{json_places}</script></html>'
        (site / name / "index.html").write_text(html)
    assert broken(site, ["a/", "b/"]) == ["a/", "b/"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<h2 id="nu">Kop</h2>', '<h2 id="nu"><span id="oud" class="moved"></span>Kop</h2>'),
        ('<tr id="nu"><td>A</td></tr>', '<tr id="nu"><td><span id="oud" class="moved"></span>A</td></tr>'),
        (
            '<ul class="x" id="nu"><li>A</li></ul>',
            '<span id="oud" class="moved"></span><ul class="x" id="nu"><li>A</li></ul>',
        ),
    ],
)
def test_an_old_name_stands_where_html_allows_it(html: str, expected: str) -> None:
    assert with_name(html, "nu", "oud") == expected


def test_without_a_place_or_an_article_the_build_stops() -> None:
    with pytest.raises(BuildError, match="no place 'nu'"):
        with_name("<p>niets</p>", "nu", "oud")
    with pytest.raises(BuildError, match="no article"):
        with_sentence("<p>niets</p>", "oud", "Weg.")


@pytest.mark.parametrize(
    ("at", "name", "link"),
    [
        ("een", "twee#x", "../twee/#x"),
        ("een", "een#x", "#x"),
        ("een", "index", "../"),
        ("een", "index#x", "../#x"),
        ("index", "een", "een/"),
        ("a/b", "een#x", "../../een/#x"),
    ],
)
def test_a_link_is_right_under_any_path(at: str, name: str, link: str) -> None:
    assert href(at, name) == link


def test_the_title_is_what_the_reader_sees() -> None:
    assert (
        title_of('<h1 id="x">Kop &amp; <em>staart</em><a class="headerlink" href="#x">¶</a></h1>') == "Kop &amp; staart"
    )
    assert title_of("<title>Alleen dit</title>") == "Alleen dit"


def test_a_title_with_an_ampersand_is_one_on_the_page_that_goes_on_too(site: Path) -> None:
    path = site / "een" / "index.html"
    path.write_text(path.read_text(encoding="utf-8").replace("Pagina een", "Kop &amp; staart"), encoding="utf-8")
    assert moved(site, ["oud/"], "oud: een") == []
    assert "<h1>Deze pagina heet nu: Kop &amp; staart</h1>" in text(site, "oud")
    assert '<a href="../een/">Kop &amp; staart</a>' in text(site, "oud")


def test_the_moves_of_the_project_are_those_that_a_build_uses(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = site.parent / "lijst.txt"
    path.write_text("oud/\n")
    monkeypatch.setattr("scripts.build.redirect.read_list", lambda: path.read_text().splitlines())
    monkeypatch.setattr("scripts.build.redirect.read_moves", lambda: moves_of(site.parent, "oud: een"))
    assert apply(site) == 1
    assert read_moves().problems == ()
    assert (site / "oud" / "index.html").exists()
