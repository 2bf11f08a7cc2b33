"""What does an engine remember, how much at most, and why?

Whoever changes one answer, looks for the smallest change or walks a table comes back to the same answers over and over.
So an engine remembers three kinds of things: which rules the first answer leaves possible, what the rules say about
answers, and which question comes next. All three under one policy: at most `MOST` of a kind, and when one more comes,
all of that kind are forgotten and what is still needed is found out again. That will do, because who comes back does so
soon, and it makes a look as cheap as one in a dict: to forget what was used longest ago, every look would have to
be written down.

Nothing that is remembered becomes untrue: it is found out from a compiled checker, which does not change.
"""

from __future__ import annotations

from collections.abc import Callable

MOST = 16_384
"""Things of one kind: all that the proof comes back to in the largest checker, under 40 MB when all kinds are full."""


class Memory[Key, Value](dict[Key, Value]):
    """What was found out before, by what it was found out from.

    `memory[key]` is what `find_out(key)` gives. What that raises is raised, and not remembered.
    """

    def __init__(self, find_out: Callable[[Key], Value]) -> None:
        super().__init__()
        self._find_out = find_out

    def __missing__(self, key: Key) -> Value:
        value = self._find_out(key)
        if len(self) >= MOST:
            self.clear()
        self[key] = value
        return value
