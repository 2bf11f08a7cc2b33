"""When do health, recordings and unrecognisable examples need consent?"""

from __future__ import annotations

from ..kernel.model import Rule, Task, Undecided, When
from ..shared.consent import KEEP_CONSENT, child_says_no
from ..shared.questions import NO_CONSENT
from .conditions import consent
from .questions import (
    ABOUT,
    ABOUT_PUPILS,
    ASSIGNMENT,
    AT_SCHOOL_OR_INSTITUTE,
    HEALTH,
    NOT_ABOUT,
    NOT_ON_TASK,
    ON_TASK,
    ONLINE,
)


def _child_says_no(name: str, when: When, *items: str) -> Rule:
    return child_says_no(
        name, "opleidingsscholen#jonger-dan-12", "opleidingsscholen#leerling-trekt-in", when=when, items=items
    )


GEZONDHEID_EN_OPNAMEN = (
    *consent(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("opleidingsscholen#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=AT_SCHOOL_OR_INSTITUTE,
        items=HEALTH,
        residual=True,
    ),
    *consent(
        prefix="opname",
        says="Een opname waarin leerlingen te herkennen zijn, vraagt toestemming.",
        passages=("opleidingsscholen#opname-toestemming", "stap-2#anders-toestemming"),
        facts=("J-OPL-3",),
        contradictions=("J-TEG-1",),
        when=AT_SCHOOL_OR_INSTITUTE,
        items=("beeld",),
    ),
    Rule(
        id="toestemming-laten-zien",
        says="De school moet de toestemming voor een opname kunnen laten zien.",
        passages=("opleidingsscholen#toestemming-laten-zien", "stap-2#toestemming-aantonen"),
        facts=("J-TOE-1", "J-TOE-9"),
        when=NOT_ABOUT,
        items=("beeld",),
        effects=(
            KEEP_CONSENT,
            Task("leraren en directie", "Spreek af wie de opname bekijkt, waar die staat en op welke dag die weg is."),
        ),
    ),
    Rule(
        id="onherkenbaar",
        says="Is niemand te herkennen, dan geldt de AVG waarschijnlijk niet. Bevestigd is dat niet.",
        passages=("opleidingsscholen#onherkenbaar", "stap-2#bij-twijfel-fg"),
        facts=("J-GGD-5",),
        when=NOT_ON_TASK & NO_CONSENT,
        items=("onherkenbaar",),
        effects=(
            Undecided(
                "Laat iemand die de groep kent nakijken of niemand te herkennen is. Vraag dan je FG of het zo mag."
            ),
        ),
    ),
    *consent(
        prefix="onherkenbaar",
        says="Met toestemming mag dit zeker, ook als iemand toch te herkennen blijkt.",
        passages=("opleidingsscholen#onherkenbaar", "stap-2#anders-toestemming"),
        facts=("J-GGD-5",),
        items=("onherkenbaar",),
        residual=True,
    ),
    _child_says_no("taak", ON_TASK, "gezondheid", "beeld"),
    _child_says_no("opdracht", ASSIGNMENT, *ABOUT_PUPILS),
    _child_says_no("online", ONLINE, "namen", "beeld", "onherkenbaar"),
    _child_says_no("over-student", ABOUT, "onherkenbaar"),
)
