"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Choice, Question, answer
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, PAPER, PGN, SECURE
from ..shared.questions import (
    AGE_WITH_TWELVE,
    CONSENT_WITH_WITHDRAWAL,
    EVERYBODY_SAID_YES,
    agreements_question,
    arranged,
    data_question,
    need_question,
    rights_question,
    route,
)

ON_THE_JOB = ("namen", "resultaten", "gedrag")
HEALTH = ("handelen", "gezondheid")
PUPIL = (*ON_THE_JOB, *HEALTH, "beeld")
ABOUT_PUPILS = (*PUPIL, "onherkenbaar")
ABOUT_STUDENT = ("student-basis", "student-beoordeling", "student-gezondheid", "student-nummer", "student-dossier")

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(
                id="student-taak",
                label="Een student krijgt gegevens van leerlingen voor de taak op school",
                hint="lesgeven of begeleiden tijdens de stage",
            ),
            Choice(
                id="opdracht",
                label="De opleiding krijgt gegevens of opnamen van leerlingen",
                hint="bijvoorbeeld in een portfolio, verslag of onderzoek van de student",
            ),
            Choice(id="sociale-media", label="Een student wil iets op sociale media plaatsen"),
            Choice(id="over-student", label="School en opleiding delen gegevens over de student"),
        ),
    ),
    data_question(
        "Om welke gegevens gaat het?",
        Choice(id="namen", label="Namen van leerlingen"),
        Choice(id="resultaten", label="Cijfers en toetsresultaten"),
        Choice(id="gedrag", label="Ontwikkeling, gedrag en begeleiding"),
        Choice(
            id="handelen",
            label="Wat te doen bij een allergie, ziekte of beperking",
            hint="zonder de diagnose",
        ),
        Choice(id="gezondheid", label="Diagnose of andere gegevens over gezondheid"),
        Choice(id="beeld", label="Foto's, filmpjes of geluid waarin leerlingen te herkennen zijn"),
        Choice(
            id="onherkenbaar",
            label="Een voorbeeld of opname waarin niemand te herkennen is",
            hint="ook niet voor wie de groep kent",
        ),
        replace(PGN, label="PGN van leerlingen"),
        DOSSIER,
        Choice(
            id="student-basis",
            label="Student: naam, contactgegevens, opleiding en stageperiode",
        ),
        Choice(id="student-beoordeling", label="Student: voortgang en beoordeling van de stage"),
        Choice(id="student-gezondheid", label="Student: gezondheid of privéomstandigheden"),
        Choice(id="student-nummer", label="Student: BSN of kopie van het identiteitsbewijs"),
        Choice(id="student-dossier", label="Student: het hele personeels- of stagedossier"),
        orders=(
            ("namen", "resultaten", "gezondheid", "dossier"),
            ("onherkenbaar", "dossier"),
            ("student-basis", "student-beoordeling", "student-gezondheid", "student-dossier"),
        ),
    ),
    need_question("Is dit echt nodig voor de taak of de opdracht?"),
    AGE_WITH_TWELVE,
    replace(
        CONSENT_WITH_WITHDRAWAL,
        help=f"{CONSENT_WITH_WITHDRAWAL.help} Gaat het over een student: van de student. {EVERYBODY_SAID_YES}",
    ),
    arranged(
        "geheimhouding",
        "Heeft de student getekend voor geheimhouding?",
        yes="Ja, getekend",
        no="Nee, nog niet",
    ),
    agreements_question(
        "Liggen de afspraken tussen opleiding, school en student vast?",
        help="Wie waarvoor zorgt, wat de student ziet, en de regels voor opnamen en sociale media.",
    ),
    route(SECURE, PAPER, replace(ACCOUNT, label="Met een account", hint="in jullie leerlingvolgsysteem"), OPEN_MAIL),
    rights_question("Ziet de student met dat account alleen wat nodig is?"),
)

ON_TASK = answer("situatie", "student-taak")
ASSIGNMENT = answer("situatie", "opdracht")
ONLINE = answer("situatie", "sociale-media")
ABOUT = answer("situatie", "over-student")
NOT_ON_TASK = answer("situatie", "opdracht", "sociale-media", "over-student")
AT_SCHOOL_OR_INSTITUTE = answer("situatie", "student-taak", "opdracht")
NOT_ABOUT = answer("situatie", "student-taak", "opdracht", "sociale-media")
