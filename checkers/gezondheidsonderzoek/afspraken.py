"""What does the school lay down, weigh and record?"""

from __future__ import annotations

from ..kernel.model import Require, Rule, Task
from ..shared.limits import note_it
from ..shared.questions import AGREEMENTS
from .questions import GIVEN, HEALTH, TAKING_PART

AFSPRAKEN = (
    Rule(
        id="afspraken",
        says="Met de vrager leg je de afspraken vast. Een verwerkersovereenkomst is meestal niet nodig.",
        passages=("gezondheidsonderzoek#afspraken", "index#aparte-afspraken"),
        facts=("J-VWK-3",),
        when=TAKING_PART,
        items=(*GIVEN, "anoniem"),
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="beoordeling-vooraf",
        says="Bij een waarschijnlijk groot risico hoort vooraf een beoordeling.",
        passages=("gezondheidsonderzoek#beoordeling-vooraf",),
        facts=("J-ROL-6",),
        when=TAKING_PART,
        items=HEALTH,
        effects=(Task("bestuur", "Kijk met de FG of er vooraf een beoordeling van de risico's (DPIA) nodig is."),),
    ),
    note_it("stap-3#noteer-de-uitwisseling", when=TAKING_PART, items=GIVEN),
)
