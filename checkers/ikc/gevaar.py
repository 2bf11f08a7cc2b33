"""What may the other have in acute danger?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule
from ..shared.consent import acute_danger
from .questions import DANGER

GEVAAR = (
    acute_danger(
        "ikc#acuut-gevaar",
        "stap-2#acuut-gevaar",
        when=DANGER,
        items=("contact", "praktisch", "ontwikkeling", "gezondheid", "beelden"),
    ),
    Rule(
        id="nood-alleen-wat-helpt",
        says="Dit helpt niet bij acuut gevaar. Geef het dus niet.",
        passages=("ikc#nood-alleen-wat-helpt", "stap-1#niet-meer-dan-nodig"),
        facts=("J-GRO-6", "J-BEG-2"),
        when=DANGER,
        items=("resultaten", "ve"),
        effects=(Forbid(),),
    ),
)
