"""What stands in the contract, and where do the data go?"""

from __future__ import annotations

from ..kernel.model import Caveat, Require, Rule, Task, Undecided, answer
from ..shared.limits import ASK_FG
from .conditions import CONTRACT, TRANSFER
from .questions import FOR_SCHOOL, USED

OVEREENKOMST = (
    Rule(
        id="verwerkersovereenkomst",
        says="De leverancier begint pas als het bestuur akkoord is. Dat ligt vast in een verwerkersovereenkomst.",
        passages=(
            "leermiddelen#akkoord-van-het-bestuur",
            "leermiddelen#akkoord-is-zakelijk",
            "leermiddelen#verwerkersovereenkomst",
            "wie-doet-wat#bestuur",
        ),
        facts=("J-VWK-1", "J-VWK-2", "J-ECK-5"),
        contradictions=("J-TEG-14",),
        when=USED & FOR_SCHOOL,
        effects=(
            Require(CONTRACT),
            Caveat(
                "De bron noemt dit akkoord toestemming. Wij lezen het als een zakelijke afspraak: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="doorgifte",
        says="Komen de gegevens buiten de EER terecht, dan is daar een middel voor nodig.",
        passages=("leermiddelen#vs-zonder-kader", "leermiddelen#binnen-eer"),
        facts=("J-DOO-1",),
        when=USED & FOR_SCHOOL,
        effects=(Require(TRANSFER),),
    ),
    Rule(
        id="vs-met-kader",
        says="Naar de Verenigde Staten kan als de leverancier met dit product meedoet aan het Data Privacy Framework.",
        passages=("leermiddelen#vs-met-kader",),
        facts=("J-DOO-1",),
        when=USED & FOR_SCHOOL & answer("doorgifte", "vs-met-kader"),
        effects=(Task("bestuur", "Ga na of de deelname aan het Data Privacy Framework ook voor dit product geldt."),),
    ),
    Rule(
        id="doorgifte-onzeker",
        says="Of dit middel of dit land buiten de EER genoeg bescherming geeft, beslissen onze bronnen niet.",
        passages=("leermiddelen#doorgifte-onzeker", "stap-2#bij-twijfel-fg"),
        facts=("J-DOO-1", "J-DOO-3"),
        when=USED & FOR_SCHOOL & answer("doorgifte", "anders"),
        effects=(Undecided(ASK_FG),),
    ),
)
