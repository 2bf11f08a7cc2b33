"""What does the old school give, and what can parents do about it? (J-TEG-19, U-41)"""

from __future__ import annotations

from ..kernel.model import Caveat, Oblige, Rule, Task, Undecided, answer, answer_other_than
from ..shared.limits import ASK_FG
from .questions import GIVE, PARTS, TO_VO

OUDE_SCHOOL = (
    Rule(
        id="okr-geven",
        says="Dit hoort in het OKR. De oude school moet het geven, zonder toestemming te vragen.",
        passages=("overstap-po#okr-is-verplicht", "overstap-po#alleen-wat-nodig-is", "overstap-po#geen-toestemming"),
        facts=("J-OKR-1", "J-OKR-3", "J-OKR-5"),
        contradictions=("J-TEG-2",),
        when=GIVE,
        items=PARTS,
        effects=(
            Oblige(),
            Task("leraren en directie", "Kies per onderdeel alleen wat de nieuwe school nodig heeft."),
            Caveat(
                "De lijst van onderdelen komt uit een uitleg van de AP; "
                "of het besluit erachter nog zo geldt, is niet bevestigd."
            ),
        ),
    ),
    Rule(
        id="po-naar-vo",
        says="Bij de overstap van po naar vo is delen verplicht, en alleen wat noodzakelijk is.",
        passages=("overstap-po#po-vo-verplicht", "wettelijk-verplicht#po-naar-vo", "index#po-naar-vo-delen"),
        facts=("J-OKR-1",),
        when=GIVE & TO_VO,
        items=PARTS,
        effects=(Oblige(),),
    ),
    Rule(
        id="schooladvies-vo",
        says="Naar het vo hoort het definitieve schooladvies bij het rapport.",
        passages=("overstap-po#okr-schooladvies",),
        facts=("J-OKR-7",),
        when=GIVE & TO_VO,
        items=("schooladvies",),
        effects=(Oblige(),),
    ),
    Rule(
        id="schooladvies-elders",
        says="Of het schooladvies mee mag naar po of so, beslissen onze bronnen niet.",
        passages=("overstap-po#schooladvies-naar-po-of-so",),
        facts=("J-OKR-7",),
        when=answer_other_than("situatie", "niet-aangemeld") & answer_other_than("naar", "vo"),
        items=("schooladvies",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="afschrift",
        says="De ouders krijgen een afschrift van het OKR. Alleen laten inzien is niet genoeg.",
        passages=("overstap-po#afschrift-aan-ouders", "overstap-po#alleen-inzage-is-niet-genoeg"),
        facts=("J-OKR-2",),
        contradictions=("J-TEG-19",),
        when=GIVE & answer("afschrift", "alleen-inzage", "nee"),
        items=(*PARTS, "schooladvies", "pgn", "onderzoeksrapport"),
        effects=(Task("leraren en directie", "Geef de ouders een afschrift van het OKR."),),
    ),
    Rule(
        id="mening-opnemen",
        says="Zijn de ouders het oneens, dan komt hun mening in het dossier. Tegenhouden kunnen zij het OKR niet.",
        passages=("overstap-po#mening-van-ouders-opnemen", "overstap-po#ouders-kunnen-niet-weigeren"),
        facts=("J-OKR-6",),
        when=GIVE & answer("bezwaar", "niet-opgenomen"),
        items=(*PARTS, "schooladvies", "pgn", "onderzoeksrapport"),
        effects=(Task("leraren en directie", "Zet de mening van de ouders in het dossier."),),
    ),
    Rule(
        id="bezwaar-houdt-niet-tegen",
        says="De plicht blijft, ook als ouders bezwaar hebben. Zij mogen het rapport zien en hun mening laten opnemen.",
        passages=("overstap-po#bezwaar-houdt-okr-niet-tegen", "overstap-po#ouders-mogen-inzien"),
        facts=("J-OKR-6", "J-OKR-12"),
        when=GIVE & answer("bezwaar", "opgenomen", "niet-opgenomen"),
        items=PARTS,
        effects=(
            Caveat(
                "Bezwaar van ouders houdt het OKR niet tegen. Vertel hun dat, en wat zij wel kunnen doen.", first=True
            ),
        ),
    ),
)
