"""Does every page begin with what it needs: a title, a description, its dates?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from scripts.shared.finding import Finding
from scripts.shared.front_matter import CONCEPT
from scripts.shared.pages import Page

NEEDED = ("title", "description", "date", "review")
KNOWN = {*NEEDED, "zoekwoorden", "concept", "hide", "search"}
SHORTEST, LONGEST = 40, 160
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*|404")
NOTICE = "{!includes/bronvermelding.md!}"


def is_date(value: object) -> bool:
    """Whether YAML read a date, without a time."""
    return isinstance(value, date) and not isinstance(value, datetime)


def _line(page: Page, key: str) -> int:
    return next((n for n, line in enumerate(page.source.splitlines(), 1) if line.startswith(f"{key}:")), 1)


def _dates(meta: dict[str, Any], today: date) -> Iterator[tuple[str, str, str]]:
    for key in ("date", "review"):
        if meta.get(key) is not None and not is_date(meta[key]):
            yield key, f"'{meta[key]}' is geen datum", f"schrijf {key} als jaar-maand-dag, zoals 2027-08-01"
    if is_date(meta.get("date")) and meta["date"] > today:
        yield "date", f"de pagina is bijgewerkt op {meta['date']}, en dat moet nog komen", "schrijf de dag van vandaag"
    if is_date(meta.get("date")) and is_date(meta.get("review")) and meta["review"] <= meta["date"]:
        yield "review", "'review' is niet later dan 'date'", "kies een dag waarop iemand de pagina opnieuw bekijkt"


def _faults(page: Page, today: date) -> Iterator[tuple[str, str, str]]:
    meta = page.meta
    for key in NEEDED:
        if not meta.get(key):
            yield (
                key,
                f"boven aan de pagina staat geen '{key}'",
                f"zet er een regel '{key}: …' bij, tussen de streepjes",
            )
    for key in meta.keys() - KNOWN:
        meant = get_close_matches(key, KNOWN, 1)
        yield (
            key,
            f"'{key}' boven aan de pagina kennen we niet",
            f"bedoel je '{meant[0]}'?" if meant else "haal het weg",
        )
    text = meta.get("description")
    if text and not (isinstance(text, str) and SHORTEST <= len(text) <= LONGEST):
        what = f"'description' heeft {len(str(text))} tekens"
        yield "description", what, f"maak er één zin van {SHORTEST} tot {LONGEST} tekens van"
    words = meta.get("zoekwoorden", [])
    if not (isinstance(words, list) and all(isinstance(word, str) for word in words)):
        yield "zoekwoorden", "'zoekwoorden' is geen lijst van woorden", "schrijf ze als [spijbelen, ziek melden]"
    if "{!includes/bronvermeld" not in page.body:
        yield "", "onderaan staat niet waar de pagina op rust", f"zet {NOTICE} op de laatste regel"
    if not NAME.fullmatch(page.name):
        yield "", f"de naam '{page.name}' geeft een lastig adres", "gebruik kleine letters, cijfers en streepjes"
    yield from _dates(meta, today)


def findings(pages: Iterable[Page], today: date) -> list[Finding]:
    """What is wrong at the top of the pages."""
    found = []
    every = list(pages)
    titles = Counter(str(page.meta.get("title")) for page in every if page.meta.get("title"))
    for page in every:
        if page.problem and not page.meta:
            continue  # that cannot be read is told already
        for key, what, todo in _faults(page, today):
            found.append(Finding(page.file, _line(page, key) if key else 0, what, todo))
        if titles[str(page.meta.get("title"))] > 1:
            what = f"er is nog een pagina met de titel '{page.meta['title']}'"
            found.append(Finding(page.file, _line(page, "title"), what, "geef elke pagina een eigen titel"))
        if page.meta.get(CONCEPT):
            what, todo = "de pagina is nog een concept", "schrijf de tekst, en haal daarna 'concept: true' weg"
            found.append(Finding(page.file, _line(page, CONCEPT), what, todo, warning=True))
    return found
