"""A few pages, with what was published of them and where it went."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from markdown import Markdown

from scripts.editor.addresses.findings import findings
from scripts.shared.addresses.moves import Moves, read_moves
from scripts.shared.addresses.published import of_pages, write_list
from scripts.shared.pages import Page
from scripts.shared.tools import ROOT

SETTINGS = """
INHERIT: {root}/mkdocs.yml
docs_dir: {docs}
theme:
  custom_dir: {root}/docs/overrides
nav:
{nav}"""
EXTENSIONS = ["attr_list", "toc", "scripts.build.markdown_ext.check_form"]


def settings(folder: Path, pages: dict[str, str], nav: str = "") -> Path:
    """The settings of a site of these pages (file → text) in this folder, with the templates of the real one."""
    docs = folder / "docs"
    docs.mkdir(exist_ok=True)
    shutil.copy(ROOT / "docs" / "robots.txt", docs)
    for name, text in pages.items():
        (docs / name).write_text(text, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(SETTINGS.format(root=ROOT, docs=docs, nav=nav), encoding="utf-8")
    return folder / "mkdocs.yml"


def page(name: str, text: str = "", problem: str = "") -> Page:
    """A page with this Markdown."""
    html = "" if problem else Markdown(extensions=EXTENSIONS).convert(text)
    return Page(ROOT / "docs" / f"{name}.md", text, text, {"title": name.title()}, problem, html)


def moves_of(folder: Path, text: str) -> Moves:
    """What `verhuisd.yaml` says when this is its text."""
    path = folder / "verhuisd.yaml"
    path.write_text(text, encoding="utf-8")
    return read_moves(path)


def told(
    folder: Path,
    pages: Iterable[Page],
    *,
    before: Iterable[Page] | None = None,
    extra: Iterable[str] = (),
    moves: str = "",
    texts: dict[str, str] | None = None,
    earlier: Iterable[str] = (),
) -> list[str]:
    """The findings for `pages`, a line each, when the pages `before` (or the same) and `extra` lines were published."""
    pages = list(pages)
    listed, moved = folder / "gepubliceerd.txt", folder / "verhuisd.yaml"
    write_list(of_pages(pages if before is None else before).lines | set(extra), listed)
    moved.write_text(moves, encoding="utf-8")
    found = findings(pages, published=listed, moves=moved, texts=texts or {}, earlier=earlier)
    return [str(each).replace(f"{folder.as_posix()}/", "") for each in found]
