"""Do the pages carry what the checkers rest on, and does an editor hear it when they drift apart?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mkdocs.utils.meta import get_data

from checkers import SLUGS, checker
from scripts.editor.coverage import listing
from scripts.editor.passages import as_stored, passages_of
from scripts.shared.pages import read_pages
from scripts.shared.rests_on import rules_on, stored

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = sorted(path.stem for path in DOCS.glob("*.md"))


def test_what_the_checkers_quote_is_what_the_pages_say() -> None:
    assert stored() == passages_of(read_pages()).passages


def test_the_fingerprint_of_the_guidance_changes_with_any_passage() -> None:
    passages = {"a#b": {"fingerprint": "1"}, "a#c": {"fingerprint": "2"}}
    whole = as_stored(passages)["fingerprint"]
    assert as_stored({**passages, "a#c": {"fingerprint": "3"}})["fingerprint"] != whole
    assert as_stored({"a#b": {"fingerprint": "1"}})["fingerprint"] != whole


def test_passages_and_rules_are_listed_both_ways() -> None:
    passages = passages_of(read_pages()).passages
    lines = listing(passages)
    alone = [key for key in passages if key not in rules_on()]
    assert f"{len(alone)} van {len(passages)} passages waar geen regel op steunt:" in lines
    assert {f"  {key}" for key in alone} <= set(lines)
    assert any(line.startswith("0 van ") and "op geen passage" in line for line in lines)
    assert any(line.startswith("  verzuim/geen-account: verzuim#geen-account, ") for line in lines)


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
