"""When does a special check decide the details?

A special check is never contradicted: `tests/test_handover.py` compares the whole table.
"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import HandOver, Rule, Undecided, answer
from ..shared.questions import YOUNGER
from .along import TO_STARTEN
from .situation import (
    DANGER,
    ENROLLED,
    EVERYTHING_ELSE,
    LAW,
    NOT_ENROLLED,
    NOT_IN_DANGER,
    PUPIL_DATA,
    SCHOOLS,
    SUSPICION,
    TEACHING,
    to,
)
from .special import (
    ANDERE_OPVANG,
    BEWEGINGSONDERWIJS,
    BSO,
    GEZONDHEIDSONDERZOEK,
    IKC,
    JEUGDHULP,
    LEERMIDDELEN,
    MEDISCHE_INFORMATIE,
    OPLEIDINGSSCHOLEN,
    OUDERRAAD,
    PASSEND_ONDERWIJS,
    REGISTER,
    TOETSRESULTATEN,
)

ANYTHING_ELSE = answer("doel", "anders")
TEACHING_OR_ELSE = TEACHING | ANYTHING_ELSE

HAND_OVER = (
    Rule(
        id="check-starten-po",
        says="Wat een basisschool bij de start mag vragen, hangt af van aanmelding of inschrijving.",
        passages=("starten-po#minimum-bij-aanmelding", "starten-po#meer-bij-inschrijving"),
        facts=("J-INS-1",),
        contradictions=("J-TEG-15",),
        when=to("start-po"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "pgn"),
        effects=(
            Undecided(
                "Doe de check op de pagina over de start: die kijkt wat je mag vragen, en wanneer.", elsewhere=True
            ),
            HandOver("starten-po", carry=TO_STARTEN),
        ),
    ),
    PASSEND_ONDERWIJS.rule("swv", to("swv") & LAW, situatie="swv", doel="ondersteuning"),
    PASSEND_ONDERWIJS.rule("swv-anders", to("swv") & ANYTHING_ELSE, situatie="swv", doel="anders"),
    PASSEND_ONDERWIJS.rule(
        "intern", to("hulp-intern") & (TEACHING | LAW), situatie="hulp-intern", doel="ondersteuning"
    ),
    PASSEND_ONDERWIJS.rule("intern-anders", to("hulp-intern") & ANYTHING_ELSE, situatie="hulp-intern", doel="anders"),
    PASSEND_ONDERWIJS.rule("extern", to("hulp-extern") & TEACHING, situatie="hulp-extern", doel="ondersteuning"),
    PASSEND_ONDERWIJS.rule("extern-anders", to("hulp-extern") & ANYTHING_ELSE, situatie="hulp-extern", doel="anders"),
    PASSEND_ONDERWIJS.rule("so-school", to("expertisecentrum") & TEACHING, situatie="so-school", doel="ondersteuning"),
    PASSEND_ONDERWIJS.rule(
        "so-school-anders", to("expertisecentrum") & ANYTHING_ELSE, situatie="so-school", doel="anders"
    ),
    JEUGDHULP.rule("jeugdhulp", to("jeugdhulp") & TEACHING_OR_ELSE, situatie="jeugdhulp"),
    JEUGDHULP.rule("gemeente", to("gemeente") & TEACHING_OR_ELSE, situatie="gemeente"),
    JEUGDHULP.rule("wet", to("jeugdhulp", "gemeente") & LAW, situatie="wet"),
    JEUGDHULP.rule("nood", to("jeugdhulp", "gemeente", "veilig-thuis") & DANGER, situatie="nood"),
    JEUGDHULP.rule("vermoeden-ander", to("jeugdhulp", "gemeente") & SUSPICION, situatie="vermoeden-ander"),
    JEUGDHULP.rule("veilig-thuis", to("veilig-thuis") & SUSPICION, situatie="veilig-thuis"),
    GEZONDHEIDSONDERZOEK.rule("jgz-taak", to("ggd") & LAW, aanleiding="jgz-taak", manier="meewerken"),
    GEZONDHEIDSONDERZOEK.rule("project", to("ggd") & TEACHING_OR_ELSE, aanleiding="project", manier="meewerken"),
    replace(GEZONDHEIDSONDERZOEK, items=("gezondheid",)).rule(
        "onderzoeker",
        to("onderzoeker") & (TEACHING_OR_ELSE | LAW),
        aanleiding="onderzoeker",
        manier="meewerken",
    ),
    MEDISCHE_INFORMATIE.rule("", to("bhv") & NOT_IN_DANGER, doel="bhv-lijst", wie="leerling", **{"wie-ziet": "bhv"}),
    OUDERRAAD.rule("", to("ouderraad"), situatie="innen"),
    ANDERE_OPVANG.rule("wet", to("kinderopvang") & LAW, situatie="andere-opvang"),
    BSO.rule("bso", to("kinderopvang") & TEACHING_OR_ELSE & YOUNGER, situatie="bso"),
    IKC.rule("", to("kinderopvang") & TEACHING_OR_ELSE & YOUNGER, situatie="naar-opvang"),
    OPLEIDINGSSCHOLEN.rule("taak", to("opleiding") & TEACHING, situatie="student-taak"),
    OPLEIDINGSSCHOLEN.rule("student", to("opleiding") & ANYTHING_ELSE),
    OPLEIDINGSSCHOLEN.rule("opleiding", to("lerarenopleiding") & TEACHING_OR_ELSE, situatie="opdracht"),
    BEWEGINGSONDERWIJS.rule("coach", to("buurtsport") & TEACHING, ontvanger="coach"),
    BEWEGINGSONDERWIJS.rule("club", to("buurtsport") & ANYTHING_ELSE, ontvanger="club"),
    LEERMIDDELEN.rule("onderwijs", to("leverancier") & (TEACHING | LAW), waarvoor="onderwijs"),
    LEERMIDDELEN.rule("anders", to("leverancier") & ANYTHING_ELSE),
    REGISTER.rule("duo", to("duo"), ontvanger="duo"),
    TOETSRESULTATEN.rule("po", to("school-po") & ENROLLED, ontvanger="nieuwe-school", overstap="po-po"),
    TOETSRESULTATEN.rule("vo", to("school-vo") & ENROLLED, ontvanger="nieuwe-school"),
    TOETSRESULTATEN.rule("mbo", to("school-mbo") & ENROLLED, ontvanger="nieuwe-school", overstap="vo"),
    TOETSRESULTATEN.rule("ho", to("school-ho"), ontvanger="nieuwe-school", overstap="ho"),
    TOETSRESULTATEN.rule(
        "niet-aangemeld", SCHOOLS & NOT_ENROLLED, ontvanger="nieuwe-school", overstap="niet-aangemeld"
    ),
    TOETSRESULTATEN.rule("swv", to("swv") & LAW, ontvanger="swv"),
    TOETSRESULTATEN.rule("leverancier", to("leverancier") & (TEACHING | LAW), ontvanger="leverancier-opdracht"),
    TOETSRESULTATEN.rule("leverancier-eigen", to("leverancier") & ANYTHING_ELSE, ontvanger="leverancier-eigen"),
    TOETSRESULTATEN.rule("onderzoeker", to("onderzoeker") & TEACHING_OR_ELSE, ontvanger="onderzoeker"),
    TOETSRESULTATEN.rule("derde", to("iemand-anders") & TEACHING_OR_ELSE, ontvanger="iemand-anders"),
    TOETSRESULTATEN.rule("ouders", to("ouders"), ontvanger="ouders"),
    TOETSRESULTATEN.rule("leerling", to("leerling"), ontvanger="leerling"),
)
