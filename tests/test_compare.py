"""Does the comparison say which verdicts a change changes, by which rule, and nothing when nothing changed?"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from scripts.proof.compare.__main__ import main, report
from scripts.proof.compare.differences import NEW, differences
from scripts.proof.compare.versions import RevisionError, Version, finish, known, last_published, start, tree_of
from scripts.shared.tools import ROOT
from tests.copies import git

BASE = "https://example.org/wijzer/"


def version(*rows: tuple[dict[str, Any], str, list[str]], rules: dict[str, str] | None = None) -> Version:
    """A version of the check 'verzuim' with these rows (scenario, outcome, rules)."""
    told = {name: {"passages": ["stap-3#oso"], "all": text} for name, text in (rules or {"r": "zo"}).items()}
    made = [{"scenario": s, "outcome": o, "conditions": {}, "rules": r} for s, o, r in rows]
    return Version("verzuim", "verzuim", "gegevens", told, made)


def row(outcome: str, *rules: str, **answers: str) -> tuple[dict[str, Any], str, list[str]]:
    return {**answers, "gegevens": ["persoon"]}, outcome, list(rules)


MELDING, VRAAG = {"aanleiding": "melding"}, {"aanleiding": "vraag-anders"}


def test_nothing_changed_is_one_line() -> None:
    same = version(row("verplicht", "r", **MELDING))
    (line,) = report({"verzuim": same}, {"verzuim": same}, "‘v1’", BASE)
    assert line == "Geen enkele uitkomst verandert ten opzichte van ‘v1’ (1 scenario's vergeleken)."


def test_a_changed_rule_is_named_with_from_and_to_passage_example_and_link() -> None:
    old = version(row("verplicht", "r", **MELDING), row("verboden", **VRAAG))
    new = version(row("verboden", "r", **MELDING), row("verboden", **VRAAG), rules={"r": "anders"})
    text = "\n".join(report({"verzuim": old}, {"verzuim": new}, "‘v1’", BASE))
    assert "1 van 2 scenario's" in text
    assert "**verplicht → verboden**: 1 keer" in text
    assert "regel `r`, rust op stap-3#oso" in text
    assert "voorbeeld: Waarom gaan er gegevens" in text
    assert f"({BASE}verzuim/#check-verzuim?aanleiding=melding&gegevens=persoon)" in text


def test_a_question_more_or_less_is_no_change_while_the_verdict_is_the_same() -> None:
    short = version(row("verplicht", "r", **MELDING))
    long = version(row("verplicht", "r", route="duo", **MELDING), row("verplicht", "r", route="post", **MELDING))
    assert not list(differences(short, long))
    assert not list(differences(long, short))
    other = version(row("verplicht", "r", route="duo", **MELDING), row("verboden", "r", route="post", **MELDING))
    (found,) = differences(short, other)
    assert (found.scenario["route"], found.before[0], found.after[0]) == ("post", "verplicht", "verboden")
    assert len(list(differences(other, short))) == 1


def test_what_did_not_exist_is_told() -> None:
    old, new = version(row("verplicht", "r", **MELDING)), version(row("verplicht", "r", **VRAAG))
    (found,) = differences(old, new)
    assert found.before[0] == NEW
    text = "\n".join(report({}, {"verzuim": new}, "‘v1’", BASE))
    assert "verzuim: nieuwe check met 1 scenario's" in text
    assert "verzuim: deze check is weg" in "\n".join(report({"verzuim": old}, {}, "‘v1’", BASE))


def test_other_conditions_are_a_change_too() -> None:
    old, new = (version(row("voorwaarden", "r", **MELDING)) for _ in range(2))
    old.rows[0]["conditions"] = {"afspraken": False}
    new.rows[0]["conditions"] = {"afspraken": False, "veilige-route": False}
    text = "\n".join(report({"verzuim": old}, {"verzuim": new}, "‘v1’", BASE))
    assert "onder voorwaarden (afspraken) → onder voorwaarden (afspraken, veilige-route)" in text


def test_a_rule_with_other_words_and_the_same_outcomes_is_told_apart() -> None:
    old, new = (
        version(row("verplicht", "r", **MELDING)),
        version(row("verplicht", "r", **MELDING), rules={"r": "nieuw"}),
    )
    (line,) = report({"verzuim": old}, {"verzuim": new}, "‘v1’", BASE)
    assert line.endswith("Wel anders verwoord of onderbouwd: `verzuim/r`.")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with the checkers in it, committed."""
    shutil.copytree(ROOT / "checkers", tmp_path / "checkers", ignore=shutil.ignore_patterns("__pycache__"))
    git(tmp_path, "init", "--initial-branch=werk")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "eerste")
    return tmp_path


def test_a_changed_rule_in_the_folder_is_compared_with_a_revision(repository: Path) -> None:
    assert last_published(repository) == "HEAD"
    git(repository, "tag", "gepubliceerd")
    assert last_published(repository) == "gepubliceerd"
    rules = repository / "checkers" / "kopie_id.py"
    text = rules.read_text(encoding="utf-8")
    place = text.index("Forbid()", text.index('id="geen-kopie-in-dossier"'))
    rules.write_text(f"{text[:place]}Permit('x'){text[place + len('Forbid()') :]}", encoding="utf-8")
    with tree_of("gepubliceerd", repository) as tree:
        then, now = start(tree), start(repository)
        old, new = finish(then, "toen"), finish(now, "nu")
    said = "\n".join(report(old, new, "‘gepubliceerd’", BASE))
    assert "kopie-id: 1 van 13 scenario's" in said
    assert "verboden → toegestaan" in said
    assert "regel `geen-kopie-in-dossier`" in said
    assert said.count("## ") == 1


def test_what_cannot_be_compared_is_said(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RevisionError, match="bestaat niet"), tree_of("nergens", repository):
        pass
    assert known("nergens", repository) is None
    (repository / "checkers" / "kopie_id.py").write_text("kapot(", encoding="utf-8")
    with pytest.raises(RevisionError, match="lopen niet"):
        finish(start(repository), "deze map")
    assert main(["nergens"]) == 2
    assert "bestaat niet" in capsys.readouterr().err
