"""Does the form of a check know what the answers in older links are called by now?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from markdown import Markdown

from scripts.shared.addresses.answers import old_answers

from .small_site import moves_of
from .test_markdown import Elements

OLD = [
    "p/#check-verzuim?weg=papier",
    "p/#check-verzuim?route=fax",
    "p/#check-verzuim?route=duif",
    "p/#check-x?kleur=rood",
]
MOVES = """
check-verzuim?weg: check-verzuim?route
check-verzuim?route=fax: check-verzuim?route=papier
check-verzuim?route=duif: {naar: check-verzuim, omdat: Duiven zijn er niet meer.}
check-x: check-verzuim
check-x?kleur: {naar: verzuim, omdat: De kleur doet er niet toe.}
"""
RENAMED = {"route=fax": "route=papier", "weg=papier": "route=papier", "weg=weet-niet": "route=weet-niet"}
RETIRED = {
    "kleur=rood": "De kleur doet er niet toe.",
    "kleur=weet-niet": "De kleur doet er niet toe.",
    "route=duif": "Duiven zijn er niet meer.",
}


def test_renamed_and_retired_answers_are_those_of_the_form_that_has_them_now(tmp_path: Path) -> None:
    moves = moves_of(tmp_path, MOVES)
    assert old_answers("verzuim", OLD, moves) == (RENAMED, RETIRED)
    assert old_answers("pgn", OLD, moves) == ({}, {})
    assert old_answers("verzuim", OLD, moves_of(tmp_path, "oud: verzuim")) == ({}, {})


def test_the_form_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def render() -> dict[str, str | None]:
        html = Markdown(extensions=["scripts.build.markdown_ext.check_form"]).convert("::: check verzuim")
        (form,) = Elements(html).all("uitwissel-check")
        return form

    assert not {"data-renamed", "data-retired"} & render().keys()
    monkeypatch.setattr("scripts.build.markdown_ext.check_form.old_answers", lambda slug: (RENAMED, RETIRED))
    form = render()
    assert json.loads(form["data-renamed"] or "") == RENAMED
    assert json.loads(form["data-retired"] or "") == RETIRED
