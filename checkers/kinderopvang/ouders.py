"""What if the parents carry it to the school themselves?"""

from __future__ import annotations

from ..kernel.model import Caveat, HandOver, Permit, Rule, Task, answer
from ..shared.carry import along
from .questions import BY_CHILDCARE, BY_PARENTS

DOOR_DE_OUDERS = (
    Rule(
        id="ouders-nemen-mee",
        says="Ouders mogen het formulier zelf meenemen naar de school.",
        passages=("kinderopvang#ouders-nemen-formulier-mee",),
        facts=("J-KOV-4",),
        when=BY_PARENTS,
        items=("ve-programma", "praktisch", "ontwikkeling", "gezondheid", "thuis"),
        residual=True,
        effects=(
            Permit("de ouders geven het zelf"),
            Task("leraren en directie", "Leg van wat ouders geven alleen vast wat de school nodig heeft."),
        ),
    ),
    Rule(
        id="ouders-vertellen-gezondheid",
        says="Van wat ouders over gezondheid vertellen, legt de school alleen vast wat de begeleiding vraagt.",
        passages=("kinderopvang#ouders-vertellen-gezondheid", "starten-po#inschrijving-ondersteuning"),
        facts=("J-BIJ-3", "J-BEG-2"),
        when=BY_PARENTS,
        items=("gezondheid",),
        effects=(
            Caveat("Leg alleen vast wat je nodig hebt om de leerling te begeleiden."),
            HandOver(
                "starten-po",
                carry=(
                    along("gegevens", gezondheid="ondersteuning handelen"),
                    along("route", "beveiligd", "papier", "gesprek", "open-mail"),
                ),
            ),
        ),
    ),
    Rule(
        id="ouders-vertellen-thuis",
        says="Wat ouders over thuis vertellen, legt de school niet vast.",
        passages=("kinderopvang#ouders-vertellen-thuis", "kinderopvang#geen-privezaken"),
        facts=("J-BEG-2",),
        when=answer("wie-brengt", "ouders"),  # asked only when a child goes to the school
        items=("thuis",),
        effects=(Caveat("Ouders mogen dit vertellen; leg het niet vast."),),
    ),
    Rule(
        id="ouders-mogen-zelf",
        says="Ouders mogen het formulier ook zelf brengen, of het niet geven.",
        passages=("kinderopvang#ouders-nemen-formulier-mee", "kinderopvang#ouders-geven-formulier-niet"),
        facts=("J-KOV-4",),
        when=BY_CHILDCARE,
        items=("praktisch", "ontwikkeling", "gezondheid"),
        effects=(Caveat("Ouders mogen het formulier ook zelf naar de school brengen, of het helemaal niet geven."),),
    ),
)
