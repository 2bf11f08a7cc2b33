"""What may school and institute tell each other about the student?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Undecided
from .conditions import STUDENT
from .questions import ABOUT, ABOUT_STUDENT, NOT_ABOUT, PUPIL


def _internship(item: str, says: str, passage: str) -> Rule:
    """What an internship cannot do without."""
    return Rule(
        id=item,
        says=says,
        passages=(passage, "opleidingsscholen#gegevens-van-studenten"),
        facts=("J-GRO-1", "J-OPL-2"),
        when=ABOUT,
        items=(item,),
        effects=(
            Permit("de afspraak om stage te lopen"),
            Caveat("Dat de stageafspraak hiervoor de grond is, leiden wij af: laat het nakijken."),
        ),
    )


OVER_STUDENT = (
    _internship(
        "student-basis",
        "Wie de student is en hoe je de student bereikt, mogen school en opleiding van elkaar weten.",
        "opleidingsscholen#student-basisgegevens",
    ),
    _internship(
        "student-beoordeling",
        "Hoe de stage gaat, mogen school en opleiding van elkaar weten.",
        "opleidingsscholen#student-beoordeling",
    ),
    Rule(
        id="student-gezondheid",
        says="Gezondheid en privéomstandigheden deel je alleen als de student dat uitdrukkelijk goedvindt.",
        passages=("opleidingsscholen#student-gezondheid", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2"),
        contradictions=("J-TEG-1",),
        items=("student-gezondheid",),
        residual=True,
        effects=(Require(STUDENT),),
    ),
    Rule(
        id="student-nummer",
        says="Of je het BSN of een kopie van het identiteitsbewijs van een student mag hebben, is niet bevestigd.",
        passages=("opleidingsscholen#student-bsn-en-id", "kopie-id#stagiair-vrijwilliger-zzp"),
        facts=("J-IDB-6", "J-PGN-1"),
        when=ABOUT,
        items=("student-nummer",),
        effects=(
            Undecided("Vraag je FG en de loonadministratie of deze student als werknemer telt. Deel het nog niet."),
        ),
    ),
    Rule(
        id="geen-studentdossier",
        says="Een heel dossier van een student is meer dan de stage vraagt.",
        passages=("opleidingsscholen#geen-studentdossier",),
        facts=("J-BEG-2",),
        when=ABOUT,
        items=("student-dossier",),
        effects=(Forbid(),),
    ),
    Rule(
        id="gesprek-zonder-leerlingen",
        says="Om over de student te praten zijn gegevens van leerlingen niet nodig.",
        passages=("opleidingsscholen#gesprek-zonder-leerlingen", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=ABOUT,
        items=PUPIL,
        effects=(Forbid(),),
    ),
    Rule(
        id="student-apart",
        says="Gegevens over de student bekijk je apart van gegevens over leerlingen.",
        passages=("opleidingsscholen#student-apart",),
        facts=("J-BEG-1",),
        when=NOT_ABOUT,
        items=ABOUT_STUDENT,
        effects=(Undecided("Kies bij de eerste vraag: school en opleiding delen gegevens over de student."),),
    ),
)
