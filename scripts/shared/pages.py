"""What do the pages of the site say?

Every page of `docs/`, read and rendered once: its text as it was typed, its front matter, its HTML without the theme
around it. A page that cannot be rendered as it is says why, and is rendered without what does not exist. The tables of
all outcomes and the figures of the proof are left out: they are made from the rules, take seconds, and hold no text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from scripts.shared.front_matter import Typed, read
from scripts.shared.references import DOCS, without_unknown
from scripts.shared.tools import ROOT

LEFT_OUT = re.compile(r"^::: (?:tabel [a-z-]+|bewijs)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page(Typed):
    """One page; `html` is what it shows, as far as it could be rendered."""

    html: str = ""


@cache
def config() -> MkDocsConfig:
    """The settings of the site."""
    return load_config(str(ROOT / "mkdocs.yml"))


def converter() -> Markdown:
    """What makes HTML of a page, as the site does."""
    settings = config()
    return Markdown(extensions=settings.markdown_extensions, extension_configs=settings.mdx_configs)


def rendered(body: str, markdown: Markdown) -> tuple[str, str]:
    """The HTML of this text, and why it had to be made without a part of it ('' when it had not)."""
    shown = LEFT_OUT.sub("", body)
    problem = ""
    for text in (shown, without_unknown(shown)):
        try:
            return markdown.reset().convert(text), problem
        except Exception as error:  # noqa: BLE001  an extension may refuse anything; the other pages go on
            problem = problem or str(error) or type(error).__name__
    return "", problem


def read_page(path: Path, markdown: Markdown) -> Page:
    """This page, rendered. Never raises for what an editor can do wrong: then `problem` says it."""
    typed = read(path)
    html, problem = ("", typed.problem) if typed.problem else rendered(typed.body, markdown)
    return Page(path, typed.source, typed.body, typed.meta, problem, html)


def read_pages(docs: Path = DOCS) -> list[Page]:
    """All pages of `docs`, by name."""
    markdown = converter()
    return [read_page(path, markdown) for path in sorted(docs.glob("*.md"))]
