"""What is arranged before the school takes part?"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from ..kernel.model import Task
from ..shared.conditions import CONSENT_PARENTS, CONSENT_PUPIL, agreements_condition, safe_route
from ..shared.consent import consent_rules

SAFE_ROUTE_ANSWERS = "veilige-route-antwoorden"
_ASK_FIRST = (
    "Laat de vrager zelf uitdrukkelijk om toestemming vragen. Kijk of het ja er echt is voordat je iets geeft "
    "of leerlingen laat meedoen."
)
_REFUSED = "De toestemming is geweigerd of ingetrokken. Geef dus niets, en laat de leerling niet meedoen."

CONDITIONS = (
    replace(CONSENT_PARENTS, todo=_ASK_FIRST, broken_says=_REFUSED),
    replace(CONSENT_PUPIL, todo=_ASK_FIRST, broken_says=_REFUSED),
    agreements_condition("Leg met de vrager vast wie wat doet, waarvoor, hoe lang en hoe veilig."),
    replace(
        safe_route("beveiligd", "papier"),
        todo="Kies een veilige route voor wat de school zelf geeft: beveiligd of papier.",
    ),
    replace(
        safe_route("rechtstreeks", "beveiligd", "papier"),
        id=SAFE_ROUTE_ANSWERS,
        label="Een veilige route voor antwoorden",
    ),
)

consent = partial(
    consent_rules,
    passage_parents="gezondheidsonderzoek#toestemming-ouders",
    passage_pupil="gezondheidsonderzoek#toestemming-leerling",
)
"""The rules that ask for consent, with the passages that say whose consent it is."""

OFFER = Task(
    "leraren en directie",
    "Stel voor dat de school zelf een uitnodiging doorgeeft. Dan hoeft zij niets aan de vrager te geven.",
)
