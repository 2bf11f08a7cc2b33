"""Does a changed sentence lead to the rules that rest on it, and is what somebody confirmed kept?"""

from __future__ import annotations

import builtins
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checkers import SLUGS, checker
from scripts.editor.passages import passages_of
from scripts.editor.review import __main__ as command
from scripts.editor.review import pending as looking
from scripts.editor.review import record
from scripts.editor.review.pending import findings, missing, pending, side_by_side
from scripts.editor.review.record import Reviews
from scripts.shared.fingerprint import fingerprint
from scripts.shared.pages import Page, converter, read_page, read_pages
from scripts.shared.rests_on import Passages, rules_on
from scripts.shared.tools import BuildError

KEY = "verzuim#geen-account"
RULES = ("verzuim/geen-account", "uitwisseling/leerplicht-geen-account")
REASON = "De regel zegt hetzelfde als de nieuwe zin."


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    return read_pages()


@pytest.fixture(scope="module")
def now(pages: list[Page]) -> Passages:
    return passages_of(pages).passages


def changed(passages: Passages, key: str, text: str) -> Passages:
    return {**passages, key: {**passages[key], "text": text, "fingerprint": fingerprint(text)}}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: Passages) -> Iterator[dict[str, Any]]:
    """Everything that is kept, in a folder of the test; as if the page of `KEY` said something else before."""
    kept: dict[str, Any] = {"stored": changed(now, KEY, "Zo stond het er eerst."), "written": None}
    old = record.read()
    for rule in RULES:
        old[rule][KEY] = {**old[rule][KEY], "fingerprint": fingerprint("Zo stond het er eerst.")}
    record.write(old, tmp_path)
    read, write = record.read, record.write
    monkeypatch.setattr(record, "read", lambda folder=tmp_path: read(folder))
    monkeypatch.setattr(record, "write", lambda reviews, folder=tmp_path: write(reviews, folder))
    monkeypatch.setattr(command, "stored", lambda: kept["stored"])
    monkeypatch.setattr(command, "store", lambda passages: kept.update(stored=passages))
    yield kept


def answers(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    """What somebody types at a terminal; then the input ends."""
    given = iter(typed)

    def answer(_: str = "") -> str:
        try:
            return next(given)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr(builtins, "input", answer)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)


# --- the repository itself


def test_every_rule_was_looked_at_with_the_text_that_is_there(now: Passages) -> None:
    assert pending(record.read(), now, now) == []


def test_every_review_has_a_date_and_a_reason_and_nothing_else() -> None:
    reviews = record.read()
    assert reviews.keys() == {f"{slug}/{rule.id}" for slug in SLUGS for rule in checker(slug).rules if rule.passages}
    for review in (each for of in reviews.values() for each in of.values()):
        assert review.keys() == {"fingerprint", "date", "reason"}
        assert date.fromisoformat(review["date"]) <= date.today()
        assert command.good(review["reason"]) == review["reason"]


# --- what counts as a change


def test_white_space_and_mark_up_are_no_change(tmp_path: Path) -> None:
    markdown = converter()

    def text_of(typed: str) -> str:
        (tmp_path / "p.md").write_text(f"{typed}\n{{: #a }}\n", encoding="utf-8")
        return str(passages_of([read_page(tmp_path / "p.md", markdown)]).passages["p#a"]["fingerprint"])

    plain = text_of("Een account mag nooit [[J-VZM-6]].")
    assert text_of("Een   **account**\nmag [nooit](verzuim.md).") == plain
    assert text_of("Een account mag soms.") != plain


def test_a_changed_passage_names_its_rules_and_shows_both_texts_and_the_outcomes(
    pages: list[Page], now: Passages
) -> None:
    (found,) = findings(pages, record.read(), now, changed(now, KEY, "Een account mag soms."))
    assert found.file == "docs/verzuim.md"
    line = Path("docs/verzuim.md").read_text(encoding="utf-8").splitlines()[found.line - 1]
    assert "#geen-account" in line
    for rule in RULES:
        assert rule in found.what
    shown = "\n".join(found.details)
    assert "nooit een eigen" in shown
    assert "Een account mag soms." in shown
    assert "verboden in 126 van 673 situaties, zoals: " in shown
    assert "make review" in found.todo


def test_a_rule_that_leans_on_a_passage_for_the_first_time_is_to_be_looked_at(now: Passages) -> None:
    reviews = record.read()
    del reviews[RULES[0]]
    assert {each.passage for each in pending(reviews, now, now)} == set(
        next(rule for rule in checker("verzuim").rules if rule.id == "geen-account").passages
    )


def test_a_change_that_no_rule_leans_on_has_to_be_taken_over_only(pages: list[Page], now: Passages) -> None:
    key = next(key for key in now if key not in rules_on())
    (found,) = findings(pages, record.read(), now, changed(now, key, "Iets anders."))
    assert key in found.what
    assert "waarvoor geen regel bekeken hoeft te worden (1 passage, " in found.what
    assert found.file == f"docs/{key.partition('#')[0]}.md"


def test_a_passage_that_is_gone_names_all_that_points_to_it(pages: list[Page], now: Passages) -> None:
    left = {key: passage for key, passage in now.items() if key != KEY}
    (found,) = missing(pages, left, now)
    assert KEY in found.what
    at = "checkers/verzuim/altijd.py:"
    assert [line for line in found.details if "regel verzuim/geen-account" in line and at in line]
    assert [line for line in found.details if "regel uitwisseling/leerplicht-geen-account" in line]
    renamed = {**left, "verzuim#nooit-een-account": now[KEY]}
    (found,) = missing(pages, renamed, now)
    assert "zij heet nu 'verzuim#nooit-een-account'" in found.todo


