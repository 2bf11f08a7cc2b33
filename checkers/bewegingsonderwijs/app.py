"""What may go into an app that works for the school?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Task, Undecided, answer
from ..shared.limits import ASK_FG
from .conditions import PROCESSOR_AGREEMENT
from .questions import APP, HEALTH, LESSON

IN_EEN_APP = (
    Rule(
        id="app-in-opdracht",
        says="Een app die in opdracht van de school werkt, mag resultaten bijhouden zonder toestemming.",
        passages=("bewegingsonderwijs#app-in-opdracht", "bewegingsonderwijs#kort-les-of-toestemming"),
        facts=("J-BEO-3", "J-GRO-3", "J-TOX-4"),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=APP,
        items=LESSON,
        effects=(
            Permit("bewegingsonderwijs van de school"),
            Caveat("Dat hiervoor geen toestemming nodig is, is afgeleid: laat het nakijken."),
        ),
    ),
    Rule(
        id="app-overeenkomst",
        says="Met de leverancier van een app sluit het bestuur een verwerkersovereenkomst.",
        passages=(
            "bewegingsonderwijs#verwerkersovereenkomst",
            "bewegingsonderwijs#afspraken-eerst",
            "wie-doet-wat#verwerkersovereenkomst",
        ),
        facts=("J-BEO-3", "J-VWK-1", "J-VWK-2"),
        when=APP,
        effects=(Require(PROCESSOR_AGREEMENT),),
    ),
    Rule(
        id="app-geeft-door",
        says="Een app geeft niets door zonder besluit van de school.",
        passages=("bewegingsonderwijs#niet-vanzelf-doorgeven", "bewegingsonderwijs#leverancier-beslist-mee"),
        facts=("J-BEO-1", "J-BEO-3", "J-TOX-4", "J-VWK-3"),
        when=APP & answer("regie", "nee"),
        effects=(
            Require("regie"),
            Caveat(
                "Beslist de leverancier mee waarvoor de gegevens zijn, dan is een verwerkersovereenkomst volgens onze "
                "lezing niet genoeg."
            ),
        ),
    ),
    Rule(
        id="doorgeven-is-apart",
        says="Doorgeven aan gemeente of GGD is een aparte stap, met een eigen reden en eigen afspraken.",
        passages=("bewegingsonderwijs#doorgeven-is-apart",),
        facts=("J-BEO-3",),
        when=APP,
        items=(*LESSON, *HEALTH),
        effects=(
            Task(
                "leraren en directie",
                "Gaat er iets uit de app naar de gemeente of GGD? Doe de check dan opnieuw met die ontvanger.",
            ),
        ),
    ),
    Rule(
        id="app-en-gezondheid",
        says="Of een app ook mag vastleggen wat een leerling niet kan of mankeert, beslissen onze bronnen niet.",
        passages=("bewegingsonderwijs#app-en-gezondheid", "stap-2#bij-twijfel-fg"),
        facts=("J-BIJ-3", "J-BEO-3"),
        when=APP,
        items=("handelen", "medisch"),
        effects=(Undecided(ASK_FG),),
    ),
)
