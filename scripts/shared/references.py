"""What may a page name between brackets or after ':::', and does it exist?

Legal facts `[[J-VZM-6]]`, laws `[[wet:WPO]]`, shared texts `{!includes/…!}`, and lines such as `::: check verzuim`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from checkers import SLUGS
from checkers.kernel.sources import facts, laws
from scripts.shared.tools import ROOT

DOCS = ROOT / "docs"
INCLUDE = re.compile(r"\{!(?P<path>[^!}]+?)!\}")
BRACKETS = re.compile(r"\[\[(?P<key>[^\]]*)\]\]")
FACT = re.compile(r"J-[A-Z]+-\d+")
LINE = re.compile(r"^\s*:::\s*(?P<said>.*?)\s*$")
ALONE = {"wetten", "feiten", "afkortingen", "bewijs", "wijzigingen"}
WITH_CHECK = {"check", "tabel"}

type Fault = tuple[str, str]
"""What is wrong, and what to do, in Dutch."""


def meant(word: str, known: Iterable[str], otherwise: str, alike: float = 0.5) -> str:
    """What to do about a word that does not exist: the one that it looks like (1: the same), or `otherwise`."""
    near = get_close_matches(word, list(known), 1, alike)
    return f"bedoel je '{near[0]}'?" if near else otherwise


def in_brackets(key: str) -> Fault | None:
    """What is wrong with `[[key]]`."""
    if key.startswith("wet:"):
        law = key.removeprefix("wet:")
        if law not in laws():
            return f"de wet '{law}' kennen we niet", meant(law, laws(), f"kies uit: {', '.join(laws())}")
    elif FACT.fullmatch(key):
        if key not in facts():
            # no guess: a number that looks like it is another ground in law
            return f"het feit '{key}' bestaat niet", "zoek het goede nummer op de pagina 'feiten', bij het onderwerp"
    else:
        return f"[[{key}]] is geen feit en geen wet", "schrijf een feit als [[J-VZM-6]] en een wet als [[wet:WPO]]"
    return None


def included(path: str) -> Fault | None:
    """What is wrong with `{!path!}`."""
    if (DOCS / path.strip()).is_file():
        return None
    names = [f"includes/{each.name}" for each in sorted((DOCS / "includes").glob("*.md"))]
    return f"het bestand '{path.strip()}' is er niet", meant(path.strip(), names, f"kies uit: {', '.join(names)}")


def no_check(slug: str) -> Fault:
    """What to say of a check that does not exist."""
    return f"de check '{slug}' bestaat niet", meant(slug, SLUGS, f"kies uit: {', '.join(SLUGS)}")


def directive(said: str) -> Fault | None:
    """What is wrong with `::: said`."""
    kind, _, slug = said.partition(" ")
    if (kind in WITH_CHECK and slug in SLUGS) or said in ALONE:
        return None
    if kind in WITH_CHECK:
        return no_check(slug)
    known = ["check …", "tabel …", *sorted(ALONE)]
    return f"de regel '::: {said}' kennen we niet", f"kies uit: {', '.join(known)}"


def faults(line: str) -> Iterator[Fault]:
    """What is wrong on one line of a page."""
    found = [in_brackets(match["key"]) for match in BRACKETS.finditer(line)]
    found += [included(match["path"]) for match in INCLUDE.finditer(line)]
    if match := LINE.match(line):
        found.append(directive(match["said"]))
    yield from (fault for fault in found if fault)


def without_unknown(text: str) -> str:
    """The text without what does not exist, so that the rest of a page can still be looked at."""
    text = BRACKETS.sub(lambda match: "" if in_brackets(match["key"]) else match[0], text)
    text = INCLUDE.sub(lambda match: "" if included(match["path"]) else match[0], text)
    lines = ((line, LINE.match(line)) for line in text.splitlines())
    return "\n".join("" if match and directive(match["said"]) else line for line, match in lines)


def includes_of(text: str) -> Iterator[Path]:
    """The files that a page takes in, and those that these take in; only those that are there."""
    for match in INCLUDE.finditer(text):
        path = DOCS / match["path"].strip()
        if path.is_file():
            yield path
            yield from includes_of(path.read_text(encoding="utf-8"))
