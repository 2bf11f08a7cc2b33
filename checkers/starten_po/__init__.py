"""May a primary school ask this about a new pupil? (page `starten-po`, U-04, U-34, U-35)

What may be asked depends on how far the parents are: getting to know the school, applying, enrolling. The five
data of the law are a duty at enrolment; every other field has to be explained, and some are not asked (J-TEG-15).
"""

from __future__ import annotations

from ..kernel.model import Checker, Outcome
from .aanmelding import AANMELDING
from .aanvullend import AANVULLEND
from .conditions import CONDITIONS
from .kennismaking import KENNISMAKING
from .niet_vragen import NIET_VRAGEN
from .questions import QUESTIONS
from .route import ROUTE
from .vijf_gegevens import VIJF_GEGEVENS

CHECKER = Checker(
    slug="starten-po",
    title="Mag je dit vragen van een nieuwe leerling?",
    page="starten-po",
    intro=(
        "Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat. "
        "Komt de leerling van een andere school? Gebruik dan de check over de overstap."
    ),
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*KENNISMAKING, *AANMELDING, *VIJF_GEGEVENS, *AANVULLEND, *NIET_VRAGEN, *ROUTE),
    verb="vragen",
    headlines={Outcome.VERPLICHT: "Dit moet je vragen en vastleggen", Outcome.TOEGESTAAN: "Dit mag je vragen"},
    advice={
        Outcome.VERPLICHT: "vraag dit: verplicht",
        Outcome.TOEGESTAAN: "vraag dit als het nodig is: toegestaan",
        Outcome.VERBODEN: "vraag dit niet: verboden",
    },
)
