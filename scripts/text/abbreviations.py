"""Is every abbreviation explained, and is none explained for nothing?

`docs/includes/afkortingen.md` explains them on every page. An abbreviation is a word with two or more capitals, or
one of the words in small letters that the schools use. Names in capitals that stand for nothing else are in NAMES.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.text.blocks import DOCS, Block
from scripts.text.faults import Fault

STORE = DOCS / "includes" / "afkortingen.md"
ENTRY = re.compile(r"^\*\[(?P<short>[^\]]+)\]: (?P<long>.+)$", re.MULTILINE)
WORD = re.compile(r"(?:[^\W_]|(?<=\w)['-](?=\w))+")
CAPITALS = re.compile(r"[^\W\d_]*[A-Z][^\W\d_]*[A-Z][^\W\d_]*")
SMALL = frozenset(
    {
        "avo",
        "bso",
        "cjg",
        "ggz",
        "hbo",
        "ho",
        "ikc",
        "kdv",
        "mbo",
        "po",
        "pro",
        "sbao",
        "sbo",
        "so",
        "swv",
        "vavo",
        "vmbo",
        "vo",
        "vso",
        "vve",
        "wo",
    }
)
NAMES = frozenset({"JavaScript", "PO-Raad", "VO-raad", "WebAssembly"})


def explained(text: str) -> dict[str, str]:
    """Abbreviation → what it stands for, from the text of the include."""
    return {match["short"]: match["long"] for match in ENTRY.finditer(text)}


def abbreviations_in(text: str) -> list[str]:
    """The abbreviations in a text; of 'vo-school' only 'vo'."""
    parts = [part for word in WORD.findall(text) if word not in NAMES for part in word.split("-")]
    return [part for part in parts if part in SMALL or CAPITALS.fullmatch(part)]


def _has(text: str, short: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(short)}(?!\w)", text) is not None


def unexplained(blocks: Iterable[Block], known: Iterable[str]) -> list[Fault]:
    """A fault for each abbreviation without an explanation, where it stands first."""
    parts = {part for short in known for part in re.split(r"[ -]", short)}
    found: dict[str, Fault] = {}
    for block in blocks:
        for short in abbreviations_in(block.text):
            if short not in parts:
                todo = "zet haar in docs/includes/afkortingen.md of schrijf het woord voluit"
                found.setdefault(short, Fault(block.place, f"afkorting '{short}' wordt niet uitgelegd", todo))
    return list(found.values())


def unused(blocks: Iterable[Block], known: Iterable[str]) -> list[Fault]:
    """A fault for each explanation that no page needs."""
    text = "\n".join(f"{block.text}\n{block.cited}" for block in blocks)
    return [
        Fault("includes/afkortingen", f"afkorting '{short}' staat op geen enkele pagina", "haal de regel weg")
        for short in known
        if not _has(text, short)
    ]
