"""What does a writer see while working on the site?

    python -m scripts.build.serve                             build, serve on http://localhost:8000/, rebuild on change
    python -m scripts.build.serve --base /uitwisselwijzer/    as on a host that serves the site under a path
    python -m scripts.build.serve --no-build                  serve site/ as it is

Each build gets a folder of its own, and the server moves on to it when it is complete: a page is never half
there. A build that fails is reported, and the last good one stays. watchfiles watches; MkDocs has a server that
rebuilds, but of its own pages alone, and the script that it puts into them is one that their policy forbids.
"""

from __future__ import annotations

import argparse
import errno
import os
import re
import shutil
import signal
import sys
from pathlib import Path

from watchfiles import watch

from scripts.build.host import Answer, Host
from scripts.shared.tools import BUILD, ROOT, BuildError, command, run

SITE = ROOT / "site"
BUILDS = BUILD / "serve"
WATCHED = [ROOT / name for name in ("docs", "checkers", "scripts", "mkdocs.yml", "pyproject.toml")]
# changes that come within this time count as one (milliseconds)
DEBOUNCE = 400

# what scripts/build/assets.py and scripts/build/runtime/publish.py put into a name
HASHED = re.compile(r"\.[0-9a-f]{12}\.[^/]+$")
# a copy of an older build on the writer's machine would hide the newest one
NEVER_KEPT = "service-worker.js"


class SiteServer(Host):
    """Serves a site to the one who writes it; `folder` becomes another with each build."""

    rebuilds = False
    """The site changes while it is served."""

    @property
    def url(self) -> str:
        """Where a browser finds the site."""
        return f"http://localhost:{self.port}{self.base}"

    def answer(self, path: str) -> Answer:
        if path == "/" != self.base:
            return self.moved(self.base)
        if self.rebuilds and path == self.base + NEVER_KEPT:
            return self.missing()
        return super().answer(path)

    def headers(self, path: str) -> dict[str, str]:
        # a name with a hash in it lasts; everything else may change with the next build
        lasting = HASHED.search(path) is not None
        cache = "public, max-age=31536000, immutable" if lasting else "no-store"
        return {"Cache-Control": cache, "X-Content-Type-Options": "nosniff"}


def make_server(folder: Path, port: int = 0, base: str = "/") -> SiteServer:
    """A server of this folder, not yet running. Port 0 takes a free one; raises BuildError when in use."""
    try:
        return SiteServer(folder, base, port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            hint = "stop what runs there, or choose another: make serve PORT=8001"
            raise BuildError(f"port {port} is in use; {hint}") from None
        raise BuildError(f"cannot serve on port {port}: {error.strerror}") from None


def make(number: int, url: str) -> Path:
    """Build the site as it is now, as the `number`th of this run; returns its folder. Raises BuildError."""
    target = BUILDS / str(number)
    # a process of its own: checkers and extensions may have changed
    build = [sys.executable, "-m", "scripts.build.site", "--out", target]
    run(build, "building the site", timeout=1200, show=True, env={"SITE_URL": url})
    return target


def rebuild_on_change(server: SiteServer) -> None:
    """Build, serve, and build again after every change, until Ctrl-C. Raises BuildError when the first build fails."""
    shutil.rmtree(BUILDS, ignore_errors=True)
    server.rebuilds = True
    built = 0
    # the first time nothing changed yet; what changes from then on, during a build too, comes the next time
    for changes in watch(*WATCHED, debounce=DEBOUNCE, rust_timeout=200, yield_on_timeout=True):
        if built and not changes:
            continue
        if names := sorted(os.path.relpath(path, ROOT) for _, path in changes):
            print(f"serve: {names[0]}{f' and {len(names) - 1} more' if len(names) > 1 else ''} changed", flush=True)
        try:
            new = make(built + 1, server.url)
        except BuildError as error:
            if not built:
                raise
            print(f"serve: {error}; still serving the last good build", file=sys.stderr, flush=True)
            continue
        before, server.folder = server.folder, new
        if built:
            shutil.rmtree(before, ignore_errors=True)
        else:
            server.start()
            print(f"serve: {server.url}   (Ctrl-C stops)", flush=True)
        built += 1


def serve(port: int, base: str, *, build: bool) -> None:
    """Serve until Ctrl-C. Raises BuildError when the first build fails or the port is in use."""
    # the port first: no use building for two minutes and then finding it taken
    server = make_server(SITE, port, base)
    # both explicitly: a shell starts a background job with Ctrl-C switched off
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        if build:
            rebuild_on_change(server)
        elif not (SITE / "index.html").is_file():
            raise BuildError("there is no site/ yet; run: make site")
        else:
            print(f"serve: {server.url}   (Ctrl-C stops)", flush=True)
            server.serve_forever()
    except KeyboardInterrupt:
        print("\nserve: stopped", flush=True)


@command("serve")
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
    sys.exit(main())
