"""What may the ouderraad have to collect the voluntary contribution?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Task, Undecided, answer
from ..shared.limits import ASK_FG
from .conditions import EVERYONE_JOINS
from .questions import BY_ORDER, COLLECT, GIVEN, INDEPENDENT, INTERNAL, TO_KEEPER, TO_OFFICE, UNCLEAR

NOT_IN_A_LAW = "Dit steunt op de bron en op uitleg over de AVG, niet op een gelezen wet: laat het nakijken."

INNEN = (
    Rule(
        id="contactgegevens",
        says="Om de bijdrage te innen krijgt de ouderraad de contactgegevens van ouders, en niet meer dan nodig.",
        passages=("ouderraad#alleen-wat-nodig-is", "ouderraad#contactgegevens"),
        facts=("J-OUD-1",),
        when=COLLECT,
        items=("contact",),
        effects=(
            Permit("innen van de vrijwillige bijdrage"),
            Caveat(NOT_IN_A_LAW),
            Task("leraren en directie", "Kies alleen de contactgegevens waarmee de ouderraad om de bijdrage vraagt."),
        ),
    ),
    Rule(
        id="bedrag-en-betaling",
        says="Wie de bijdrage int, mag weten welk bedrag is gevraagd en of het betaald is.",
        passages=("ouderraad#bedrag-en-betaling", "ouderraad#alleen-wat-nodig-is"),
        facts=("J-OUD-1",),
        when=COLLECT,
        items=("betaald",),
        effects=(
            Permit("innen van de vrijwillige bijdrage"),
            Caveat("De uitleg die wij lazen, noemt alleen contactgegevens. Dit volgt uit de bron: laat het nakijken."),
        ),
    ),
    Rule(
        id="naam-als-het-nodig-is",
        says="Lukt innen niet zonder naam en groep van de leerling, dan mogen die mee.",
        passages=("ouderraad#naam-als-het-nodig-is", "ouderraad#alleen-wat-nodig-is"),
        facts=("J-OUD-1",),
        when=COLLECT & answer("naam-nodig", "nodig"),
        items=("leerling",),
        effects=(
            Permit("innen van de vrijwillige bijdrage"),
            Caveat("De uitleg die wij lazen, gaat alleen over ouders. Dit volgt uit de bron: laat het nakijken."),
        ),
    ),
    Rule(
        id="naam-weglaten",
        says="Kan innen ook zonder naam en groep van de leerling, dan is dat meer dan nodig.",
        passages=("ouderraad#naam-weglaten", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=COLLECT & answer("naam-nodig", "kan-zonder"),
        items=("leerling",),
        effects=(Forbid(), Task("leraren en directie", "Gebruik een bedrag per gezin of een betaalkenmerk.")),
    ),
    Rule(
        id="rekeningnummer-zelf-vragen",
        says="Rekeningnummers vraagt een zelfstandige ouderraad zelf aan de ouders.",
        passages=("ouderraad#geen-rekeningnummer", "stap-1#niet-meer-dan-nodig"),
        facts=("J-OUD-1", "J-BEG-1"),
        when=COLLECT & INDEPENDENT,
        items=("rekening",),
        effects=(Forbid(),),
    ),
    Rule(
        id="rekeningnummer-onbeslist",
        says="Of deze ouderraad rekeningnummers van de school mag krijgen, beslissen onze bronnen niet.",
        passages=("ouderraad#rekeningnummer-binnen-de-school", "stap-2#bij-twijfel-fg"),
        facts=("J-OUD-1", "J-OUD-2"),
        when=COLLECT & (BY_ORDER | INTERNAL | UNCLEAR),
        items=("rekening",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ouders-weten-het",
        says="De ouders horen vooraf wat de ouderraad van hen krijgt, van school en ouderraad allebei.",
        passages=("ouderraad#ouders-weten-het", "stap-2#altijd-informeren"),
        facts=("J-OUD-4",),
        when=COLLECT,
        items=GIVEN,
        effects=(Require("ouders-weten"),),
    ),
    Rule(
        id="iedereen-doet-mee",
        says="Een leerling mag nooit buiten een activiteit vallen omdat er niet is betaald.",
        passages=("ouderraad#niemand-uitsluiten",),
        facts=("J-OUD-5", "J-NEW-7"),
        when=COLLECT | TO_OFFICE | TO_KEEPER,
        items=(*GIVEN, "rekening"),
        effects=(EVERYONE_JOINS,),
    ),
)
