"""With whose consent do results go to a recipient without another ground?"""

from __future__ import annotations

from ..kernel.model import Rule, When
from ..shared.consent import consent_rules
from .questions import RESULTS

ABOUT_THIRD_PARTIES = ("index#toetsresultaten-derden", "index#wie-zijn-derden")


def with_consent(
    prefix: str,
    says: str,
    *passages: str,
    facts: tuple[str, ...],
    contradictions: tuple[str, ...] = ("J-TEG-4",),
    when: When,
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
