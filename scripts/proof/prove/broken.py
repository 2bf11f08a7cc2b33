"""What does a property find that does not hold?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Broken:
    """A scenario (in words later) that breaks a property, and what is wrong with it."""

    scenario: dict[str, Any]
    wrong: str
