"""What does a supplier never get?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule
from ..shared.limits import no_whole_dossier
from ..shared.routes import no_account

NOOIT = (
    Rule(
        id="geen-pgn",
        says=(
            "Een leverancier krijgt het PGN niet. De school maakt er een pseudoniem van, zoals het ECK iD. "
            "Alleen dat gaat verder."
        ),
        passages=("leermiddelen#geen-pgn", "pgn#niet-naar-leverancier"),
        facts=("J-PGN-10", "J-PGN-11", "J-PGN-1"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    no_whole_dossier(
        "leermiddelen#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan een leverancier nodig heeft.",
    ),
    no_account("leermiddelen#geen-account", "stap-3#geen-account"),
)
