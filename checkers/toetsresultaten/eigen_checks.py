"""Which answers go along to the check that decides the details?"""

from __future__ import annotations

from collections.abc import Iterable

from ..kernel.model import HandOver
from .questions import ATTAINMENT

type Carry = tuple[str, str, tuple[tuple[str, tuple[str, ...]], ...]]


def _along(question: str, choices: Iterable[str]) -> Carry:
    """These answers mean the same in the checker that this one hands over to."""
    return question, question, tuple((choice, (choice,)) for choice in choices)


def _items_along(*same: str) -> Carry:
    """There all results are one item; `same` are the items that have the same name there."""
    results = tuple((each, ("resultaten",)) for each in ATTAINMENT)
    return "gegevens", "gegevens", (*results, *((each, (each,)) for each in same))


_ROUTE_ALONG = _along("route", ("oso", "beveiligd", "papier", "open-mail"))

TO_PO = HandOver(
    "overstap-po",
    fixed=(("situatie", "okr-geven"),),
    carry=(
        ("overstap", "naar", (("po-vo", ("vo",)),)),
        ("afschrift", "afschrift", (("ja", ("gegeven",)),)),
        _items_along("schooladvies", "pgn", "dossier"),
        _ROUTE_ALONG,
    ),
)

TO_VO = HandOver(
    "overstap-vo",
    fixed=(("aangemeld", "ja"),),
    carry=(_items_along("pgn", "dossier"), _ROUTE_ALONG),
)

TO_SUPPLIER = HandOver(
    "leermiddelen",
    fixed=(("waarvoor", "onderwijs"), ("rol", "verwerker")),
    carry=(
        _items_along("pgn", "dossier"),
        ("nodig", "nodig", (("ja", ("werking",)), ("nee", ("nee",)))),
        _along("afspraken", ("ja", "nee")),
        _along("route", ("beveiligd", "papier", "open-mail", "account")),
    ),
)

TO_PGN = HandOver(
    "pgn",
    fixed=(("ontvanger", "ouders"), ("leeftijd", "vanaf-18")),
    carry=(("gegevens", "gegevens", (("pgn", ("nummer",)),)), _ROUTE_ALONG),
)
