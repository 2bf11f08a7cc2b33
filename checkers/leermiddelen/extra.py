"""What may an extra have, which the lessons do not need?"""

from __future__ import annotations

from ..kernel.model import Rule, Undecided
from ..shared.limits import ASK_FG
from .met_toestemming import with_consent
from .questions import EXTRA, WORKING

VOOR_IETS_EXTRA = (
    *with_consent(
        prefix="extra",
        says="De lessen hebben dit niet nodig. Dan is er toestemming nodig.",
        passages=("leermiddelen#extra-met-toestemming", "stap-2#anders-toestemming"),
        facts=("J-ECK-4",),
        contradictions=("J-TEG-1",),
        when=EXTRA,
        items=(*WORKING, "adres", "foto"),
    ),
    *with_consent(
        prefix="extra-gezondheid",
        says="Voor gezondheid in iets dat de lessen niet nodig hebben, is uitdrukkelijke toestemming nodig.",
        passages=("leermiddelen#extra-gezondheid", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=EXTRA,
        items=("gezondheid",),
    ),
    Rule(
        id="eckid-bij-extra",
        says="Het ECK iD is voor leermiddelen en toetsen. Of een extra daaronder valt, beslissen onze bronnen niet.",
        passages=("leermiddelen#eckid-bij-extra", "leermiddelen#wat-is-het-eckid"),
        facts=("J-ECK-1",),
        when=EXTRA,
        items=("eckid",),
        effects=(Undecided(ASK_FG),),
    ),
)
