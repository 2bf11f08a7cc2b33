"""What is arranged before youth care or the municipality gets anything?"""

from __future__ import annotations

from ..shared import CONSENT_PARENTS_WITH_WITHDRAWAL, CONSENT_PUPIL_WITH_WITHDRAWAL, agreements_condition, safe_route

CONDITIONS = (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    safe_route("beveiligd", "papier", "gesprek"),
    agreements_condition("Leg met jeugdhulp en gemeente vast wat je deelt, waarvoor, en wat ieder mag en moet."),
)
