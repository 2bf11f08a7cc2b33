"""Links to other sites: which addresses, what LinkChecker says of them, what the editor reads. No network."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.editor.links import __main__ as links
from scripts.editor.links.visit import Kind, Visit, in_words, read, visit
from scripts.shared.tools import BuildError

# as LinkChecker 10.6.0 wrote it, of a server on this machine
LIST = """\
# created by LinkChecker at 2026-11-24 17:28:27+000
# Read the documentation at https://linkchecker.github.io/linkchecker/
urlname;parentname;base;result;warningstring;infostring;valid;url;line;column;name;dltime;size;checktime;cached;level;modified
http://h/robots;;;syntax OK;;Access denied by robots.txt, checked only syntax.;True;http://h/robots;;-1;-1;0.0;0;0;
http://h/dead;;;404 Not Found;;;False;http://h/dead;;-1;50;0.01;0;0;
http://h/gone;;;410 Gone;;;False;http://h/gone;;-1;50;0.24;0;0;
http://h/many;;;429 Too Many Requests;Rate limited (Retry-After: None);;True;http://h/many;;-1;50;0.47;0;0;
http://h/forbidden;;;403 Forbidden;;;False;http://h/forbidden;;-1;50;0.63;0;0;
http://h/err;;;500 Internal Server Error;;;False;http://h/err;;-1;50;1.07;0;0;
http://h/moved;;;200 OK;Redirected to `http://h/good' status: 301 Moved Permanently.;;True;http://h/good;;-1;50;1.3;0;0;
http://h:1/;;;"ConnectionError: HTTPConnectionPool(host='h', port=1): Max retries exceeded with url: / (Caused by NewConnectionError(""HTTPConnection(host='h', port=1): Failed to establish a new connection"";...";;;False;http://h:1/;;-1;-1;1.9;0;0;
http://x.invalid/;;;"ConnectionError: HTTPConnectionPool(host='x.invalid', port=80): Max retries exceeded with url: / (Caused by NameResolutionError(""HTTPConnection(host='x.invalid', port=80): Failed to resolve"";...";;;False;http://x.invalid/;;-1;-1;1.9;0;0;
http://h/good;;;200 OK;;;True;http://h/good;;-1;50;1.9;0;0;
http://h/hang;;;ReadTimeout: HTTPConnectionPool(host='h', port=80): Read timed out. (read timeout=5);;;False;http://h/hang;;-1;-1;6.8;0;0;
# Stopped checking at 2026-11-24 17:28:34+000 (7 seconds)
"""  # noqa: E501  a list is as wide as it is

MEANS = {
    "http://h/robots": (Kind.UNKNOWN, "de site vraagt programma's om weg te blijven"),
    "http://h/dead": (Kind.DEAD, "de pagina is er niet (404)"),
    "http://h/gone": (Kind.DEAD, "de pagina is weggehaald (410)"),
    "http://h/many": (Kind.UNKNOWN, "de site vond het te druk (429)"),
    "http://h/forbidden": (Kind.UNKNOWN, "de site weigert programma's (403)"),
    "http://h/err": (Kind.DEAD, "de site geeft een fout (500)"),
    "http://h/moved": (Kind.ALIVE, ""),
    "http://h:1/": (Kind.DEAD, "er komt geen verbinding"),
    "http://x.invalid/": (Kind.DEAD, "deze site bestaat niet meer"),
    "http://h/good": (Kind.ALIVE, ""),
    "http://h/hang": (Kind.DEAD, "er komt geen antwoord"),
}
A, B, C = "https://een.test/a", "https://twee.test/b|c", "https://drie.test/"


def test_what_a_list_of_linkchecker_means() -> None:
    assert {each.address: (each.kind, each.says) for each in read(LIST.splitlines())} == MEANS


@pytest.mark.parametrize(
    ("result", "says"),
    [
        ("ConnectTimeout: HTTPSConnectionPool(host='h', port=443)", "er komt geen antwoord"),
        ("SSLError: HTTPSConnectionPool(...)", "het certificaat van de site klopt niet"),
        ("TooManyRedirects: Exceeded 30 redirects.", "de site blijft doorverwijzen"),
        ("451 Unavailable For Legal Reasons", "de site geeft de pagina niet (451)"),
        ("InvalidURL: " + "x" * 500, ("InvalidURL: " + "x" * 500)[:120]),
    ],
)
def test_what_went_wrong_is_said_in_dutch_where_it_can(result: str, says: str) -> None:
    assert in_words(result) == says


def test_addresses_are_those_of_other_sites_with_the_pages_they_stand_on(tmp_path: Path) -> None:
    (tmp_path / "verzuim").mkdir()
    (tmp_path / "index.html").write_text(
        f'<a href="{A}#deel">x</a> <a href="verzuim/">y</a> <a href="mailto:a@b.test">m</a>'
        '<link rel="canonical" href="https://school.test/"> <a href="https://school.test/verzuim/">z</a>',
        encoding="utf-8",
    )
    (tmp_path / "verzuim" / "index.html").write_text(
        f'<a href="{A}">x</a><a href="{A}">x</a> <a href="https://drie.test/?a=1&amp;b=2">y</a>', encoding="utf-8"
    )
    (tmp_path / "404.html").write_text(f'<a href="{A}">x</a>', encoding="utf-8")
    assert links.elsewhere(tmp_path, "https://school.test/") == {
        A: ["404.html", "beginpagina", "verzuim/"],
        "https://drie.test/?a=1&b=2": ["verzuim/"],
    }


def test_what_seems_dead_is_tried_once_more_after_a_pause() -> None:
    went: list[object] = []
    answers = iter(
        [
            [Visit(A, Kind.ALIVE), Visit(B, Kind.DEAD, "even weg"), Visit(C, Kind.DEAD, "weg")],
            [Visit(B, Kind.ALIVE), Visit(C, Kind.DEAD, "weg")],
        ]
    )

    def go(addresses: list[str]) -> list[Visit]:
        went.append(addresses)
        return next(answers)

    found = links.tried([A, B, C], go, lambda: went.append("pauze"))
    assert went == [[A, B, C], "pauze", [B, C]]
    assert [(each.address, each.kind) for each in found] == [(A, Kind.ALIVE), (B, Kind.ALIVE), (C, Kind.DEAD)]


def test_when_all_is_well_there_is_no_pause_and_no_list() -> None:
    found = links.tried([A], lambda _: [Visit(A, Kind.ALIVE)], lambda: pytest.fail("a pause"))
    assert list(links.report(found, {A: ["x/"]}))[-1] == (
        "1 adressen geprobeerd: 1 bereikbaar, 0 dood, 0 niet te controleren."
    )


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site of one page with three links, of which LinkChecker, not started here, says something else each."""
    page = "".join(f'<a href="{link}">x</a>' for link in (A, B, C))
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    said = {A: Visit(A, Kind.ALIVE), B: Visit(B, Kind.DEAD, "weg"), C: Visit(C, Kind.UNKNOWN, "weigert")}
    monkeypatch.setattr(links, "visit", lambda asked: [said[address] for address in asked])
    return tmp_path


