"""What never goes to the ouderraad?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule
from ..shared.limits import no_whole_dossier
from ..shared.number import no_pgn
from .questions import COLLECT, TO_COUNCIL

NOOIT = (
    Rule(
        id="geen-geldzaken",
        says="De bijdrage is vrijwillig. Waarom iemand niet betaalt, hoeft niemand te weten.",
        passages=("ouderraad#geen-geldzaken", "stap-1#niet-meer-dan-nodig"),
        facts=("J-OUD-6", "J-BEG-2"),
        items=("geldzaken",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-resultaten",
        says="Cijfers, gedrag, verzuim en begeleiding heeft de ouderraad nergens voor nodig.",
        passages=("ouderraad#geen-resultaten", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=TO_COUNCIL,
        items=("resultaten",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-gezondheid",
        says="Om de bijdrage te innen zijn gegevens over gezondheid of zorg niet nodig.",
        passages=("ouderraad#geen-gezondheid", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BIJ-1", "J-BEG-2"),
        when=COLLECT,
        items=("gezondheid",),
        effects=(Forbid(),),
    ),
    no_pgn(
        "ouderraad#geen-pgn",
        "pgn#niet-naar-ouderraad",
        "pgn#alleen-als-wet-het-toestaat",
        who="de ouderraad",
        when=TO_COUNCIL,
    ),
    no_whole_dossier(
        "ouderraad#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel leerlingdossier is altijd veel meer dan nodig.",
        when=TO_COUNCIL,
    ),
)
