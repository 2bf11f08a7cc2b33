"""Are the sentences short enough, and is the page readable?

A sentence has at most 30 words, and on a page 15 on average. A list item that is a sentence counts like any other;
items, cells and headings that are mere fragments count for the maximum only. Citations of laws do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from scripts.text.blocks import Block, once
from scripts.text.faults import Fault
from scripts.text.readability import EASY_ENOUGH, flesch_douma

MOST_WORDS = 30
MOST_ON_AVERAGE = 15
# a full stop ends a sentence when a capital, a figure or a quotation mark comes after it
END = re.compile(r"(?<=[.!?])['’”\")]*\s+(?=['‘“\"(]*[A-ZÀ-Ý0-9])")
WORD = re.compile(r"[^\W_](?:[^\W_]|['’.-](?=[^\W_]))*")
PROSE = {"p", "li", "dd", "blockquote"}


@dataclass(frozen=True, slots=True)
class Figures:
    """What a page measures."""

    page: str
    words: int
    average: float
    readability: float


def sentences_of(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for sentence in END.split(text) if WORD.search(sentence)]


def words_of(sentence: str) -> list[str]:
    """The words of a sentence."""
    return WORD.findall(sentence)


def is_prose(block: Block) -> bool:
    """Whether this block is made of sentences of the page itself."""
    return block.kind in PROSE and not block.notice and block.text.endswith((".", "?", "!", ":"))


def figures(page: str, blocks: Iterable[Block]) -> Figures:
    """The figures of a page."""
    mine = [block for block in blocks if block.page == page and block.kind not in {"meta", "check"}]
    prose = [words_of(sentence) for block in mine if is_prose(block) for sentence in sentences_of(block.text)]
    count = sum(map(len, prose))
    average = count / len(prose) if prose else 0.0
    return Figures(page, sum(len(words_of(b.text)) for b in mine if not b.notice), average, flesch_douma(prose))


def long_sentences(blocks: Iterable[Block]) -> list[Fault]:
    """A fault for each sentence that is too long."""
    return [
        Fault(
            block.place, f"een zin van {count} woorden ('{sentence}')", f"maak er zinnen van hooguit {MOST_WORDS} van"
        )
        for block in once(blocks)
        for sentence in sentences_of(block.text)
        if (count := len(words_of(sentence))) > MOST_WORDS
    ]


def hard_pages(blocks: Iterable[Block]) -> list[Fault]:
    """A fault for each page whose sentences are too long on average, or that is too hard to read."""
    found = []
    every = list(blocks)
    for page in dict.fromkeys(block.page for block in every):
        mine = figures(page, every)
        if mine.average > MOST_ON_AVERAGE:
            what = f"gemiddeld {mine.average:.1f} woorden per zin"
            found.append(Fault(page, what, f"maak de zinnen korter, tot gemiddeld {MOST_ON_AVERAGE}"))
        if mine.readability < EASY_ENOUGH:
            what = f"leesgemak {mine.readability:.0f}, en dat hoort {EASY_ENOUGH} of meer te zijn"
            found.append(Fault(page, what, "maak zinnen en woorden korter"))
    return found
