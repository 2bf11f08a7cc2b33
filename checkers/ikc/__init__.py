"""What may school and kinderopvang in one building share, and what do they lay down? (page `ikc`, U-59 … U-63)

One roof is no ground: each stays responsible for its own, and the other hears nothing without a duty or consent
(J-TEG-1). A shared facility makes them jointly responsible only when they decide
together (J-TEG-16). Camera images have conditions of their own.
"""

from __future__ import annotations

from ..kernel.model import Checker, Outcome
from .beelden_vragen import BEELDEN_VRAGEN
from .cameras import CAMERAS
from .conditions import CONDITIONS
from .elkaars_gegevens import ELKAARS_GEGEVENS
from .gevaar import GEVAAR
from .geweigerd import GEWEIGERD
from .nooit import NOOIT
from .questions import QUESTIONS
from .route import ROUTE
from .uitwisselen import UITWISSELEN
from .wie_beslist import WIE_BESLIST

CHECKER = Checker(
    slug="ikc",
    title="Mag dit in ons IKC?",
    page="ikc",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(
        *GEWEIGERD,
        *UITWISSELEN,
        *GEVAAR,
        *NOOIT,
        *WIE_BESLIST,
        *ELKAARS_GEGEVENS,
        *CAMERAS,
        *BEELDEN_VRAGEN,
        *ROUTE,
    ),
    verb="doen",
    headlines={Outcome.VERPLICHT: "Dit moet worden gedeeld", Outcome.TOEGESTAAN: "Dit mag"},
)
