"""Which other recipients does a law name?"""

from __future__ import annotations

from ..kernel.model import Permit, Rule, Task, answer
from ..shared.number import pgn_for_leerplicht, pgn_to_duo
from .questions import NUMBER, SCHOOLS

IN_DE_WET = (
    pgn_to_duo("duo", "pgn#duo-verplicht", "wettelijk-verplicht#duo", when=answer("ontvanger", "duo"), items=NUMBER),
    Rule(
        id="nieuwe-school",
        says="Tussen scholen mag het nummer mee bij in- en uitschrijven en bij de overstapgegevens.",
        passages=("pgn#nieuwe-school", "pgn#wanneer-het-mag"),
        facts=("J-PGN-7",),
        when=answer("ontvanger", "nieuwe-school") & answer("doel", "wettelijk"),
        items=NUMBER,
        effects=(Permit("in- en uitschrijven en overstapgegevens"),),
    ),
    Rule(
        id="expertisecentrum",
        says="Een so-school die een leerling ondersteunt, mag daarvoor het nummer gebruiken.",
        passages=("pgn#expertisecentrum", "pgn#wanneer-het-mag"),
        facts=("J-PGN-8",),
        contradictions=("J-TEG-6",),
        when=answer("ontvanger", "expertisecentrum") & answer("doel", "wettelijk"),
        items=NUMBER,
        effects=(Permit("ondersteuning door een school voor speciaal onderwijs"),),
    ),
    pgn_for_leerplicht("leerplicht", "pgn#leerplicht", when=answer("ontvanger", "leerplicht"), items=NUMBER),
    Rule(
        id="opgave-vmbo-mbo",
        says=(
            "Gaat een leerling van vmbo naar mbo, dan geeft de vo-school dat door aan de gemeente. Het nummer mag mee."
        ),
        passages=("pgn#opgave-aan-gemeente",),
        facts=("J-OVS-6",),
        when=answer("ontvanger", "gemeente-mbo"),
        items=NUMBER,
        effects=(Permit("opgave van de overgang van vmbo naar mbo"),),
    ),
    Rule(
        id="document-volgt-nummer",
        says="Wie het nummer mag hebben, mag ook een lijst of formulier krijgen waar het op staat.",
        passages=("pgn#document-mag-mee", "pgn#document-volgt-nummer"),
        facts=("J-PGN-1",),
        when=answer("ontvanger", "leerling", "ouders", "duo", *SCHOOLS, "leerplicht", "gemeente-mbo"),
        items=("document",),
        effects=(
            Task(
                "leraren en directie",
                "Haal van de lijst of het formulier wat de ontvanger niet nodig heeft, ook nummers van anderen.",
            ),
        ),
    ),
)
