"""Is the list of published addresses complete, and does an editor hear of an address that would break?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checkers import SLUGS
from scripts.editor.addresses import __main__ as command
from scripts.editor.addresses.findings import findings, published_earlier
from scripts.shared.addresses.published import add_new, is_file, line_of, names_in, of_pages, read_html, read_list
from scripts.shared.pages import read_pages

from .copies import git
from .small_site import page, told

ONE = page("een", "## Kop\n\nNooit per mail.\n{: #nooit-mail }\n\nAltijd op papier.\n{: #altijd-papier }")
TWO = page("twee", "## Ook een kop\n\nZie [een](een.md#nooit-mail).")
FORM = page("verzuim", "## Check\n\n::: check verzuim")


# --- the list ---


def test_nothing_is_wrong_with_the_addresses_of_the_project() -> None:
    assert [str(each) for each in findings(read_pages())] == []


def test_the_list_has_pages_places_answers_and_files_and_nothing_from_inside_a_form() -> None:
    lines = of_pages([ONE, FORM]).lines
    assert {"een/", "een/#kop", "een/#nooit-mail", "verzuim/#check-verzuim"} <= lines
    assert "verzuim/#check-verzuim?route=papier" in lines
    assert {f"tabellen/{slug}.jsonl.gz" for slug in SLUGS} <= lines
    assert not [line for line in lines if "weet-niet" in line or "-help" in line or "__" in line]


def test_what_a_build_puts_in_for_an_old_address_is_no_address() -> None:
    html = '<p id="nu"><span id="toen" class="moved"></span>Tekst</p><p id="weg" class="moved-away retired">Weg</p>'
    assert read_html(html)[0] == {"nu": "Tekst"}
    assert read_html('<input id="__search"><h2 id="kop">Kop</h2>')[0] == {"kop": "Kop"}


def test_the_text_of_a_place_is_without_citations() -> None:
    html = '<li id="x">Nooit <b>per</b> mail<br>hoor <span class="fact">J-BVL-2</span></li>'
    assert read_html(html)[0] == {"x": "Nooit per mail hoor"}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("./", {"index"}),
        ("./#kop", {"index#kop"}),
        ("verzuim/", {"verzuim"}),
        ("verzuim/#kop", {"verzuim#kop"}),
        ("verzuim/#check-verzuim", {"verzuim#check-verzuim", "check-verzuim"}),
        ("verzuim/#check-verzuim?a=b", {"check-verzuim?a=b", "check-verzuim?a", "check-verzuim"}),
        ("tabellen/verzuim.jsonl.gz", {"tabellen/verzuim.jsonl.gz"}),
    ],
)
def test_a_line_promises_these_names(line: str, names: set[str]) -> None:
    assert names_in(line) == names
    assert is_file(line) == line.endswith(".gz")
    if "check" not in line:
        assert [line_of(name) for name in names] == [line]


def test_adding_only_adds_and_says_what(tmp_path: Path) -> None:
    path = tmp_path / "adressen" / "lijst.txt"
    assert "een/#kop" in add_new([ONE], path)
    assert add_new([ONE], path) == []
    assert add_new([TWO], path) == ["twee/", "twee/#ook-een-kop"]
    lines = read_list(path)
    assert "een/#kop" in lines
    assert lines == sorted(set(lines))


def test_the_command_adds_and_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lijst.txt"
    monkeypatch.setattr(command, "read_pages", lambda: [ONE])
    monkeypatch.setattr(command, "add_new", lambda pages: add_new(pages, path))
    given: dict[str, Any] = {
        "published": path,
        "moves": tmp_path / "geen.yaml",
        "texts": {},
        "earlier": [],
    }
    monkeypatch.setattr(command, "findings", lambda pages: findings(pages, **given))
    assert command.main([]) == 1
    assert "draai 'make addresses'" in capsys.readouterr().out
    assert command.main(["--add"]) == 0
    assert "nieuw: een/#kop\n" in capsys.readouterr().out
    assert command.main([]) == 0


# --- findings ---


def test_pages_that_are_as_published_have_no_findings(tmp_path: Path) -> None:
    assert told(tmp_path, [ONE, TWO, FORM]) == []


def test_new_addresses_are_told_once_a_page_with_the_line(tmp_path: Path) -> None:
    (line,) = told(tmp_path, [ONE, TWO], before=[TWO])
    assert line.startswith("docs/een.md:7: nog niet in de lijst van adressen: een/, een/#altijd-papier,")
    more = page("een", f"{ONE.source}\n\nNieuw.\n{{: #nieuw }}")
    (line,) = told(tmp_path, [more], before=[ONE])
    assert line == "docs/een.md:10: nog niet in de lijst van adressen: een/#nieuw; draai 'make addresses'"


def test_a_place_that_is_gone_is_told_with_its_likely_new_name(tmp_path: Path) -> None:
    now = page("een", ONE.source.replace("#nooit-mail", "#geen-post"))
    gone, new = told(tmp_path, [now], before=[ONE], texts={"een#nooit-mail": "Nooit per mail."})
    assert gone.startswith("gepubliceerd.txt:4: plek op een pagina 'een#nooit-mail'")
    assert "zet in verhuisd.yaml: een#nooit-mail: een#geen-post (of," in gone
    assert "een/#geen-post" in new
    assert told(tmp_path, [now], before=[ONE, now], moves="een#nooit-mail: een#geen-post") == []


def test_a_sentence_that_moved_to_another_page_is_found_there(tmp_path: Path) -> None:
    left = page("een", "## Kop\n\nAltijd op papier.\n{: #altijd-papier }")
    to = page("twee", f"{TWO.source}\n\nNooit per mail.\n{{: #mail }}")
    gone, _ = told(tmp_path, [left, to], before=[ONE, TWO], texts={"een#nooit-mail": "Nooit per mail."})
    assert "een#nooit-mail: twee#mail" in gone


def test_a_sentence_that_changed_a_little_with_its_name_is_found(tmp_path: Path) -> None:
    now = page("een", "## Kop\n\nNooit meer per mail.\n{: #x }\n\nAltijd op papier.\n{: #altijd-papier }\n\n## Nog een")
    gone = told(tmp_path, [now], before=[ONE], texts={"een#nooit-mail": "Nooit per mail."})[0]
    assert "een#nooit-mail: een#x" in gone


def test_nothing_is_suggested_where_nothing_looks_like_it(tmp_path: Path) -> None:
    (gone,) = told(tmp_path, [page("een", "## Kop")], before=[page("een", "## Kop\n\nTekst.\n{: #weg }")])
    assert "zet het terug, of zet in verhuisd.yaml: een#weg: NIEUW" in gone


def test_a_page_that_is_gone_is_told_once_with_its_likely_new_name(tmp_path: Path) -> None:
    now = page("nieuw", ONE.source)
    found = told(tmp_path, [now], before=[ONE])
    assert len(found) == 2
    assert "pagina 'een' is weg" in found[0]
    assert "een: {naar: index, omdat:" in found[0]
    assert "verhuisd.yaml: een: nieuw (of," in found[0]
    assert told(tmp_path, [now], before=[ONE, now], moves="een: nieuw") == []


def test_a_renamed_page_still_has_to_have_all_places(tmp_path: Path) -> None:
    now = page("nieuw", "## Kop\n\nNooit per mail.\n{: #nooit-mail }")
    (gone,) = told(tmp_path, [now], before=[ONE, now], moves="een: nieuw")
    assert "'een#altijd-papier'" in gone
    whole = page("nieuw", f"{now.source}\n\n## Uit een")
    assert told(tmp_path, [whole], before=[ONE, whole], moves="een: nieuw#uit-een") == []
    reason = "een:\n  naar: nieuw\n  omdat: Dit is voorbij."
    assert told(tmp_path, [now], before=[ONE, now], moves=reason) == []


def test_a_question_and_an_answer_that_are_gone_are_told(tmp_path: Path) -> None:
    old = ["verzuim/#check-verzuim?route=fax", "verzuim/#check-verzuim?kleur=rood", "verzuim/#check-verzuim?kleur=geel"]
    question, answer = told(tmp_path, [FORM], extra=old)
    assert "vraag 'check-verzuim?kleur' is weg" in question
    assert "antwoord 'check-verzuim?route=fax' (verzuim/#check-verzuim?route=fax) is weg" in answer
    assert "{naar: check-verzuim, omdat:" in answer
    moves = "check-verzuim?route=fax: check-verzuim?route=papier\ncheck-verzuim?kleur:\n  naar: verzuim\n  omdat: Zo."
    assert told(tmp_path, [FORM], extra=old, moves=moves) == []


def test_the_answers_of_a_renamed_question_that_it_has_not_are_told(tmp_path: Path) -> None:
    old = ["verzuim/#check-verzuim?weg=papier", "verzuim/#check-verzuim?weg=duif"]
    (gone,) = told(tmp_path, [FORM], extra=old, moves="check-verzuim?weg: check-verzuim?route")
    assert "'check-verzuim?weg=duif'" in gone


def test_a_check_that_is_gone_is_told_once(tmp_path: Path) -> None:
    old = ["verzuim/#check-spijbelen", "verzuim/#check-spijbelen?route=papier"]
    (gone,) = told(tmp_path, [FORM], extra=old)
    assert "check 'check-spijbelen' is weg" in gone
    assert "check-spijbelen: {naar: verzuim, omdat:" in gone
    assert told(tmp_path, [FORM], extra=old, moves="check-spijbelen: check-verzuim") == []


def test_a_check_that_moved_to_another_page_is_found_there(tmp_path: Path) -> None:
    (gone,) = told(tmp_path, [FORM, TWO], extra=["twee/#check-verzuim"])
    assert "verhuisd.yaml: twee#check-verzuim: verzuim#check-verzuim" in gone


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    (gone,) = told(tmp_path, [ONE], extra=["tabellen/oud.jsonl.gz"])
    assert "bestand 'tabellen/oud.jsonl.gz' is weg" in gone
    assert (
        told(tmp_path, [ONE], extra=["tabellen/oud.jsonl.gz"], moves="tabellen/oud.jsonl.gz: tabellen/pgn.jsonl.gz")
        == []
    )


def test_a_page_that_cannot_be_rendered_gives_no_other_findings(tmp_path: Path) -> None:
    broken = [page("een", problem="kapot"), page("verzuim", problem="kapot"), TWO]
    assert told(tmp_path, broken, before=[ONE, TWO, FORM]) == []


@pytest.mark.parametrize("line", ["", "verzuim", "# uitleg", "verzuim/#a b", "verzuim/#check-verzuim?route"])
def test_a_line_of_the_list_that_is_no_address_is_told(tmp_path: Path, line: str) -> None:
    found = told(tmp_path, [ONE], extra=[line])
    assert [each for each in found if f"'{line}' is geen adres" in each]


def test_a_line_that_was_taken_out_of_the_list_is_told(tmp_path: Path) -> None:
    (line,) = told(tmp_path, [ONE], earlier=["een/", "weg/"])
    assert line.startswith("gepubliceerd.txt: wat online staat, is uit de lijst gehaald: weg/; zet de regels terug")


def test_what_was_published_is_what_the_deployment_marked(tmp_path: Path) -> None:
    def commit(text: str) -> None:
        path = tmp_path / "docs" / "adressen" / "gepubliceerd.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-m", "lijst")

    assert published_earlier(tmp_path) == []
    git(tmp_path, "init", "--initial-branch=werk")
    (tmp_path / "leeg").touch()
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "nog geen lijst")
    assert published_earlier(tmp_path) == []
    git(tmp_path, "tag", "gepubliceerd")
    assert published_earlier(tmp_path) == []
    commit("./\neen/\n")
    assert published_earlier(tmp_path) == []
    git(tmp_path, "tag", "--force", "gepubliceerd")
    commit("./\n")
    assert published_earlier(tmp_path) == ["./", "een/"]
