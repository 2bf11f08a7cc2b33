"""What holds, whoever receives it?"""

from __future__ import annotations

from ..kernel.model import Require, Rule
from ..shared.limits import no_whole_dossier
from ..shared.number import no_pgn
from ..shared.questions import AGREEMENTS
from .questions import NOT_APP

ALTIJD = (
    no_whole_dossier(
        "bewegingsonderwijs#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan nodig is.",
    ),
    no_pgn("bewegingsonderwijs#geen-pgn", "pgn#alleen-als-wet-het-toestaat"),
    Rule(
        id="regie",
        says="De school houdt de controle: zij beslist wie de gegevens krijgt en waarvoor.",
        passages=("bewegingsonderwijs#school-beslist", "bewegingsonderwijs#ook-met-coach-of-app"),
        facts=("J-BEO-1",),
        effects=(Require("regie"),),
    ),
    Rule(
        id="afspraken",
        says="Met een coach, club, gemeente of GGD leg je eerst de afspraken vast.",
        passages=(
            "bewegingsonderwijs#afspraken-eerst",
            "bewegingsonderwijs#zelf-verantwoordelijk",
            "index#aparte-afspraken",
        ),
        facts=("J-VWK-3",),
        when=NOT_APP,
        effects=(Require(AGREEMENTS),),
    ),
)
