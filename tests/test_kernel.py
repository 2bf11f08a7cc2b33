"""Does the kernel weigh as the design says? On a checker small enough to do in your head."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from checkers.kernel import memory
from checkers.kernel.changes import smallest
from checkers.kernel.engine import Engine, engine_of
from checkers.kernel.memory import Memory
from checkers.kernel.model import (
    Checker,
    Condition,
    Forbid,
    Hold,
    ModelError,
    Outcome,
    Require,
    Rule,
    answer,
)
from checkers.kernel.register import REGISTER
from checkers.kernel.table import rows
from checkers.kernel.unknown import possible, settling_question
from checkers.kernel.verdict import judge
from tests.small import SMALL, rule


@pytest.fixture
def engine() -> Engine:
    return Engine(SMALL)


def outcome(engine: Engine, items: str, **given: str) -> Outcome:
    mask = engine.items_mask(items.split())
    found = possible(engine, given, mask).whole
    assert found.outcome, found
    return found.outcome


def test_a_duty_needs_no_consent(engine: Engine) -> None:
    for consent in ("gegeven", "niet-gevraagd", "geweigerd"):
        assert outcome(engine, "naam", wie="ambtenaar", toestemming=consent, route="veilig") == "verplicht"


def test_a_permission_does_wait_for_a_condition(engine: Engine) -> None:
    assert outcome(engine, "nummer", wie="ambtenaar", toestemming="niet-gevraagd", route="veilig") == "voorwaarden"
    assert outcome(engine, "nummer", wie="ambtenaar", toestemming="gegeven", route="veilig") == "toegestaan"


def test_a_prohibition_beats_a_permission_and_a_duty(engine: Engine) -> None:
    assert outcome(engine, "naam", wie="ambtenaar", route="mail") == "verboden"


def test_nothing_is_permitted_by_silence(engine: Engine) -> None:
    assert outcome(engine, "naam", wie="buurman", toestemming="niet-gevraagd", route="veilig") == "voorwaarden"


def test_a_safe_route_is_no_ground() -> None:
    veilig = Condition(id="veilig", label="", met=answer("route", "veilig"), todo="", role="bestuur")
    route_only = replace(SMALL, conditions=(veilig,), rules=(rule("veilig", Require("veilig")),))
    assert outcome(Engine(route_only), "naam", route="veilig") == "onbepaald"


def test_refused_consent_forbids(engine: Engine) -> None:
    assert outcome(engine, "naam", wie="buurman", toestemming="geweigerd", route="veilig") == "verboden"


def test_what_the_sources_leave_open_stays_open(engine: Engine) -> None:
    assert outcome(engine, "naam", wie="niemand-weet-het", route="veilig") == "onbepaald"


def test_the_strictest_item_decides(engine: Engine) -> None:
    assert outcome(engine, "naam dossier", wie="ambtenaar", route="veilig") == "verboden"
    assert outcome(engine, "naam nummer", wie="ambtenaar", toestemming="gegeven", route="veilig") == "verplicht"


def test_a_hold_keeps_it_at_conditions() -> None:
    held = replace(SMALL, rules=(*SMALL.rules, rule("houd", Hold(), items=("nummer",))))
    assert outcome(Engine(held), "nummer", wie="ambtenaar", toestemming="gegeven", route="veilig") == "voorwaarden"


def test_a_question_is_asked_only_when_a_live_rule_looks_at_it(engine: Engine) -> None:
    def asked(items: str, **given: str) -> list[str]:
        found, _ = engine.resolve(given, engine.items_mask(items.split()))
        return [engine.questions[i].id for i in found]

    assert asked("naam", wie="ambtenaar") == ["wie", "route"]
    assert asked("naam", wie="buurman") == ["wie", "toestemming", "route"]
    assert asked("naam", wie="buurman", toestemming="geweigerd") == ["wie", "toestemming"]
    assert asked("dossier") == []


def test_an_answer_that_is_not_asked_changes_nothing(engine: Engine) -> None:
    items = engine.items_mask(["naam"])
    _, without = engine.resolve({"wie": "ambtenaar", "route": "veilig"}, items)
    _, with_it = engine.resolve({"wie": "ambtenaar", "route": "veilig", "toestemming": "geweigerd"}, items)
    assert without == with_it


def test_after_dont_know_the_open_outcomes_are_those_of_all_completions(engine: Engine) -> None:
    items = engine.items_mask(["naam"])
    found = possible(engine, {"wie": "buurman", "route": "veilig"}, items).whole.outcomes
    assert found == {Outcome.TOEGESTAAN, Outcome.VOORWAARDEN, Outcome.VERBODEN}


def test_the_question_that_settles_it_is_named(engine: Engine) -> None:
    items = engine.items_mask(["naam"])
    given = {"wie": "buurman", "route": "veilig"}
    asked, answers = engine.resolve(given, items)
    assert settling_question(engine, possible(engine, given, items), asked, answers) == "toestemming"


def test_without_a_chosen_item_that_question_comes_first(engine: Engine) -> None:
    asked, answers = engine.resolve({}, engine.all_items)
    assert settling_question(engine, possible(engine, {}, 0), asked, answers) == "gegevens"


def test_the_smallest_change_is_found_and_only_that(engine: Engine) -> None:
    items = engine.items_mask(["naam", "dossier"])
    changes = smallest(engine, {"wie": "ambtenaar", "route": "mail"}, items)
    assert [(c.answers, c.dropped, c.outcome) for c in changes] == [({"route": "veilig"}, ("dossier",), "verplicht")]


def test_refused_consent_is_never_pressed(engine: Engine) -> None:
    items = engine.items_mask(["naam"])
    assert smallest(engine, {"wie": "buurman", "toestemming": "geweigerd", "route": "veilig"}, items) == []


def test_the_order_of_the_rules_does_not_matter() -> None:
    def weighed(checker: Checker) -> Iterator[tuple[Outcome, ...]]:
        engine = Engine(checker)
        for answers in engine.completions({}, engine.all_items):
            yield tuple(engine.weigh(answers).outcome_of(1 << n) for n in range(3))

    shuffled = random.Random(1).sample(SMALL.rules, len(SMALL.rules))
    assert shuffled != list(SMALL.rules)
    assert list(weighed(SMALL)) == list(weighed(replace(SMALL, rules=tuple(shuffled))))


def test_what_is_remembered_is_not_found_out_again_and_never_more_than_the_most(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(memory, "MOST", 2)
    asked: list[int] = []

    def half(number: int) -> float:
        asked.append(number)
        return number / 2

    halves = Memory(half)
    assert [halves[number] for number in (1, 2, 1, 2)] == [0.5, 1.0, 0.5, 1.0]
    assert asked == [1, 2]
    assert halves[3] == 1.5
    assert dict(halves) == {3: 1.5}
    assert halves[1] == 0.5
    assert asked == [1, 2, 3, 1]


def test_an_engine_that_forgets_at_once_says_the_same(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered = list(rows(engine))
    forgetful = Engine(SMALL)
    monkeypatch.setattr(memory, "MOST", 1)
    assert list(rows(forgetful)) == remembered
    kept = [each for each in vars(forgetful).values() if isinstance(each, Memory)]
    assert [len(each) for each in kept] == [1, 1, 1]


def test_the_kernel_finds_checkers_and_their_version_in_the_register_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(REGISTER, "find", {"klein": SMALL}.__getitem__)
    monkeypatch.setattr(REGISTER, "version", "2030.01.02")
    engine_of.cache_clear()
    verdict = judge("klein", {"wie": "ambtenaar", "gegevens": ["naam"], "route": "veilig"})
    with pytest.raises(KeyError):
        judge("verzuim", {})
    engine_of.cache_clear()
    assert (verdict["outcome"], verdict["version"]["rules"]) == ("verplicht", "2030.01.02")


@pytest.mark.parametrize(
    "wrong",
    [
        rule("mag", Forbid()),
        rule("a", Forbid(), when=answer("wat", "ja")),
        rule("b", Forbid(), when=answer("wie", "niemand")),
        rule("c", Forbid(), items=("foto",)),
        rule("d", Require("nee")),
        replace(rule("e", Forbid()), passages=()),
    ],
    ids=[
        "dubbele naam",
        "onbekende vraag",
        "onbekende keuze",
        "onbekend gegeven",
        "onbekende voorwaarde",
        "geen passage",
    ],
)
def test_a_checker_that_contradicts_itself_is_refused(wrong: Rule) -> None:
    with pytest.raises(ModelError):
        Engine(replace(SMALL, rules=(*SMALL.rules, wrong)))
