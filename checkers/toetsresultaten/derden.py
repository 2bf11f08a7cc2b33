"""What may a third party have, and what the public?"""

from __future__ import annotations

from ..kernel.model import Caveat, Require, Rule, Task
from ..shared.consent import KEEP_CONSENT
from ..shared.questions import AGREEMENTS
from .questions import RESULTS, THIRD_PARTIES, to
from .toestemming import ABOUT_THIRD_PARTIES, with_consent

DERDEN = (
    *with_consent(
        "derde",
        "Een derde krijgt uitslagen van toetsen en examens alleen met toestemming.",
        *ABOUT_THIRD_PARTIES,
        "toetsresultaten#derden-met-toestemming",
        facts=("J-TOX-1", "J-TOX-5"),
        when=to(*THIRD_PARTIES),
    ),
    Rule(
        id="derde-afspraken",
        says="Met een andere organisatie maak je eerst aparte afspraken.",
        passages=("index#aparte-afspraken", "toetsresultaten#derden-afspraken", "wie-doet-wat#bestuur"),
        facts=("J-VWK-3",),
        when=to("oude-school", *THIRD_PARTIES),
        items=RESULTS,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="onderzoek",
        says="Een onderzoeker kan soms zonder namen werken, of gegevens uit het register krijgen.",
        passages=("toetsresultaten#onderzoek",),
        facts=("J-ROD-7", "J-GGD-5"),
        when=to("onderzoeker"),
        effects=(
            Task("leraren en directie", "Vraag of het onderzoek zonder namen kan, of met gegevens uit het register."),
            Caveat("In een kleine klas is ook zonder naam snel duidelijk om wie het gaat."),
        ),
    ),
    *with_consent(
        "openbaar",
        "Een uitslag met naam laat je andere ouders of het publiek alleen zien met toestemming.",
        *ABOUT_THIRD_PARTIES,
        "toetsresultaten#openbaar-met-toestemming",
        facts=("J-TOX-1", "J-TOX-5", "J-TOE-1"),
        when=to("openbaar", "andere-ouders"),
    ),
    Rule(
        id="openbaar-zonder-naam",
        says="Een bericht zonder naam of uitslag doet soms hetzelfde.",
        passages=("toetsresultaten#openbaar-met-toestemming", "stap-2#toestemming-aantonen"),
        facts=("J-TOE-1",),
        when=to("openbaar", "andere-ouders"),
        effects=(
            Task("leraren en directie", "Kijk of het bericht ook zonder naam of uitslag kan."),
            KEEP_CONSENT,
        ),
    ),
)
