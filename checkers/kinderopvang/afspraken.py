"""How is consent asked, and what do the boards lay down?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Require, Rule, Task, When
from ..shared.consent import FROM_TWELVE, KEEP_CONSENT
from ..shared.questions import AGREEMENTS, REFUSED
from .questions import BSO, BY_CHILDCARE, NOT_ENROLLED, OTHER


def _asking(name: str, when: When, *items: str) -> Rule:
    """How consent is asked and kept, and who can withdraw it; for all that goes by consent (J-TOE-1, J-TOE-5)."""
    return Rule(
        id=f"zo-vraag-je-het-{name}",
        says="Ouders moeten weten waarvoor zij ja zeggen, en vrij zijn om nee te zeggen of in te trekken.",
        passages=("kinderopvang#intrekken-vanaf-12", "kinderopvang#voorbeeldformulier"),
        facts=("J-TOE-1", "J-TOE-2", "J-TOE-5"),
        when=when,
        items=items,
        effects=(
            Task("leraren en directie", "Laat ouders zien om welke gegevens het gaat voordat zij beslissen."),
            KEEP_CONSENT,
            FROM_TWELVE,
        ),
    )


def _agreements(name: str, when: When, items: tuple[str, ...]) -> Rule:
    """What goes by consent also waits for the agreements of the boards (U-84)."""
    return Rule(
        id=f"afspraken-{name}",
        says="De besturen van school en opvang leggen vast hoe zij informatie uitwisselen.",
        passages=("kinderopvang#afspraken-besturen", "wie-doet-wat#bestuur"),
        facts=("J-IKC-1",),
        contradictions=("J-TEG-16",),
        when=when,
        items=items,
        effects=(Require(AGREEMENTS),),
    )


VRAGEN_EN_AFSPREKEN = (
    _asking("delen", BY_CHILDCARE | BSO | OTHER, "ontwikkeling", "gezondheid"),
    _asking("praktisch", BY_CHILDCARE | BSO, "praktisch"),
    _asking("programma", (BY_CHILDCARE & NOT_ENROLLED) | BSO | OTHER, "ve-programma"),
    Rule(
        id="geweigerd",
        says="Na een nee van de ouders gaat dit niet naar de school. De opvang vernietigt het, zegt de Rijksoverheid.",
        passages=(
            "kinderopvang#toestemming-geweigerd",
            "kinderopvang#geweigerd-vernietigen",
            "kinderopvang#twee-jaar-bewaren",
        ),
        facts=("J-TOE-1", "J-KOV-3", "J-KOV-2"),
        when=BY_CHILDCARE & REFUSED,
        items=("praktisch", "ontwikkeling", "gezondheid"),
        effects=(
            Forbid(),
            Caveat(
                "Waarop dit rust, is niet nagegaan. Programma en duur bewaart de opvang twee jaar. "
                "Vraag je FG voordat er iets weggaat."
            ),
        ),
    ),
    _agreements("naar-school", BY_CHILDCARE, ("praktisch", "ontwikkeling", "gezondheid")),
    _agreements("ve", (BY_CHILDCARE & NOT_ENROLLED) | BSO | OTHER, ("ve-programma",)),
    _agreements("bso", BSO, ("praktisch", "ontwikkeling", "gezondheid")),
    _agreements("andere-opvang", OTHER, ("ontwikkeling", "gezondheid")),
)
