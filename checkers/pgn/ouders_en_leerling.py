"""May the number be used with the pupil and the parents? (J-TEG-7)"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Rule, Undecided, answer
from ..shared.limits import ASK_FG
from .questions import NUMBER

OUDERS_EN_LEERLING = (
    Rule(
        id="leerling",
        says="Tegenover de leerling zelf mag je het nummer gebruiken.",
        passages=("pgn#leerling", "pgn#wanneer-het-mag"),
        facts=("J-PGN-3", "J-PGN-4"),
        when=answer("ontvanger", "leerling"),
        items=NUMBER,
        effects=(
            Permit("contact met de leerling"),
            Caveat("Voor het speciaal onderwijs is deze wettekst niet gelezen: laat het daar nakijken."),
        ),
    ),
    Rule(
        id="ouders-po",
        says="In het po mag je het nummer gebruiken tegenover de ouders.",
        passages=("pgn#ouders-po", "pgn#wanneer-het-mag"),
        facts=("J-PGN-3",),
        when=answer("ontvanger", "ouders") & answer("school", "po"),
        items=NUMBER,
        effects=(Permit("contact met de ouders"),),
    ),
    Rule(
        id="ouders-so",
        says="Volgens de bron mag het nummer ook in het so tegenover de ouders.",
        passages=("pgn#ouders-so", "pgn#wanneer-het-mag"),
        when=answer("ontvanger", "ouders") & answer("school", "so") & answer("leeftijd", "jonger-dan-18"),
        items=NUMBER,
        effects=(
            Permit("contact met de ouders"),
            Caveat("De wettekst voor het speciaal onderwijs over de ouders is niet gelezen: laat dit nakijken."),
        ),
    ),
    Rule(
        id="ouders-so-meerderjarig",
        says="Of het nummer van een so-leerling van 18 of ouder naar de ouders mag, beslissen onze bronnen niet.",
        passages=("pgn#ouders-so",),
        contradictions=("J-TEG-7",),
        when=answer("ontvanger", "ouders") & answer("school", "so") & answer("leeftijd", "vanaf-18"),
        items=NUMBER,
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ouders-vo-minderjarig",
        says="In het vo mag het nummer tegenover de ouders zolang de leerling nog geen 18 is.",
        passages=("pgn#ouders-vo-minderjarig",),
        facts=("J-PGN-4",),
        contradictions=("J-TEG-7",),
        when=answer("ontvanger", "ouders") & answer("school", "vo") & answer("leeftijd", "jonger-dan-18"),
        items=NUMBER,
        effects=(Permit("contact met de ouders van een minderjarige"),),
    ),
    Rule(
        id="ouders-vo-meerderjarig",
        says="Vanaf 18 jaar gebruik je het nummer in het vo alleen nog tegenover de leerling zelf.",
        passages=("pgn#niet-naar-ouders-vanaf-18",),
        facts=("J-PGN-4",),
        contradictions=("J-TEG-7",),
        when=answer("ontvanger", "ouders") & answer("school", "vo") & answer("leeftijd", "vanaf-18"),
        items=NUMBER,
        effects=(
            Forbid(),
            Caveat("De bron maakt geen verschil naar leeftijd. De wet voor het vo doet dat wel, en die volgen wij."),
        ),
    ),
)
