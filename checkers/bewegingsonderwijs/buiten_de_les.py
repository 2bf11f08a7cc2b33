"""What may go to a club, the municipality or the GGD?"""

from __future__ import annotations

from ..kernel.model import Rule, Task, Undecided, answer
from ..shared.questions import NO_CONSENT
from .conditions import consent
from .questions import CLUB, OUTSIDE

BUITEN_DE_LES = (
    *consent(
        prefix="buiten-de-les",
        says="Buiten de les gaan namen en resultaten alleen met toestemming naar een ander.",
        passages=(
            "bewegingsonderwijs#toestemming-buiten-de-les",
            "index#toetsresultaten-derden",
            "stap-2#anders-toestemming",
        ),
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=OUTSIDE,
        items=("namen", "contact", "resultaten"),
        residual=True,
    ),
    *consent(
        prefix="meer-dan-de-les",
        says="Dit vraagt de les niet. Dan is er toestemming nodig.",
        passages=("bewegingsonderwijs#meer-dan-de-les-vraagt", "stap-2#anders-toestemming"),
        contradictions=("J-TEG-1",),
        when=answer("ontvanger", "coach", "app"),
        items=("contact",),
        residual=True,
    ),
    Rule(
        id="uitnodiging-zelf-meegeven",
        says="Wil een club leerlingen uitnodigen, geef de uitnodiging dan zelf mee.",
        passages=("bewegingsonderwijs#uitnodiging-zelf-meegeven",),
        facts=("J-BEG-2",),
        when=CLUB,
        items=("namen", "contact"),
        effects=(
            Task(
                "leraren en directie",
                "Gaat het om een uitnodiging? Geef die zelf mee, dan hoeven er geen gegevens naar de club.",
            ),
        ),
    ),
    Rule(
        id="groepscijfers",
        says="Cijfers zonder namen vallen waarschijnlijk buiten de AVG. Bevestigd is dat niet.",
        passages=("bewegingsonderwijs#groepscijfers", "stap-2#bij-twijfel-fg"),
        facts=("J-GGD-5",),
        when=OUTSIDE & NO_CONSENT,
        items=("groepscijfers",),
        effects=(
            Undecided(
                "Laat nakijken of niemand te herkennen is, ook in een kleine groep. Vraag dan je FG of het zo mag."
            ),
        ),
    ),
    *consent(
        prefix="groepscijfers",
        says="Met toestemming mag dit zeker, ook als iemand toch te herkennen blijkt.",
        passages=("bewegingsonderwijs#groepscijfers", "stap-2#anders-toestemming"),
        facts=("J-GGD-5",),
        items=("groepscijfers",),
        residual=True,
    ),
)
