"""Is every abbreviation explained, and is none explained for nothing?

`docs/includes/afkortingen.md` explains them on every page. An abbreviation is a word with two or more capitals, a
word in small letters without a vowel, or one of the words in small letters that schools use (SMALL). Names with
capitals that do not stand for other words are in NAMES.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.editor.text.blocks import Block, only_words
from scripts.shared.finding import Finding
from scripts.shared.locate import in_file
from scripts.shared.references import DOCS

STORE = DOCS / "includes" / "afkortingen.md"
ENTRY = re.compile(r"^\*\[(?P<short>[^\]]+)\]: (?P<long>.+)$", re.MULTILINE)
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
SHAPE = re.compile(r"(?!IJ[a-z])[^\W\d_]*[A-Z][^\W\d_]*[A-Z][^\W\d_]*|[bcdfghjklmnpqrstvwxz]{2,}")
SMALL = frozenset(
    {"avo", "bao", "bso", "havo", "hbo", "ho", "ib", "ikc", "mbo", "po", "pro", "sbao", "sbo", "so", "vavo", "vmbo"}
    | {"vo", "vso", "vve", "vwo", "wo"}
)
NAMES = frozenset({"JavaScript", "PO-Raad", "VO-raad", "WebAssembly"})


def explained(text: str) -> dict[str, str]:
    """Abbreviation → what it stands for, from the text of the include."""
    return {match["short"]: match["long"] for match in ENTRY.finditer(text)}


def parts_of(known: Iterable[str]) -> frozenset[str]:
    """The words of these abbreviations: of 'ECK iD' both."""
    return frozenset(part for short in known for part in re.split(r"[ -]", short))


def abbreviations_in(text: str) -> list[str]:
    """The abbreviations in a text; of 'vo-school' only 'vo'."""
    words = [word for word in WORD.findall(only_words(text)) if word not in NAMES]
    return [part for word in words for part in word.split("-") if part in SMALL or SHAPE.fullmatch(part)]


def unexplained(blocks: Iterable[Block], known: Iterable[str]) -> list[Finding]:
    """A fault for each abbreviation without an explanation, where it stands first."""
    parts = parts_of(known)
    found: dict[str, Finding] = {}
    for block in blocks:
        for short in abbreviations_in(block.text):
            if short not in parts:
                todo = "leg haar uit in docs/includes/afkortingen.md, of schrijf het woord voluit"
                found.setdefault(short, block.finding(f"afkorting '{short}' wordt niet uitgelegd", todo, short))
    return list(found.values())


def unused(blocks: Iterable[Block], known: Iterable[str]) -> list[Finding]:
    """A fault for each explanation that no page needs."""
    text = "\n".join(f"{block.text}\n{block.cited}" for block in blocks)
    return [
        Finding(*in_file(STORE, f"*[{short}]"), f"afkorting '{short}' staat op geen enkele pagina", "haal de regel weg")
        for short in known
        if not re.search(rf"(?<!\w){re.escape(short)}(?!\w)", text)
    ]
