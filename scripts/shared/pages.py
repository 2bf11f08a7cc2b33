"""What do the pages of the site say?

Every page of `docs/`, read and rendered once: its text as it was typed, its front matter, its HTML without the theme
around it. A page that cannot be rendered as it is says why, and is rendered without what does not exist. The tables of
all outcomes and the figures of the proof are left out: they are made from the rules, take seconds, and hold no text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from scripts.shared.front_matter import FRONT_MATTER
from scripts.shared.references import DOCS, without_unknown
from scripts.shared.tools import ROOT, named

LEFT_OUT = re.compile(r"^::: (?:tabel [a-z-]+|bewijs)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `name` is its file without '.md', `problem` is why it could not be read or rendered as it is."""

    name: str
    path: Path
    source: str
    body: str = ""
    meta: dict[str, Any] = field(default_factory=dict)
    html: str = ""
    problem: str = ""

    @property
    def file(self) -> str:
        """The path from the root of the project."""
        return named(self.path)

    def line_of(self, text: str) -> int:
        """The first line of the file that holds this text, counted from 1; 0 when there is none."""
        at = self.source.find(text)
        return self.source.count("\n", 0, at) + 1 if at >= 0 and text else 0


@cache
def config() -> MkDocsConfig:
    """The settings of the site."""
    return load_config(str(ROOT / "mkdocs.yml"))


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


def _why(error: Exception) -> str:
    """What an editor can do about a top that cannot be read."""
    if not isinstance(error, yaml.YAMLError):
        return "een datum bestaat niet; schrijf haar als jaar-maand-dag, zoals 2027-08-01"
    return "staat er een dubbele punt, haak of tab in, zet de tekst dan tussen dubbele aanhalingstekens"


def read_page(path: Path, markdown: Markdown) -> Page:
    """This page, rendered. Never raises for what an editor can do wrong: then `problem` says it."""
    source = path.read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff").replace("\r\n", "\n")
    if "\ufffd" in source:
        return Page(path.stem, path, source, problem="het bestand is geen UTF-8-tekst")
    found = FRONT_MATTER.match(source)
    try:
        meta = yaml.safe_load(found["meta"]) if found else {}
    except (yaml.YAMLError, ValueError) as error:
        # a ValueError: a date that does not exist
        mark = getattr(error, "problem_mark", None)
        place = f" (regel {mark.line + 2})" if mark else ""
        return Page(
            path.stem, path, source, problem=f"het blok boven aan de pagina is niet te lezen{place}: {_why(error)}"
        )
    if not found and source.startswith("---"):
        what = "het blok boven aan de pagina eindigt niet met een regel met drie streepjes (regel 1)"
        return Page(path.stem, path, source, problem=what)
    body = source[found.end() :] if found else source
    html, problem = rendered(body, markdown)
    return Page(path.stem, path, source, body, meta if isinstance(meta, dict) else {}, html, problem)


def read_pages(docs: Path = DOCS) -> list[Page]:
    """All pages of `docs`, by name."""
    settings = config()
    markdown = Markdown(extensions=settings.markdown_extensions, extension_configs=settings.mdx_configs)
    return [read_page(path, markdown) for path in sorted(docs.glob("*.md"))]
