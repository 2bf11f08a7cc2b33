"""What must the board do about a possible sexual offence?"""

from __future__ import annotations

from ..kernel.model import Caveat, Oblige, Rule, Task, Undecided, answer
from .questions import CONTENT, OFFENCE, SHARED

ZEDENMISDRIJF = (
    Rule(
        id="zedenmisdrijf",
        says="Werkt de verdachte voor de school, dan moet het bestuur overleggen en aangifte doen.",
        passages=("jeugdhulp#zedenmisdrijf", "jeugdhulp#zedenmisdrijf-wat"),
        facts=("J-JHV-4",),
        contradictions=("J-TEG-1",),
        when=OFFENCE & answer("school", "po") & answer("verdachte", "ja"),
        items=("contact", "signalen"),
        effects=(
            Oblige(),
            Task("bestuur", "Bel de vertrouwensinspecteur en bespreek de aangifte: die moet het bestuur doen."),
            Caveat("De wet noemt overleg en aangifte, niet welke gegevens. Die leiden wij af: laat het nakijken."),
            Caveat("Dat de regel geldt omdat de verdachte voor de school werkt, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="zedenmisdrijf-verdachte-van-buiten",
        says="Of de plicht ook geldt als de verdachte niet voor de school werkt, hebben wij niet nagekeken.",
        passages=("jeugdhulp#zedenmisdrijf-verdachte-van-buiten", "jeugdhulp#zedenmisdrijf-nakijken"),
        facts=("J-JHV-4",),
        contradictions=("J-TEG-1",),
        when=OFFENCE & answer("school", "po") & answer("verdachte", "nee"),
        items=("contact", "signalen"),
        effects=(
            Undecided(
                "Bel de vertrouwensinspecteur en vraag of deze regel geldt; is het thuis gebeurd, bel ook Veilig Thuis."
            ),
        ),
    ),
    Rule(
        id="zedenmisdrijf-rest",
        says="Wat je bij een zedenmisdrijf nog meer mag geven, beslissen onze bronnen niet.",
        passages=("jeugdhulp#zedenmisdrijf-rest",),
        facts=("J-JHV-4",),
        when=OFFENCE & answer("school", "po"),
        items=tuple(item for item in CONTENT if item != "signalen"),
        effects=(Undecided("Vraag de vertrouwensinspecteur wat hij nodig heeft, en waarom."),),
    ),
    Rule(
        id="zedenmisdrijf-andere-school",
        says="De regel voor jouw soort school hebben wij niet gelezen. Bel meteen de vertrouwensinspecteur.",
        passages=("jeugdhulp#zedenmisdrijf-andere-school",),
        facts=("J-JHV-4",),
        when=OFFENCE & answer("school", "andere-school"),
        items=SHARED,
        effects=(Undecided("Bel meteen de vertrouwensinspecteur, en vraag wat voor jouw school geldt."),),
    ),
)
