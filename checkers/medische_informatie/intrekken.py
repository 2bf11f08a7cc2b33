"""What does it do when a pupil withdraws the consent? (J-TOE-5)"""

from __future__ import annotations

from ..kernel.model import Caveat, Require, Rule, Task, When
from ..shared.conditions import PARENTS
from ..shared.questions import TWELVE_TO_SIXTEEN, WITHDREW, YOUNGER_THAN_TWELVE
from .questions import BHV_PUPIL, FOR_THE_LIST, GUIDANCE


def _withdrawn_by_pupil(name: str, when: When, items: tuple[str, ...]) -> tuple[Rule, Rule]:
    """What a pupil's own withdrawal does: from 12 on it ends the consent, below 12 it does not (J-TOE-5)."""
    from_twelve = Rule(
        id=f"{name}-ingetrokken-vanaf-12",
        says="Vanaf de twaalfde verjaardag kan een leerling de toestemming van de ouders zelf intrekken.",
        passages=("medische-informatie#intrekken-vanaf-12", "medische-informatie#toestemming-geweigerd"),
        facts=("J-TOE-5",),
        when=when & TWELVE_TO_SIXTEEN & WITHDREW,
        items=items,
        effects=(Require(PARENTS),),  # the consent of the parents is broken: this says why
    )
    younger = Rule(
        id=f"{name}-ingetrokken-jonger-dan-12",
        says="Een leerling jonger dan 12 kan de toestemming niet zelf intrekken.",
        passages=("medische-informatie#intrekken-jonger-dan-12",),
        facts=("J-TOE-5",),
        when=when & YOUNGER_THAN_TWELVE & WITHDREW,
        items=items,
        effects=(
            Caveat("Jonger dan 12 kan een leerling niet zelf intrekken. De ouders kunnen dat wel."),
            Task("leraren en directie", "Luister naar de leerling en bespreek het met de ouders."),
        ),
    )
    return from_twelve, younger


INTREKKEN = (
    *_withdrawn_by_pupil("bhv-lijst", BHV_PUPIL, FOR_THE_LIST),
    *_withdrawn_by_pupil("rapport", GUIDANCE, ("rapport",)),
)
