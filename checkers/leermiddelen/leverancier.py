"""What if the supplier decides for himself what the data are for?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Task, Undecided
from ..shared.limits import ASK_FG
from .met_toestemming import with_consent
from .questions import ALL_BUT_ECKID, FOR_ITSELF, OWN_PURPOSE, USED

LEVERANCIER = (
    Rule(
        id="leverancier-beslist-zelf",
        says="Wat mag als de leverancier zelf beslist waarvoor hij de gegevens gebruikt, zeggen onze bronnen niet.",
        passages=("leermiddelen#leverancier-beslist-zelf", "stap-2#bij-twijfel-fg"),
        facts=("J-ECK-6", "J-VWK-3"),
        contradictions=("J-TEG-1",),
        when=USED & FOR_ITSELF,
        items=("eckid", *ALL_BUT_ECKID),
        effects=(
            Undecided(ASK_FG),
            Task("bestuur", "Vraag de leverancier om alleen in opdracht van de school te werken, en leg dat vast."),
        ),
    ),
    Rule(
        id="eckid-niet-voor-eigen-doel",
        says="Het ECK iD is alleen voor leermiddelen en toetsen, en niet voor een doel van de leverancier zelf.",
        passages=("leermiddelen#eckid-niet-voor-eigen-doel", "pgn#eckid-niet-voor-iets-anders"),
        facts=("J-ECK-1",),
        when=OWN_PURPOSE,
        items=("eckid",),
        effects=(Forbid(),),
    ),
    *with_consent(
        prefix="eigen-doel",
        says="Een doel van de leverancier zelf is geen onderwijs. Zonder toestemming gaat er niets.",
        passages=("leermiddelen#eigen-doel-toestemming", "stap-2#anders-toestemming"),
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=OWN_PURPOSE,
        items=ALL_BUT_ECKID,
    ),
    Rule(
        id="eigen-doel-onzeker",
        says="Of toestemming genoeg is voor een doel van de leverancier zelf, beslissen onze bronnen niet.",
        passages=("leermiddelen#eigen-doel-onzeker", "stap-2#bij-twijfel-fg"),
        facts=("J-ECK-6", "J-BEG-1"),
        when=OWN_PURPOSE,
        items=ALL_BUT_ECKID,
        effects=(Undecided(ASK_FG),),
    ),
)
