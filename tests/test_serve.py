"""The server of `make serve`: types, the site under a path, and a clear word when the port is taken."""

from __future__ import annotations

import http.client
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scripts.build.serve import SiteServer, make_server
from scripts.build.site import take_place
from scripts.shared.tools import BuildError

FILES = {
    "index.html": "home",
    "404.html": "niet gevonden",
    "verzuim/index.html": "verzuim",
    "assets/check.0123456789ab.js": "",
    "assets/javascripts/bundle.a5f9d56c.min.js": "",
    "service-worker.js": "",
    "assets/runtime/pyodide-lock.json": "{}",
    "assets/runtime/pyodide.asm.0123456789ab.mjs": "",
    "assets/runtime/pyodide.asm.wasm.0123456789ab.zst": "",
    "assets/check.js": "",
}

Get = Callable[[str], tuple[http.client.HTTPResponse, str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@contextmanager
def serving(root: Path, base: str = "/") -> Iterator[tuple[SiteServer, Get]]:
    server = make_server(root, 0, base)
    server.start()

    def get(path: str) -> tuple[http.client.HTTPResponse, str]:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        connection.request("GET", path)
        response = connection.getresponse()
        text = response.read().decode()
        connection.close()
        return response, text

    try:
        yield server, get
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/assets/check.js", "text/javascript; charset=utf-8"),
        ("/assets/runtime/pyodide.asm.0123456789ab.mjs", "text/javascript; charset=utf-8"),
        ("/assets/runtime/pyodide.asm.wasm.0123456789ab.zst", "application/zstd"),
        ("/assets/runtime/pyodide-lock.json", "application/json"),
    ],
)
def test_every_file_has_the_type_that_a_browser_needs(root: Path, path: str, kind: str) -> None:
    with serving(root) as (_, get):
        response, _text = get(path)
        assert (response.status, response.headers["Content-Type"]) == (200, kind)


def test_only_files_with_a_hash_in_their_name_are_kept_by_the_browser(root: Path) -> None:
    with serving(root) as (_, get):
        kept = {path: get(path)[0].headers["Cache-Control"] for path in ("/", *(f"/{name}" for name in FILES))}
    assert {path for path, rule in kept.items() if "immutable" in rule} == {
        f"/{name}" for name in FILES if "0123456789ab" in name
    }
    assert kept["/assets/check.js"] == "no-store"


def test_while_a_site_is_rebuilt_no_browser_keeps_a_copy_of_it(root: Path) -> None:
    with serving(root) as (server, get):
        assert get("/service-worker.js")[0].status == 200
        server.rebuilds = True
        assert get("/service-worker.js?x")[0].status == 404


def test_an_unknown_address_gets_the_page_for_that(root: Path) -> None:
    with serving(root) as (_, get):
        response, text = get("/bestaat-niet/")
        assert (response.status, text) == (404, "niet gevonden")
        assert get("/../../etc/passwd")[0].status == 404


@pytest.mark.parametrize("base", ["/uitwisselwijzer/", "uitwisselwijzer"])
def test_the_site_works_under_a_path(root: Path, base: str) -> None:
    with serving(root, base) as (server, get):
        assert server.url.endswith("/uitwisselwijzer/")
        assert get("/uitwisselwijzer/")[1] == "home"
        assert get("/uitwisselwijzer/verzuim/?a=1")[1] == "verzuim"
        assert get("/verzuim/")[0].status == 404
        for path, where in {
            "/": "/uitwisselwijzer/",
            "/uitwisselwijzer": "/uitwisselwijzer/",
            "/uitwisselwijzer/verzuim": "/uitwisselwijzer/verzuim/",
        }.items():
            response, _text = get(path)
            assert (response.status, response.headers["Location"]) == (301, where)
            # with another base the next time: a browser must not remember this one
            assert response.headers["Cache-Control"] == "no-store"


def test_a_new_build_is_served_from_the_next_request_on(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    new = tmp_path_factory.mktemp("new")
    (new / "index.html").write_text("nieuw", encoding="utf-8")
    with serving(root) as (server, get):
        assert get("/")[1] == "home"
        server.folder = new
        assert get("/")[1] == "nieuw"


def test_a_port_in_use_is_one_clear_line(root: Path) -> None:
    with serving(root) as (server, _), pytest.raises(BuildError, match=f"port {server.port} is in use"):
        make_server(root, server.port)


def test_a_finished_build_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    new, place = tmp_path / "site.new", tmp_path / "site"
    for folder, text in ((place, "oud"), (new, "nieuw")):
        folder.mkdir()
        (folder / "index.html").write_text(text, encoding="utf-8")
    take_place(new, place)
    assert (place / "index.html").read_text(encoding="utf-8") == "nieuw"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
