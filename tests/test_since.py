"""A link of an older version: what changed since, for the check and for the case in the link."""

from __future__ import annotations

import json
from typing import Any

import pytest

from checkers import __version__, checker
from checkers.browser import reply
from checkers.kernel.engine import engine_of
from checkers.kernel.since import NOT_FETCHED, NOT_KEPT, Link, choices_of, results, since
from checkers.kernel.table import rows

OLD, OLDER = "2020.01.03", "2020.01.02"
CASE = "aanleiding=melding&gegevens=persoon,pgn&route=account"
NEEDED = ("tabellen/archief/verzuim-then.jsonl.gz", "tabellen/archief/verzuim-now.jsonl.gz")
VERSIONS: list[dict[str, Any]] = [
    {
        "version": __version__,
        "date": "vandaag",
        "name": "nu",
        "title": "Nu <b>",
        "checks": ["verzuim"],
        "tables": {"verzuim": "now"},
    },
    {
        "version": OLD,
        "date": "toen",
        "name": "toen",
        "title": "Toen",
        "checks": ["pgn"],
        "tables": {"verzuim": "then"},
    },
    {"version": OLDER, "date": "eerder", "name": "eerder", "title": "Eerder", "checks": ["verzuim"], "tables": {}},
]


def row(item: str, outcome: str, *unmet: str, **answers: str) -> dict[str, Any]:
    return {
        "scenario": {**answers, "gegevens": [item]},
        "outcome": outcome,
        "conditions": {"geregeld": True} | dict.fromkeys(unmet, False),
    }


def lines(*table: dict[str, Any]) -> str:
    return "".join(json.dumps(each) + "\n" for each in table)


def said(version: str = OLD, tables: list[str] | None = None, case: str = CASE, now: str = CASE) -> str:
    return since(checker("verzuim"), __version__, Link(version, case, now, VERSIONS, tables), "/site/").html


THEN = lines(row("persoon", "toegestaan"), row("pgn", "verboden"))
NOW = lines(row("persoon", "verboden"), row("pgn", "verboden"))


def test_a_case_is_read_as_it_stands_in_an_address() -> None:
    assert choices_of("soort=x&gegevens=a,b&naam=%C3%A9") == {"soort": ["x"], "gegevens": ["a", "b"], "naam": ["é"]}
    assert choices_of("") == {}


def test_rows_that_do_not_agree_leave_it_open_and_conditions_count() -> None:
    table = lines(
        row("naam", "voorwaarden", "veilig", route="mail"),
        row("naam", "voorwaarden", route="post"),
        row("nummer", "verboden", route="mail"),
        row("nummer", "toegestaan", "veilig", route="post"),
    )
    assert results(table, {}) == {
        "naam": (("voorwaarden",), ("voorwaarden", "veilig")),
        "nummer": (("open",),),
    }
    assert results(table, {"route": ["mail"], "gegevens": ["naam"]}) == {"naam": (("voorwaarden", "veilig"),)}
    # not every condition matters for every outcome
    assert results(table, {"route": ["post"], "gegevens": ["nummer"]}) == {"nummer": (("toegestaan",),)}
    assert results(table, {"route": ["weet-niet"]}) == results(table, {})


def test_a_table_that_is_none_is_an_error() -> None:
    for text in ("", "<!doctype html>", "[1]\n"):
        with pytest.raises((LookupError, TypeError, ValueError)):
            results(text, {})


def test_the_tables_are_asked_for_when_they_differ() -> None:
    asked = since(checker("verzuim"), __version__, Link(OLD, CASE, CASE, VERSIONS), "/site/")
    assert (asked.html, asked.needs) == ("", NEEDED)
    # without answers in the form only that of then can say something
    asked = since(checker("verzuim"), __version__, Link(OLD, CASE, "", VERSIONS), "/site/")
    assert asked.needs == NEEDED[:1]


