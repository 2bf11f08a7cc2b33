"""What is not shared, even with consent?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Rule, answer
from ..shared.limits import no_whole_dossier
from ..shared.number import not_listed
from .questions import BSO, OTHER, TO_SCHOOL

NOOIT = (
    Rule(
        id="geen-pgn-naar-opvang",
        says=not_listed("de opvang"),
        passages=("kinderopvang#geen-pgn-naar-opvang", "pgn#niet-naar-kinderopvang"),
        facts=("J-PGN-1", "J-PGN-10"),
        when=BSO | OTHER,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-pgn-van-opvang",
        says="Het nummer komt niet van de opvang. De school vraagt het de ouders bij de inschrijving.",
        passages=("kinderopvang#geen-pgn-van-opvang", "starten-po#pgn-aan-ouders"),
        facts=("J-PGN-1",),
        when=TO_SCHOOL,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-privezaken",
        says="Privézaken van het gezin deel je niet, ook niet met toestemming. Ouders kunnen het zelf vertellen.",
        passages=("kinderopvang#geen-privezaken", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-2",),
        when=answer("wie-brengt", "opvang") | BSO | OTHER,
        items=("thuis",),
        effects=(
            Forbid(),
            Caveat("Vermoed je mishandeling? Dan geldt een andere regel: overleg met Veilig Thuis, zie stap 2."),
        ),
    ),
    no_whole_dossier(
        "kinderopvang#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel dossier gaat nooit over, ook niet met toestemming.",
    ),
)
