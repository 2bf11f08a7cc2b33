"""Which of the answers go along to a special check?

An answer goes along only when it means the same there; what does not go along, the special check asks.
"""

from __future__ import annotations

from functools import partial

from ..shared.carry import along
from .situation import SCHOOL_IDS

items = partial(along, "gegevens")

NEED = along("noodzaak", "ja", "nee")
AGREED = along("afspraken", "ja", "nee")
RIGHTS = along("rechten", "ja", "nee")
TOLD = along("geinformeerd", "ja", "nee")
AGE = along("leeftijd", "jonger-dan-16", "vanaf-16")
SIXTEEN_ONLY = along("leeftijd", "vanaf-16")
"""For a check that tells 'jonger dan 12' from '12 tot en met 15': it asks that itself."""
CONSENT = along("toestemming", "gegeven", "niet-gevraagd", "geweigerd")
DIGITAL_OR_PAPER = ("beveiligd", "papier", "open-mail")
SCHOOL_ROUTE = along("route", "oso", *DIGITAL_OR_PAPER)
ROUTE = along("route", *DIGITAL_OR_PAPER, "account")
ANY_ROUTE = along("route", "oso", *DIGITAL_OR_PAPER, "account")

TO_PGN = (
    along(
        "ontvanger",
        *("duo", "expertisecentrum", "swv", "leerplicht", "ggd", "kinderopvang", "ouderraad", "leverancier"),
        *("buurtsport", "ouders", "leerling"),
        jeugdhulp="gemeente-anders",
        **dict.fromkeys(SCHOOL_IDS, "nieuwe-school"),
        **{"school-ho": "hoger-onderwijs"},
    ),
    items(pgn="nummer"),
    SCHOOL_ROUTE,
)
TO_VERZUIM = (
    items(
        *("pgn", "resultaten", "verzuim", "dossier"),
        contact="persoon",
        begeleiding="verslagen",
        gezondheid="ziektebeeld",
    ),
    ROUTE,
)
TO_STARTEN = (
    items("pgn", "dossier", contact="persoon contact", begeleiding="ondersteuning", gezondheid="handelen"),
    along("route", *DIGITAL_OR_PAPER),
)
TO_PO = (
    items(
        *("pgn", "resultaten", "gedrag", "begeleiding", "verzuim", "onderzoeksrapport", "dossier"),
        contact="administratie",
    ),
    CONSENT,
    SCHOOL_ROUTE,
)
TO_VO = (
    items(
        *("pgn", "resultaten", "begeleiding", "gezondheid", "verzuim", "onderzoeksrapport", "dossier"),
        contact="administratie",
    ),
    AGE,
    CONSENT,
    SCHOOL_ROUTE,
)
