"""How does the built site behave when its server does not?

A small server for `site/`, at the root and under /uitwisselwijzer/, as GitHub Pages serves it: correct types,
gzip, and a cache of ten minutes. It logs every request, and answers wrongly where a test asks for it.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import mimetypes
import threading
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

SUB_PATH = "/uitwisselwijzer"
TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".whl": "application/zip"}
GZIPPED = ("text/", "application/wasm", "application/json", "image/svg")
LONGEST_HOLD_S = 60


@dataclass(frozen=True)
class Answer:
    """What the server is about to send. `pieces`: the body in parts, with a pause before each."""

    status: int
    type: str
    body: bytes
    pieces: int = 1
    pause: float = 0
    declared: int | None = None
    held: threading.Event | None = None


type Fault = Callable[[Answer], Answer]


def missing(answer: Answer) -> Answer:
    """The file is not there."""
    return replace(answer, status=404, type="text/html", body=b"<!doctype html><title>404</title>")


def truncated(answer: Answer) -> Answer:
    """Half the file, as if that were all."""
    return replace(answer, body=answer.body[: len(answer.body) // 2])


def cut_off(answer: Answer) -> Answer:
    """The connection breaks half way."""
    return replace(answer, body=answer.body[: len(answer.body) // 2], declared=len(answer.body))


def flipped(answer: Answer) -> Answer:
    """One byte in the middle is another."""
    middle = len(answer.body) // 2
    return replace(answer, body=answer.body[:middle] + bytes([answer.body[middle] ^ 1]) + answer.body[middle + 1 :])


def wrong_type(answer: Answer) -> Answer:
    """The right bytes, called plain text."""
    return replace(answer, type="text/plain")


def a_login_page(answer: Answer) -> Answer:
    """What a wifi network with a login sends instead of what was asked."""
    return replace(answer, type="text/html", body=b"<!doctype html><title>Inloggen</title>")


def slow(pieces: int, pause: float) -> Fault:
    """The file in parts, with a pause in seconds before each."""
    return lambda answer: replace(answer, pieces=pieces, pause=pause)


def rewritten(old: str, new: str) -> Fault:
    """The file with this text replaced. Fails when the text is not there."""

    def fault(answer: Answer) -> Answer:
        assert old.encode() in answer.body, f"{old!r} is not in the file"
        return replace(answer, body=answer.body.replace(old.encode(), new.encode()))

    return fault


def preceded_by(text: str) -> Fault:
    """The file with this text in front."""
    return lambda answer: replace(answer, body=text.encode() + answer.body)


def instead(body: bytes) -> Fault:
    """Another file."""
    return lambda answer: replace(answer, body=body)


@dataclass(frozen=True)
class Request:
    """A request that reached the server."""

    method: str
    target: str
    headers: str

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.target.split("?")[0].rsplit("/", 1)[-1]


@dataclass
class SiteServer:
    """Serves `folder`; `break_` makes it go wrong for the files of a pattern, `mend` makes all well again."""

    folder: Path
    log: list[Request] = field(default_factory=list)
    faults: list[tuple[str, Fault]] = field(default_factory=list)
    holds: list[threading.Event] = field(default_factory=list)

    def start(self) -> None:
        """Begin serving, on a free port."""
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Stop serving."""
        self.mend()
        self.http.shutdown()
        self.http.server_close()

    @property
    def port(self) -> int:
        """The port it serves on."""
        return int(self.http.server_address[1])

    @property
    def url(self) -> str:
        """The root of the site, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def break_(self, pattern: str, fault: Fault) -> None:
        """From now on, files whose path matches `pattern` are answered with this fault."""
        self.faults.append((pattern, fault))

    def hold(self, pattern: str) -> threading.Event:
        """Files of this pattern get no answer until the event that is returned is set."""
        event = threading.Event()
        self.holds.append(event)
        self.break_(pattern, lambda answer: replace(answer, held=event))
        return event

    def mend(self) -> None:
        """All faults are gone."""
        self.faults.clear()
        for event in self.holds:
            event.set()
        self.holds.clear()

    def replace_rules(self, browser_py: str) -> None:
        """Serve a wheel of which `checkers/browser.py` is this text, and a manifest that goes with it."""
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as wheel:
            wheel.writestr("checkers/__init__.py", "")
            wheel.writestr("checkers/browser.py", browser_py)
            wheel.writestr("checkers-0.dist-info/METADATA", "Metadata-Version: 2.1\nName: checkers\nVersion: 0\n")
            wheel.writestr("checkers-0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n")
            wheel.writestr("checkers-0.dist-info/RECORD", "")
        body = packed.getvalue()
        manifest = self.manifest()
        entry = manifest["files"]["checkers.whl"]
        entry |= {"bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()}
        self.break_(f"*/{entry['path']}", instead(body))
        self.break_("*/manifest.json", instead(json.dumps(manifest).encode()))

    def manifest(self) -> dict[str, Any]:
        """The manifest of the runtime."""
        loaded: dict[str, Any] = json.loads((self.folder / "assets/runtime/manifest.json").read_text(encoding="utf-8"))
        return loaded

    def answer(self, path: str) -> Answer:
        """The answer to a GET of this path, faults included."""
        clean = path.split("?")[0]
        if clean.startswith(SUB_PATH + "/"):
            clean = clean.removeprefix(SUB_PATH)
        file = (self.folder / clean.lstrip("/")).resolve()
        if file.is_dir():
            file /= "index.html"
        found = Answer(404, "text/html", b"<!doctype html><title>404</title>")
        if file.is_file() and file.is_relative_to(self.folder.resolve()):
            kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            found = Answer(200, kind, file.read_bytes())
        for pattern, fault in self.faults:
            if fnmatch(clean, pattern):
                found = fault(found)
        return found


@cache
def _gzipped(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=1)


def _handler(server: SiteServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            server.log.append(Request(self.command, self.path, str(self.headers)))
            answer = server.answer(self.path)
            if answer.held:
                answer.held.wait(LONGEST_HOLD_S)
            body = answer.body
            is_plain = answer.pieces == 1 and answer.declared is None
            zipped = is_plain and answer.type.startswith(GZIPPED) and "gzip" in self.headers.get("Accept-Encoding", "")
            if zipped:
                body = _gzipped(body)
            try:
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.type)
                self.send_header("Content-Length", str(answer.declared or len(body)))
                self.send_header("Cache-Control", "max-age=600")
                if zipped:
                    self.send_header("Content-Encoding", "gzip")
                self.end_headers()
                size = -(-len(body) // answer.pieces) or 1
                for start in range(0, len(body), size):
                    time.sleep(answer.pause)
                    self.wfile.write(body[start : start + size])
                    self.wfile.flush()
            except ConnectionError:
                pass  # the page gave up on it
            if answer.declared is not None:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler
