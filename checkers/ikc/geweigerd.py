"""What stays behind when the parents say no, and when does nobody wait for them?"""

from __future__ import annotations

from ..shared.consent import danger_or_suspicion, refused
from .questions import EXCHANGE, LEARNING, NOT_ENROLLED, ORDINARY, SHARED, TO_CARE, TO_SCHOOL

NO = "ikc#toestemming-geweigerd"

GEWEIGERD = (
    danger_or_suspicion(*ORDINARY),
    refused("uitwisselen", NO, "contact", "praktisch", *LEARNING, when=EXCHANGE),
    refused("programma", NO, "ve", when=TO_CARE | (TO_SCHOOL & NOT_ENROLLED)),
    refused("gedeeld", NO, *ORDINARY, when=SHARED),
)
