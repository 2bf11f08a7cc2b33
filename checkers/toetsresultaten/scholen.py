"""What goes along to a new school, and what back to the old one?"""

from __future__ import annotations

from ..kernel.model import Caveat, Oblige, Rule, Task, Undecided, answer
from ..shared.limits import ASK_FG, not_before_enrolment
from .eigen_checks import TO_PO, TO_VO
from .questions import FROM_PO, FROM_VO, NOT_ENROLLED, TO_HO, move, to
from .toestemming import ABOUT_THIRD_PARTIES, with_consent

SCHOLEN = (
    Rule(
        id="okr-resultaten",
        says="Bij een overstap vanuit po of so horen de leerresultaten in het OKR. Toestemming is niet nodig.",
        passages=(
            "toetsresultaten#okr-resultaten",
            "toetsresultaten#overstap-zonder-toestemming",
            "overstap-po#okr-resultaten",
        ),
        facts=("J-OKR-1", "J-OKR-5", "J-OKR-9", "J-OKR-3"),
        contradictions=("J-TEG-2", "J-TEG-4"),
        when=FROM_PO,
        items=("doorstroomtoets", "toetsen"),
        effects=(Oblige(), Task("leraren en directie", "Kies alleen de uitslagen die de nieuwe school nodig heeft.")),
    ),
    Rule(
        id="okr-schooladvies",
        says="Gaat de leerling naar het vo, dan hoort het definitieve schooladvies bij het OKR.",
        passages=("toetsresultaten#okr-schooladvies", "overstap-po#okr-schooladvies"),
        facts=("J-OKR-7",),
        contradictions=("J-TEG-4",),
        when=move("po-vo"),
        items=("schooladvies",),
        effects=(Oblige(),),
    ),
    Rule(
        id="okr-afschrift",
        says="De ouders krijgen een afschrift van het OKR. Alleen laten inzien is niet genoeg.",
        passages=(
            "toetsresultaten#okr-afschrift",
            "overstap-po#afschrift-aan-ouders",
            "overstap-po#alleen-inzage-is-niet-genoeg",
        ),
        facts=("J-OKR-2",),
        contradictions=("J-TEG-19",),
        when=FROM_PO & answer("afschrift", "nee"),
        items=("doorstroomtoets", "toetsen", "schooladvies", "pgn"),
        effects=(Task("leraren en directie", "Geef de ouders een afschrift van het OKR."),),
    ),
    Rule(
        id="andere-stap-doorstroomtoets",
        says="Of de doorstroomtoets van toen later nog meegaat van vo naar vo of mbo, beslissen onze bronnen niet.",
        passages=("toetsresultaten#uitslag-van-een-andere-stap",),
        facts=("J-OVS-3",),
        when=FROM_VO,
        items=("doorstroomtoets",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="andere-stap-examen",
        says="Of een examenresultaat bij een overstap vanuit po of so meegaat, beslissen onze bronnen niet.",
        passages=("toetsresultaten#uitslag-van-een-andere-stap",),
        facts=("J-OKR-5",),
        when=FROM_PO,
        items=("examen",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="schooladvies-elders",
        says="Of het schooladvies meegaat bij een andere overstap, beslissen onze bronnen niet.",
        passages=("toetsresultaten#schooladvies-elders", "overstap-po#schooladvies-naar-po-of-so"),
        facts=("J-OKR-7",),
        when=move("po-po", "vo"),
        items=("schooladvies",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="vo-resultaten",
        says="Naar een andere vo-school of het mbo geef je de leerresultaten mee. Toestemming is niet nodig.",
        passages=("toetsresultaten#vo-resultaten", "overstap-vo#resultaten", "stap-2#overstap-zonder-toestemming"),
        facts=("J-OVS-1", "J-OVS-2", "J-OVS-3"),
        contradictions=("J-TEG-3", "J-TEG-4"),
        when=FROM_VO,
        items=("toetsen", "examen"),
        effects=(
            Oblige(),
            TO_VO,
            Task("leraren en directie", "Kies alleen de uitslagen die de nieuwe school nodig heeft."),
            Caveat("Vanuit het vo komt de plicht uit de bron, niet uit een gelezen wet: laat dit nakijken."),
        ),
    ),
    Rule(
        id="overstap-check-po",
        says="Voor een overstap vanuit po of so is er een eigen check.",
        passages=("overstap-po#okr-is-verplicht",),
        facts=("J-OKR-1",),
        when=FROM_PO,
        effects=(TO_PO,),
    ),
    *with_consent(
        "hoger-onderwijs",
        "Naar het hoger onderwijs geeft de leerling de uitslag zelf, of deel je die met toestemming.",
        "toetsresultaten#ho-met-toestemming",
        "overstap-vo#ho-met-toestemming",
        facts=("J-OVS-5",),
        contradictions=("J-TEG-2",),
        when=TO_HO,
    ),
    Rule(
        id="hoger-onderwijs-onzeker",
        says="Een regeling van vo naar hoger onderwijs vonden wij niet in de gelezen wetten.",
        passages=("overstap-vo#ho-onzeker",),
        facts=("J-OVS-5",),
        contradictions=("J-TEG-2",),
        when=TO_HO,
        effects=(
            Caveat("Een wet voor de stap naar het hoger onderwijs vonden wij niet: laat dit nakijken."),
            Task("leraren en directie", "Laat de leerling de uitslag bij voorkeur zelf geven."),
        ),
    ),
    *with_consent(
        "niet-aangemeld",
        "Is de leerling daar niet aangemeld, dan deel je uitslagen alleen met toestemming.",
        "toetsresultaten#niet-aangemeld-toestemming",
        "stap-2#anders-toestemming",
        facts=("J-OKR-10",),
        contradictions=("J-TEG-1",),
        when=NOT_ENROLLED,
    ),
    not_before_enrolment("overstap-po#niet-voor-aanmelding", when=NOT_ENROLLED),
    *with_consent(
        "oude-school",
        "Voor uitslagen van een oud-leerling heeft de oude basisschool geen wet of opdracht. Vraag toestemming.",
        "toetsresultaten#oude-school-met-toestemming",
        "toetsresultaten#oude-school-register",
        *ABOUT_THIRD_PARTIES,
        facts=("J-TOX-5", "J-ROD-9"),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=to("oude-school"),
    ),
    Rule(
        id="oude-school-register",
        says="Waar oud-leerlingen zitten in de eerste drie jaar van het vo, haalt de basisschool uit het register.",
        passages=("toetsresultaten#oude-school-register",),
        facts=("J-ROD-9",),
        when=to("oude-school"),
        effects=(
            Task("leraren en directie", "Verwijs de basisschool eerst naar het register van DUO."),
            Caveat("Dat de basisschool dit uit het register krijgt, is sectoruitleg: laat het nakijken."),
        ),
    ),
)
