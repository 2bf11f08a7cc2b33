"""What may a school put in the verwijsindex?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Undecided
from .questions import CONTENT, INDEX

VERWIJSINDEX = (
    Rule(
        id="verwijsindex-bevoegd",
        says="Of een school zelf in de verwijsindex mag melden, is niet bevestigd.",
        passages=("jeugdhulp#verwijsindex-bevoegd",),
        facts=("J-JHV-5", "J-JHV-6", "J-JHV-7"),
        when=INDEX,
        items=("contact", "pgn"),
        effects=(Undecided("Vraag de gemeente waar staat dat jouw school mag melden, en leg dat voor aan de FG."),),
    ),
    Rule(
        id="verwijsindex-geen-inhoud",
        says="In de verwijsindex is alleen te zien wie er meldde en wanneer. Dit hoort er dus niet in.",
        passages=("jeugdhulp#verwijsindex-geen-inhoud",),
        facts=("J-JHV-5",),
        when=INDEX,
        items=CONTENT,
        effects=(Forbid(),),
    ),
)
