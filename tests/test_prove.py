"""Would the proof notice it, if something did not hold? Every property is shown to fail on a planted fault."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import Any

import pytest

from checkers import checker
from checkers.kernel.compiled import MAYBE, Answers, Compiled, Fired, Term, holds
from checkers.kernel.engine import Engine
from checkers.kernel.model import (
    Cause,
    Checker,
    Forbid,
    Hold,
    Oblige,
    Outcome,
    Permit,
    Sure,
    Undecided,
    When,
    answer,
    answer_other_than,
)
from checkers.kernel.unknown import Possible
from checkers.kernel.verdict import Judgement
from checkers.kernel.weighing import Weighed
from scripts.proof.prove import certain, properties
from scripts.proof.prove.__main__ import main
from scripts.proof.prove.broken import Broken
from scripts.proof.prove.caught import Survivor, _survivors, notices, survivors
from scripts.proof.prove.missing import report
from scripts.proof.prove.mutants import mutants
from scripts.proof.prove.properties import PROPERTIES
from scripts.proof.prove.record import RECORD, Figures, NoProofError, read, write
from scripts.proof.prove.solver import smallest
from scripts.proof.prove.space import Node, Row, Space, SpaceError, leaves
from scripts.proof.prove.words import command, in_words
from tests.small import SMALL, rule


def space_with(**changes: Any) -> Space:
    return Space(Engine(replace(SMALL, **changes)))


def faults(holds: properties.Property, space: Space) -> list[Broken]:
    return list(islice(holds(space), 20))


def ordered(checker: Checker, question: str, *order: str) -> Checker:
    asked = tuple(replace(q, orders=(order,)) if q.id == question else q for q in checker.questions)
    return replace(checker, questions=asked)


def first_row(space: Space, outcome: Outcome) -> Row:
    return next(row for row in space.rows if row.outcome is outcome)


def tampered(space: Space, row: Row, outcome: Outcome) -> Space:
    """The space with another outcome in this row."""
    wrong = replace(row, outcome=outcome, row={**row.row, "outcome": outcome.value})
    space.rows[space.rows.index(row)] = wrong
    node = space.trees[row.item]
    for choice in row.answers.values():
        assert isinstance(node, Node)
        if node.ways[choice] is row:
            node.ways[choice] = wrong
            break
        node = node.ways[choice]
    return space


@pytest.mark.parametrize("name", PROPERTIES)
def test_the_small_checker_has_every_property(name: str) -> None:
    assert not faults(PROPERTIES[name], Space(Engine(SMALL)))


def test_a_scenario_without_a_row_is_found() -> None:
    space = space_with()
    space.rows.pop()
    assert faults(properties.every_scenario_has_one_verdict, space)


def test_two_rows_for_one_scenario_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine(SMALL)
    row = Space(engine).rows[0].row
    monkeypatch.setattr("scripts.proof.prove.space.rows", lambda _: [row, row])
    with pytest.raises(SpaceError, match="twee rijen"):
        Space(engine)


def test_a_table_that_says_something_else_than_the_check_is_found() -> None:
    space = space_with()
    space = tampered(space, first_row(space, Outcome.VERBODEN), Outcome.TOEGESTAAN)
    assert "de check verboden" in faults(properties.every_scenario_has_one_verdict, space)[0].wrong


def test_what_no_rule_decides_is_found() -> None:
    quiet = tuple(each for each in SMALL.rules if each.id not in ("toestemming", "ook-bij-plicht"))
    assert faults(properties.nothing_is_decided_by_silence, space_with(rules=quiet))


def test_a_dead_rule_and_a_dead_question_are_found() -> None:
    never = rule("nooit", Permit("niets"), when=answer("wie", "buurman") & answer("wie", "ambtenaar"))
    found = {each.wrong for each in faults(properties.nothing_is_dead, space_with(rules=(*SMALL.rules, never)))}
    assert any("nooit" in wrong for wrong in found)
    no_route = tuple(each for each in SMALL.rules if each.id != "geen-mail")
    found = {each.wrong for each in faults(properties.nothing_is_dead, space_with(rules=no_route))}
    assert any("vraag route" in wrong for wrong in found)
    assert any("antwoord mail" in wrong for wrong in found)


def test_rules_that_depend_on_their_order_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine in which only the first rule counts."""
    whole = Weighed.apply

    def first_only(self: Weighed, fired: Fired) -> None:
        if not self.fired:
            whole(self, fired)

    monkeypatch.setattr(Weighed, "apply", first_only)
    assert faults(properties.the_order_of_rules_does_not_matter, space_with())


