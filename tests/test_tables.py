"""Does the short table say the same as all scenarios, and is the complete one published whole?"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from checkers import SLUGS
from checkers.kernel.engine import engine_of
from checkers.kernel.model import Outcome
from checkers.kernel.table import rows
from scripts.build.markdown_ext.outcome_table import lines
from scripts.build.tables.condense import Line, Part, Short, Split, condensed, length, predicted
from scripts.build.tables.publish import publish, table_bytes
from scripts.proof.prove.space import Row, space_of
from scripts.shared.history.place import TABLES
from tests.test_markdown import Elements, render


def found(short: Short, row: Row) -> set[Line]:
    """The lines that go with this row."""
    if isinstance(short, Line):
        return {short}
    answer = row.answers.get(short.question)
    ways = [way for choices, way in short.ways if answer is None or answer in choices]
    return {line for way in ways for line in found(way, row)}


def lines_for(parts: list[Part], first: str, row: Row) -> set[Line]:
    """The lines of the short table that go with this row."""
    fitting = [groups for choices, groups in parts if not choices or row.answers.get(first) in (None, *choices)]
    return {line for groups in fitting for items, short in groups if row.item in items for line in found(short, row)}


@pytest.mark.parametrize("slug", SLUGS)
def test_the_short_table_says_of_every_scenario_what_the_complete_one_says(slug: str) -> None:
    space = space_of(slug)
    parts, first = condensed(space), space.engine.questions[0].id
    for row in space.rows:
        fitting = lines_for(parts, first, row)
        assert fitting, row.scenario
        for line in fitting:
            assert predicted(line, row) is row.outcome, (row.scenario, line)
            if row.outcome is Outcome.VOORWAARDEN:
                assert set(line.needs) == set(row.row["conditions"]), (row.scenario, line)


@pytest.mark.parametrize("slug", SLUGS)
def test_the_table_in_the_page_has_all_lines_and_can_be_filtered_by_what_splits_it(slug: str) -> None:
    page = Elements(render(f"::: tabel {slug}"))
    shown = [row for row in page.all("tr") if "data-outcome" in row]
    parts = condensed(space_of(slug))
    assert len(shown) == sum(length(short) for _, groups in parts for _, short in groups)
    assert len(page.all("caption")) == len(parts)
    assert {row["data-outcome"] for row in shown} >= {"verboden", "toegestaan"}
    asked = {question for _, groups in parts for _, short in groups for when, _ in lines(short) for question, _ in when}
    assert asked <= {select["name"] for select in page.all("select")}
    (form,) = page.all("form")
    assert "hidden" in form


def test_a_line_that_is_wrong_is_noticed() -> None:
    space = space_of("kopie-id")
    row = next(row for row in space.rows if row.outcome is Outcome.VERBODEN)
    assert predicted(Line(Outcome.TOEGESTAAN), row) is not row.outcome
    parts = condensed(space)
    assert any(isinstance(short, Split) for _, groups in parts for _, short in groups)


def test_the_complete_tables_are_published_and_small(tmp_path: Path) -> None:
    size = publish(tmp_path)
    files = sorted((tmp_path / TABLES).iterdir())
    assert [file.name for file in files] == sorted(f"{slug}.jsonl.gz" for slug in SLUGS)
    assert size == sum(file.stat().st_size for file in files)
    assert size < 1_000_000
    for slug in SLUGS:
        text = gzip.decompress((tmp_path / TABLES / f"{slug}.jsonl.gz").read_bytes()).decode()
        assert [json.loads(line) for line in text.splitlines()] == list(rows(engine_of(slug)))


def test_the_same_table_is_the_same_file() -> None:
    assert table_bytes("verzuim") == table_bytes("verzuim")
