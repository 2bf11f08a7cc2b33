"""What does the material not need?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Task, answer
from ..shared.limits import not_needed
from .questions import ALL_BUT_ECKID, USED

NODIG = (
    Rule(
        id="eckid-is-genoeg",
        says="Om een leerling te herkennen is het ECK iD genoeg. Laat dit weg.",
        passages=("leermiddelen#eckid-is-genoeg",),
        facts=("J-ECK-1", "J-BEG-2"),
        when=USED & answer("nodig", "herkennen"),
        items=ALL_BUT_ECKID,
        effects=(Forbid(), Task("administratie", "Laat de leverancier leerlingen herkennen met het ECK iD.")),
    ),
    not_needed(
        "leermiddelen#niet-nodig-niet-delen",
        "stap-1#niet-meer-dan-nodig",
        question_id="nodig",
        when=USED,
        items=ALL_BUT_ECKID,
    ),
)
