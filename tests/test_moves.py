"""Is `verhuisd.yaml` read as it was meant, and is every mistake in it told with its line?"""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.shared.addresses.moves import MOVES, End, name_of, read_moves
from scripts.shared.addresses.published import of_pages

from .small_site import moves_of, page, told

ONE = page("een", "## Kop\n\n## Oud")
TWO = page("twee", "## Kop\n\n## Deel\n\n::: check verzuim")


def test_the_file_of_the_project_can_be_read() -> None:
    assert MOVES.exists()
    assert read_moves().problems == ()


@pytest.mark.parametrize("written", ["een#kop", "een/#kop", "een.md#kop", "./een#kop", "/een/#kop"])
def test_an_address_may_be_written_in_several_ways(written: str) -> None:
    assert name_of(written) == "een#kop"


@pytest.mark.parametrize(("written", "name"), [("./", "index"), ("index.md", "index"), ("/#kop", "index#kop")])
def test_the_home_page_too(written: str, name: str) -> None:
    assert name_of(written) == name


def test_an_answer_may_be_written_with_its_page() -> None:
    assert name_of("twee/#check-verzuim?route=papier") == "check-verzuim?route=papier"
    assert name_of("twee#check-verzuim") == "twee#check-verzuim"


WEET_NIET = End("check-verzuim?route=weet-niet")
FOLLOWED = [
    ("een", "weg: een", "weg", End("een")),
    ("a chain", "weg: weggegaan\nweggegaan: een", "weg", End("een")),
    ("a place on a renamed page", "weg: een", "weg#kop", End("een#kop")),
    ("a place that is not there", "weg: een", "weg#nergens", None),
    ("a page that became a part", "weg: twee#deel", "weg#nergens", End("twee#deel")),
    ("a place of it that is there", "weg: twee#deel", "weg#kop", End("twee#kop")),
    ("its own entry first", "weg: een\nweg#kop: twee#deel", "weg#kop", End("twee#deel")),
    ("a place, then the page", "weg#oude-kop: weg#kop\nweg: een", "weg#oude-kop", End("een#kop")),
    ("gone", "weg:\n  naar: een\n  omdat: Voorbij.", "weg", End("een", "Voorbij.")),
    ("a place of what is gone", "weg:\n  naar: een\n  omdat: Voorbij.", "weg#kop", End("een", "Voorbij.")),
    ("renamed, then gone", "weg: daar\ndaar: {naar: een, omdat: Voorbij.}", "weg", End("een", "Voorbij.")),
    ("a check", "check-x: check-verzuim", "weg#check-x", End("twee#check-verzuim")),
    ("a check with its page", "check-x: check-verzuim\nweg: twee", "weg#check-x", End("twee#check-verzuim")),
    ("its answers", "check-x: check-verzuim", "check-x?route=papier", End("check-verzuim?route=papier")),
    ("its questions", "check-x: check-verzuim", "check-x?route", End("check-verzuim?route")),
    (
        "an answer of a renamed question of a renamed check",
        "check-x: check-verzuim\ncheck-x?weg: check-x?route\ncheck-verzuim?route=brief: check-verzuim?route=papier",
        "check-x?weg=brief",
        End("check-verzuim?route=papier"),
    ),
    ("'weet niet'", "check-verzuim?weg: check-verzuim?route", "check-verzuim?weg=weet-niet", WEET_NIET),
    ("an answer that is gone", "check-x: {naar: een, omdat: Weg.}", "check-x?a=b", End("een", "Weg.")),
    ("what exists", "een: twee", "een", End("een")),
    ("a circle", "weg: daar\ndaar: weg", "weg", None),
    ("a circle by way of a page", "a: b\nb#x: a#x", "a#x", None),
    ("nowhere", "weg: nergens", "weg", None),
]


@pytest.mark.parametrize(("moves", "name", "end"), [each[1:] for each in FOLLOWED], ids=[each[0] for each in FOLLOWED])
def test_an_old_address_is_followed_to_its_end(tmp_path: Path, moves: str, name: str, end: End | None) -> None:
    assert moves_of(tmp_path, moves).follow(name, of_pages([ONE, TWO])) == end


WRONG = {
    "verhuisd.yaml:1: deze regel is geen geldige YAML": "oud: 'een",
    "verhuisd.yaml:2: deze regel is geen geldige YAML": "# uitleg\noud: [een",
    "verhuisd.yaml:1: hier staat geen oud adres met een nieuw adres": "- oud",
    "verhuisd.yaml:1: bij 'oud' ontbreekt het nieuwe adres": "oud:",
    "verhuisd.yaml:1: bij 'oud' horen precies 'naar' en 'omdat'": "oud:\n  naar: een",
    "verhuisd.yaml:1: bij 'oud' staat achter 'omdat' geen zin": "oud:\n  naar: een\n  omdat:",
    "verhuisd.yaml:2: 'oud' staat ook op regel 1": "oud: een\noud/: twee",
    "verhuisd.yaml:1: 'een' bestaat nog": "een: twee",
    "verhuisd.yaml:1: 'nooit' stond nooit online": "nooit: een",
    "verhuisd.yaml:1: 'nergens' bestaat niet": "oud: nergens",
    "verhuisd.yaml:1: dit gaat in een kring: oud → ouder → oud": "oud: ouder\nouder: oud",
    "verhuisd.yaml:1: een pagina kan niet verhuizen naar een check": "oud: check-verzuim",
    "verhuisd.yaml:1: een check kan niet verhuizen naar een pagina": "check-oud: een",
    "verhuisd.yaml:1: 'een' is dezelfde pagina, zonder plek": "een#weg: een",
    "verhuisd.yaml:1: een bestand kan geen reden geven": "oud.gz: {naar: een, omdat: Weg.}",
}


@pytest.mark.parametrize("what", WRONG)
def test_a_mistake_is_told_with_its_line_and_hides_no_other(tmp_path: Path, what: str) -> None:
    published = ["oud/", "ouder/", "een/#weg", "een/#check-oud", "oud.gz"]
    moves = f"{WRONG[what]}\nook-nooit: een\n"
    found = told(tmp_path, [ONE, TWO], extra=published, moves=moves)
    assert [line for line in found if line.startswith(what)], found
    assert [line for line in found if "'ook-nooit' stond nooit online" in line]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "verhuisd.yaml"
    path.write_bytes(b"oud: \xe9\xe9n\n")
    assert [each.what for each in read_moves(path).problems] == ["het bestand is geen UTF-8-tekst"]


def test_without_a_file_nothing_moved(tmp_path: Path) -> None:
    assert list(read_moves(tmp_path / "nergens.yaml")) == []
