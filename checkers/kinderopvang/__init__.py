"""May school and childcare share this about a child? (page `kinderopvang`, U-82 … U-85)

Everything about a child goes with consent of the parents and under agreements of the boards, in both directions.
Two duties stand apart: the early-education programme and its length, and practical information that another
childcare organisation asks for (J-TEG-1, J-TEG-16).
"""

from __future__ import annotations

from ..kernel.model import Checker, Outcome
from .afspraken import VRAGEN_EN_AFSPREKEN
from .conditions import CONDITIONS
from .geweigerd import GEVAAR_OF_GEWEIGERD
from .nooit import NOOIT
from .ouders import DOOR_DE_OUDERS
from .plichten import PLICHTEN
from .questions import QUESTIONS
from .route import ROUTE
from .toestemming import TOESTEMMING

CHECKER = Checker(
    slug="kinderopvang",
    title="Mag dit tussen school en opvang?",
    page="kinderopvang",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*GEVAAR_OF_GEWEIGERD, *PLICHTEN, *DOOR_DE_OUDERS, *TOESTEMMING, *VRAGEN_EN_AFSPREKEN, *NOOIT, *ROUTE),
    headlines={Outcome.VERPLICHT: "Delen is hier verplicht", Outcome.TOEGESTAAN: "Delen mag"},
)
