"""Which processes are this Chromium, and how much memory do its tabs take?

psutil knows; of memory on Linux alone. Chromium's own count of a tab leaves out what it shares with nobody but the
kernel.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

GONE_S = 5


def _command(process: psutil.Process) -> list[str]:
    # a process may end while we look at it
    with contextlib.suppress(psutil.Error):
        return list(process.cmdline())
    return []


def _on(profile: Path) -> list[psutil.Process]:
    """What runs on this profile, as its command says; not all helpers do."""
    return [each for each in psutil.process_iter() if f"--user-data-dir={profile}" in _command(each)]


def tabs(profile: Path) -> Iterator[psutil.Process]:
    """The processes that show the pages of the browser on this profile, or stand by to do so."""
    for top in _on(profile):
        # its helpers are found by way of it
        if not any(each.startswith("--type=") for each in _command(top)):
            for each in top.children(recursive=True):
                command = _command(each)
                # what draws the browser's own bars is no tab
                if "--type=renderer" in command and "--top-chrome-webui" not in command:
                    yield each


def memory_of_tabs(profile: Path) -> int | None:
    """The bytes of memory that the tabs of this browser take (what is shared, by share); None where it is unknown."""
    total = 0
    with contextlib.suppress(psutil.Error):
        for each in tabs(profile):
            total += getattr(each.memory_full_info(), "pss", 0)
    return total or None


def end(profile: Path) -> None:
    """End what is left of the browser on this profile, and wait until it is gone: it may still write there."""
    late = time.monotonic() + GONE_S
    while (left := _on(profile)) and time.monotonic() < late:
        for each in left:
            with contextlib.suppress(psutil.Error):
                each.kill()
        psutil.wait_procs(left, timeout=1)
