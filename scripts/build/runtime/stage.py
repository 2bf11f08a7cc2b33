"""What of checkers/ goes to the reader's browser?

The code as it is, without the command line. Of the data only what the code reads there: the passages, legal facts and
contradictions that a rule cites. The rest is for pages and tests.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checkers import cited_contradictions, cited_facts, cited_passages
from scripts.shared.tools import ROOT, BuildError

# The command line with what only it shows, and data that no checker reads. What is missing by mistake comes out in
# `verify`, which compares with the complete package.
NOT_IN_THE_BROWSER = ("__main__.py", "cli.py", "schema.py", "text.py", "statements.json")


def _keep(entries: dict[str, Any], cited: set[str], name: str) -> dict[str, Any]:
    if unknown := sorted(cited - entries.keys()):
        raise BuildError(f"a rule cites what {name} does not have: {', '.join(unknown)}")
    return {key: entry for key, entry in entries.items() if key in cited}


def trim_data(folder: Path, *, facts: set[str], passages: set[str], contradictions: set[str]) -> None:
    """Leave in the data files of `folder` only what is cited, compactly. Raises BuildError for what is not there."""

    def rewrite(name: str, trimmed: Callable[[Any], Any]) -> None:
        path = folder / name
        data = trimmed(json.loads(path.read_text(encoding="utf-8")))
        path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    rewrite("facts.json", lambda data: _keep(data, facts, "facts.json"))
    # the fingerprint stays that of all passages: it says with which text of the guidance a verdict goes
    rewrite("passages.json", lambda data: {**data, "passages": _keep(data["passages"], passages, "passages.json")})
    rewrite(
        "contradictions.json",
        lambda data: {
            key: {"title": entry["title"]} for key, entry in _keep(data, contradictions, "contradictions.json").items()
        },
    )


def stage(target: Path) -> Path:
    """Make `target` a project of its own that holds just the browser's part of checkers/."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copyfile(ROOT / "pyproject.toml", target / "pyproject.toml")
    left_out = shutil.ignore_patterns("__pycache__", "*.pyc", "py.typed", *NOT_IN_THE_BROWSER)
    shutil.copytree(ROOT / "checkers", target / "checkers", ignore=left_out)
    trim_data(
        target / "checkers" / "data",
        facts=cited_facts(),
        passages=cited_passages(),
        contradictions=cited_contradictions(),
    )
    # modes end up in the wheel: make them independent of the umask
    for path in target.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return target
