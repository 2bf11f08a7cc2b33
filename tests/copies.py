"""A copy of the project, for tests that change it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from scripts.tools import ROOT

NOT_COPIED = ("build", "site", "node_modules", ".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", ".browsers")


def copy_of_project(folder: Path) -> Path:
    """The files of the project in a new folder below `folder`, with what was installed beside them."""
    copy = folder / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*NOT_COPIED))
    for name in ("node_modules", ".venv"):
        if (ROOT / name).exists():
            os.symlink(ROOT / name, copy / name)
    return copy
