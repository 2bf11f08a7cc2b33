"""Where may the number (PGN) go, whatever the checker? A closed list, which consent does not make longer (J-PGN-1)."""

from __future__ import annotations

from ..kernel.model import ALWAYS, Forbid, Oblige, Rule, Undecided, When
from .limits import ASK_FG

ITEM = ("pgn",)


def not_listed(who: str = "deze ontvanger") -> str:
    """The sentence that no law names this recipient."""
    return f"Wij vinden {who} niet in de wet. Het PGN gaat er niet heen, volgens onze lezing ook niet met toestemming."


def no_pgn(
    *passages: str, who: str = "deze ontvanger", when: When = ALWAYS, facts: tuple[str, ...] = ("J-PGN-10", "J-PGN-1")
) -> Rule:
    """The rule that the number does not go to this recipient."""
    return Rule(
        id="geen-pgn",
        says=not_listed(who),
        passages=passages,
        facts=facts,
        when=when,
        items=ITEM,
        effects=(Forbid(),),
    )


def no_pgn_before_enrolment(*passages: str, when: When) -> Rule:
    """The rule that the number does not go to a school where the pupil is not registered."""
    return Rule(
        id="niet-aangemeld-geen-pgn",
        says="Is de leerling daar niet aangemeld, dan gaat het PGN er niet heen. Toestemming verandert dat niet.",
        passages=passages,
        facts=("J-PGN-7", "J-PGN-1"),
        when=when,
        items=ITEM,
        effects=(Forbid(),),
    )


def no_pgn_to_association(*passages: str, when: When) -> Rule:
    """The rule that the samenwerkingsverband never gets the number (J-TEG-6)."""
    return Rule(
        id="pgn-niet-naar-swv",
        says="Het PGN gaat nooit naar het samenwerkingsverband, ook niet met toestemming.",
        passages=passages,
        facts=("J-PGN-9", "J-PGN-1"),
        contradictions=("J-TEG-6",),
        when=when,
        items=ITEM,
        effects=(Forbid(),),
    )


def pgn_to_duo(rule_id: str, *passages: str, when: When, items: tuple[str, ...] = ITEM) -> Rule:
    """The rule that DUO gets what it must have with the number."""
    return Rule(
        id=rule_id,
        says="Aan DUO lever je met het PGN. Dat is een plicht.",
        passages=passages,
        facts=("J-ROD-2", "J-PGN-5"),
        when=when,
        items=items,
        effects=(Oblige(),),
    )


def pgn_for_leerplicht(
    rule_id: str, *passages: str, when: When, items: tuple[str, ...] = ITEM, facts: tuple[str, ...] = ("J-PGN-6",)
) -> Rule:
    """The rule that the number goes along in contact about the Leerplichtwet."""
    return Rule(
        id=rule_id,
        says="In contact met de gemeente over de Leerplichtwet gebruik je het PGN.",
        passages=passages,
        facts=facts,
        when=when,
        items=items,
        effects=(Oblige(),),
    )


def pgn_to_higher_education(rule_id: str, *passages: str, when: When, items: tuple[str, ...] = ITEM) -> Rule:
    """The rule that the sources do not say whether the number goes to higher education."""
    return Rule(
        id=rule_id,
        says="Of het PGN naar het hoger onderwijs mag, beslissen onze bronnen niet.",
        passages=passages,
        facts=("J-PGN-13",),
        when=when,
        items=items,
        effects=(Undecided(ASK_FG),),
    )
