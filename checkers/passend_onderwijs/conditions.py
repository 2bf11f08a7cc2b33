"""What has to be arranged first for extra support?"""

from __future__ import annotations

from ..kernel.model import Condition, answer
from ..shared.conditions import CONSENT_PARENTS, CONSENT_PUPIL, agreements_condition, limited_rights, safe_route

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route(
        "beveiligd",
        "papier",
        met=(answer("route", "oso") & answer("situatie", "swv", "so-school"))
        | (answer("route", "account") & answer("situatie", "hulp-intern")),
    ),
    agreements_condition("Leg vast wie welke gegevens krijgt, waarvoor, hoe lang en langs welke route."),
    Condition(
        id="ouders-weten-het",
        label="Ouders of leerling weten het",
        met=answer("geinformeerd", "ja"),
        todo=(
            "Vertel vooraf wat het samenwerkingsverband krijgt: tot 18 jaar de ouders, vanaf 16 ook de leerling, "
            "vanaf 18 alleen de leerling."
        ),
        role="leraren en directie",
    ),
    Condition(
        id="geheimhouding",
        label="Een plicht tot geheimhouding",
        met=answer("geheimhouding", "ja"),
        todo="Laat de eigen hulpverlener tekenen voor geheimhouding, als beroep of functie daar niet voor zorgt.",
        role="bestuur",
    ),
    limited_rights(),
)
