"""The bench: what it makes of its samples, the npm variant of the site, and its table in the README."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import psutil
import pytest

from checkers import checker
from scripts.build.runtime.paths import AS_IT_COMES, STDLIB
from scripts.measure.bench import answers, npm_site, processes, readme
from scripts.measure.bench.figures import (
    HEAD,
    LINES,
    VISITS,
    Figure,
    Spread,
    Target,
    cells,
    figures,
    percentile,
    spread,
)
from scripts.shared.tools import BuildError
from tests.cases import load

MEGABYTE = 1_000_000


def sample(variant: str, **given: Any) -> dict[str, Any]:
    """A visit, as it is in the record."""
    usual = {"line": "free", "when": "cold", "verdict": 1000.0, "bytes": MEGABYTE, "requests": 10, "memory": MEGABYTE}
    return {"variant": variant, "answers": [10.0, 20.0], **usual, **given}


def by_name(samples: list[dict[str, Any]]) -> dict[str, Figure]:
    return {figure.name: figure for figure in figures(samples)}


def test_the_middle_of_an_even_number_of_samples_lies_between_two() -> None:
    assert spread([4.0, 1.0, 3.0, 2.0]) == Spread(2.5, 1.0, 4.0)
    assert spread([7.0]) == Spread(7.0, 7.0, 7.0)
    assert spread([]) is None


def test_a_percentile_is_one_of_the_values() -> None:
    values = [float(number) for number in range(1, 101)]
    assert (percentile(values, 95), percentile(values, 100), percentile([3.0], 95)) == (95.0, 100.0, 3.0)
    assert percentile([1.0, 2.0], 0) == 1.0


@pytest.mark.parametrize(
    ("ours", "npm", "target", "reached"),
    [
        (30.0, 100.0, Target(0.30), True),
        (31.0, 100.0, Target(0.30), False),
        (15.9, None, Target(16, in_itself=True), True),
        (16.0, 100.0, Target(16, in_itself=True), False),
        (30.0, None, Target(0.30), None),
        (30.0, 0.0, Target(0.30), None),
        (None, 100.0, Target(16, in_itself=True), None),
        (30.0, 100.0, None, None),
    ],
)
def test_a_target_is_a_part_of_npm_or_a_figure_in_itself(
    ours: float | None, npm: float | None, target: Target | None, reached: bool | None
) -> None:
    one, other = (None if value is None else Spread(value, value, value) for value in (ours, npm))
    assert Figure("", "s", one, other, target).reached is reached


def test_figures_are_medians_of_the_visits_of_one_kind() -> None:
    samples = [sample("ours", verdict=verdict) for verdict in (300.0, 100.0, 200.0)]
    samples += [sample("npm", verdict=1000.0), sample("npm", verdict=9000.0, line="slow")]
    found = by_name(samples)
    first = found["first visit, free line: first verdict"]
    assert (first.ours, first.npm, first.ratio) == (Spread(0.2, 0.1, 0.3), Spread(1.0, 1.0, 1.0), 0.2)
    assert (first.target, first.reached) == (Target(0.30), True)
    slow = found["first visit, 9 Mbit/s, 50 ms: first verdict"]
    assert (slow.ours, slow.ratio, slow.reached, slow.target) == (None, None, None, Target(0.60))
    assert not [name for name in found if name.startswith("second visit")]


def test_the_answers_of_all_visits_count_together() -> None:
    samples = [sample("ours", answers=[1.0] * 18), sample("ours", when="again", answers=[9.0, 50.0])]
    found = by_name([*samples, sample("npm")])
    assert found["answer to verdict, median"].ours == Spread(1.0, 1.0, 50.0)
    assert found["answer to verdict, 95th percentile"].ours == Spread(9.0, 9.0, 9.0)


def test_memory_that_was_not_measured_is_said_to_be_so() -> None:
    found = by_name([sample("ours", memory=None), sample("npm", memory=2 * MEGABYTE)])
    assert cells(found["memory of the tab"]) == ("memory of the tab", "not measured", "2 MB", "", "", "")


def test_a_line_of_the_table_says_what_is_wanted_and_whether_it_is_so() -> None:
    ours, npm = Spread(0.5, 0.4, 0.6), Spread(2.0, 2.0, 2.0)
    assert cells(Figure("f", "s", ours, npm, Target(0.2)))[1:] == (
        "0.50 s (0.40–0.60)",
        "2.00 s",
        "0.25",
        "≤ 0.20",
        "no",
    )
    assert cells(Figure("f", "ms", ours, None, Target(16, in_itself=True)))[3:] == ("", "< 16 ms", "yes")


def test_the_case_of_the_bench_is_one_of_the_hand_written_cases() -> None:
    assert answers.CASE in [case["antwoorden"] for case in load(answers.SLUG)]
    assert answers.address() == (
        "/verzuim/#check-verzuim?aanleiding=melding&verzuim=zestien-uur"
        "&gegevens=persoon,verzuim,reden,actie,contact&route=register"
    )


def test_every_change_is_a_click_on_a_choice_that_is_not_chosen_yet() -> None:
    changes = answers.changes()
    assert len(changes) == answers.CHANGES
    assert changes == answers.changes()
    given = dict(answers.CASE)
    choices = {question.id: {choice.id for choice in question.choices} for question in checker(answers.SLUG).questions}
    for change in changes:
        assert change.choice in choices[change.question] and given.get(change.question) != change.choice
        given[change.question] = change.choice
        assert answers.outcome(given) == change.outcome
    assert len({change.outcome for change in changes}) > 1


PAGE = '<head><link rel="icon" href="../assets/images/favicon.png"></head>'


def built_site(path: Path) -> Path:
    """Just enough of a site to make the npm variant of."""
    files = {
        "verzuim/index.html": PAGE,
        "assets/check.0123456789ab.js": "import './runtime-client.0123456789ab.js';",
        "assets/runtime-client.0123456789ab.js": "// ours",
        "assets/offline.0123456789ab.js": "navigator.serviceWorker.register('x')",
        "assets/table.0123456789ab.js": "// table",
        "assets/runtime/pyodide.0123456789ab.mjs": "",
        "service-worker.js": "",
    }
    for name, text in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def npm_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What npm delivers and the wheel, without their megabytes."""
    for name in (*AS_IT_COMES, STDLIB):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "plain.whl").write_text("wheel", encoding="utf-8")
    monkeypatch.setattr(npm_site, "PYODIDE", tmp_path)
    monkeypatch.setattr(npm_site, "plain_wheel", lambda work: tmp_path / "plain.whl")