def test_a_dead_link_fails_and_is_told_apart_from_what_cannot_be_tried(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = built / "summary.md"
    summary.write_text("Wat er al stond.\n", encoding="utf-8")
    assert links.main(["--site", str(built), "--pause", "0", "--summary", str(summary)]) == 1
    text = capsys.readouterr().out
    dead, unknown = text.split("## Dood")[1].split("## Niet te controleren")
    assert "| https://twee.test/b\\|c | beginpagina | weg |" in dead
    assert "| https://drie.test/ | beginpagina | weigert |" in unknown
    assert A not in text
    assert summary.read_text(encoding="utf-8") == f"Wat er al stond.\n{text}"


def test_what_cannot_be_tried_does_not_fail(built: Path) -> None:
    (built / "index.html").write_text(f'<a href="{A}">x</a><a href="{C}">x</a>', encoding="utf-8")
    assert links.main(["--site", str(built), "--pause", "0"]) == 0


def test_without_a_site_or_without_linkchecker_one_line_says_so(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert links.main(["--site", str(built / "nergens")]) == 2
    assert "geen gebouwde site" in capsys.readouterr().err
    monkeypatch.setattr(links, "visit", visit)
    monkeypatch.setattr("scripts.editor.links.visit.sys.executable", str(built / "python"))
    assert links.main(["--site", str(built)]) == 2
    assert capsys.readouterr().err == "links: LinkChecker is er niet. Draai `make links`.\n"


def program(folder: Path, script: str) -> None:
    """A LinkChecker that does what this shell script says."""
    path = folder / "linkchecker"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def test_an_address_that_it_did_not_come_to_is_not_called_alive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.editor.links.visit.sys.executable", str(tmp_path / "python"))
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    program(tmp_path, f"cat > {tmp_path}/asked; cat {tmp_path}/list.csv; exit 1")
    found = {each.address: each.kind for each in visit(["http://h/good", "http://h/later"])}
    assert found == {"http://h/good": Kind.ALIVE, "http://h/later": Kind.UNKNOWN}
    assert (tmp_path / "asked").read_text(encoding="utf-8").split() == ["http://h/good", "http://h/later"]


def test_a_linkchecker_that_breaks_down_is_no_list_of_dead_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.editor.links.visit.sys.executable", str(tmp_path / "python"))
    program(tmp_path, "cat > /dev/null; echo 'ImportError: geen dnspython' >&2; exit 2")
    with pytest.raises(BuildError, match="LinkChecker liep vast: ImportError: geen dnspython"):
        visit(["http://h/good"])
