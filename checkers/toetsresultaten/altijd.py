"""What holds whoever receives the results?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, answer_other_than
from ..shared.limits import no_whole_dossier, not_needed, note_it
from .questions import OWN_PEOPLE, RESULTS, THIRD_PARTIES, to

ALTIJD = (
    no_whole_dossier(
        "toetsresultaten#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel leerlingdossier is veel meer dan een uitslag. Dat deel je niet.",
        when=answer_other_than("ontvanger", *OWN_PEOPLE),
    ),
    Rule(
        id="geen-klassenlijst",
        says="Een lijst met uitslagen van de hele klas geef je niet. Deel per leerling.",
        passages=("toetsresultaten#geen-klassenlijst", "toetsresultaten#geen-uitslagen-van-anderen"),
        facts=("J-BEG-2", "J-INZ-5"),
        when=answer_other_than("ontvanger", "leverancier-opdracht"),
        items=("klassenlijst",),
        effects=(Forbid(),),
    ),
    not_needed(
        "toetsresultaten#niet-nodig-niet-delen",
        "stap-1#niet-nodig-niet-delen",
        "stap-1#niet-meer-dan-nodig",
        question_id="nodig",
        facts=("J-BEG-2", "J-OVS-7"),
        when=to("nieuwe-school", "leverancier-opdracht", "swv", "oude-school", "andere-ouders", *THIRD_PARTIES),
        items=(*RESULTS, "klassenlijst"),
    ),
    note_it("stap-3#noteer-de-uitwisseling", when=answer_other_than("ontvanger", "duo", *OWN_PEOPLE)),
)
