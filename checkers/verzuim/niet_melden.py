"""What does not belong in a report, and what is not reported?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Undecided, answer
from ..shared.limits import ASK_FG
from .questions import LIST, ON_REQUEST, REPORT

NIET_MELDEN = (
    Rule(
        id="buiten-de-lijst",
        says="Dit staat niet op de vaste lijst voor een melding. Laat het weg.",
        passages=("verzuim#buiten-de-lijst", "verzuim#geen-resultaten", "verzuim#geen-verslagen"),
        facts=("J-VZM-5",),
        contradictions=("J-TEG-17",),
        when=REPORT,
        items=ON_REQUEST,
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-ziektebeeld-melden",
        says="Welke ziekte een leerling heeft, hoort niet in een melding.",
        passages=("verzuim#geen-ziektebeeld", "verzuim#buiten-de-lijst"),
        facts=("J-VZM-5", "J-VZM-13"),
        when=REPORT,
        items=("ziektebeeld",),
        effects=(Forbid(),),
    ),
    Rule(
        id="gewone-ziekte",
        says="Gewone ziekte of een schorsing zonder vermoeden meld je niet.",
        passages=("verzuim#gewone-ziekte-niet-melden", "verzuim#alleen-wat-nodig-is"),
        facts=("J-VZM-3",),
        when=REPORT & answer("verzuim", "ziekte"),
        effects=(Forbid(),),
    ),
    Rule(
        id="minder-dan-zestien",
        says="Onze bronnen zeggen niet of je minder dan zestien uur mag melden.",
        passages=("verzuim#minder-dan-zestien-uur", "stap-2#bij-twijfel-fg"),
        facts=("J-VZM-1", "J-VZM-3"),
        contradictions=("J-TEG-1",),
        when=REPORT & answer("verzuim", "minder"),
        items=(*LIST, "pgn"),
        effects=(Undecided(ASK_FG),),
    ),
)
