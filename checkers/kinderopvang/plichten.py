"""Which two duties need no consent?"""

from __future__ import annotations

from ..kernel.model import Caveat, Oblige, Rule, Task
from .questions import ENROLLED, OTHER, TO_SCHOOL

PLICHTEN = (
    Rule(
        id="ve-plicht",
        says="Programma en duur van de voorschoolse educatie moet de opvang geven. Toestemming is niet nodig.",
        passages=("kinderopvang#ve-plicht", "kinderopvang#ve-zonder-toestemming"),
        facts=("J-KOV-2",),
        contradictions=("J-TEG-1", "J-TEG-16"),
        when=TO_SCHOOL & ENROLLED,
        items=("ve-programma",),
        effects=(Oblige(), Caveat("De plicht gaat alleen over het programma en de duur, niet over de ontwikkeling.")),
    ),
    Rule(
        id="andere-opvang-praktisch",
        says="Vraagt een andere opvang om praktische informatie die daar nodig is, dan geeft de basisschool die.",
        passages=(
            "kinderopvang#andere-opvang-praktisch",
            "kinderopvang#wat-is-een-andere-opvang",
            "kinderopvang#wat-is-praktisch",
        ),
        facts=("J-IKC-5",),
        contradictions=("J-TEG-1",),
        when=OTHER,
        items=("praktisch",),
        effects=(
            Oblige(),
            Caveat("Welke gegevens praktisch zijn, noemen onze bronnen niet. Geef bij twijfel minder, of vraag je FG."),
            Task("leraren en directie", "Vertel de ouders wat je aan de opvang geeft."),
        ),
    ),
)
