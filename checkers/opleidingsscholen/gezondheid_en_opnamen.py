"""When do health, recordings and unrecognisable examples need consent?"""

from __future__ import annotations

from ..kernel.model import Caveat, Rule, Task, Undecided
from ..shared import consent_rules
from .conditions import PARENTS_SAY, PUPIL_SAYS
from .questions import (
    ABOUT,
    ABOUT_PUPILS,
    ASSIGNMENT,
    AT_SCHOOL_OR_INSTITUTE,
    CHILD_SAYS_NO,
    HEALTH,
    NO_CONSENT,
    NOT_ABOUT,
    NOT_ON_TASK,
    NOT_YET_SIXTEEN,
    ON_TASK,
    ONLINE,
)

GEZONDHEID_EN_OPNAMEN = (
    *consent_rules(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("opleidingsscholen#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-BIJ-1", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=AT_SCHOOL_OR_INSTITUTE,
        items=HEALTH,
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    *consent_rules(
        prefix="opname",
        says="Een opname waarin leerlingen te herkennen zijn, vraagt toestemming.",
        passages=("opleidingsscholen#opname-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-OPL-3",),
        contradictions=("J-TEG-1",),
        when=AT_SCHOOL_OR_INSTITUTE,
        items=("beeld",),
        younger=NOT_YET_SIXTEEN,
    ),
    Rule(
        id="toestemming-laten-zien",
        says="De school moet de toestemming voor een opname kunnen laten zien.",
        passages=("opleidingsscholen#toestemming-laten-zien", "stap-2#toestemming-aantonen"),
        facts=("J-TOE-1", "J-TOE-9"),
        when=NOT_ABOUT,
        items=("beeld",),
        effects=(
            Task("administratie", "Bewaar de toestemming zo dat je haar kunt laten zien."),
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
    *consent_rules(
        prefix="onherkenbaar",
        says="Met toestemming mag dit zeker, ook als iemand toch te herkennen blijkt.",
        passages=("opleidingsscholen#onherkenbaar", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-GGD-5",),
        items=("onherkenbaar",),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    *(
        Rule(
            id=f"kind-wil-niet-{name}",
            says="Een kind jonger dan 12 kan het ja van de ouders volgens de wet niet zelf intrekken.",
            passages=("opleidingsscholen#jonger-dan-12", "opleidingsscholen#leerling-trekt-in"),
            facts=("J-TOE-5",),
            when=when & CHILD_SAYS_NO,
            items=items,
            effects=(
                Caveat(
                    "Wil het kind zelf niet meer, praat dan eerst met de ouders: zij kunnen de toestemming intrekken."
                ),
            ),
        )
        for name, when, items in (
            ("taak", ON_TASK, ("gezondheid", "beeld")),
            ("opdracht", ASSIGNMENT, ABOUT_PUPILS),
            ("online", ONLINE, ("namen", "beeld", "onherkenbaar")),
            ("over-student", ABOUT, ("onherkenbaar",)),
        )
    ),
)
