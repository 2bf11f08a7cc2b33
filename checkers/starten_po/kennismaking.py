"""What may the school ask while parents get to know it, before any application?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Task, Undecided
from .conditions import ASK_FG
from .questions import MEETING, TOO_MUCH

KENNISMAKING = (
    Rule(
        id="kennismaking-contact",
        says="Voor een rondleiding of open dag mag je contactgegevens vragen, als je weet waarvoor.",
        passages=("starten-po#kennismaking-contact",),
        facts=("J-GRO-4", "J-BEG-2"),
        when=MEETING,
        items=("contact",),
        effects=(
            Permit("afspraak met de ouders"),
            Require("reden-op-papier"),
            Caveat("Over de tijd vóór de aanmelding zegt de bron niets. Dit is onze lezing: laat het nakijken."),
            Task("administratie", "Bewaar deze gegevens niet langer dan voor de afspraak nodig is."),
        ),
    ),
    Rule(
        id="kennismaking-kind",
        says="Wat je vóór de aanmelding over het kind zelf mag vastleggen, beslissen onze bronnen niet.",
        passages=("starten-po#kennismaking-kind",),
        facts=("J-GRO-4",),
        when=MEETING,
        items=("persoon",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="kennismaking-geen-pgn",
        says="Zonder aanmelding is er geen doel in een wet om het PGN te vragen.",
        passages=("starten-po#kennismaking-geen-pgn",),
        facts=("J-PGN-1",),
        when=MEETING,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="kennismaking-niet-meer",
        says="Voor een kennismaking is dit niet nodig. Vraag het pas als het kind is aangemeld, of helemaal niet.",
        passages=("starten-po#kennismaking-niet-meer",),
        facts=("J-INS-5", "J-INS-6", "J-BEG-2"),
        when=MEETING,
        items=("andere-scholen", "ondersteuning", "handelen", "extra-veld", "id-tonen", *TOO_MUCH),
        effects=(Forbid(),),
    ),
)
