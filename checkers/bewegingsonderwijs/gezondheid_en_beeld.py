"""What about health and pictures, and a child that does not want it?"""

from __future__ import annotations

from ..kernel.model import ALWAYS, Rule, Task, When
from ..shared.consent import child_says_no
from .conditions import consent
from .questions import AUTHORITY, HEALTH, LESSON, NOT_APP, OUTSIDE


def _child_says_no(name: str, when: When, *items: str) -> Rule:
    return child_says_no(
        name, "bewegingsonderwijs#jonger-dan-12", "bewegingsonderwijs#leerling-trekt-in", when=when, items=items
    )


GEZONDHEID_EN_BEELD = (
    *consent(
        prefix="lichaam",
        says="Lengte, gewicht en BMI gaan over gezondheid. Daarvoor is uitdrukkelijke toestemming nodig.",
        passages=("bewegingsonderwijs#lichaam-toestemming", "bewegingsonderwijs#gezondheid-uitdrukkelijk"),
        facts=("J-BEO-2", "J-BIJ-1", "J-BIJ-2"),
        contradictions=("J-TEG-1",),
        items=("lichaam",),
    ),
    *consent(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("bewegingsonderwijs#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9"),
        contradictions=("J-TEG-9",),
        items=("handelen", "medisch"),
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
    *consent(
        prefix="beeld",
        says="Voor foto's en filmpjes van leerlingen is er toestemming nodig.",
        passages=("bewegingsonderwijs#beeld-toestemming", "stap-2#anders-toestemming"),
        facts=("J-TOE-1", "J-TOE-9"),
        contradictions=("J-TEG-1",),
        items=("beeld",),
    ),
    # wherever the consent counts: for everyone, for all but the app, and outside the lesson
    _child_says_no("iedereen", ALWAYS, "contact", "lichaam", "beeld"),
    _child_says_no("niet-in-app", NOT_APP, "handelen", "medisch"),
    _child_says_no("buiten-de-les", OUTSIDE, *LESSON),
)
