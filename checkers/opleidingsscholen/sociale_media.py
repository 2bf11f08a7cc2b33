"""What may a student post?"""

from __future__ import annotations

from ..kernel.model import Forbid, Require, Rule
from ..shared.questions import AGREEMENTS
from .conditions import consent
from .questions import HEALTH, ONLINE

SOCIALE_MEDIA = (
    Rule(
        id="niet-op-sociale-media",
        says="Cijfers, gedrag en gezondheid van leerlingen horen niet op sociale media, ook niet met toestemming.",
        passages=("opleidingsscholen#niet-op-sociale-media", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-1", "J-BEG-2"),
        when=ONLINE,
        items=("resultaten", "gedrag", *HEALTH),
        effects=(Forbid(),),
    ),
    Rule(
        id="sociale-media-regels",
        says="Eerst spreek je met de student af wat wel en niet op sociale media mag.",
        passages=("opleidingsscholen#sociale-media-regels", "opleidingsscholen#afspraken-eerst"),
        facts=("J-OPL-2",),
        when=ONLINE,
        items=("namen", "beeld", "onherkenbaar"),
        effects=(Require(AGREEMENTS),),
    ),
    *consent(
        prefix="sociale-media",
        says="Op sociale media is geen leerling te herkennen zonder toestemming.",
        passages=("opleidingsscholen#sociale-media-toestemming", "stap-1#fotos-op-website"),
        facts=("J-TOE-9",),
        contradictions=("J-TEG-1",),
        when=ONLINE,
        items=("namen", "beeld"),
    ),
)
