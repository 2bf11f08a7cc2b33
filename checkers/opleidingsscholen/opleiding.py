"""What may the training institute have?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Rule, Task
from ..shared.limits import note_it
from ..shared.routes import no_account
from .beide import both
from .conditions import consent
from .questions import ASSIGNMENT, HEALTH, ON_THE_JOB

OPLEIDING = (
    *consent(
        prefix="opdracht",
        says="De opleiding krijgt gegevens van leerlingen alleen met toestemming.",
        passages=("opleidingsscholen#opdracht-toestemming", "stap-2#anders-toestemming"),
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1",),
        when=ASSIGNMENT,
        items=ON_THE_JOB,
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
        replace(
            no_account("opleidingsscholen#opleiding-geen-account", "stap-3#geen-account", facts=("J-BEG-2", "J-OPL-1")),
            id="opleiding-geen-account",
        ),
        ASSIGNMENT,
    ),
    *both(
        note_it("opleidingsscholen#rol-administratie", "stap-3#noteer-de-uitwisseling"),
        ASSIGNMENT,
    ),
)
