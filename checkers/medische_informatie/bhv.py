"""Who stands on the list for the BHV, with what, and who sees it?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Require, Rule, Task, answer, answer_other_than
from ..shared.questions import REFUSED, TWELVE_OR_OLDER, WITHDREW
from .conditions import KEPT_APART, STAFF, consent
from .questions import (
    BACKGROUND,
    BHV,
    BHV_LIST,
    BHV_PUPIL,
    FOR_BHV,
    FOR_THE_LIST,
    GUIDANCE,
    GUIDANCE_OR_HANDY,
    PUPIL_S,
    STAFF_S,
)

OP_DE_BHV_LIJST = (
    Rule(
        id="bhv-niet-in-dossier",
        says="BHV'ers kijken niet in het dossier zelf. Maak voor hen een aparte administratie.",
        passages=("medische-informatie#geen-dossier-voor-bhv", "medische-informatie#aparte-administratie"),
        facts=("J-BHV-3",),
        when=FOR_BHV & answer("opslag", "in-dossier"),
        items=FOR_THE_LIST,
        effects=(Forbid(),),
    ),
    Rule(
        id="bhv-lijst-niet-open",
        says="Anderen mogen niet in de BHV-lijst kunnen kijken.",
        passages=("medische-informatie#lijst-niet-open", "medische-informatie#snel-en-afgeschermd"),
        facts=("J-BHV-3",),
        when=FOR_BHV & answer("opslag", "open"),
        items=FOR_THE_LIST,
        effects=(Forbid(),),
    ),
    Rule(
        id="bhv-snel-en-afgeschermd",
        says="De BHV-lijst staat apart, is meteen te pakken en is dicht voor anderen.",
        passages=("medische-informatie#snel-en-afgeschermd", "medische-informatie#alleen-levensreddend"),
        facts=("J-BHV-3",),
        when=FOR_BHV,
        items=FOR_THE_LIST,
        effects=(
            Require(KEPT_APART),
            Caveat("Zet er alleen op wat levens kan redden. Dat komt uit uitleg van Kennisnet: laat het nakijken."),
        ),
    ),
    Rule(
        id="bhv-alleen-bhv",
        says="De BHV-lijst is alleen voor BHV'ers. Wie de leerling begeleidt, krijgt wat daarvoor nodig is apart.",
        passages=("medische-informatie#alleen-bhv",),
        when=BHV_LIST & answer_other_than("wie-ziet", "bhv"),
        items=FOR_THE_LIST,
        effects=(Forbid(),),
    ),
    Rule(
        id="bhv-geen-diagnose",
        says="De diagnose met achtergrond en het medisch rapport horen niet op de BHV-lijst.",
        passages=("medische-informatie#geen-diagnose-op-bhv-lijst", "medische-informatie#alleen-levensreddend"),
        facts=("J-BHV-3",),
        when=BHV_LIST | (GUIDANCE & BHV),
        items=BACKGROUND,
        effects=(Forbid(),),
    ),
    *consent(
        prefix="bhv-lijst",
        says="Op de BHV-lijst staat iemand alleen met uitdrukkelijke toestemming.",
        passages=("medische-informatie#bhv-toestemming", "medische-informatie#bhv-uitdrukkelijk"),
        facts=("J-BHV-2", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=BHV_PUPIL,
        items=FOR_THE_LIST,
    ),
    Rule(
        id="bhv-lijst-medewerker",
        says="Een medewerker staat alleen op de BHV-lijst met eigen, uitdrukkelijke toestemming.",
        passages=(
            "medische-informatie#bhv-toestemming",
            "medische-informatie#toestemming-medewerker",
            "medische-informatie#bhv-uitdrukkelijk",
        ),
        facts=("J-BHV-2", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=BHV_LIST & STAFF_S & BHV,
        items=FOR_THE_LIST,
        effects=(
            Require(STAFF),
            Caveat("De regel voor medewerkers komt uit de bron en is niet verder nagegaan: laat het nakijken."),
        ),
    ),
    Rule(
        id="bhv-ziet-begeleiding",
        says="Laat je BHV'ers zien wat voor iets anders is vastgelegd, dan gelden de voorwaarden van de BHV-lijst.",
        passages=("medische-informatie#bhv-ziet-begeleiding",),
        facts=("J-BHV-2",),
        contradictions=("J-TEG-9",),
        when=GUIDANCE_OR_HANDY & PUPIL_S & BHV,
        items=FOR_THE_LIST,
        effects=(Caveat("BHV'ers kijken mee, dus de voorwaarden van de BHV-lijst gelden. Zo lezen wij de bron."),),
    ),
    Rule(
        id="bhv-lijst-geweigerd",
        says="Zonder toestemming staat een leerling niet op de lijst. Wie begeleidt, mag wel weten hoe te handelen.",
        passages=("medische-informatie#toestemming-geweigerd", "medische-informatie#nee-tegen-de-lijst"),
        facts=("J-TOE-1", "J-BIJ-3"),
        contradictions=("J-TEG-9",),
        when=BHV_PUPIL & (REFUSED | (WITHDREW & TWELVE_OR_OLDER)),
        items=FOR_THE_LIST,
        effects=(
            Forbid(),
            Task("administratie", "Haal weg wat je met deze toestemming al had vastgelegd."),
            Task(
                "leraren en directie", "Kijk of wie de leerling begeleidt weet hoe te handelen. Dat is een ander doel."
            ),
        ),
    ),
)
