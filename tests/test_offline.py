"""The list of a release: exactly the files that a reader's device keeps."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest

from scripts.build.offline import EMPTY, SCRIPT, apply, belongs, release
from scripts.shared.tools import BuildError


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small site."""
    files = {
        "index.html": "<html >home",
        "verzuim/index.html": "<html lang=nl>é",
        "404.html": "<html >niet gevonden",
        "assets/check.0123456789ab.js": "1",
        "assets/bundle.js.map": "{}",
        "tabellen/verzuim.jsonl.gz": "x",
        SCRIPT: f"const RELEASE = {EMPTY}\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_files_are_listed_by_the_address_that_a_browser_asks_for(site: Path) -> None:
    listed = release(site)
    assert set(listed) == {"", "verzuim/", "404.html", "assets/check.0123456789ab.js"}
    assert listed["verzuim/"] == hashlib.sha256("<html lang=nl>é".encode()).hexdigest()


def test_the_list_stands_in_the_service_worker_with_the_name_of_the_release(site: Path) -> None:
    name = apply(site)
    found = re.fullmatch(r"const RELEASE = (.+);\n", (site / SCRIPT).read_text(encoding="utf-8"))
    assert found
    assert json.loads(found[1]) == {"name": name, "files": release(site)}
    # and not a byte of any other file
    assert (site / "verzuim" / "index.html").read_text(encoding="utf-8") == "<html lang=nl>é"


def test_another_sentence_makes_another_release_and_the_same_site_the_same(
    site: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = Path(shutil.copytree(site, tmp_path_factory.mktemp("other") / "site"))
    changed = Path(shutil.copytree(site, tmp_path_factory.mktemp("changed") / "site"))
    (changed / "verzuim" / "index.html").write_text("<html >e", encoding="utf-8")
    first = apply(site)
    assert apply(other) == first
    assert apply(changed) != first


def test_a_list_that_was_filled_in_already_stops_the_build(site: Path) -> None:
    apply(site)
    with pytest.raises(BuildError, match="no place for the list"):
        apply(site)


def test_what_dutch_needs_to_search_is_kept_and_other_languages_are_not() -> None:
    assert belongs("assets/javascripts/lunr/min/lunr.nl.min.js")
    assert not belongs("assets/javascripts/lunr/min/lunr.ja.min.js")
