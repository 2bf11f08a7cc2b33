"""Who decides about a shared facility, and what do they lay down?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Task, Undecided
from ..shared.limits import ASK_FG
from ..shared.questions import AGREEMENTS
from .questions import BY_ORDER, EACH_OWN, LEARNING, ONE_DECIDES, ONE_ENTITY, ORDINARY, TOGETHER, TOO_MUCH

WIE_BESLIST = (
    Rule(
        id="onderlinge-regeling",
        says="Wie samen beslist waarom en hoe, is samen verantwoordelijk. Daar hoort een onderlinge regeling bij.",
        passages=("ikc#gedeelde-voorziening", "ikc#onderlinge-regeling", "wie-doet-wat#onderlinge-regeling"),
        facts=("J-IKC-2",),
        contradictions=("J-TEG-16",),
        when=TOGETHER,
        effects=(
            Require("onderlinge-regeling"),
            Task("bestuur", "Spreek af dat een ouder met een vraag bij allebei terechtkan."),
        ),
    ),
    Rule(
        id="kern-bekendmaken",
        says="De kern van die regeling maak je bekend.",
        passages=("ikc#kern-bekendmaken",),
        facts=("J-IKC-2",),
        when=TOGETHER,
        effects=(Require("kern-bekend"),),
    ),
    Rule(
        id="ieder-beslist-zelf",
        says="Beslist ieder voor zich, dan zijn jullie niet samen verantwoordelijk. Leg wel vast wie wat doet.",
        passages=("ikc#ieder-beslist-zelf", "ikc#wie-beslist", "ikc#ieder-zelf-verantwoordelijk"),
        facts=("J-IKC-4", "J-IKC-1"),
        contradictions=("J-TEG-16",),
        when=EACH_OWN,
        effects=(
            Require(AGREEMENTS),
            Caveat(
                "De bron noemt jullie samen verantwoordelijk omdat je de voorziening deelt. De AVG zegt dat alleen "
                "als je samen beslist, en die volgen wij."
            ),
        ),
    ),
    Rule(
        id="een-beslist",
        says="Wie niets te zeggen heeft over waarom en hoe, is niet mee verantwoordelijk. Leg wel vast wie wat doet.",
        passages=("ikc#een-beslist", "ikc#wie-beslist"),
        facts=("J-IKC-4",),
        contradictions=("J-TEG-16",),
        when=ONE_DECIDES,
        effects=(
            Require(AGREEMENTS),
            Caveat(
                "De bron noemt jullie samen verantwoordelijk omdat je de voorziening deelt. Dat een huurder dat niet "
                "is, leiden wij af uit de AVG: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="in-opdracht",
        says="Wie met gegevens werkt in opdracht van de ander, is verwerker.",
        passages=("ikc#in-opdracht", "wie-doet-wat#verwerkersovereenkomst"),
        facts=("J-VWK-1", "J-VWK-2"),
        when=BY_ORDER,
        effects=(Require("verwerkersovereenkomst"),),
    ),
    Rule(
        id="balie-in-opdracht",
        says="Wie in opdracht achter een balie werkt, mag contactgegevens en praktische informatie zien.",
        passages=("ikc#balie-in-opdracht",),
        facts=("J-VWK-2", "J-BEG-2"),
        when=BY_ORDER,
        items=("contact", "praktisch"),
        effects=(
            Permit("werk in opdracht"),
            Caveat("Welke gegevens het werk in opdracht vraagt, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="in-opdracht-meer",
        says="Of wie in opdracht werkt ook dit mag zien, beslissen onze bronnen niet.",
        passages=("ikc#in-opdracht-meer", "stap-2#bij-twijfel-fg"),
        facts=("J-VWK-2",),
        when=BY_ORDER,
        items=(*LEARNING, "ve"),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="een-rechtspersoon",
        says="Onze bronnen gaan uit van twee organisaties. Wat binnen één rechtspersoon mag, beslissen zij niet.",
        passages=("ikc#een-rechtspersoon", "stap-2#bij-twijfel-fg"),
        facts=("J-IKC-1",),
        when=ONE_ENTITY,
        items=(*ORDINARY, *TOO_MUCH),
        effects=(Undecided(ASK_FG),),
    ),
)
