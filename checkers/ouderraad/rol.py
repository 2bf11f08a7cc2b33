"""Which agreement goes with which ouderraad? (J-TEG-10)"""

from __future__ import annotations

from ..kernel.model import Require, Rule, Task
from ..shared.questions import AGREEMENTS
from .conditions import OURS, THEIRS
from .questions import BY_ORDER, GIVEN, INDEPENDENT, INTERNAL, OUR_SYSTEM, TO_COUNCIL, TO_KEEPER, TO_OFFICE

ROL = (
    Rule(
        id="rol-vastleggen",
        says="Eerst ligt vast wat voor ouderraad het is. Daarvan hangt af welke overeenkomst nodig is.",
        passages=("ouderraad#twee-vragen", "ouderraad#rol-vastleggen"),
        facts=("J-OUD-2",),
        contradictions=("J-TEG-10",),
        when=TO_COUNCIL,
        items=GIVEN,
        effects=(Require("rol-vastgelegd"),),
    ),
    Rule(
        id="zelfstandig",
        says="Een zelfstandige ouderraad is zelf verantwoordelijk. Met zo'n ouderraad leg je afspraken vast.",
        passages=(
            "ouderraad#zelfstandig",
            "ouderraad#zelf-verantwoordelijk",
            "index#aparte-afspraken",
            "wie-doet-wat#bestuur",
        ),
        facts=("J-OUD-2", "J-VWK-3"),
        contradictions=("J-TEG-10",),
        when=TO_COUNCIL & INDEPENDENT,
        items=GIVEN,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="systeem-van-de-school",
        says="Werkt een zelfstandige ouderraad met een systeem van de school, dan wordt de school verwerker.",
        passages=("ouderraad#systeem-van-de-school", "ouderraad#school-is-verwerker"),
        facts=("J-OUD-3", "J-VWK-1", "J-VWK-2"),
        contradictions=("J-TEG-10",),
        when=(TO_COUNCIL & INDEPENDENT & OUR_SYSTEM) | (TO_KEEPER & INDEPENDENT),
        items=(*GIVEN, "rekening"),
        effects=(
            Require(THEIRS),
            Task("bestuur", "Zorg dat alleen wie het systeem beheert, de gegevens van de ouderraad ziet."),
        ),
    ),
    Rule(
        id="in-opdracht",
        says="Een ouderraad die alleen doet wat de school opdraagt, is verwerker van de school.",
        passages=("ouderraad#in-opdracht", "wie-doet-wat#verwerkersovereenkomst"),
        facts=("J-OUD-2", "J-VWK-1", "J-VWK-2"),
        contradictions=("J-TEG-10",),
        when=(TO_COUNCIL | TO_OFFICE | TO_KEEPER) & BY_ORDER,
        items=(*GIVEN, "rekening"),
        effects=(Require(OURS),),
    ),
    Rule(
        id="onderdeel-van-de-school",
        says="Is de ouderraad een onderdeel van de school, dan is er geen overeenkomst nodig.",
        passages=("ouderraad#onderdeel-van-de-school",),
        facts=("J-OUD-2",),
        contradictions=("J-TEG-10",),
        when=TO_COUNCIL & INTERNAL,
        items=GIVEN,
        effects=(Task("leraren en directie", "Zorg dat alleen de mensen die het werk doen, de gegevens zien."),),
    ),
)
