"""Who consents, what stays behind after a no, and when nobody waits for a yes?"""

from __future__ import annotations

from ..kernel.model import ALWAYS, Caveat, Forbid, Permit, Require, Rule, Task, When
from .conditions import PARENTS, PUPIL
from .questions import CONSENT_ASKED, REFUSED, SIXTEEN, WITHDREW, YOUNGER, YOUNGER_THAN_TWELVE

FROM_TWELVE = Caveat(
    "Een kind vanaf 12 jaar mag de toestemming ook zelf intrekken, sinds 1 september 2026 (laat de datum nakijken)."
)
REPRESENTED = Caveat(
    "Staat de leerling onder curatele, bewind of mentorschap? Dan kan de vertegenwoordiger nodig zijn."
)
WAY_OUT = Caveat("Is er acuut gevaar, of vermoed je mishandeling? Vraag dan niet eerst toestemming: lees stap 2.")
KEEP_CONSENT = Task("administratie", "Bewaar de toestemming zo dat je haar kunt laten zien.")
RECORD_AFTERWARDS = Task("leraren en directie", "Leg achteraf vast wat je gaf, aan wie en waarom.")


def consent_rules(
    *,
    prefix: str,
    passage_parents: str,
    passage_pupil: str,
    says: str,
    passages: tuple[str, ...],
    when: When = ALWAYS,
    items: tuple[str, ...] | None = None,
    residual: bool = False,
    facts: tuple[str, ...] = (),
    contradictions: tuple[str, ...] = (),
    younger: When = YOUNGER,
    sixteen: When = SIXTEEN,
) -> tuple[Rule, Rule]:
    """Two rules that ask for consent: of the parents below 16, of the pupil from 16 (J-TOE-3).

    `says` is the sentence that is true for both; `when` must not look at the age. `younger` and `sixteen` are
    the answers that mean 'below 16' and '16 or over' in a checker with other ages than `AGE`.
    """
    below = Rule(
        id=f"{prefix}-ouders",
        says=f"{says} Jonger dan 16: de ouders beslissen.",
        passages=(*passages, passage_parents),
        facts=(*facts, "J-TOE-3", "J-TOE-5"),
        contradictions=contradictions,
        when=when & younger,
        items=items,
        residual=residual,
        effects=(Require(PARENTS), FROM_TWELVE),
    )
    above = Rule(
        id=f"{prefix}-leerling",
        says=f"{says} Vanaf 16: de leerling beslist zelf.",
        passages=(*passages, passage_pupil),
        facts=(*facts, "J-TOE-3", "J-TOE-6"),
        contradictions=(*contradictions, "J-TEG-8"),
        when=when & sixteen,
        items=items,
        residual=residual,
        effects=(Require(PUPIL), REPRESENTED),
    )
    return below, above


def child_says_no(name: str, *passages: str, when: When, items: tuple[str, ...]) -> Rule:
    """Below 12 a no of the child itself does not undo the yes of the parents (J-TOE-5)."""
    return Rule(
        id=f"kind-wil-niet-{name}",
        says="Een kind jonger dan 12 kan het ja van de ouders volgens de wet niet zelf intrekken.",
        passages=passages,
        facts=("J-TOE-5",),
        when=when & WITHDREW & YOUNGER_THAN_TWELVE,
        items=items,
        effects=(
            Caveat("Wil het kind zelf niet meer, praat dan eerst met de ouders: zij kunnen de toestemming intrekken."),
        ),
    )


_DANGER_OR_SUSPICION = ("stap-2#acuut-gevaar", "stap-2#vermoeden-veilig-thuis")


def refused(name: str, passage: str, *items: str, when: When = ALWAYS) -> Rule:
    """What stays behind after a no; a prohibition, so that the way out in case of danger goes with it."""
    return Rule(
        id=f"geweigerd-{name}",
        says="Is de toestemming geweigerd of ingetrokken, dan deel je dit niet.",
        passages=(passage, *_DANGER_OR_SUSPICION),
        facts=("J-TOE-1", "J-BHV-4", "J-JHV-2"),
        when=REFUSED & when,
        items=items,
        effects=(Forbid(), WAY_OUT),
    )


def danger_or_suspicion(*items: str) -> Rule:
    """Who asks for consent hears when not to wait for it."""
    return Rule(
        id="gevaar-of-vermoeden",
        says="Bij acuut gevaar of een vermoeden van mishandeling wacht je niet op toestemming.",
        passages=_DANGER_OR_SUSPICION,
        facts=("J-BHV-4", "J-JHV-2"),
        when=CONSENT_ASKED,
        items=items,
        effects=(WAY_OUT,),
    )


def acute_danger(
    *passages: str, when: When, items: tuple[str, ...], contradictions: tuple[str, ...] = ("J-TEG-1",)
) -> Rule:
    """In acute danger whoever helps gets what is needed now (J-GRO-6)."""
    return Rule(
        id="acuut-gevaar",
        says="Bij acuut gevaar mag je aan wie helpt geven wat nu nodig is, ook zonder toestemming.",
        passages=passages,
        facts=("J-BHV-4", "J-GRO-6"),
        contradictions=contradictions,
        when=when,
        items=items,
        effects=(
            Permit("vitaal belang"),
            Caveat("Dit geldt alleen in acute nood, voor wat nu nodig is. Leg het daarna voor aan je FG."),
            RECORD_AFTERWARDS,
        ),
    )