def test_an_order_that_does_not_hold_is_found() -> None:
    good = ordered(SMALL, "route", "veilig", "mail")
    assert not faults(properties.nothing_gets_milder_down_an_order, Space(Engine(good)))
    wrong = ordered(SMALL, "route", "mail", "veilig")
    assert faults(properties.nothing_gets_milder_down_an_order, Space(Engine(wrong)))
    items = ordered(SMALL, "gegevens", "dossier", "naam")
    assert faults(properties.nothing_gets_milder_down_an_order, Space(Engine(items)))


def test_a_condition_that_makes_it_stricter_is_found() -> None:
    against = rule("tegendraads", Forbid(), when=answer("toestemming", "gegeven"))
    assert faults(properties.meeting_a_condition_is_never_stricter, space_with(rules=(*SMALL.rules, against)))


def test_a_duty_that_waits_for_consent_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that does not know that a duty needs no consent."""
    engine = Engine(SMALL)
    for condition in engine.conditions:
        condition.condition = replace(condition.condition, consent=False)
    space = Space(engine)
    always_asks = replace(SMALL, conditions=tuple(replace(c, consent=True) for c in SMALL.conditions))
    space.engine.checker = always_asks
    original = Engine.__init__

    def without_consent(self: Engine, checker: Checker) -> None:
        original(self, checker)
        for condition in self.conditions:
            condition.condition = replace(condition.condition, consent=False)

    monkeypatch.setattr(Engine, "__init__", without_consent)
    assert faults(properties.a_duty_never_adds_a_demand_for_consent, space)


def test_data_items_that_act_on_each_other_are_found() -> None:
    space = space_with()
    space = tampered(space, first_row(space, Outcome.TOEGESTAAN), Outcome.VERBODEN)
    assert faults(properties.data_items_do_not_act_on_each_other, space)


def test_a_duty_that_gets_lost_among_other_data_items_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that says 'may' of a set in which one item must be shared: no stricter and no milder, but wrong."""
    whole = Weighed.outcome_of

    def forgetful(self: Weighed, items: int) -> Outcome:
        found = whole(self, items)
        return Outcome.TOEGESTAAN if found is Outcome.VERPLICHT and items.bit_count() > 1 else found

    space = space_with()
    monkeypatch.setattr(Weighed, "outcome_of", forgetful)
    assert faults(properties.data_items_do_not_act_on_each_other, space)


def test_dont_know_that_is_not_exact_is_found() -> None:
    space = space_with()
    space = tampered(space, first_row(space, Outcome.TOEGESTAAN), Outcome.ONBEPAALD)
    assert "de tabel" in faults(properties.not_knowing_is_exact, space)[0].wrong


