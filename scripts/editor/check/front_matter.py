"""Does every page begin with what it needs: a title, a description, its dates?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from scripts.shared.finding import Finding
from scripts.shared.front_matter import CONCEPT, Fault, wrong_fields
from scripts.shared.pages import Page

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*|404")
NOTICE = "{!includes/bronvermelding.md!}"


def _faults(page: Page, today: date) -> Iterator[Fault]:
    wrong = list(wrong_fields(page.meta, "page"))
    yield from wrong
    if "{!includes/bronvermeld" not in page.body:
        yield "", "onderaan staat niet waar de pagina op rust", f"zet {NOTICE} op de laatste regel"
    if not NAME.fullmatch(page.name):
        yield "", f"de naam '{page.name}' geeft een lastig adres", "gebruik kleine letters, cijfers en streepjes"
    good = page.meta.keys() - {field for field, _, _ in wrong}
    if "date" in good and (changed := page.meta["date"]) > today:
        yield "date", f"de pagina is bijgewerkt op {changed}, en dat moet nog komen", "schrijf de dag van vandaag"
    if {"date", "review"} <= good and page.meta["review"] <= page.meta["date"]:
        yield "review", "'review' is niet later dan 'date'", "kies een dag waarop iemand de pagina opnieuw bekijkt"


def findings(pages: Iterable[Page], today: date) -> Iterator[Finding]:
    """What is wrong at the top of the pages; what cannot be read at all is told elsewhere."""
    readable = [page for page in pages if page.meta or not page.problem]
    titles = Counter(str(page.meta.get("title")) for page in readable if page.meta.get("title"))
    for page in readable:
        for key, what, todo in _faults(page, today):
            yield Finding(page.file, page.line_of_field(key) if key else 0, what, todo)
        if titles[str(page.meta.get("title"))] > 1:
            what = f"er is nog een pagina met de titel '{page.meta['title']}'"
            yield Finding(page.file, page.line_of_field("title"), what, "geef elke pagina een eigen titel")
        if page.meta.get(CONCEPT):
            what, todo = "de pagina is nog een concept", "schrijf de tekst, en haal daarna 'concept: true' weg"
            yield Finding(page.file, page.line_of_field(CONCEPT), what, todo, warning=True)
