"""What may whoever helps have in acute danger?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Rule, Task
from .questions import DANGER, SHARED

GEVAAR = (
    Rule(
        id="bel-nu",
        says="Bij acuut gevaar bel je meteen om hulp.",
        passages=("jeugdhulp#acuut-gevaar",),
        facts=("J-BHV-4",),
        when=DANGER,
        effects=(Task("leraren en directie", "Bel nu; bij levensgevaar 112. Wacht niet op deze check."),),
    ),
    Rule(
        id="acuut-gevaar",
        says="Bij acuut gevaar mag je aan wie helpt geven wat nu nodig is, ook zonder toestemming of afspraken.",
        passages=("jeugdhulp#acuut-gevaar", "jeugdhulp#alleen-wat-nu-nodig-is", "stap-2#acuut-gevaar"),
        facts=("J-BHV-4", "J-GRO-6", "J-BIJ-2"),
        contradictions=("J-TEG-1",),
        when=DANGER,
        items=SHARED,
        effects=(
            Permit("vitaal belang"),
            Caveat("Vitaal belang is voor acute nood, als iemand zelf geen toestemming kan geven."),
            Caveat("Dat je dit bij acuut gevaar mag geven, is afgeleid uit de wet: laat het achteraf nakijken."),
        ),
    ),
    Rule(
        id="alleen-wat-nu-nodig-is",
        says="Dit geldt alleen in nood, voor wat nu nodig is.",
        passages=("jeugdhulp#alleen-wat-nu-nodig-is", "stap-2#vitaal-belang-alleen-nood"),
        facts=("J-GRO-6",),
        when=DANGER,
        items=SHARED,
        effects=(
            Task("leraren en directie", "Vertel wat de helper nu moet weten, en niet meer."),
            Task("leraren en directie", "Leg het daarna voor aan je FG, ook wat je aan ouders en leerling vertelt."),
        ),
    ),
)
