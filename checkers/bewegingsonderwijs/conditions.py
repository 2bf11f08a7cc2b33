"""What is arranged before anyone gets results of physical education?"""

from __future__ import annotations

from functools import partial

from ..kernel.model import Condition, answer
from ..shared.conditions import (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    agreements_condition,
    safe_route,
)
from ..shared.consent import consent_rules
from ..shared.questions import AGREEMENTS, BELOW_SIXTEEN

PROCESSOR_AGREEMENT = "verwerkersovereenkomst"

CONDITIONS = (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    Condition(
        id="geheimhouding",
        label="Een plicht om te zwijgen",
        met=answer("geheimhouding", "ja"),
        todo="Laat de coach tekenen voor geheimhouding als beroep of functie dat niet al regelt.",
        role="bestuur",
    ),
    Condition(
        id="regie",
        label="De school beslist",
        met=answer("regie", "ja"),
        todo="Regel dat de school beslist wie de gegevens krijgt, en zet vanzelf doorgeven uit.",
        role="bestuur",
    ),
    Condition(
        id=PROCESSOR_AGREEMENT,
        label="Een verwerkersovereenkomst",
        met=answer(AGREEMENTS, "ja"),
        todo="Sluit een verwerkersovereenkomst met de leverancier voordat er gegevens in de app komen.",
        role="bestuur",
    ),
    agreements_condition("Leg vast waarvoor de gegevens zijn, wie ze ziet, en dat de school beslist."),
    safe_route("beveiligd", "papier"),
)

consent = partial(
    consent_rules,
    passage_parents="bewegingsonderwijs#toestemming-ouders",
    passage_pupil="bewegingsonderwijs#toestemming-leerling",
    younger=BELOW_SIXTEEN,
)
"""The rules that ask for consent, with the passages that say whose consent it is."""
