"""May this recipient have the pupil's number? (page `pgn`, U-30 … U-33)

A closed list: the number goes only where a law names recipient and purpose, and consent repairs nothing
(J-PGN-1). A document that shows the number follows the number; the ECK iD goes to suppliers only.
"""

from __future__ import annotations

from ..kernel.model import Checker
from .conditions import CONDITIONS
from .eckid import ECKID
from .in_de_wet import IN_DE_WET
from .niet_in_de_wet import NIET_IN_DE_WET
from .onbeslist import ONBESLIST
from .ouders_en_leerling import OUDERS_EN_LEERLING
from .questions import QUESTIONS
from .route import ROUTE

CHECKER = Checker(
    slug="pgn",
    title="Mag het PGN naar deze ontvanger?",
    page="pgn",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(
        *OUDERS_EN_LEERLING,
        *IN_DE_WET,
        *NIET_IN_DE_WET,
        *ONBESLIST,
        *ECKID,
        *ROUTE,
    ),
)
