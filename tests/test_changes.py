"""Is every change that readers see told, with a version, and is nothing lost when it cannot be written?"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import feedparser
import pytest

from checkers import SLUGS, __version__, checker
from checkers.kernel.html import as_html
from checkers.kernel.model import Caveat
from checkers.kernel.verdict import judge
from checkers.kernel.version import version_address, version_in_words
from scripts.build.changes import feed, last_change, publish
from scripts.editor.changes import __main__ as command
from scripts.editor.changes import now as state
from scripts.editor.changes.findings import findings
from scripts.editor.changes.make import Maker, Now, with_date
from scripts.editor.changes.now import (
    page_fingerprint,
    page_fingerprints,
    rules_fingerprint,
    said_by,
    tables_now,
    version_of,
)
from scripts.editor.changes.outcomes import OTHER_CONDITIONS
from scripts.proof.compare.differences import NEW
from scripts.shared.fingerprint import table_fingerprint
from scripts.shared.front_matter import read
from scripts.shared.history.files import (
    Change,
    ChangeError,
    Outcomes,
    as_change,
    change_file,
    read_changes,
    short_name,
)
from scripts.shared.history.ledger import (
    Ledger,
    LedgerError,
    Published,
    Rows,
    archived,
    archived_rows,
    ledger_file,
    packed,
    read_ledger,
)
from scripts.shared.history.place import Place
from scripts.shared.pages import Page, read_pages
from scripts.shared.tools import ROOT, BuildError, replace_all
from tests.copies import git
from tests.test_markdown import Elements

TODAY, YESTERDAY, TOMORROW = date(2026, 11, 26), date(2026, 11, 25), date(2026, 11, 27)
NAME = "2026-11-25-begin"
CASE = {"aanleiding": "melding", "gegevens": ["persoon"]}


def row(outcome: str, item: str = "persoon", **conditions: bool) -> dict[str, Any]:
    return {"scenario": {**CASE, "gegevens": [item]}, "outcome": outcome, "conditions": conditions, "rules": ["r"]}


@dataclass
class Project:
    """A project of two pages and one check, as it is on disk and as it now says."""

    place: Place
    texts: dict[str, str] = field(default_factory=lambda: {"verzuim": "Zo is het.", "pgn": "En dit."})
    rows: Rows = field(default_factory=lambda: [row("verplicht"), row("verboden", "dossier")])

    @property
    def pages(self) -> list[Page]:
        made = {name: f'<p id="zo">{text}</p>' for name, text in self.texts.items()}
        docs = self.place.root / "docs"
        return [Page(docs / f"{name}.md", "", html=html) for name, html in made.items()]

    @property
    def now(self) -> Now:
        return Now(self.pages, {"verzuim": table_fingerprint(self.rows)}, lambda slug: self.rows)

    def maker(self, today: date = TODAY) -> Maker:
        return Maker(self.place, self.now, today)

    def findings(self, today: date = TODAY) -> list[str]:
        return [str(each) for each in findings(self.pages, self.place, self.now.tables, today)]

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.place.root).as_posix(): path.read_bytes()
            for path in sorted(self.place.root.rglob("*"))
            if path.is_file() and ".git/" not in path.as_posix()
        }


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose one change was described yesterday."""
    made = Project(Place(tmp_path))
    place, now = made.place, made.now
    first = Change(NAME, YESTERDAY.isoformat(), "2026.11.25", "Het begin", "Om te beginnen", ("verzuim", "pgn"))
    published = Published("2026.11.25", YESTERDAY.isoformat(), now.tables)
    replace_all(
        {
            place.version_file: b'"""Doc."""\n\n__version__ = "2026.11.25"\nSLUGS = ()\n',
            place.folder / f"{NAME}.md": change_file(first),
            place.ledger: ledger_file(Ledger(page_fingerprints(made.pages), (published,))),
            archived(place, "verzuim", now.tables["verzuim"]): packed(made.rows),
        }
    )
    return made


@pytest.fixture
def published(project: Project) -> Project:
    """The same, in git, as readers see it."""
    git(project.place.root, "init", "--initial-branch=werk")
    git(project.place.root, "add", ".")
    git(project.place.root, "commit", "-m", "eerste")
    git(project.place.root, "tag", "gepubliceerd")
    return project


