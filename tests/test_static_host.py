"""The static host: what Pages does with types, compression, caches and paths; a slow line; what is counted."""

from __future__ import annotations

import gzip
import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.build.host import type_of
from scripts.measure.static_host import Line, Request, StaticHost

TEXT = "de rekenhulp " * 1000
FILES = {
    "index.html": "home",
    "404.html": "niet gevonden",
    "verzuim/index.html": TEXT,
    "assets/check.js": TEXT,
    "assets/pyodide.asm.mjs": TEXT,
    "assets/pyodide.asm.wasm": TEXT,
    "assets/python_stdlib.zip": TEXT,
    "assets/checkers.whl": TEXT,
    "tabellen/verzuim.jsonl.gz": TEXT,
    "sitemap.xml.gz": TEXT,
}


class Client:
    """One connection to the host, kept open from request to request."""

    def __init__(self, host: StaticHost) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", host.port, timeout=10)

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        self.connection.request(method, path, headers=given)
        response = self.connection.getresponse()
        return response, response.read()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "geheim.txt").write_text("geheim", encoding="utf-8")
    return tmp_path / "site"


@pytest.fixture
def host(folder: Path) -> Iterator[StaticHost]:
    started = StaticHost(folder)
    started.start()
    yield started
    started.stop()


@pytest.fixture
def client(host: StaticHost) -> Iterator[Client]:
    opened = Client(host)
    yield opened
    opened.connection.close()


@pytest.mark.parametrize(
    ("path", "kind", "is_compressed"),
    [
        ("/verzuim/", "text/html; charset=utf-8", True),
        ("/assets/check.js", "text/javascript; charset=utf-8", True),
        ("/assets/pyodide.asm.mjs", "text/javascript; charset=utf-8", True),
        ("/assets/pyodide.asm.wasm", "application/wasm", True),
        ("/assets/python_stdlib.zip", "application/zip", False),
        ("/assets/checkers.whl", "application/zip", False),
        ("/tabellen/verzuim.jsonl.gz", "application/gzip", False),
        ("/sitemap.xml.gz", "application/gzip", False),
    ],
)
def test_a_file_has_its_type_and_is_compressed_if_pages_does_so(
    client: Client, path: str, kind: str, is_compressed: bool
) -> None:
    response, body = client.get(path, Accept_Encoding="gzip, br")
    assert (response.status, response.headers["Content-Type"]) == (200, kind)
    assert response.headers["Content-Encoding"] == ("gzip" if is_compressed else None)
    assert (gzip.decompress(body) if is_compressed else body).decode() == TEXT
    assert response.headers["Cache-Control"] == "max-age=600"


def test_who_does_not_ask_for_gzip_gets_the_file_as_it_is(client: Client) -> None:
    response, body = client.get("/verzuim/")
    assert (response.headers["Content-Encoding"], body.decode()) == (None, TEXT)
    assert response.headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize("asked", ["gzip", "identity"])
def test_a_file_that_did_not_change_is_not_sent_again(client: Client, folder: Path, asked: str) -> None:
    tag = client.get("/verzuim/", Accept_Encoding=asked)[0].headers["ETag"]
    assert tag.startswith("W/") == (asked == "gzip")
    response, body = client.get("/verzuim/", Accept_Encoding=asked, If_None_Match=f'"x", {tag}')
    assert (response.status, body, response.headers["ETag"]) == (304, b"", tag)
    # the connection is still good for a next request
    assert client.get("/")[1] == b"home"
    (folder / "verzuim" / "index.html").write_text("nieuw", encoding="utf-8")
    response, body = client.get("/verzuim/", If_None_Match=tag)
    assert (response.status, body) == (200, b"nieuw")


def test_what_is_not_there_is_the_404_page(client: Client) -> None:
    for path in ("/bestaat-niet/", "/../geheim.txt", "/%2e%2e/geheim.txt", "//geheim.txt"):
        response, body = client.get(path)
        assert (response.status, body) == (404, b"niet gevonden"), path
    assert client.get("/bestaat-niet/", If_None_Match=response.headers["ETag"])[0].status == 404


def test_a_folder_is_its_page_and_has_a_slash(client: Client) -> None:
    response, _ = client.get("/verzuim")
    assert (response.status, response.headers["Location"]) == (301, "/verzuim/")
    assert client.get("/verzuim/?a=1")[1].decode() == TEXT


