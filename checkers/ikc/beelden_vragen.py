"""What do the police or a parent get who ask for camera images?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Rule, Undecided, answer
from .questions import ORDINARY, PARENT, POLICE, TOO_MUCH

BEELDEN_VRAGEN = (
    Rule(
        id="beelden-politie",
        says="Of en wanneer de politie camerabeelden krijgt, is niet bevestigd.",
        passages=("ikc#beelden-politie", "aan-de-slag#ontvanger-politie", "stap-2#vraag-welke-wet"),
        facts=("J-CAM-4",),
        when=POLICE,
        items=("beelden",),
        effects=(Undecided("Vraag de politie om het wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="ouder-en-eigen-beelden",
        says="Een ouder mag inzien wat er over het eigen kind is vastgelegd, ook op beeld.",
        passages=("ikc#ouder-en-eigen-beelden",),
        facts=("J-INZ-1", "J-INZ-2", "J-INZ-8"),
        when=PARENT & answer("kind-op-beeld", "alleen-eigen"),
        items=("beelden",),
        effects=(
            Permit("recht op inzage"),
            Caveat("Dat dit recht ook voor camerabeelden geldt, leiden wij af: laat het nakijken."),
            Caveat("Voor een ouder zonder gezag gelden waarschijnlijk andere regels: vraag je FG."),
        ),
    ),
    Rule(
        id="beelden-met-anderen",
        says="Zijn ook anderen herkenbaar, dan beslissen onze bronnen niet dat een ouder de beelden mag zien.",
        passages=("ikc#beelden-met-anderen", "stap-1#niet-meer-dan-nodig"),
        facts=("J-CAM-4", "J-INZ-5"),
        when=PARENT & answer("kind-op-beeld", "ook-anderen"),
        items=("beelden",),
        effects=(Undecided("Geef de beelden niet. Maak anderen onherkenbaar, of vraag het de FG van je bestuur."),),
    ),
    Rule(
        id="andere-vragen-elders",
        says="Deze situatie gaat over camerabeelden. Voor andere gegevens is er een andere check.",
        passages=("ikc#andere-vragen-elders",),
        when=POLICE | PARENT,
        items=(*ORDINARY, *TOO_MUCH),
        effects=(Undecided("Doe voor andere gegevens dan beelden de check bij 'Aan de slag'."),),
    ),
)
