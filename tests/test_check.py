"""Does the editor hear of every kind of mistake: in which file, on which line, what, and what to do?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import ClassVar

import pytest

from checkers import SLUGS, checker
from checkers.kernel.model import ModelError
from checkers.kernel.sources import facts
from checkers.kernel.verdict import judge
from checkers.kernel.words import ASK
from checkers.shared.routes import CLOSE_ACCOUNT
from scripts.editor.check import __main__ as command
from scripts.editor.check import dates, front_matter, keys, links
from scripts.editor.text import guard
from scripts.editor.text.blocks import Block
from scripts.editor.text.site import every_block
from scripts.proof import cases
from scripts.shared import readable, references
from scripts.shared.finding import Finding
from scripts.shared.locate import in_checker, in_file
from scripts.shared.pages import Page, config, converter, read_page, read_pages
from scripts.shared.tools import ROOT

TODAY = date(2026, 11, 24)
TOP = """---
title: Een pagina
description: Een zin die zegt waar deze pagina over gaat, en die lang genoeg is.
date: 2026-11-20
review: 2027-08-01
---

"""
GEEN_ACCOUNT, TERMIJN = (
    next(rule.says for rule in checker("verzuim").rules if rule.id == name) for name in ("geen-account", "termijn")
)
NOTICE = "\n\n{!includes/bronvermelding.md!}\n"


@pytest.fixture
def page(tmp_path: Path) -> Callable[..., Page]:
    markdown = converter()

    def make(body: str, top: str = TOP, name: str = "pagina") -> Page:
        path = tmp_path / f"{name}.md"
        path.write_text(top + body + NOTICE, encoding="utf-8")
        return read_page(path, markdown)

    return make


type Make = Callable[..., Page]


@cache
def site_pages() -> list[Page]:
    """The pages of the site, rendered once."""
    return read_pages()


@cache
def site_blocks() -> list[Block]:
    return every_block(site_pages())


def only(found: Iterable[Finding]) -> Finding:
    (one,) = found
    return one


# --- the site itself, and the command


def test_the_site_has_no_faults() -> None:
    wrong = [str(each) for each in command.everything(date.today()) if not each.warning]
    assert wrong == []


def test_a_finding_says_file_line_what_and_what_to_do() -> None:
    assert str(Finding("docs/a.md", 3, "dit is fout", "doe dat")) == "docs/a.md:3: dit is fout; doe dat"
    seen = Finding("docs/a.md", 0, "kijk", "doe dat", warning=True, details=("een", "twee"))
    assert str(seen) == "docs/a.md: let op: kijk; doe dat\n    een\n    twee"


@pytest.mark.parametrize(
    ("warning", "status", "says"), [(True, 0, "Geen fouten. 1 keer 'let op'."), (False, 1, "1 fout.")]
)
def test_only_what_is_wrong_makes_it_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], warning: bool, status: int, says: str
) -> None:
    found = [Finding("docs/pgn.md", 3, "dit", "doe dat", warning)]
    monkeypatch.setattr(command, "everything", lambda today: found)
    assert command.main([]) == status
    assert capsys.readouterr().out.splitlines() == [str(found[0]), says]
    assert command.main(["--page", "verzuim"]) == 0


def test_one_mistake_hides_no_other(monkeypatch: pytest.MonkeyPatch, page: Make) -> None:
    broken = page("Zie [[J-VZM-999]] en [[wet:XYZ]].\n\nZie [daar](nergens.md).\n", name="verzuim")
    monkeypatch.setattr(command, "read_pages", lambda: [broken if p.name == "verzuim" else p for p in site_pages()])
    told = [str(each) for each in command.everything(TODAY)]
    for part in ("J-VZM-999", "de wet 'XYZ'", "'nergens.md' is er niet", "verzuim#geen-account is er niet meer"):
        assert any(part in line for line in told), part


def test_all_that_still_points_to_a_page_that_is_gone_is_told_at_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "read_pages", lambda: [page for page in site_pages() if page.name != "verzuim"])
    told = command.everything(TODAY)
    lines = [line for each in told for line in (f"{each.file}:{each.line}: ", *each.details)]
    for file, line in (
        in_file(ROOT / "docs" / "index.md", "(verzuim.md)"),
        in_file(ROOT / "docs" / "stap-2.md", "(verzuim.md)"),
        in_file(ROOT / "mkdocs.yml", " verzuim.md"),
        in_checker("verzuim", 'page="verzuim"'),
        in_checker("uitwisseling", '"verzuim#geen-account"'),
    ):
        assert line
        assert [each for each in lines if each.startswith(f"{file}:{line}: ")], file


def test_a_page_that_is_not_there_gets_no_all_clear(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("verzium", "verzuim.md"):
        assert command.main(["--page", name]) == 2
        assert "bedoel je 'verzuim'?" in capsys.readouterr().err


# --- the hand-written cases


def test_a_case_that_the_check_does_not_agree_with_is_told_at_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def other(slug: str, answers: object) -> dict[str, object]:
        verdict = judge(slug, answers)
        return {**verdict, "outcome": "verboden"} if slug == "kopie-id" else verdict

    monkeypatch.setattr(cases, "judge", other)
    found = cases.findings()
    assert {each.file for each in found} == {"tests/cases/kopie-id.yaml"}
    lines = Path("tests/cases/kopie-id.yaml").read_text(encoding="utf-8").splitlines()
    assert all("naam: " in lines[each.line - 1] for each in found)
    assert "uitkomst: verwacht toegestaan, gekregen verboden" in found[0].what
    assert cases.unreadable() == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("- naam: X\n  [a\n", "geen geldige YAML"),
        ("- naam: X\n  verwacht: {uitkomst: verboden, onzin: 1}\n", "onzin"),
        ("- naam: X\n  antwoorden: {wie: niemand}\n  verwacht: {uitkomst: verboden}\n", "Onbekende keuze 'niemand'"),
    ],
)
def test_a_case_that_cannot_be_read_is_told_before_a_proof(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, what: str
) -> None:
    (tmp_path / "kopie-id.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr("tests.cases.FOLDER", tmp_path)
    monkeypatch.setattr(cases, "FOLDER", tmp_path)
    monkeypatch.setattr(cases, "SLUGS", ["kopie-id"])
    assert what in only(cases.unreadable()).what


# --- what a page names


@pytest.mark.parametrize(
    ("line", "what", "todo"),
    [
        ("Zie [[J-VZM-122]].", "het feit 'J-VZM-122' bestaat niet", "zoek het goede nummer op"),
        ("Zie [[wet:WPOO]].", "de wet 'WPOO' kennen we niet", "bedoel je 'WPO'?"),
        ("Zie [[wet WPO]].", "[[wet WPO]] is geen feit en geen wet", "schrijf een feit als"),
        ("::: check verzium", "de check 'verzium' bestaat niet", "bedoel je 'verzuim'?"),
        ("::: tabel", "de check '' bestaat niet", "kies uit: "),
        ("::: chek verzuim", "de regel '::: chek verzuim' kennen we niet", "kies uit: check …"),
        ("{!includes/toestemmin.md!}", "'includes/toestemmin.md' is er niet", "bedoel je 'includes/toestemming.md'?"),
    ],
)
def test_what_does_not_exist_is_told_at_its_line(page: Make, line: str, what: str, todo: str) -> None:
    found = only(keys.findings([page(f"Een zin.\n\n{line}\n\nNog een.")]))
    assert (found.line, what in found.what, found.todo.startswith(todo)) == (10, True, True)


def test_the_rest_of_a_broken_page_is_looked_at(page: Make) -> None:
    broken = page("Zie [[J-VZM-999]].\n\nNog een zin.\n{: #nog-een }")
    assert broken.problem
    assert 'id="nog-een"' in broken.html


def test_a_list_of_attributes_that_shows_as_text_is_told(page: Make) -> None:
    found = only(keys.findings([page("Een zin.\n{: #een data-j=\n")]))
    assert "staat als tekst op de pagina" in found.what
    assert found.line == 9
    assert not list(keys.findings([page("Een zin.\n{: #een }\n\nZo schrijf je dat: `{: #naam }`.")]))


def test_a_shared_text_that_no_page_takes_in_is_told() -> None:
    without = [page for page in site_pages() if page.name != "stap-3"]
    assert [each.file for each in keys.unused_includes(without)] == ["docs/includes/veilige-routes.md"]


# --- the top of a page


def top(**changes: str | None) -> str:
    fields = {
        "title": "Een pagina",
        "description": "Een zin die zegt waar deze pagina over gaat, en die lang genoeg is.",
        "date": "2026-11-20",
        "review": "2027-08-01",
        **changes,
    }
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in fields.items() if value is not None) + "---\n\n"


@pytest.mark.parametrize(
    ("changes", "line", "what"),
    [
        ({"title": None}, 1, "het veld 'title' ontbreekt of is leeg"),
        ({"description": "Te kort."}, 3, "'description' heeft 8 tekens"),
        ({"date": "24-11-2026"}, 4, "'24-11-2026' is geen datum"),
        ({"date": "2026-11-25"}, 4, "en dat moet nog komen"),
        ({"review": "2026-11-20"}, 5, "'review' is niet later dan 'date'"),
        ({"review": "ooit"}, 5, "'ooit' is geen datum"),
        ({"zoekwoord": "spijbelen"}, 6, "het veld 'zoekwoord' kennen we niet"),
        ({"zoekwoorden": "spijbelen"}, 6, "'zoekwoorden' is geen lijst"),
    ],
)
def test_the_top_of_a_page_is_checked(page: Make, changes: dict[str, str | None], line: int, what: str) -> None:
    found = only(front_matter.findings([page("Een zin.", top(**changes))], TODAY))
    assert (found.line, what in found.what) == (line, True)
    assert not found.warning


def test_a_top_that_cannot_be_read_is_one_finding(page: Make) -> None:
    broken = page("Een zin.", "---\ntitle: Een: pagina\n  x\n---\n")
    found = only([*keys.findings([broken]), *front_matter.findings([broken], TODAY)])
    assert "is niet te lezen (regel 2)" in found.what
    assert found.line == 2


@pytest.mark.parametrize(
    ("top", "says"),
    [
        ("---\ntitle: X\ndate: 2026-13-45\n---\n", "een datum bestaat niet"),
        ("---\ntitle: X\n\nTekst.\n", "eindigt niet met een regel met drie streepjes"),
    ],
)
def test_a_top_that_python_or_yaml_refuses_is_one_finding_too(page: Make, top: str, says: str) -> None:
    broken = page("Een zin.", top)
    assert says in only([*keys.findings([broken]), *front_matter.findings([broken], TODAY)]).what


def test_a_page_that_cannot_be_read_is_told_and_nothing_that_follows_from_it(
    monkeypatch: pytest.MonkeyPatch, page: Make
) -> None:
    broken = page("Een zin.", "---\ntitle: Een: pagina\n---\n", "verzuim")
    monkeypatch.setattr(command, "read_pages", lambda: [broken if p.name == "verzuim" else p for p in site_pages()])
    assert "is niet te lezen" in only(command.everything(TODAY)).what


def test_other_faults_of_a_page_are_told(page: Make, tmp_path: Path) -> None:
    good = page("Een zin.")
    assert not list(front_matter.findings([good], TODAY))
    bare = Page(tmp_path / "Mijn pagina.md", "", "Een zin.", dict(good.meta))
    told = [each.what for each in front_matter.findings([good, bare], TODAY)]
    assert "onderaan staat niet waar de pagina op rust" in told
    assert "de naam 'Mijn pagina' geeft een lastig adres" in told
    assert told.count("er is nog een pagina met de titel 'Een pagina'") == 2


def test_a_concept_and_a_passed_date_are_warnings(page: Make) -> None:
    draft = page("Een zin.", top(concept="true"))
    found = only(front_matter.findings([draft], TODAY))
    assert (found.warning, found.line) == (True, 6)
    late = page("Een zin.", top(review="2026-11-23"))
    found = only(dates.findings([late], TODAY))
    assert (found.warning, found.line) == (True, 5)
    assert not list(dates.findings([late], date(2026, 11, 22)))


def test_a_rule_whose_date_has_passed_is_a_warning_and_all_go_into_the_summary() -> None:
    found = list(dates.findings([], date(2027, 8, 1)))
    assert any(
        "regel verzuim/geen-account" in each.what and each.file == "checkers/verzuim/altijd.py" for each in found
    )
    assert all(each.warning for each in found)
    shown = dates.as_markdown(found[:1], TODAY)
    assert shown.splitlines()[2].startswith(f"- `{found[0].file}:{found[0].line}` regel ")
    assert "Alles is op tijd bekeken." in dates.as_markdown([], TODAY)


# --- links


@pytest.mark.parametrize(
    ("link", "what", "todo"),
    [
        ("verzium.md", "de pagina 'verzium.md' is er niet", "bedoel je 'verzuim.md'?"),
        ("verzuim.md#geen-acount", "op de pagina 'verzuim' is geen plek 'geen-acount'", "bedoel je 'geen-account'?"),
        ("#nergens", "op de pagina 'pagina' is geen plek 'nergens'", "kies een anker"),
        ("/verzuim/", "begint met '/'", "noem het bestand"),
        ("assets/niets.pdf", "komt nergens uit", "noem een pagina"),
        ("verzuim.md#check-verzuim?aanleidin=melding", "heeft geen vraag 'aanleidin'", "bedoel je 'aanleiding'?"),
        ("verzuim.md#check-verzuim?aanleiding=meldng", "heeft geen antwoord 'meldng'", "bedoel je 'melding'?"),
        ("verzuim.md#check-verzuim?gegevens=weet-niet", "heeft geen antwoord 'weet-niet'", "kies uit: "),
        ("#check-verzium?aanleiding=melding", "de check 'verzium' bestaat niet", "bedoel je 'verzuim'?"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(page: Make, link: str, what: str, todo: str) -> None:
    others = [each for each in site_pages() if each.name == "verzuim"]
    mine = page(f"Een zin.\n\nZie [daar]({link}).")
    found = only(
        [each for each in links.findings([*others, mine]) if each.file == mine.file and "menu" not in each.what]
    )
    assert what in found.what
    assert found.todo.startswith(todo)
    assert found.line == 10


def test_good_links_are_left_alone(page: Make) -> None:
    mine = page(
        "Een zin.\n{: #een }\n\n[a](#een) [b](verzuim.md) [c](verzuim.md#geen-account) [d](https://example.org/) "
        "[e](verzuim.md#check-verzuim?aanleiding=weet-niet&gegevens=persoon,verzuim)"
    )
    found = links.findings([*site_pages(), mine])
    assert [each.what for each in found] == ["de pagina staat niet in het menu"]


def test_the_menu_names_every_page_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class Settings:
        nav: ClassVar[list[object]] = ["verzuim.md", {"Weer": "verzuim.md"}, {"Deel": [{"Weg": "verziumm.md"}]}]

    monkeypatch.setattr(links, "config", Settings)
    pages = [each for each in site_pages() if each.name in ("verzuim", "pgn")]
    assert [(each.file, each.what) for each in links.menu(pages)] == [
        ("docs/pgn.md", "de pagina staat niet in het menu"),
        ("docs/verzuim.md", "de pagina staat twee keer in het menu"),
        ("mkdocs.yml", "het menu noemt 'verziumm.md', en die pagina is er niet"),
    ]


# --- where a fault of the text is


@pytest.mark.parametrize(
    ("page", "text", "near", "file", "line_has"),
    [
        ("verzuim", "een eigen account voor", "eigen account voor het", "docs/verzuim.md", "nooit een eigen account"),
        ("stap-2", "Bewaar het bewijs", "Bewaar het bewijs", "docs/includes/toestemming.md", "Bewaar het bewijs"),
        ("verzuim", GEEN_ACCOUNT, "ziet de", "checkers/verzuim/altijd.py", "ziet de"),
        ("verzuim", CLOSE_ACCOUNT.text, "sluit een account", "checkers/shared/routes.py", "sluit een account"),
        ("verzuim", TERMIJN, "niet te vinden", "checkers/verzuim/melden.py", 'id="ter'),
        ("", str(facts()["J-VZM-6"]["says"]), "nergens", "checkers/data/facts.json", '"J-VZM-6"'),
        ("", "Verzuim", "Verzuim", "mkdocs.yml", "Verzuim"),
        ("", ASK, ASK, "checkers/kernel/words.py", ASK),
    ],
)
def test_a_fault_of_the_text_is_found_in_its_file(page: str, text: str, near: str, file: str, line_has: str) -> None:
    block = next(each for each in site_blocks() if each.page == page and text in each.text)
    found, line = block.find(near)
    assert found == file
    assert line_has in Path(file).read_text(encoding="utf-8").splitlines()[line - 1]


def test_faults_of_the_text_come_with_their_line(page: Make) -> None:
    mine = page("Een zin.\n\nEen gezondheit.\n{: #ziek }", name="verzuim")
    blocks = [block for block in every_block([mine]) if block.page == "verzuim" and block.kind == "p"]
    found = [each for each in guard.findings(blocks) if "gezondheit" in each.what]
    assert [each.line for each in found] == [10]


# --- what cannot be read at all


def test_rules_that_cannot_be_loaded_are_told_first(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(slug: str) -> None:
        if slug == "verzuim":
            compile("RULES = (\n", str(Path("checkers/verzuim/melden.py").resolve()), "exec")

    monkeypatch.setattr(readable, "engine_of", fails)
    found = only(readable.findings())
    assert found.file == "checkers/verzuim/melden.py"
    assert found.what.startswith("dit is geen Python")
    assert command.everything(TODAY) == [found]


@pytest.mark.parametrize(
    ("name", "change", "what", "place"),
    [
        (
            "geen-account",
            {"passages": "verzuim#geen-account"},
            "bij regel verzuim/geen-account is 'passages' geen lijst",
            ("checkers/verzuim/altijd.py", '"verzuim#geen-account"'),
        ),
        ("geen-account", {"facts": "J-VZM-9"}, "is 'facts' geen lijst", ("checkers/verzuim/altijd.py", "geen-account")),
        ("termijn", {"facts": "J-VZM-4"}, "is 'facts' geen lijst", ("checkers/verzuim/melden.py", 'id="termijn"')),
    ],
)
def test_a_comma_that_is_missing_in_a_rule_is_told(
    monkeypatch: pytest.MonkeyPatch, name: str, change: dict[str, str], what: str, place: tuple[str, str]
) -> None:
    one = checker("verzuim")
    rules = tuple(replace(rule, **change) if rule.id == name else rule for rule in one.rules)  # type: ignore[arg-type]
    monkeypatch.setattr(
        readable, "checker", lambda slug: replace(one, rules=rules) if slug == "verzuim" else checker(slug)
    )
    found = only(readable.findings())
    assert what in found.what
    assert "komma" in found.todo
    assert found.file == place[0]
    assert place[1] in Path(found.file).read_text(encoding="utf-8").splitlines()[found.line - 1]


def test_a_mistyped_id_in_a_rule_is_told_in_the_file_of_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(slug: str) -> None:
        if slug == "kopie-id":
            raise ModelError("vraag 'handeling' heeft geen keuze 'nergens'")

    monkeypatch.setattr(readable, "engine_of", fails)
    assert only(readable.findings()).file == "checkers/kopie_id.py"


def test_an_address_of_the_site_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "voorbeeld.github.io/x")
    config.cache_clear()
    try:
        assert only(readable.findings()).file == "SITE_URL"
    finally:
        config.cache_clear()


def test_data_and_settings_that_cannot_be_read_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "facts.json").write_text('{\n "a" 1\n}\n', encoding="utf-8")
    monkeypatch.setattr(readable, "DATA", tmp_path)
    found = only(readable.findings())
    assert (found.line, found.file.endswith("facts.json")) == (2, True)
    monkeypatch.setattr(readable, "DATA", tmp_path / "leeg")

    def fails() -> None:
        raise ValueError("nav")

    monkeypatch.setattr(readable, "config", fails)
    assert only(readable.findings()).file == "mkdocs.yml"


def test_what_may_follow_three_colons_is_what_the_extensions_know() -> None:
    for said in (*references.ALONE, *(f"{kind} {slug}" for kind in references.WITH_CHECK for slug in SLUGS)):
        assert references.directive(said) is None
