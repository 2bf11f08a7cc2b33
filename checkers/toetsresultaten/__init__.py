"""May this recipient have the results of a test or exam? (page `toetsresultaten`, U-07)

Who receives them decides (J-TEG-4): by law (DUO, the new school), on the school's order or for a task, the pupil
and the parents, and last a third party, who needs consent. U-07 has its home in `index#toetsresultaten-derden`.
"""

from __future__ import annotations

from ..kernel.model import Checker
from .altijd import ALTIJD
from .conditions import CONDITIONS
from .derden import DERDEN
from .duo import DUO
from .in_opdracht import IN_OPDRACHT
from .leerling_en_ouders import LEERLING_EN_OUDERS
from .nummer import NUMMER
from .questions import QUESTIONS
from .route import ROUTE
from .scholen import SCHOLEN

CHECKER = Checker(
    slug="toetsresultaten",
    title="Mag deze ontvanger de resultaten krijgen?",
    page="toetsresultaten",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(
        *ALTIJD,
        *DUO,
        *SCHOLEN,
        *IN_OPDRACHT,
        *LEERLING_EN_OUDERS,
        *DERDEN,
        *NUMMER,
        *ROUTE,
    ),
)
