"""Would the coverage table show a hole in the guidance, or a fact that looks more certain than it is?"""

from __future__ import annotations

from pathlib import Path

import pytest

from checkers.kernel.html import law_html
from checkers.kernel.sources import facts, law
from scripts.editor.coverage import (
    LEANED_ON,
    MARKED,
    UNMARKED,
    fact_faults,
    facts_in,
    findings,
    holes,
    statements,
    table,
    weighing_rules,
)
from scripts.editor.passages import passages_of
from scripts.shared.pages import Page, read_pages

STATED = {
    "U-1": {"heading": "Stap 1", "kind": "verbod", "says": "Dit mag niet."},
    "U-2": {"heading": "Stap 1", "kind": "begrip", "says": "Dit heet zo."},
}
SETTLED, UNSETTLED = "J-VZM-6", "J-VZM-9"


def page(html: str, source: str = "") -> Page:
    return Page(Path("docs/pagina.md"), source, html=html)


def test_all_statements_have_a_home_and_all_facts_are_shown_as_certain_as_they_are() -> None:
    pages = read_pages()
    assert len(statements()) == 88
    assert not list(findings(pages, passages_of(pages).passages))


@pytest.mark.parametrize(
    ("at", "rules", "fault"),
    [
        ({"U-2": ["a#c"]}, {}, "geen enkele pagina zegt uitspraak U-1 (Stap 1"),
        ({"U-1": ["a#b", "d#e"], "U-2": ["a#c"]}, {"a#b": ["x/y"]}, "uitspraak U-1 staat op meer plaatsen: a#b, d#e"),
        ({"U-1": ["a#b"], "U-2": ["a#c"]}, {"a#c": ["x/y"]}, "geen regel steunt op a#b (uitspraak U-1, een verbod)"),
        ({"U-1": ["a#b"], "U-2": ["a#c"], "U-9": ["a#d"]}, {"a#b": ["x/y"]}, "de uitspraak U-9 bestaat niet"),
    ],
)
def test_a_hole_is_told(at: dict[str, list[str]], rules: dict[str, list[str]], fault: str) -> None:
    (found,) = holes(STATED, at, rules, [])
    assert found.what.startswith(fault)


def test_a_rule_that_only_leads_to_another_check_decides_nothing() -> None:
    cited = {rule for rules in weighing_rules().values() for rule in rules}
    assert "uitwisseling/check-ikc" not in cited
    assert "uitwisseling/geen-heel-dossier" in cited


def test_a_term_needs_a_page_and_no_rule() -> None:
    assert not list(holes(STATED, {"U-1": ["a#b"], "U-2": ["a#c"]}, {"a#b": ["x/y"]}, []))


def test_the_table_has_a_line_for_each_statement() -> None:
    first, second = table(STATED, {"U-1": ["a#b"]}, {"a#b": ["x/y", "x/z"]})
    assert first.split() == ["U-1", "verbod", "a#b", "x/y,", "x/z"]
    assert second.split() == ["U-2", "begrip", "-", "-"]


MARK = '<a class="badge-nakijken">laat nakijken</a>'


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        (f'<p data-j="{UNSETTLED}">Een.</p>', "een passage leunt op"),
        (f'<p><span class="fact" data-fact="{UNSETTLED}">art.</span></p>', "zonder 'laat nakijken'"),
        (f'<p><span class="fact" data-fact="{SETTLED}">art. {MARK}</span></p>', "is gezien, maar staat er met"),
        ('<p data-j="J-VZM-999">Een.</p>', "het feit J-VZM-999 bestaat niet"),
        ('<p data-j="J-TEG-99">Een.</p>', "de tegenstrijdigheid J-TEG-99 bestaat niet"),
    ],
)
def test_a_fact_that_is_shown_wrong_is_told(html: str, fault: str) -> None:
    (found,) = fact_faults([page(html)], {})
    assert fault in found.what


def test_a_fault_is_told_at_its_line() -> None:
    (found,) = fact_faults([page('<p data-j="J-VZM-999">Een.</p>', 'Kop\n\nEen.\n{: #een data-j="J-VZM-999" }\n')], {})
    assert (found.file, found.line) == ("docs/pagina.md", 4)


def test_a_rule_with_an_unknown_fact_is_told() -> None:
    (found,) = fact_faults([], {"verzuim/geen-account": (SETTLED, "J-VZM-999")})
    assert found.what == "regel verzuim/geen-account noemt het feit J-VZM-999, en dat bestaat niet"
    assert found.file == "checkers/verzuim/__init__.py"


def test_marked_and_unmarked_citations_are_told_apart() -> None:
    html = (
        f'<p data-j="{SETTLED} J-TEG-1">Een.<br> <span class="fact" data-fact="{SETTLED}"><a href="x">art.</a></span>'
        f'<span class="fact" data-fact="{UNSETTLED} J-BEG-2"><a class="badge-nakijken">laat nakijken</a></span>'
        '<span class="fact" data-fact="J-BEG-4"><a href="x">art.</a></span> <a class="badge-nakijken">los</a></p>'
    )
    assert facts_in(html) == {
        SETTLED: {LEANED_ON, UNMARKED},
        "J-TEG-1": {LEANED_ON},
        UNSETTLED: {MARKED},
        "J-BEG-2": {MARKED},
        "J-BEG-4": {UNMARKED},
    }


@pytest.mark.parametrize("fact", [SETTLED, UNSETTLED, "J-PGN-13"])
def test_a_verdict_marks_a_law_exactly_when_it_is_not_settled(fact: str) -> None:
    assert ("laat nakijken" in law_html(law(fact), "../")) == (facts()[fact]["certainty"] != "gezien")
