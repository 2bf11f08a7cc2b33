"""What may a coach have who works in the lesson?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Caveat, Permit, Require, Rule, Task
from .conditions import consent
from .questions import COACH, HEALTH, LESSON

IN_DE_LES = (
    Rule(
        id="coach-in-de-les",
        says="Een coach die meewerkt in jullie les, mag hebben wat de les vraagt.",
        passages=("bewegingsonderwijs#coach-in-de-les", "bewegingsonderwijs#kort-les-of-toestemming"),
        facts=("J-BEO-1", "J-GRO-3"),
        contradictions=("J-TEG-1",),
        when=COACH,
        items=LESSON,
        effects=(
            Permit("bewegingsonderwijs van de school"),
            Task("leraren en directie", "Geef alleen de groepen waaraan de coach lesgeeft."),
            Caveat("Dat een coach dit zonder toestemming mag hebben, is afgeleid: laat het nakijken."),
        ),
    ),
    *(
        # the remarks on this consent come with `gezondheid`, that asks for the same one
        replace(rule, effects=rule.effects[:1])
        for rule in consent(
            prefix="coach-hoe-handelen",
            says="Wat een leerling wel en niet kan, hoort de coach na toestemming. De diagnose hoort daar niet bij.",
            passages=("bewegingsonderwijs#coach-hoe-handelen", "bewegingsonderwijs#gezondheid-uitdrukkelijk"),
            facts=("J-BIJ-1", "J-BIJ-2"),
            contradictions=("J-TEG-9",),
            when=COACH,
            items=("handelen",),
            residual=True,
        )
    ),
    Rule(
        id="coach-taak-of-toestemming",
        says="Of de taak van de school genoeg is om dit aan een coach te vertellen, kan je FG wegen.",
        passages=("bewegingsonderwijs#coach-hoe-handelen", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-3", "J-BIJ-4"),
        contradictions=("J-TEG-9",),
        when=COACH,
        items=("handelen",),
        effects=(
            Caveat(
                "De wet laat de school gezondheid gebruiken om te begeleiden. Of dat ook voor een coach van buiten "
                "genoeg is, kan je FG wegen; tot dan vraag je toestemming."
            ),
        ),
    ),
    Rule(
        id="geheimhouding",
        says="Een coach die iets weet over de gezondheid van een leerling, moet daarover zwijgen.",
        passages=("bewegingsonderwijs#geheimhouding", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-4",),
        when=COACH,
        items=HEALTH,
        effects=(
            Require("geheimhouding"),
            Caveat(
                "De wet eist dit bij begeleiding door de school. Bij toestemming leiden wij het af: laat het nakijken."
            ),
        ),
    ),
)
