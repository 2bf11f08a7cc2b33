"""Does the search index lead from the words that people type to the page that has the answer?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checkers import checker
from scripts.build.search_index import apply, check_text, complete, families, words_in
from scripts.shared.tools import BuildError

SEPARATOR = r"""[\s\-,.:;!?()"]+'?|'(?![A-Za-z])"""


def index(**texts: str) -> dict[str, Any]:
    docs = [{"location": location.replace("_", "/"), "title": "", "text": text} for location, text in texts.items()]
    return {"config": {"separator": SEPARATOR, "fields": {"text": {"boost": 1.0}}}, "docs": docs}


def by_location(whole: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {doc["location"]: doc for doc in whole["docs"]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("school", "scholen"),
        ("toets", "toetsen"),
        ("foto", "foto's"),
        ("kind", "kinderen"),
        ("termijn", "termijnen"),
        ("ouderraad", "ouderraden"),
    ],
)
def test_singular_and_plural_find_each_other(one: str, other: str) -> None:
    found = families([one, other, "leerplicht"])
    # the theme adds a wildcard to what is typed, so the shorter form finds the longer one by itself
    assert other.startswith(one) or one in found[other]
    assert other in found[one]
    assert "leerplicht" not in found[one]


def test_accents_do_not_matter() -> None:
    assert "coordinator" in families(["coördinator"])["coördinator"]


def test_a_word_in_quotes_or_before_a_full_stop_is_that_word() -> None:
    assert words_in("<p>Het 'laat nakijken' van foto's, einde.</p>", SEPARATOR) == {
        *("het", "laat", "nakijken", "van", "foto's", "einde")
    }


def test_a_form_that_stands_on_another_page_leads_here_too() -> None:
    whole = by_location(complete(index(a_="De school.", b_="Twee scholen."), {}, {}))
    assert "scholen" in whole["a/"]["vormen"].split()
    assert "school" in whole["b/"]["vormen"].split()


def test_keywords_are_a_field_of_their_own_and_count_most() -> None:
    whole = complete(index(a_="Bewegen."), {"a/": ["gymles", "gym"]}, {})
    assert by_location(whole)["a/"]["zoekwoorden"] == "gymles, gym"
    assert whole["config"]["fields"]["zoekwoorden"]["boost"] > 1000


def test_the_questions_of_a_check_are_text_of_its_section() -> None:
    text = check_text(checker("verzuim"))
    section = {"a/#check-je-eigen-situatie": "Een formulier."}
    whole = complete(index(a_="", **section), {}, {"a/": [text]})
    assert "Om welk verzuim gaat het?" in by_location(whole)["a/#check-je-eigen-situatie"]["text"]


@pytest.mark.parametrize(("keywords", "checks"), [({"b/": ["x"]}, {}), ({}, {"a/": ["x"]})])
def test_a_page_or_heading_that_is_not_in_the_index_stops_the_build(
    keywords: dict[str, list[str]], checks: dict[str, list[str]]
) -> None:
    with pytest.raises(BuildError, match="zoekindex"):
        complete(index(a_="Tekst."), keywords, checks)


def test_a_site_without_an_index_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    with pytest.raises(BuildError, match="search"):
        apply(tmp_path)
    (tmp_path / "search" / "search_index.json").write_text(json.dumps(index()), encoding="utf-8")
    with pytest.raises(BuildError, match="zoekindex"):
        apply(tmp_path)  # the pages with a check are not in it
