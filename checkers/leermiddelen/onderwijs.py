"""What may a supplier have without consent, for teaching and on the school's order? (J-ECK-4)"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Rule, Task
from .questions import FOR_SCHOOL, TEACHING

ONDERWIJS = (
    Rule(
        id="eckid",
        says="De leverancier van een digitaal leermiddel of een digitale toets mag het ECK iD krijgen.",
        passages=("leermiddelen#eckid-mag", "leermiddelen#wat-is-het-eckid", "leermiddelen#eckid-alle-scholen"),
        facts=("J-ECK-1", "J-ECK-2", "J-PGN-11"),
        contradictions=("J-TEG-14",),
        when=TEACHING & FOR_SCHOOL,
        items=("eckid",),
        effects=(
            Permit("pseudoniem voor digitale leermiddelen en toetsen"),
            Caveat("De bron noemt het ECK iD alleen voor het po. De wet regelt het ook voor so, vso, vo en mbo."),
        ),
    ),
    Rule(
        id="nodig-voor-onderwijs",
        says="Wat een leermiddel nodig heeft om te werken, mag naar de leverancier. Toestemming is niet nodig.",
        passages=(
            "leermiddelen#geen-toestemming",
            "leermiddelen#nodig-om-te-werken",
            "leermiddelen#vaak-nodig",
            "leermiddelen#weigeren-houdt-niet-tegen",
        ),
        facts=("J-ECK-4", "J-GRO-3"),
        contradictions=("J-TEG-1", "J-TEG-14"),
        when=TEACHING & FOR_SCHOOL,
        items=("naam", "email", "groep", "geslacht", "geboortedatum"),
        effects=(
            Permit("geven van onderwijs"),
            Caveat(
                "Dat hier geen toestemming nodig is, komt uit de uitleg van Kennisnet. "
                "De grond erachter is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="resultaten-in-opdracht",
        says="Een leverancier in opdracht is geen derde. Resultaten verwerkt hij zonder toestemming voor de school.",
        passages=("leermiddelen#resultaten", "index#wie-zijn-derden", "leermiddelen#geen-toestemming"),
        facts=("J-TOX-4", "J-ECK-4"),
        contradictions=("J-TEG-4", "J-TEG-1"),
        when=TEACHING & FOR_SCHOOL,
        items=("resultaten",),
        effects=(
            Permit("geven van onderwijs"),
            Caveat("Dat een leverancier in opdracht geen derde is, is onze lezing: laat het nakijken."),
        ),
    ),
    Rule(
        id="geboortedatum-en-geslacht",
        says="Geslacht of geboortedatum mag mee als het leermiddel er iets anders mee moet dan de leerling herkennen.",
        passages=("leermiddelen#geboortedatum-en-geslacht", "leermiddelen#geen-toestemming"),
        facts=("J-ECK-4", "J-GRO-3", "J-BEG-2"),
        contradictions=("J-TEG-1",),
        when=TEACHING & FOR_SCHOOL,
        items=("geslacht", "geboortedatum"),
        effects=(
            Permit("geven van onderwijs"),
            Task("leraren en directie", "Schrijf op waarvoor het leermiddel geslacht of geboortedatum nodig heeft."),
        ),
    ),
)
