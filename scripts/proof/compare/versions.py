"""What are the tables of this folder, and of a revision in git?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from scripts.shared.tools import ROOT, BuildError, last_line

DUMP = Path(__file__).with_name("dump.py")
PUBLISHED = "gepubliceerd"
"""The tag that the deployment moves along: the revision that readers see."""


class RevisionError(BuildError):
    """There is no such revision, or its checkers cannot be run; the message is a Dutch line."""


@dataclass(slots=True)
class Version:
    """One checker in one version: its rows, and of every rule the passages and all that it says."""

    slug: str
    page: str
    items: str | None
    rules: dict[str, dict[str, Any]]
    rows: list[dict[str, Any]] = field(default_factory=list)


def git(*arguments: str, root: Path = ROOT) -> bytes:
    """What git says in this folder. Raises RevisionError."""
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    except OSError as error:
        raise RevisionError(f"git is niet te starten ({error.strerror})") from error
    if done.returncode:
        raise RevisionError(last_line(done.stderr.decode(errors="replace")))
    return done.stdout


def known(revision: str, root: Path = ROOT) -> str | None:
    """The commit that this revision is; None when there is none."""
    try:
        return git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", root=root).decode().strip()
    except RevisionError:
        return None


def last_published(root: Path = ROOT) -> str:
    """The revision that readers see: the tag of the deployment, or else where the main branch was last."""
    for revision in (PUBLISHED, "origin/main", "main", "HEAD"):
        if known(revision, root):
            return revision
    raise RevisionError("Deze map is nog geen git-repository met een commit, dus er is niets om mee te vergelijken.")


@contextmanager
def tree_of(revision: str, root: Path = ROOT) -> Iterator[Path]:
    """The checkers of this revision, in a folder of their own. Raises RevisionError."""
    if known(revision, root) is None:
        raise RevisionError(f"Revisie ‘{revision}’ bestaat niet. Kies een commit, een tak of een tag.")
    try:
        archive = git("archive", revision, "--", "checkers", root=root)
    except RevisionError as error:
        raise RevisionError(f"In ‘{revision}’ staan geen checks: {error}") from error
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        yield Path(folder)


def start(tree: Path) -> subprocess.Popen[bytes]:
    """Begin to compute the tables of the checkers in this folder."""
    env = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(
        [sys.executable, str(DUMP)], cwd=tree, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def finish(process: subprocess.Popen[bytes], name: str) -> dict[str, Version]:
    """The tables, by slug. Raises RevisionError when the checkers do not run."""
    out, err = process.communicate()
    if process.returncode:
        last = err.decode(errors="replace").strip().splitlines()[-1:]
        raise RevisionError(f"De checks van {name} lopen niet: {' '.join(last)}")
    found: dict[str, Version] = {}
    current: Version | None = None
    for line in out.splitlines():
        entry = json.loads(line)
        if "checker" in entry:
            current = Version(entry["checker"], entry["page"], entry["items"], entry["rules"])
            found[current.slug] = current
        elif current is not None:
            current.rows.append(entry)
    return found
