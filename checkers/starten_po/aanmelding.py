"""What is the minimum that parents give when they apply?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Undecided
from .conditions import ASK_FG
from .questions import APPLYING, PO, SO

AANMELDING = (
    Rule(
        id="aanmelding-persoon",
        says="Voor een aanmelding mag je weten om welk kind het gaat.",
        passages=(
            "starten-po#minimum-bij-aanmelding",
            "starten-po#aanmelding-persoon",
            "starten-po#schriftelijk-aanmelden",
        ),
        facts=("J-INS-1", "J-INS-5"),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("persoon",),
        effects=(
            Permit("behandelen van de aanmelding"),
            Caveat("De bron zegt niet wat het minimum bij een aanmelding is. Zo lezen wij het: laat het nakijken."),
        ),
    ),
    Rule(
        id="aanmelding-contact",
        says="Om ouders over de aanmelding te bereiken mag je contactgegevens vragen, met een reden op papier.",
        passages=(
            "starten-po#minimum-bij-aanmelding",
            "starten-po#aanmelding-contact",
            "starten-po#contact-onderbouwen",
        ),
        facts=("J-INS-9",),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("contact",),
        effects=(
            Permit("behandelen van de aanmelding"),
            Require("reden-op-papier"),
            Caveat("De wet noemt contactgegevens niet. Dat je ze mag vragen, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="aanmelding-pgn",
        says="Of je het PGN al bij de aanmelding mag vragen, beslissen onze bronnen niet.",
        passages=("starten-po#pgn-bij-aanmelding",),
        facts=("J-INS-1", "J-PGN-3"),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("pgn",),
        effects=(Undecided("Wacht met het PGN tot de inschrijving, of vraag het aan de FG van je bestuur."),),
    ),
    Rule(
        id="aanmelding-andere-scholen",
        says="In het po noemen ouders bij de aanmelding de andere scholen. Je mag het vragen.",
        passages=("starten-po#aanmelding-andere-scholen",),
        facts=("J-INS-5",),
        when=APPLYING & PO,
        items=("andere-scholen",),
        effects=(Permit("behandelen van de aanmelding"),),
    ),
    Rule(
        id="aanmelding-andere-scholen-so",
        says="Of een so-school naar andere scholen mag vragen, beslissen onze bronnen niet.",
        passages=("starten-po#andere-scholen-so",),
        facts=("J-INS-5",),
        when=APPLYING & SO,
        items=("andere-scholen",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="aanmelding-ondersteuning",
        says="De school onderzoekt welke ondersteuning een aangemeld kind nodig heeft, en mag de ouders ernaar vragen.",
        passages=("starten-po#aanmelding-ondersteuning",),
        facts=("J-INS-6",),
        contradictions=("J-TEG-15",),
        when=APPLYING & PO,
        items=("ondersteuning",),
        effects=(Permit("onderzoek naar extra ondersteuning"),),
    ),
    Rule(
        id="aanmelding-ondersteuning-so",
        says="Ook een so-school mag vragen wat zij over gezondheid moet weten om het kind te begeleiden.",
        passages=("starten-po#aanmelding-ondersteuning-so",),
        facts=("J-BIJ-3", "J-GRO-3"),
        when=APPLYING & SO,
        items=("ondersteuning", "handelen"),
        effects=(
            Permit("begeleiding van de leerling"),
            Caveat("De wet over aanmelden in het so lazen wij hiervoor niet. Dit leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="aanmelding-nog-niet",
        says="Bij de aanmelding vraag je alleen het minimum. Dit kan wachten tot de inschrijving.",
        passages=("starten-po#aanmelding-nog-niet", "starten-po#meer-bij-inschrijving"),
        facts=("J-BEG-2",),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("extra-veld",),
        effects=(Forbid(),),
    ),
    Rule(
        id="aanmelding-handelen-nog-niet",
        says="Hoe je moet handelen bij iets in de gezondheid, vraagt een basisschool pas bij de inschrijving.",
        passages=("starten-po#aanmelding-nog-niet", "starten-po#inschrijving-handelen"),
        facts=("J-BEG-2",),
        contradictions=("J-TEG-15",),
        when=APPLYING & PO,
        items=("handelen",),
        effects=(Forbid(),),
    ),
    Rule(
        id="aanmelding-geen-identiteitsbewijs",
        says="Een identiteitsbewijs hoef je pas bij de inschrijving te zien.",
        passages=("starten-po#aanmelding-geen-identiteitsbewijs",),
        facts=("J-IDB-1",),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("id-tonen",),
        effects=(Forbid(),),
    ),
)
