"""What may the training institute have?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Task, answer
from ..shared import consent_rules
from .beide import both
from .conditions import PARENTS_SAY, PUPIL_SAYS
from .questions import ASSIGNMENT, HEALTH, NOT_YET_SIXTEEN, ON_THE_JOB

OPLEIDING = (
    *consent_rules(
        prefix="opdracht",
        says="De opleiding krijgt gegevens van leerlingen alleen met toestemming.",
        passages=("opleidingsscholen#opdracht-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1",),
        when=ASSIGNMENT,
        items=ON_THE_JOB,
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    Rule(
        id="opdracht-verzonnen-namen",
        says="Gebruik in een opdracht een verzonnen naam, en haal ook andere herkenbare details weg.",
        passages=("opleidingsscholen#niet-nodig",),
        facts=("J-BEG-2",),
        when=ASSIGNMENT,
        items=(*ON_THE_JOB, *HEALTH),
        effects=(
            Task("leraren en directie", "Kijk of het ook kan met een verzonnen naam en zonder herkenbare details."),
        ),
    ),
    *both(
        Rule(
            id="opleiding-geen-account",
            says="Met een account ziet de opleiding meer dan nodig is. Geef gegevens, geen toegang.",
            passages=("opleidingsscholen#opleiding-geen-account", "stap-3#geen-account"),
            facts=("J-BEG-2", "J-OPL-1"),
            when=answer("route", "account"),
            effects=(Forbid(),),
        ),
        ASSIGNMENT,
    ),
    *both(
        Rule(
            id="noteer-het",
            says="Noteer wat naar de opleiding gaat, en waarom.",
            passages=("opleidingsscholen#rol-administratie", "stap-3#noteer-de-uitwisseling"),
            facts=("J-BEG-5",),
            effects=(Task("administratie", "Noteer wat naar de opleiding ging, waarom en op welke grond."),),
        ),
        ASSIGNMENT,
    ),
)
