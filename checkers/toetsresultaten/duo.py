"""What must DUO have?"""

from __future__ import annotations

from ..kernel.model import Oblige, Rule, Task, Undecided
from .questions import to

DUO = (
    Rule(
        id="duo",
        says=(
            "Doorstroomtoets, schooladvies en de examenresultaten die het register vraagt, moet je aan DUO leveren. "
            "Toestemming is niet nodig."
        ),
        passages=(
            "toetsresultaten#duo",
            "toetsresultaten#duo-examen",
            "toetsresultaten#duo-zonder-toestemming",
            "wettelijk-verplicht#duo",
        ),
        facts=("J-ROD-2", "J-ROD-3", "J-TOX-3"),
        contradictions=("J-TEG-4", "J-TEG-1"),
        when=to("duo"),
        items=("doorstroomtoets", "schooladvies", "examen"),
        effects=(Oblige(), Task("administratie", "Lever alleen de velden die het register vraagt.")),
    ),
    Rule(
        id="duo-gewone-toetsen",
        says="Dat gewone cijfers en toetsen bij DUO horen, lazen wij niet.",
        passages=("toetsresultaten#duo-gewone-toetsen", "aan-de-slag#ontvanger-duo-niet"),
        facts=("J-ROD-3",),
        when=to("duo"),
        items=("toetsen",),
        effects=(
            Undecided(
                "Kijk of je pakket dit veld aan het register levert. Zo niet, vraag het je FG en stuur het niet."
            ),
        ),
    ),
)
