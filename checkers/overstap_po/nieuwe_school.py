"""What may the new school ask, of the old one or of the parents?"""

from __future__ import annotations

from ..kernel.model import Permit, Rule, Task
from .questions import ASK, ASK_PARENTS, GIVE, NEW_SCHOOL, PARTS, TO_VO

NIEUWE_SCHOOL = (
    Rule(
        id="okr-opvragen",
        says="De nieuwe school mag het OKR opvragen, met het PGN.",
        passages=("overstap-po#okr-opvragen", "overstap-po#okr-opvragen-onderdelen"),
        facts=("J-PGN-7", "J-OKR-8", "J-OKR-5"),
        when=ASK,
        items=(*PARTS, "pgn"),
        effects=(Permit("opvragen van het onderwijskundig rapport"),),
    ),
    Rule(
        id="schooladvies-opvragen",
        says="Naar het vo hoort het schooladvies bij het rapport, dus je mag het vragen.",
        passages=("overstap-po#okr-schooladvies", "overstap-po#okr-opvragen-onderdelen"),
        facts=("J-OKR-7",),
        when=NEW_SCHOOL & TO_VO,
        items=("schooladvies",),
        effects=(Permit("onderdeel van het onderwijskundig rapport"),),
    ),
    Rule(
        id="ouders-vragen",
        says="Zonder OKR mag de nieuwe school dit de ouders vragen: zorgvuldig, en niet meer dan in een OKR mag staan.",
        passages=("overstap-po#ouders-vragen", "overstap-po#ouders-vragen-zelfde-grens"),
        facts=("J-OKR-11",),
        when=ASK_PARENTS,
        items=PARTS,
        effects=(
            Permit("gegevens vragen aan de ouders"),
            Task("administratie", "Vraag het met een formulier waarop alleen staat wat nodig is."),
        ),
    ),
    Rule(
        id="ouders-vragen-pgn",
        says="Het PGN is nodig om de leerling in te schrijven, dus je mag het de ouders vragen.",
        passages=("overstap-po#ouders-vragen-pgn",),
        facts=("J-INS-1", "J-INS-4"),
        when=ASK_PARENTS,
        items=("pgn",),
        effects=(Permit("inschrijven van de leerling"),),
    ),
    Rule(
        id="pgn-mee",
        says="Het PGN mag mee met het OKR.",
        passages=("overstap-po#okr-pgn",),
        facts=("J-PGN-7",),
        when=GIVE,
        items=("pgn",),
        effects=(Permit("onderwijskundig rapport"),),
    ),
)
