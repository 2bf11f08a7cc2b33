"""What may parents and pupil see? The right of access, and from 16 on the choice of the pupil."""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Undecided, answer_other_than
from ..shared.conditions import PUPIL
from ..shared.limits import ASK_FG
from ..shared.questions import ADULT, GIVEN, SIXTEEN_OR_SEVENTEEN, YOUNGER
from .situation import EVERYTHING_ELSE, PUPIL_DATA, to

ACCESS = (
    Rule(
        id="ouders",
        says="Ouders van een kind jonger dan 16 mogen inzien wat de school over hun kind vastlegt.",
        passages=("aan-de-slag#ontvanger-ouders",),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("ouders") & YOUNGER,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(
            Permit("recht op inzage"),
            Caveat(
                "Laat weg wat over anderen gaat, zoals een medeleerling. "
                "Voor een ouder zonder gezag gelden andere regels."
            ),
        ),
    ),
    Rule(
        id="ouders-vanaf-16",
        says="Vanaf 16 is inzage een recht van de leerling. Wat ouders dan nog krijgen, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-ouders-16",),
        facts=("J-INZ-2", "J-INZ-4", "J-INZ-9"),
        when=to("ouders") & SIXTEEN_OR_SEVENTEEN & answer_other_than("toestemming", "gegeven"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ouders-vanaf-16-toestemming",
        says="Vindt een leerling van 16 of 17 het goed, dan mag je met de ouders delen.",
        passages=("stap-2#vanaf-16", "aan-de-slag#ontvanger-ouders-16"),
        facts=("J-TOE-3",),
        when=to("ouders") & SIXTEEN_OR_SEVENTEEN & GIVEN,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(Permit("toestemming van de leerling"), Require(PUPIL)),
    ),
    Rule(
        id="ouders-vanaf-18",
        says="Vanaf 18 deel je volgens onze lezing alleen met de ouders als de leerling dat goedvindt.",
        passages=("aan-de-slag#ontvanger-ouders-18",),
        facts=("J-INZ-6", "J-TOE-3"),
        when=to("ouders") & ADULT,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(Permit("toestemming van de leerling"), Require(PUPIL)),
    ),
    Rule(
        id="inzage-bij-vermoeden",
        says="Bij een vermoeden van mishandeling overleg je eerst met Veilig Thuis wat je de ouders vertelt.",
        passages=("stap-2#informeren-bij-vermoeden",),
        when=to("ouders", "leerling"),
        effects=(
            Caveat(
                "Vermoed je mishandeling? Overleg dan eerst met Veilig Thuis wat je aan de ouders vertelt. "
                "Dit is ons eigen advies: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="leerling",
        says="Een leerling mag de eigen gegevens inzien.",
        passages=("aan-de-slag#ontvanger-leerling",),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("leerling"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(
            Permit("recht op inzage"),
            Caveat("Jonger dan 12 vraagt de wettelijk vertegenwoordiger om inzage. Laat weg wat over anderen gaat."),
        ),
    ),
)
