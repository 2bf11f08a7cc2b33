"""Who of those who support a pupil may have the number? (J-TEG-6)"""

from __future__ import annotations

from ..kernel.model import Forbid, Permit, Rule
from ..shared.number import not_listed
from .questions import OTHERWISE, SUPPORT, case

NUMMER = (
    Rule(
        id="geen-pgn-samenwerkingsverband",
        says="Het PGN gaat nooit naar het samenwerkingsverband, ook niet op een aanvraag en ook niet met toestemming.",
        passages=(
            "pgn#niet-naar-samenwerkingsverband",
            "passend-onderwijs#geen-pgn-samenwerkingsverband",
            "passend-onderwijs#geen-pgn-op-aanvraag",
        ),
        facts=("J-PGN-9", "J-PGN-1", "J-SWV-4"),
        contradictions=("J-TEG-6",),
        when=case("swv"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-pgn-hulpverlener",
        says=not_listed("deze hulpverlener"),
        passages=("passend-onderwijs#geen-pgn-hulpverlener", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1",),
        when=case("hulp-extern", "hulp-intern", "rapport-opvragen"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="pgn-speciaal-onderwijs",
        says="Ondersteunt een so-school een leerling op een andere school, dan mag in dat contact het PGN mee.",
        passages=("passend-onderwijs#speciaal-onderwijs-pgn", "pgn#expertisecentrum", "pgn#wanneer-het-mag"),
        facts=("J-PGN-8",),
        contradictions=("J-TEG-6",),
        when=case("so-school") & SUPPORT,
        items=("pgn",),
        effects=(Permit("ondersteuning door een school voor speciaal onderwijs"),),
    ),
    Rule(
        id="pgn-speciaal-onderwijs-anders",
        says="Voor iets anders dan de ondersteuning van een leerling gaat het PGN niet mee.",
        passages=(
            "passend-onderwijs#speciaal-onderwijs-pgn-anders",
            "pgn#niet-naar-expertisecentrum-voor-iets-anders",
        ),
        facts=("J-PGN-8", "J-PGN-1"),
        when=case("so-school") & OTHERWISE,
        items=("pgn",),
        effects=(Forbid(),),
    ),
)
