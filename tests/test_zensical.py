"""Does the comparison of the two builds find what a reader would, and nothing that is explained?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.build.zensical import __main__ as command
from scripts.build.zensical.differences import WHOLE, Difference, differences
from scripts.build.zensical.known import Known, unexplained

PAGE = """<!doctype html><html><head>
<title>{title} - Uitwisselwijzer</title><meta name="description" content="Over {title}.">
<link rel="canonical" href="https://school.nl/{page}">
</head><body><nav><a href="{root}">Begin</a> <a href="{root}verzuim/">Verzuim</a></nav>
<article><h1 id="kop">{title}</h1>
<p id="regel">Je meldt <b>dit</b> via DUO.</p><p><a href="#regel">hier</a></p></article>
</body></html>"""
INDEX = {"": "Begin", "verzuim/": "Verzuim", "verzuim/#regel": "Regel"}

type Change = Callable[[Path], None]


def site(folder: Path, search: str) -> Path:
    """A site of two pages, with the search index of one of the two programs."""
    (folder / "verzuim").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE.format(title="Begin", page="", root="./"), encoding="utf-8")
    verzuim = PAGE.format(title="Verzuim", page="verzuim/", root="../")
    (folder / "verzuim" / "index.html").write_text(verzuim, encoding="utf-8")
    (folder / "robots.txt").write_text("User-agent: *\nAllow: /\n", encoding="utf-8")
    locations = "".join(f"<url><loc>https://school.nl/{page}</loc></url>" for page in ("", "verzuim/"))
    (folder / "sitemap.xml").write_text(f"<urlset>{locations}</urlset>", encoding="utf-8")
    places = [{"location": place, "title": title} for place, title in INDEX.items()]
    (folder / search).parent.mkdir(exist_ok=True)
    name = "items" if search == "search.json" else "docs"
    (folder / search).write_text(json.dumps({name: places}), encoding="utf-8")
    return folder


@pytest.fixture
def sites(tmp_path: Path) -> tuple[Path, Path]:
    return site(tmp_path / "site", "search/search_index.json"), site(tmp_path / "zensical", "search.json")


def replaced(name: str, old: str, new: str) -> Change:
    """In this file of the second site, `old` is `new`."""

    def change(folder: Path) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")

    return change


def without(name: str) -> Change:
    """The second site lacks this file."""
    return lambda folder: (folder / name).unlink()


VERZUIM = "verzuim/index.html"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (without(VERZUIM), [(WHOLE, "page", "-", "verzuim/")]),
        (replaced(VERZUIM, ' id="kop"', ""), [("verzuim/", "id", "-", "kop")]),
        (
            replaced(VERZUIM, "via DUO", "aan DUO"),
            [
                ("verzuim/", "text", "-", "Verzuim Je meldt dit via DUO. hier"),
                ("verzuim/", "text", "+", "Verzuim Je meldt dit aan DUO. hier"),
            ],
        ),
        (
            replaced(VERZUIM, "<title>Verzuim", "<title>Ziek"),
            [
                ("verzuim/", "head", "-", "title: Verzuim - Uitwisselwijzer"),
                ("verzuim/", "head", "+", "title: Ziek - Uitwisselwijzer"),
            ],
        ),
        (
            replaced(VERZUIM, 'content="Over Verzuim."', 'content=""'),
            [
                ("verzuim/", "head", "-", "description: Over Verzuim."),
                ("verzuim/", "head", "+", "description: "),
            ],
        ),
        (
            replaced(VERZUIM, 'href="#regel"', 'href="../#regel"'),
            [("verzuim/", "link", "-", "hier → verzuim/#regel"), ("verzuim/", "link", "+", "hier → #regel")],
        ),
        (
            replaced("index.html", 'href="./verzuim/"', 'href="verzuim.md"'),
            [("", "link", "-", "Verzuim → verzuim/"), ("", "link", "+", "Verzuim → verzuim.md")],
        ),
        (
            replaced("search.json", "verzuim/#regel", "verzuim/#kop"),
            [
                (WHOLE, "search", "-", "verzuim/#regel"),
                (WHOLE, "search", "-", "verzuim/#regel: Regel"),
                (WHOLE, "search", "+", "verzuim/#kop"),
                (WHOLE, "search", "+", "verzuim/#kop: Regel"),
            ],
        ),
        (replaced("sitemap.xml", "verzuim/", ""), [(WHOLE, "for machines", "-", "https://school.nl/verzuim/")]),
        (replaced("robots.txt", "Allow: /\n", ""), [(WHOLE, "for machines", "-", "Allow: /")]),
    ],
    ids=["page", "id", "text", "title", "description", "link", "menu", "search", "sitemap", "robots"],
)
def test_what_is_missing_or_other_is_found(
    sites: tuple[Path, Path], change: Change, expected: list[tuple[str, str, str, str]]
) -> None:
    change(sites[1])
    found = [each for each in differences(*sites) if each.kind != "file"]
    assert found == [Difference(*each) for each in expected]


def test_a_link_that_is_written_in_another_way_is_the_same(sites: tuple[Path, Path]) -> None:
    replaced(VERZUIM, 'href="../"', 'href="./.."')(sites[1])
    replaced(VERZUIM, 'href="#regel"', 'href="././#regel"')(sites[1])
    assert {each.kind for each in differences(*sites)} == {"file"}


def test_what_is_known_is_counted_and_the_rest_is_left() -> None:
    known = Known("id", "+ __*", "of the theme")
    skip, other = Difference("", "id", "+", "__skip"), Difference("", "id", "-", "__skip")
    left, covered = unexplained([skip, skip, other], [known])
    assert left == [other]
    assert covered == {known: 2}


@pytest.mark.parametrize(
    ("change", "status", "says"),
    [
        (lambda folder: None, 0, "2 of 2 pages are the same"),
        (replaced(VERZUIM, ' id="kop"', ""), 1, "verzuim/: id - kop"),
        (without("search.json"), 1, "the site: search - verzuim/#regel"),
    ],
    ids=["same", "other", "no search"],
)
def test_a_difference_that_nobody_explained_fails_and_is_shown(
    sites: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    change: Change,
    status: int,
    says: str,
) -> None:
    known = [Known("file", pattern, "its own search") for pattern in ("- search/*", "+ search.json")]
    monkeypatch.setattr(command, "SITE", sites[0])
    monkeypatch.setattr(command, "OURS", sites[1])
    monkeypatch.setattr(command, "unexplained", lambda found: unexplained(found, known))
    change(sites[1])
    summary = sites[0].parent / "summary.md"
    assert command.main(["--no-build", "--summary", str(summary)]) == status
    assert says in capsys.readouterr().out
    assert says in summary.read_text(encoding="utf-8")


def test_an_entry_that_covers_nothing_any_more_fails(
    sites: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = [Known("file", "? search*", "its own search"), Known("id", "+ __skip", "of the theme")]
    monkeypatch.setattr(command, "SITE", sites[0])
    monkeypatch.setattr(command, "OURS", sites[1])
    monkeypatch.setattr(command, "unexplained", lambda found: unexplained(found, known))
    assert command.main(["--no-build"]) == 1
    assert "no difference any more; take it away: id + __skip" in capsys.readouterr().out


def test_many_differences_still_fit_on_a_screen(
    sites: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    more = "".join(f'<p id="deel-{n}">Zin {n}, die {"heel " * 40}lang is.</p>' for n in range(200))
    replaced(VERZUIM, "</article>", f"{more}</article>")(sites[1])
    monkeypatch.setattr(command, "SITE", sites[0])
    monkeypatch.setattr(command, "OURS", sites[1])
    assert command.main(["--no-build"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) < 50
    assert max(map(len, lines)) <= 120
