"""x"""

from __future__ import annotations

from ..shared import consent_rules
from .rapport import _PARENTS, _PUPIL

GEZONDHEID = (
    *consent_rules(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel of vraag je hier alleen met uitdrukkelijke toestemming.",
        passages=("passend-onderwijs#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-5"),
        items=("gezondheid",),
        residual=True,
    ),
)
