"""Do two parties see each other's data in a shared facility?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Task, Undecided, answer
from ..shared.conditions import PARENTS
from ..shared.limits import ASK_FG
from .questions import APART, FACILITY, LEARNING, ORDINARY, SHARED, TOO_MUCH

ELKAARS_GEGEVENS = (
    Rule(
        id="ieder-de-eigen-gegevens",
        says="Ziet ieder alleen de eigen gegevens, dan geven jullie elkaar niets. Toestemming is dan niet nodig.",
        passages=("ikc#ieder-de-eigen-gegevens", "ikc#ieder-zelf-verantwoordelijk"),
        facts=("J-IKC-1",),
        when=APART,
        items=ORDINARY,
        effects=(
            Permit("ieder gebruikt alleen de eigen gegevens"),
            Caveat("Dit gaat over de ander. Wat je zelf mag vastleggen, hangt af van de eigen regels daarvoor."),
            Task("administratie", "Controleer of school en opvang echt alleen de eigen gegevens zien."),
        ),
    ),
    Rule(
        id="pgn-in-eigen-deel",
        says="Of dit in een gedeelde voorziening mag staan als ieder alleen het eigen deel ziet, is niet beslist.",
        passages=("ikc#pgn-in-eigen-deel", "stap-2#bij-twijfel-fg"),
        facts=("J-PGN-10", "J-BEG-2"),
        when=APART,
        items=TOO_MUCH,
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="elkaars-gegevens-zien",
        says="Zien jullie elkaars gegevens, dan is een regeling of afspraak alleen niet genoeg.",
        passages=("ikc#elkaars-gegevens-zien", "ikc#niet-zomaar"),
        facts=("J-IKC-1", "J-KOV-5", "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=FACILITY & answer("toegang", "gedeeld"),  # asked only of two parties
        items=("contact", "praktisch", "ve"),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="elkaars-gevoelige-gegevens",
        says="Of jullie elkaars gevoelige gegevens mogen zien als ouders ja zeggen, beslissen onze bronnen niet.",
        passages=("ikc#elkaars-gevoelige-gegevens", "ikc#elkaars-gegevens-zien", "stap-2#bij-twijfel-fg"),
        facts=("J-BEG-2", "J-IKC-3", "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=SHARED,
        items=LEARNING,
        effects=(Undecided(ASK_FG), Require(PARENTS)),
    ),
    Rule(
        id="dpia-nagaan",
        says="Zien jullie elkaars gevoelige gegevens, ga dan na of eerst een DPIA nodig is.",
        passages=("ikc#dpia-nagaan", "wie-doet-wat#beoordeling-vooraf"),
        facts=("J-ROL-6",),
        when=SHARED,
        items=LEARNING,
        effects=(Task("bestuur", "Ga met de FG na of voor deze voorziening een DPIA nodig is."),),
    ),
)
