"""Whose emergency number is written down, and what about the health of staff?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Rule, Undecided, answer
from .questions import GUIDANCE_OR_HANDY, GUIDES_NOW, HEALTH, PUPIL_S, STAFF_S

ASK_FG_STAFF = "Vraag het aan de FG van je bestuur en aan wie over personeel gaat, en leg nog niets vast."

NOODNUMMER_EN_MEDEWERKER = (
    Rule(
        id="noodnummer",
        says="Wie je belt bij nood, mag je noteren als je kunt uitleggen waarom.",
        passages=("medische-informatie#noodnummer",),
        facts=("J-INS-9",),
        when=GUIDANCE_OR_HANDY & PUPIL_S & GUIDES_NOW,
        items=("noodcontact",),
        effects=(
            Permit("bereikbaar zijn voor deze leerling"),
            Caveat(
                "De school moet kunnen uitleggen waarom zij het nummer nodig heeft. Dat is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="noodnummer-medewerker",
        says="Of je buiten de BHV-lijst een noodnummer van een medewerker mag noteren, beslissen onze bronnen niet.",
        passages=("medische-informatie#medewerker-noodnummer",),
        facts=("J-GRO-1",),
        when=GUIDANCE_OR_HANDY & STAFF_S,
        items=("noodcontact",),
        effects=(Undecided(ASK_FG_STAFF),),
    ),
    Rule(
        id="medewerker-voorziening",
        says="Wat je over de gezondheid van een medewerker mag vastleggen, beslissen onze bronnen niet.",
        passages=("medische-informatie#medewerker-voorziening",),
        facts=("J-BIJ-1", "J-BIJ-3"),
        when=answer("doel", "begeleiding") & STAFF_S,
        items=HEALTH,
        effects=(Undecided(ASK_FG_STAFF),),
    ),
)
