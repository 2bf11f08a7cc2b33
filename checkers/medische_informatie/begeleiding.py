"""Who may know what, to guide a pupil?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Task, answer
from .conditions import SECRECY, consent
from .questions import (
    BACKGROUND,
    BRIEFLY,
    EVERYONE,
    GUIDANCE,
    GUIDANCE_OR_HANDY,
    GUIDES,
    GUIDES_NOW,
    HEALTH,
    PUPIL_S,
    STAFF_S,
    TO_ACT,
)

BEGELEIDING = (
    Rule(
        id="begeleiding",
        says="Voor begeleiding of een voorziening mag je vastleggen hoe te handelen. Toestemming is niet nodig.",
        passages=(
            "medische-informatie#hoe-te-handelen",
            "medische-informatie#begeleiding-zonder-toestemming",
            "medische-informatie#medicijn-en-plek",
        ),
        facts=("J-BIJ-3", "J-BHV-1"),
        contradictions=("J-TEG-9",),
        when=GUIDANCE & GUIDES,
        items=TO_ACT,
        effects=(
            Permit("begeleiding van of voorziening voor de leerling"),
            Task("leraren en directie", "Schrijf op wat je ziet, wat je doet, waar het medicijn ligt en wie je belt."),
        ),
    ),
    Rule(
        id="vertel-het-ouders",
        says="Ook zonder toestemming vertel je de ouders of de leerling wat je vastlegt.",
        passages=("stap-2#altijd-informeren", "medische-informatie#rol-leraren-en-directie"),
        facts=("J-BEG-4",),
        when=GUIDANCE & GUIDES_NOW,
        items=(*TO_ACT, "diagnose"),
        effects=(Task("leraren en directie", "Vertel de ouders of de leerling wat je vastlegt en wie het ziet."),),
    ),
    Rule(
        id="diagnose-als-nodig",
        says="Lukt begeleiden niet zonder de diagnose, dan mag je ook die vastleggen.",
        passages=("medische-informatie#diagnose-als-nodig", "medische-informatie#hoe-te-handelen"),
        facts=("J-BIJ-3",),
        when=GUIDANCE & GUIDES & answer("diagnose-nodig", "nee"),
        items=("diagnose",),
        effects=(Permit("begeleiding van of voorziening voor de leerling"),),
    ),
    Rule(
        id="diagnose-niet-nodig",
        says="Is weten hoe te handelen genoeg, dan leg je de diagnose niet vast.",
        passages=("medische-informatie#diagnose-niet-nodig", "medische-informatie#hoe-te-handelen"),
        facts=("J-BIJ-3", "J-BEG-2"),
        when=GUIDANCE & answer("diagnose-nodig", "ja"),
        items=("diagnose",),
        effects=(Forbid(),),
    ),
    *consent(
        prefix="rapport",
        says="Een medisch rapport vraag of bekijk je alleen met toestemming.",
        passages=("medische-informatie#rapport-met-toestemming", "stap-2#onderliggend-rapport"),
        facts=("J-SWV-9",),
        when=GUIDANCE,
        items=("rapport",),
    ),
    Rule(
        id="geheimhouding",
        says="Wie gegevens over gezondheid gebruikt om te begeleiden, heeft een plicht om ze geheim te houden.",
        passages=("medische-informatie#geheimhouding", "medische-informatie#geheimhouding-waaruit"),
        facts=("J-BIJ-4",),
        when=GUIDANCE & GUIDES_NOW,
        items=HEALTH,
        effects=(Require(SECRECY),),
    ),
    Rule(
        id="invaller-alleen-handelen",
        says="Een invaller of vrijwilliger die geheimhouding beloofde, mag weten hoe te handelen.",
        passages=("medische-informatie#invaller-alleen-handelen",),
        facts=("J-BIJ-3", "J-BIJ-4"),
        when=GUIDANCE & BRIEFLY,
        items=TO_ACT,
        effects=(
            Permit("begeleiding van of voorziening voor de leerling"),
            Caveat("Dat dit ook voor een invaller of vrijwilliger geldt, leiden wij af: laat het nakijken."),
            Task("leraren en directie", "Vertel alleen wat voor die dag nodig is, en neem papieren daarna terug."),
        ),
    ),
    Rule(
        id="invaller-geen-diagnose",
        says="Een invaller of vrijwilliger heeft genoeg aan weten hoe te handelen.",
        passages=("medische-informatie#invaller-geen-diagnose", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-2",),
        when=GUIDANCE & BRIEFLY,
        items=BACKGROUND,
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-voor-iedereen",
        says="Niet iedereen begeleidt deze leerling. Een lijst aan de muur of in een groepsapp mag dus niet.",
        passages=("medische-informatie#niet-voor-iedereen", "medische-informatie#geheimhouding"),
        facts=("J-BEG-2", "J-BIJ-4"),
        when=GUIDANCE_OR_HANDY & PUPIL_S & EVERYONE,
        items=(*HEALTH, "noodcontact"),
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-voor-iedereen-medewerker",
        says="Ook van een medewerker hangt dit niet aan de muur en staat het niet in een groepsapp.",
        passages=("medische-informatie#niet-voor-iedereen",),
        facts=("J-BEG-2", "J-BIJ-1"),
        when=GUIDANCE_OR_HANDY & STAFF_S & EVERYONE,
        items=(*HEALTH, "noodcontact"),
        effects=(
            Forbid(),
            Caveat("Dat dit voor een medewerker net zo geldt, leiden wij af: laat het nakijken."),
        ),
    ),
)
