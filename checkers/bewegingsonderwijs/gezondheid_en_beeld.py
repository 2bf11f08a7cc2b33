"""What about health and pictures, and a child that does not want it?"""

from __future__ import annotations

from ..kernel.model import ALWAYS, Caveat, Rule, Task, answer
from ..shared import WITHDRAWN_BY_PUPIL, YOUNGER_THAN_TWELVE, consent_rules
from .conditions import PARENTS_SAY, PUPIL_SAYS
from .questions import AUTHORITY, HEALTH, LESSON, NOT_APP, NOT_YET_SIXTEEN, OUTSIDE

GEZONDHEID_EN_BEELD = (
    *consent_rules(
        prefix="lichaam",
        says="Lengte, gewicht en BMI gaan over gezondheid. Daarvoor is uitdrukkelijke toestemming nodig.",
        passages=("bewegingsonderwijs#lichaam-toestemming", "bewegingsonderwijs#gezondheid-uitdrukkelijk"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-BEO-2", "J-BIJ-1", "J-BIJ-2"),
        contradictions=("J-TEG-1",),
        items=("lichaam",),
        younger=NOT_YET_SIXTEEN,
    ),
    *consent_rules(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("bewegingsonderwijs#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9"),
        contradictions=("J-TEG-9",),
        items=("handelen", "medisch"),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    Rule(
        id="project-vraagt-zelf",
        says="Bij een gezondheidsproject vragen gemeente of GGD zelf om een duidelijk ja. Geen antwoord is geen ja.",
        passages=("bewegingsonderwijs#project-vraagt-zelf", "bewegingsonderwijs#stilte-is-geen-ja"),
        facts=("J-GGD-3",),
        when=AUTHORITY,
        items=HEALTH,
        effects=(
            Task("leraren en directie", "Kijk per leerling of de toestemming er echt is, ook als de GGD haar vroeg."),
        ),
    ),
    *consent_rules(
        prefix="beeld",
        says="Voor foto's en filmpjes van leerlingen is er toestemming nodig.",
        passages=("bewegingsonderwijs#beeld-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-TOE-1", "J-TOE-9"),
        contradictions=("J-TEG-1",),
        items=("beeld",),
        younger=NOT_YET_SIXTEEN,
    ),
    *(
        Rule(
            id=f"kind-wil-niet-{name}",
            says="Een kind jonger dan 12 kan het ja van de ouders volgens de wet niet zelf intrekken.",
            passages=("bewegingsonderwijs#jonger-dan-12", "bewegingsonderwijs#leerling-trekt-in"),
            facts=("J-TOE-5",),
            when=when & answer("toestemming", WITHDRAWN_BY_PUPIL) & YOUNGER_THAN_TWELVE,
            items=items,
            effects=(
                Caveat(
                    "Wil het kind zelf niet meer, praat dan eerst met de ouders: zij kunnen de toestemming intrekken."
                ),
            ),
        )
        for name, when, items in (
            # wherever the consent counts: for everyone, for all but the app, and outside the lesson
            ("iedereen", ALWAYS, ("contact", "lichaam", "beeld")),
            ("niet-in-app", NOT_APP, ("handelen", "medisch")),
            ("buiten-de-les", OUTSIDE, LESSON),
        )
    ),
)
