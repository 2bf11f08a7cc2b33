"""What holds, whoever asks?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Rule
from ..shared import no_whole_dossier
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
    Rule(
        id="geen-pgn",
        says="Wij vinden de vrager niet in de wet. Het PGN gaat er niet heen, volgens ons ook niet met toestemming.",
        passages=("gezondheidsonderzoek#geen-pgn", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1", "J-PGN-10", "J-GGD-2"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
)