def test_a_verdict_that_keeps_quiet_about_what_is_certain_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine for which nothing is certain as long as a question waits."""
    held = tuple(replace(each, effects=(Hold(),)) if each.id == "geen-mail" else each for each in SMALL.rules)
    space = space_with(rules=held)
    assert not faults(certain.what_is_certain_is_said, space)
    monkeypatch.setattr(Possible, "sure", None)
    found = faults(certain.what_is_certain_is_said, space)
    unsaid = {each.wrong: each.scenario for each in found}
    assert unsaid.pop("het moet in elk geval, maar dat staat er niet") == {"wie": "ambtenaar", "gegevens": ["naam"]}
    assert unsaid.keys() == {"het mag in elk geval niet nu, en dat staat er niet"}


@pytest.mark.parametrize(
    ("sure", "wrong"),
    [
        (Sure.MOET, "het moet niet in elk geval"),
        (Sure.MAG, "mag staat niet vast"),
        (Sure.NIET_NU, "niet-nu staat niet vast"),
    ],
)
def test_a_verdict_that_is_sure_too_early_is_found(monkeypatch: pytest.MonkeyPatch, sure: Sure, wrong: str) -> None:
    space = space_with()
    monkeypatch.setattr(Possible, "sure", sure)
    assert wrong in faults(certain.what_is_certain_is_said, space)[0].wrong


def test_an_answer_that_is_called_unknown_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A verdict that knows of no condition as long as any other question waits."""
    space = space_with()

    def vague(terms: tuple[Term, ...], answers: Answers) -> int:
        return MAYBE if any(mask & (mask - 1) for mask in answers) else holds(terms, answers)

    monkeypatch.setattr("checkers.kernel.verdict.holds", vague)
    found = faults(certain.an_answer_is_never_unknown, space)
    assert found[0].wrong == "ja is onbekend, maar beantwoord"
    assert all("toestemming" in each.scenario for each in found)


@pytest.mark.parametrize(("cause", "wrong"), [(Cause.GEGEVEN, "niet"), (Cause.ROUTE, "wel")])
def test_an_advice_that_does_not_fit_is_found(monkeypatch: pytest.MonkeyPatch, cause: Cause, wrong: str) -> None:
    """An engine that sees one and the same cause in every prohibition: 'leave it out', or 'take another way'."""
    asked = tuple(replace(each, cause=Cause.ROUTE) if each.id == "route" else each for each in SMALL.questions)
    assert not faults(certain.the_advice_fits_the_cause, space_with(questions=asked))

    def always(_: Compiled, __: When) -> Cause:
        return cause

    monkeypatch.setattr(Compiled, "_cause", always)
    found = faults(certain.the_advice_fits_the_cause, space_with(questions=asked))
    assert found[0].wrong == f"de oorzaak is {wrong} het gegeven zelf"
    assert all((each.scenario.get("route") == "mail") is (wrong == "niet") for each in found)


def test_a_change_that_is_wrong_missing_or_not_the_smallest_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    space = space_with()
    whole = Judgement.changes
    assert not faults(properties.changes_are_right_and_smallest, space)
    monkeypatch.setattr(Judgement, "changes", lambda self: [])
    assert "volgens de tabel" in faults(properties.changes_are_right_and_smallest, space)[0].wrong

    def lying(self: Any) -> list[dict[str, Any]]:
        return [{**change, "outcome": "verplicht"} for change in whole(self)]

    monkeypatch.setattr(Judgement, "changes", lying)
    assert "belooft verplicht" in faults(properties.changes_are_right_and_smallest, space)[0].wrong


def test_the_solver_finds_the_smallest_changes_in_the_table_alone() -> None:
    space = space_with()
    del space.engine
    here = {"wie": "ambtenaar", "route": "mail"}
    assert smallest(space, here, ("naam", "dossier")) == {(frozenset({("route", "veilig")}), ("naam",))}
    assert smallest(space, here, ("dossier",)) == set()
    right = next(leaves(space.trees["naam"], {**here, "route": "veilig"}))
    assert smallest(tampered(space, right, Outcome.VERBODEN), here, ("naam",)) == set()


def test_the_solver_finds_changes_that_only_work_together() -> None:
    found = smallest(space_with(), {"wie": "buurman", "route": "mail"}, ("naam",))
    assert found == {(frozenset({("route", "veilig"), ("toestemming", "gegeven")}), ("naam",))}


def test_the_solver_takes_for_allowed_only_what_has_one_outcome() -> None:
    """On a safe route it must be shared or it may be, and which of them is not known."""
    rules = (
        rule("mag", Permit("wet")),
        rule("moet", Oblige(), when=answer("route", "veilig") & answer("wie", "ambtenaar")),
        rule("geen-mail", Forbid(), when=answer("route", "mail")),
    )
    space = space_with(questions=SMALL.questions[::-1], rules=rules)
    assert smallest(space, {"route": "mail"}, ("naam",)) == set()
    assert smallest(space, {"route": "mail", "wie": "buurman"}, ("naam",)) == {
        (frozenset({("route", "veilig")}), ("naam",))
    }


