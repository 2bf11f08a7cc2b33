"""What do the sources leave undecided?"""

from __future__ import annotations

from ..kernel.model import Caveat, Rule, Task, Undecided, answer, answer_other_than
from ..shared.limits import ASK_ARTICLE
from .situation import EVERYTHING_ELSE, LAW, LEARNING, NOT_IN_DANGER, PUPIL_DATA, TEACHING, to

UNDECIDED = (
    Rule(
        id="inspectie",
        says="Welke gegevens van leerlingen de inspectie mag vragen, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-inspectie", "stap-2#vraag-welke-wet"),
        facts=("J-VZM-8",),
        when=to("inspectie"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Undecided("Vraag de inspectie om doel en wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="politie",
        says="Welke gegevens de politie mag krijgen, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-politie", "stap-2#vraag-welke-wet"),
        facts=("J-CAM-4", "J-BIJ-8"),
        when=to("politie") & NOT_IN_DANGER,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Undecided("Vraag de politie om het wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="welke-wet",
        says="Noemt de ontvanger een wet, vraag dan welke. Onze bronnen zeggen niet of die hier geldt.",
        passages=("stap-2#vraag-welke-wet", "stap-2#bij-twijfel-fg"),
        facts=("J-ROL-7",),
        contradictions=("J-TEG-1",),
        when=LAW
        & to(
            "veilig-thuis",
            "gemeente",
            "jeugdhulp",
            "ggd",
            "onderzoeker",
            "hulp-extern",
            "opleiding",
            "lerarenopleiding",
            "buurtsport",
            "expertisecentrum",
            "arts",
            "iemand-anders",
        ),
        items=(*PUPIL_DATA, "onderzoeksrapport"),
        effects=(Undecided(ASK_ARTICLE),),
    ),
    Rule(
        id="welke-wet-opvang",
        says="Noemt de opvang een wet voor meer dan praktische informatie, vraag dan welke.",
        passages=("stap-2#vraag-welke-wet", "aan-de-slag#ontvanger-kinderopvang"),
        facts=("J-ROL-7",),
        when=LAW & to("kinderopvang"),
        items=(*LEARNING, "gezondheid", "verzuim", "onderzoeksrapport"),
        effects=(Undecided(ASK_ARTICLE),),
    ),
    Rule(
        id="onderbouwen",
        says="Is delen geen plicht, dan is het een keuze die je met doel en grondslag onderbouwt.",
        passages=("wettelijk-verplicht#keuze-onderbouwen",),
        facts=("J-GRO-4",),
        when=(TEACHING | answer("doel", "anders")) & answer_other_than("ontvanger", "ouders", "leerling", "start-po"),
        items=PUPIL_DATA,
        effects=(Task("leraren en directie", "Schrijf op voor welk doel en op welke grondslag je deelt."),),
    ),
    Rule(
        id="expertisecentrum",
        says="Of de onderwijstaak hier genoeg is zonder toestemming, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-expertisecentrum-niet", "stap-2#bij-twijfel-fg"),
        facts=("J-GRO-3",),
        contradictions=("J-TEG-1",),
        when=to("expertisecentrum") & TEACHING,
        items=PUPIL_DATA,
        effects=(
            Caveat("Wij gaan uit van toestemming. Of de onderwijstaak genoeg grond geeft, weegt de FG van je bestuur."),
        ),
    ),
)
