"""Which text does a reader of this page get to see, block by block?

A block is a paragraph, list item, table cell or heading of the rendered page, so that includes are in and markup is
not. What was made of the checkers and of the data is left out: those texts are read where they stand. Citations of
legal facts, names of laws and examples made of the questions of a check are kept apart.
"""

from __future__ import annotations

from functools import partial

from scripts.editor.text.blocks import Block, tidy
from scripts.shared.html import CHECK, Node, classes, given, parse
from scripts.shared.locate import in_page
from scripts.shared.pages import Page

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
BLOCKS = {*HEADINGS, "p", "li", "td", "th", "dt", "dd", "caption", "figcaption", "summary", "blockquote", "div"}
MADE = f"{CHECK}, [data-from]"
NOT_TEXT = "code, pre, script, style, svg, .headerlink"
CITED = ".fact, .law, .badge-nakijken, .change-example"
NOTICE = "bronvermelding"


class _Reader:
    """Collects the blocks of a rendered page; text belongs to the innermost one."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.blocks: list[Block] = []
        self._heading = ""
        root = parse(page.html)
        self._made, self._not_text, self._cited = (set(root.css(which)) for which in (MADE, NOT_TEXT, CITED))
        self._read(root, None, "text")

    def _read(self, node: Node, inside: Block | None, role: str) -> None:
        for child in node.iter(include_text=True):
            if child.is_text_node:
                self._add(inside, child.text_content or "", role)
                continue
            if child in self._made:
                continue
            block = self._block(child, inside) if child.tag in BLOCKS else inside
            if child.tag == "a" and "headerlink" not in classes(child) and (href := given(child, "href")):
                (block or self._loose()).links.append(href)
            if not child.first_child:
                self._add(block, " ", role)  # a line break, an image
            unseen = role == "" or child in self._not_text
            self._read(child, block, "" if unseen else "cited" if child in self._cited else role)

    def _block(self, node: Node, inside: Block | None) -> Block:
        own = given(node, "id")
        if node.tag in HEADINGS:
            self._heading = own or self._heading
        return self._new(
            own or (inside.anchor if inside else "") or self._heading, node.tag or "", NOTICE in classes(node)
        )

    def _new(self, anchor: str, kind: str, notice: bool = False) -> Block:
        find = partial(in_page, self.page, anchor)
        self.blocks.append(Block(self.page.name, find, kind, anchor=anchor, notice=notice))
        return self.blocks[-1]

    def _loose(self) -> Block:
        """The block for what stands in none."""
        return self.blocks[-1] if self.blocks and not self.blocks[-1].kind else self._new(self._heading, "")

    def _add(self, inside: Block | None, data: str, role: str) -> None:
        if role and (inside or data.strip()):
            block = inside or self._loose()
            setattr(block, role, getattr(block, role) + data)


def blocks_of_page(page: Page) -> list[Block]:
    """The blocks of a page that hold text or links: its title and description, then what it shows."""
    above = [
        Block(page.name, partial(in_page, page, ""), "meta", str(page.meta[key]))
        for key in ("title", "description")
        if page.meta.get(key)
    ]
    blocks = _Reader(page).blocks
    for block in blocks:
        block.text, block.cited = tidy(block.text), tidy(block.cited)
    return above + [block for block in blocks if block.text or block.cited or block.links]
