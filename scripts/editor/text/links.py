"""Does every link to another site go to a source that we list?

A page links to what a legal fact or a law names (`checkers/data/`), or to the guidance in the notice that all pages
share; a page does not invent a link. Links inside the site are checked by MkDocs when it builds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checkers.kernel.sources import facts, laws
from scripts.editor.text.blocks import Block
from scripts.shared.finding import Finding
from scripts.shared.references import DOCS

EXTERNAL = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//|mailto:|tel:", re.IGNORECASE)
ADDRESS = re.compile(r"https?://[^\s)>\"]+")


def plain(address: str) -> str:
    """The address without fragment and closing slash."""
    return address.partition("#")[0].rstrip("/")


def listed() -> frozenset[str]:
    """The addresses that a page may link to."""
    addresses = [link for fact in facts().values() for link in [*fact["links"], fact["source"]]]
    addresses += [law["link"] for law in laws().values() if law["link"]]
    addresses += ADDRESS.findall((DOCS / "includes" / "bronvermelding.md").read_text(encoding="utf-8"))
    return frozenset(map(plain, addresses))


def faults(blocks: Iterable[Block], known: frozenset[str]) -> list[Finding]:
    """A fault for each link to an address that is not listed."""
    return [
        block.finding(f"de link {link} staat niet in onze bronnen", "gebruik een feit ([[J-…]]) of haal hem weg", link)
        for block in blocks
        for link in block.links
        if EXTERNAL.match(link) and plain(link) not in known
    ]
