"""What is arranged before anything is shared around an internship?"""

from __future__ import annotations

from ..kernel.model import Condition, answer
from ..shared import (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    WITHDRAWN_BY_PUPIL,
    agreements_condition,
    safe_route,
)

STUDENT = "toestemming-student"

CONDITIONS = (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    Condition(
        id=STUDENT,
        label="Uitdrukkelijke toestemming van de student",
        met=answer("toestemming", "gegeven"),
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
    Condition(
        id="beperkte-rechten",
        label="Een account met alleen de nodige rechten",
        met=answer("rechten", "ja"),
        todo="Stel het account zo in dat de student alleen de eigen groep en de eigen taak ziet.",
        role="administratie",
    ),
)

PARENTS_SAY, PUPIL_SAYS = "opleidingsscholen#toestemming-ouders", "opleidingsscholen#toestemming-leerling"