# --- when is it a change?


@pytest.mark.parametrize(
    "html",
    [
        '<p id="zo">Zo   is\n<b>het</b>.</p>',
        '<ul><li id="anders">Zo is het.</li></ul>',
        '<p id="zo">Zo is het.<a class="headerlink" href="#zo">¶</a></p><p class="bronvermelding">Anders.</p>',
        '<p id="zo" data-j="J-X-1">Zo is het.</p><script>1</script>',
    ],
)
def test_white_space_mark_up_and_the_shared_notice_are_no_change(html: str) -> None:
    assert page_fingerprint(html) == page_fingerprint('<p id="zo">Zo is het.</p>')


@pytest.mark.parametrize(
    "html", ['<p id="zo">Zo is hij.</p>', '<p id="zo">Zo is het.</p><p>Ook.</p>', '<p id="z">Zoishet.</p>']
)
def test_another_word_is_a_change(html: str) -> None:
    assert page_fingerprint(html) != page_fingerprint('<p id="zo">Zo is het.</p>')


def test_a_page_without_a_passage_holds_no_guidance() -> None:
    assert page_fingerprint("<p>Privacy.</p>") is None
    assert page_fingerprint('<uitwissel-check><p id="hulp">Help.</p></uitwissel-check><p>Privacy.</p>') is None


def test_of_a_table_counts_what_a_reader_sees() -> None:
    before = table_fingerprint([row("verplicht")])
    assert table_fingerprint([{**row("verplicht"), "rules": ["anders"]}]) == before
    assert table_fingerprint([row("verboden")]) != before
    assert table_fingerprint([row("verplicht", "pgn")]) != before
    assert table_fingerprint([row("verplicht", afspraken=True)]) != before


def test_a_page_that_changed_gets_the_date_of_today() -> None:
    page = "---\ntitle: X\ndate: 2026-11-20\nreview: 2027-08-01\n---\n\ndate: 2026-11-20\n"
    assert with_date(page, date(2026, 11, 24)) == page.replace("date: 2026-11-20", "date: 2026-11-24", 1)
    assert with_date("Geen blok.\ndate: 2026-11-20\n", date(2026, 11, 24)) == "Geen blok.\ndate: 2026-11-20\n"


def test_what_a_verdict_says_is_a_part_of_its_page_in_whatever_order() -> None:
    one = checker("kopie-id")
    assert said_by(replace(one, rules=one.rules[::-1])) == said_by(one)
    remark = replace(one.rules[0], effects=(*one.rules[0].effects, Caveat("Let hierop.")))
    assert said_by(replace(one, rules=(remark, *one.rules[1:]))) != said_by(one)
    todo = replace(one.conditions[0], todo="Doe iets anders.")
    assert said_by(replace(one, conditions=(todo, *one.conditions[1:]))) != said_by(one)
    pages = [page for page in read_pages() if page.name in ("kopie-id", "stap-1")]
    known = page_fingerprints(pages)
    assert known["stap-1"] == page_fingerprint(next(page.html for page in pages if page.name == "stap-1"))
    assert known["kopie-id"] != page_fingerprint(next(page.html for page in pages if page.name == "kopie-id"))


def test_tables_are_computed_once_for_the_same_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []

    def rows_of(slug: str) -> Rows:
        calls.append(slug)
        return [row("verplicht")]

    monkeypatch.setattr(state, "rows_now", rows_of)
    folder, cache = tmp_path / "checkers", tmp_path / "build" / "tables.json"
    folder.mkdir()
    (folder / "__init__.py").write_text('__version__ = "2026.11.25"\n', encoding="utf-8")
    first = tables_now(cache, folder)
    assert calls == list(SLUGS)
    (folder / "__init__.py").write_text('__version__ = "2026.11.26"\n', encoding="utf-8")
    assert tables_now(cache, folder) == first
    assert calls == list(SLUGS)
    (folder / "verzuim.py").write_text("RULES = ()\n", encoding="utf-8")
    tables_now(cache, folder)
    assert len(calls) == 2 * len(SLUGS)
    cache.write_text("kapot", encoding="utf-8")
    assert tables_now(cache, folder) == first


