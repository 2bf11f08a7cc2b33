"""For what of it is consent needed all the same, and what is told when it is not?"""

from __future__ import annotations

from functools import partial

from ..kernel.model import Rule, Task, Undecided, answer, answer_other_than
from ..shared.consent import consent_rules
from ..shared.limits import ASK_FG
from .questions import FOR_SCHOOL, TEACHING

with_consent = partial(
    consent_rules,
    passage_parents="leermiddelen#toestemming-ouders",
    passage_pupil="leermiddelen#toestemming-leerling",
)

MET_TOESTEMMING = (
    Rule(
        id="gezondheid-zonder-toestemming",
        says="Of dit zonder uitdrukkelijke toestemming naar een leverancier mag, beslissen onze bronnen niet.",
        passages=("leermiddelen#gezondheid", "stap-1#twee-sleutels"),
        facts=("J-BIJ-3", "J-BIJ-9"),
        when=TEACHING & FOR_SCHOOL & answer_other_than("toestemming", "gegeven"),
        items=("gezondheid",),
        effects=(Undecided(ASK_FG),),
    ),
    *with_consent(
        prefix="gezondheid",
        says="Met uitdrukkelijke toestemming mag het leermiddel weten wat het over gezondheid nodig heeft.",
        passages=("leermiddelen#gezondheid-met-toestemming", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=TEACHING & FOR_SCHOOL & answer("toestemming", "gegeven"),
        items=("gezondheid",),
    ),
    Rule(
        id="adres-zonder-toestemming",
        says="Of een thuisadres dat een leermiddel nodig heeft zonder toestemming mee mag, beslissen de bronnen niet.",
        passages=("leermiddelen#adres-zonder-toestemming", "stap-2#bij-twijfel-fg"),
        facts=("J-ECK-4", "J-BEG-2"),
        contradictions=("J-TEG-1",),
        when=TEACHING & FOR_SCHOOL & answer_other_than("toestemming", "gegeven"),
        items=("adres",),
        effects=(Undecided(ASK_FG),),
    ),
    *with_consent(
        prefix="adres",
        says="De bron noemt een thuisadres niet bij wat een leermiddel nodig heeft. Met toestemming mag het mee.",
        passages=("leermiddelen#adres-met-toestemming", "stap-2#anders-toestemming"),
        facts=("J-BEG-2",),
        contradictions=("J-TEG-1",),
        when=TEACHING & FOR_SCHOOL & answer("toestemming", "gegeven"),
        items=("adres",),
    ),
    *with_consent(
        prefix="foto",
        says="De bron noemt een foto niet bij wat een leermiddel nodig heeft. Vraag er toestemming voor.",
        passages=("leermiddelen#foto-met-toestemming", "stap-2#anders-toestemming"),
        facts=("J-TOE-9",),
        contradictions=("J-TEG-1",),
        when=TEACHING & FOR_SCHOOL,
        items=("foto",),
    ),
    Rule(
        id="wel-vertellen",
        says="Ook zonder toestemming vertel je ouders en leerlingen welk leermiddel welke gegevens gebruikt.",
        passages=("leermiddelen#wel-vertellen", "stap-2#altijd-informeren"),
        facts=("J-BEG-4",),
        when=TEACHING & FOR_SCHOOL,
        effects=(Task("leraren en directie", "Vertel ouders en leerlingen welk leermiddel welke gegevens gebruikt."),),
    ),
)
