"""Who at school may hear who paid?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Rule, Task, Undecided
from .conditions import EVERYONE_JOINS
from .questions import BY_ORDER, INDEPENDENT, INTERNAL, PAYMENT, TO_KEEPER, TO_OFFICE, TO_TEACHER, UNCLEAR

TERUG_NAAR_SCHOOL = (
    Rule(
        id="niet-naar-leraar",
        says="Wie wel of niet betaalde, hoort niet bij een leraar en niet op een groepslijst.",
        passages=("ouderraad#niet-naar-leraar", "ouderraad#niemand-uitsluiten"),
        facts=("J-OUD-6", "J-OUD-5"),
        when=TO_TEACHER,
        items=PAYMENT,
        effects=(Forbid(), EVERYONE_JOINS),
    ),
    Rule(
        id="niet-naar-directie",
        says="Int een zelfstandige ouderraad, dan hoort de directie niet wie er betaalde. Via welk systeem telt niet.",
        passages=(
            "ouderraad#niet-naar-directie",
            "ouderraad#school-is-verwerker",
            "ouderraad#totaalbedrag",
            "stap-1#niet-meer-dan-nodig",
        ),
        facts=("J-OUD-6", "J-BEG-2", "J-VWK-2"),
        when=TO_OFFICE & INDEPENDENT,
        items=PAYMENT,
        effects=(Forbid(), Task("leraren en directie", "Vraag de ouderraad alleen naar het totaalbedrag.")),
    ),
    Rule(
        id="betalingen-in-het-systeem",
        says="In een systeem van de school mag wie het beheert de betalingen verwerken voor de ouderraad.",
        passages=("ouderraad#betalingen-in-het-systeem", "ouderraad#school-is-verwerker"),
        facts=("J-OUD-3", "J-OUD-6"),
        when=TO_KEEPER & INDEPENDENT,
        items=PAYMENT,
        effects=(
            Permit("verwerken in opdracht van de ouderraad"),
            Caveat("De school doet met deze gegevens niets voor zichzelf. Directie en leraren zien ze niet."),
            Caveat("Deze regel komt uit de bron en de uitleg daarvan, niet uit een gelezen wet: laat het nakijken."),
        ),
    ),
    Rule(
        id="eigen-administratie",
        says="Int de ouderraad voor de school zelf, dan mag de administratie zien wie er betaalde.",
        passages=("ouderraad#eigen-administratie",),
        facts=("J-OUD-2", "J-OUD-6"),
        contradictions=("J-TEG-10",),
        when=(TO_OFFICE | TO_KEEPER) & (BY_ORDER | INTERNAL),
        items=PAYMENT,
        effects=(
            Permit("innen van de vrijwillige bijdrage door de school"),
            Caveat("Dit leiden wij af uit de rol van de ouderraad: laat het nakijken. Leraren zien het niet."),
        ),
    ),
    Rule(
        id="betaling-bij-onduidelijke-rol",
        says="Zolang onduidelijk is wat voor ouderraad het is, is niet te zeggen of de directie dit mag weten.",
        passages=("ouderraad#betaling-bij-onduidelijke-rol", "ouderraad#rol-vastleggen"),
        facts=("J-OUD-2",),
        contradictions=("J-TEG-10",),
        when=(TO_OFFICE | TO_KEEPER) & UNCLEAR,
        items=PAYMENT,
        effects=(Undecided("Leg met de ouderraad en de FG vast wat voor ouderraad het is, en deel dit nog niet."),),
    ),
    Rule(
        id="niet-terugvragen",
        says="De school heeft dit al, of heeft het van de ouderraad niet nodig.",
        passages=("ouderraad#niet-terugvragen", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=TO_OFFICE | TO_KEEPER,
        items=("contact", "leerling", "resultaten", "gezondheid", "pgn", "dossier"),
        effects=(Forbid(),),
    ),
    Rule(
        id="leraar-andere-gegevens",
        says="Over andere gegevens dan de bijdrage zegt deze regel niets. Een leraar ziet wat zijn taak vraagt.",
        passages=("ouderraad#leraar-andere-gegevens",),
        when=TO_TEACHER,
        items=("contact", "leerling", "resultaten", "gezondheid", "pgn", "dossier"),
        effects=(
            Undecided(
                "Ga na wat deze leraar voor zijn taak nodig heeft, en vraag het bij twijfel aan je FG.", elsewhere=True
            ),
        ),
    ),
)
