"""May the number go along with the results?"""

from __future__ import annotations

from ..kernel.model import Caveat, Effect, Forbid, Permit, Rule, Undecided, When, answer_other_than
from ..shared import (
    ADULT,
    SIXTEEN_OR_SEVENTEEN,
    YOUNGER,
    no_pgn_to_association,
    not_listed,
    pgn_to_duo,
    pgn_to_higher_education,
)
from .eigen_checks import TO_PGN
from .questions import FROM_PO, FROM_VO, NOT_ENROLLED, OWN_PEOPLE, TO_HO, to


def _number(
    name: str,
    says: str,
    *passages: str,
    when: When,
    facts: tuple[str, ...],
    effects: tuple[Effect, ...] = (Forbid(),),
    contradictions: tuple[str, ...] = (),
) -> Rule:
    """Whether the number may go along; unless `effects` say otherwise it may not."""
    return Rule(
        id=f"pgn-{name}",
        says=says,
        passages=passages,
        facts=facts,
        contradictions=contradictions,
        when=when,
        items=("pgn",),
        effects=effects,
    )


NUMMER = (
    _number(
        "nooit",
        not_listed(),
        "toetsresultaten#geen-pgn",
        "pgn#alleen-als-wet-het-toestaat",
        "pgn#toestemming-helpt-niet",
        when=answer_other_than("ontvanger", "duo", "nieuwe-school", "oude-school", "swv", *OWN_PEOPLE),
        facts=("J-PGN-1", "J-PGN-10"),
    ),
    no_pgn_to_association("toetsresultaten#geen-pgn", "pgn#niet-naar-samenwerkingsverband", when=to("swv")),
    _number(
        "zonder-overstap",
        "Is er geen overstap naar die school, dan gaat het PGN er niet heen.",
        "toetsresultaten#niet-aangemeld-geen-pgn",
        "pgn#niet-naar-school-voor-iets-anders",
        when=NOT_ENROLLED | to("oude-school"),
        facts=("J-PGN-7", "J-PGN-1"),
    ),
    pgn_to_duo("pgn-duo", "toetsresultaten#pgn-mag", "wettelijk-verplicht#duo", when=to("duo")),
    _number(
        "overstap",
        "Het PGN mag mee naar de nieuwe school bij de overstap.",
        "toetsresultaten#pgn-mag",
        "pgn#nieuwe-school",
        when=FROM_PO | FROM_VO,
        facts=("J-PGN-7",),
        effects=(Permit("in- en uitschrijven en overstapgegevens"),),
    ),
    pgn_to_higher_education(
        "pgn-hoger-onderwijs", "toetsresultaten#pgn-hoger-onderwijs", "pgn#hoger-onderwijs", when=TO_HO
    ),
    _number(
        "leerling-en-ouders",
        "Tegenover de leerling mag je het PGN gebruiken, en tegenover de ouders tot de leerling 18 is.",
        "toetsresultaten#pgn-leerling-en-ouders",
        "pgn#wanneer-het-mag",
        when=to("leerling") | (to("ouders") & (YOUNGER | SIXTEEN_OR_SEVENTEEN)),
        facts=("J-PGN-3", "J-PGN-4"),
        contradictions=("J-TEG-7",),
        effects=(
            Permit("contact met leerling en ouders"),
            Caveat("Voor het speciaal onderwijs is deze wettekst niet gelezen: laat het daar nakijken."),
        ),
    ),
    _number(
        "ouders-vanaf-18",
        "Of het PGN van een leerling van 18 of ouder naar de ouders mag, hangt af van de school.",
        "toetsresultaten#pgn-ouders-vanaf-18",
        "pgn#niet-naar-ouders-vanaf-18",
        when=to("ouders") & ADULT,
        facts=("J-PGN-3", "J-PGN-4"),
        contradictions=("J-TEG-7",),
        effects=(Undecided("Doe de check op de pagina over het PGN: die kijkt naar school en leeftijd."), TO_PGN),
    ),
)
