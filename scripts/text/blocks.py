"""Which text does a reader of this page get to see, block by block?

A block is a paragraph, list item, table cell or heading of the rendered page (so that includes are in and markup
is not), or one text of a checker: a question, an answer, the sentence of a rule, a task. Lines such as `::: check …`
are left out: their texts are read from the checkers and the facts themselves. Citations of legal facts are kept
apart: they are names of laws and not our sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.meta import get_data

from checkers import SLUGS, checker
from checkers.kernel.model import Caveat, Checker, Permit, Question, Task, Undecided
from checkers.kernel.sources import facts
from checkers.kernel.verdict import HEADLINES, UNDECIDED
from scripts.tools import ROOT

DOCS = ROOT / "docs"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = {*HEADINGS, "p", "li", "td", "th", "dt", "dd", "caption", "figcaption", "summary", "blockquote", "div"}
NOT_TEXT = {"code", "pre", "script", "style", "svg"}
VOID = {"br", "img", "input", "hr", "wbr", "path"}
NOTICE = "bronvermelding"
FROM_DATA = re.compile(r"^::: [a-z]+.*$", re.MULTILINE)
ADDRESS = re.compile(r"\bhttps?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|org|com)\b")


@dataclass(slots=True)
class Block:
    """A piece of text that belongs together.

    `place` is what an editor looks for ('page#passage'). `kind` is the tag ('p', 'li', …), 'meta' for what stands
    above a page or in the menu, 'check' for a checker, 'fact' for a legal fact. `cited` are the citations in it,
    `notice` says that it is part of the notice that all pages share.
    """

    page: str
    place: str
    kind: str
    text: str = ""
    cited: str = ""
    links: list[str] = field(default_factory=list)
    notice: bool = False


def tidy(text: str) -> str:
    """The text on one line, without the space that a citation leaves before a full stop."""
    return re.sub(r"\s+([.,;:?!])", r"\1", " ".join(text.split()))


class _Reader(HTMLParser):
    """Collects the blocks of a rendered page; text belongs to the innermost one."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.page = page
        self.blocks: list[Block] = []
        self._anchor = ""
        self._open: list[tuple[str, Block | None, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            self._add(" ")
            return
        given = dict(attrs)
        css = (given.get("class") or "").split()
        role = "cited" if "fact" in css else "skipped" if tag in NOT_TEXT or "headerlink" in css else ""
        block = None
        if tag in BLOCKS:
            if tag in HEADINGS:
                self._anchor = given.get("id") or self._anchor
            anchor = given.get("id") or next((b.place.partition("#")[2] for _, b, _ in self._open[::-1] if b), "")
            place = f"{self.page}#{anchor or self._anchor}".rstrip("#")
            block = Block(self.page, place, tag, notice=NOTICE in css)
            self.blocks.append(block)
        if tag == "a" and "headerlink" not in css and (href := given.get("href")):
            self._innermost().links.append(href)
        self._open.append((tag, block, role))

    def handle_endtag(self, tag: str) -> None:
        if any(name == tag for name, _, _ in self._open):
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._add(data)

    def _innermost(self) -> Block:
        for _, block, _ in reversed(self._open):
            if block:
                return block
        if not self.blocks or self.blocks[-1].kind != "":
            self.blocks.append(Block(self.page, f"{self.page}#{self._anchor}".rstrip("#"), ""))
        return self.blocks[-1]

    def _add(self, data: str) -> None:
        roles = {role for _, _, role in self._open}
        if "skipped" in roles or not (data.strip() or self._open):
            return
        block = self._innermost()
        if "cited" in roles:
            block.cited += data
        else:
            block.text += data


def blocks_of_html(page: str, html: str) -> list[Block]:
    """The blocks of a rendered page that hold text or links."""
    reader = _Reader(page)
    reader.feed(html)
    for block in reader.blocks:
        block.text, block.cited = tidy(block.text), tidy(block.cited)
    return [block for block in reader.blocks if block.text or block.cited or block.links]


def blocks_of_page(path: Path, markdown: Markdown) -> list[Block]:
    """The blocks of a page: its title and description, then what it shows."""
    body, meta = get_data(path.read_text(encoding="utf-8"))
    above = [Block(path.stem, path.stem, "meta", str(meta[key])) for key in ("title", "description") if meta.get(key)]
    html = markdown.reset().convert(FROM_DATA.sub("", body))
    return above + blocks_of_html(path.stem, html)


def _question_texts(question: Question) -> Iterator[tuple[str, str]]:
    where = f"vraag {question.id}"
    yield where, question.title
    yield where, question.help
    for choice in question.choices:
        yield f"{where}, antwoord {choice.id}", choice.label
        yield f"{where}, antwoord {choice.id}", choice.hint


def _effect_text(effect: Any) -> str:
    match effect:
        case Caveat(text=text) | Task(text=text) | Permit(ground=text) | Undecided(ask=text):
            return text
    return ""


def _texts(each: Checker) -> Iterator[tuple[str, str]]:
    yield "titel", each.title
    yield "inleiding", each.intro
    for question in each.questions:
        yield from _question_texts(question)
    for condition in each.conditions:
        for text in (condition.label, condition.todo, condition.broken_says):
            yield f"voorwaarde {condition.id}", text
    for rule in each.rules:
        yield f"regel {rule.id}", rule.says
        for effect in rule.effects:
            yield f"regel {rule.id}", _effect_text(effect)
    for outcome, text in each.headlines.items():
        yield f"uitkomst {outcome}", text


def blocks_of_checker(each: Checker) -> list[Block]:
    """The texts of a checker, under the page that it stands on."""
    return [
        Block(each.page, f"{each.page}, check {each.slug}, {where}", "check", tidy(text))
        for where, text in _texts(each)
        if text
    ]


def blocks_of_site(config: MkDocsConfig) -> Iterator[Block]:
    """What stands around the pages: the description of the site, the menu, and what all checkers say."""
    yield Block("", "mkdocs.yml, site_description", "meta", str(config.site_description))
    for title in _titles(config.nav):
        yield Block("", f"mkdocs.yml, nav: {title}", "meta", title)
    for text in (*HEADLINES.values(), UNDECIDED):
        yield Block("", "checkers/kernel/verdict.py", "check", text)
    for name, fact in facts().items():
        yield Block("", f"checkers/data/facts.json, {name}", "fact", tidy(fact["says"]), cited=fact["provision"])


def _titles(nav: Any) -> Iterator[str]:
    """The titles in the menu, at every level."""
    for entry in nav or ():
        for title, below in entry.items() if isinstance(entry, dict) else ():
            yield title
            yield from _titles(below if isinstance(below, list) else None)


def every_block() -> list[Block]:
    """All text of the site."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    markdown = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
    pages = [block for path in sorted(DOCS.glob("*.md")) for block in blocks_of_page(path, markdown)]
    checkers = [block for slug in SLUGS for block in blocks_of_checker(checker(slug))]
    return [*pages, *checkers, *blocks_of_site(config)]


def once(blocks: Iterable[Block]) -> list[Block]:
    """Without the blocks whose text stood earlier: what pages or checkers share is reported once."""
    first: dict[str, Block] = {}
    for block in blocks:
        first.setdefault(block.text, block)
    return list(first.values())


def without_addresses(text: str) -> str:
    """The text without web addresses."""
    return ADDRESS.sub(" ", text)
