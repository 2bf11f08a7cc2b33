"""Which conditions do several checkers set in the same words: consent, safe route, agreements, rights of an account?"""

from __future__ import annotations

from ..kernel.model import Condition, When, answer
from .questions import (
    AGREEMENTS,
    GIVEN,
    REFUSED,
    RIGHTS,
    TWELVE_TO_SIXTEEN,
    WITHDRAWN_BY_PUPIL,
    WITHDREW,
    YOUNGER_THAN_TWELVE,
)

PARENTS = "toestemming-ouders"
PUPIL = "toestemming-leerling"
SAFE_ROUTE = "veilige-route"
LIMITED_RIGHTS = "beperkte-rechten"


def _consent(condition_id: str, label: str, todo: str, met: When = GIVEN, broken: When = REFUSED) -> Condition:
    return Condition(
        id=condition_id,
        label=label,
        met=met,
        broken=broken,
        broken_says="De toestemming is geweigerd of ingetrokken. Deel dit dus niet.",
        consent=True,
        todo=todo,
        role="leraren en directie",
    )


_ASK_PARENTS = (
    "Toestemming van de ouders",
    "Vraag de ouders om toestemming voor dit doel. Wacht op een duidelijk ja en bewaar dat.",
)
_ASK_PUPIL = (
    "Toestemming van de leerling",
    "Vraag de leerling om toestemming voor dit doel. Wacht op een duidelijk ja en bewaar dat.",
)
CONSENT_PARENTS = _consent(PARENTS, *_ASK_PARENTS)
CONSENT_PUPIL = _consent(PUPIL, *_ASK_PUPIL)

CONSENT_PARENTS_WITH_WITHDRAWAL = _consent(
    PARENTS,
    *_ASK_PARENTS,
    met=GIVEN | (WITHDREW & YOUNGER_THAN_TWELVE),
    broken=REFUSED | (WITHDREW & TWELVE_TO_SIXTEEN),
)
"""A pupil can withdraw the consent that the parents gave from the twelfth birthday on, not before (J-TOE-5)."""
CONSENT_PUPIL_WITH_WITHDRAWAL = _consent(
    PUPIL, *_ASK_PUPIL, broken=answer("toestemming", "geweigerd", WITHDRAWN_BY_PUPIL)
)


def agreements_condition(todo: str, *, label: str = "Vastgelegde afspraken") -> Condition:
    """The condition that agreements are laid down; the board arranges them (U-13)."""
    return Condition(id=AGREEMENTS, label=label, met=answer(AGREEMENTS, "ja"), todo=todo, role="bestuur")


def limited_rights(
    todo: str = "Stel de rechten van het account zo in dat alleen te zien is wat nodig is.",
) -> Condition:
    """The condition that an account shows no more than is needed."""
    return Condition(
        id=LIMITED_RIGHTS,
        label="Een account met alleen de nodige rechten",
        met=answer(RIGHTS, "ja"),
        todo=todo,
        role="administratie",
    )


def safe_route(*choices: str, met: When | None = None) -> Condition:
    """The condition that the route is safe: met by these routes, or by `met`."""
    return Condition(
        id=SAFE_ROUTE,
        label="Een veilige route",
        met=answer("route", *choices) | met if met else answer("route", *choices),
        todo="Kies een veilige route.",
        role="administratie",
    )
