"""May this be shared with anyone at all? (page `aan-de-slag`, the three steps, U-01 … U-22)

Necessary, consent, safe route, over any recipient. Special beats general: a recipient with a ground of its own
has rules of its own, everything else needs consent (J-TEG-1). Where a special checker decides the details this
one hands over to it, and never contradicts it.
"""

from __future__ import annotations

from ..kernel.model import Checker
from .access import ACCESS
from .agreements import ARRANGED
from .duties import DUTIES
from .grounds import GROUNDS
from .hand_over import HAND_OVER
from .number import NUMBER
from .situation import CONDITIONS, QUESTIONS
from .steps import STEP_1, STEP_2, STEP_3
from .undecided import UNDECIDED

CHECKER = Checker(
    slug="uitwisseling",
    title="Mag je deze gegevens delen?",
    page="aan-de-slag",
    intro="Loop de drie stappen langs voor jouw situatie. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*STEP_1, *NUMBER, *DUTIES, *GROUNDS, *ACCESS, *UNDECIDED, *ARRANGED, *STEP_2, *STEP_3, *HAND_OVER),
)
