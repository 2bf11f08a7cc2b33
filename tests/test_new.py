"""Is a new page in order from the start, and does bad input leave everything as it was?"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from scripts.editor.new import __main__ as command
from scripts.editor.new import scaffold
from scripts.editor.new.scaffold import plan, write
from scripts.shared.tools import ROOT, BuildError

from .copies import copy_of_project

TODAY = date(2026, 11, 24)


def run(folder: Path, *arguments: str) -> str:
    """Run one of our commands in a copy; returns what it said, after checking that it went well."""
    env = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_new_page_passes_the_check_and_is_proved_from_the_start(tmp_path: Path) -> None:
    folder = copy_of_project(tmp_path)
    told = run(folder, "scripts.editor.new", "schoolreis", "--title", "Schoolreis")
    assert "docs/schoolreis.md" in told
    assert "make prove CHECK=schoolreis" in told
    said = run(folder, "scripts.editor.check").splitlines()
    (concept,) = [line for line in said if "schoolreis" in line]
    assert concept.startswith("docs/schoolreis.md:6: let op: de pagina is nog een concept")
    assert said[-1].startswith("Geen fouten.")
    assert "bewijs: alles klopt" in run(folder, "scripts.proof.prove", "--check", "schoolreis")
    tests = ("tests/test_cases.py", "tests/test_pages.py", "tests/test_home.py")
    run(folder, "pytest", "-q", "-p", "no:cacheprovider", *tests, "-k", "schoolreis or home or navigation or away")


@pytest.mark.parametrize(
    ("slug", "title", "says"),
    [
        ("School reis", "Schoolreis", "'School reis' kan geen naam zijn"),
        ("../reis", "Schoolreis", "kan geen naam zijn"),
        ("verzuim", "Verzuim", r"docs/verzuim\.md is er al"),
        ("schoolreis", " ", "geef een titel van hooguit 50 tekens"),
        ("schoolreis", 'De "reis"', "zonder dubbele aanhalingstekens"),
    ],
)
def test_bad_input_is_told_before_anything_is_written(slug: str, title: str, says: str) -> None:
    with pytest.raises(BuildError, match=says):
        plan(slug, title, TODAY)


def test_a_place_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scaffold, "LINES", [("mkdocs.yml", "  - Weg:\n", "{slug}{title}")])
    with pytest.raises(BuildError, match=r"in mkdocs\.yml is de plek voor de nieuwe pagina niet te vinden"):
        plan("schoolreis", "Schoolreis", TODAY)


def test_when_a_file_cannot_be_written_everything_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = plan("schoolreis", "Schoolreis", TODAY)
    for path, _, _ in scaffold.LINES:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text((ROOT / path).read_text(encoding="utf-8"), encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    real = os.replace

    def full(draft: Path, path: Path) -> None:
        if path.name == "index.md":
            raise OSError(28, "No space left on device", str(path))
        real(draft, path)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(BuildError, match="er is niets veranderd"):
        write(made, tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_without_a_keyboard_it_says_what_to_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([]) == 2
    assert 'make new PAGE=schoolreis TITLE="Schoolreis"' in capsys.readouterr().err
