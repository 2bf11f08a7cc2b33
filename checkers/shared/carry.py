"""Which answers go along when one check hands over to another?"""

from __future__ import annotations

from typing import NamedTuple


class Carry(NamedTuple):
    """The answers to question `here` that go along to question `there`: each choice here, with the choices there."""

    here: str
    there: str
    choices: tuple[tuple[str, tuple[str, ...]], ...]


def along(question: str, *unchanged: str, to: str = "", **renamed: str) -> Carry:
    """The answers to `question` that go along to question `to`, or to the one with the same name.

    Some keep their name there, others are `renamed`: one data item can be several there, with spaces between.
    """
    kept = tuple((choice, (choice,)) for choice in unchanged)
    return Carry(question, to or question, (*kept, *((here, tuple(there.split())) for here, there in renamed.items())))
