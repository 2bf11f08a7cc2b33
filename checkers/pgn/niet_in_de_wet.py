"""To whom does the number not go, whatever the consent? (J-PGN-1)"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Task, When, answer
from ..shared.number import not_listed
from .questions import NUMBER


def _closed(recipient: str, says: str, passage: str, *facts: str, when: When | None = None) -> Rule:
    """The number does not go to this recipient, whatever the consent."""
    return Rule(
        id=f"niet-naar-{recipient}",
        says=says,
        passages=(f"pgn#{passage}", "pgn#alleen-als-wet-het-toestaat", "pgn#toestemming-helpt-niet"),
        facts=("J-PGN-1", *facts),
        when=when or answer("ontvanger", recipient),
        items=NUMBER,
        effects=(Forbid(),),
    )


NIET_IN_DE_WET = (
    _closed(
        "swv",
        "Het samenwerkingsverband staat niet in de wet als ontvanger. "
        "Ook met toestemming gaat het nummer er niet heen.",
        "niet-naar-samenwerkingsverband",
        "J-PGN-9",
    ),
    Rule(
        id="swv-eigen-nummer",
        says="De toelaatbaarheidsverklaring heeft een eigen volgnummer. Gebruik dat.",
        passages=("pgn#toelaatbaarheidsverklaring",),
        facts=("J-SWV-4",),
        contradictions=("J-TEG-6",),
        when=answer("ontvanger", "swv"),
        items=NUMBER,
        effects=(
            Forbid(),
            Task("administratie", "Gebruik het volgnummer van de toelaatbaarheidsverklaring in plaats van het PGN."),
        ),
    ),
    _closed("ggd", not_listed(), "niet-naar-ggd", "J-PGN-10"),
    _closed("kinderopvang", not_listed(), "niet-naar-kinderopvang", "J-PGN-10"),
    _closed("ouderraad", not_listed(), "niet-naar-ouderraad", "J-PGN-10"),
    _closed("buurtsport", not_listed(), "niet-naar-buurtsport", "J-PGN-10"),
    _closed(
        "leverancier",
        "Een leverancier krijgt het nummer zelf niet. "
        "De school maakt er een pseudoniem van, en alleen dat gaat verder.",
        "niet-naar-leverancier",
        "J-PGN-10",
        "J-PGN-11",
    ),
    _closed(
        "vreemdelingentoezicht",
        "Voor het toezicht op vreemdelingen mag het nummer niet worden gegeven.",
        "niet-voor-vreemdelingentoezicht",
        "J-PGN-12",
    ),
    _closed(
        "gemeente-voor-iets-anders",
        "Voor iets anders dan de wet noemt, gaat het nummer niet naar de gemeente of jeugdhulp.",
        "niet-naar-gemeente-voor-iets-anders",
        when=answer("ontvanger", "gemeente-anders"),
    ),
    _closed("iemand-anders", not_listed(), "niet-naar-iemand-anders"),
    _closed(
        "school-voor-iets-anders",
        "Voor iets anders dan de overstap mag het nummer niet naar een andere school.",
        "niet-naar-school-voor-iets-anders",
        "J-PGN-7",
        when=answer("ontvanger", "nieuwe-school") & answer("doel", "anders"),
    ),
    _closed(
        "expertisecentrum-voor-iets-anders",
        "Voor iets anders dan de ondersteuning van een leerling mag het nummer niet naar de so-school.",
        "niet-naar-expertisecentrum-voor-iets-anders",
        "J-PGN-8",
        when=answer("ontvanger", "expertisecentrum") & answer("doel", "anders"),
    ),
)
