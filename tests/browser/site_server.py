"""How does the built site behave when its server does not?

The static host for `site/`, at the root and under /uitwisselwijzer/, that answers wrongly where a test asks for it.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import threading
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import zstandard

from scripts.build import host
from scripts.measure import static_host
from scripts.measure.static_host import Request as Request  # what the log holds; tests take it from here
from scripts.measure.static_host import StaticHost

SUB_PATH = "/uitwisselwijzer"
LONGEST_HOLD_S = 60


@dataclass(frozen=True)
class Answer(host.Answer):
    """What the server is about to send. `declared`: the length that it says the body has."""

    declared: int | None = None
    held: threading.Event | None = None
    headers: tuple[tuple[str, str], ...] = ()
    gone: bool = False


def without_hash(path: str) -> str:
    """The path of a file without the part of its SHA-256 that the build put into it."""
    return re.sub(r"\.[0-9a-f]{12}(?=\.[^/]+$)", "", path)


type Fault = Callable[[Answer], Answer]


def missing(answer: Answer) -> Answer:
    """The file is not there."""
    return replace(answer, status=404, type="text/html", body=b"<!doctype html><title>404</title>")


def unreachable(answer: Answer) -> Answer:
    """No answer: the connection is closed."""
    return replace(answer, gone=True)


def with_header(name: str, value: str) -> Fault:
    """The right file, with one more header."""
    return lambda answer: replace(answer, headers=(*answer.headers, (name, value)))


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


class SiteServer(StaticHost):
    """Serves `folder`; `break_` makes it go wrong for the files of a pattern, `mend` makes all well again."""

    def __init__(self, folder: Path) -> None:
        self.faults: list[tuple[str, Fault]] = []
        self.holds: list[threading.Event] = []
        super().__init__(folder, handler=_Handler)

    def start(self) -> None:
        """Begin serving; compressed beforehand, because a page that waits for it here has only so much patience."""
        self.compress_all()
        super().start()

    def stop(self) -> None:
        """Stop serving."""
        self.mend()
        super().stop()

    def break_(self, pattern: str, fault: Fault) -> None:
        """From now on, files whose path, without the hash in it, matches `pattern` are answered with this fault."""
        self.faults.append((pattern, fault))

    def hold(self, pattern: str) -> threading.Event:
        """Files of this pattern get no answer until the event that is returned is set."""
        event = threading.Event()
        self.holds.append(event)
        self.break_(pattern, lambda answer: replace(answer, held=event))
        return event

    def mend(self) -> None:
        """All faults are gone, and the line is free."""
        self.line = None
        self.faults.clear()
        for event in self.holds:
            event.set()
        self.holds.clear()

    def replace_rules(self, browser_py: str) -> None:
        """Serve a wheel of which `checkers/browser.py` is this text, and a worker whose list goes with it."""
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as wheel:
            wheel.writestr("checkers/__init__.py", "")
            wheel.writestr("checkers/browser.py", browser_py)
        body = zstandard.ZstdCompressor().compress(archive.getvalue())
        runtime = self.runtime()
        runtime["files"]["checkers.whl"] |= {
            "bytes": len(body),
            "sha256": hashlib.sha256(body).hexdigest(),
            "unpacked": len(archive.getvalue()),
        }
        self.break_("*.whl.zst", instead(body))
        self.break_("*/check-worker.js", rewritten(self._listed(), json.dumps(runtime)))

    def _listed(self) -> str:
        (worker,) = (self.folder / "assets").glob("check-worker.*.js")
        found = re.search(r"^const RUNTIME = (\{.+\});$", worker.read_text(encoding="utf-8"), re.MULTILINE)
        assert found, "the worker has no list of files"
        return found[1]

    def runtime(self) -> dict[str, Any]:
        """The list of the files of the runtime, as the worker has it."""
        loaded: dict[str, Any] = json.loads(self._listed())
        return loaded

    def _as_built_for(self, address: str, path: str, body: bytes) -> bytes:
        """What the build would have made for this address: the sitemap, which the theme navigates by, has it in it."""
        if path not in ("/sitemap.xml", "/service-worker.js"):
            return body
        built = (self.folder / "sitemap.xml").read_bytes()
        root = min(re.findall(rb"<loc>([^<]*)</loc>", built), key=len)
        here = built.replace(root, f"{address}/".encode())
        if path == "/sitemap.xml":
            return here
        was, now = (hashlib.sha256(each).hexdigest().encode() for each in (built, here))
        return body.replace(was, now)

    def answer(self, path: str) -> Answer:
        """The answer to a GET of this path, faults included."""
        within = path.removeprefix(SUB_PATH) if path.startswith(SUB_PATH + "/") else path
        right = super().answer(within)
        location = path.removesuffix(within) + right.location if right.location else ""
        here = self.url + path.removesuffix(within)
        found = Answer(right.status, right.type, self._as_built_for(here, within, right.body), location)
        for pattern, fault in self.faults:
            if fnmatch(without_hash(within), pattern):
                found = fault(found)
        return found


class _Handler(static_host.Handler):
    def respond(self, answer: host.Answer) -> None:
        assert isinstance(answer, Answer)
        if answer.held:
            answer.held.wait(LONGEST_HOLD_S)
        try:
            if answer.gone:
                self.close_connection = True
            elif answer.declared is None and not answer.headers:
                super().respond(answer)
            else:
                self._respond_badly(answer)
        except ConnectionError:
            self.close_connection = True  # the page gave up on it

    def _respond_badly(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(answer.declared or len(answer.body)))
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body)
        if answer.declared is not None:
            self.close_connection = True
