"""May we write down and show this about someone's health? (page `medische-informatie`, U-76 … U-81)

The purpose decides (J-TEG-9): guidance without consent and only for who needs it, a list for the BHV with explicit
consent and only for BHV'ers, acute danger for whoever helps, and nothing 'because it is handy to know'.
"""

from __future__ import annotations

from ..kernel.model import Checker, Outcome
from .begeleiding import BEGELEIDING
from .bhv import OP_DE_BHV_LIJST
from .conditions import CONDITIONS
from .doel import DOEL
from .intrekken import INTREKKEN
from .noodnummer import NOODNUMMER_EN_MEDEWERKER
from .questions import QUESTIONS

CHECKER = Checker(
    slug="medische-informatie",
    title="Mag je dit over iemands gezondheid vastleggen of laten zien?",
    page="medische-informatie",
    intro="Kies eerst waarvoor je het nodig hebt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*DOEL, *BEGELEIDING, *NOODNUMMER_EN_MEDEWERKER, *OP_DE_BHV_LIJST, *INTREKKEN),
    verb="doen",
    headlines={Outcome.TOEGESTAAN: "Dit mag je vastleggen en laten zien"},
    advice={
        Outcome.TOEGESTAAN: "dit mag als het nodig is: toegestaan",
        Outcome.VERBODEN: "leg dit zo niet vast en laat het niet zien: verboden",
    },
)
