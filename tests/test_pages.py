"""Do the pages carry what the checkers rest on, and does an editor hear it when they drift apart?"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from mkdocs.utils.meta import get_data

from checkers import SLUGS, checker
from scripts import passages as script
from scripts.passages import Pages, as_stored, differences, fingerprint, missing, read_pages, rules_on

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = sorted(path.stem for path in DOCS.glob("*.md"))


@pytest.fixture(scope="module")
def pages() -> Pages:
    return read_pages()


def test_what_the_checkers_quote_is_what_the_pages_say(pages: Pages) -> None:
    stored = json.loads(script.STORE.read_text(encoding="utf-8"))
    assert pages.faults == []
    assert not (changed := differences(stored["passages"], pages.passages)), "\n".join(changed)
    assert stored == as_stored(pages.passages)


def test_every_passage_that_a_rule_cites_exists(pages: Pages) -> None:
    assert missing(pages.passages) == []


def test_a_changed_sentence_names_the_rules_that_lean_on_it(pages: Pages) -> None:
    key = "verzuim#geen-account"
    changed = {**pages.passages, key: {**pages.passages[key], "text": "Anders.", "fingerprint": fingerprint("Anders.")}}
    lines = "\n".join(differences(pages.passages, changed))
    assert f"gewijzigd: {key}" in lines
    assert "verzuim/geen-account" in lines
    gone = {name: passage for name, passage in pages.passages.items() if name != key}
    assert any(key in line for line in missing(gone))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_title_description_and_dates(page: str) -> None:
    meta: dict[str, Any]
    body, meta = get_data((DOCS / f"{page}.md").read_text(encoding="utf-8"))
    assert meta["title"]
    assert 40 <= len(meta["description"]) <= 160
    assert meta["date"] < meta["review"]
    assert "{!includes/bronvermelding.md!}" in body


SECTIONS = [
    "Wat mag wel",
    "Wat mag niet",
    "Onder voorwaarden",
    "Check je eigen situatie",
    "Voorbeelden",
    "Wie doet wat",
    "Wat zegt de wet",
]


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if slug != "uitwisseling"])
def test_a_situation_has_the_short_answer_first_and_then_all_its_parts(slug: str) -> None:
    body, _ = get_data((DOCS / f"{checker(slug).page}.md").read_text(encoding="utf-8"))
    found = [line.removeprefix("## ") for line in body.splitlines() if line.startswith("## ")]
    assert [heading for heading in found if heading in SECTIONS] == SECTIONS
    short_answer = body.split("\n## ")[0]
    assert short_answer.count("{: #") >= 2
    examples = body.split("## Voorbeelden")[1].split("\n## ")[0]
    assert len(re.findall(rf"\(#check-{slug}\?", examples)) >= 2


def test_every_checker_has_its_page_and_its_table() -> None:
    for slug in SLUGS:
        assert f"::: check {slug}" in (DOCS / f"{checker(slug).page}.md").read_text(encoding="utf-8")
        assert f"::: tabel {slug}" in (DOCS / f"tabel-{slug}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_an_example_opens_a_case_that_the_check_knows(page: str) -> None:
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    for slug, query in re.findall(r"#check-([a-z-]+)\?([^)\s]+)", text):
        questions = {question.id: question for question in checker(slug).questions}
        for pair in query.split("&"):
            name, value = pair.split("=")
            allowed = {choice.id for choice in questions[name].choices} | {"weet-niet"}
            assert set(value.split(",")) <= allowed, f"{page}: {pair}"


def test_rules_on_covers_every_rule() -> None:
    every = {f"{slug}/{rule.id}" for slug in SLUGS for rule in checker(slug).rules}
    assert {rule for rules in rules_on().values() for rule in rules} == every
