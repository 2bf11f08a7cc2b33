"""How does a folder become the newest commit of a branch, all or nothing?

ghp-import makes a commit of the folder, after the commit that the remote has. Then there is one push, not forced: the
remote takes it whole, or stays as it was. Nothing of the repository where this runs changes: no branch, no work tree.
ghp-import can push by itself, but over a branch of the same name here, and it cannot go back: so that is ours.
"""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.publish.release import PublishError
from scripts.shared.tools import BuildError

PATIENCE_S = 600
NEUTRAL = ("Uitwisselwijzer", "publiceren@localhost")
"""Who a commit is of when git knows no name: nobody in particular."""
BACK = "Terug-naar"
"""In the message of a commit that goes back: to which commit."""


class GitError(BuildError):
    """git did not do it; the message is the line in which it says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """The branch that is published: `remote` is a name or an address, as the folder `repository` knows it."""

    repository: Path
    remote: str
    branch: str

    @property
    def ref(self) -> str:
        """The branch, written in full."""
        return f"refs/heads/{self.branch}"

    def __str__(self) -> str:
        return f"‘{self.branch}’ van ‘{self.remote}’"


def _reason(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if line.startswith(("fatal:", "error:", "!"))] or lines or ["git zei niets"]
    return telling[0]


def _run(command: list[str], folder: Path, env: Mapping[str, str]) -> str:
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **env},
            capture_output=True,
            stdin=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise GitError(f"{command[0]} was na {PATIENCE_S} seconden nog niet klaar") from None
    if done.returncode:
        raise GitError(_reason(done.stderr + done.stdout))
    return done.stdout.strip()


def git(folder: Path, *arguments: str, env: Mapping[str, str] | None = None) -> str:
    """What git says in this folder. Raises GitError."""
    return _run(["git", *arguments], folder, env or {})


def identity(folder: Path) -> dict[str, str]:
    """The environment in which git knows whom a commit is of: who is set up here, or nobody in particular."""
    try:
        git(folder, "-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT")
    except GitError:
        name, email = NEUTRAL
        roles = ("AUTHOR", "COMMITTER")
        return {f"GIT_{role}_NAME": name for role in roles} | {f"GIT_{role}_EMAIL": email for role in roles}
    return {}


def head(place: Place) -> str | None:
    """The commit that the remote has on the branch; None when there is no such branch. Raises PublishError."""
    try:
        found = git(place.repository, "ls-remote", place.remote, place.ref)
    except GitError as error:
        raise PublishError(
            f"‘{place.remote}’ is niet te bereiken ({error}). Kijk met `git remote -v` welke namen er zijn."
        ) from error
    return found.split()[0] if found else None


def fetch(place: Place) -> str | None:
    """Bring the commits of the branch here; returns the newest, None when there is no such branch.

    Raises PublishError.
    """
    newest = head(place)
    if newest is not None:
        try:
            git(place.repository, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", place.remote, place.ref)
        except GitError as error:
            raise PublishError(f"{place} is niet op te halen ({error}). Probeer het opnieuw.") from error
    return newest


def commit_of(place: Place, site: Path, message: str, *, after: str | None, domain: str | None) -> str:
    """A commit of the folder `site` that comes after the commit `after`; nothing is sent yet. Raises PublishError."""
    name = f"publiceren-{uuid.uuid4().hex}"
    command = [sys.executable, "-m", "ghp_import", "--no-jekyll", "--branch", name, "--message", message]
    command += ["--cname", domain] if domain else []
    try:
        if after:
            git(place.repository, "update-ref", f"refs/heads/{name}", after)
        _run([*command, str(site)], place.repository, identity(place.repository))
        return git(place.repository, "rev-parse", f"refs/heads/{name}")
    except GitError as error:
        raise PublishError(f"van de site is geen commit te maken ({error}).") from error
    finally:
        git(place.repository, "update-ref", "-d", f"refs/heads/{name}")


def tree(place: Place, commit: str) -> str:
    """The name of all files of a commit together."""
    return git(place.repository, "rev-parse", f"{commit}^{{tree}}")


def push(place: Place, commit: str, *, after: str | None) -> None:
    """Make `commit` the newest of the branch, of which `after` was it. Raises PublishError; then nothing changed."""
    try:
        git(place.repository, "push", "--quiet", "--atomic", place.remote, f"{commit}:{place.ref}")
    except GitError as error:
        if head(place) != after:
            raise PublishError(
                f"intussen publiceerde iemand anders op {place}. Jouw uitgave is niet geplaatst: probeer het opnieuw."
            ) from error
        raise PublishError(f"{place} neemt de uitgave niet aan ({error}). Wat er staat, is niet veranderd.") from error


def _shown(place: Place, commit: str) -> str:
    """What a version is: its message, when it was made, the first characters of its commit."""
    return git(
        place.repository, "show", "--no-patch", "--date=format:%d-%m-%Y %H:%M", "--format=‘%s’ (%cd, %h)", commit
    )


def publish(place: Place, site: Path, message: str, domain: str | None = None) -> str | None:
    """Put the folder `site` on the branch; returns the commit, None when the same files were there already.

    Raises PublishError; then the branch is as it was.
    """
    after = fetch(place)
    commit = commit_of(place, site, message, after=after, domain=domain)
    if after and tree(place, commit) == tree(place, after):
        return None
    push(place, commit, after=after)
    return commit


def go_back(place: Place) -> str:
    """Put back what was published before, as a new commit; returns which that is, in words.

    Going back twice goes two versions back. Raises PublishError; then the branch is as it was.
    """
    newest = fetch(place)
    if newest is None:
        raise PublishError(f"op {place} is nog niets gepubliceerd.")
    seen = newest
    # what readers see now may itself be an older version
    while older := git(place.repository, "show", "--no-patch", f"--format=%(trailers:key={BACK},valueonly)", seen):
        seen = older
    try:
        before = git(place.repository, "rev-parse", "--verify", "--quiet", f"{seen}^")
    except GitError as error:
        raise PublishError(f"op {place} staat geen oudere uitgave om naar terug te gaan.") from error
    subject = git(place.repository, "show", "--no-patch", "--format=%s", before)
    message = f"Terug naar: {subject}\n\n{BACK}: {before}"
    made = ["commit-tree", "-p", newest, "-m", message, tree(place, before)]
    commit = git(place.repository, *made, env=identity(place.repository))
    push(place, commit, after=newest)
    return _shown(place, before)
