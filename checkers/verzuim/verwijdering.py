"""What is told when the school removes a pupil?"""

from __future__ import annotations

from ..kernel.model import Caveat, Oblige, Rule, Undecided
from ..shared.limits import ASK_FG
from ..shared.number import pgn_for_leerplicht
from .questions import ON_REQUEST, REMOVAL

VERWIJDERING = (
    Rule(
        id="verwijdering-melden",
        says="Een verwijdering meld je aan de gemeente: om wie het gaat en wie bij jou contactpersoon is.",
        passages=("verzuim#verwijdering-melden", "verzuim#verwijdering-wie"),
        facts=("J-VZM-7",),
        when=REMOVAL,
        items=("persoon", "contact"),
        effects=(
            Oblige(),
            Caveat("De wet noemt de melding, niet welke gegevens erin staan. Dat leiden wij af: laat het nakijken."),
        ),
    ),
    pgn_for_leerplicht("verwijdering-met-pgn", "verzuim#pgn-bij-leerplicht", when=REMOVAL),
    Rule(
        id="verwijdering-rest",
        says="Wat je bij een verwijdering nog meer mag geven, beslissen onze bronnen niet.",
        passages=("verzuim#verwijdering-rest",),
        facts=("J-VZM-7",),
        when=REMOVAL,
        items=("verzuim", "reden", "actie", "ziektebeeld", *ON_REQUEST),
        effects=(Undecided(ASK_FG),),
    ),
)
