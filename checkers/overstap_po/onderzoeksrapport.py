"""When does a report of a psychologist, doctor or speech therapist go along?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Task, answer
from ..shared.conditions import PARENTS
from .questions import ASK, ASK_PARENTS

ONDERZOEKSRAPPORT = (
    Rule(
        id="onderzoeksrapport",
        says="Een rapport van een psycholoog, arts of logopedist gaat alleen mee met toestemming van de ouders.",
        passages=("overstap-po#onderzoeksrapport", "stap-2#onderliggend-rapport"),
        facts=("J-SWV-9",),
        when=answer("situatie", "okr-geven", "niet-aangemeld"),
        items=("onderzoeksrapport",),
        effects=(
            Require(PARENTS),
            Permit("toestemming"),
            Caveat("De bron zegt dit over opvragen. Voor doorgeven leiden wij het af: laat het nakijken."),
        ),
    ),
    Rule(
        id="onderzoeksrapport-opvragen",
        says="Een rapport van een psycholoog, arts of logopedist vraag je alleen op met toestemming van de ouders.",
        passages=("overstap-po#onderzoeksrapport-opvragen", "stap-2#onderliggend-rapport"),
        facts=("J-SWV-9",),
        when=ASK,
        items=("onderzoeksrapport",),
        effects=(Require(PARENTS), Permit("toestemming")),
    ),
    Rule(
        id="onderzoeksrapport-aan-ouders",
        says="Bij de aanmelding mag de school de ouders vragen naar een stoornis, handicap of beperking.",
        passages=("overstap-po#ouders-vragen-ondersteuning",),
        facts=("J-INS-6",),
        when=ASK_PARENTS,
        items=("onderzoeksrapport",),
        effects=(
            Permit("onderzoeken welke ondersteuning nodig is"),
            Task(
                "leraren en directie",
                "Vraag niet meer dan nodig is om te zien welke ondersteuning de leerling nodig heeft.",
            ),
        ),
    ),
)
