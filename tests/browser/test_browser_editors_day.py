"""An editor's whole day on a copy of the project: a sentence and a rule change, readers see it, and it is taken back.

Everything goes through the commands that `make` calls, with a bare repository as the remote, and the branch that was
published is served as Pages serves it, under a path.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import BrowserContext, expect

from scripts.shared.tools import ROOT, write_whole

from ..copies import copy_of_project
from .check_page import CheckPage
from .site_server import SUB_PATH, SiteServer

ADDRESS = f"https://voorbeeld.github.io{SUB_PATH}/"
# what this version of the site was made of; with it the copy need not make everything anew
MADE = ("pyodide", "runtime", "runtime.json", "runtime.stamp", "proof.json")

OLD = (
    "Onze bronnen zeggen niet of een kopie mag of moet bij een stagiair, vrijwilliger of zzp'er; bekijk dat per geval."
)
NEW = "Maak van het bewijs van een stagiair, vrijwilliger of zzp'er geen kopie."
WHAT = "Van een stagiair, vrijwilliger of zzp'er maak je geen kopie meer"
WHY = "De toezichthouder gaf in dit voorbeeld uitsluitsel."
REASON = "De regel verbiedt nu wat de zin verbiedt."
CASE = {"wie": "anders", "handeling": "kopie-dossier"}

SENTENCE = ("docs/kopie-id.md", [(OLD, NEW)])
RULE = (
    "checkers/kopie_id.py",
    [
        (
            "Of een kopie mag of moet bij een stagiair, vrijwilliger of zzp'er, beslissen onze bronnen niet.",
            "Van een stagiair, vrijwilliger of zzp'er maak je geen kopie.",
        ),
        ("effects=(Undecided(ASK_FG),)", "effects=(Forbid(),)"),
        ("from .shared.limits import ASK_FG\n", ""),
        ("    Undecided,\n", ""),
    ],
)
CASES = (
    "tests/cases/kopie-id.yaml",
    [
        (
            "    uitkomst: onbepaald\n    passages: [kopie-id#stagiair-vrijwilliger-zzp]\n    kanttekeningen: []\n"
            "    taken: {leraren en directie: [functionaris gegevensbescherming]}\n",
            "    uitkomst: verboden\n    passages: [kopie-id#stagiair-vrijwilliger-zzp]\n    kanttekeningen: []\n"
            "    taken: {}\n",
        ),
        (
            "    uitkomst: onbepaald\n    toelichting: Of laten zien genoeg is",
            "    uitkomst: verboden\n    toelichting: Of laten zien genoeg is",
        ),
        (
            "    open: [verboden, verplicht, onbepaald]\n    vraag: wie",
            "    open: [verboden, verplicht]\n    vraag: wie",
        ),
        ("    open: [verplicht, verboden, onbepaald]", "    open: [verplicht, verboden]"),
    ],
)


class Desk:
    """The copy of the project that the editor works in, with a bare repository as `origin`."""

    def __init__(self, folder: Path) -> None:
        self.folder = copy_of_project(folder)
        for name in MADE:
            made = ROOT / "build" / name
            (shutil.copytree if made.is_dir() else shutil.copy)(made, self.folder / "build" / name)
        self.remote = folder / "remote.git"
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("init", "--quiet", "--bare", "--initial-branch=gh-pages", str(self.remote))
        self.git("remote", "add", "origin", str(self.remote))
        self.commit("The site as it is")

    def git(self, *arguments: str, folder: Path | None = None) -> str:
        """Run git; returns what it said."""
        who = ("-c", "user.name=Redactie", "-c", "user.email=redactie@localhost")
        done = subprocess.run(
            ["git", *who, *arguments],
            cwd=folder or self.folder,
            check=True,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=120,
        )
        return done.stdout

    def commit(self, message: str) -> None:
        """Commit everything."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def run(self, *arguments: str, status: int = 0) -> str:
        """Run one of our commands; returns all that it said, after a look at its exit status."""
        # `make` makes the folder, not the package of the machine, the first place to look
        env = {**os.environ, "PYTHONPATH": str(self.folder), "SITE_URL": ADDRESS}
        done = subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.folder,
            env=env,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
            timeout=900,
        )
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr

    def change(self, file: str, replacements: list[tuple[str, str]]) -> None:
        """Replace texts in a file; each must be there once."""
        text = (self.folder / file).read_text(encoding="utf-8")
        for old, new in replacements:
            assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {file}"
            text = text.replace(old, new)
        write_whole(self.folder / file, text)

    def publish(self) -> None:
        """Build the release and put it on the branch."""
        self.run("scripts.build.site", "--release")
        self.run("scripts.publish", "--remote", "origin")

    @contextmanager
    def served(self) -> Iterator[SiteServer]:
        """What the remote has now, as Pages serves it."""
        out = self.remote.parent / "served"
        shutil.rmtree(out, ignore_errors=True)
        self.git("clone", "--quiet", "--branch", "gh-pages", str(self.remote), str(out), folder=self.remote.parent)
        server = SiteServer(out)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def titles(feed: bytes) -> list[str]:
    """The titles of the entries of an Atom feed, newest first."""
    atom = "{http://www.w3.org/2005/Atom}"
    return [entry.findtext(f"{atom}title") or "" for entry in ElementTree.fromstring(feed).iter(f"{atom}entry")]


