"""What does a check report?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in the text: where it is, what is wrong, and what the editor does about it (in Dutch)."""

    place: str
    what: str
    todo: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}; {self.todo}"