@pytest.mark.usefixtures("npm_files")
def test_the_npm_variant_is_the_same_page_on_pyodide_as_it_comes(tmp_path: Path) -> None:
    site = built_site(tmp_path / "site")
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    npm_site.make(site, tmp_path / "npm")
    made = {path.relative_to(tmp_path / "npm").as_posix(): path for path in (tmp_path / "npm").rglob("*")}
    assert made["assets/runtime-client.0123456789ab.js"].read_bytes() == npm_site.CLIENT.read_bytes()
    assert {"assets/npm/pyodide.mjs", "assets/npm/pyodide-lock.json", "assets/npm/checkers.whl"} <= made.keys()
    assert not {"service-worker.js", "assets/runtime"} & made.keys()
    assert "serviceWorker" not in made["assets/offline.0123456789ab.js"].read_text(encoding="utf-8")
    assert made["assets/table.0123456789ab.js"].read_text(encoding="utf-8") == "// table"
    assert made["verzuim/index.html"].read_text(encoding="utf-8") == PAGE
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before


@pytest.mark.usefixtures("npm_files")
def test_a_site_without_the_script_that_is_to_be_another_is_no_npm_variant(tmp_path: Path) -> None:
    site = built_site(tmp_path / "site")
    next((site / "assets").glob("runtime-client.*.js")).unlink()
    with pytest.raises(BuildError, match="0 scripts called runtime-client"):
        npm_site.make(site, tmp_path / "npm")


