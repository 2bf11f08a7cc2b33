"""What goes to a school where the pupil is not registered?"""

from __future__ import annotations

from ..kernel.model import Require, Rule
from ..shared.conditions import PARENTS
from ..shared.limits import not_before_enrolment
from ..shared.number import no_pgn_before_enrolment
from .questions import NOT_ENROLLED

NIET_AANGEMELD = (
    no_pgn_before_enrolment("overstap-po#niet-aangemeld-geen-pgn", when=NOT_ENROLLED),
    Rule(
        id="niet-aangemeld",
        says="Is de leerling daar niet aangemeld, dan deel je alleen met toestemming van de ouders.",
        passages=("overstap-po#niet-aangemeld-toestemming", "stap-2#anders-toestemming"),
        facts=("J-TOE-3",),
        contradictions=("J-TEG-1",),
        when=NOT_ENROLLED,
        residual=True,
        effects=(Require(PARENTS),),
    ),
    not_before_enrolment("overstap-po#niet-voor-aanmelding", when=NOT_ENROLLED),
)
