"""Is this sentence our own, or does it follow the guidance word by word?

    python -m scripts.editor.text bron FILE    make the file of hashes from the text of the guidance

No run of seven words may be the same as in the guidance. The guidance itself is not in this repository; a
truncated SHA-256 of each of its runs is. Words are compared without case, punctuation and quotation marks; figures
and single letters do not count, so that the number of an article is no sentence. The comparison runs over the whole
page from top to bottom: a run may go on in the next paragraph or list item. Checkers are compared text by text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from scripts.editor.text.blocks import NOT_ON_A_PAGE, Block
from scripts.shared.finding import Finding

LENGTH = 7
DIGITS = 12
STORE = Path(__file__).parent / "data" / "bron-hashes.txt"
HEADER = f"""\
# Hashes of every run of {LENGTH} words of the guidance, so that no page repeats one; the guidance is not in here.
# Made with: python -m scripts.editor.text bron FILE. Words of two letters or more, casefolded, without punctuation;
# joined by a space; the first {DIGITS} digits of their SHA-256; sorted.
"""
WORD = re.compile(r"[^\W\d_]+(?:['-]?[^\W\d_]+)+")


def words_of(text: str) -> list[str]:
    """The words as they are compared."""
    return WORD.findall(text.casefold().replace("’", "'").replace("‘", "'"))


def hash_of(run: Iterable[str]) -> str:
    """The hash of a run of words."""
    return hashlib.sha256(" ".join(run).encode()).hexdigest()[:DIGITS]


def hashes_of(text: str) -> set[str]:
    """The hashes of every run in a text."""
    words = words_of(text)
    return {hash_of(words[n : n + LENGTH]) for n in range(len(words) - LENGTH + 1)}


def as_file(text: str) -> str:
    """The content of the file of hashes for this guidance."""
    return HEADER + "".join(f"{each}\n" for each in sorted(hashes_of(text)))


def known_hashes() -> frozenset[str]:
    """The hashes of the guidance."""
    lines = STORE.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _copied(words: list[tuple[str, Block]], known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each longest stretch whose every run of seven is in the guidance."""
    starts = [n for n in range(len(words) - LENGTH + 1) if hash_of(word for word, _ in words[n : n + LENGTH]) in known]
    for _, group in groupby(enumerate(starts), key=lambda pair: pair[1] - pair[0]):
        stretch = [start for _, start in group]
        yield stretch[0], stretch[-1] + LENGTH


def faults(blocks: Iterable[Block], known: frozenset[str]) -> list[Finding]:
    """A fault for each stretch of words that the guidance has as well."""
    found: dict[str, Finding] = {}
    for _, group in groupby(blocks, key=lambda block: (block.page, block.kind in NOT_ON_A_PAGE and id(block.find))):
        words = [(word, block) for block in group for word in words_of(block.text)]
        for start, end in _copied(words, known):
            same = " ".join(word for word, _ in words[start:end])
            what = f"{end - start} woorden achter elkaar staan zo in de bron: '{same}'"
            found.setdefault(same, words[start][1].finding(what, "zeg het met eigen woorden", same))
    return list(found.values())
