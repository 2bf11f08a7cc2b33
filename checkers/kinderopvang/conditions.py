"""What do school and childcare arrange first?"""

from __future__ import annotations

from ..shared.conditions import CONSENT_PARENTS, agreements_condition, safe_route

CONDITIONS = (
    CONSENT_PARENTS,
    agreements_condition(
        "Leg met het bestuur van de opvang vast wat je uitwisselt en waarvoor, wie toestemming vraagt en welke route."
    ),
    safe_route("beveiligd", "papier", "gesprek"),
)
