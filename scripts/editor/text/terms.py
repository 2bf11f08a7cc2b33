"""Does the same thing have the same name everywhere?

`data/voorkeurswoorden.yaml` lists for each preferred word what is not written instead, and why. A word matches as a
whole, in any case; `*` at its end or start stands for the rest of a longer word. An entry can leave out pages
(`niet_op`) and phrases in which the other word is right (`behalve`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.editor.text.blocks import Block, once
from scripts.shared.finding import Finding
from scripts.shared.tools import BuildError

KEYS = {"gebruik", "niet", "waarom", "niet_op", "behalve"}
STORE = Path(__file__).parent / "data" / "voorkeurswoorden.yaml"


@dataclass(frozen=True, slots=True)
class Term:
    """A preferred word and what it replaces."""

    preferred: str
    instead_of: tuple[str, ...]
    why: str
    except_pages: frozenset[str] = frozenset()
    except_in: tuple[str, ...] = ()


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    forms = "|".join(re.escape(word).replace(r"\*", r"[\w-]*").replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])", re.IGNORECASE)


def term(entry: dict[str, Any]) -> Term:
    """An entry of the YAML file. Raises BuildError when it has a key that we do not know."""
    if unknown := entry.keys() - KEYS:
        raise BuildError(f"{STORE.name}: {entry.get('gebruik')} has an unknown key: {', '.join(sorted(unknown))}")
    return Term(
        preferred=entry["gebruik"],
        instead_of=tuple(entry["niet"]),
        why=entry["waarom"],
        except_pages=frozenset(entry.get("niet_op", ())),
        except_in=tuple(entry.get("behalve", ())),
    )


def terms() -> list[Term]:
    """The preferred words of the site."""
    return [term(entry) for entry in yaml.safe_load(STORE.read_text(encoding="utf-8"))]


def faults(blocks: Iterable[Block], preferred: Iterable[Term]) -> Iterator[Finding]:
    """A fault for each word that has a preferred one."""
    ours = [block for block in blocks if block.kind != "fact"]
    for each in preferred:
        wrong, right = _pattern(each.instead_of), _pattern(each.except_in)
        for block in once(block for block in ours if block.page not in each.except_pages):
            text = right.sub(" ", block.text) if each.except_in else block.text
            for word in dict.fromkeys(wrong.findall(text)):
                yield block.finding(f"'{word}'", f"gebruik {each.preferred}: {each.why}", word)
