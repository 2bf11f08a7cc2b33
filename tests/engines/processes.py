"""Which processes belong to a browser, and are they all gone?

A browser is a family: helpers that start helpers, some in groups of their own, some orphaned by a crash. Linux tells
who started whom in /proc; elsewhere families are empty and a browser that closes politely has to do.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

type Process = tuple[int, str]
"""Its number, and when it began: numbers are used again."""

GONE_S = 10
"""So long a process may take to go after it was told."""


def _alive() -> dict[Process, int]:
    """Every process that runs, with the number of the one that started it."""
    found: dict[Process, int] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent, *more = entry.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except (OSError, ValueError):
            continue  # gone meanwhile
        if state not in "ZX":  # a zombie is gone, only not counted yet
            found[int(entry.parent.name), more[17]] = int(parent)
    return found


def children() -> set[Process]:
    """All processes that this one started, and those that they started."""
    alive = _alive()
    family = {os.getpid()}
    while more := {number for (number, _), parent in alive.items() if parent in family} - family:
        family |= more
    return {process for process in alive if process[0] in family - {os.getpid()}}


def still_there(family: set[Process]) -> set[Process]:
    """Those of the family that run."""
    return family & set(_alive())


def with_offspring(family: set[Process]) -> set[Process]:
    """The family with everything that it has started since."""
    alive = _alive()
    numbers = {number for number, _ in family & set(alive)}
    while more := {number for (number, _), parent in alive.items() if parent in numbers} - numbers:
        numbers |= more
    return family | {process for process in alive if process[0] in numbers}


def wait_until_gone(family: set[Process]) -> set[Process]:
    """Wait, GONE_S at most; returns those that stayed."""
    late = time.monotonic() + GONE_S
    while (left := still_there(family)) and time.monotonic() < late:
        time.sleep(0.02)
    return left


def kill(family: set[Process]) -> None:
    """End the family at once, and wait until it is gone."""
    family = with_offspring(family)
    for number, _ in still_there(family):
        try:
            os.kill(number, signal.SIGKILL)
        except ProcessLookupError:
            continue
    wait_until_gone(family)
