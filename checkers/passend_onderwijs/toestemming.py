"""Who gets ordinary data only with consent?"""

from __future__ import annotations

from ..kernel.model import Caveat, Rule
from ..shared import consent_rules
from .questions import ORDINARY, TASK_DATA, case
from .rapport import _PARENTS, _PUPIL

TOESTEMMING = (
    *consent_rules(
        prefix="hulpverlener",
        says="Een hulpverlener van buiten krijgt dit alleen met toestemming: een wet die het regelt, vonden wij niet.",
        passages=("passend-onderwijs#hulpverlener-toestemming", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        contradictions=("J-TEG-1",),
        when=case("hulp-extern"),
        items=ORDINARY,
        residual=True,
    ),
    Rule(
        id="ingehuurde-hulpverlener",
        says="Huurt de school een hulpverlener in, dan beslissen onze bronnen niet of de onderwijstaak genoeg is.",
        passages=("passend-onderwijs#ingehuurde-hulpverlener", "stap-2#bij-twijfel-fg"),
        facts=("J-GRO-3",),
        contradictions=("J-TEG-1",),
        when=case("hulp-extern"),
        items=ORDINARY,
        effects=(
            Caveat(
                "Wij gaan uit van toestemming. Huurt de school deze hulpverlener zelf in, "
                "vraag dan je FG of de onderwijstaak genoeg grond geeft."
            ),
        ),
    ),
    *consent_rules(
        prefix="eigen-hulpverlener-ander-doel",
        says="Voor iets anders dan de begeleiding vraagt ook een eigen hulpverlener om toestemming.",
        passages=("passend-onderwijs#eigen-hulpverlener-ander-doel", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-HUL-1",),
        contradictions=("J-TEG-1", "J-TEG-11"),
        when=case("hulp-intern"),
        items=ORDINARY,
        residual=True,
    ),
    *consent_rules(
        prefix="samenwerkingsverband-buiten-taak",
        says="Buiten zijn wettelijke taak krijgt het samenwerkingsverband dit alleen met toestemming.",
        passages=("passend-onderwijs#samenwerkingsverband-buiten-taak", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-SWV-3",),
        contradictions=("J-TEG-22",),
        when=case("swv"),
        items=ORDINARY,
        residual=True,
    ),
    *consent_rules(
        prefix="speciaal-onderwijs",
        says="Een school die meehelpt, krijgt dit met toestemming.",
        passages=("passend-onderwijs#speciaal-onderwijs-toestemming", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        contradictions=("J-TEG-1",),
        when=case("so-school"),
        items=ORDINARY,
        residual=True,
    ),
    Rule(
        id="speciaal-onderwijs-taak",
        says="Of de onderwijstaak hier genoeg is zonder toestemming, beslissen onze bronnen niet.",
        passages=("passend-onderwijs#speciaal-onderwijs-taak-onzeker", "stap-2#bij-twijfel-fg"),
        facts=("J-GRO-3",),
        contradictions=("J-TEG-1",),
        when=case("so-school"),
        items=TASK_DATA,
        effects=(
            Caveat("Wij gaan uit van toestemming. Of de onderwijstaak genoeg grond geeft, weegt de FG van je bestuur."),
        ),
    ),
    *consent_rules(
        prefix="gegevens-opvragen",
        says="Ook andere gegevens vraag je een hulpverlener alleen met toestemming.",
        passages=("passend-onderwijs#gegevens-opvragen", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        contradictions=("J-TEG-1",),
        when=case("rapport-opvragen"),
        items=ORDINARY,
        residual=True,
    ),
)