def test_head_is_get_without_a_body(client: Client) -> None:
    response, body = client.get("/verzuim/", "HEAD")
    assert (response.status, response.headers["Content-Length"], body) == (200, str(len(TEXT)), b"")


def test_the_site_works_under_a_path(folder: Path) -> None:
    host = StaticHost(folder, "uitwisselwijzer/")
    assert host.url.endswith(f":{host.port}/uitwisselwijzer")
    assert host.answer("/uitwisselwijzer/").body == b"home"
    assert host.answer("/uitwisselwijzer").location == "/uitwisselwijzer/"
    assert host.answer("/uitwisselwijzer/verzuim").location == "/uitwisselwijzer/verzuim/"
    assert host.answer("/verzuim/").status == 404
    assert host.answer("/uitwisselwijzer/../geheim.txt").status == 404
    host.server_close()


def test_every_byte_and_request_is_counted_up_to_a_moment(host: StaticHost, client: Client) -> None:
    host.log[:] = [Request("GET", "/a/b.js?c", "", 1.0), Request("GET", "/d", "", 3.0)]
    host.sent[:] = [(1.0, 10), (2.0, 100), (3.0, 1000)]
    assert (host.bytes_until(2.0), [request.name for request in host.requests_until(2.0)]) == (110, ["b.js"])
    host.forget()
    response, body = client.get("/verzuim/", Accept_Encoding="gzip")
    head = sum(len(f"{name}: {value}\r\n") for name, value in response.headers.items()) + len("HTTP/1.1 200 OK\r\n\r\n")
    assert host.bytes_until(float("inf")) == head + len(body)
    assert len(host.log) == 1
    assert host.log[0].at <= host.sent[-1][0]


def test_the_type_of_an_unknown_file_is_no_surprise() -> None:
    assert type_of(Path("x.onbekend")) == "application/octet-stream"


# what a line may catch up, and a rounding error
TOLERANCE = Line.SLACK + 0.005


class Clock:
    """A clock that only goes on when somebody sleeps, and then a little too long if asked."""

    def __init__(self, oversleeps: float = 0) -> None:
        self.now = 100.0
        self.oversleeps = oversleeps

    def sleep(self, seconds: float) -> None:
        self.now += seconds + self.oversleeps


def line(clock: Clock, bits_per_second: float = 8000, latency: float = 0.05) -> Line:
    return Line(bits_per_second, latency, clock=lambda: clock.now, sleep=clock.sleep)


def test_a_line_takes_as_long_as_its_bits() -> None:
    clock = Clock()
    slow = line(clock)
    for _ in range(100):
        slow.carry(50)
    assert clock.now == pytest.approx(105, abs=TOLERANCE)
    slow.delay()
    assert clock.now == pytest.approx(105.05, abs=TOLERANCE)


def test_a_line_that_was_idle_has_nothing_in_store() -> None:
    clock = Clock()
    slow = line(clock)
    slow.carry(1000)
    clock.now += 60
    began = clock.now
    slow.carry(1000)
    assert clock.now - began == pytest.approx(1, abs=TOLERANCE)


def test_sleeping_too_long_does_not_make_a_line_slower() -> None:
    clock = Clock(oversleeps=0.002)
    slow = line(clock)
    for _ in range(100):
        slow.carry(50)
    assert clock.now == pytest.approx(105, abs=TOLERANCE)


def test_connections_share_a_line() -> None:
    # nobody sleeps: the second one is told to wait for the first one as well
    waits: list[float] = []
    shared = Line(8000, 0, clock=lambda: 100.0, sleep=waits.append)
    shared.carry(1000)
    shared.carry(1000)
    assert waits == pytest.approx([1, 2], abs=TOLERANCE)


def test_a_slow_line_gets_every_byte_and_every_response_waits(host: StaticHost, client: Client) -> None:
    clock = Clock()
    host.line = line(clock, bits_per_second=8e6)
    assert client.get("/verzuim/")[1].decode() == TEXT
    expected = 0.05 + host.bytes_until(float("inf")) / 1e6
    assert clock.now - 100 == pytest.approx(expected, abs=TOLERANCE)