@pytest.mark.parametrize("kept_back", [{"proposable": False}, {"final": True}])
def test_the_solver_changes_only_to_what_may_be_proposed(kept_back: dict[str, Any]) -> None:
    *before, route = SMALL.questions
    choices = tuple(replace(choice, **kept_back) if choice.id == "veilig" else choice for choice in route.choices)
    space = space_with(questions=(*before, replace(route, choices=choices)))
    assert smallest(space, {"wie": "ambtenaar", "route": "mail"}, ("naam",)) == set()


def test_data_items_together_end_in_a_row_of_each_for_every_way_to_answer() -> None:
    ends = space_with().ends(("naam", "nummer"), {"wie": "ambtenaar", "route": "veilig"})
    assert [[row.outcome.value for row in rows] for rows in ends] == [
        ["verplicht", "toegestaan"],  # toestemming: gegeven
        ["verplicht", "voorwaarden"],  # niet-gevraagd
        ["verplicht", "verboden"],  # geweigerd
    ]


# --- mutants -----------------------------------------------------------------------------------------


def case(uitkomst: str, **antwoorden: Any) -> dict[str, Any]:
    expected = {"uitkomst": uitkomst, "gegevens": dict.fromkeys(antwoorden["gegevens"], uitkomst)}
    return {"naam": f"{uitkomst} {antwoorden}", "antwoorden": antwoorden, "verwacht": expected}


def test_every_kind_of_fault_is_made() -> None:
    made = {mutant.fault for mutant in mutants(SMALL)}
    assert "regel weggelaten" in made
    assert {"Permit werd verboden", "Forbid werd toegestaan", "Oblige werd verboden"} <= made
    assert {"‘wie is ambtenaar’ omgekeerd", "‘wie is ambtenaar’ weggelaten"} <= made
    assert "vervuld als: ‘toestemming is gegeven’ omgekeerd" in made
    assert "kan niet meer breken" in made
    wide = replace(SMALL, rules=(rule("breed", Permit("x"), when=answer("wie", "ambtenaar", "buurman")),))
    assert "in ‘wie is ambtenaar of buurman’ buurman weggelaten" in {mutant.fault for mutant in mutants(wide)}
    items = replace(SMALL, rules=(rule("breed", Permit("x"), items=("naam", "nummer")),))
    assert "gegeven nummer weggelaten" in {mutant.fault for mutant in mutants(items)}


def test_a_case_notices_a_fault_and_an_unnoticed_one_is_told_with_the_case_to_write() -> None:
    one = case("verboden", wie="buurman", gegevens=["nummer"])
    engine = Engine(SMALL)
    assert not notices(one, engine)
    forbidden = [mutant for mutant in mutants(SMALL) if mutant.part == "nummer-niet"]
    assert [mutant.fault for mutant in forbidden if notices(one, Engine(mutant.checker))]
    total, escaped = _survivors(forbidden, engine, [one])
    assert total == len(forbidden)
    assert 0 < len(escaped) < total
    assert all((each.scenario or each.case) and each.differs for each in escaped)


def test_a_fault_that_nobody_can_see_is_told_apart() -> None:
    twice = replace(SMALL, rules=(*SMALL.rules, rule("nummer-echt-niet", Forbid(), items=("nummer",))))
    needless = [m for m in mutants(twice) if m.part == "nummer-niet" and m.fault == "Forbid werd toegestaan"]
    (escaped,) = _survivors(needless, Engine(twice), [])[1]
    assert escaped.scenario is None
    assert "geen scenario gevonden" in "\n".join(report("kopie-id", [escaped]))


def test_the_share_of_several_processes_is_everything_once() -> None:
    whole = survivors("kopie-id")[0]
    assert whole == sum(survivors("kopie-id", share=(n, 3))[0] for n in range(3))
    assert 0 < survivors("kopie-id", rules=("tonen",))[0] < whole


