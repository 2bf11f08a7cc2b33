"""Which text does a reader of this page get to see, block by block?

A block is a paragraph, list item, table cell or heading of the rendered page, so that includes are in and markup is
not. What was made of the checkers and of the data is left out: those texts are read where they stand. Citations of
legal facts, names of laws and examples made of the questions of a check are kept apart.
"""

from __future__ import annotations

from functools import partial

from scripts.editor.text.blocks import Block, tidy
from scripts.shared.html import CHECK, Node, above, classes, given, parse, text_of
from scripts.shared.locate import in_page
from scripts.shared.pages import Page

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
BLOCK = f":is({', '.join(HEADINGS)}, p, li, td, th, dt, dd, caption, figcaption, summary, blockquote, div, body)"
MADE = f"{CHECK} *, [data-from] *"
NOT_TEXT = "code, pre, script, style, svg, .headerlink"
CITED = ".fact, .law, .badge-nakijken, .change-example"
NOTICE = "bronvermelding"


def blocks_of_page(page: Page) -> list[Block]:
    """The blocks of a page that hold text or links: its title and description, then what it shows."""
    top = partial(in_page, page, "")
    found = [Block(page.name, top, "meta", str(page.meta[k])) for k in ("title", "description") if page.meta.get(k)]
    root = parse(page.html)
    blocks: dict[Node, Block] = {}
    heading = ""

    def holder(node: Node) -> Block | None:
        return next((blocks[each] for each in above(node) if each in blocks), None)

    for node in root.css(f"{BLOCK}:not({MADE})"):
        own, inside = given(node, "id"), holder(node)
        heading = (own if node.tag in HEADINGS else "") or heading
        anchor = own or (inside.anchor if inside else "") or heading
        text = tidy(text_of(node, f"{BLOCK}, {MADE}, {NOT_TEXT}, {CITED}"))
        find, notice = partial(in_page, page, anchor), NOTICE in classes(node)
        blocks[node] = Block(page.name, find, node.tag or "", text, anchor, notice=notice)
    for node in root.css(f":is({CITED}):not({MADE}, :is({CITED}) *)"):
        if block := holder(node):
            block.cited = tidy(f"{block.cited} {text_of(node, NOT_TEXT)}")
    for node in root.css(f"a[href]:not({MADE}, .headerlink)"):
        if block := holder(node):
            block.links.append(given(node, "href"))
    return found + [block for block in blocks.values() if block.text or block.cited or block.links]
