"""How easy is this text, in one figure?

The formula of Flesch as W.H. Douma fitted it to Dutch (1960): 206.84 - 0.93 x words a sentence - 0.77 x syllables
per hundred words. Douma's own table reads 60 to 70 as 'normal', which is lower secondary education; below 60 a text
is 'rather hard'. B1 says what a reader can do and has no official figure in a formula. The nearest anchor is WCAG
2.2, criterion 3.1.5, which also asks for lower secondary education. Hence the bound of 60. It is a lower limit, not
an aim: no formula sees whether a text is well explained.

Legal terms that must be named count like any other word: short sentences around them keep a page above the bound.
Syllables are groups of vowels. A hyphenation library misses them: it never splits off one letter, so 'over' has one.
"""

from __future__ import annotations

import re
from functools import cache

EASY_ENOUGH = 60

# the longest group first; a vowel with a diaeresis begins a syllable of its own
_VOWELS = re.compile(r"aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|éé|óó|ie|oe|eu|ui|ij|ei|ou|au|ai|[aeiouyäëïöüáéíóúàèê]")


@cache
def syllables(word: str) -> int:
    """The number of syllables of a word; an abbreviation counts for one at least."""
    return max(1, len(_VOWELS.findall(word.lower())))


def reading_ease(sentences: list[list[str]]) -> float:
    """The figure for these sentences, each a list of words: about 0 (hardest) to 100 (easiest)."""
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 100.0
    per_hundred = 100 * sum(map(syllables, words)) / len(words)
    return 206.84 - 0.93 * len(words) / len(sentences) - 0.77 * per_hundred
