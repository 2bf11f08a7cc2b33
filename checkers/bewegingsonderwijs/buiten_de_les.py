"""What may go to a club, the municipality or the GGD?"""

from __future__ import annotations

from ..kernel.model import Rule, Task, Undecided, answer
from ..shared import WITHDRAWN_BY_PUPIL, consent_rules
from .conditions import PARENTS_SAY, PUPIL_SAYS
from .questions import CLUB, NOT_YET_SIXTEEN, OUTSIDE

BUITEN_DE_LES = (
    *consent_rules(
        prefix="buiten-de-les",
        says="Buiten de les gaan namen en resultaten alleen met toestemming naar een ander.",
        passages=(
            "bewegingsonderwijs#toestemming-buiten-de-les",
            "index#toetsresultaten-derden",
            "stap-2#anders-toestemming",
        ),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=OUTSIDE,
        items=("namen", "contact", "resultaten"),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    *consent_rules(
        prefix="meer-dan-de-les",
        says="Dit vraagt de les niet. Dan is er toestemming nodig.",
        passages=("bewegingsonderwijs#meer-dan-de-les-vraagt", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        contradictions=("J-TEG-1",),
        when=answer("ontvanger", "coach", "app"),
        items=("contact",),
        younger=NOT_YET_SIXTEEN,
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
        when=OUTSIDE
        & (
            answer("toestemming", "niet-gevraagd", "geweigerd")
            | (answer("toestemming", WITHDRAWN_BY_PUPIL) & answer("leeftijd", "12-tot-16", "vanaf-16"))
        ),
        items=("groepscijfers",),
        effects=(
            Undecided(
                "Laat nakijken of niemand te herkennen is, ook in een kleine groep. Vraag dan je FG of het zo mag."
            ),
        ),
    ),
    *consent_rules(
        prefix="groepscijfers",
        says="Met toestemming mag dit zeker, ook als iemand toch te herkennen blijkt.",
        passages=("bewegingsonderwijs#groepscijfers", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-GGD-5",),
        items=("groepscijfers",),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
)
