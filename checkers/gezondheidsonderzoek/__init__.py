"""May the GGD, a municipality or a researcher have this? (page `gezondheidsonderzoek`, U-69, U-70)

No duty for the school, so never 'verplicht': explicit consent that the asker itself asks for and the school has
seen, or an invitation that the school passes on without giving anything. The list for the legal task of the JGZ
stays undecided without consent (J-TEG-1), and so does anonymous research (J-GGD-5 is not confirmed).
"""

from __future__ import annotations

from ..kernel.model import Checker, Outcome
from .afspraken import AFSPRAKEN
from .altijd import ALTIJD
from .anoniem import ANONIEM
from .conditions import CONDITIONS
from .doorgeven import DOORGEVEN
from .jgz import JGZ_TAAK
from .nog_geen_ja import NOG_GEEN_JA
from .project import PROJECT_OF_ONDERZOEK
from .questions import QUESTIONS
from .route import ROUTE

CHECKER = Checker(
    slug="gezondheidsonderzoek",
    title="Mag de school meewerken aan dit onderzoek naar gezondheid?",
    page="gezondheidsonderzoek",
    intro="Kies wie er vraagt, en wat die wil hebben. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*ALTIJD, *DOORGEVEN, *JGZ_TAAK, *PROJECT_OF_ONDERZOEK, *ANONIEM, *NOG_GEEN_JA, *AFSPRAKEN, *ROUTE),
    verb="meewerken",
    everything="met alles",
    headlines={Outcome.TOEGESTAAN: "Zo mag de school meewerken"},
    advice={Outcome.TOEGESTAAN: "zo mag het: toegestaan"},
)
