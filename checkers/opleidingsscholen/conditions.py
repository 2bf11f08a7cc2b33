"""What is arranged before anything is shared around an internship?"""

from __future__ import annotations

from functools import partial

from ..kernel.model import Condition, answer
from ..shared.conditions import (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    agreements_condition,
    limited_rights,
    safe_route,
)
from ..shared.consent import consent_rules
from ..shared.questions import BELOW_SIXTEEN, GIVEN, WITHDRAWN_BY_PUPIL

STUDENT = "toestemming-student"

CONDITIONS = (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    Condition(
        id=STUDENT,
        label="Uitdrukkelijke toestemming van de student",
        met=GIVEN,
        broken=answer("toestemming", "geweigerd", WITHDRAWN_BY_PUPIL),
        broken_says="De student wil dit niet, of trok de toestemming in. Deel dit dus niet.",
        consent=True,
        todo="Vraag de student of je dit mag delen. Wacht op een duidelijk ja en bewaar dat.",
        role="leraren en directie",
    ),
    Condition(
        id="geheimhouding",
        label="De student tekende voor geheimhouding",
        met=answer("geheimhouding", "ja"),
        todo="Laat de student tekenen voor geheimhouding voordat de student gegevens ziet.",
        role="bestuur",
    ),
    agreements_condition(
        "Leg met opleiding en student vast wie waarvoor zorgt, wat de student ziet, "
        "en wat er geldt voor opnamen en sociale media.",
        label="Afspraken tussen opleiding, school en student",
    ),
    safe_route("beveiligd", "papier", "account"),
    limited_rights("Stel het account zo in dat de student alleen de eigen groep en de eigen taak ziet."),
)

consent = partial(
    consent_rules,
    passage_parents="opleidingsscholen#toestemming-ouders",
    passage_pupil="opleidingsscholen#toestemming-leerling",
    younger=BELOW_SIXTEEN,
)
"""The rules that ask for consent, with the passages that say whose consent it is."""
