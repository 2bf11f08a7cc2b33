"""What may go along when a pupil leaves a primary school? (page `overstap-po`, U-36 … U-43)

The report (OKR) is a duty with closed contents; parents get a copy and can add their view, but cannot stop it
(J-TEG-19, U-41). What does not belong in it stays at the old school.
"""

from __future__ import annotations

from ..kernel.model import Checker
from .conditions import CONDITIONS
from .hoort_er_niet_in import HOORT_ER_NIET_IN
from .niet_aangemeld import NIET_AANGEMELD
from .nieuwe_school import NIEUWE_SCHOOL
from .onderzoeksrapport import ONDERZOEKSRAPPORT
from .oude_school import OUDE_SCHOOL
from .questions import QUESTIONS
from .route import ROUTE

CHECKER = Checker(
    slug="overstap-po",
    title="Mag dit mee bij de overstap vanuit het po?",
    page="overstap-po",
    intro=(
        "Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat. "
        "Is de leerling al 16, bijvoorbeeld in het vso? Gebruik dan de check bij 'Aan de slag'."
    ),
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(
        *OUDE_SCHOOL,
        *NIEUWE_SCHOOL,
        *HOORT_ER_NIET_IN,
        *ONDERZOEKSRAPPORT,
        *NIET_AANGEMELD,
        *ROUTE,
    ),
)