def proc(folder: Path, pid: int, parent: int, command: str, pss: int) -> None:
    """A process, as Linux tells of it."""
    place = folder / str(pid)
    place.mkdir(parents=True)
    (place / "cmdline").write_bytes(command.encode())
    (place / "stat").write_text(f"{pid} (a ) name) S {parent} {' 0' * 48}", encoding="utf-8")
    (place / "statm").write_text("1 1 1 1 0 1 0", encoding="utf-8")
    (place / "smaps").touch()
    (place / "smaps_rollup").write_text(f"0-1 ---p\nRss: 9999 kB\nPss: {pss} kB\nPss_Anon: 7 kB\n", encoding="utf-8")


def test_the_memory_is_that_of_the_tabs_of_this_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "PROCFS_PATH", str(tmp_path))
    (tmp_path / "stat").write_text("btime 0\n", encoding="utf-8")
    proc(tmp_path, 10, 1, "chromium\0--user-data-dir=/tmp/een\0about:blank\0", 1)
    proc(tmp_path, 11, 10, "chromium --type=zygote --user-data-dir=/tmp/een", 2)
    proc(tmp_path, 12, 11, "chromium --type=renderer --user-data-dir=/tmp/een", 100)
    proc(tmp_path, 13, 11, "chromium --type=renderer --lang=nl", 1000)
    proc(tmp_path, 14, 11, "chromium --type=renderer --top-chrome-webui --lang=nl", 5)
    proc(tmp_path, 20, 1, "chromium\0--user-data-dir=/tmp/een-ander\0", 10)
    proc(tmp_path, 21, 20, "chromium --type=renderer --lang=nl", 10_000)
    assert {each.pid for each in processes.tabs(Path("/tmp/een"))} == {12, 13}
    assert processes.memory_of_tabs(Path("/tmp/een")) == 1100 * 1024
    assert processes.memory_of_tabs(Path("/tmp/geen")) is None


def record() -> dict[str, Any]:
    made = {"date": "2026-01-02", "runs": 5, "chromium": "1.2", "pyodide": "3.4", "cores": 2}
    return {"made": made, "visits": [sample("ours"), sample("npm", bytes=2 * MEGABYTE)]}


def test_the_table_takes_the_place_of_the_old_one_and_of_nothing_else() -> None:
    text = f"voor\n\n{readme.BEGIN}\noud\n{readme.END}\n\nna\n"
    done = readme.with_block(text, readme.block(record()))
    assert done.startswith("voor\n\n<!-- bench") and done.endswith("-->\n\nna\n") and "oud" not in done
    assert "| first visit, free line: transferred | 1.00 MB | 2.00 MB | 0.50 | ≤ 0.75 | yes |" in done
    assert "5 runs on 2026-01-02: Chromium 1.2, Pyodide 3.4, 2 cores" in done
    assert readme.with_block(done, readme.block(record())) == done


@pytest.mark.parametrize("text", ["", readme.BEGIN, f"{readme.END}{readme.BEGIN}", f"{readme.BEGIN}{readme.END}" * 2])
def test_a_readme_without_a_place_for_the_table_stops(text: str) -> None:
    with pytest.raises(BuildError, match="no place for the figures"):
        readme.with_block(text, "x")


def test_the_table_in_the_readme_is_whole_and_says_where_it_comes_from() -> None:
    text = readme.README.read_text(encoding="utf-8")
    inside = text.partition(readme.BEGIN)[2].partition(readme.END)[0]
    assert readme.with_block(text, f"{readme.BEGIN}{inside}{readme.END}") == text
    rows = [line.strip("|").split("|") for line in inside.splitlines() if line.startswith("|")]
    assert [cell.strip() for cell in rows[0]] == list(HEAD)
    assert {len(row) for row in rows} == {len(HEAD)}
    # a full bench: both lines, both visits
    visits = [f"{visit}, {line}" for visit in VISITS.values() for line in LINES.values()]
    for start in (*visits, "answer to verdict, median", "memory of the tab"):
        assert any(row[0].strip().startswith(start) for row in rows), start
    assert "`make bench`" in inside
    assert re.search(r"\d+ runs on \d{4}-\d\d-\d\d: Chromium [\d.]+, Pyodide [\d.]+", inside)
