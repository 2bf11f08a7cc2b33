"""What may the ouderraad have for anything else?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Task, Undecided, answer
from ..shared.conditions import PARENTS
from ..shared.consent import consent_rules
from ..shared.limits import ASK_FG
from .questions import BY_ORDER, INTERNAL, OTHERWISE, PAYMENT

ANDER_DOEL = (
    Rule(
        id="ander-doel-contact",
        says="Voor een ander doel dan innen is toestemming nodig. Over hun contactgegevens beslissen de ouders zelf.",
        passages=(
            "ouderraad#ander-doel-toestemming",
            "ouderraad#ouders-over-zichzelf",
            "stap-2#anders-toestemming",
        ),
        facts=("J-BEG-1", "J-TOE-2"),
        contradictions=("J-TEG-1",),
        when=OTHERWISE,
        items=("contact",),
        effects=(Permit("toestemming van de ouders"), Require(PARENTS)),
    ),
    *consent_rules(
        prefix="ander-doel-leerling",
        says="Voor een ander doel dan innen is toestemming nodig.",
        passages=("ouderraad#ander-doel-toestemming", "stap-2#anders-toestemming"),
        passage_parents="ouderraad#toestemming-ouders",
        passage_pupil="ouderraad#toestemming-leerling",
        facts=("J-BEG-1",),
        contradictions=("J-TEG-1",),
        when=OTHERWISE,
        items=("leerling",),
        residual=True,
    ),
    Rule(
        id="allebei-ja",
        says="Het adres is van de ouders. Naam en groep zijn vanaf 16 jaar aan de leerling.",
        passages=("ouderraad#allebei-ja", "ouderraad#ouders-over-zichzelf", "ouderraad#toestemming-leerling"),
        facts=("J-TOE-2", "J-TOE-3"),
        when=OTHERWISE & answer("leeftijd", "vanaf-16"),
        items=("leerling",),
        effects=(
            Caveat(
                "Gaat ook het adres mee? Daarover beslissen de ouders, over naam en groep de leerling. "
                "Dan moeten zij allebei ja zeggen."
            ),
        ),
    ),
    Rule(
        id="zelf-versturen",
        says="Stuurt de school het bericht zelf, dan hoeven er geen adressen naar de ouderraad.",
        passages=("ouderraad#zelf-versturen",),
        facts=("J-BEG-2",),
        when=OTHERWISE,
        items=("contact",),
        effects=(Task("administratie", "Bied aan om het bericht van de ouderraad zelf aan de ouders te sturen."),),
    ),
    Rule(
        id="ander-doel-binnen-de-school",
        says="Werkt de ouderraad binnen de school of in opdracht, dan is misschien geen toestemming nodig.",
        passages=("ouderraad#ander-doel-binnen-de-school", "stap-2#bij-twijfel-fg"),
        facts=("J-OUD-2",),
        contradictions=("J-TEG-1",),
        when=OTHERWISE & (BY_ORDER | INTERNAL),
        items=("contact", "leerling"),
        effects=(
            Caveat(
                "Wij gaan uit van toestemming. Of dat nodig is voor een ouderraad binnen de school of in opdracht, "
                "weegt de FG van je bestuur."
            ),
        ),
    ),
    Rule(
        id="betaalgegevens-alleen-om-te-innen",
        says="Betaalgegevens zijn er om te innen. Voor een ander doel gebruik je ze niet.",
        passages=("ouderraad#betaalgegevens-alleen-om-te-innen", "stap-1#doel-vooraf"),
        facts=("J-BEG-1",),
        when=OTHERWISE,
        items=PAYMENT,
        effects=(Forbid(),),
    ),
    Rule(
        id="gezondheid-onbeslist",
        says="Of gezondheid voor een uitje naar de ouderraad mag, beslissen onze bronnen niet.",
        passages=("ouderraad#gezondheid-bij-een-uitje", "stap-2#bij-twijfel-fg"),
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=OTHERWISE,
        items=("gezondheid",),
        effects=(
            Undecided(ASK_FG),
            Task("leraren en directie", "Laat ouders dit liever zelf vertellen aan wie meegaat."),
        ),
    ),
)
