"""Which processes are this Chromium, and how much memory do its tabs take?

From /proc, so on Linux alone. Chromium's own count of a tab leaves out what it shares with nobody but the kernel.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import time
from pathlib import Path

PROC = Path("/proc")
GONE_S = 5


def _commands() -> dict[int, str]:
    found: dict[int, str] = {}
    for folder in PROC.glob("[0-9]*"):
        # a process may end while we look at it
        with contextlib.suppress(OSError):
            # Chromium's children write their command anew, with spaces where others have zeros
            text = (folder / "cmdline").read_bytes().decode(errors="replace")
            found[int(folder.name)] = text.replace("\0", " ").strip() + " "
    return found


def _parent(pid: int) -> int:
    try:
        # the name of the program, in brackets, may hold anything
        return int(
            (PROC / str(pid) / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1]
        )
    except (OSError, ValueError, IndexError):
        return 0


def _on(profile: Path) -> dict[int, str]:
    own = f" --user-data-dir={profile} "
    return {pid: command for pid, command in _commands().items() if own in command}


def browsers(profile: Path) -> list[int]:
    """The browsers that run on this profile: one, or none any more."""
    return [pid for pid, command in _on(profile).items() if "--type=" not in command]


def tabs(profile: Path) -> list[int]:
    """The processes that show the pages of this browser, or stand by to do so."""
    commands, top = _commands(), set(browsers(profile))

    def belongs(pid: int) -> bool:
        while pid > 1 and pid not in top:
            pid = _parent(pid)
        return pid in top

    # what draws the browser's own bars is no tab
    shows = [pid for pid, text in commands.items() if "--type=renderer " in text and "--top-chrome-webui " not in text]
    return [pid for pid in shows if belongs(pid)]


def memory_of_tabs(profile: Path) -> int | None:
    """The bytes of memory that the tabs of this browser take (what is shared, by share); None where it is unknown."""
    total = 0
    for pid in tabs(profile):
        with contextlib.suppress(OSError):
            text = (PROC / str(pid) / "smaps_rollup").read_text(encoding="ascii")
            total += 1024 * sum(int(size) for size in re.findall(r"^Pss:\s+(\d+) kB$", text, re.MULTILINE))
    return total or None


def end(profile: Path) -> None:
    """End what is left of the browser on this profile, and wait until it is gone: it may still write there."""
    late = time.monotonic() + GONE_S
    while (left := _on(profile)) and time.monotonic() < late:
        for pid in left:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.05)
