"""May this be shared for the extra support of a pupil? (page `passend-onderwijs`, U-47 … U-51, and U-17, U-33)

The samenwerkingsverband gets what its legal task needs, once the parents know it, and never the number
(J-TEG-6, J-TEG-22). A helper from outside needs consent; one employed by the board needs necessity, secrecy and
agreements (J-TEG-11). A report of a care professional always needs consent (U-17).
"""

from __future__ import annotations

from ..kernel.model import Checker, Outcome
from .afspraken import AFSPRAKEN
from .altijd import ALTIJD
from .conditions import CONDITIONS
from .eigen_hulpverlener import EIGEN_HULPVERLENER
from .nummer import NUMMER
from .questions import QUESTIONS
from .rapport import RAPPORT
from .samenwerkingsverband import SAMENWERKINGSVERBAND
from .toestemming import TOESTEMMING

CHECKER = Checker(
    slug="passend-onderwijs",
    title="Mag dit bij extra ondersteuning?",
    page="passend-onderwijs",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    verb="doen",
    headlines={Outcome.TOEGESTAAN: "Dit mag"},
    rules=(
        *ALTIJD,
        *NUMMER,
        *AFSPRAKEN,
        *SAMENWERKINGSVERBAND,
        *EIGEN_HULPVERLENER,
        *RAPPORT,
        *TOESTEMMING,
    ),
)
