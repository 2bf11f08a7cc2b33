"""Which text does a reader of this page get to see, block by block?

A block is a paragraph, list item, table cell or heading of the rendered page, so that includes are in and markup is
not. Lines such as `::: check …` are left out: their texts are read from the checkers and the facts themselves.
Citations of legal facts, names of laws and examples made of the questions of a check are kept apart.
"""

from __future__ import annotations

import re

from markdown import Markdown

from scripts.editor.text.blocks import Block, tidy
from scripts.shared.html import Node, classes, given, parse
from scripts.shared.pages import Page
from scripts.shared.references import without_unknown

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
BLOCKS = {*HEADINGS, "p", "li", "td", "th", "dt", "dd", "caption", "figcaption", "summary", "blockquote", "div"}
NOT_TEXT = "code, pre, script, style, svg, .headerlink"
CITED = ".fact, .law, .badge-nakijken, .change-example"
NOTICE = "bronvermelding"
# what the changes say was written by hand
FROM_DATA = re.compile(r"^::: (?!wijzigingen$)[a-z]+.*$", re.MULTILINE)


class _Reader:
    """Collects the blocks of a rendered page; text belongs to the innermost one."""

    def __init__(self, page: str, html: str) -> None:
        self.page = page
        self.blocks: list[Block] = []
        self._heading = ""
        root = parse(html)
        self._left_out, self._cited = set(root.css(NOT_TEXT)), set(root.css(CITED))
        self._read(root, None, "text")

    def _read(self, node: Node, inside: Block | None, role: str) -> None:
        for child in node.iter(include_text=True):
            if child.is_text_node:
                self._add(inside, child.text_content or "", role)
                continue
            block = self._block(child, inside) if child.tag in BLOCKS else inside
            if child.tag == "a" and "headerlink" not in classes(child) and (href := given(child, "href")):
                (block or self._loose()).links.append(href)
            if not child.first_child:
                self._add(block, " ", role)  # a line break, an image
            left_out = role == "" or child in self._left_out
            self._read(child, block, "" if left_out else "cited" if child in self._cited else role)

    def _block(self, node: Node, inside: Block | None) -> Block:
        own = given(node, "id")
        if node.tag in HEADINGS:
            self._heading = own or self._heading
        anchor = own or (inside.place.partition("#")[2] if inside else "") or self._heading
        block = Block(self.page, f"{self.page}#{anchor}".rstrip("#"), node.tag or "", notice=NOTICE in classes(node))
        self.blocks.append(block)
        return block

    def _loose(self) -> Block:
        """The block for what stands in none."""
        if not self.blocks or self.blocks[-1].kind != "":
            self.blocks.append(Block(self.page, f"{self.page}#{self._heading}".rstrip("#"), ""))
        return self.blocks[-1]

    def _add(self, inside: Block | None, data: str, role: str) -> None:
        if role and (inside or data.strip()):
            block = inside or self._loose()
            setattr(block, role, getattr(block, role) + data)


def blocks_of_html(page: str, html: str) -> list[Block]:
    """The blocks of a rendered page that hold text or links."""
    blocks = _Reader(page, html).blocks
    for block in blocks:
        block.text, block.cited = tidy(block.text), tidy(block.cited)
    return [block for block in blocks if block.text or block.cited or block.links]


def blocks_of_page(page: Page, markdown: Markdown) -> list[Block]:
    """The blocks of a page: its title and description, then what it shows."""
    above = [
        Block(page.name, page.name, "meta", str(page.meta[k])) for k in ("title", "description") if page.meta.get(k)
    ]
    html = markdown.reset().convert(without_unknown(FROM_DATA.sub("", page.body)))
    return above + blocks_of_html(page.name, html)
