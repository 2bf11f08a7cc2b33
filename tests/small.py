"""A checker small enough to do in your head."""

from __future__ import annotations

from checkers.kernel.model import (
    Checker,
    Choice,
    Condition,
    Forbid,
    Oblige,
    Permit,
    Question,
    Require,
    Rule,
    Undecided,
    answer,
    answer_other_than,
)


def question(name: str, *choices: str, changeable: bool = False, items: bool = False) -> Question:
    made = tuple(Choice(id=each, label=each, final=each == "geweigerd") for each in choices)
    return Question(id=name, title=name, choices=made, changeable=changeable, items=items)


def rule(name: str, *effects: object, **more: object) -> Rule:
    return Rule(id=name, says=name, passages=("stap-3#geen-open-mail",), effects=effects, **more)  # type: ignore[arg-type]


SMALL = Checker(
    slug="klein",
    title="Klein",
    page="klein",
    intro="",
    questions=(
        question("wie", "ambtenaar", "buurman", "niemand-weet-het"),
        question("gegevens", "naam", "nummer", "dossier", items=True),
        question("toestemming", "gegeven", "niet-gevraagd", "geweigerd", changeable=True),
        question("route", "veilig", "mail", changeable=True),
    ),
    conditions=(
        Condition(
            id="ja",
            label="ja",
            met=answer("toestemming", "gegeven"),
            broken=answer("toestemming", "geweigerd"),
            consent=True,
            todo="vraag",
            role="bestuur",
        ),
    ),
    rules=(
        rule("plicht", Oblige(), when=answer("wie", "ambtenaar"), items=("naam",)),
        rule("mag", Permit("wet"), when=answer("wie", "ambtenaar"), items=("nummer",)),
        rule("nummer-niet", Forbid(), when=answer_other_than("wie", "ambtenaar"), items=("nummer",)),
        rule("dossier-niet", Forbid(), items=("dossier",)),
        rule("onbeslist", Undecided("vraag het"), when=answer("wie", "niemand-weet-het"), items=("naam",)),
        rule("toestemming", Require("ja"), residual=True),
        rule("ook-bij-plicht", Require("ja"), when=answer("wie", "ambtenaar")),
        rule("geen-mail", Forbid(), when=answer("route", "mail")),
    ),
)
