"""May the number go along with the results?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Rule, Undecided, answer_other_than
from ..shared.number import no_pgn_to_association, not_listed, pgn_to_duo, pgn_to_higher_education
from ..shared.questions import ADULT, SIXTEEN_OR_SEVENTEEN, YOUNGER
from .eigen_checks import TO_PGN
from .questions import FROM_PO, FROM_VO, NOT_ENROLLED, OWN_PEOPLE, TO_HO, to

NUMMER = (
    Rule(
        id="pgn-nooit",
        says=not_listed(),
        passages=("toetsresultaten#geen-pgn", "pgn#alleen-als-wet-het-toestaat", "pgn#toestemming-helpt-niet"),
        facts=("J-PGN-1", "J-PGN-10"),
        when=answer_other_than("ontvanger", "duo", "nieuwe-school", "oude-school", "swv", *OWN_PEOPLE),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    no_pgn_to_association("toetsresultaten#geen-pgn", "pgn#niet-naar-samenwerkingsverband", when=to("swv")),
    Rule(
        id="pgn-zonder-overstap",
        says="Is er geen overstap naar die school, dan gaat het PGN er niet heen.",
        passages=("toetsresultaten#niet-aangemeld-geen-pgn", "pgn#niet-naar-school-voor-iets-anders"),
        facts=("J-PGN-7", "J-PGN-1"),
        when=NOT_ENROLLED | to("oude-school"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    pgn_to_duo("pgn-duo", "toetsresultaten#pgn-mag", "wettelijk-verplicht#duo", when=to("duo")),
    Rule(
        id="pgn-overstap",
        says="Het PGN mag mee naar de nieuwe school bij de overstap.",
        passages=("toetsresultaten#pgn-mag", "pgn#nieuwe-school"),
        facts=("J-PGN-7",),
        when=FROM_PO | FROM_VO,
        items=("pgn",),
        effects=(Permit("in- en uitschrijven en overstapgegevens"),),
    ),
    pgn_to_higher_education(
        "pgn-hoger-onderwijs", "toetsresultaten#pgn-hoger-onderwijs", "pgn#hoger-onderwijs", when=TO_HO
    ),
    Rule(
        id="pgn-leerling-en-ouders",
        says="Tegenover de leerling mag je het PGN gebruiken, en tegenover de ouders tot de leerling 18 is.",
        passages=("toetsresultaten#pgn-leerling-en-ouders", "pgn#wanneer-het-mag"),
        facts=("J-PGN-3", "J-PGN-4"),
        contradictions=("J-TEG-7",),
        when=to("leerling") | (to("ouders") & (YOUNGER | SIXTEEN_OR_SEVENTEEN)),
        items=("pgn",),
        effects=(
            Permit("contact met leerling en ouders"),
            Caveat("Voor het speciaal onderwijs is deze wettekst niet gelezen: laat het daar nakijken."),
        ),
    ),
    Rule(
        id="pgn-ouders-vanaf-18",
        says="Of het PGN van een leerling van 18 of ouder naar de ouders mag, hangt af van de school.",
        passages=("toetsresultaten#pgn-ouders-vanaf-18", "pgn#niet-naar-ouders-vanaf-18"),
        facts=("J-PGN-3", "J-PGN-4"),
        contradictions=("J-TEG-7",),
        when=to("ouders") & ADULT,
        items=("pgn",),
        effects=(Undecided("Doe de check op de pagina over het PGN: die kijkt naar school en leeftijd."), TO_PGN),
    ),
)
