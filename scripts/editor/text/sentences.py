"""Are the sentences short enough, and is the page readable?

No sentence of a page or a checker has more than 30 words. On a page a sentence has 15 words on average at most; that
and the reading ease go over whole sentences in paragraphs and list items. Loose words (headings, cells, links in a
list) count for the maximum only, and citations of laws count for nothing.

The reading ease is the formula of Flesch as W.H. Douma fitted it to Dutch (1960): 206.84 - 0.93 x words a sentence -
0.77 x syllables per hundred words. Douma's own table reads 60 to 70 as 'normal', which is lower secondary education;
below 60 a text is 'rather hard'. B1 says what a reader can do and has no official figure in a formula. The nearest
anchor is WCAG 2.2, criterion 3.1.5, which also asks for lower secondary education. Hence the bound of 60. It is a lower
limit, not an aim: no formula sees whether a text is well explained.

Legal terms that must be named count like any other word: short sentences around them keep a page above the bound.
Syllables are groups of vowels. pyphen, which textstat counts with for Dutch, was tried: it knows where a word may be
broken off, so that 'over' and 'avond' have one and 'meestal' has three. A full stop before a capital ends a sentence
here; what else splits sentences (pysbd, syntok) was considered, and is for running text in any style.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from scripts.editor.text.blocks import NOT_ON_A_PAGE, Block, once
from scripts.shared.finding import Finding

MOST_WORDS = 30
MOST_ON_AVERAGE = 15
# a full stop ends a sentence when a capital or a figure comes after it
END = re.compile(r"(?<=[.!?])['’”\")]*\s+(?=['‘“\"(]*[A-ZÀ-Ý0-9])")
WHOLE = re.compile(r"[.!?:]['’”\")]*$")
WORD = re.compile(r"[^\W_](?:[^\W_]|['’.-](?=[^\W_]))*")
PROSE = {"p", "li", "dd", "blockquote"}
EASY_ENOUGH = 60
# the longest group first; a vowel with a diaeresis begins a syllable of its own
VOWELS = re.compile(r"aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|éé|óó|ie|oe|eu|ui|ij|ei|ou|au|ai|[aeiouyäëïöüáéíóúàèê]")


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


@cache
def syllables(word: str) -> int:
    """The number of syllables of a word; an abbreviation counts for one at least."""
    return max(1, len(VOWELS.findall(word.lower())))


def reading_ease(sentences: list[list[str]]) -> float:
    """The figure for these sentences, each a list of words: about 0 (hardest) to 100 (easiest)."""
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 100.0
    per_hundred = 100 * sum(map(syllables, words)) / len(words)
    return 206.84 - 0.93 * len(words) / len(sentences) - 0.77 * per_hundred


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


def long_sentences(blocks: Iterable[Block]) -> list[Finding]:
    """A fault for each sentence that is too long."""
    return [
        block.finding(
            f"een zin van {count} woorden ('{sentence}')", f"maak er zinnen van hooguit {MOST_WORDS} van", sentence
        )
        for block in once(block for block in blocks if block.kind != "fact")
        for sentence in sentences_of(block.text)
        if (count := len(words_of(sentence))) > MOST_WORDS
    ]


def hard_pages(measured: Iterable[Figures]) -> Iterator[Finding]:
    """A fault for each page whose sentences are too long on average, or that is too hard to read."""
    for page in measured:
        file = f"docs/{page.page}.md"
        if page.average > MOST_ON_AVERAGE:
            what = f"gemiddeld {page.average:.1f} woorden per zin"
            yield Finding(file, 0, what, f"maak de zinnen korter, tot gemiddeld {MOST_ON_AVERAGE}")
        if page.ease < EASY_ENOUGH:
            what = f"leesgemak {page.ease:.0f}, en dat hoort {EASY_ENOUGH} of meer te zijn"
            yield Finding(file, 0, what, "maak zinnen en woorden korter")
