"""May a supplier of learning material or tests have this? (page `leermiddelen`, U-71 … U-75)

What teaching needs goes to a supplier that works for the school, without consent and with a contract (J-ECK-4,
J-TEG-14). An extra needs consent as well; who decides for himself what the data are for is a question for the
FG. The ECK iD takes the place of whatever only serves to recognise a pupil, and the PGN never goes.
"""

from __future__ import annotations

from ..kernel.model import Checker
from .conditions import CONDITIONS
from .extra import VOOR_IETS_EXTRA
from .leverancier import LEVERANCIER
from .met_toestemming import MET_TOESTEMMING
from .nodig import NODIG
from .nooit import NOOIT
from .onderwijs import ONDERWIJS
from .overeenkomst import OVEREENKOMST
from .questions import QUESTIONS
from .route import ROUTE

CHECKER = Checker(
    slug="leermiddelen",
    title="Mag dit naar de leverancier?",
    page="leermiddelen",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(
        *NOOIT,
        *NODIG,
        *ONDERWIJS,
        *MET_TOESTEMMING,
        *VOOR_IETS_EXTRA,
        *LEVERANCIER,
        *OVEREENKOMST,
        *ROUTE,
    ),
)
