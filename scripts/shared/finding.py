"""What does a check tell the editor?

One finding is one line: file, line number, what is wrong, and what to do about it, in Dutch.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something to do: where (a path from the root of the project, and a line if it is known), what, and what to do.

    `warning`: it has to be looked at, but nothing is wrong yet; it does not make the check fail. `details` are lines
    that go under it.
    """

    file: str
    line: int
    what: str
    todo: str
    warning: bool = False
    details: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        first = f"{where}: {'let op: ' if self.warning else ''}{self.what}; {self.todo}"
        return "\n".join([first, *(f"    {line}" for line in self.details)])


def tell(found: Iterable[Finding]) -> int:
    """Print them, a line each; returns 1 when something is wrong, 0 when it is not."""
    wrong = 0
    for each in found:
        print(each)
        wrong |= not each.warning
    return wrong