def expect_site(desk: Desk, new_context: Callable[..., BrowserContext], *, changed: bool) -> None:
    """What a reader sees of the published site: with the change in it, or without."""
    with desk.served() as server:
        page = new_context().new_page()
        base = server.url + SUB_PATH
        check = CheckPage(page, base, "kopie-id").open(
            f"#check-kopie-id?wie={CASE['wie']}&handeling={CASE['handeling']}"
        )
        check.expect_outcome("verboden" if changed else "onbepaald")
        expect(page.locator("#stagiair-vrijwilliger-zzp")).to_contain_text(NEW if changed else OLD)
        last = page.locator(".page-dates")
        if changed:
            expect(last).to_contain_text(WHAT)
        else:
            expect(last).not_to_contain_text(WHAT)
        page.goto(f"{base}/wijzigingen/")
        entry = page.locator("article").get_by_text(WHAT)
        expect(entry.first).to_be_visible(visible=changed)
        if changed:
            expect(page.locator("article")).to_contain_text(WHY)
            expect(page.locator("article")).to_contain_text(
                re.compile("onbepaald.*verboden", re.DOTALL | re.IGNORECASE)
            )
        feed = server.answer(f"{SUB_PATH}/feed.xml").body
        assert (WHAT in titles(feed)) == changed
        assert ADDRESS in feed.decode()
        # an address that is not there, under the path, gets the site's own page
        page.goto(f"{base}/kopie-idee/")
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("body")).to_contain_text("Kopie van een identiteitsbewijs")
        used = next(each for each in server.log if each.name.endswith(".zst"))
        assert used.target.startswith(SUB_PATH)


def test_a_day_of_an_editor(desk: Desk, new_context: Callable[..., BrowserContext]) -> None:
    # in the morning all is well, and published
    assert "Geen fouten." in desk.run("scripts.editor.check")
    desk.publish()
    expect_site(desk, new_context, changed=False)

    # a sentence changes, and the check says which rules lean on it and what they decide
    desk.change(*SENTENCE)
    told = desk.run("scripts.editor.check", status=1)
    line = 1 + (desk.folder / "docs" / "kopie-id.md").read_text(encoding="utf-8").splitlines().index(f"- {NEW}")
    assert f"docs/kopie-id.md:{line + 1}: passage kopie-id#stagiair-vrijwilliger-zzp: de tekst veranderde" in told
    assert "regel kopie-id/anders: Of een kopie mag" in told
    assert "onbepaald in 1 van 13 situaties" in told
    assert "de tekst van 'kopie-id' is veranderd" in told

    # what does not go with its text is not published: not without a look, not without a proof
    desk.change(*RULE)
    assert "geval ‘Ook laten zien is bij een stagiair" in desk.run(
        "scripts.proof.prove", "--check", "kopie-id", status=1
    )
    assert "geen release zonder bewijs" in desk.run("scripts.build.site", "--release", status=2)
    desk.change(*CASES)
    desk.run("scripts.proof.prove", "--check", "kopie-id")

    # which outcomes change?
    told = desk.run("scripts.proof.compare", "HEAD")
    assert "## kopie-id: 1 van 13 scenario's veranderen" in told
    assert "onbepaald → verboden" in told

    # the rules are looked at, and the change is described
    assert "wachten; zonder toetsenbord" in desk.run("scripts.editor.review", status=2)
    desk.run("scripts.editor.review", "--reason", REASON)
    told = desk.run("scripts.editor.check", status=1)
    assert "passage kopie-id#" not in told
    assert "de tabel van de check 'kopie-id' is veranderd" in told
    told = desk.run("scripts.editor.changes", "--what", WHAT, "--why", WHY)
    assert "Uitkomst van kopie-id: van onbepaald naar verboden, 1 van 13 situaties" in told
    assert "Geen fouten." in desk.run("scripts.editor.check")
    desk.commit("No copy of a trainee's document")

    # built, published, seen
    desk.run("scripts.proof.prove")
    desk.publish()
    expect_site(desk, new_context, changed=True)

    # and taken back
    desk.run("scripts.publish", "--remote", "origin", "--back")
    expect_site(desk, new_context, changed=False)
    assert desk.git("rev-list", "--count", "gh-pages", folder=desk.remote).strip() == "3"
