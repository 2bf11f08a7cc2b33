"""Who gets the pseudonym, the ECK iD? (J-TEG-14)"""

from __future__ import annotations

from ..kernel.model import Forbid, HandOver, Permit, Require, Rule, answer, answer_other_than
from ..shared.carry import along
from ..shared.questions import AGREEMENTS

ECKID = (
    Rule(
        id="eckid-leverancier",
        says="Een leverancier van digitale leermiddelen of toetsen krijgt het ECK iD in plaats van het PGN.",
        passages=("pgn#eckid-naar-leverancier", "pgn#pseudoniem-maken"),
        facts=("J-ECK-1", "J-PGN-11"),
        contradictions=("J-TEG-14",),
        when=answer("ontvanger", "leverancier") & answer("doel", "wettelijk"),
        items=("eckid",),
        effects=(Permit("pseudoniem voor digitale leermiddelen en toetsen"),),
    ),
    Rule(
        id="eckid-overeenkomst",
        says="Het bestuur sluit eerst een verwerkersovereenkomst met de leverancier.",
        passages=("pgn#eckid-overeenkomst", "leermiddelen#akkoord-van-het-bestuur"),
        facts=("J-VWK-1", "J-ECK-5"),
        contradictions=("J-TEG-14",),
        when=answer("ontvanger", "leverancier") & answer("doel", "wettelijk"),
        items=("eckid",),
        effects=(
            Require(AGREEMENTS),
            HandOver(
                "leermiddelen",
                fixed=(("waarvoor", "onderwijs"),),
                carry=(
                    along("gegevens", "eckid"),
                    along("afspraken", "ja", "nee"),
                ),
            ),
        ),
    ),
    Rule(
        id="eckid-voor-iets-anders",
        says="Het ECK iD is alleen voor digitale leermiddelen en toetsen.",
        passages=("pgn#eckid-niet-voor-iets-anders",),
        facts=("J-ECK-1",),
        when=answer("ontvanger", "leverancier") & answer("doel", "anders"),
        items=("eckid",),
        effects=(Forbid(),),
    ),
    Rule(
        id="eckid-alleen-leverancier",
        says="Alleen een leverancier van digitale leermiddelen of toetsen krijgt het ECK iD.",
        passages=("pgn#eckid-niet-naar-anderen",),
        facts=("J-ECK-1",),
        when=answer_other_than("ontvanger", "leverancier"),
        items=("eckid",),
        effects=(Forbid(),),
    ),
)
