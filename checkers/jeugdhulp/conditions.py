"""What is arranged before youth care or the municipality gets anything?"""

from __future__ import annotations

from functools import partial

from ..shared.conditions import (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    agreements_condition,
    safe_route,
)
from ..shared.consent import consent_rules
from ..shared.questions import BELOW_SIXTEEN

CONDITIONS = (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    safe_route("beveiligd", "papier", "gesprek"),
    agreements_condition("Leg met jeugdhulp en gemeente vast wat je deelt, waarvoor, en wat ieder mag en moet."),
)

consent = partial(
    consent_rules,
    passage_parents="jeugdhulp#toestemming-ouders",
    passage_pupil="jeugdhulp#toestemming-leerling",
    younger=BELOW_SIXTEEN,
)
"""The rules that ask for consent, with the passages that say whose consent it is."""
