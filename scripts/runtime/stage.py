"""What of checkers/ goes to the reader's browser?

The code as it is. Of the data only what the code reads there, and of the legal facts only those that a rule
cites: the rest is for pages and tests.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from scripts.tools import ROOT, BuildError

# Data that the pages and the tests use and no checker reads. What is missing by mistake comes out in `verify`,
# which compares with the complete package.
NOT_IN_THE_BROWSER = ("statements.json", "statements.csv", "contradictions.json")


def _cited_facts() -> set[str] | None:
    import checkers

    cited = getattr(checkers, "cited_facts", None)
    return set(cited()) if cited else None


def trim_facts(path: Path, cited: set[str]) -> None:
    """Leave only the cited facts in the JSON file at `path`, compactly. Raises BuildError for an unknown fact."""
    facts = json.loads(path.read_text(encoding="utf-8"))
    unknown = sorted(cited - facts.keys())
    if unknown:
        raise BuildError(f"a rule cites a legal fact that facts.json does not have: {', '.join(unknown)}")
    kept = {key: fact for key, fact in facts.items() if key in cited}
    path.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def stage(target: Path) -> Path:
    """Make `target` a project of its own that holds just the browser's part of checkers/."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copyfile(ROOT / "pyproject.toml", target / "pyproject.toml")
    left_out = shutil.ignore_patterns("__pycache__", "*.pyc", "py.typed", *NOT_IN_THE_BROWSER)
    shutil.copytree(ROOT / "checkers", target / "checkers", ignore=left_out)
    cited = _cited_facts()
    if cited is not None:
        trim_facts(target / "checkers" / "data" / "facts.json", cited)
    # modes end up in the wheel: make them independent of the umask
    for path in target.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return target
