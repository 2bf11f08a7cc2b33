"""What is the page if Python runs in it as on most sites?

A copy of our site in which only `assets/runtime-client.js` is another: npm_client.js, which runs Pyodide as npm
delivers it on the main thread, with the plain wheel of checkers/: nothing trimmed, nothing compiled. The policy of
the pages is the same; npm's Pyodide asks no more of it.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from scripts.runtime.paths import CORE_FILES, LOCK, PYODIDE, STDLIB, WHEEL
from scripts.runtime.wheel import build_wheel
from scripts.tools import ROOT, BuildError

CLIENT = Path(__file__).with_name("npm_client.js")
WORKER_SCRIPT = "service-worker.js"
# what a page says beforehand about files that this variant does not have
HINT = re.compile(r"<link\b[^>]*assets/runtime/[^>]*>\n?")
REGISTERS = "serviceWorker"


def plain_wheel(work: Path) -> Path:
    """The wheel of checkers/ as it stands."""
    shutil.rmtree(work, ignore_errors=True)
    project = work / "project"
    shutil.copytree(ROOT / "checkers", project / "checkers", ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    shutil.copyfile(ROOT / "pyproject.toml", project / "pyproject.toml")
    return build_wheel(project, work)


def without_service_worker(site: Path) -> None:
    """No service worker and nobody who asks for one. Raises BuildError when a script of the check itself asks."""
    (site / WORKER_SCRIPT).unlink(missing_ok=True)
    for script in (site / "assets").glob("*.js"):
        if REGISTERS not in script.read_text(encoding="utf-8"):
            continue
        if script.name in ("check.js", "runtime-client.js"):
            raise BuildError(f"{script.name} registers a service worker itself: the npm variant cannot do without")
        script.write_text("// the npm variant has no service worker\n", encoding="utf-8")


def without_hints(site: Path) -> None:
    """No page asks beforehand for our runtime."""
    for page in site.rglob("*.html"):
        text = page.read_bytes().decode("utf-8")
        if (rest := HINT.sub("", text)) != text:
            page.write_bytes(rest.encode("utf-8"))


def make(site: Path, target: Path) -> None:
    """Make the npm variant of `site` in `target`. Raises BuildError."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(site, target, ignore=shutil.ignore_patterns("runtime"))
    shutil.copyfile(CLIENT, target / "assets" / "runtime-client.js")
    folder = target / "assets" / "npm"
    folder.mkdir()
    for name in (*CORE_FILES, STDLIB, LOCK):
        shutil.copyfile(PYODIDE / name, folder / name)
    shutil.copyfile(plain_wheel(target.with_name("npm.work")), folder / WHEEL)
    without_service_worker(target)
    without_hints(target)
