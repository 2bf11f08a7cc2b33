"""Which Chromium do the tests drive?

    python -m scripts.browser            print its path
    python -m scripts.browser --ensure   first bring one when there is none

In this order: the one that CHROMIUM names, one on the machine, one from the system's packages (only as root or
with a sudo that asks nothing), Playwright's own. A browser counts when it answers `--version`: on some systems
`chromium` is only a stub.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.tools import ROOT, BuildError, run

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLAYWRIGHT_DIR = ROOT / ".browsers"
FOUND = ROOT / ".venv" / ".stamps" / "browser"

# per package manager: what refreshes its list (if anything), what installs the browser
SYSTEM_PACKAGES: dict[str, tuple[list[str], ...]] = {
    "apt-get": (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
    ),
    "dnf": (["dnf", "install", "-y", "-q", "chromium"],),
    "apk": (["apk", "add", "--no-cache", "chromium"],),
}


def answers(program: str | Path) -> bool:
    """Does this browser start?"""
    try:
        done = subprocess.run(
            [str(program), "--version"],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and "chrom" in done.stdout.lower()


def remembered() -> str | None:
    """The browser found before, when it is still the same file."""
    try:
        path, changed = FOUND.read_text(encoding="utf-8").split("\n")
        return path if str(os.stat(path).st_mtime_ns) == changed else None
    except (OSError, ValueError):
        return None


def remember(path: str) -> str:
    """Spare the next call the question whether this browser starts."""
    if FOUND.parent.is_dir():
        FOUND.write_text(f"{path}\n{os.stat(path).st_mtime_ns}", encoding="utf-8")
    return path


def find_browser() -> str | None:
    """The path of a browser that starts, or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        path = shutil.which(named)
        if path and answers(path):
            return path
        raise BuildError(f"CHROMIUM is set to '{named}', but that browser does not start")
    known = remembered()
    if known:
        return known
    ours = sorted(PLAYWRIGHT_DIR.glob("chromium-*/chrome-*/chrome"))
    for candidate in [*filter(None, map(shutil.which, NAMES)), *map(str, ours)]:
        if answers(candidate):
            return remember(candidate)
    return None


def as_root() -> list[str] | None:
    """What to put before a command that root must run; None when we may not."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, timeout=30, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def is_ubuntu() -> bool:
    """Ubuntu's package 'chromium' only points to a snap, which does not run everywhere."""
    try:
        return "ID=ubuntu" in Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False


def from_system() -> None:
    """Install the system's own package, when we may. Raises BuildError when that fails."""
    prefix = as_root()
    manager = next((name for name in SYSTEM_PACKAGES if shutil.which(name)), None)
    if prefix is None or manager is None or is_ubuntu():
        return
    print("set-up: installing chromium from the system's packages", flush=True)
    for command in SYSTEM_PACKAGES[manager]:
        run([*prefix, *command], " ".join(command[:2]), timeout=600, env={"DEBIAN_FRONTEND": "noninteractive"})


def from_playwright() -> None:
    """Let Playwright bring its own browser into the checkout. Raises BuildError when that fails."""
    print("set-up: letting Playwright bring Chromium", flush=True)
    command = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
    if as_root() is not None and is_ubuntu():
        command.insert(-1, "--with-deps")
    run(command, "playwright install chromium", timeout=600, env={"PLAYWRIGHT_BROWSERS_PATH": str(PLAYWRIGHT_DIR)})


def ensure_browser() -> str:
    """The path of a browser that starts; brings one if need be. Raises BuildError with what to install."""
    found = find_browser()
    reasons: list[str] = []
    for bring in (from_system, from_playwright):
        if found:
            break
        try:
            bring()
        except BuildError as error:
            reasons.append(str(error))
        found = find_browser()
    if not found:
        tried = f" ({'; '.join(reasons)})" if reasons else ""
        raise BuildError(f"install Chromium or Google Chrome for the tests, or set CHROMIUM to its path{tried}")
    return found


def main(argv: list[str] | None = None) -> int:
    """Print the path of the browser; with --ensure say nothing unless something had to be done."""
    parser = argparse.ArgumentParser(description="Which Chromium do the tests drive?")
    parser.add_argument("--ensure", action="store_true", help="bring one when there is none")
    options = parser.parse_args(argv)
    if options.ensure:
        ensure_browser()
        return 0
    found = find_browser()
    if not found:
        raise BuildError("no browser found; run: python3 scripts/setup.py --test")
    print(found)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BuildError as failure:
        sys.exit(f"browser: {failure}")
