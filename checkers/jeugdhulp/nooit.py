"""What is not given, whatever is going on?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Task, Undecided, answer, answer_other_than
from ..shared.limits import no_whole_dossier
from ..shared.number import no_pgn
from ..shared.routes import CLOSE_ACCOUNT, no_account
from .questions import BY_LAW, OFFENCE, SUSPICION

NOOIT = (
    no_whole_dossier(
        "jeugdhulp#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel leerlingdossier geef je nooit, wat er ook speelt.",
    ),
    Rule(
        id="geen-account-wijkteam",
        says="Een wijkteam kijkt volgens het Nederlands Jeugdinstituut niet mee in het leerlingvolgsysteem.",
        passages=("jeugdhulp#geen-account-wijkteam", "stap-3#geen-account"),
        facts=("J-HUL-3",),
        when=answer("route", "account") & answer("situatie", "gemeente"),
        effects=(Forbid(), CLOSE_ACCOUNT),
    ),
    no_account(
        "jeugdhulp#geen-account",
        "stap-3#geen-account",
        when=answer_other_than("situatie", "gemeente", "verwijsindex"),
    ),
    no_pgn(
        "jeugdhulp#geen-pgn",
        "pgn#niet-naar-gemeente-voor-iets-anders",
        who="deze ontvanger voor dit doel",
        facts=("J-PGN-1",),
        when=answer("situatie", "jeugdhulp", "gemeente", "vermoeden-ander", "nood"),
    ),
    Rule(
        id="geen-pgn-zonder-artikel",
        says="Noemt de vrager een wet, dan geef je het PGN niet voordat je FG het artikel heeft gelezen.",
        passages=("jeugdhulp#geen-pgn-zonder-artikel", "pgn#niet-naar-gemeente-voor-iets-anders"),
        facts=("J-PGN-1", "J-ROL-7"),
        when=BY_LAW,
        items=("pgn",),
        effects=(
            Forbid(),
            Task("leraren en directie", "Vraag welk artikel over het PGN gaat, en laat je FG het lezen."),
        ),
    ),
    Rule(
        id="pgn-onbeslist",
        says="Of deze ontvanger het PGN mag krijgen, beslissen onze bronnen niet.",
        passages=("jeugdhulp#pgn-onbeslist", "pgn#toezicht"),
        facts=("J-PGN-1",),
        when=SUSPICION | OFFENCE,
        items=("pgn",),
        effects=(Undecided("Laat het PGN nu weg. Vraag om het wetsartikel, en leg het voor aan de FG."),),
    ),
)
