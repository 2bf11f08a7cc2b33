"""The search finds the right page by what people in a school would type."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .site_server import SiteServer

AMONG_THE_FIRST = 3
"""So many results are in view without scrolling, on a phone as well."""

READY = "Typ om te beginnen met zoeken"
"""What the theme says once its index is there and it has answered the empty field."""

QUERIES = [
    ("leerplicht", "verzuim/"),
    ("leerplichtambtenaar", "verzuim/"),
    ("spijbelen", "verzuim/"),
    ("ziek melden", "verzuim/"),
    ("termijn", "verzuim/"),
    ("BSN", "pgn/"),
    ("burgerservicenummer", "pgn/"),
    ("onderwijsnummer", "pgn/"),
    ("kopie paspoort", "kopie-id/"),
    ("identiteitskaart", "kopie-id/"),
    ("inschrijven", "starten-po/"),
    ("aanmeldformulier", "starten-po/"),
    ("inschrijfformulier", "starten-po/"),
    ("OKR", "overstap-po/"),
    ("overstapdossier", "overstap-po/"),
    ("schooladvies", "overstap-po/"),
    ("mbo", "overstap-vo/"),
    ("hogeschool", "overstap-vo/"),
    ("samenwerkingsverband", "passend-onderwijs/"),
    ("swv", "passend-onderwijs/"),
    ("coordinator", "passend-onderwijs/"),
    ("zorgcoördinator", "passend-onderwijs/"),
    ("intern begeleider", "passend-onderwijs/"),
    ("logopedist", "passend-onderwijs/"),
    ("ouderbijdrage", "ouderraad/"),
    ("oudervereniging", "ouderraad/"),
    ("kindcentrum", "ikc/"),
    ("camera", "ikc/"),
    ("stagiair", "opleidingsscholen/"),
    ("pabo", "opleidingsscholen/"),
    ("filmen", "opleidingsscholen/"),
    ("jeugdzorg", "jeugdhulp/"),
    ("Veilig Thuis", "jeugdhulp/"),
    ("kindermishandeling", "jeugdhulp/"),
    ("wijkteam", "jeugdhulp/"),
    ("GGD", "gezondheidsonderzoek/"),
    ("schoolarts", "gezondheidsonderzoek/"),
    ("vragenlijst", "gezondheidsonderzoek/"),
    ("ECK iD", "leermiddelen/"),
    ("lesmateriaal", "leermiddelen/"),
    ("verwerkersovereenkomst", "leermiddelen/"),
    ("notenallergie", "medische-informatie/"),
    ("medicijnen", "medische-informatie/"),
    ("EHBO", "medische-informatie/"),
    ("BHV", "medische-informatie/"),
    ("bso", "kinderopvang/"),
    ("buitenschoolse opvang", "kinderopvang/"),
    ("peuterspeelzaal", "kinderopvang/"),
    ("gymles", "bewegingsonderwijs/"),
    ("gymleraar", "bewegingsonderwijs/"),
    ("buurtsportcoach", "bewegingsonderwijs/"),
    ("cijfers", "toetsresultaten/"),
    ("toets", "toetsresultaten/"),
    ("huiswerkbureau", "toetsresultaten/"),
    ("doorstroomtoets", "toetsresultaten/"),
    ("toestemming", "stap-2/"),
    ("toestemmingsformulier", "stap-2/"),
    ("onveilige mail", "stap-3/"),
    ("WhatsApp", "stap-3/"),
    ("normenkader", "wetten-en-normen/"),
    ("datalek", "wetten-en-normen/"),
    ("verwerkingsverantwoordelijke", "begrippen/"),
    ("cookies", "privacy/"),
]


def found(page: Page, query: str) -> list[str]:
    """The addresses of the pages in the results, best first."""
    field = page.locator("[data-md-component='search-query']")
    meta = page.locator(".md-search-result__meta")
    # written again, together with the list, at the answer to this query; no other answer is under way
    meta.evaluate("meta => meta.replaceChildren()")
    field.fill(query)
    field.press("End")  # the theme listens to keys
    expect(meta).to_have_text(re.compile(r"overeenkomende"))
    links = page.locator(".md-search-result__item").locator("a").all()
    addresses = [(link.get_attribute("href") or "").split("?")[0].split("#")[0] for link in links]
    return list(dict.fromkeys(addresses))


@pytest.fixture
def searching(tab: Page, site: SiteServer) -> Page:
    """The home page with the search open."""
    tab.goto(site.url)
    tab.locator("[data-md-component='search-query']").click()
    expect(tab.locator(".md-search-result__meta")).to_have_text(READY)
    return tab


def test_what_people_type_leads_to_the_page(searching: Page, site: SiteServer) -> None:
    astray = []
    for query, address in QUERIES:
        results = found(searching, query)[:AMONG_THE_FIRST]
        if f"{site.url}/{address}" not in results:
            astray.append(f"'{query}' moet leiden naar {address}, maar gaf {results}")
    assert not astray, "\n".join(astray)


@pytest.mark.parametrize(
    ("one", "other"), [("school", "scholen"), ("coordinator", "coördinator"), ("toets", "toetsen")]
)
def test_another_form_of_a_word_finds_as_many_pages(searching: Page, one: str, other: str) -> None:
    first, second = set(found(searching, one)), set(found(searching, other))
    assert len(first) >= 1
    assert len(second) >= len(first) // 2, (first, second)


def test_the_questions_of_a_check_are_found(searching: Page, site: SiteServer) -> None:
    found(searching, "Om welk verzuim gaat het")
    first = searching.locator(".md-search-result__item").first
    expect(first.locator("a[href*='#check-je-eigen-situatie']").first).to_be_attached()
    assert f"{site.url}/verzuim/" in (first.locator("a").first.get_attribute("href") or "")


def test_nonsense_finds_nothing(searching: Page) -> None:
    assert found(searching, "xqzwvk") == []
