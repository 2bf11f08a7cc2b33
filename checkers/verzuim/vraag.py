"""What is the answer to a question for the Leerplichtwet? (J-TEG-17)"""

from __future__ import annotations

from ..kernel.model import Oblige, Require, Rule, Task, Undecided
from ..shared.limits import ASK_FG
from ..shared.number import pgn_for_leerplicht
from .questions import LIST, ON_REQUEST, REQUEST

VRAAG = (
    Rule(
        id="vraag-beantwoorden",
        says="Wat de leerplichtambtenaar voor de Leerplichtwet vraagt, moet je geven. Toestemming is niet nodig.",
        passages=("verzuim#vraag-beantwoorden", "verzuim#alles-of-alleen-nodig"),
        facts=("J-VZM-6",),
        contradictions=("J-TEG-1", "J-TEG-17"),
        when=REQUEST,
        items=LIST,
        effects=(Oblige(),),
    ),
    Rule(
        id="noteer-het",
        says="Noteer bij een losse vraag aan wie je wat gaf en waarom.",
        passages=("verzuim#rol-administratie", "stap-3#noteer-de-uitwisseling"),
        facts=("J-BEG-5",),
        when=REQUEST,
        effects=(
            Task(
                "administratie",
                "Noteer in het leerlingdossier aan wie je wat gaf, waarvoor en op grond van welk artikel.",
            ),
        ),
    ),
    pgn_for_leerplicht("vraag-met-pgn", "verzuim#pgn-bij-leerplicht", facts=("J-PGN-6", "J-VZM-6"), when=REQUEST),
    Rule(
        id="vraag-met-doel",
        says="Een losse vraag beantwoord je pas als doel en wetsartikel bekend zijn en vastliggen.",
        passages=("verzuim#doel-en-artikel", "verzuim#alleen-wat-nodig-is"),
        facts=("J-VZM-6",),
        contradictions=("J-TEG-17",),
        when=REQUEST,
        items=(*LIST, "pgn"),
        effects=(Require("doel-en-artikel"),),
    ),
    Rule(
        id="eerst-navragen",
        says="Cijfers en verslagen geef je alleen als vastligt waarom ze voor de Leerplichtwet nodig zijn.",
        passages=("verzuim#eerst-navragen", "verzuim#na-navragen-geven"),
        facts=("J-VZM-6",),
        contradictions=("J-TEG-17",),
        when=REQUEST,
        items=ON_REQUEST,
        effects=(Oblige(), Require("doel-en-artikel")),
    ),
    Rule(
        id="ziektebeeld-bij-vraag",
        says="Of de ambtenaar mag horen welke ziekte het is, beslissen onze bronnen niet.",
        passages=("verzuim#ziektebeeld-bij-vraag", "stap-2#bij-twijfel-fg"),
        facts=("J-VZM-6", "J-VZM-13"),
        when=REQUEST,
        items=("ziektebeeld",),
        effects=(Undecided(ASK_FG),),
    ),
)
