"""Which text does a reader of this page get to see, block by block?

A block is a paragraph, list item, table cell or heading of the rendered page, so that includes are in and markup is
not. Lines such as `::: check …` are left out: their texts are read from the checkers and the facts themselves.
Citations of legal facts, names of laws and examples made of the questions of a check are kept apart.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from markdown import Markdown

from scripts.editor.text.blocks import Block, tidy
from scripts.shared.pages import Page
from scripts.shared.references import without_unknown

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
BLOCKS = {*HEADINGS, "p", "li", "td", "th", "dt", "dd", "caption", "figcaption", "summary", "blockquote", "div"}
NOT_TEXT = {"code", "pre", "script", "style", "svg"}
VOID = {"br", "img", "input", "hr", "wbr", "path"}
NOTICE = "bronvermelding"
CITED = {"fact", "law", "badge-nakijken", "change-example"}
# what the changes say was written by hand
FROM_DATA = re.compile(r"^::: (?!wijzigingen$)[a-z]+.*$", re.MULTILINE)


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
        role = "cited" if not CITED.isdisjoint(css) else "skipped" if tag in NOT_TEXT or "headerlink" in css else ""
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


def blocks_of_page(page: Page, markdown: Markdown) -> list[Block]:
    """The blocks of a page: its title and description, then what it shows."""
    above = [
        Block(page.name, page.name, "meta", str(page.meta[k])) for k in ("title", "description") if page.meta.get(k)
    ]
    html = markdown.reset().convert(without_unknown(FROM_DATA.sub("", page.body)))
    return above + blocks_of_html(page.name, html)
