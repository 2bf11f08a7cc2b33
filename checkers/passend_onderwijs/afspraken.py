"""With whom are agreements laid down first?"""

from __future__ import annotations

from ..kernel.model import Require, Rule
from ..shared.questions import AGREEMENTS
from .questions import SHARED, case

AFSPRAKEN = (
    Rule(
        id="afspraken-hulpverlener",
        says="Met een hulpverlener leg je vast hoe je deelt. In dienst of van buiten maakt daarvoor niet uit.",
        passages=(
            "passend-onderwijs#afspraken-vastleggen",
            "passend-onderwijs#zelfde-regels",
            "index#aparte-afspraken",
        ),
        facts=("J-HUL-1",),
        contradictions=("J-TEG-11",),
        when=case("hulp-extern", "hulp-intern", "rapport-opvragen"),
        items=SHARED,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="afspraken-samenwerkingsverband",
        says="Het samenwerkingsverband is zelf verantwoordelijk: leg afspraken vast, zonder verwerkersovereenkomst.",
        passages=(
            "passend-onderwijs#samenwerkingsverband-zelf-verantwoordelijk",
            "passend-onderwijs#samenwerkingsverband-afspraken",
            "passend-onderwijs#afspraken-vastleggen",
        ),
        facts=("J-SWV-5", "J-VWK-3"),
        when=case("swv"),
        items=SHARED,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="afspraken-speciaal-onderwijs",
        says="Ook met een school die meehelpt, leg je vast wat je deelt.",
        passages=(
            "passend-onderwijs#speciaal-onderwijs-toestemming",
            "passend-onderwijs#afspraken-vastleggen",
            "index#aparte-afspraken",
        ),
        facts=("J-VWK-3",),
        when=case("so-school"),
        items=SHARED,
        effects=(Require(AGREEMENTS),),
    ),
)
