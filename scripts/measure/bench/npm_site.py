"""What is the page if Python runs in it as on most sites?

A copy of our site in which only `assets/runtime-client.js` is another: npm_client.js, which runs Pyodide as npm
delivers it on the main thread, with the plain wheel of checkers/: nothing trimmed, nothing compiled. The policy of
the pages is the same; npm's Pyodide asks no more of it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.build.runtime.paths import AS_IT_COMES, PYODIDE, STDLIB, WHEEL
from scripts.build.runtime.wheel import build_wheel
from scripts.shared.tools import ROOT, BuildError

CLIENT = Path(__file__).with_name("npm_client.js")
WORKER_SCRIPT = "service-worker.js"
NO_COPY = "// the npm variant keeps no copy of the site\nexport function keepOffline() {}\n"


def plain_wheel(work: Path) -> Path:
    """The wheel of checkers/ as it stands."""
    shutil.rmtree(work, ignore_errors=True)
    project = work / "project"
    shutil.copytree(ROOT / "checkers", project / "checkers", ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    shutil.copyfile(ROOT / "pyproject.toml", project / "pyproject.toml")
    return build_wheel(project, work)


def asset(site: Path, stem: str) -> Path:
    """Our script of this name, which has a hash in it. Raises BuildError when there is not exactly one."""
    found = list((site / "assets").glob(f"{stem}.*.js"))
    if len(found) != 1:
        raise BuildError(f"the site has {len(found)} scripts called {stem}")
    return found[0]


def without_service_worker(site: Path) -> None:
    """No service worker and nobody who asks for one."""
    (site / WORKER_SCRIPT).unlink()
    asset(site, "offline").write_text(NO_COPY, encoding="utf-8")


def make(site: Path, target: Path) -> None:
    """Make the npm variant of `site` in `target`. Raises BuildError."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(site, target, ignore=shutil.ignore_patterns("runtime"))
    shutil.copyfile(CLIENT, asset(target, "runtime-client"))
    folder = target / "assets" / "npm"
    folder.mkdir()
    for name in (*AS_IT_COMES, STDLIB):
        shutil.copyfile(PYODIDE / name, folder / name)
    shutil.copyfile(plain_wheel(target.with_name("npm.work")), folder / WHEEL)
    without_service_worker(target)
