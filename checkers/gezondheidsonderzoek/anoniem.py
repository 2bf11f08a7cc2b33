"""What about research in which nobody can be recognised? (J-GGD-5 is not confirmed)"""

from __future__ import annotations

from ..kernel.model import Rule, Undecided, answer
from .conditions import OFFER, consent
from .questions import TAKING_PART

ANONIEM = (
    Rule(
        id="anoniem",
        says="Of anoniem onderzoek buiten de regels valt, is niet bevestigd.",
        passages=("gezondheidsonderzoek#anoniem", "stap-2#bij-twijfel-fg"),
        facts=("J-GGD-5",),
        when=TAKING_PART & answer("toestemming", "niet-gezien", "geen-reactie", "niet-gevraagd"),
        items=("anoniem",),
        effects=(
            Undecided("Vraag de FG van je bestuur of het onderzoek echt anoniem is, vooral bij een kleine klas."),
            OFFER,
        ),
    ),
    *consent(
        prefix="anoniem",
        says="Met toestemming mag dit, ook als iemand toch te herkennen blijkt. Na een nee doet de leerling niet mee.",
        passages=("gezondheidsonderzoek#anoniem-met-toestemming", "gezondheidsonderzoek#toestemming-geweigerd"),
        facts=("J-GGD-5",),
        when=answer("toestemming", "gegeven", "geweigerd"),
        items=("anoniem",),
        residual=True,  # so not for an invitation that the school passes on
    ),
)
