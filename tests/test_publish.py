"""Publishing onto a branch: twice, back, at the same time as somebody else, and when it must not happen."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.proof.prove import record
from scripts.proof.prove.record import Figures
from scripts.publish import branch, release
from scripts.publish.__main__ import main
from scripts.publish.branch import NEUTRAL, Place
from scripts.publish.release import PublishError, note

ADDRESS = "https://school.github.io/uitwisselwijzer/"
# a person's own settings have no part in these tests
ALONE = {
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ALLOW_PROTOCOL": "file",
}

AS_NOBODY = ("-c", "user.name=-", "-c", "user.email=-")


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True, timeout=60)
    return done.stdout.strip()


@dataclass(frozen=True)
class Desk:
    """An editor's folder with its site, and the remote repository that serves a branch."""

    folder: Path
    remote: Path

    @property
    def site(self) -> Path:
        return self.folder / "site"

    def build(self, pages: dict[str, str], address: str = ADDRESS, name: str = "0123456789ab") -> None:
        """A site of these pages (path → text), built as a release."""
        shutil.rmtree(self.site, ignore_errors=True)
        for path, text in pages.items():
            (self.site / path).parent.mkdir(parents=True, exist_ok=True)
            (self.site / path).write_text(text, encoding="utf-8")
        note(self.site, name, address)

    def run(self, *arguments: str) -> int:
        """The script, as an editor would call it."""
        return main(["--site", str(self.site), *arguments], repository=self.folder)

    def published(self, revision: str = "gh-pages") -> dict[str, str]:
        """The files on the branch of the remote (path → text)."""
        names = git(self.remote, "ls-tree", "-r", "--name-only", revision).splitlines()
        return {name: git(self.remote, "show", f"{revision}:{name}") for name in names}

    def commits(self) -> list[str]:
        """The messages on the branch, newest first."""
        return git(self.remote, "log", "--format=%s", "gh-pages").splitlines()

    def as_other(self, text: str) -> None:
        """Somebody else publishes this text, from another folder."""
        other = self.folder.parent / "ander"
        if not other.exists():
            git(self.folder.parent, "clone", "--quiet", str(self.remote), str(other))
        site = other / "site-van-ander"
        site.mkdir(exist_ok=True)
        (site / "index.html").write_text(text, encoding="utf-8")
        branch.publish(Place(other, "origin", "gh-pages"), site, "Van een ander")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A folder with a commit, and a bare repository as its `origin`; the proof holds."""
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    for name in ("GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(release, "MARK", tmp_path / "release.json")
    proof = tmp_path / "proof.json"
    record.write([Figures("verzuim", mutants=2, caught=2)], ["klopt"], proof)
    monkeypatch.setattr(release, "read", lambda: record.read(proof))
    remote, folder = tmp_path / "server.git", tmp_path / "map"
    git(tmp_path, "init", "--quiet", "--bare", str(remote))
    git(tmp_path, "init", "--quiet", str(folder))
    git(folder, "remote", "add", "origin", str(remote))
    set_up_name(folder)
    (folder / "docs.md").write_text("# Tekst\n", encoding="utf-8")
    git(folder, "add", "docs.md")
    git(folder, "commit", "--quiet", "--message", "Eerste tekst")
    return Desk(folder, remote)


def set_up_name(folder: Path) -> None:
    git(folder, "config", "user.name", "Redactie")
    git(folder, "config", "user.email", "redactie@school.test")


def test_a_page_that_is_removed_is_gone_after_publishing_again(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.build({"index.html": "een", "verzuim/index.html": "verzuim", "weg/index.html": "straks weg"})
    assert desk.run() == 0
    assert desk.published() == {
        ".nojekyll": "",
        "index.html": "een",
        "verzuim/index.html": "verzuim",
        "weg/index.html": "straks weg",
    }
    desk.build({"index.html": "twee", "verzuim/index.html": "verzuim"}, name="ba9876543210")
    assert desk.run() == 0
    assert desk.published() == {".nojekyll": "", "index.html": "twee", "verzuim/index.html": "verzuim"}
    # the second comes after the first, and says what it was made of
    here = git(desk.folder, "rev-parse", "--short", "HEAD")
    assert desk.commits() == [
        f"Publiceer uitgave ba9876543210 van {here}",
        f"Publiceer uitgave 0123456789ab van {here}",
    ]
    assert "uitgave ba9876543210 staat op ‘gh-pages’ van ‘origin’ (commit " in capsys.readouterr().out


def test_publishing_changes_no_branch_and_no_file_of_the_folder_itself(desk: Desk) -> None:
    git(desk.folder, "branch", "gh-pages")
    desk.build({"index.html": "een"})

    def state() -> tuple[str, str]:
        return git(desk.folder, "for-each-ref", "refs/heads"), git(desk.folder, "status", "--porcelain")

    before = state()
    assert desk.run() == 0
    desk.build({"index.html": "twee"})
    assert desk.run() == 0
    assert desk.run("--back") == 0
    assert state() == before


def test_the_same_site_again_makes_no_commit(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.build({"index.html": "een"})
    assert desk.run() == 0
    assert desk.run() == 0
    assert len(desk.commits()) == 1
    assert "er is niets veranderd" in capsys.readouterr().out


def test_another_branch_of_a_remote_by_its_address(desk: Desk) -> None:
    desk.build({"index.html": "een"})
    git(desk.folder, "remote", "remove", "origin")
    assert desk.run("--remote", str(desk.remote), "--branch", "pages") == 0
    assert desk.published("pages")["index.html"] == "een"


def test_back_puts_the_version_before_on_top_and_back_again_the_one_before_that(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    for text in ("een", "twee", "drie"):
        desk.build({"index.html": text, f"{text}/index.html": text}, name=text)
        assert desk.run() == 0
    top = git(desk.remote, "rev-parse", "gh-pages")
    assert desk.run("--back") == 0
    assert "staat nu weer ‘Publiceer uitgave twee van" in capsys.readouterr().out
    assert desk.published() == {".nojekyll": "", "index.html": "twee", "twee/index.html": "twee"}
    assert git(desk.remote, "rev-parse", "gh-pages^") == top, "a new commit, nothing taken away"
    assert desk.run("--back") == 0
    assert desk.published()["index.html"] == "een"
    assert desk.run("--back") == 2
    assert "geen oudere uitgave" in capsys.readouterr().err
    # the newest can be published again, and back is then again what readers saw before
    assert desk.run() == 0
    assert desk.published()["index.html"] == "drie"
    assert desk.run("--back") == 0
    assert desk.published()["index.html"] == "een"


def test_back_where_nothing_was_published(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run("--back") == 2
    assert capsys.readouterr().err == "publiceren: op ‘gh-pages’ van ‘origin’ is nog niets gepubliceerd.\n"


@pytest.mark.parametrize("published_before", [True, False])
def test_who_publishes_at_the_same_time_as_somebody_else_is_refused(desk: Desk, *, published_before: bool) -> None:
    place = Place(desk.folder, "origin", "gh-pages")
    desk.build({"index.html": "een"})
    if published_before:
        assert desk.run() == 0
    after = branch.fetch(place)
    desk.build({"index.html": "van mij"})
    mine = branch.commit_of(place, desk.site, "Van mij", after=after, domain=None)
    desk.as_other("van een ander")
    with pytest.raises(PublishError, match=r"intussen publiceerde iemand anders .*: probeer het opnieuw"):
        branch.push(place, mine, after=after)
    assert desk.published()["index.html"] == "van een ander"
    assert desk.commits()[0] == "Van een ander"
    # and trying again is the right advice
    assert desk.run() == 0
    assert desk.published()["index.html"] == "van mij"
    assert desk.commits()[1] == "Van een ander"


def test_a_push_in_the_middle_of_ours_is_refused_too(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.build({"index.html": "een"})
    assert desk.run() == 0
    # git calls this between asking the remote what it has and sending: just then somebody else is first
    hook = desk.folder / ".git" / "hooks" / "pre-push"
    other = git(desk.remote, *AS_NOBODY, "commit-tree", "-p", "gh-pages", "-m", "Van een ander", "gh-pages^{tree}")
    hook.write_text(f"#!/bin/sh\ngit --git-dir={desk.remote} update-ref refs/heads/gh-pages {other}\n")
    hook.chmod(0o755)
    desk.build({"index.html": "van mij"})
    assert desk.run() == 2
    assert "probeer het opnieuw" in capsys.readouterr().err
    assert git(desk.remote, "rev-parse", "gh-pages") == other


def test_a_remote_that_refuses_is_named_with_its_reason(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.build({"index.html": "een"})
    hook = desk.remote / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    assert desk.run() == 2
    error = capsys.readouterr().err
    assert "neemt de uitgave niet aan" in error and "pre-receive hook declined" in error
    assert git(desk.remote, "for-each-ref") == ""


def no_page(desk: Desk) -> None:
    (desk.site / "index.html").unlink()


def no_release(desk: Desk) -> None:
    release.MARK.unlink()


def unreadable_mark(desk: Desk) -> None:
    release.MARK.write_text("{", encoding="utf-8")


def built_without_proof_since(desk: Desk) -> None:
    (desk.site / "index.html").write_text("niet bewezen", encoding="utf-8")


def a_file_more(desk: Desk) -> None:
    (desk.site / "erbij.html").write_text("", encoding="utf-8")


def other_rules(desk: Desk) -> None:
    found = json.loads(release.MARK.read_text(encoding="utf-8"))
    release.MARK.write_text(json.dumps({**found, "proof": "van andere regels"}), encoding="utf-8")


def for_this_machine(desk: Desk) -> None:
    desk.build({"index.html": "een"}, address="http://localhost:8000/")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (no_page, "er is geen gebouwde site in"),
        (no_release, "niet als uitgave gebouwd"),
        (unreadable_mark, "niet als uitgave gebouwd"),
        (built_without_proof_since, "niet de uitgave die het laatst is gebouwd"),
        (a_file_more, "niet de uitgave die het laatst is gebouwd"),
        (other_rules, "de regels zijn veranderd"),
        (for_this_machine, "gebouwd voor http://localhost:8000/"),
    ],
)
def test_what_is_no_release_for_readers_is_refused(
    desk: Desk, capsys: pytest.CaptureFixture[str], spoil: Callable[[Desk], None], says: str
) -> None:
    desk.build({"index.html": "een"})
    spoil(desk)
    assert desk.run() == 2
    error = capsys.readouterr().err
    assert (
        error.startswith("publiceren: ")
        and says in error
        and "Draai `make release`" in error.replace("Zeg het echte adres: `make release", "Draai `make release`")
    )
    assert error.count("\n") == 1
    assert git(desk.remote, "for-each-ref") == ""


def test_a_proof_that_no_longer_holds_is_a_refusal(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.build({"index.html": "een"})
    monkeypatch.setattr(release, "read", lambda: record.read(tmp_path / "nergens.json"))
    assert desk.run() == 2
    assert "er is geen bewijs bij deze regels" in capsys.readouterr().err


def test_an_unknown_remote_is_refused(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.build({"index.html": "een"})
    assert desk.run("--remote", "nergens") == 2
    error = capsys.readouterr().err
    assert error.startswith("publiceren: ‘nergens’ is niet te bereiken") and "git remote -v" in error
    assert error.count("\n") == 1


def test_without_a_name_a_commit_is_of_nobody_in_particular(desk: Desk) -> None:
    git(desk.folder, "config", "--unset", "user.name")
    git(desk.folder, "config", "--unset", "user.email")
    for text in ("een", "twee"):
        desk.build({"index.html": text})
        assert desk.run() == 0
    assert desk.run("--back") == 0
    of = set(git(desk.remote, "log", "--format=%an <%ae>|%cn <%ce>", "gh-pages").splitlines())
    assert of == {"{0} <{1}>|{0} <{1}>".format(*NEUTRAL)}


def test_with_a_name_it_is_of_that_name(desk: Desk) -> None:
    desk.build({"index.html": "een"})
    assert desk.run() == 0
    assert git(desk.remote, "log", "--format=%an <%ae>", "gh-pages") == "Redactie <redactie@school.test>"


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://uitwisselen.school.nl/", "uitwisselen.school.nl"),
        ("https://school.nl/regels/", "school.nl"),
        ("https://school.github.io/", None),
        ("https://school.github.io/uitwisselwijzer/", None),
        ("https://github.io.school.nl/", "github.io.school.nl"),
    ],
)
def test_only_a_domain_of_ones_own_is_told_to_the_host(desk: Desk, address: str, domain: str | None) -> None:
    desk.build({"index.html": "een"}, address=address)
    assert desk.run() == 0
    files = desk.published()
    assert files.get("CNAME") == domain
    assert ".nojekyll" in files
