"""Does Python in the browser come to the same verdicts as Python here, field by field?

All tables cell by cell, and the whole reply for the hand-written cases and a sample of the tables, on the finished
runtime: compiled wheel, trimmed standard library. `make site` makes it.
"""

from __future__ import annotations

import json
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest

from checkers import SLUGS
from checkers.browser import reply
from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows
from scripts.build.runtime.paths import PLAIN
from scripts.shared.tools import node
from tests.cases import faults, load

SCRIPT = Path(__file__).with_name("replies.mjs")
TABLES = Path(__file__).with_name("tables.mjs")
CASES = [(slug, case) for slug in SLUGS for case in load(slug)]
SAMPLE = 40
"""Scenarios of each table."""


def _request(slug: str, answers: dict[str, Any]) -> str:
    return json.dumps({"checker": slug, "answers": answers, "base": "../"})


def _requests() -> list[str]:
    picks = random.Random(11)
    requests = [_request(slug, case["antwoorden"]) for slug, case in CASES]
    for slug in SLUGS:
        table = list(rows(engine_of(slug)))
        requests += [_request(slug, row["scenario"]) for row in picks.sample(table, min(SAMPLE, len(table)))]
    wrong = [
        "{",
        "[]",
        _request("ziekte", {}),
        _request("verzuim", {"kleur": "rood"}),
        _request("verzuim", {"route": "x"}),
    ]
    return requests + wrong


@pytest.fixture(scope="module")
def requests() -> list[str]:
    return _requests()


def run_in_node(script: Path, *arguments: Path) -> None:
    """Run this script on the finished runtime."""
    done = subprocess.run(
        [node(), str(script), str(PLAIN), *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.fixture(scope="module")
def in_pyodide(requests: list[str], tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("pyodide")
    source, target = folder / "requests.json", folder / "replies.json"
    source.write_text(json.dumps(requests), encoding="utf-8")
    run_in_node(SCRIPT, source, target)
    found: list[dict[str, Any]] = json.loads(target.read_text(encoding="utf-8"))
    return found


def without_traceback(answer: dict[str, Any]) -> dict[str, Any]:
    """`detail` shows where the code stands, and that differs."""
    return {key: value for key, value in answer.items() if key != "detail"}


def test_every_reply_is_the_same_as_here(requests: list[str], in_pyodide: list[dict[str, Any]]) -> None:
    assert len(in_pyodide) == len(requests)
    for request, found in zip(requests, in_pyodide, strict=True):
        assert without_traceback(found) == without_traceback(json.loads(reply(request))), request


def test_every_case_agrees_in_pyodide_too(in_pyodide: list[dict[str, Any]]) -> None:
    wrong = []
    for (slug, case), found in zip(CASES, in_pyodide, strict=False):
        assert found["ok"], found
        wrong += [f"{slug}: {case['naam']}: {fault}" for fault in faults(case, found["verdict"])]
    assert not wrong, "\n".join(wrong)


def test_every_table_is_the_same_cell_by_cell(tmp_path: Path) -> None:
    run_in_node(TABLES, tmp_path)
    for slug in SLUGS:
        with (tmp_path / f"{slug}.jsonl").open(encoding="utf-8") as file:
            there = [json.loads(line) for line in file]
        here = list(rows(engine_of(slug)))
        assert len(there) == len(here), slug
        for mine, theirs in zip(here, there, strict=True):
            assert mine == theirs, (slug, mine["scenario"])


def test_wrong_requests_are_answered_with_a_sentence(in_pyodide: list[dict[str, Any]]) -> None:
    for found in in_pyodide[-5:]:
        assert not found["ok"]
        assert found["error"].endswith(".")