def test_what_came_out_otherwise_is_told_and_nothing_else() -> None:
    html = said(tables=[THEN, NOW])
    label = checker("verzuim").question("gegevens").choice("persoon").label
    assert f"Deze link is van versie {OLD} (toen). Nu geldt versie {__version__} (vandaag)." in html
    assert '<a href="/site/wijzigingen/#nu">Nu &lt;b&gt;</a> (vandaag)' in html
    assert f"<li>{label}: toen toegestaan, nu verboden</li>" in html
    assert html.count("<li>") == 2
    assert "dezelfde gebleven" in said(tables=[NOW, NOW])


def test_other_conditions_are_another_outcome() -> None:
    before, after = (lines(row("persoon", "voorwaarden", name)) for name in ("een", "twee"))
    assert "toen en nu onder voorwaarden, maar de voorwaarden zijn anders" in said(tables=[before, after])


def test_a_data_item_with_another_name_is_found_by_its_place_and_a_new_one_was_not_there() -> None:
    renamed = lines(row("naam", "toegestaan"), row("pgn", "verboden"))
    html = said(tables=[renamed, NOW], case=CASE.replace("persoon", "naam"))
    assert "toen toegestaan, nu verboden" in html
    assert html.count("<li>") == 2
    assert "toen er nog niet, nu verboden" in said(tables=[lines(row("pgn", "verboden")), NOW])


def test_a_link_that_no_longer_fits_says_what_the_outcome_was() -> None:
    html = said(tables=[lines(row("<naam>", "verplicht"))], case="gegevens=<naam>", now="")
    assert "<p>Toen was de uitkomst:</p><ul><li>&lt;naam&gt;: verplicht</li></ul>" in html


@pytest.mark.parametrize("tables", [[], ["", NOW], [THEN], ["<!doctype html>", NOW], [THEN, "[1]\n"]])
def test_tables_that_cannot_be_read_are_told(tables: list[str]) -> None:
    html = said(tables=tables)
    assert NOT_FETCHED in html
    assert "Sindsdien veranderde voor deze check:" in html


def test_a_table_that_was_not_kept_is_told_and_none_is_asked_for() -> None:
    for now in (CASE, ""):
        asked = since(checker("verzuim"), __version__, Link(OLDER, CASE, now, VERSIONS), "")
        assert NOT_KEPT in asked.html
        assert asked.needs == ()


@pytest.mark.parametrize("version", ["", "nieuw", f"{OLD},{OLDER}", "9999.01.01"])
def test_a_version_that_is_not_known_is_told(version: str) -> None:
    assert "De versie in deze link is niet bekend. De antwoorden zijn ingevuld" in said(version)
    assert "De antwoorden zijn ingevuld" not in said(version, now="")
    assert '<a href="/site/wijzigingen/">' in said(version)


def test_a_version_after_this_one_is_not_known_either() -> None:
    found = since(checker("verzuim"), OLD, Link(__version__, CASE, CASE, VERSIONS), "")
    assert "is niet bekend" in found.html


def test_the_page_gets_it_as_a_reply() -> None:
    about = {"checker": "verzuim", "base": "../"}
    asked = {"version": OLD, "case": CASE, "now": CASE, "versions": VERSIONS}
    assert json.loads(reply(json.dumps({**about, "since": asked}))) == {"ok": True, "html": "", "needs": [*NEEDED]}
    found = json.loads(reply(json.dumps({**about, "since": {**asked, "tables": [THEN, NOW]}})))
    assert "nu verboden" in found["html"]


def test_a_case_as_in_an_address_has_the_verdict_of_its_answers() -> None:
    for slug in ("verzuim", "kopie-id"):
        for each in list(rows(engine_of(slug)))[::50]:
            scenario = each["scenario"]
            case = "&".join(f"{q}={','.join(a) if isinstance(a, list) else a}" for q, a in scenario.items())
            about = {"checker": slug, "base": "../"}
            assert reply(json.dumps({**about, "case": case})) == reply(json.dumps({**about, "answers": scenario}))
