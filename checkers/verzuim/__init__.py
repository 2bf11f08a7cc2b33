"""May the leerplichtambtenaar have this? (page `verzuim`, U-52 … U-55)

A report goes by the list in the decree; a question for the Leerplichtwet is answered with purpose and article
on record; anything else is no leerplicht and needs consent (J-TEG-1, J-TEG-17).
"""

from __future__ import annotations

from ..kernel.model import Checker
from .altijd import ALTIJD
from .ander_doel import ANDER_DOEL
from .conditions import CONDITIONS
from .melden import MELDEN
from .niet_melden import NIET_MELDEN
from .questions import QUESTIONS
from .verwijdering import VERWIJDERING
from .vraag import VRAAG

CHECKER = Checker(
    slug="verzuim",
    title="Mag dit naar de leerplichtambtenaar?",
    page="verzuim",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(
        *ALTIJD,
        *MELDEN,
        *NIET_MELDEN,
        *VERWIJDERING,
        *VRAAG,
        *ANDER_DOEL,
    ),
)
