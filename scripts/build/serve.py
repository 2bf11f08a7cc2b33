"""What does a writer see while working on the site?

    python -m scripts.build.serve                             build, serve on http://localhost:8000/, rebuild on change
    python -m scripts.build.serve --base /uitwisselwijzer/    as on a host that serves the site under a path
    python -m scripts.build.serve --no-build                  serve site/ as it is

Each build gets a folder of its own, and the server moves on to it when it is complete: a page is never half
there. A build that fails is reported, and the last good one stays.
"""

from __future__ import annotations

import argparse
import errno
import http.server
import os
import re
import shutil
import signal
import sys
import threading
from collections.abc import Iterable
from http import HTTPStatus
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import unquote, urlsplit

from scripts.shared.tools import BUILD, ROOT, BuildError, run

WATCHED = ("docs", "checkers", "scripts", "mkdocs.yml", "pyproject.toml")
# changes that come within this time count as one (milliseconds)
DEBOUNCE = 400

# what scripts/build/assets.py and scripts/build/runtime/publish.py put into a name
HASHED = re.compile(r"\.[0-9a-f]{12}\.[^/]+$")
# a copy of an older build on the writer's machine would hide the newest one
NEVER_KEPT = "/service-worker.js"

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


class SiteServer(http.server.ThreadingHTTPServer):
    """Serves the folder `root` under the path `base`; `root` may change while it serves."""

    daemon_threads = True

    def __init__(self, root: Path, port: int, base: str) -> None:
        self.root = root
        self.rebuilds = False
        """The site changes while it is served."""
        self.base = "/" + base.strip("/") + "/" if base.strip("/") else "/"
        super().__init__(("127.0.0.1", port), _Handler)

    @property
    def url(self) -> str:
        """Where a browser finds the site."""
        return f"http://localhost:{self.server_port}{self.base}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader that goes away in the middle is no news; anything else is."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(http.server.SimpleHTTPRequestHandler):
    server: SiteServer
    protocol_version = "HTTP/1.1"
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, **MIME_TYPES}  # noqa: RUF012
    timeout = 60

    def translate_path(self, path: str) -> str:
        self.directory = str(self.server.root)
        return super().translate_path(path)

    def send_head(self) -> Any:
        path = unquote(urlsplit(self.path).path)
        if self.server.base != "/":
            if path in ("/", self.server.base.rstrip("/")):
                return self._redirect(self.server.base)
            if not path.startswith(self.server.base):
                return self._not_found()
            self.path = "/" + self.path[len(self.server.base) :]
        if self.server.rebuilds and self.path.split("?")[0] == NEVER_KEPT:
            return self._not_found()
        local = Path(self.translate_path(self.path))
        if local.is_dir() and not path.endswith("/"):
            # ours, because the library's own would forget the base
            return self._redirect(self.server.base.rstrip("/") + urlsplit(self.path).path + "/")
        if not local.is_file() and not (local / "index.html").is_file():
            return self._not_found()
        return super().send_head()

    def _redirect(self, where: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", where)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _not_found(self) -> None:
        try:
            content = (self.server.root / "404.html").read_bytes()
        except OSError:
            content = b"404\n"
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", MIME_TYPES[".html"])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def end_headers(self) -> None:
        # a name with a hash in it lasts; everything else may change with the next build
        lasting = HASHED.search(self.path) is not None
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if lasting else "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet: a page asks for dozens of files."""


def make_server(root: Path, port: int = 0, base: str = "/") -> SiteServer:
    """A server of `root` on 127.0.0.1, not yet running. Port 0 takes a free one; raises BuildError when in use."""
    try:
        return SiteServer(root, port, base)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            hint = "stop what runs there, or choose another: make serve PORT=8001"
            raise BuildError(f"port {port} is in use; {hint}") from None
        raise BuildError(f"cannot serve on port {port}: {error.strerror}") from None


class Builds:
    """The builds of one run of `serve`, each in a folder of its own."""

    def __init__(self, url: str) -> None:
        self._folder = BUILD / "serve"
        self._url = url
        self.asked = 0
        """How many builds were asked for; those that wait for another one included."""
        self._one_at_a_time = threading.Lock()
        shutil.rmtree(self._folder, ignore_errors=True)

    def make(self) -> Path:
        """Build the site as it is now. Raises BuildError."""
        self.asked += 1
        target = self._folder / str(self.asked)
        with self._one_at_a_time:
            # a process of its own: checkers and extensions may have changed
            command = [sys.executable, "-m", "scripts.build.site", "--out", target]
            run(command, "building the site", timeout=1200, show=True, env={"SITE_URL": self._url})
            return target

    def keep_only(self, current: Path) -> None:
        """Throw away the builds that are no longer served."""
        for folder in self._folder.iterdir():
            if folder != current:
                shutil.rmtree(folder, ignore_errors=True)


def _relevant(changes: Iterable[tuple[Any, str]]) -> list[str]:
    paths = {os.path.relpath(path, ROOT) for _, path in changes}
    return sorted(path for path in paths if "__pycache__" not in path and not path.endswith((".pyc", "~", ".swp")))


def rebuild_on_change(server: SiteServer, builds: Builds, stop: threading.Event) -> None:
    """Watch the sources until `stop`; every change leads to a new build."""
    from watchfiles import watch

    paths = [ROOT / name for name in WATCHED if (ROOT / name).exists()]
    for changes in watch(*paths, debounce=DEBOUNCE, stop_event=stop, raise_interrupt=False):
        names = _relevant(changes)
        if not names:
            continue
        print(f"serve: {names[0]}{f' and {len(names) - 1} more' if len(names) > 1 else ''} changed", flush=True)
        try:
            server.root = builds.make()
        except BuildError as error:
            print(f"serve: {error}; still serving the last good build", file=sys.stderr, flush=True)
        else:
            builds.keep_only(server.root)


def _stop(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def serve(port: int, base: str, *, build: bool) -> None:
    """Serve until Ctrl-C. Raises BuildError when the first build fails or the port is in use."""
    # the port first: no use building for two minutes and then finding it taken
    server = make_server(ROOT / "site", port, base)
    stop = threading.Event()
    # both explicitly: a shell starts a background job with Ctrl-C switched off
    signal.signal(signal.SIGINT, _stop)
    signal.signal(signal.SIGTERM, _stop)
    watcher = None
    try:
        if build:
            builds = Builds(server.url)
            server.rebuilds = True
            # watching begins first: what changes during the first build leads to a second one
            watcher = threading.Thread(target=rebuild_on_change, args=(server, builds, stop), daemon=True)
            watcher.start()
            try:
                server.root = builds.make()
            except BuildError as error:
                if builds.asked == 1:
                    raise
                print(f"serve: {error}; building again with what changed", file=sys.stderr, flush=True)
        elif not (server.root / "index.html").is_file():
            raise BuildError("there is no site/ yet; run: make site")
        print(f"serve: {server.url}   (Ctrl-C stops)", flush=True)
        server.serve_forever(poll_interval=0.2)
    except KeyboardInterrupt:
        print("\nserve: stopped", flush=True)
    finally:
        stop.set()
        server.server_close()
        if watcher is not None:
            watcher.join(timeout=5)


def main(argv: list[str] | None = None) -> int:
    """Serve the site."""
    parser = argparse.ArgumentParser(description="Build and serve the site; rebuild when something changes.")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--base", default="/", help="serve under this path, such as /uitwisselwijzer/")
    parser.add_argument("--no-build", action="store_true", help="serve site/ as it is")
    options = parser.parse_args(argv)
    serve(options.port, options.base, build=not options.no_build)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BuildError as failure:
        sys.exit(f"serve: {failure}")
