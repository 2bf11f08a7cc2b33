"""What if there is danger, or the parents said no?"""

from __future__ import annotations

from ..shared.consent import danger_or_suspicion, refused
from .questions import BSO, BY_CHILDCARE, NOT_ENROLLED, OTHER

_NO = "kinderopvang#toestemming-geweigerd"

GEVAAR_OF_GEWEIGERD = (
    danger_or_suspicion("ve-programma", "praktisch", "ontwikkeling", "gezondheid"),
    refused("delen", _NO, "ontwikkeling", "gezondheid", when=BY_CHILDCARE | BSO | OTHER),
    refused("praktisch", _NO, "praktisch", when=BY_CHILDCARE | BSO),
    refused("programma", _NO, "ve-programma", when=(BY_CHILDCARE & NOT_ENROLLED) | BSO | OTHER),
)
