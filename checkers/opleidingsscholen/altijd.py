"""What holds in every situation around an internship?"""

from __future__ import annotations

from ..kernel.model import Forbid, Require, Rule, Task, answer
from ..shared import AGREEMENTS, no_whole_dossier
from .beide import both
from .questions import AT_SCHOOL_OR_INSTITUTE, PUPIL

ALTIJD = (
    no_whole_dossier(
        "opleidingsscholen#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan een student of opleiding nodig heeft.",
        facts=("J-BEG-2", "J-OPL-1"),
    ),
    Rule(
        id="geen-pgn",
        says=(
            "Wij vinden student en opleiding niet in de wet. Het PGN gaat er niet heen, volgens onze lezing ook niet "
            "met toestemming."
        ),
        passages=("opleidingsscholen#geen-pgn", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1",),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-nodig",
        says="Wat niet nodig is voor de taak of de opdracht, laat je weg.",
        passages=("opleidingsscholen#niet-nodig", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2", "J-OPL-1"),
        when=AT_SCHOOL_OR_INSTITUTE & answer("noodzaak", "nee"),
        items=PUPIL,
        effects=(
            Forbid(),
            Task("leraren en directie", "Bepaal per gegeven of het nodig is, of kies een ander gegeven."),
        ),
    ),
    *both(
        Rule(
            id="afspraken",
            says="Eerst liggen de afspraken tussen opleiding, school en student vast.",
            passages=("opleidingsscholen#afspraken-eerst", "index#aparte-afspraken", "wie-doet-wat#bestuur"),
            facts=("J-OPL-2",),
            effects=(Require(AGREEMENTS),),
        )
    ),
)
