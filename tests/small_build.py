"""A site of a few pages, built with the settings and the templates of the real one."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.build.site import build_pages
from scripts.shared.tools import ROOT

CONFIG = """
INHERIT: {root}/mkdocs.yml
docs_dir: {docs}
theme:
  custom_dir: {root}/docs/overrides
nav:
{nav}
"""


def build_small(folder: Path, pages: dict[str, str], nav: str = "") -> Path:
    """Build these pages (file → Markdown), and what `folder` has in docs/ already; returns where. Raises BuildError."""
    docs, config = folder / "docs", folder / "mkdocs.yml"
    docs.mkdir(exist_ok=True)
    shutil.copy(ROOT / "docs" / "robots.txt", docs)
    for name, text in pages.items():
        (docs / name).write_text(text, encoding="utf-8")
    config.write_text(CONFIG.format(root=ROOT, docs=docs, nav=nav), encoding="utf-8")
    build_pages(folder / "site", config)
    return folder / "site"
