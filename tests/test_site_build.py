"""Does a dead link stop the build, and a missing proof a release?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from markdown import Markdown

from scripts.build import site
from scripts.build.site import build_pages
from scripts.proof.prove import record
from scripts.proof.prove.record import Figures
from scripts.shared.pages import Page
from scripts.shared.tools import ROOT, BuildError
from tests.small_site import settings


def build(folder: Path, text: str, top: str = "") -> Path:
    """Build a site of one page with this text, with the settings of the real one."""
    build_pages(folder / "site", settings(folder, {"index.md": f"{top}# Kop\n\n## Deel\n\n{text}\n"}))
    return folder / "site" / "index.html"


@pytest.mark.parametrize("link", ["bestaat-niet.md", "#bestaat-niet", "index.md#bestaat-niet", "/ergens/"])
def test_a_dead_link_stops_the_build(tmp_path: Path, link: str) -> None:
    with pytest.raises(BuildError, match="mkdocs"):
        build(tmp_path, f"Zie [daar]({link}).")


def test_a_link_to_a_heading_or_to_a_check_that_is_filled_in_is_not_dead(tmp_path: Path) -> None:
    page = build(tmp_path, "Zie [dit deel](#deel) en [dit geval](#check-verzuim?aanleiding=melding).")
    assert 'href="#check-verzuim?aanleiding=melding"' in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(("days", "hidden"), [(-1, False), (0, False), (1, True)])
def test_a_page_says_so_when_it_had_to_be_looked_at_again(tmp_path: Path, days: int, hidden: bool) -> None:
    review = datetime.now(UTC).date() + timedelta(days=days)
    page = build(tmp_path, "Tekst.", f"---\ndate: 2026-01-01\nreview: {review}\n---\n").read_text(encoding="utf-8")
    opened = page.split("<pagina-verlopen", 1)[1].split(">", 1)[0]
    assert f'review="{review}"' in opened
    assert (" hidden" in opened) == hidden


def test_a_release_is_refused_without_a_proof_that_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "read", lambda: record.read(tmp_path / "proof.json"))
    with pytest.raises(BuildError, match="geen release zonder bewijs"):
        site.build(tmp_path / "site", release=True)
    record.write([Figures("verzuim", mutants=2, caught=1)], ["klopt"], tmp_path / "proof.json")
    with pytest.raises(BuildError, match="faalt voor verzuim"):
        site.build(tmp_path / "site", release=True)
    assert not (tmp_path / "site").exists()
    record.write([Figures("verzuim", mutants=2, caught=2)], ["klopt"], tmp_path / "proof.json")
    site.require_proof()


def test_a_release_is_refused_while_a_page_is_a_concept(monkeypatch: pytest.MonkeyPatch) -> None:
    site.require_finished()
    draft = Page(ROOT / "docs" / "reis.md", "", meta={"concept": True})
    monkeypatch.setattr(site, "read_pages", lambda: [draft])
    monkeypatch.setattr(site, "require_proof", lambda: None)
    with pytest.raises(BuildError, match=r"geen release met een concept: docs/reis\.md"):
        site.build(ROOT / "build" / "never", release=True)


def test_the_page_with_the_proof_shows_the_figures_or_says_that_it_is_a_trial(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.build.markdown_ext.proof.read", lambda: record.read(tmp_path / "proof.json"))
    assert "proefversie" in Markdown(extensions=["scripts.build.markdown_ext.proof"]).convert("::: bewijs")
    record.write([Figures("verzuim", 8, 36, 1673, 31, 3, 2, 1)], ["alles klopt altijd"], tmp_path / "proof.json")
    page = Markdown(extensions=["scripts.build.markdown_ext.proof"]).convert("::: bewijs")
    assert "alles klopt altijd" in page
    assert "1.673" in page
    assert "proefversie" not in page