def test_the_version_is_no_part_of_what_the_rules_are(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_text('__version__ = "1"\nX = 1\n', encoding="utf-8")
    before = rules_fingerprint(tmp_path)
    (tmp_path / "__init__.py").write_text('__version__ = "2"\nX = 1\n', encoding="utf-8")
    assert rules_fingerprint(tmp_path) == before


# --- make change


def test_nothing_changed_is_no_change(project: Project) -> None:
    assert not project.maker().found
    assert project.findings() == []


def test_a_changed_page_is_asked_for_and_then_told_in_a_new_version(project: Project) -> None:
    project.texts["verzuim"] = "Zo is het nu."
    (asked,) = project.findings()
    assert asked == (
        "docs/verzuim.md: de tekst van 'verzuim' is veranderd sinds versie 2026.11.25; "
        "beschrijf de wijziging: make change"
    )
    made = project.maker().write([], " De regel is\nduidelijker. ", "Lezers begrepen hem niet.")
    assert made == Change(
        "2026-11-26-de-regel-is-duidelijker",
        "2026-11-26",
        "2026.11.26",
        "De regel is duidelijker.",
        "Lezers begrepen hem niet.",
        ("verzuim",),
    )
    assert project.findings() == []
    assert not project.maker().found
    assert version_of(project.place.version_file.read_text(encoding="utf-8")) == "2026.11.26"
    assert [each.version for each in read_ledger(project.place).versions] == ["2026.11.26", "2026.11.25"]
    assert read_changes(project.place)[0] == made


def test_a_changed_verdict_tells_its_outcomes_and_keeps_the_table_of_before(project: Project) -> None:
    before = project.now.tables["verzuim"]
    project.rows = [row("verboden"), row("verboden", "dossier")]
    (asked,) = project.findings()
    assert asked.startswith("checkers/verzuim/__init__.py: de tabel van de check 'verzuim' is veranderd")
    made = project.maker().write(["pgn"], "Strenger", "De wet")
    (outcome,) = made.outcomes
    assert (outcome.check, outcome.before, outcome.after, outcome.count, outcome.of) == (
        "verzuim",
        "verplicht",
        "verboden",
        1,
        2,
    )
    assert outcome.example == "check-verzuim?aanleiding=melding&gegevens=persoon"
    assert outcome.says.startswith("Waarom gaan er gegevens")
    assert made.pages == ("pgn", "verzuim")
    assert archived_rows(project.place, "verzuim", before)[0]["outcome"] == "verplicht"
    assert archived_rows(project.place, "verzuim", project.now.tables["verzuim"]) == project.rows
    assert project.findings() == []


def test_other_conditions_and_new_scenarios_have_words_of_their_own(project: Project) -> None:
    project.rows = [row("voorwaarden", afspraken=False)]
    project.maker().write([], "Eerst", "Daarom")
    project.rows = [row("voorwaarden", afspraken=False, route=False), row("verboden", "pgn")]
    outcomes = project.maker(TOMORROW).write([], "Meer", "Daarom").outcomes
    assert {(each.before, each.after) for each in outcomes} == {
        ("onder voorwaarden", OTHER_CONDITIONS),
        (NEW, "verboden"),
    }


def test_a_change_that_was_published_gets_a_successor_and_one_that_was_not_is_completed(published: Project) -> None:
    published.texts["verzuim"] = "Zo is het nu."
    first = published.maker().write([], "Eerst", "Daarom")
    published.rows = [row("toegestaan")]
    assert published.findings() != []
    maker = published.maker()
    assert maker.old == first
    middle = published.now.tables["verzuim"]
    assert maker.write([], first.title, first.why).outcomes[0].after == "toegestaan"
    published.rows, published.texts["pgn"] = [row("verboden")], "Nog iets."
    completed = published.maker(TOMORROW).write([], "Beter gezegd", first.why)
    assert (completed.name, completed.version, completed.title) == (first.name, "2026.11.26", "Beter gezegd")
    assert completed.pages == ("verzuim", "pgn")
    (outcome,) = completed.outcomes
    assert (outcome.before, outcome.after) == ("verplicht", "verboden")
    assert not archived(published.place, "verzuim", middle).exists()
    assert published.findings() == []
    git(published.place.root, "add", ".")
    git(published.place.root, "commit", "-m", "tweede")
    git(published.place.root, "tag", "--force", "gepubliceerd")
    published.texts["pgn"] = "Weer anders."
    second = published.maker().write([], "Eerst", "Daarom")
    assert (second.version, second.name) == ("2026.11.26.2", "2026-11-26-eerst-2")
    assert published.findings() == []


def test_what_is_put_back_before_it_was_published_has_no_outcomes(published: Project) -> None:
    before = published.rows
    published.rows = [row("toegestaan")]
    published.maker().write([], "Milder", "Daarom")
    published.rows = before
    assert published.maker().write([], "Toch niet", "Daarom").outcomes == ()
    assert published.findings() == []


def test_without_git_only_a_change_of_today_is_completed(project: Project) -> None:
    project.texts["verzuim"] = "Nu."
    assert project.maker().old is None
    assert project.maker(YESTERDAY).old is not None


def test_a_page_that_went_needs_a_page_where_readers_find_it_now(project: Project) -> None:
    del project.texts["pgn"]
    assert any("de pagina 'pgn' is weg" in each for each in project.findings())
    with pytest.raises(ChangeError, match="PAGE="):
        project.maker().write([], "Weg", "Daarom")
    assert project.maker().write(["verzuim"], "Weg", "Daarom").pages == ("verzuim",)
    assert "pgn" not in read_ledger(project.place).pages


@pytest.mark.parametrize(
    ("named", "what", "why", "said"),
    [(["nergens"], "Iets", "Daarom", "'nergens' bestaat niet"), ([], "", "Daarom", "wat"), ([], "Iets", " ", "waarom")],
)
def test_what_was_not_said_well_writes_nothing(
    project: Project, named: list[str], what: str, why: str, said: str
) -> None:
    project.texts["verzuim"] = "Nu."
    before = project.files()
    with pytest.raises(ChangeError, match=said):
        project.maker().write(named, what, why)
    assert project.files() == before


def test_a_page_that_cannot_be_read_and_a_clock_that_is_behind_write_nothing(project: Project) -> None:
    project.texts["verzuim"] = "Nu."
    now = project.now
    bad = Now([replace(now.pages[0], problem="kapot"), *now.pages[1:]], now.tables, now.rows)
    with pytest.raises(ChangeError, match="kapot"):
        Maker(project.place, bad, TODAY)
    with pytest.raises(ChangeError, match="klopt de datum"):
        project.maker(date(2020, 1, 1)).write([], "Iets", "Daarom")


@pytest.mark.parametrize("last", [0, 1, 2, 3])
def test_a_disk_that_fails_half_way_leaves_everything_as_it_was(
    project: Project, monkeypatch: pytest.MonkeyPatch, last: int
) -> None:
    project.rows = [row("verboden")]
    before = project.files()
    done: list[Path] = []
    real = os.replace

    def fail(source: Path, target: Path) -> None:
        if len(done) == last:
            raise OSError(28, "geen ruimte", str(target))
        done.append(target)
        real(source, target)

    monkeypatch.setattr("scripts.shared.tools.os.replace", fail)
    with pytest.raises(BuildError, match=r"\(geen ruimte\); er is niets veranderd"):
        project.maker().write([], "Iets", "Daarom")
    assert project.files() == before


# --- the command


@pytest.fixture
def copy(project: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """The command works on this project."""
    monkeypatch.setattr(command, "read_pages", lambda docs: project.pages)
    monkeypatch.setattr(command, "tables_now", lambda: project.now.tables)
    monkeypatch.setattr(command, "rows_now", lambda slug: project.rows)
    yield project


def test_the_command_says_that_nothing_changed(copy: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = copy.files()
    assert command.main([], copy.place, TODAY) == 0
    assert "niets veranderd" in capsys.readouterr().out
    assert copy.files() == before


def test_the_command_asks_at_a_terminal_and_refuses_without(
    copy: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    copy.texts["verzuim"] = "Nu."
    before = copy.files()
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert command.main(["--what", "Iets"], copy.place, TODAY) == 2
    assert capsys.readouterr().err == 'wijziging: zeg het erbij: make change WHY="…"\n'
    assert copy.files() == before
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    answers = iter(["Iets", "Daarom"])
    monkeypatch.setattr("builtins.input", lambda question: next(answers))
    assert command.main([], copy.place, TODAY) == 0
    said = capsys.readouterr().out
    assert "is gemaakt" in said and "Pagina's: verzuim" in said
    assert read_changes(copy.place)[0].why == "Daarom"


def test_the_command_stops_when_the_editor_does_and_says_what_the_disk_said(
    copy: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    copy.texts["verzuim"] = "Nu."
    before = copy.files()

    def interrupt(question: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", interrupt)
    assert command.main([], copy.place, TODAY) == 2
    assert "niets geschreven" in capsys.readouterr().err

    def full(source: Path, target: Path) -> None:
        raise OSError(28, "geen ruimte", str(target))

    monkeypatch.setattr("scripts.shared.tools.os.replace", full)
    assert command.main(["--what", "Iets", "--why", "Daarom"], copy.place, TODAY) == 2
    assert "geen ruimte" in capsys.readouterr().err
    assert copy.files() == before


# --- what is wrong with a change file


FAULTS = {
    "date: 2026-11-25\n": [
        ("", "1: het veld 'date' ontbreekt"),
        ("date: gisteren\n", "2: 'gisteren' is geen datum"),
        ("date: 2026-11-24\n", "2: de datum 2026-11-24 is niet die in de naam"),
        ("date: 2026-12-25\n", "2: de datum 2026-12-25 is in de toekomst"),
    ],
    "version: 2026.11.25\n": [
        ("version: 1.0\n", "3: '1.0' is geen versie"),
        ("version: v1\n", "3: 'v1' is geen versie"),
        ("version: 2026.11.24\n", "3: de versie 2026.11.24 is niet van de datum"),
    ],
    "why: Om te beginnen\n": [
        ("why: ''\n", "5: het veld 'why' ontbreekt of is leeg"),
        ("why: [a]\n", "5: '['a']' is geen zin"),
    ],
    "- pgn\n": [("- nergens\n", "6: de pagina 'nergens' bestaat niet"), ("- [x]\n", "6: 'pages' is geen lijst")],
    "outcomes: []\n": [
        ("outcomes: x\n", "9: bij 'outcomes' staat iets anders"),
        ("outcomes: []\nkleur: rood\n", "10: het veld 'kleur' kennen we niet"),
        ("outcomes:\n- {check: x}\n", "9: bij 'outcomes' staat iets anders"),
        (
            "outcomes:\n- {check: x, before: a, after: b, count: 1, of: 2, example: 'check-x?a=b', says: c}\n",
            "9: de check 'x' bestaat niet",
        ),
        (
            "outcomes:\n- {check: pgn, before: a, after: b, count: 1, of: 2, example: 'check-x?a=b', says: c}\n",
            "9: bij 'outcomes' is het voorbeeld 'check-x?a=b' niet van de check 'pgn'",
        ),
    ],
    "---\ndate": [("date", "1: boven aan het bestand staat geen blok"), ("---\n  : {\ndate", "1: het blok bovenaan")],
}


@pytest.mark.parametrize(("old", "new", "said"), [(old, *each) for old, cases in FAULTS.items() for each in cases])
def test_a_fault_in_a_change_file_is_found_where_it_is(project: Project, old: str, new: str, said: str) -> None:
    path = project.place.folder / f"{NAME}.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(each.startswith(f"docs/wijzigingen/{NAME}.md:{said}") or said in each for each in project.findings())


def test_a_change_file_of_no_text_or_with_another_name_is_found(project: Project) -> None:
    path = project.place.folder / f"{NAME}.md"
    path.rename(path.with_name("Zomaar.md"))
    assert any("de naam van het bestand is niet zoals" in each for each in project.findings())
    path.with_name("Zomaar.md").write_bytes(b"\xff\xfe\x00")
    assert any("geen UTF-8" in each for each in project.findings())
    with pytest.raises(ChangeError, match=r"Zomaar\.md: het bestand is geen UTF-8"):
        read_changes(project.place)


def test_ledger_version_files_and_tables_must_go_together(project: Project) -> None:
    place = project.place
    source = place.version_file.read_text(encoding="utf-8")
    place.version_file.write_text(source.replace("2026.11.25", "2026.11.20"), encoding="utf-8")
    (found,) = project.findings()
    assert found.startswith("checkers/__init__.py:3: de versie van de regels is '2026.11.20'")
    place.version_file.write_text(source, encoding="utf-8")

    second = change_file(replace(read_changes(place)[0], name="2026-11-25-ook"))
    (place.folder / "2026-11-25-ook.md").write_bytes(second)
    assert any("is ook die van" in each for each in project.findings())
    (place.folder / "2026-11-25-ook.md").unlink()

    table = archived(place, "verzuim", project.now.tables["verzuim"])
    for data in (b"kapot", packed([row("verboden")]), table.read_bytes()[:20]):
        table.write_bytes(data)
        assert any("is beschadigd" in each for each in project.findings())
    table.unlink()
    assert any("ontbreekt" in each for each in project.findings())

    (place.folder / f"{NAME}.md").unlink()
    assert any("is er geen bestand met de wijziging" in each for each in project.findings())


@pytest.mark.parametrize("text", ["", "{}", '{"version": "x", "pages": {}, "versions": []}', "[1]"])
def test_a_ledger_that_is_not_whole_is_found_and_never_overwritten(project: Project, text: str) -> None:
    project.place.ledger.write_text(text, encoding="utf-8")
    assert any("stand.json is niet heel" in each for each in project.findings())
    with pytest.raises(LedgerError):
        project.maker()
    project.place.ledger.unlink()
    assert any("stand.json kan niet worden gelezen" in each for each in project.findings())


def test_a_change_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    outcome = Outcomes("verzuim", "verplicht", "verboden", 1, 2, "check-verzuim?a=b", "Zo: 'dit'.")
    change = Change(
        NAME, "2026-11-25", "2026.11.25", "Ja: #1", "'t Is zo", ("verzuim",), (outcome,), "Meer.\n\n- a\n- b"
    )
    path = tmp_path / f"{NAME}.md"
    path.write_bytes(change_file(change))
    assert as_change(read(path)) == change
    assert short_name("Één zín, over 't PGN: hoe? En nog veel meer woorden dan er passen") == (
        "een-zin-over-t-pgn-hoe-en-nog-veel-meer"
    )
    assert short_name("…") == "wijziging"


# --- what becomes of it on the site


def test_the_versions_say_which_checks_a_change_touches(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    project.rows = [row("verboden")]
    project.maker().write(["pgn"], "Strenger", "De wet")
    site = tmp_path_factory.mktemp("site")
    assert publish.apply(site, project.place) == 2
    newest, first = json.loads((site / "wijzigingen" / "versies.json").read_text(encoding="utf-8"))["versions"]
    assert (newest["version"], newest["date"], newest["name"]) == (
        "2026.11.26",
        "26 november 2026",
        "2026-11-26-strenger",
    )
    assert newest["checks"] == ["pgn", "verzuim"]
    assert newest["tables"] == project.now.tables
    files = {path.name for path in (site / "tabellen" / "archief").iterdir()}
    assert files == {f"verzuim-{each['tables']['verzuim']}.jsonl.gz" for each in (newest, first)}
    archived(project.place, "verzuim", first["tables"]["verzuim"]).unlink()
    with pytest.raises(BuildError, match="is missing"):
        publish.apply(site, project.place)


def test_the_feed_is_valid_and_keeps_its_ids_when_the_site_moves() -> None:
    outcome = Outcomes("verzuim", "verplicht", "verboden", 1, 2, "check-verzuim?a=b", "Zo.")
    first = Change(NAME, "2026-11-25", "2026.11.25", "A < B", "Omdat 1 < 2 & meer", ("verzuim",), (outcome,))
    changes = [replace(first, name="2026-11-26-b", date="2026-11-26"), first]
    here, there = (
        feedparser.parse(feed.atom(changes, f"https://{at}/", "Wijzer")) for at in ("a.example/x", "b.example")
    )
    assert not here.bozo and here.version == "atom10"
    assert here.feed.updated == "2026-11-26T00:00:00+00:00"
    assert (here.feed.author, here.feed.language) == ("Wijzer", "nl")
    assert {link.rel: link.href for link in here.feed.links} == {
        "alternate": "https://a.example/x/wijzigingen/",
        "self": "https://a.example/x/feed.xml",
    }
    assert [entry.link for entry in here.entries] == [
        "https://a.example/x/wijzigingen/#2026-11-26-b",
        f"https://a.example/x/wijzigingen/#{NAME}",
    ]
    assert here.entries[1].updated == "2026-11-25T00:00:00+00:00"
    assert "Omdat 1 &lt; 2 &amp; meer" in here.entries[1].summary
    assert "van verplicht naar verboden, 1 van de 2" in here.entries[1].summary
    assert [entry.id for entry in here.entries] == [entry.id for entry in there.entries]
    assert here.feed.id == there.feed.id
    assert len({here.feed.id, *(entry.id for entry in here.entries)}) == 3
    assert all(entry.id.startswith("urn:uuid:") for entry in here.entries)


def test_a_page_shows_its_last_change_under_its_dates(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    project.texts["verzuim"] = "Nu."
    project.maker().write([], "Duidelijker <b>", "Daarom")
    site = tmp_path_factory.mktemp("site")
    for page in ("verzuim", "pgn", "privacy"):
        (site / page).mkdir()
        (site / page / "index.html").write_text('<p class="page-dates">\n Toen.\n</p>\n<p>Voet</p>', encoding="utf-8")
    assert last_change.apply(site, project.place) == 2
    assert (site / "verzuim" / "index.html").read_text(encoding="utf-8") == (
        '<p class="page-dates">\n Toen.<br>Laatste wijziging: <a href="../wijzigingen/#2026-11-26-duidelijker-b">'
        "26 november 2026: Duidelijker &lt;b&gt;</a>.\n</p>\n<p>Voet</p>"
    )
    assert NAME in (site / "pgn" / "index.html").read_text(encoding="utf-8")
    assert "Laatste" not in (site / "privacy" / "index.html").read_text(encoding="utf-8")
    (site / "pgn" / "index.html").write_text("<p>", encoding="utf-8")
    with pytest.raises(BuildError, match="no dates"):
        last_change.apply(site, project.place)


def test_the_page_with_changes_has_an_anchor_for_every_change_and_version(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from markdown import Markdown

    project.rows = [row("verboden")]
    project.maker().write([], "Strenger", "De wet")
    path = project.place.folder / f"{NAME}.md"
    path.write_text(
        path.read_text(encoding="utf-8") + "\nMeer over [PGN](pgn.md).\n\n- een\n- twee\n", encoding="utf-8"
    )
    monkeypatch.setattr("scripts.build.markdown_ext.changes.Place", lambda: project.place)
    html = Markdown(extensions=["scripts.build.markdown_ext.changes"]).convert("Eerst.\n\n::: wijzigingen\n\nDaarna.")
    page = Elements(html)
    ids = [each["id"] for each in (*page.all("h2"), *page.all("h3"))]
    assert ids == ["versie-2026-11-26", "versie-2026-11-25", "2026-11-26-strenger", NAME]
    links = [each["href"] or "" for each in page.all("a")]
    assert links[0] == "../feed.xml"
    assert {"verzuim.md", "pgn.md"} <= set(links)
    assert "../verzuim/#check-verzuim?v=2026.11.26&aanleiding=melding&gegevens=persoon" in links
    assert "van verplicht naar verboden. Dat geldt voor 1 van de 1 situaties." in page.text
    assert any("archief/verzuim-" in link for link in links)
    assert page.text.index("Strenger") < page.text.index("Het begin")
    assert "<li>een</li>" in html


# --- the real project


def test_everything_that_readers_see_is_described() -> None:
    assert [str(each) for each in findings(read_pages())] == []


def test_the_text_guard_reads_what_the_changes_say() -> None:
    from scripts.editor.text.site import every_block

    said = " ".join(block.text for block in every_block(read_pages()) if block.page == "wijzigingen")
    for change in read_changes(Place()):
        assert change.title in said
        assert change.why in said


def test_every_verdict_leads_to_what_changed_in_its_version() -> None:
    html = as_html(judge("verzuim", {}), "../")
    assert f'href="../{version_address(__version__)}"' in html
    assert version_in_words(__version__) in html
    assert version_in_words("2026.08.01.2") == "1 augustus 2026 (versie 2026.08.01.2)"


def test_no_question_has_the_name_of_the_version_in_a_link() -> None:
    script = (ROOT / "docs" / "assets" / "check" / "address.js").read_text(encoding="utf-8")
    assert "const VERSION = 'v';" in script
    assert not [slug for slug in SLUGS for question in checker(slug).questions if question.id == "v"]
