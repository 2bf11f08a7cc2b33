"""What is arranged before health is written down or shown?"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from ..kernel.model import Condition, answer
from ..shared.conditions import CONSENT_PARENTS_WITH_WITHDRAWAL, CONSENT_PUPIL_WITH_WITHDRAWAL
from ..shared.consent import consent_rules
from ..shared.questions import BELOW_SIXTEEN, GIVEN, WITHDRAWN_BY_PUPIL

STAFF = "toestemming-medewerker"
SECRECY = "geheimhouding"
KEPT_APART = "bhv-lijst-bewaren"

_REFUSED = (
    "De toestemming is geweigerd of ingetrokken. Leg dit niet vast, laat het niet zien, en haal weg wat er al staat."
)

CONDITIONS = (
    replace(CONSENT_PARENTS_WITH_WITHDRAWAL, broken_says=_REFUSED),
    replace(CONSENT_PUPIL_WITH_WITHDRAWAL, broken_says=_REFUSED),
    Condition(
        id=STAFF,
        label="Toestemming van de medewerker",
        met=GIVEN,
        broken=answer("toestemming", "geweigerd", WITHDRAWN_BY_PUPIL),
        broken_says=_REFUSED,
        consent=True,
        todo="Vraag de medewerker om toestemming voor deze lijst. Wacht op een duidelijk ja en bewaar dat.",
        role="leraren en directie",
    ),
    Condition(
        id=SECRECY,
        label="Geheimhouding",
        met=answer("geheimhouding", "ja"),
        todo="Regel dat wie de gegevens ziet een plicht heeft om ze geheim te houden, bijvoorbeeld met een afspraak.",
        role="bestuur",
    ),
    Condition(
        id=KEPT_APART,
        label="Apart bewaard, meteen te pakken en dicht voor anderen",
        met=answer("opslag", "apart"),
        todo="Bewaar de gegevens voor de BHV apart: bij een calamiteit meteen te pakken, en dicht voor anderen.",
        role="administratie",
    ),
)

consent = partial(
    consent_rules,
    passage_parents="medische-informatie#toestemming-ouders",
    passage_pupil="medische-informatie#toestemming-leerling",
    younger=BELOW_SIXTEEN,
)
"""The rules that ask for consent, with the passages that say whose consent it is."""
