"""What may a supplier have, or the samenwerkingsverband for its task?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Undecided
from ..shared.limits import ASK_FG
from ..shared.questions import AGREEMENTS
from .conditions import CONTRACT
from .eigen_checks import TO_SUPPLIER
from .questions import RESULTS, to
from .toestemming import ABOUT_THIRD_PARTIES, with_consent

IN_OPDRACHT = (
    Rule(
        id="leverancier-in-opdracht",
        says="Een leverancier in opdracht is geen derde: geen toestemming, wel een verwerkersovereenkomst.",
        passages=(
            "toetsresultaten#leverancier-in-opdracht",
            "toetsresultaten#verwerkersovereenkomst",
            "index#wie-zijn-derden",
            "leermiddelen#resultaten",
        ),
        facts=("J-TOX-4", "J-ECK-4", "J-VWK-1", "J-VWK-2"),
        contradictions=("J-TEG-4", "J-TEG-1"),
        when=to("leverancier-opdracht"),
        items=(*RESULTS, "klassenlijst"),
        effects=(
            Permit("toetsen in opdracht van de school"),
            Require(CONTRACT),
            Caveat("Dat een leverancier in opdracht geen derde is, is onze lezing: laat het nakijken."),
        ),
    ),
    Rule(
        id="leverancier-check",
        says="In welk land de gegevens komen, en wat een toets nodig heeft, kijkt de eigen check na.",
        passages=("leermiddelen#kort-eckid-en-nodig", "leermiddelen#vs-zonder-kader"),
        facts=("J-DOO-1",),
        when=to("leverancier-opdracht"),
        effects=(
            TO_SUPPLIER,
            Caveat("Kijk ook in welk land de gegevens komen. De check over leermiddelen vraagt daarnaar."),
        ),
    ),
    *with_consent(
        "leverancier-eigen-doel",
        "Voor een eigen doel is ook een leverancier een derde. Zonder toestemming gaat er niets.",
        *ABOUT_THIRD_PARTIES,
        facts=("J-TOX-1", "J-TOX-5"),
        when=to("leverancier-eigen"),
    ),
    Rule(
        id="leverancier-eigen-doel-onzeker",
        says="Of toestemming genoeg is voor een doel van de leverancier zelf, beslissen onze bronnen niet.",
        passages=(
            "toetsresultaten#leverancier-eigen-doel",
            "index#toetsresultaten-derden",
            "leermiddelen#eigen-doel-onzeker",
        ),
        facts=("J-ECK-6",),
        contradictions=("J-TEG-4",),
        when=to("leverancier-eigen"),
        items=RESULTS,
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="samenwerkingsverband",
        says="Voor zijn taak mag het samenwerkingsverband uitslagen krijgen: geen toestemming, wel vaste afspraken.",
        passages=(
            "toetsresultaten#samenwerkingsverband",
            "toetsresultaten#samenwerkingsverband-afspraken",
            "toetsresultaten#samenwerkingsverband-vertellen",
            "aan-de-slag#ontvanger-swv",
        ),
        facts=("J-SWV-1", "J-SWV-3", "J-SWV-5", "J-VWK-3", "J-BEG-4"),
        contradictions=("J-TEG-22", "J-TEG-4"),
        when=to("swv"),
        items=RESULTS,
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Require(AGREEMENTS),
            Require("ouders-weten-het"),
            Caveat("Dat de school dit zonder toestemming mag geven, is afgeleid uit de taak: laat het nakijken."),
        ),
    ),
)
