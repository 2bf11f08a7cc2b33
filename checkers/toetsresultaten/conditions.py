"""What has to be arranged before results are shared?"""

from __future__ import annotations

from ..kernel.model import Condition, answer
from ..shared.conditions import CONSENT_PARENTS, CONSENT_PUPIL, agreements_condition, limited_rights, safe_route
from ..shared.questions import AGREEMENTS
from .questions import CAN_LOOK_IN, ON_OSO

CONTRACT = "verwerkersovereenkomst"

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier", met=(answer("route", "oso") & ON_OSO) | CAN_LOOK_IN),
    limited_rights("Stel de rechten van het account zo in dat alleen deze leerling te zien is."),
    Condition(
        id=CONTRACT,
        label="Een verwerkersovereenkomst",
        met=answer(AGREEMENTS, "ja"),
        todo="Sluit met de leverancier een verwerkersovereenkomst.",
        role="bestuur",
    ),
    Condition(
        id="ouders-weten-het",
        label="De ouders weten het",
        met=answer("geinformeerd", "ja"),
        todo="Vertel de ouders vooraf wat het samenwerkingsverband krijgt. Vanaf 16 jaar ook de leerling.",
        role="leraren en directie",
    ),
    agreements_condition("Leg met deze ontvanger vast wie wat doet, waarvoor, hoe lang en hoe veilig."),
)