def test_the_report_names_case_rule_fault_and_command() -> None:
    mutant = next(mutants(checker("kopie-id")))
    answers = {"wie": "leerling", "handeling": "tonen"}
    lines = list(report("kopie-id", [Survivor(mutant, None, answers, ("taken",))]))
    assert any("Schrijf dit geval" in line for line in lines)
    assert any("python -m checkers check kopie-id" in line for line in lines)
    assert any(mutant.part in line and "taken" in line for line in lines)


def test_a_scenario_is_said_in_words_and_can_be_shown_again() -> None:
    answers = {"wie": "leerling", "handeling": "tonen"}
    assert "leerling" in in_words("kopie-id", answers).lower()
    assert "weet ik niet" in in_words("kopie-id", {"wie": "weet-niet"}).lower()
    assert command("kopie-id", answers).startswith("echo '{")


# --- the record --------------------------------------------------------------------------------------


def test_only_a_proof_of_these_rules_that_holds_is_read(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    record = tmp_path / "proof.json"
    with pytest.raises(NoProofError, match="geen bewijs"):
        read(record)
    write([Figures("verzuim", mutants=3, caught=3)], ["klopt"], record)
    assert read(record)[1][0].holds
    write([Figures("verzuim", mutants=3, caught=2)], ["klopt"], record)
    with pytest.raises(NoProofError, match="faalt voor verzuim"):
        read(record)
    write([Figures("verzuim", broken=["kapot"])], ["klopt"], record)
    with pytest.raises(NoProofError, match="faalt voor verzuim"):
        read(record)
    write([Figures("verzuim")], ["klopt"], record)
    monkeypatch.setattr("scripts.proof.prove.record.fingerprint", lambda: "anders")
    with pytest.raises(NoProofError, match="andere regels"):
        read(record)


def test_undecided_about_the_form_is_no_ground() -> None:
    """A refused consent is not hidden behind 'not decided' when only the route is in doubt."""
    doubt = rule("route-onbeslist", Undecided("vraag", about_form=True), when=answer("route", "mail"))
    asks = tuple(each for each in SMALL.rules if each.id != "geen-mail")
    engine = Engine(replace(SMALL, rules=(*asks, doubt)))
    refused = {"wie": "buurman", "toestemming": "geweigerd", "route": "mail"}
    _, answers = engine.resolve(refused, engine.items_mask(["naam"]))
    assert engine.weigh(answers).outcome_of(engine.items_mask(["naam"])) is Outcome.VERBODEN


def test_a_fault_that_no_reader_can_see_must_break_a_property() -> None:
    """A second prohibition beside the first, turned into one that never speaks."""
    when = answer("wie", "buurman") & answer_other_than("wie", "ambtenaar")
    again = rule("nummer-echt-niet", Forbid(), when=when, items=("nummer",))
    twice = replace(SMALL, rules=(*SMALL.rules, again))
    silent = [m for m in mutants(twice) if m.part == again.id and m.fault == "‘wie is niet ambtenaar’ omgekeerd"]
    (escaped,) = _survivors(silent, Engine(twice), [])[1]
    assert escaped.scenario is None
    assert escaped.broken == "geen regel, antwoord of vraag is voor niets"
    assert Figures("x", mutants=2, caught=1, by_property=1).holds
    assert not Figures("x", mutants=2, caught=1).holds


def test_a_check_or_a_rule_that_does_not_exist_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check", "ziekte"]) == 2
    assert "Kies uit: kopie-id" in capsys.readouterr().err
    assert main(["--check", "kopie-id", "--rule", "bestaat-niet"]) == 2
    assert "‘bestaat-niet’ in kopie-id" in capsys.readouterr().err


def test_one_rule_of_one_check_can_be_proved_without_touching_the_record(capsys: pytest.CaptureFixture[str]) -> None:
    before = RECORD.read_bytes() if RECORD.is_file() else None
    assert main(["--check", "kopie-id", "--rule", "tonen"]) == 0
    assert "alles klopt" in capsys.readouterr().out
    assert (RECORD.read_bytes() if RECORD.is_file() else None) == before
