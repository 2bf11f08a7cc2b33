"""Does the rule on imports notice each import that goes the wrong way?"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .copies import copy_of_project

PLANTED = [
    ("scripts/shared/locate.py", "from scripts.editor.text import guard", "scripts.shared.locate"),
    ("scripts/proof/prove/words.py", "from scripts.build import csp", "scripts.proof.prove.words"),
    ("scripts/publish/release.py", "from scripts.editor.text import guard", "scripts.publish.release"),
    ("scripts/build/csp.py", "from scripts.measure import browser", "scripts.build.csp"),
    ("checkers/kernel/text.py", "from checkers import shared", "checkers.kernel.text"),
    ("checkers/cli.py", "import yaml", "checkers.cli"),
    (
        "scripts/build/markdown_ext/citation.py",
        "from scripts.shared import pages",
        "scripts.build.markdown_ext.citation",
    ),
    (
        "scripts/build/markdown_ext/proof.py",
        "from scripts.editor.text import guard",
        "scripts.build.markdown_ext.proof",
    ),
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the linter says of a copy with all these imports in it."""
    folder = copy_of_project(tmp_path_factory.mktemp("wings"))
    for file, line, _ in PLANTED:
        with (folder / file).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    program = Path(sys.executable).parent / "lint-imports"
    env = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"}
    done = subprocess.run(
        [program, "--no-logo", "--no-cache"],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "0 kept" in done.stdout
    return done.stdout


@pytest.mark.parametrize(("file", "line", "module"), PLANTED)
def test_an_import_that_goes_the_wrong_way_is_noticed(told: str, file: str, line: str, module: str) -> None:
    # the import itself, or for a library the chain that begins with it
    assert f"{module} -> " in told.replace("\n", " "), f"{file}: {line}"
