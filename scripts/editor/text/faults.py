"""What does a check report?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in the text: where it is, what is wrong, and what the editor does about it (in Dutch).

    `near` are the words themselves, to find the line by.
    """

    place: str
    what: str
    todo: str
    near: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.what}; {self.todo}"
