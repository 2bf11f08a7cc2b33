"""Does a dead link stop the build?"""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.site import build_pages
from scripts.tools import ROOT, BuildError

CONFIG = """
INHERIT: {root}/mkdocs.yml
docs_dir: {docs}
theme:
  custom_dir: {root}/docs/overrides
nav:
"""


def build(folder: Path, text: str) -> Path:
    """Build a site of one page with this text, with the settings of the real one."""
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text(f"# Kop\n\n## Deel\n\n{text}\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(CONFIG.format(root=ROOT, docs=folder / "docs"), encoding="utf-8")
    build_pages(folder / "site", folder / "mkdocs.yml")
    return folder / "site" / "index.html"


@pytest.mark.parametrize("link", ["bestaat-niet.md", "#bestaat-niet", "index.md#bestaat-niet", "/ergens/"])
def test_a_dead_link_stops_the_build(tmp_path: Path, link: str) -> None:
    with pytest.raises(BuildError, match="mkdocs"):
        build(tmp_path, f"Zie [daar]({link}).")


def test_a_link_to_a_heading_or_to_a_check_that_is_filled_in_is_not_dead(tmp_path: Path) -> None:
    page = build(tmp_path, "Zie [dit deel](#deel) en [dit geval](#check-verzuim?aanleiding=melding).")
    assert 'href="#check-verzuim?aanleiding=melding"' in page.read_text(encoding="utf-8")
