"""What holds in every situation around an internship?"""

from __future__ import annotations

from ..kernel.model import Require, Rule
from ..shared.limits import no_whole_dossier, not_needed
from ..shared.number import no_pgn
from ..shared.questions import AGREEMENTS
from .beide import both
from .questions import AT_SCHOOL_OR_INSTITUTE, PUPIL

ALTIJD = (
    no_whole_dossier(
        "opleidingsscholen#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan een student of opleiding nodig heeft.",
        facts=("J-BEG-2", "J-OPL-1"),
    ),
    no_pgn(
        "opleidingsscholen#geen-pgn",
        "pgn#alleen-als-wet-het-toestaat",
        who="student en opleiding",
        facts=("J-PGN-1",),
    ),
    not_needed(
        "opleidingsscholen#niet-nodig",
        "stap-1#niet-meer-dan-nodig",
        facts=("J-BEG-2", "J-OPL-1"),
        when=AT_SCHOOL_OR_INSTITUTE,
        items=PUPIL,
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
