"""What more may the school ask at enrolment, if it can explain why?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Task, answer
from .questions import APPLYING, ENROLLING

AANVULLEND = (
    Rule(
        id="inschrijving-contact",
        says="Om ouders te bereiken mag je contactgegevens vragen, met een reden op papier.",
        passages=(
            "starten-po#meer-bij-inschrijving",
            "starten-po#inschrijving-contact",
            "starten-po#contact-onderbouwen",
        ),
        facts=("J-INS-9",),
        contradictions=("J-TEG-15",),
        when=ENROLLING,
        items=("contact",),
        effects=(
            Permit("bereikbaarheid van de ouders"),
            Require("reden-op-papier"),
            Caveat("De wet noemt contactgegevens niet. Dat je ze mag vragen, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="inschrijving-gezondheid",
        says="Over gezondheid mag je vragen wat nodig is om de leerling te begeleiden of een voorziening te treffen.",
        passages=(
            "starten-po#meer-bij-inschrijving",
            "starten-po#inschrijving-ondersteuning",
            "starten-po#inschrijving-handelen",
        ),
        facts=("J-BIJ-3", "J-BIJ-9", "J-GRO-3"),
        when=ENROLLING,
        items=("ondersteuning", "handelen"),
        effects=(
            Permit("begeleiding of bijzondere voorziening"),
            Caveat("Dat de onderwijstaak hiervoor de grondslag is, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="gezondheid-onderbouwen",
        says="Vraag je naar ondersteuning of gezondheid, dan staat op papier waarom de school dat moet weten.",
        passages=("starten-po#ondersteuning-onderbouwen",),
        facts=("J-BEG-2",),
        contradictions=("J-TEG-15",),
        when=APPLYING | ENROLLING,
        items=("ondersteuning", "handelen"),
        effects=(Require("reden-op-papier"),),
    ),
    Rule(
        id="gezondheid-geheim",
        says="Wie gegevens over gezondheid gebruikt, moet geheimhouding hebben.",
        passages=("starten-po#geheimhouding",),
        facts=("J-BIJ-4",),
        when=APPLYING | ENROLLING,
        items=("ondersteuning", "handelen"),
        effects=(
            Task("leraren en directie", "Laat dit alleen lezen door wie het nodig heeft en geheimhouding heeft."),
        ),
    ),
    Rule(
        id="extra-veld",
        says="Een extra veld mag op het inschrijfformulier als je kunt uitleggen waarom het nodig is.",
        passages=("starten-po#meer-bij-inschrijving", "starten-po#extra-veld-onderbouwen"),
        facts=("J-INS-10",),
        contradictions=("J-TEG-15",),
        when=ENROLLING,
        items=("extra-veld",),
        effects=(
            Permit("aanvullend gegeven bij de inschrijving"),
            Require("reden-op-papier"),
            Caveat("Dat je elk extra veld moet kunnen uitleggen, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="niet-nodig",
        says="Heeft de school het niet echt nodig, dan vraag je het niet, ook niet met een modelformulier.",
        passages=("starten-po#niet-nodig-niet-vragen", "starten-po#formulieren"),
        facts=("J-INS-10", "J-BEG-2"),
        when=answer("onderbouwing", "nee"),
        items=("contact", "ondersteuning", "handelen", "extra-veld"),
        effects=(Forbid(), Task("bestuur", "Haal velden die niet nodig zijn van het formulier.")),
    ),
    Rule(
        id="inschrijving-geen-andere-scholen",
        says="Naar andere scholen vraag je bij de aanmelding, niet meer bij de inschrijving.",
        passages=("starten-po#inschrijving-geen-andere-scholen",),
        facts=("J-INS-5", "J-BEG-2"),
        when=ENROLLING,
        items=("andere-scholen",),
        effects=(Forbid(),),
    ),
)
