"""Who gets data about a pupil only with consent?"""

from __future__ import annotations

from functools import partial

from ..kernel.model import Caveat, Rule
from ..shared.consent import consent_rules
from .questions import ORDINARY, TASK_DATA, case

with_consent = partial(
    consent_rules,
    passage_parents="passend-onderwijs#toestemming-ouders",
    passage_pupil="passend-onderwijs#toestemming-leerling",
    residual=True,
)
"""Residual: it holds where no task gave a ground, so the purpose is not repeated here."""

TOESTEMMING = (
    *with_consent(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel of vraag je hier alleen met uitdrukkelijke toestemming.",
        passages=("passend-onderwijs#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-5"),
        items=("gezondheid",),
    ),
    *with_consent(
        prefix="hulpverlener",
        says="Een hulpverlener van buiten krijgt dit alleen met toestemming: een wet die het regelt, vonden wij niet.",
        passages=("passend-onderwijs#hulpverlener-toestemming", "stap-2#anders-toestemming"),
        contradictions=("J-TEG-1",),
        when=case("hulp-extern"),
        items=ORDINARY,
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
    *with_consent(
        prefix="eigen-hulpverlener-ander-doel",
        says="Voor iets anders dan de begeleiding vraagt ook een eigen hulpverlener om toestemming.",
        passages=("passend-onderwijs#eigen-hulpverlener-ander-doel", "stap-2#anders-toestemming"),
        facts=("J-HUL-1",),
        contradictions=("J-TEG-1", "J-TEG-11"),
        when=case("hulp-intern"),
        items=ORDINARY,
    ),
    *with_consent(
        prefix="samenwerkingsverband-buiten-taak",
        says="Buiten zijn wettelijke taak krijgt het samenwerkingsverband dit alleen met toestemming.",
        passages=("passend-onderwijs#samenwerkingsverband-buiten-taak", "stap-2#anders-toestemming"),
        facts=("J-SWV-3",),
        contradictions=("J-TEG-22",),
        when=case("swv"),
        items=ORDINARY,
    ),
    *with_consent(
        prefix="speciaal-onderwijs",
        says="Een school die meehelpt, krijgt dit met toestemming.",
        passages=("passend-onderwijs#speciaal-onderwijs-toestemming", "stap-2#anders-toestemming"),
        contradictions=("J-TEG-1",),
        when=case("so-school"),
        items=ORDINARY,
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
    *with_consent(
        prefix="gegevens-opvragen",
        says="Ook andere gegevens vraag je een hulpverlener alleen met toestemming.",
        passages=("passend-onderwijs#gegevens-opvragen", "stap-2#anders-toestemming"),
        contradictions=("J-TEG-1",),
        when=case("rapport-opvragen"),
        items=ORDINARY,
    ),
)
