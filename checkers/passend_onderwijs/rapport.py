"""When may a report of a care professional be asked for or passed on, and with whose consent? (U-17)"""

from __future__ import annotations

from ..kernel.model import Caveat, Require, Rule
from .questions import GIVING, TASK_DATA, case
from .toestemming import with_consent

RAPPORT = (
    Rule(
        id="eigen-hulpverlener-rapport",
        says="Ook voor een rapport van een zorgverlener heeft de eigen hulpverlener een geheimhoudingsplicht nodig.",
        passages=("passend-onderwijs#rapport-geheimhouding", "passend-onderwijs#geheimhouding"),
        facts=("J-BIJ-4",),
        contradictions=("J-TEG-11",),
        when=case("hulp-intern"),
        items=("rapport",),
        effects=(
            Require("geheimhouding"),
            Caveat("Dat dit voor elk doel geldt, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="opvragen-eigen-hulpverlener",
        says="Een hulpverlener van je eigen bestuur is geen buitenstaander, behalve voor het rapport.",
        passages=("passend-onderwijs#opvragen-eigen-hulpverlener", "passend-onderwijs#eigen-hulpverlener-taak"),
        facts=("J-HUL-1",),
        contradictions=("J-TEG-11",),
        when=case("rapport-opvragen"),
        items=TASK_DATA,
        effects=(
            Caveat(
                "Vraag je dit aan een hulpverlener van je eigen bestuur? Voor andere gegevens dan het rapport is "
                "niet elke keer toestemming nodig. Dat is afgeleid: laat het nakijken."
            ),
        ),
    ),
    *with_consent(
        prefix="rapport-opvragen",
        says="Het rapport waarop een handelingsplan steunt, zie je als school pas met toestemming.",
        passages=("passend-onderwijs#rapport-opvragen", "stap-2#onderliggend-rapport"),
        facts=("J-SWV-9",),
        when=case("rapport-opvragen"),
        items=("rapport",),
    ),
    *with_consent(
        prefix="rapport-delen",
        says="Een rapport van een zorgverlener geef je alleen verder met toestemming, ook binnen je bestuur.",
        passages=("passend-onderwijs#rapport-delen", "stap-2#onderliggend-rapport"),
        facts=("J-SWV-9",),
        contradictions=("J-TEG-11",),
        when=GIVING,
        items=("rapport",),
    ),
    Rule(
        id="beroepsgeheim",
        says="Een zorgverlener heeft waarschijnlijk een beroepsgeheim, en soms eigen regels over leeftijd.",
        passages=("passend-onderwijs#beroepsgeheim",),
        facts=("J-HUL-2", "J-TOE-7"),
        when=case("rapport-opvragen"),
        items=("rapport", "gezondheid"),
        effects=(
            Caveat(
                "Een zorgverlener heeft waarschijnlijk een beroepsgeheim (niet bevestigd). Bij medische behandeling "
                "gelden andere leeftijden. Vraag hem van wie hij een ja nodig heeft."
            ),
        ),
    ),
)
