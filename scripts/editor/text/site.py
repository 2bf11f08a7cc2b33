"""Which text does the site have: its pages, its checkers, what stands around them, and what it says of what is gone?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig

from checkers import SLUGS, checker
from checkers.kernel.html import WORDS
from checkers.kernel.sources import facts
from checkers.kernel.verdict import ADVICE, HEADLINES, IF_THE_RIGHT_ONE, UNDECIDED, WHOSE_CONSENT
from scripts.editor.text.blocks import Block, tidy
from scripts.editor.text.checkers import blocks_of_checker
from scripts.editor.text.pages import blocks_of_page
from scripts.shared.addresses.moves import MOVES, Moves, read_moves
from scripts.shared.pages import Page, config
from scripts.shared.tools import named


def blocks_of_site(settings: MkDocsConfig) -> Iterator[Block]:
    """What stands around the pages: the description of the site, the menu, and what all checkers say."""
    yield Block("", "mkdocs.yml, site_description", "meta", str(settings.site_description))
    for title in _titles(settings.nav):
        yield Block("", f"mkdocs.yml, nav: {title}", "meta", title)
    for text in (*HEADLINES.values(), UNDECIDED, IF_THE_RIGHT_ONE, WHOSE_CONSENT, *WORDS.values(), *ADVICE.values()):
        yield Block("", "checkers/kernel", "check", text)
    for name, fact in facts().items():
        yield Block("", f"checkers/data/facts.json, {name}", "fact", tidy(fact["says"]), cited=fact["provision"])


def blocks_of_moves(moves: Moves) -> Iterator[Block]:
    """Why an address is gone: what a reader who comes for it gets to see."""
    for move in moves:
        if move.why:
            yield Block("", f"{named(MOVES)}, {move.old}", "check", tidy(move.why))


def _titles(nav: Any) -> Iterator[str]:
    """The titles in the menu, at every level."""
    for entry in nav or ():
        for title, below in entry.items() if isinstance(entry, dict) else ():
            yield title
            yield from _titles(below if isinstance(below, list) else None)


def every_block(pages: Iterable[Page]) -> list[Block]:
    """All text of the site; of the pages those that could be rendered."""
    settings = config()
    markdown = Markdown(extensions=settings.markdown_extensions, extension_configs=settings.mdx_configs)
    shown = [block for page in pages if page.html for block in blocks_of_page(page, markdown)]
    checkers = [block for slug in SLUGS for block in blocks_of_checker(checker(slug))]
    return [*shown, *checkers, *blocks_of_site(settings), *blocks_of_moves(read_moves())]
