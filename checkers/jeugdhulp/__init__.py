"""May youth care, the municipality or Veilig Thuis have this? (page `jeugdhulp`, U-67 and U-68)

Never without agreements laid down beforehand, and then with consent, which a pupil can withdraw from twelve on
(J-TOE-5). The law makes exceptions: a suspicion to Veilig Thuis, acute danger, a sexual offence (J-TEG-1).
"""

from __future__ import annotations

from ..kernel.model import Checker
from .conditions import CONDITIONS
from .gevaar import GEVAAR
from .hulp import HULP
from .nooit import NOOIT
from .questions import QUESTIONS
from .route import ROUTE
from .vermoeden import WET_OF_VERMOEDEN
from .verwijsindex import VERWIJSINDEX
from .zedenmisdrijf import ZEDENMISDRIJF

CHECKER = Checker(
    slug="jeugdhulp",
    title="Mag dit naar jeugdhulp, de gemeente of Veilig Thuis?",
    page="jeugdhulp",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*NOOIT, *ROUTE, *HULP, *WET_OF_VERMOEDEN, *GEVAAR, *VERWIJSINDEX, *ZEDENMISDRIJF),
)
