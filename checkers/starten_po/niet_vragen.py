"""What does the school not ask or keep without a ground of its own? (J-TEG-15)"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, HandOver, Rule, Undecided, answer
from ..shared.limits import no_whole_dossier
from .questions import APPLYING, ENROLLING, TOO_MUCH


def _not_asked(item: str, says: str, *passages: str, facts: tuple[str, ...], caveat: str = "") -> Rule:
    """Something that is not asked without a ground of its own (J-TEG-15)."""
    return Rule(
        id=f"geen-{item}",
        says=says,
        passages=passages,
        facts=facts,
        contradictions=("J-TEG-15",),
        when=answer("regeling", "nee"),
        items=(item,),
        effects=(Forbid(), Caveat(caveat)) if caveat else (Forbid(),),
    )


NIET_VRAGEN = (
    _not_asked(
        "nationaliteit",
        "Nationaliteit en geboorteplaats heeft de school niet nodig. Vraag er niet naar.",
        "starten-po#kort-niet-vragen",
        "starten-po#geen-nationaliteit",
        facts=("J-BIJ-10",),
        caveat="Een wet die dit verbiedt, lazen wij niet. Wij leiden het af: laat het nakijken.",
    ),
    _not_asked(
        "geloof",
        "Naar geloof en afkomst vraag je niet: dat zijn bijzondere persoonsgegevens.",
        "starten-po#kort-niet-vragen",
        "starten-po#geen-geloof-of-afkomst",
        facts=("J-BIJ-1", "J-BIJ-6"),
    ),
    _not_asked(
        "ouders-achtergrond",
        "Inkomen, beroep en opleiding van ouders zijn niet nodig. Geld mag ook geen voorwaarde zijn voor toelating.",
        "starten-po#kort-niet-vragen",
        "starten-po#geen-achtergrond-van-ouders",
        "starten-po#geen-geld-als-voorwaarde",
        facts=("J-BEG-2", "J-INS-7"),
    ),
    _not_asked(
        "medisch",
        "Naar medische gegevens die je niet voor begeleiding nodig hebt, vraag je niet.",
        "starten-po#geen-medische-vragen-voor-de-zekerheid",
        facts=("J-BIJ-1", "J-BIJ-3"),
    ),
    Rule(
        id="aparte-regeling",
        says="Wijst een wet of regeling dit veld aan? Dat hebben wij niet nagekeken.",
        passages=("starten-po#aparte-regeling",),
        facts=("J-IDB-7",),
        contradictions=("J-TEG-15",),
        when=(APPLYING | ENROLLING) & answer("regeling", "ja"),
        items=TOO_MUCH,
        effects=(Undecided("Zoek het wetsartikel op, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="geen-kopie",
        says="Een kopie, scan of foto van het identiteitsbewijs bewaar je niet. Laat het bewijs alleen zien.",
        passages=("starten-po#geen-kopie", "kopie-id#geen-kopie-in-dossier"),
        facts=("J-IDB-2",),
        contradictions=("J-TEG-5",),
        items=("id-kopie",),
        effects=(
            Forbid(),
            Caveat("Over een losse kopie van hooguit een week gaat de check bij 'Kopie van het identiteitsbewijs'."),
            HandOver("kopie-id", fixed=(("wie", "leerling"),)),
        ),
    ),
    no_whole_dossier(
        "starten-po#geen-heel-dossier",
        says="Het hele dossier van de opvang of de vorige school is altijd meer dan je nodig hebt.",
        facts=("J-BEG-2", "J-OKR-10"),
    ),
)
