"""How does a static host send the site?

As GitHub Pages does: types, gzip for the types that Pages compresses, an ETag with 304, a cache of ten minutes,
404.html, and the site at the root or under a path. `serve` is this server with a folder that changes; `static_host` of
scripts/measure adds a slow line and counts what goes over it, and the browser tests let it go wrong.

On the server of the standard library. Starlette's StaticFiles on uvicorn was tried: it compresses anew at each request,
packed files as well, gives both forms one strong ETag, and does not tell how many bytes went over the line.
"""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
import sys
import threading
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

MIME_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
    ".zst": "application/zstd",
}

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
NO_PAGE = b"<!doctype html><title>404</title>"
REMEMBERED = 2000
"""Files: more than a site has, so that nothing is compressed twice."""


@dataclass(frozen=True)
class Answer:
    """What the server is about to send, not compressed yet."""

    status: int
    type: str
    body: bytes
    location: str = ""


def type_of(path: Path) -> str:
    """The Content-Type of this file; of `table.jsonl.gz` that of the archive, not of what is in it."""
    guessed, packed = mimetypes.guess_type(path.name)
    if packed:
        return f"application/{packed}"
    return MIME_TYPES.get(path.suffix) or guessed or "application/octet-stream"


@lru_cache(REMEMBERED)
def _read(path: Path, changed: int, size: int) -> bytes:
    # the same object each time: its hash, by which the rest is remembered, is then computed once
    return path.read_bytes()


def content_of(path: Path) -> bytes:
    """What is in this file now."""
    stat = path.stat()
    return _read(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(REMEMBERED)
def gzipped(body: bytes) -> bytes:
    """This body compressed; once, so that it costs no time when a page is measured."""
    return gzip.compress(body, LEVEL, mtime=0)


@lru_cache(REMEMBERED)
def tag_of(body: bytes) -> str:
    """The ETag of this body, without the mark that it is weak."""
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"'


class Host(ThreadingHTTPServer):
    """Serves `folder` on this machine, under the path `base`; port 0 takes a free one."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, folder: Path, base: str = "/", port: int = 0, handler: type[Handler] | None = None) -> None:
        self.folder = folder.resolve()
        self.base = "/" + base.strip("/") + "/" if base.strip("/") else "/"
        super().__init__(("127.0.0.1", port), handler or Handler)

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

    def answer(self, path: str) -> Answer:
        """The answer to a GET of this path; `path` is decoded and has no query."""
        if path + "/" == self.base:
            return self.moved(self.base)
        if not path.startswith(self.base):
            return self.missing()
        file = (self.folder / path.removeprefix(self.base)).resolve()
        if not file.is_relative_to(self.folder):
            return self.missing()
        if file.is_dir():
            if not path.endswith("/"):
                return self.moved(path + "/")
            file /= "index.html"
        return Answer(HTTPStatus.OK, type_of(file), content_of(file)) if file.is_file() else self.missing()

    def moved(self, where: str) -> Answer:
        """The answer that sends to another path."""
        return Answer(HTTPStatus.MOVED_PERMANENTLY, MIME_TYPES[".html"], b"", quote(where))

    def missing(self) -> Answer:
        """The answer when there is no such file."""
        page = self.folder / "404.html"
        return Answer(HTTPStatus.NOT_FOUND, MIME_TYPES[".html"], content_of(page) if page.is_file() else NO_PAGE)

    def headers(self, path: str) -> dict[str, str]:
        """What the host says of the file at this path, beside what follows from the file itself."""
        return {"Cache-Control": "max-age=600"}

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader that goes away in the middle is no news; anything else is."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """One connection; it stays open for the next request."""

    server: Host
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 60

    def do_GET(self) -> None:
        self.respond(self.server.answer(unquote(self.path.split("?")[0])))

    def do_HEAD(self) -> None:
        self.do_GET()

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
        self.send_header("Vary", "Accept-Encoding")
        for name, value in self.server.headers(self.path).items():
            self.send_header(name, value)
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
