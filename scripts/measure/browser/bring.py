"""How does a machine get an engine that it does not have?

From the system's packages (only as root or with a sudo that asks nothing), then by a download into the checkout.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from scripts.measure.browser.engines import DOWNLOADS, Engine
from scripts.measure.browser.find import find
from scripts.shared.tools import ROOT, BuildError, node, run

PATIENCE_S = 600
"""For one package manager, or one download."""

# per package manager: what refreshes its list (if anything), and what installs packages
MANAGERS: dict[str, tuple[list[str] | None, list[str]]] = {
    "apt-get": (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]),
    "dnf": (None, ["dnf", "install", "-y", "-q"]),
    "apk": (None, ["apk", "add", "--no-cache"]),
}


@cache
def as_root() -> tuple[str, ...] | None:
    """What to put before a command that root must run; None when we may not."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return ()
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, timeout=30, check=False)
        if asked.returncode == 0:
            return ("sudo", "-n")
    return None


def is_ubuntu() -> bool:
    """Is this the system whose packages of browsers are snaps?"""
    try:
        return "ID=ubuntu" in Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False


@cache
def _refresh(manager: str) -> None:
    """Once for all engines."""
    command, prefix = MANAGERS[manager][0], as_root()
    if command and prefix is not None:
        _run_as_root([*prefix, *command], f"{manager} update")


def _run_as_root(command: list[str], what: str) -> None:
    # through `env`, because sudo leaves our own environment behind
    at = 2 if command[0] == "sudo" else 0
    run([*command[:at], "env", "DEBIAN_FRONTEND=noninteractive", *command[at:]], what, timeout=PATIENCE_S)


def from_system(engine: Engine) -> None:
    """Install the system's own packages, when we may. Raises BuildError when that fails."""
    prefix = as_root()
    manager = next((name for name in MANAGERS if shutil.which(name) and name in engine.packages), None)
    if prefix is None or manager is None or (engine.is_snap_on_ubuntu and is_ubuntu()):
        return
    packages = engine.packages[manager]
    print(f"set-up: installing {', '.join(packages)} from the system's packages", flush=True)
    _refresh(manager)
    _run_as_root([*prefix, *MANAGERS[manager][1], *packages], f"{manager} install {' '.join(packages)}")


def _from_playwright() -> None:
    command = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
    if as_root() is not None and is_ubuntu():
        command.insert(-1, "--with-deps")
    environment = {"PLAYWRIGHT_BROWSERS_PATH": str(DOWNLOADS)}
    run(command, "playwright install chromium", timeout=PATIENCE_S, env=environment)


def _from_puppeteer() -> None:
    # Playwright's own Firefox is a changed one, which nothing but Playwright can drive
    program = ROOT / "node_modules/@puppeteer/browsers/lib/cjs/main-cli.js"
    command = [node(), program, "install", "firefox@stable", "--path", DOWNLOADS]
    run(command, "downloading Firefox", timeout=PATIENCE_S)


DOWNLOADERS: dict[str, Callable[[], None]] = {"playwright": _from_playwright, "puppeteer": _from_puppeteer}


def download(engine: Engine) -> None:
    """Download it into the checkout, when someone can. Raises BuildError when that fails."""
    if engine.downloaded:
        print(f"set-up: letting {engine.downloaded.title()} download {engine.name.title()}", flush=True)
        DOWNLOADERS[engine.downloaded]()


def ensure(engine: Engine) -> tuple[str, ...]:
    """The paths of the programs of this engine; brings it if need be. Raises BuildError with what to install."""
    found = find(engine)
    reasons: list[str] = []
    for bring in (from_system, download):
        if found:
            break
        try:
            bring(engine)
        except BuildError as error:
            reasons.append(str(error))
        found = find(engine)
    if not found:
        raise BuildError(engine.advice + (f" ({'; '.join(reasons)})" if reasons else ""))
    return found
