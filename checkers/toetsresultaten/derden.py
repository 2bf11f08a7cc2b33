"""What may a third party have, and what the public?"""

from __future__ import annotations

from ..kernel.model import Caveat, Require, Rule, Task
from ..shared import AGREEMENTS, KEEP_CONSENT
from .questions import RESULTS, THIRD_PARTIES, to
from .toestemming import THIRD_PARTY_PASSAGES, _with_consent

DERDEN = (
    *_with_consent(
        "derde",
        "Een derde krijgt uitslagen van toetsen en examens alleen met toestemming.",
        *THIRD_PARTY_PASSAGES,
        "toetsresultaten#derden-met-toestemming",
        when=to(*THIRD_PARTIES),
        facts=("J-TOX-1", "J-TOX-5"),
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
    *_with_consent(
        "openbaar",
        "Een uitslag met naam laat je andere ouders of het publiek alleen zien met toestemming.",
        *THIRD_PARTY_PASSAGES,
        "toetsresultaten#openbaar-met-toestemming",
        when=to("openbaar", "andere-ouders"),
        facts=("J-TOX-1", "J-TOX-5", "J-TOE-1"),
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
