"""For which recipients do the sources not decide?"""

from __future__ import annotations

from ..kernel.model import Rule, Undecided, answer
from ..shared.limits import ASK_ARTICLE
from ..shared.number import pgn_to_higher_education
from .questions import NUMBER

ONBESLIST = (
    Rule(
        id="toezicht",
        says="Of het nummer naar de inspectie, de politie of Veilig Thuis mag, beslissen onze bronnen niet.",
        passages=("pgn#toezicht",),
        facts=("J-PGN-1",),
        when=answer("ontvanger", "toezicht"),
        items=NUMBER,
        effects=(Undecided(ASK_ARTICLE),),
    ),
    Rule(
        id="subsidie",
        says="Voor subsidie uit het Europees Sociaal Fonds is het gebruik van het nummer apart in de wet geregeld.",
        passages=("pgn#subsidie",),
        facts=("J-PGN-12",),
        when=answer("ontvanger", "subsidie"),
        items=NUMBER,
        effects=(Undecided("Lees de regeling van deze subsidie, en leg het voor aan de FG van je bestuur."),),
    ),
    pgn_to_higher_education(
        "hoger-onderwijs", "pgn#hoger-onderwijs", when=answer("ontvanger", "hoger-onderwijs"), items=NUMBER
    ),
)
