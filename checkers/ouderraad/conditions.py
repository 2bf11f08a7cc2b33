"""What do school and ouderraad arrange first?"""

from __future__ import annotations

from ..kernel.model import Condition, Task, answer
from ..shared.conditions import CONSENT_PARENTS, CONSENT_PUPIL, agreements_condition, safe_route

OURS = "ouderraad-is-verwerker"
THEIRS = "school-is-verwerker"

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier"),
    Condition(
        id="rol-vastgelegd",
        label="Vastgelegd wat voor ouderraad het is",
        met=answer("rol", "zelfstandig", "opdracht", "intern"),
        todo="Leg met de ouderraad en de FG vast wie bepaalt waarom en hoe er geïnd wordt, en wie verantwoordelijk is.",
        role="bestuur",
    ),
    agreements_condition(
        "Leg met de ouderraad vast wat je deelt, waarvoor, en wanneer het weer weggaat.",
        label="Vastgelegde afspraken met de ouderraad",
    ),
    Condition(
        id=THEIRS,
        label="Verwerkersovereenkomst: de school werkt voor de ouderraad",
        met=answer("overeenkomst", "ja"),
        todo="Sluit met de ouderraad een verwerkersovereenkomst waarin de school de verwerker is.",
        role="bestuur",
    ),
    Condition(
        id=OURS,
        label="Verwerkersovereenkomst: de ouderraad werkt voor de school",
        met=answer("overeenkomst", "ja"),
        todo="Sluit met de ouderraad een verwerkersovereenkomst waarin de ouderraad de verwerker is.",
        role="bestuur",
    ),
    Condition(
        id="ouders-weten",
        label="De ouders weten ervan",
        met=answer("ouders-weten", "ja"),
        todo="Vertel de ouders wat de ouderraad van hen krijgt en waarvoor, en laat de ouderraad dat ook doen.",
        role="leraren en directie",
    ),
)

EVERYONE_JOINS = Task("leraren en directie", "Laat elke leerling meedoen, ook als er niet is betaald.")
