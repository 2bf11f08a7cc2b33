"""What may school and opvang tell each other about a child?"""

from __future__ import annotations

from ..kernel.model import Caveat, Oblige, Require, Rule, Task, Undecided, When
from ..shared.conditions import PARENTS
from ..shared.consent import FROM_TWELVE
from ..shared.limits import ASK_FG
from ..shared.questions import AGREEMENTS
from .questions import ENROLLED, EXCHANGE, LEARNING, NOT_ENROLLED, SHARED, TO_CARE, TO_SCHOOL


def _agreed(name: str, when: When, *items: str) -> Rule:
    return Rule(
        id=f"afspraken-{name}",
        says="School en opvang leggen eerst vast wat zij elkaar geven, waarvoor, en wie dat doet.",
        passages=(
            "ikc#afspraken-over-uitwisselen",
            "ikc#ieder-zelf-verantwoordelijk",
            "index#aparte-afspraken",
            "wie-doet-wat#bestuur",
        ),
        facts=("J-VWK-3", "J-IKC-1"),
        when=when,
        items=items,
        effects=(Require(AGREEMENTS),),
    )


UITWISSELEN = (
    Rule(
        id="niet-zomaar",
        says="School en opvang geven elkaar niet zomaar gegevens. Hiervoor is toestemming van de ouders nodig.",
        passages=("ikc#niet-zomaar", "ikc#toestemming-ouders", "stap-2#anders-toestemming"),
        facts=("J-IKC-1", "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=EXCHANGE,
        items=("contact", "praktisch", "ve"),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="ontwikkeling-naar-school",
        says="Over de ontwikkeling van een kind vertelt de opvang de school alleen iets met toestemming van de ouders.",
        passages=("ikc#ontwikkeling-naar-school", "ikc#niet-zomaar"),
        facts=("J-KOV-1", "J-TOE-3"),
        when=TO_SCHOOL,
        items=("ontwikkeling",),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="ontwikkeling-naar-opvang",
        says="Hoe een leerling zich ontwikkelt, hoort de opvang alleen met toestemming van de ouders.",
        passages=("ikc#ontwikkeling-naar-opvang", "ikc#niet-zomaar"),
        facts=("J-KOV-5", "J-TOE-3"),
        when=TO_CARE,
        items=("ontwikkeling",),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="gezondheid-uitdrukkelijk",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming van de ouders.",
        passages=("ikc#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2", "J-TOE-3"),
        when=EXCHANGE,
        items=("gezondheid",),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="toetsresultaten",
        says="Een derde krijgt toetsresultaten alleen met toestemming, en alleen als ze echt nodig zijn.",
        passages=("ikc#toetsresultaten", "index#toetsresultaten-derden"),
        facts=("J-TOX-5", "J-BEG-2", "J-TOE-3"),
        contradictions=("J-TEG-4",),
        when=EXCHANGE,
        items=("resultaten",),
        residual=True,
        effects=(
            Require(PARENTS),
            Task("leraren en directie", "Vraag waarvoor de toetsresultaten nodig zijn, en geef ze anders niet."),
        ),
    ),
    Rule(
        id="intrekken-vanaf-12",
        says="Een leerling van 12 jaar of ouder mag de toestemming van de ouders ook zelf intrekken.",
        passages=("ikc#intrekken-vanaf-12", "stap-2#intrekken-vanaf-12"),
        facts=("J-TOE-5",),
        when=EXCHANGE | SHARED,
        items=("contact", "praktisch", *LEARNING),
        effects=(FROM_TWELVE,),
    ),
    Rule(
        id="praktische-informatie",
        says="Ook praktische informatie krijgt je partner in het IKC met toestemming van de ouders.",
        passages=("ikc#praktische-informatie", "ikc#andere-kinderopvang"),
        facts=("J-IKC-5", "J-KOV-5", "J-TOE-3"),
        contradictions=("J-TEG-1", "J-TEG-16"),
        when=TO_CARE,
        items=("praktisch",),
        residual=True,
        effects=(
            Require(PARENTS),
            Caveat(
                "Een andere opvang, die erom vraagt, krijgt praktische informatie volgens de wet zonder toestemming. "
                "Of je partner in het IKC daar ook onder valt, weegt de FG van je bestuur."
            ),
        ),
    ),
    Rule(
        id="programma-en-duur",
        says="Van een ingeschreven leerling moet de opvang programma en duur van de voorschoolse educatie doorgeven.",
        passages=("ikc#programma-en-duur",),
        facts=("J-KOV-2",),
        contradictions=("J-TEG-1",),
        when=TO_SCHOOL & ENROLLED,
        items=("ve",),
        effects=(Oblige(),),
    ),
    Rule(
        id="programma-niet-ingeschreven",
        says="Is het kind nog niet ingeschreven, dan is dit geen plicht en vraagt de opvang toestemming.",
        passages=("ikc#programma-niet-ingeschreven", "ikc#toestemming-ouders"),
        facts=("J-KOV-2", "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=TO_SCHOOL,  # residual: for an enrolled pupil the duty above goes before
        items=("ve",),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    _agreed("uitwisselen", EXCHANGE, "contact", "praktisch", *LEARNING),
    _agreed("programma", TO_CARE | (TO_SCHOOL & NOT_ENROLLED), "ve"),
    Rule(
        id="beelden-aan-elkaar",
        says="Of de ander camerabeelden mag krijgen, beslissen onze bronnen niet.",
        passages=("ikc#beelden-aan-elkaar", "stap-2#bij-twijfel-fg"),
        facts=("J-CAM-1",),
        when=EXCHANGE,
        items=("beelden",),
        effects=(Undecided(ASK_FG),),
    ),
)
