"""What holds, whoever asks?"""

from __future__ import annotations

from ..kernel.model import Caveat, Rule
from ..shared.limits import no_whole_dossier
from ..shared.number import no_pgn
from .questions import PROJECT_OR_RESEARCHER

ALTIJD = (
    Rule(
        id="geen-plicht",
        says="Meewerken is een keuze: volgens de bron verplicht geen wet de school om hiervoor gegevens te geven.",
        passages=("gezondheidsonderzoek#geen-plicht", "gezondheidsonderzoek#nee-zeggen"),
        facts=("J-GGD-2",),
        effects=(Caveat("Meewerken hoeft niet: volgens de bron en de VO-raad is er geen plicht. Je mag nee zeggen."),),
    ),
    Rule(
        id="vrager-noemt-wet",
        says="Noemt de vrager een wet, vraag dan welke. Onze bronnen zeggen niet of die hier geldt.",
        passages=("gezondheidsonderzoek#vrager-noemt-wet", "stap-2#vraag-welke-wet"),
        facts=("J-ROL-7",),
        when=PROJECT_OR_RESEARCHER,
        effects=(Caveat("Noemt de vrager een wet? Vraag om het artikel en leg het voor aan je FG."),),
    ),
    no_whole_dossier(
        "gezondheidsonderzoek#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Voor onderzoek naar gezondheid is een heel leerlingdossier nooit nodig.",
    ),
    no_pgn(
        "gezondheidsonderzoek#geen-pgn",
        "pgn#alleen-als-wet-het-toestaat",
        who="de vrager",
        facts=("J-PGN-1", "J-PGN-10", "J-GGD-2"),
    ),
)
