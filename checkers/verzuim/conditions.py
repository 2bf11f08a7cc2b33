"""What has to be arranged first?"""

from __future__ import annotations

from ..kernel.model import Condition, answer
from ..shared.conditions import CONSENT_PARENTS, CONSENT_PUPIL, agreements_condition, safe_route

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier", met=answer("route", "register") & answer("aanleiding", "melding")),
    Condition(
        id="via-register",
        label="Melden via DUO",
        met=answer("route", "register"),
        todo="Meld het verzuim via het verzuimregister of het verzuimloket van DUO.",
        role="administratie",
    ),
    Condition(
        id="doel-en-artikel",
        label="Doel en wetsartikel vastgelegd",
        met=answer("onderbouwing", "ja"),
        todo="Vraag de leerplichtambtenaar naar het doel en het wetsartikel, en leg het antwoord vast.",
        role="leraren en directie",
    ),
    agreements_condition("Leg met de gemeente vast wat je uitwisselt, waarvoor, en wie wat doet."),
)
