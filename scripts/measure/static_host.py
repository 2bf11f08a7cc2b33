"""How much goes over the line when a static host such as GitHub Pages sends the site, and how long does it take?

The host of `scripts.build.host`; it counts every byte that it sends, and can imitate a slow line. It does that here and
not in the browser's tools, nor in Playwright's: a throttle there does not reach workers and service workers.
"""

from __future__ import annotations

import io
import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, override

from scripts.build import host
from scripts.build.host import COMPRESSED, Host, content_of, gzipped, type_of

# What is written at a time. On a slow line little, so that all connections get their share.
PIECE = 65536
SLOW_PIECE = 4096


class Line:
    """A line that all connections share: so many bits a second, and a delay before each response.

    A bucket of tokens, kept as the moment at which the line is free again. What a sleep took too long may be caught
    up, but no more than `SLACK` of it: a line that was idle has nothing in store.
    """

    SLACK = 0.01

    def __init__(
        self,
        bits_per_second: float,
        latency: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._bytes_per_second = bits_per_second / 8
        self._latency = latency
        self._clock = clock
        self._sleep = sleep
        self._free_at = -math.inf
        self._lock = threading.Lock()

    def delay(self) -> None:
        """Wait as long as a response is under way before its first byte."""
        self._sleep(self._latency)

    def carry(self, size: int) -> None:
        """Wait until so many bytes are over."""
        with self._lock:
            now = self._clock()
            self._free_at = max(self._free_at, now - self.SLACK) + size / self._bytes_per_second
            wait = self._free_at - now
        if wait > 0:
            self._sleep(wait)


@dataclass(frozen=True)
class Request:
    """A request that reached the server; `at` in seconds since 1970, as a page tells it too."""

    method: str
    target: str
    headers: str
    at: float = 0

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.target.split("?")[0].rsplit("/", 1)[-1]


class StaticHost(Host):
    """A host that keeps count, with a line as slow as is asked."""

    def __init__(self, folder: Path, base: str = "/", handler: type[Handler] | None = None) -> None:
        self.line: Line | None = None
        """Without one, everything goes as fast as it can."""
        self.log: list[Request] = []
        self.sent: list[tuple[float, int]] = []
        """When (in seconds since 1970) how many bytes went out, headers included."""
        super().__init__(folder, base, handler=handler or Handler)

    def compress_all(self) -> None:
        """Compress every file now, and not while somebody waits for it."""
        for path in self.folder.rglob("*"):
            if path.is_file() and type_of(path).startswith(COMPRESSED):
                gzipped(content_of(path))

    def forget(self) -> None:
        """Begin counting anew."""
        self.log.clear()
        self.sent.clear()

    def bytes_until(self, moment: float) -> int:
        """How many bytes went out until this moment (in seconds since 1970)."""
        return sum(size for at, size in list(self.sent) if at <= moment)

    def requests_until(self, moment: float) -> list[Request]:
        """The requests that came in until this moment."""
        return [request for request in list(self.log) if request.at <= moment]


class _Out(io.BufferedIOBase):
    """Where responses are written: over the line, and counted."""

    def __init__(self, socket: io.BufferedIOBase, server: StaticHost) -> None:
        self._socket = socket
        self._server = server

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        step = SLOW_PIECE if self._server.line else PIECE
        view = memoryview(data)
        for start in range(0, len(view), step):
            piece = view[start : start + step]
            # looked up each time: a line may become another one on the way
            if line := self._server.line:
                line.carry(len(piece))
            # counted first: who has received it finds it counted
            self._server.sent.append((time.time(), len(piece)))
            self._socket.write(piece)
        return len(view)


class Handler(host.Handler):
    """One connection, over the line."""

    server: StaticHost

    def setup(self) -> None:
        super().setup()
        self.wfile = _Out(self.wfile, self.server)

    @override
    def do_GET(self) -> None:
        self.server.log.append(Request(self.command, self.path, str(self.headers), time.time()))
        super().do_GET()

    def respond(self, answer: host.Answer) -> None:
        if self.server.line:
            self.server.line.delay()
        super().respond(answer)
