"""What does the purpose decide by itself? (J-TEG-9)"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Rule, Task
from ..shared.consent import RECORD_AFTERWARDS
from ..shared.limits import no_whole_dossier
from .questions import DANGER, HANDY, HEALTH

DOEL = (
    no_whole_dossier(
        "medische-informatie#geen-heel-dossier",
        "medische-informatie#geen-dossier-voor-bhv",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel dossier is altijd meer dan nodig is. Ook een BHV'er krijgt het niet.",
        facts=("J-BEG-2", "J-BHV-3"),
    ),
    Rule(
        id="geen-pgn",
        says="Het PGN of BSN mag alleen voor een doel dat in een wet staat. Volgens ons helpt toestemming niet.",
        passages=("medische-informatie#geen-pgn", "stap-1#pgn-alleen-met-wet"),
        facts=("J-PGN-1",),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="acuut-gevaar",
        says="Bij acuut gevaar mag je aan wie helpt geven wat nu nodig is, ook zonder lijst of toestemming.",
        passages=("medische-informatie#acuut-gevaar", "stap-2#vitaal-belang-alleen-nood"),
        facts=("J-BHV-4", "J-GRO-6", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=DANGER,
        items=(*HEALTH, "noodcontact"),
        effects=(
            Permit("vitaal belang"),
            Caveat(
                "Dit geldt in acute nood, als iemand zelf geen toestemming kan geven, en alleen voor wat nu nodig is. "
                "Dat is onze lezing: laat het nakijken."
            ),
            RECORD_AFTERWARDS,
        ),
    ),
    Rule(
        id="niet-voor-de-zekerheid",
        says="Dat het handig is om te weten, is geen reden om gegevens over gezondheid vast te leggen.",
        passages=("medische-informatie#niet-voor-de-zekerheid", "medische-informatie#hoe-te-handelen"),
        facts=("J-BIJ-1", "J-BIJ-3"),
        when=HANDY,
        items=HEALTH,
        effects=(
            Forbid(),
            Task("leraren en directie", "Bepaal eerst het doel: begeleiding, of de BHV-lijst. Kies dan opnieuw."),
        ),
    ),
)
