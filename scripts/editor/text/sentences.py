"""Are the sentences short enough, and is the page readable?

No sentence of a page or a checker has more than 30 words. On a page a sentence has 15 words on average at most; that
and the reading ease go over whole sentences in paragraphs and list items. Loose words (headings, cells, links in a
list) count for the maximum only, and citations of laws count for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from scripts.editor.text.blocks import NOT_ON_A_PAGE, Block, once
from scripts.editor.text.faults import Fault
from scripts.editor.text.readability import EASY_ENOUGH, reading_ease

MOST_WORDS = 30
MOST_ON_AVERAGE = 15
# a full stop ends a sentence when a capital or a figure comes after it
END = re.compile(r"(?<=[.!?])['’”\")]*\s+(?=['‘“\"(]*[A-ZÀ-Ý0-9])")
WHOLE = re.compile(r"[.!?:]['’”\")]*$")
WORD = re.compile(r"[^\W_](?:[^\W_]|['’.-](?=[^\W_]))*")
PROSE = {"p", "li", "dd", "blockquote"}


@dataclass(frozen=True, slots=True)
class Figures:
    """What a page measures."""

    page: str
    words: int
    average: float
    ease: float


def sentences_of(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for sentence in END.split(text) if WORD.search(sentence)]


def words_of(sentence: str) -> list[str]:
    """The words of a sentence; 'po-school' and 'zo'n' are one."""
    return WORD.findall(sentence)


def figures(blocks: Iterable[Block]) -> list[Figures]:
    """The figures of every page, without the notice that all pages share."""
    pages: dict[str, list[Block]] = {}
    for block in blocks:
        if block.kind not in NOT_ON_A_PAGE and not block.notice:
            pages.setdefault(block.page, []).append(block)
    found = []
    for page, mine in pages.items():
        sentences = [s for block in mine if block.kind in PROSE for s in sentences_of(block.text) if WHOLE.search(s)]
        prose = [words_of(sentence) for sentence in sentences]
        average = sum(map(len, prose)) / len(prose) if prose else 0.0
        found.append(Figures(page, sum(len(words_of(b.text)) for b in mine), average, reading_ease(prose)))
    return found


def long_sentences(blocks: Iterable[Block]) -> list[Fault]:
    """A fault for each sentence that is too long."""
    return [
        Fault(
            block.place,
            f"een zin van {count} woorden ('{sentence}')",
            f"maak er zinnen van hooguit {MOST_WORDS} van",
            sentence,
        )
        for block in once(block for block in blocks if block.kind != "fact")
        for sentence in sentences_of(block.text)
        if (count := len(words_of(sentence))) > MOST_WORDS
    ]


def hard_pages(measured: Iterable[Figures]) -> list[Fault]:
    """A fault for each page whose sentences are too long on average, or that is too hard to read."""
    found = []
    for page in measured:
        if page.average > MOST_ON_AVERAGE:
            what = f"gemiddeld {page.average:.1f} woorden per zin"
            found.append(Fault(page.page, what, f"maak de zinnen korter, tot gemiddeld {MOST_ON_AVERAGE}"))
        if page.ease < EASY_ENOUGH:
            what = f"leesgemak {page.ease:.0f}, en dat hoort {EASY_ENOUGH} of meer te zijn"
            found.append(Fault(page.page, what, "maak zinnen en woorden korter"))
    return found
