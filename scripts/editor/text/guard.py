"""Is the text of the site as it should be? Asks each of the checks of text, one question a module."""

from __future__ import annotations

from scripts.editor.text import abbreviations, links, sentences, spelling, terms, wording
from scripts.editor.text.blocks import Block
from scripts.shared.finding import Finding


def findings(blocks: list[Block]) -> list[Finding]:
    """Everything that is wrong in the text of the site."""
    short = abbreviations.explained(abbreviations.STORE.read_text(encoding="utf-8"))
    known_words = spelling.own_words() | abbreviations.parts_of(short)
    return [
        *wording.faults(blocks, wording.known_hashes()),
        *spelling.faults(blocks, known_words),
        *sentences.long_sentences(blocks),
        *sentences.hard_pages(sentences.figures(blocks)),
        *terms.faults(blocks, terms.terms()),
        *abbreviations.unexplained(blocks, short),
        *abbreviations.unused(blocks, short),
        *links.faults(blocks, links.listed()),
    ]
