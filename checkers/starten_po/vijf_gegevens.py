"""Which five data does the law ask for at enrolment, and from which document do they come?"""

from __future__ import annotations

from ..kernel.model import (
    Caveat,
    Forbid,
    HandOver,
    Oblige,
    Permit,
    Require,
    Rule,
    Task,
    Undecided,
    answer,
    answer_other_than,
)
from .questions import ENROLLING, NO_NUMBER, PO, SO

VIJF_GEGEVENS = (
    Rule(
        id="vijf-gegevens",
        says="Deze gegevens moet de school hebben voordat de leerling begint.",
        passages=(
            "starten-po#vijf-gegevens",
            "starten-po#vijf-gegevens-so",
            "index#inschrijven-basisschool",
            "starten-po#minimaal-en-aanvullend",
        ),
        facts=("J-INS-1", "J-INS-4"),
        contradictions=("J-TEG-15",),
        when=ENROLLING,
        items=("persoon",),
        effects=(Oblige(),),
    ),
    Rule(
        id="pgn-verplicht",
        says="Zonder PGN laat de school de leerling niet toe. Je mag het aan de ouders vragen.",
        passages=("starten-po#vijf-gegevens", "starten-po#vijf-gegevens-so", "starten-po#pgn-aan-ouders"),
        facts=("J-INS-1", "J-INS-4", "J-PGN-2", "J-PGN-3"),
        contradictions=("J-TEG-15",),
        when=ENROLLING & answer("nummer", "ja"),
        items=("pgn",),
        effects=(Oblige(),),
    ),
    Rule(
        id="pgn-aan-ouders-so",
        says="Dat je het nummer aan de ouders mag vragen, lazen wij in de wet alleen voor de basisschool.",
        passages=("starten-po#pgn-aan-ouders-so", "starten-po#vijf-gegevens-so"),
        facts=("J-INS-4", "J-PGN-3"),
        when=ENROLLING & SO & answer("nummer", "ja"),
        items=("pgn",),
        effects=(Caveat("De wettekst voor het speciaal onderwijs over de ouders is niet gelezen: laat dit nakijken."),),
    ),
    Rule(
        id="uit-officieel-document",
        says="De vijf gegevens komen uit een document van de overheid en gaan in de leerlingadministratie.",
        passages=("starten-po#uit-officieel-document",),
        facts=("J-INS-2", "J-IDB-1"),
        when=ENROLLING,
        items=("persoon", "pgn"),
        effects=(
            Task(
                "administratie",
                "Neem de gegevens over uit een document van de overheid, en zet ze in de leerlingadministratie.",
            ),
        ),
    ),
    Rule(
        id="nog-geen-pgn",
        says="Is er nog geen PGN, dan meldt de basisschool dat. Gemeld: noteer het nummer zodra het er is.",
        passages=("starten-po#nog-geen-pgn", "starten-po#geen-pgn-geen-weigering"),
        facts=("J-INS-3", "J-PGN-2"),
        when=ENROLLING & PO & NO_NUMBER,
        items=("pgn",),
        effects=(
            Permit("gemeld: noteer het nummer zodra het er is"),
            Require("geen-nummer-gemeld"),
            Caveat(
                "Dat er nog geen PGN is, is volgens onze feiten geen reden om te weigeren. "
                "Of een leerling intussen mag beginnen, staat niet in onze feiten."
            ),
            Task("administratie", "Zet het nummer in de leerlingadministratie zodra je het krijgt."),
        ),
    ),
    Rule(
        id="nog-geen-pgn-so",
        says="Hoe een so-school meldt dat er nog geen PGN is, beslissen onze bronnen niet.",
        passages=("starten-po#nog-geen-pgn-so",),
        facts=("J-INS-3", "J-INS-4"),
        when=ENROLLING & SO & NO_NUMBER,
        items=("pgn",),
        effects=(Undecided("Vraag aan DUO hoe een so-school een PGN aanvraagt, of vraag het je FG."),),
    ),
    Rule(
        id="identiteitsbewijs-tonen",
        says="Laat het identiteitsbewijs zien, en neem over wat je nodig hebt. Dat is genoeg.",
        passages=("starten-po#identiteitsbewijs-tonen", "kopie-id#tonen-mag"),
        facts=("J-IDB-1", "J-IDB-2"),
        when=ENROLLING & answer("route", "gesprek"),
        items=("id-tonen",),
        effects=(
            Permit("vaststellen wie de leerling is"),
            Task("administratie", "Noteer dat je het bewijs hebt gezien, en geef het meteen terug."),
            HandOver("kopie-id", fixed=(("wie", "leerling"), ("handeling", "tonen"))),
        ),
    ),
    Rule(
        id="identiteitsbewijs-niet-sturen",
        says="Komt het bewijs digitaal of op papier, dan is het een kopie of scan. Laat het aan de balie zien.",
        passages=("starten-po#identiteitsbewijs-niet-sturen", "starten-po#geen-kopie", "kopie-id#tonen-mag"),
        facts=("J-IDB-2",),
        contradictions=("J-TEG-5",),
        when=ENROLLING & answer_other_than("route", "gesprek"),
        items=("id-tonen",),
        effects=(Forbid(), HandOver("kopie-id", fixed=(("wie", "leerling"),))),
    ),
)
