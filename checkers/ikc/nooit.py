"""What do school and opvang never give each other or share?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Rule, Task
from ..shared.limits import no_whole_dossier
from ..shared.number import no_pgn
from ..shared.routes import no_account
from .questions import BY_ORDER, DANGER, EXCHANGE, ONE_OFFICE, SHARED, TO_CARE, TO_SCHOOL

NOOIT = (
    no_pgn(
        "ikc#geen-pgn",
        "pgn#niet-naar-kinderopvang",
        "pgn#alleen-als-wet-het-toestaat",
        who="de opvang",
        when=TO_CARE | DANGER | SHARED | BY_ORDER,
    ),
    Rule(
        id="geen-pgn-van-de-opvang",
        says="Wij vonden geen wet waarmee de opvang het PGN aan de school mag geven.",
        passages=("ikc#geen-pgn-van-de-opvang", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1",),
        when=TO_SCHOOL,
        items=("pgn",),
        effects=(Forbid(), Task("administratie", "Vraag het PGN bij de inschrijving aan de ouders.")),
    ),
    no_whole_dossier(
        "ikc#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel dossier is altijd meer dan de ander nodig heeft.",
        when=EXCHANGE | DANGER | SHARED | BY_ORDER,
    ),
    no_account(
        "ikc#geen-account",
        "stap-3#geen-account",
        facts=("J-BEG-2", "J-IKC-1"),
        when=EXCHANGE,
        effects=(
            Caveat("Dat school en opvang elkaar geen account geven, leiden wij af: laat het nakijken."),
            Task("administratie", "Sluit een account dat er al is. Wie voor allebei werkt, krijgt er per taak een."),
        ),
    ),
    Rule(
        id="geen-gezamenlijke-administratie",
        says="Ieder in een IKC houdt een eigen administratie, met de gegevens waar die zelf voor verantwoordelijk is.",
        passages=("ikc#geen-gezamenlijke-administratie", "ikc#ieder-zelf-verantwoordelijk"),
        facts=("J-IKC-3", "J-IKC-1"),
        when=ONE_OFFICE,
        effects=(
            Forbid(),
            Caveat(
                "Dat de administraties apart blijven, zegt een brancheorganisatie van de opvang: laat het nakijken."
            ),
        ),
    ),
)
