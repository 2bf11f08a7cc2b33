"""How easy is this text, in one figure?"""

from __future__ import annotations

from functools import cache

import pyphen

EASY_ENOUGH = 60
_HYPHENATOR = pyphen.Pyphen(lang="nl_NL", left=1, right=1)


@cache
def syllables(word: str) -> int:
    """The number of syllables of a word."""
    return len(_HYPHENATOR.positions(word.lower())) + 1


def flesch_douma(sentences: list[list[str]]) -> float:
    """The reading ease of these sentences, from 0 (hardest) to 100."""
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 100.0
    per_sentence = len(words) / len(sentences)
    per_hundred = 100 * sum(map(syllables, words)) / len(words)
    return 206.84 - 0.93 * per_sentence - 0.77 * per_hundred
