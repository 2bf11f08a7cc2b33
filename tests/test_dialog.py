"""Is the search dialog named, and does the build stop when it is not there any more?"""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.build.dialog import NAMED, NAMELESS, name_search
from scripts.shared.tools import BuildError


def test_the_dialog_gets_its_name_on_every_page_that_has_it(tmp_path: Path) -> None:
    (tmp_path / "een").mkdir()
    for page in ("index.html", "een/index.html"):
        (tmp_path / page).write_text(f'<div class="md-search" {NAMELESS}</div>', encoding="utf-8")
    (tmp_path / "kaal.html").write_text("<p></p>", encoding="utf-8")
    assert name_search(tmp_path) == 2
    assert NAMED in (tmp_path / "een" / "index.html").read_text(encoding="utf-8")


def test_a_theme_without_it_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p></p>", encoding="utf-8")
    with pytest.raises(BuildError, match="theme"):
        name_search(tmp_path)
