"""How does a static host such as GitHub Pages send the site, and how much goes over the line?

Types, gzip for the types that Pages compresses, an ETag with 304, a cache of ten minutes, 404.html, and the site at
the root or under a path. Unlike `scripts.build.serve` it changes nothing while it runs. It counts every byte that it
sends, and can imitate a slow line. It does that here and not in the browser's tools: a throttle there does not
reach workers and service workers.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import math
import mimetypes
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from scripts.build.serve import MIME_TYPES

COMPRESSED = (
    "text/",
    "application/javascript",
    "application/json",
    "application/manifest+json",
    "application/wasm",
    "application/xml",
    "image/svg",
)
"""What Pages compresses; archives, fonts and pictures are compressed already."""
LEVEL = 6
MAX_AGE = 600
NO_PAGE = b"<!doctype html><title>404</title>"

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
class Answer:
    """What the server is about to send, not compressed yet."""

    status: int
    type: str
    body: bytes
    location: str = ""


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


def type_of(path: Path) -> str:
    """The Content-Type of this file; of `table.jsonl.gz` that of the archive, not of what is in it."""
    guessed, packed = mimetypes.guess_type(path.name)
    if packed:
        return f"application/{packed}"
    return MIME_TYPES.get(path.suffix) or guessed or "application/octet-stream"


@cache
def gzipped(body: bytes) -> bytes:
    """This body compressed; once, so that it costs no time when a page is measured."""
    return gzip.compress(body, LEVEL, mtime=0)


@cache
def tag_of(body: bytes) -> str:
    """The ETag of this body, without the mark that it is weak."""
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"'


class StaticHost(ThreadingHTTPServer):
    """Serves `folder` on a free port of this machine, under the path `base`."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, folder: Path, base: str = "/", handler: type[Handler] | None = None) -> None:
        self.folder = folder.resolve()
        self.base = "/" + base.strip("/") + "/" if base.strip("/") else "/"
        self.line: Line | None = None
        """Without one, everything goes as fast as it can."""
        self.log: list[Request] = []
        self.sent: list[tuple[float, int]] = []
        """When (in seconds since 1970) how many bytes went out, headers included."""
        self._files: dict[Path, tuple[tuple[int, int], bytes]] = {}
        super().__init__(("127.0.0.1", 0), handler or Handler)

    def start(self) -> None:
        """Begin serving, beside the program that asks for it."""
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self) -> None:
        """Stop serving."""
        self.shutdown()
        self.server_close()

    @property
    def port(self) -> int:
        """The port it serves on."""
        return int(self.server_address[1])

    @property
    def url(self) -> str:
        """The root of the site, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}{self.base.rstrip('/')}"

    def compress_all(self) -> None:
        """Compress every file now, and not while somebody waits for it."""
        for path in self.folder.rglob("*"):
            if path.is_file() and type_of(path).startswith(COMPRESSED):
                gzipped(self._read(path))

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

    def answer(self, path: str) -> Answer:
        """The answer to a GET of this path; `path` is decoded and has no query."""
        if path + "/" == self.base:
            return self._moved(self.base)
        if not path.startswith(self.base):
            return self._missing()
        file = (self.folder / path.removeprefix(self.base)).resolve()
        if not file.is_relative_to(self.folder):
            return self._missing()
        if file.is_dir():
            if not path.endswith("/"):
                return self._moved(path + "/")
            file /= "index.html"
        if not file.is_file():
            return self._missing()
        return Answer(HTTPStatus.OK, type_of(file), self._read(file))

    def _moved(self, where: str) -> Answer:
        return Answer(HTTPStatus.MOVED_PERMANENTLY, MIME_TYPES[".html"], b"", quote(where))

    def _missing(self) -> Answer:
        page = self.folder / "404.html"
        return Answer(HTTPStatus.NOT_FOUND, MIME_TYPES[".html"], self._read(page) if page.is_file() else NO_PAGE)

    def _read(self, path: Path) -> bytes:
        stat = path.stat()
        stamp = (stat.st_mtime_ns, stat.st_size)
        known = self._files.get(path)
        if known is None or known[0] != stamp:
            # the same object each time: its hash, by which the rest is remembered, is then computed once
            known = self._files[path] = (stamp, path.read_bytes())
        return known[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader that goes away in the middle is no news; anything else is."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


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


class Handler(BaseHTTPRequestHandler):
    """One connection; it stays open for the next request."""

    server: StaticHost
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 60

    def setup(self) -> None:
        super().setup()
        self.wfile = _Out(self.wfile, self.server)

    def do_GET(self) -> None:
        self.server.log.append(Request(self.command, self.path, str(self.headers), time.time()))
        answer = self.server.answer(unquote(self.path.split("?")[0]))
        if self.server.line:
            self.server.line.delay()
        self.respond(answer)

    do_HEAD = do_GET  # noqa: N815  the name that the library asks for

    def respond(self, answer: Answer) -> None:
        """Send this answer, or only that nothing changed."""
        compressible = bool(answer.body) and answer.type.startswith(COMPRESSED)
        zipped = compressible and "gzip" in self.headers.get("Accept-Encoding", "")
        body = gzipped(answer.body) if zipped else answer.body
        # a compressed body is another one, byte for byte: its tag is weak
        tag = f"{'W/' if zipped else ''}{tag_of(answer.body)}"
        known = [each.strip().removeprefix("W/") for each in self.headers.get("If-None-Match", "").split(",")]
        unchanged = answer.status == HTTPStatus.OK and tag.removeprefix("W/") in known
        self.send_response(HTTPStatus.NOT_MODIFIED if unchanged else answer.status)
        self.send_header("ETag", tag)
        self.send_header("Cache-Control", f"max-age={MAX_AGE}")
        self.send_header("Vary", "Accept-Encoding")
        if not unchanged:
            self.send_header("Content-Type", answer.type)
            self.send_header("Content-Length", str(len(body)))
            if zipped:
                self.send_header("Content-Encoding", "gzip")
            if answer.location:
                self.send_header("Location", answer.location)
        self.end_headers()
        if not unchanged and self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet: a page asks for dozens of files."""
