"""Would the coverage table show a hole in the guidance, or a fact that looks more certain than it is?"""

from __future__ import annotations

import pytest

from checkers.kernel.html import law_html
from checkers.kernel.sources import facts, law
from scripts.coverage import (
    Facts,
    fact_faults,
    facts_in,
    facts_in_rules,
    facts_on_pages,
    holes,
    homes,
    statements,
    table,
    weighing_rules,
)
from scripts.passages import missing, read_pages

STATED = {
    "U-1": {"heading": "Stap 1", "kind": "verbod", "says": "Dit mag niet."},
    "U-2": {"heading": "Stap 1", "kind": "begrip", "says": "Dit heet zo."},
}
SETTLED, UNSETTLED = "J-VZM-6", "J-VZM-9"


def test_all_statements_have_a_home_and_what_decides_is_cited_by_a_rule() -> None:
    passages, rules = read_pages().passages, weighing_rules()
    assert len(statements()) == 88
    assert holes(statements(), homes(passages), rules) == []
    assert missing(passages) == []


def test_all_facts_exist_and_are_shown_as_certain_as_they_are() -> None:
    assert fact_faults(facts_on_pages(), facts_in_rules()) == []


@pytest.mark.parametrize(
    ("at", "rules", "fault"),
    [
        ({"U-2": ["a#c"]}, {}, "U-1 (Stap 1): geen enkele pagina zegt dit"),
        ({"U-1": ["a#b", "d#e"], "U-2": ["a#c"]}, {"a#b": ["x/y"]}, "U-1: staat op meer plaatsen (a#b, d#e)"),
        ({"U-1": ["a#b"], "U-2": ["a#c"]}, {"a#c": ["x/y"]}, "U-1 (verbod): geen regel steunt op a#b"),
        ({"U-1": ["a#b"], "U-2": ["a#c"], "U-9": ["a#d"]}, {"a#b": ["x/y"]}, "U-9: deze uitspraak bestaat niet"),
    ],
)
def test_a_hole_is_told(at: dict[str, list[str]], rules: dict[str, list[str]], fault: str) -> None:
    (line,) = holes(STATED, at, rules)
    assert line.startswith(fault)


def test_a_rule_that_only_leads_to_another_check_decides_nothing() -> None:
    cited = {rule for rules in weighing_rules().values() for rule in rules}
    assert "uitwisseling/check-ikc" not in cited
    assert "uitwisseling/geen-heel-dossier" in cited


def test_a_term_needs_a_page_and_no_rule() -> None:
    assert holes(STATED, {"U-1": ["a#b"], "U-2": ["a#c"]}, {"a#b": ["x/y"]}) == []


def test_the_table_has_a_line_for_each_statement() -> None:
    first, second = table(STATED, {"U-1": ["a#b"]}, {"a#b": ["x/y", "x/z"]})
    assert first.split() == ["U-1", "verbod", "a#b", "x/y,", "x/z"]
    assert second.split() == ["U-2", "begrip", "-", "-"]


@pytest.mark.parametrize(
    ("named", "fault"),
    [
        (Facts(leaned_on={UNSETTLED}), "een passage leunt op"),
        (Facts(unmarked={UNSETTLED}), "zonder 'laat nakijken'"),
        (Facts(marked={SETTLED}), "is gezien, maar staat er met"),
        (Facts(leaned_on={"J-VZM-999"}), "het feit J-VZM-999 bestaat niet"),
        (Facts(leaned_on={"J-TEG-99"}), "de tegenstrijdigheid J-TEG-99 bestaat niet"),
    ],
)
def test_a_fact_that_is_shown_wrong_is_told(named: Facts, fault: str) -> None:
    (line,) = fact_faults({"pagina": named}, {})
    assert fault in line


def test_a_rule_with_an_unknown_fact_is_told() -> None:
    assert fact_faults({}, {"x/y": (SETTLED, "J-VZM-999")}) == ["regel x/y: het feit J-VZM-999 bestaat niet."]


def test_marked_and_unmarked_citations_are_told_apart() -> None:
    html = (
        f'<p data-j="{SETTLED} J-TEG-1">Een.<br> <span class="fact" data-fact="{SETTLED}"><a href="x">art.</a></span>'
        f'<span class="fact" data-fact="{UNSETTLED} J-BEG-2"><a class="badge-nakijken">laat nakijken</a></span>'
        '<span class="fact" data-fact="J-BEG-4"><a href="x">art.</a></span> <a class="badge-nakijken">los</a></p>'
    )
    found = facts_in(html)
    assert found.leaned_on == {SETTLED, "J-TEG-1"}
    assert found.marked == {UNSETTLED, "J-BEG-2"}
    assert found.unmarked == {SETTLED, "J-BEG-4"}


@pytest.mark.parametrize("fact", [SETTLED, UNSETTLED, "J-PGN-13"])
def test_a_verdict_marks_a_law_exactly_when_it_is_not_settled(fact: str) -> None:
    assert ("laat nakijken" in law_html(law(fact), "../")) == (facts()[fact]["certainty"] != "gezien")
