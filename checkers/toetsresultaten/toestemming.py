"""How is consent asked for results?"""

from __future__ import annotations

from ..kernel.model import Rule, When
from ..shared import consent_rules
from .questions import RESULTS

THIRD_PARTY_PASSAGES = ("index#toetsresultaten-derden", "index#wie-zijn-derden")


def _with_consent(
    prefix: str,
    says: str,
    *passages: str,
    when: When,
    facts: tuple[str, ...],
    contradictions: tuple[str, ...] = ("J-TEG-4",),
) -> tuple[Rule, Rule]:
    """Results go to this recipient only with consent."""
    return consent_rules(
        prefix=prefix,
        says=says,
        passages=passages,
        passage_parents="toetsresultaten#toestemming-ouders",
        passage_pupil="toetsresultaten#toestemming-leerling",
        facts=facts,
        contradictions=contradictions,
        when=when,
        items=RESULTS,
    )
