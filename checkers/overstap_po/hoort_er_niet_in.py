"""What does not belong in the report, and is not asked either?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Rule
from ..shared.limits import no_whole_dossier
from .questions import ASK_PARENTS, GIVE_OR_ASK, NEVER, NOT_ENROLLED

HOORT_ER_NIET_IN = (
    no_whole_dossier(
        "overstap-po#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier gaat nooit mee.",
        facts=("J-BEG-2", "J-OVS-7"),
    ),
    Rule(
        id="geen-ouder-verzuim",
        says="Alleen verzuim van het laatste jaar hoort in het OKR.",
        passages=("overstap-po#geen-ouder-verzuim", "overstap-po#alleen-wat-nodig-is"),
        facts=("J-OKR-4", "J-OKR-5"),
        when=GIVE_OR_ASK,
        items=("verzuim-ouder",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-achtergrond",
        says="Geboorteplaats, geloof, afkomst en nationaliteit zijn niet nodig om te leren. Laat ze weg.",
        passages=("overstap-po#geen-achtergrond", "overstap-po#alleen-wat-nodig-is"),
        facts=("J-OKR-4", "J-BIJ-10"),
        when=GIVE_OR_ASK,
        items=("achtergrond",),
        effects=(
            Forbid(),
            Caveat("Dat deze gegevens er niet in horen, zegt een vereniging van schoolbesturen: laat het nakijken."),
        ),
    ),
    Rule(
        id="geen-privezaken",
        says="Dit is niet nodig om de leerling te laten leren en te begeleiden. Laat het weg.",
        passages=(
            "overstap-po#alleen-wat-nodig-is",
            "overstap-po#geen-thuissituatie",
            "overstap-po#geen-aantekeningen",
        ),
        facts=("J-OKR-4",),
        when=GIVE_OR_ASK,
        items=("thuissituatie", "aantekeningen"),
        effects=(Forbid(),),
    ),
    Rule(
        id="ouders-niet-meer-vragen",
        says="Wat niet in een OKR mag staan, vraag je ook de ouders niet.",
        passages=("overstap-po#ouders-niet-meer-vragen",),
        facts=("J-OKR-11",),
        when=ASK_PARENTS,
        items=NEVER,
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-aangemeld-niet-te-veel",
        says="Wat niet in een OKR hoort, gaat ook niet naar een school waar de leerling niet is aangemeld.",
        passages=("overstap-po#niet-aangemeld-niet-te-veel", "overstap-po#alleen-wat-nodig-is"),
        facts=("J-OKR-4", "J-OKR-10"),
        when=NOT_ENROLLED,
        items=NEVER,
        effects=(Forbid(),),
    ),
)
