"""What does the samenwerkingsverband get for its legal task, and who hears of it? (J-TEG-22)"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Task
from .questions import SHARED, SUPPORT, TASK_DATA, case

SAMENWERKINGSVERBAND = (
    Rule(
        id="samenwerkingsverband-taak",
        says="Voor zijn wettelijke taak mag het samenwerkingsverband dit krijgen zonder toestemming.",
        passages=(
            "passend-onderwijs#samenwerkingsverband-zonder-toestemming",
            "passend-onderwijs#samenwerkingsverband-inschakelen",
            "stap-2#publieke-taak",
        ),
        facts=("J-SWV-1", "J-SWV-3"),
        contradictions=("J-TEG-22", "J-TEG-1"),
        when=case("swv") & SUPPORT,
        items=("contact", "resultaten", "verzuim", "begeleiding"),
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Caveat("Dat de school dit zonder toestemming mag geven, is afgeleid uit de taak: laat het nakijken."),
        ),
    ),
    Rule(
        id="samenwerkingsverband-plan-en-verklaring",
        says="Ontwikkelingsperspectief en toelaatbaarheidsverklaring horen bij de taak van het samenwerkingsverband.",
        passages=("passend-onderwijs#samenwerkingsverband-plan-en-verklaring",),
        facts=("J-SWV-3", "J-SWV-4"),
        contradictions=("J-TEG-22",),
        when=case("swv") & SUPPORT,
        items=("opp", "tlv"),
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Caveat("Dat deze stukken zonder toestemming mee mogen, is afgeleid uit de taak: laat het nakijken."),
        ),
    ),
    Rule(
        id="samenwerkingsverband-gezondheid",
        says="Voor zijn taak mag het samenwerkingsverband gegevens over gezondheid gebruiken, zonder toestemming.",
        passages=(
            "passend-onderwijs#samenwerkingsverband-gezondheid",
            "passend-onderwijs#samenwerkingsverband-zonder-toestemming",
        ),
        facts=("J-SWV-1", "J-SWV-3"),
        contradictions=("J-TEG-22",),
        when=case("swv") & SUPPORT,
        items=("gezondheid",),
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Caveat(
                "De wet laat het samenwerkingsverband gezondheidsgegevens gebruiken. "
                "Dat de school ze zonder toestemming mag geven, is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="samenwerkingsverband-geeft-niet-door",
        says="Het samenwerkingsverband geeft gegevens over gezondheid niet door en bewaart ze tot drie jaar.",
        passages=("passend-onderwijs#samenwerkingsverband-geeft-niet-door",),
        facts=("J-SWV-2",),
        when=case("swv") & SUPPORT,
        items=("gezondheid",),
        effects=(
            Caveat("Van het samenwerkingsverband krijgt alleen de school van de leerling dit, of die van aanmelding."),
        ),
    ),
    Rule(
        id="ouders-vertellen",
        says="Geen toestemming vragen is iets anders dan niets vertellen: vertel vooraf wat je deelt.",
        passages=("passend-onderwijs#ouders-vertellen", "stap-2#altijd-informeren"),
        facts=("J-SWV-3", "J-BEG-4", "J-INZ-6"),
        contradictions=("J-TEG-22",),
        when=case("swv") & SUPPORT,
        items=TASK_DATA,
        effects=(
            Require("ouders-weten-het"),
            Caveat("Aan wie je het bij welke leeftijd vertelt, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="steunpunt",
        says="Van het advies gaat een afschrift naar de ouders. Met vragen kunnen zij naar het steunpunt.",
        passages=("passend-onderwijs#ouders-afschrift", "passend-onderwijs#steunpunt"),
        facts=("J-SWV-4", "J-SWV-8"),
        when=case("swv") & SUPPORT,
        items=SHARED,
        effects=(Task("leraren en directie", "Wijs de ouders op het steunpunt, en op hun afschrift van het advies."),),
    ),
)
