"""What does an engine remember, how much at most, and why?

Who changes one answer, asks for the smallest change or walks a table comes back to the same answers over and over. So
an engine keeps what it found out, each kind in a `Memory` of its own, and all under one policy: at most `MOST` things
of a kind, and when there are more, all of that kind are forgotten and what is still needed is found out again. That is
enough, because who comes back does so soon; and it costs nothing to look something up, where a list of what was used
last would have to be kept with every look.

What is remembered cannot become untrue: it is found out from a checker, which never changes, and from nothing else.
"""

from __future__ import annotations

from collections.abc import Callable

MOST = 16_384
"""Things of one kind that an engine remembers; for the largest checker about 15 MB of what rules say, when it is full."""


class Memory[Key, Value](dict[Key, Value]):
    """What was found out before, by what it was found out from.

    `memory[key]` gives what `find_out(key)` gives, and raises what it raises (then nothing is remembered).
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
