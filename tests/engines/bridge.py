"""How do we talk to a program that drives a browser, without ever waiting for it in vain?

Lines of JSON, as `firefox_bridge.mjs` describes them. A thread reads what comes back, so that a wait for it can end.
"""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import tempfile
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from .driver import PageError

CLOSE_S = 15.0


class BridgeGoneError(Exception):
    """The program ended, or does not answer any more; the message says why as far as it told."""


class Bridge:
    """A program that answers commands, from its start to `close`."""

    def __init__(self, command: Sequence[str], *, env: Mapping[str, str], start_s: float) -> None:
        """Start `command` with this environment. Raises BridgeGoneError when it is not ready in `start_s` seconds."""
        self._id = 0
        self._lines: queue.Queue[str | None] = queue.Queue()
        # open until `close`
        self._complaints = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        try:
            self._program = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complaints,
                encoding="utf-8",
                env=env,
            )
        except OSError as error:
            self._complaints.close()
            raise BridgeGoneError(f"cannot start {command[0]} ({error.strerror})") from None
        threading.Thread(target=self._read, daemon=True).start()
        try:
            self._answer(start_s)
        except PageError as error:
            raise BridgeGoneError(str(error)) from None

    def call(self, command: str, *args: str, seconds: float) -> Any:
        """The answer to this command.

        Raises PageError when the command failed, BridgeGoneError when nothing can come any more or nothing came in
        `seconds`.
        """
        self._id += 1
        stdin = self._program.stdin
        assert stdin
        try:
            stdin.write(json.dumps({"id": self._id, "command": command, "args": args}) + "\n")
            stdin.flush()
        except (OSError, ValueError):
            raise BridgeGoneError(self._last_words()) from None
        return self._answer(seconds)

    def close(self) -> None:
        """Nothing more comes: the program closes its browser and ends. Raises nothing."""
        with contextlib.suppress(OSError, ValueError):
            assert self._program.stdin
            self._program.stdin.close()
        try:
            self._program.wait(CLOSE_S)
        except subprocess.TimeoutExpired:
            self._program.kill()
            self._program.wait()
        self._complaints.close()

    def _read(self) -> None:
        stdout = self._program.stdout
        assert stdout
        with stdout:
            for line in stdout:
                self._lines.put(line)
        self._lines.put(None)

    def _answer(self, seconds: float) -> Any:
        while True:
            try:
                line = self._lines.get(timeout=seconds)
            except queue.Empty:
                raise BridgeGoneError(f"no answer within {seconds:.0f} s") from None
            if line is None:
                self._lines.put(None)  # also for who asks next
                raise BridgeGoneError(self._last_words())
            try:
                answer = json.loads(line)
            except ValueError:
                raise BridgeGoneError(f"this is no answer: {line.strip()[:200]}") from None
            if answer["id"] != self._id:
                continue  # a late answer to what we gave up on
            if answer["ok"]:
                return answer["value"]
            raise (BridgeGoneError if answer.get("gone") else PageError)(answer["error"])

    def _last_words(self) -> str:
        """How it ended, and the last it said about that."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._program.wait(CLOSE_S)
        self._complaints.seek(0)
        said = [line.strip() for line in self._complaints.read().splitlines() if line.strip()]
        error = next((line for line in said if "Error" in line), said[-1] if said else "without a word")
        return f"the bridge ended with status {self._program.returncode}: {error}"
