"""How do the lists of laws, facts and abbreviations stay what the data says?

Four references, each made from the data at build time:

    ::: wetten        a table of all laws, with their link and whether their text was read
    ::: feiten        all legal facts, grouped by subject, each with an anchor of its own: #j-vzm-6
    ::: afkortingen   a table of the abbreviations that every page explains
    [[wet:WPO]]       the name of a law in a sentence, with its link

A law or fact whose text was not read has the mark 'laat nakijken', as in a citation. A subject without a title
stops the build: a new group of facts cannot be left out.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from checkers.kernel.sources import SETTLED, article, facts, laws, link
from checkers.kernel.version import day_in_words

from .check_form import element

LINE = re.compile(r"^::: (?P<list>wetten|feiten|afkortingen)$", re.MULTILINE)
LAW = r"\[\[wet:(?P<law>\w+)\]\]"
ABBREVIATION = re.compile(r"^\*\[(?P<short>[^\]]+)\]: (?P<long>.+)$", re.MULTILINE)
ADDRESS = re.compile(r"https://[^\s;,)]+")
ISO_DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")
REFERENCE = re.compile(r"J-[A-Z]+-\d+")

GLOSSARY = Path(__file__).resolve().parents[3] / "docs" / "includes" / "afkortingen.md"
CONTRADICTIONS = "tegenstrijdigheden.md"
NOTHING = "n.v.t."
"""What the data says where there is no date or provision."""

SUBJECTS = {
    "BEG": "Beginselen",
    "GRO": "Grondslagen",
    "TOE": "Toestemming en leeftijd",
    "BIJ": "Bijzondere persoonsgegevens",
    "PGN": "Persoonsgebonden nummer (PGN)",
    "IDB": "Identiteitsbewijs",
    "INS": "Aanmelden en inschrijven",
    "OKR": "Onderwijskundig rapport (OKR)",
    "OVS": "Overstap vanuit het vo",
    "OSO": "Overstapservice Onderwijs (OSO)",
    "ROD": "DUO en het register onderwijsdeelnemers",
    "INZ": "Inzage",
    "SWV": "Samenwerkingsverband en passend onderwijs",
    "HUL": "Begeleiders en hulpverleners",
    "VZM": "Verzuim en leerplicht",
    "OUD": "Ouderraad en vrijwillige bijdrage",
    "IKC": "Integraal kindcentrum (IKC)",
    "CAM": "Cameratoezicht",
    "KOV": "Kinderopvang en bso",
    "OPL": "Opleidingsscholen en stage",
    "JHV": "Jeugdhulp en kindermishandeling",
    "GGD": "GGD en gezondheidsonderzoek",
    "ECK": "Digitale leermiddelen en ECK iD",
    "TOX": "Toetsen en examens",
    "BHV": "Medische informatie en BHV",
    "BEO": "Bewegingsonderwijs",
    "VWK": "Verwerkers",
    "BVL": "Beveiliging",
    "ROL": "Verantwoording en rollen",
    "DAT": "Datalek",
    "DOO": "Doorgifte buiten de EER",
    "NOR": "Normenkader IBP FO",
    "BWT": "Bewaren",
    "NEW": "Veranderd sinds april 2021",
}
"""The subject of the facts J-XXX-…, in words."""


class UnknownLawError(Exception):
    """A page names a law that does not exist."""


class UnknownSubjectError(Exception):
    """There are facts about a subject that this page has no title for."""


def in_words(text: str) -> str:
    """The text with each date 2026-08-01 as '1 augustus 2026'."""
    return ISO_DATE.sub(lambda found: day_in_words(found[0]), text)


def add(parent: ElementTree.Element, text: str) -> None:
    """Literal text at the end of the element."""
    if len(parent):
        parent[-1].tail = AtomicString((parent[-1].tail or "") + text)
    else:
        parent.text = AtomicString((parent.text or "") + text)


def add_link(parent: ElementTree.Element, text: str, address: str | None) -> None:
    """A link with this text at the end of the element; plain text when there is no address."""
    if address:
        element(parent, "a", text, href=address, rel="noopener noreferrer")
    else:
        add(parent, text)


def add_mark(parent: ElementTree.Element, certainty: str) -> None:
    """The mark 'laat nakijken' at the end of the element, unless the text was read."""
    if certainty != SETTLED:
        add(parent, " ")
        element(parent, "span", "laat nakijken", class_="badge-nakijken", title=f"Zekerheid: {certainty}")


def table_of(parent: ElementTree.Element, *titles: str) -> ElementTree.Element:
    """The body of a new table with these column titles."""
    table = element(parent, "table", data_from="data")
    head = element(element(table, "thead"), "tr")
    for title in titles:
        element(head, "th", title, scope="col")
    return element(table, "tbody")


def list_of_laws(parent: ElementTree.Element) -> None:
    """Every law of the data with its link, and whether its text was read."""
    body = table_of(parent, "Wet of besluit", "Kort", "Zekerheid")
    for key, law in laws().items():
        row = element(body, "tr", id=f"wet-{key.lower()}")
        add_link(element(row, "td"), law["title"], law["link"])
        element(row, "td", law["short"])
        add_mark(element(row, "td", law["certainty"]), law["certainty"])


def list_of_abbreviations(parent: ElementTree.Element) -> None:
    """Every abbreviation that the pages explain, in the order of the alphabet."""
    body = table_of(parent, "Afkorting", "Voluit")
    for short, long in sorted(ABBREVIATION.findall(GLOSSARY.read_text(encoding="utf-8")), key=lambda e: e[0].lower()):
        row = element(body, "tr")
        element(row, "td", short)
        element(row, "td", long)


def _source(parent: ElementTree.Element, fact: dict[str, Any]) -> None:
    """Where the fact was read: every address as a link with the name of its site, then the kind and the date."""
    text = fact["source"].replace(" ;", ";")
    end = 0
    for found in ADDRESS.finditer(text):
        add(parent, text[end : found.start()])
        site = found[0].removeprefix("https://").removeprefix("www.").split("/")[0]
        add_link(parent, site, found[0])
        end = found.end()
    known = [each for each in (fact["kind"], in_words(fact["dated"])) if each not in ("geen", NOTHING)]
    add(parent, text[end:] + (f" ({'; '.join(known)})" if known else ""))


def _note(parent: ElementTree.Element, note: str) -> None:
    """The remark, with every fact or contradiction that it refers to as a link."""
    end = 0
    for found in REFERENCE.finditer(note):
        add(parent, note[end : found.start()])
        page = CONTRADICTIONS if found[0].startswith("J-TEG-") else ""
        element(parent, "a", found[0], href=f"{page}#{found[0].lower()}")
        end = found.end()
    add(parent, note[end:])


def _fact(parent: ElementTree.Element, fact_id: str) -> None:
    fact = facts()[fact_id]
    # an element of its own around term and description, so that a link to the fact lights up both
    entry = element(parent, "div", id=fact_id.lower(), data_fact=fact_id)
    term = element(entry, "dt")
    element(term, "a", fact_id, href=f"#{fact_id.lower()}")
    add(term, f" · {fact['certainty']}")
    add_mark(term, fact["certainty"])
    description = element(entry, "dd")
    element(description, "p", fact["says"])
    details = element(description, "ul")
    if fact["provision"] != NOTHING:
        add_link(element(details, "li", "Waar het staat: "), article(fact_id), link(fact_id))
    _source(element(details, "li", "Waar gelezen: "), fact)
    if "note" in fact:
        _note(element(details, "li", "Opmerking: "), fact["note"])


def by_subject() -> dict[str, list[str]]:
    """The ids of the facts per subject, in the order of the data. Raises UnknownSubjectError."""
    found: dict[str, list[str]] = {}
    for fact_id in facts():
        found.setdefault(fact_id.split("-")[1], []).append(fact_id)
    if unknown := found.keys() - SUBJECTS.keys():
        raise UnknownSubjectError(f"Geef deze groepen feiten een titel in {Path(__file__).name}: {sorted(unknown)}.")
    return {key: sorted(ids, key=lambda each: int(each.split("-")[2])) for key, ids in found.items()}


def list_of_facts(parent: ElementTree.Element) -> None:
    """How many facts there are, and every fact under the heading of its subject."""
    count = Counter(fact["certainty"] for fact in facts().values())
    parts = [f"{n} {certainty}" for certainty, n in count.most_common()]
    element(parent, "p", f"Er zijn {count.total()} feiten: {', '.join(parts[:-1])} en {parts[-1]}.")
    for key, ids in by_subject().items():
        element(parent, "h2", SUBJECTS[key], id=key.lower())
        entries = element(parent, "dl", data_from="data")
        for fact_id in ids:
            _fact(entries, fact_id)


LISTS = {"wetten": list_of_laws, "feiten": list_of_facts, "afkortingen": list_of_abbreviations}


def law_named(key: str) -> ElementTree.Element:
    """A law in a sentence: its name with the link, its short name, the mark. Raises UnknownLawError."""
    if key not in laws():
        raise UnknownLawError(f"Een pagina noemt de onbekende wet '{key}'. Kies uit: {', '.join(laws())}.")
    law = laws()[key]
    named = ElementTree.Element("span", {"class": "law", "data-law": key})
    add_link(named, law["title"].split(" (")[0], law["link"])
    if law["short"]:
        add(named, f" ({law['short']})")
    add_mark(named, law["certainty"])
    return named


class ListBlock(BlockProcessor):
    """Replaces the line by the list."""

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        return bool(LINE.search(block))

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        match = LINE.search(block)
        assert match is not None
        if before := block[: match.start()].strip():
            self.parser.parseBlocks(parent, [before])
        LISTS[match["list"]](parent)
        if after := block[match.end() :].strip():
            blocks.insert(0, after)


class LawName(InlineProcessor):
    """Replaces the reference by the name of the law."""

    def handleMatch(  # type: ignore[override]  # noqa: N802  the name is Python-Markdown's
        self, match: re.Match[str], data: str
    ) -> tuple[ElementTree.Element, int, int]:
        return law_named(match["law"]), match.start(0), match.end(0)


class LawList(Extension):
    """`::: wetten`, `::: feiten`, `::: afkortingen` and `[[wet:…]]`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is Python-Markdown's
        md.parser.blockprocessors.register(ListBlock(md.parser), "law-list", 175)
        md.inlinePatterns.register(LawName(LAW, md), "law-name", 178)


def makeExtension(**options: Any) -> LawList:  # noqa: N802  the name is Python-Markdown's
    """Entry point of Python-Markdown."""
    return LawList(**options)
