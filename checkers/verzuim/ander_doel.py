"""What goes to the leerplichtambtenaar for another purpose? (J-TEG-1)"""

from __future__ import annotations

from ..kernel.model import Forbid, Require, Rule
from ..shared.consent import consent_rules
from ..shared.questions import AGREEMENTS
from .questions import LIST, ON_REQUEST, OTHER_PURPOSE

ANDER_DOEL = (
    Rule(
        id="pgn-niet-voor-ander-doel",
        says="Het PGN mag alleen mee voor een doel dat in een wet staat. Toestemming verandert dat niet.",
        passages=("verzuim#pgn-niet-voor-ander-doel",),
        facts=("J-PGN-1",),
        when=OTHER_PURPOSE,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="ander-doel-afspraken",
        says="Voor een ander doel, zoals jeugdhulp, wissel je niets uit voordat de afspraken vastliggen.",
        passages=("verzuim#ander-doel-afspraken", "index#aparte-afspraken"),
        facts=("J-JHV-1",),
        when=OTHER_PURPOSE,
        items=(*LIST, "ziektebeeld", *ON_REQUEST),
        effects=(Require(AGREEMENTS),),
    ),
    *consent_rules(
        prefix="ander-doel-gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("verzuim#ander-doel-toestemming", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents="verzuim#toestemming-ouders",
        passage_pupil="verzuim#toestemming-leerling",
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=OTHER_PURPOSE,
        items=("ziektebeeld",),
    ),
    *consent_rules(
        prefix="ander-doel",
        says="Voor een ander doel dan de Leerplichtwet is er toestemming nodig.",
        passages=("verzuim#ander-doel-toestemming", "stap-2#anders-toestemming"),
        passage_parents="verzuim#toestemming-ouders",
        passage_pupil="verzuim#toestemming-leerling",
        contradictions=("J-TEG-1",),
        when=OTHER_PURPOSE,
        items=(*LIST, *ON_REQUEST),
        residual=True,
    ),
)
