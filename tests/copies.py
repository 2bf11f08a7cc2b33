"""A copy of the project, for tests that change it, and git in a folder of theirs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from scripts.shared.tools import ROOT

NOT_COPIED = ("node_modules", ".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", ".browsers")
MADE = {"build", "site"}
"""In the root these are what was built; one of the wings of scripts/ is called so too."""


def _left_out(folder: str, names: list[str]) -> set[str]:
    made = MADE if Path(folder) == ROOT else set()
    return shutil.ignore_patterns(*NOT_COPIED)(folder, names) | made


def copy_of_project(folder: Path) -> Path:
    """The files of the project in a new folder below `folder`, with what was installed beside them."""
    copy = folder / "project"
    shutil.copytree(ROOT, copy, ignore=_left_out)
    for name in ("node_modules", ".venv"):
        if (ROOT / name).exists():
            os.symlink(ROOT / name, copy / name)
    return copy


def git(folder: Path, *arguments: str) -> None:
    """Run git in this folder, as somebody."""
    who = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)
