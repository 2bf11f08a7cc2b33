"""May the ouderraad have this, and may the school hear who paid? (page `ouderraad`, U-56 … U-58)

The independence of the ouderraad decides which agreement is needed and in which direction (J-TEG-10). Who paid
never reaches a teacher: no pupil may be left out for money (J-OUD-5).
"""

from __future__ import annotations

from ..kernel.model import Checker
from .ander_doel import ANDER_DOEL
from .conditions import CONDITIONS
from .innen import INNEN
from .nooit import NOOIT
from .questions import QUESTIONS
from .rol import ROL
from .route import ROUTE
from .terug import TERUG_NAAR_SCHOOL

CHECKER = Checker(
    slug="ouderraad",
    title="Mag dit naar de ouderraad, of terug?",
    page="ouderraad",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*INNEN, *ANDER_DOEL, *ROL, *TERUG_NAAR_SCHOOL, *NOOIT, *ROUTE),
)
