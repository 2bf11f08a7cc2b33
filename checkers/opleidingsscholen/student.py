"""What may a student see who works in the school?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Task, answer
from ..shared.conditions import LIMITED_RIGHTS
from .questions import ABOUT_PUPILS, HEALTH, ON_TASK, ON_THE_JOB

STUDENT_AAN_HET_WERK = (
    Rule(
        id="student-wat-de-taak-vraagt",
        says="Een student mag zien wat de taak op school vraagt.",
        passages=("opleidingsscholen#student-wat-de-taak-vraagt", "opleidingsscholen#kort-taak-of-toestemming"),
        facts=("J-OPL-1", "J-OPL-4", "J-GRO-3"),
        contradictions=("J-TEG-1",),
        when=ON_TASK,
        items=(*ON_THE_JOB, "onherkenbaar"),
        effects=(
            Permit("onderwijs onder leiding van de school"),
            Caveat("Dat een student dit zonder toestemming mag zien, is afgeleid: laat het nakijken."),
        ),
    ),
    Rule(
        id="student-hoe-handelen",
        says="Wie een leerling begeleidt, mag weten wat te doen. De diagnose hoort daar niet bij.",
        passages=("opleidingsscholen#student-hoe-handelen", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-3", "J-BIJ-4"),
        contradictions=("J-TEG-9",),
        when=ON_TASK,
        items=("handelen",),
        effects=(
            Permit("speciale begeleiding door de school"),
            Caveat(
                "De wet noemt de school. Dat de regel ook voor haar studenten werkt, is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="geheimhouding",
        says="Een student tekent voor geheimhouding voordat die gegevens van leerlingen ziet.",
        passages=("opleidingsscholen#geheimhouding",),
        facts=("J-OPL-4",),
        when=ON_TASK,
        items=ABOUT_PUPILS,
        effects=(Require("geheimhouding"),),
    ),
    Rule(
        id="geheimhouding-gezondheid",
        says="Wie iets weet over de gezondheid van een leerling, moet daarover zwijgen. Dat eist de wet.",
        passages=("opleidingsscholen#geheimhouding-gezondheid", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-4",),
        when=ON_TASK,
        items=HEALTH,
        effects=(Require("geheimhouding"),),
    ),
    Rule(
        id="account-beperkt",
        says="Een student mag een account, als dat alleen laat zien wat bij de taak hoort.",
        passages=(
            "opleidingsscholen#student-account",
            "opleidingsscholen#beperkte-rechten",
            "stap-3#alleen-rechten-voor-taak",
        ),
        facts=("J-OPL-4",),
        when=ON_TASK & answer("route", "account"),
        items=ABOUT_PUPILS,
        effects=(
            Require(LIMITED_RIGHTS),
            Task("administratie", "Sluit het account van de student op de laatste dag van de stage."),
        ),
    ),
    Rule(
        id="vertel-het",
        says="Ouders en leerlingen weten dat er studenten meewerken en gegevens zien.",
        passages=("opleidingsscholen#rol-leraren-en-directie", "stap-2#altijd-informeren"),
        facts=("J-BEG-4",),
        when=ON_TASK,
        items=(*ON_THE_JOB, *HEALTH),
        effects=(
            Task("leraren en directie", "Vertel ouders en leerlingen dat er studenten meewerken en wat zij zien."),
        ),
    ),
)