def test_the_two_texts_stand_side_by_side() -> None:
    lines = side_by_side("Dat mag nooit, en ook niet even.", "Dat mag soms.", 43)
    assert lines[1] == "Dat mag nooit, en    | Dat mag soms."
    assert all(" | " in f"{line} " for line in lines)


# --- make review


def test_what_is_confirmed_is_recorded_with_date_and_reason_and_quoted_from_then_on(
    place: dict[str, Any], monkeypatch: pytest.MonkeyPatch, now: Passages, capsys: pytest.CaptureFixture[str]
) -> None:
    answers(monkeypatch, "j", "kort", f"  {REASON} ")
    assert command.main([]) == 0
    reviews: Reviews = record.read()
    for rule in RULES:
        assert reviews[rule][KEY] == {
            "fingerprint": now[KEY]["fingerprint"],
            "date": date.today().isoformat(),
            "reason": REASON,
        }
    assert place["stored"] == now
    told = capsys.readouterr().out
    assert "Zo stond het er eerst." in told
    assert "geef een reden van 10 tekens of meer" in told


@pytest.mark.parametrize("typed", [("n",), ("s",), ("?", "n"), ("j",), ()])
def test_what_is_not_confirmed_stays_as_it_was(
    place: dict[str, Any], monkeypatch: pytest.MonkeyPatch, typed: tuple[str, ...]
) -> None:
    before = record.read()
    answers(monkeypatch, *typed)
    assert command.main([]) == 1
    assert record.read() == before
    assert place["stored"][KEY]["text"] == "Zo stond het er eerst."


def test_with_a_reason_nothing_is_asked_but_all_is_shown(
    place: dict[str, Any], now: Passages, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--reason", REASON]) == 0
    told = capsys.readouterr().out
    for shown in ("Zo stond het er eerst.", "regel verzuim/geen-account: ", "vastgelegd: 1; wacht nog: 0"):
        assert shown in told
    assert place["stored"] == now
    assert record.read()[RULES[0]][KEY]["reason"] == REASON


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], 'geef je een reden mee: REASON="…"'),
        (["--reason", "ok"], "geef een reden van 10 tekens of meer"),
        (["--passage", "verzuim#bestaat-niet"], "bestaat niet"),
        (["--passage", "verzuim#termijn"], "is al nagelopen"),
    ],
)
def test_bad_input_is_one_line_and_changes_nothing(
    place: dict[str, Any], capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    before = record.read()
    assert command.main(arguments) == 2
    assert says in capsys.readouterr().err
    assert record.read() == before
    assert place["stored"][KEY]["text"] == "Zo stond het er eerst."


def test_one_reason_does_not_do_for_many_passages(
    place: dict[str, Any], capsys: pytest.CaptureFixture[str], now: Passages
) -> None:
    place["stored"] = changed(place["stored"], "verzuim#termijn", "Een andere termijn.")
    reviews = record.read()
    reviews["verzuim/termijn"]["verzuim#termijn"]["fingerprint"] = fingerprint("Een andere termijn.")
    record.write(reviews)
    assert command.main(["--reason", REASON]) == 2
    assert "er wachten 2 passages" in capsys.readouterr().err
    assert record.read() == reviews
    assert command.main(["--reason", REASON, "--passage", "verzuim#termijn"]) == 1
    assert place["stored"]["verzuim#termijn"] == now["verzuim#termijn"]
    assert place["stored"][KEY]["text"] == "Zo stond het er eerst."
    assert command.main(["--reason", REASON, "--all"]) == 0


def test_what_was_signed_for_a_concept_counts_only_while_it_is_one(now: Passages) -> None:
    reviews = record.read()
    for of in reviews.values():
        if KEY in of:
            of[KEY] = {**of[KEY], "reason": record.DRAFT}
    assert pending(reviews, now, now, {"verzuim"}) == []
    assert [each.passage for each in pending(reviews, now, now)] == [KEY]


def test_a_passage_that_is_gone_stays_known_until_no_rule_names_it(now: Passages) -> None:
    left = {key: passage for key, passage in now.items() if key != KEY}
    assert command.take_over(now, left, [])[KEY] == now[KEY]


def test_a_damaged_record_is_told_and_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "verzuim.json").write_text('{"geen-account": ', encoding="utf-8")
    with pytest.raises(BuildError, match=r"checkers/reviews/verzuim\.json is beschadigd"):
        record.read(tmp_path)


def test_what_no_rule_rests_on_any_more_is_dropped(tmp_path: Path) -> None:
    review = {"fingerprint": "x", "date": "2026-11-24", "reason": REASON}
    record.write({"verzuim/bestaat-niet": {KEY: review}, RULES[0]: {KEY: review, "pgn#weg": review}}, tmp_path)
    assert json.loads((tmp_path / "verzuim.json").read_text(encoding="utf-8")) == {"geen-account": {KEY: review}}


def test_outcomes_are_counted_over_all_scenarios() -> None:
    (line,) = looking.outcomes({"verzuim"})["verzuim/geen-account"]
    rows = [row for row in map(json.loads, _table("verzuim")) if "geen-account" in row["rules"]]
    assert line.startswith(f"verboden in {len(rows)} van ")


def _table(slug: str) -> Iterator[str]:
    from checkers.kernel.engine import engine_of
    from checkers.kernel.table import rows

    return (json.dumps(row) for row in rows(engine_of(slug)))
