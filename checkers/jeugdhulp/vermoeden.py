"""What if a law is named, or abuse is suspected?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Rule, Task, Undecided
from ..shared.limits import ASK_ARTICLE
from .questions import BY_LAW, SHARED, SUSPICION, SUSPICION_TO_OTHERS

WET_OF_VERMOEDEN = (
    Rule(
        id="vrager-noemt-wet",
        says="Noemt de vrager een wet, vraag dan welke. Onze bronnen zeggen niet of die hier geldt.",
        passages=("jeugdhulp#vrager-noemt-wet", "stap-2#vraag-welke-wet"),
        facts=("J-ROL-7",),
        contradictions=("J-TEG-1",),
        when=BY_LAW,
        items=SHARED,
        effects=(Undecided(f"{ASK_ARTICLE} Deel nog niets."),),
    ),
    Rule(
        id="veilig-thuis",
        says="Bij een vermoeden van mishandeling mag Veilig Thuis weten wat nodig is, ook zonder toestemming.",
        passages=("jeugdhulp#veilig-thuis", "jeugdhulp#meldcode", "stap-2#vermoeden-veilig-thuis"),
        facts=("J-JHV-2", "J-JHV-3"),
        contradictions=("J-TEG-1",),
        when=SUSPICION,
        items=SHARED,
        effects=(
            Permit("melding bij of onderzoek door Veilig Thuis"),
            Caveat("Geef alleen wat Veilig Thuis nodig heeft. Vraag bij twijfel eerst advies, zonder naam te noemen."),
        ),
    ),
    Rule(
        id="meldcode",
        says="Volg de meldcode van je school.",
        passages=(
            "jeugdhulp#meldcode",
            "jeugdhulp#advies-zonder-naam",
            "jeugdhulp#ouders-bij-vermoeden",
            "stap-2#informeren-bij-vermoeden",
        ),
        facts=("J-JHV-3",),
        when=SUSPICION,
        effects=(
            Task("leraren en directie", "Volg de stappen van de meldcode, en leg vast wat je gaf en waarom."),
            Task("leraren en directie", "Overleg met Veilig Thuis wat je aan de ouders vertelt."),
        ),
    ),
    Rule(
        id="vermoeden-aan-ander",
        says="Wat je bij een vermoeden aan een ander dan Veilig Thuis mag geven, beslissen onze bronnen niet.",
        passages=("jeugdhulp#vermoeden-aan-ander", "stap-2#bij-twijfel-fg"),
        facts=("J-JHV-2", "J-ROL-7"),
        contradictions=("J-TEG-1",),
        when=SUSPICION_TO_OTHERS,
        items=SHARED,
        effects=(Undecided("Vraag eerst advies aan Veilig Thuis en aan de FG van je bestuur."),),
    ),
)
