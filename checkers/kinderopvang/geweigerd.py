"""What if there is danger, or the parents said no?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Rule, When
from .questions import BSO, BY_CHILDCARE, CONSENT_ASKED, NOT_ENROLLED, OTHER, REFUSED

WAY_OUT = Caveat("Is er acuut gevaar, of vermoed je mishandeling? Vraag dan niet eerst toestemming: lees stap 2.")


def _refused(name: str, when: When, *items: str) -> Rule:
    """What stays behind after a no; a prohibition, so that the way out in case of danger goes with it."""
    return Rule(
        id=f"geweigerd-{name}",
        says="Is de toestemming geweigerd of ingetrokken, dan deel je dit niet.",
        passages=("kinderopvang#toestemming-geweigerd", "stap-2#acuut-gevaar", "stap-2#vermoeden-veilig-thuis"),
        facts=("J-TOE-1", "J-BHV-4", "J-JHV-2"),
        when=REFUSED & when,
        items=items,
        effects=(Forbid(), WAY_OUT),
    )


GEVAAR_OF_GEWEIGERD = (
    Rule(
        id="gevaar-of-vermoeden",
        says="Bij acuut gevaar of een vermoeden van mishandeling wacht je niet op toestemming.",
        passages=("stap-2#acuut-gevaar", "stap-2#vermoeden-veilig-thuis"),
        facts=("J-BHV-4", "J-JHV-2"),
        when=CONSENT_ASKED,
        items=("ve-programma", "praktisch", "ontwikkeling", "gezondheid"),
        effects=(WAY_OUT,),
    ),
    _refused("delen", BY_CHILDCARE | BSO | OTHER, "ontwikkeling", "gezondheid"),
    _refused("praktisch", BY_CHILDCARE | BSO, "praktisch"),
    _refused("programma", (BY_CHILDCARE & NOT_ENROLLED) | BSO | OTHER, "ve-programma"),
)
