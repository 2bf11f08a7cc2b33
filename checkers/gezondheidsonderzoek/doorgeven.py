"""What if the school passes on an invitation and gives nothing itself?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Rule, Task
from ..shared.questions import REFUSED
from .questions import ASKED_DIRECTLY, PASSING_ON

DOORGEVEN = (
    Rule(
        id="uitnodiging-doorgeven",
        says="De school mag een uitnodiging of vragenlijst zelf doorgeven. De vrager krijgt dan niets van de school.",
        passages=("gezondheidsonderzoek#uitnodiging-doorgeven", "gezondheidsonderzoek#antwoorden-rechtstreeks"),
        when=PASSING_ON,
        items=ASKED_DIRECTLY,
        effects=(
            Permit("de school geeft zelf niets aan de vrager"),
            Caveat(
                "Dat doorgeven mag, leiden wij af: laat het nakijken. Geef de vrager zelf geen namen, adressen of "
                "antwoorden."
            ),
            Task(
                "leraren en directie",
                "Lees de uitnodiging na: staat erin wie vraagt, waarvoor, en dat meedoen vrij is?",
            ),
            Task("administratie", "Verstuur de uitnodiging zelf. Laat antwoorden rechtstreeks naar de vrager gaan."),
        ),
    ),
    Rule(
        id="niets-uit-het-dossier",
        says="Bij een uitnodiging gaat er niets uit het dossier mee. Daar is het niet voor nodig.",
        passages=("gezondheidsonderzoek#niets-uit-het-dossier", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-2",),
        when=PASSING_ON,
        items=("gezondheid", "verzuim", "leren"),
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-blijven-vragen",
        says="Zeiden ouders of leerling al nee, dan nodig je hen volgens ons niet nog eens uit.",
        passages=("gezondheidsonderzoek#niet-blijven-vragen",),
        facts=("J-TOE-2",),
        when=PASSING_ON & REFUSED,
        items=ASKED_DIRECTLY,
        effects=(Forbid(),),
    ),
)
