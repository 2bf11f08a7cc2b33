"""What may the JGZ have for its legal task? (J-TEG-1)"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Rule, Undecided, answer
from ..shared.questions import REFUSED
from .conditions import OFFER, consent
from .questions import JGZ, TAKING_PART

ASK_GGD_AND_FG = "Vraag de GGD wie toestemming geeft en hoe, en leg het voor aan de FG van je bestuur."

JGZ_TAAK = (
    Rule(
        id="jgz-lijst-zonder-toestemming",
        says="Of de JGZ een leerlinglijst mag krijgen zonder toestemming, beslissen onze bronnen niet.",
        passages=("gezondheidsonderzoek#jgz-lijst-zonder-toestemming", "gezondheidsonderzoek#jgz-lijst-hoeft-niet"),
        facts=("J-GGD-1", "J-GGD-2", "J-ROD-6"),
        contradictions=("J-TEG-1",),
        when=JGZ & TAKING_PART & answer("toestemming", "niet-gezien", "geen-reactie", "niet-gevraagd"),
        items=("persoon",),
        effects=(
            Undecided("Wijs de GGD op het register. Vraag de FG van je bestuur of deze lijst zonder toestemming mag."),
            OFFER,
        ),
    ),
    *consent(
        prefix="jgz-lijst",
        says="Met toestemming mag de JGZ de korte leerlinglijst krijgen, en niet meer dan dat.",
        passages=("gezondheidsonderzoek#jgz-lijst-kort",),
        facts=("J-GGD-2",),
        contradictions=("J-TEG-1",),
        when=JGZ & TAKING_PART & answer("toestemming", "gegeven", "geweigerd"),
        items=("persoon",),
    ),
    Rule(
        id="wijs-op-register",
        says="Voor de jeugdgezondheidszorg krijgt de gemeente al gegevens uit het register onderwijsdeelnemers.",
        passages=("gezondheidsonderzoek#wijs-op-register",),
        facts=("J-ROD-6", "J-GGD-1"),
        when=JGZ,
        items=("persoon", "contact"),
        effects=(
            Caveat(
                "De gemeente krijgt voor de JGZ al gegevens uit het register. Dat de school dus niets apart hoeft "
                "te sturen, is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="onderzoek-door-jgz",
        says="Wie toestemming geeft als de JGZ zelf leerlingen onderzoekt of vaccineert, beslissen onze bronnen niet.",
        passages=("gezondheidsonderzoek#onderzoek-door-jgz", "stap-2#bij-twijfel-fg"),
        facts=("J-TOE-7",),
        when=JGZ & TAKING_PART,
        items=("antwoorden",),
        effects=(Undecided(ASK_GGD_AND_FG),),
    ),
    Rule(
        id="jgz-onderzoek-geweigerd",
        says="Is de toestemming geweigerd of ingetrokken, dan laat de school de leerling niet meedoen.",
        passages=("gezondheidsonderzoek#toestemming-geweigerd",),
        facts=("J-TOE-1",),
        when=JGZ & TAKING_PART & REFUSED,
        items=("antwoorden",),
        effects=(Forbid(),),
    ),
    *consent(
        prefix="jgz-meer",
        says="Meer dan de korte leerlinglijst krijgt de JGZ alleen met toestemming.",
        passages=("gezondheidsonderzoek#jgz-meer-dan-de-lijst", "stap-2#anders-toestemming"),
        facts=("J-GGD-2",),
        contradictions=("J-TEG-1",),
        when=JGZ & TAKING_PART,
        items=("contact", "leren"),
    ),
    *consent(
        prefix="jgz-gezondheid",
        says="De uitzondering voor zorgverleners is niet van de school. Die vraagt uitdrukkelijke toestemming.",
        passages=("gezondheidsonderzoek#jgz-meer-dan-de-lijst", "gezondheidsonderzoek#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-5", "J-BIJ-9"),
        contradictions=("J-TEG-1",),
        when=JGZ & TAKING_PART,
        items=("gezondheid", "verzuim"),
    ),
)
