"""What does the school arrange before it asks, and who knows what the sources do not say?"""

from __future__ import annotations

from ..kernel.model import Condition, answer
from ..shared.conditions import safe_route

CONDITIONS = (
    Condition(
        id="geen-nummer-gemeld",
        label="Gemeld dat er nog geen PGN is",
        met=answer("nummer", "nee-gemeld"),
        todo="Meld binnen twee weken dat er nog geen PGN is. Het nummer volgt binnen acht weken.",
        role="administratie",
    ),
    Condition(
        id="reden-op-papier",
        label="Doel en reden op papier",
        met=answer("onderbouwing", "ja"),
        todo="Schrijf op waarvoor je dit nodig hebt, en waarom het niet met minder kan.",
        role="leraren en directie",
    ),
    safe_route("beveiligd", "papier", "gesprek"),
)

ASK_FG = "Vraag het aan de functionaris gegevensbescherming (FG) van je bestuur, en vraag dit nog niet aan ouders."
