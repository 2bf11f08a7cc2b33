"""What has to be arranged with the supplier first?"""

from __future__ import annotations

from ..kernel.model import Condition, answer
from ..shared.conditions import CONSENT_PARENTS, CONSENT_PUPIL, safe_route
from ..shared.questions import AGREEMENTS

CONTRACT = "verwerkersovereenkomst"
TRANSFER = "doorgifte-geregeld"

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier"),
    Condition(
        id=CONTRACT,
        label="Een verwerkersovereenkomst waar deze gegevens in staan",
        met=answer(AGREEMENTS, "ja"),
        todo="Sluit met de leverancier een verwerkersovereenkomst waar deze gegevens in staan.",
        role="bestuur",
    ),
    Condition(
        id=TRANSFER,
        label="Gegevens binnen de EER, of een goed middel daarbuiten",
        met=answer("doorgifte", "binnen-eer", "vs-met-kader"),
        todo=(
            "Wacht met deze leverancier, of laat de gegevens binnen de EER. "
            "Zonder het Data Privacy Framework is een ander middel met extra maatregelen nodig."
        ),
        role="bestuur",
    ),
)
