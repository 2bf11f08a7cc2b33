"""Which browsers do the tests drive?

    python -m scripts.measure.browser            print the path of Chromium
    python -m scripts.measure.browser webkit     the same for another engine, with what else it needs, one a line
    python -m scripts.measure.browser --ensure   bring every engine that is not there, as far as this machine allows

In this order: the one that the environment names (CHROMIUM, FIREFOX, WEBKIT), one on the machine, one from the system's
packages (only as root or with a sudo that asks nothing), a download into the checkout. Without Chromium nothing can be
tested, so that is an error. The other engines are told about in one line each; their tests then fail with the same
line, unless the environment says ENGINES=chromium.

Playwright and Puppeteer download. Selenium Manager was tried for all of it: it finds Chromium and Firefox, and knows no
WebKit, no packages of the system, and no name in the environment.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from glob import glob
from pathlib import Path

from scripts.shared.tools import ROOT, BuildError, command, node, run

DOWNLOADS = ROOT / ".browsers"
"""Where a browser ends up that is downloaded instead of installed."""
PATIENCE_S = 600
"""For one package manager, or one download."""

# per package manager: what refreshes its list (if anything), and what installs packages
MANAGERS: dict[str, tuple[list[str], list[str]]] = {
    "apt-get": (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]),
    "dnf": ([], ["dnf", "install", "-y", "-q"]),
}


@dataclass(frozen=True)
class Program:
    """A program that an engine needs: its names on the PATH, then where it lies otherwise.

    `places` are glob patterns from the root of the disk. With `says`, it only counts when the answer to `--version`
    holds that, in small letters: on some systems a browser on the PATH is only a stub that tells how to install it.
    """

    names: tuple[str, ...]
    places: tuple[str, ...] = ()
    says: str = ""

    def starts(self, path: str) -> bool:
        """Is it this, and does it start? One without a word to say only has to be there."""
        if not self.says:
            return os.access(path, os.X_OK)
        try:
            ask, nothing = [path, "--version"], subprocess.DEVNULL
            told = subprocess.run(ask, capture_output=True, text=True, timeout=60, check=True, stdin=nothing)
        except (OSError, subprocess.SubprocessError):
            return False
        return self.says in told.stdout.lower()

    def find(self) -> str | None:
        """Where it is."""
        candidates = [*filter(None, map(shutil.which, self.names))]
        candidates += [path for place in self.places for path in sorted(glob(place))]
        return next((path for path in candidates if self.starts(path)), None)


def _chromium_from_playwright() -> None:
    install = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
    if as_root() is not None and is_ubuntu():
        install.insert(-1, "--with-deps")
    run(install, "downloading Chromium", timeout=PATIENCE_S, env={"PLAYWRIGHT_BROWSERS_PATH": str(DOWNLOADS)})


def _firefox_from_puppeteer() -> None:
    # Playwright's own Firefox is a changed one, which nothing but Playwright can drive
    program = ROOT / "node_modules/@puppeteer/browsers/lib/cjs/main-cli.js"
    run([node(), program, "install", "firefox@stable", "--path", DOWNLOADS], "downloading Firefox", timeout=PATIENCE_S)


@dataclass(frozen=True)
class Engine:
    """A browser engine. The first of `programs` is the browser, which the environment can name.

    `packages` are those of the system, per package manager; `is_snap_on_ubuntu` when Ubuntu's package only points to
    a snap, which does not run everywhere. `download` brings it into the checkout, if anyone can. `advice` is what to
    install by hand when nothing else helps.
    """

    name: str
    programs: tuple[Program, ...]
    packages: Mapping[str, tuple[str, ...]]
    advice: str
    is_snap_on_ubuntu: bool = False
    download: Callable[[], None] | None = None


CHROMIUM = Engine(
    name="chromium",
    programs=(
        Program(
            names=("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
            places=(f"{DOWNLOADS}/chromium-*/chrome-*/chrome",),
            says="chrom",
        ),
    ),
    packages={"apt-get": ("chromium",), "dnf": ("chromium",)},
    advice="install Chromium or Google Chrome for the tests, or set CHROMIUM to its path",
    is_snap_on_ubuntu=True,
    download=_chromium_from_playwright,
)

FIREFOX = Engine(
    name="firefox",
    programs=(
        Program(
            names=("firefox", "firefox-esr"),
            places=(f"{DOWNLOADS}/firefox/*/firefox/firefox",),
            says="mozilla firefox",
        ),
    ),
    packages={"apt-get": ("firefox-esr",), "dnf": ("firefox",)},
    advice="install Firefox for the tests of the engines, or set FIREFOX to its path",
    is_snap_on_ubuntu=True,
    download=_firefox_from_puppeteer,
)

WEBKIT = Engine(
    name="webkit",
    # neither the browser nor the display tells its version without a display, so being there is enough
    programs=(
        Program(
            names=(),
            places=("/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/libexec/webkit2gtk-4.1/MiniBrowser"),
        ),
        Program(names=("WebKitWebDriver",)),
        Program(names=("Xvfb",)),
    ),
    packages={"apt-get": ("libwebkit2gtk-4.1-0", "webkit2gtk-driver", "xvfb")},
    advice="install webkit2gtk-driver, libwebkit2gtk-4.1-0 and xvfb (Debian, Ubuntu) for the tests of the engines, "
    "or set WEBKIT to the path of its MiniBrowser",
)

ENGINES = {engine.name: engine for engine in (CHROMIUM, FIREFOX, WEBKIT)}


def wanted() -> list[Engine]:
    """The engines that are tested: all, unless ENGINES names fewer ('chromium', or 'chromium,webkit').

    Raises BuildError for a name that is no engine: a typing error must not pass over a test.
    """
    names = os.environ.get("ENGINES", "").replace(",", " ").split() or list(ENGINES)
    unknown = [name for name in names if name not in ENGINES]
    if unknown:
        raise BuildError(f"ENGINES names '{unknown[0]}', but the engines are {', '.join(ENGINES)}")
    return [engine for name, engine in ENGINES.items() if name in names]


def find(engine: Engine) -> tuple[str, ...] | None:
    """The paths of the programs of this engine, in the order of its table, the browser first.

    None when one of them is not there. Raises BuildError when the environment names a browser that does not start.
    """
    browser, *rest = engine.programs
    variable = engine.name.upper()
    if named := os.environ.get(variable):
        path = shutil.which(named)
        if not path or not browser.starts(path):
            raise BuildError(f"{variable} is set to '{named}', but that browser does not start")
    else:
        path = browser.find()
    paths = [path, *(program.find() for program in rest)]
    found = tuple(filter(None, paths))
    return found if len(found) == len(paths) else None


def required(engine: Engine) -> tuple[str, ...]:
    """The same, of an engine that has to be there. Raises BuildError."""
    found = find(engine)
    if not found:
        raise BuildError(f"no {engine.name.title()} found; run: python3 scripts/setup.py --test")
    return found


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
def _as_root(*command: str) -> None:
    """Run this as root; once, when it is the same for more engines."""
    # through `env`, because sudo leaves our own environment behind
    before = [*(as_root() or ()), "env", "DEBIAN_FRONTEND=noninteractive"]
    run([*before, *command], " ".join(command), timeout=PATIENCE_S)


def from_system(engine: Engine) -> None:
    """Install the system's own packages, when we may. Raises BuildError when that fails."""
    manager = next((name for name in MANAGERS if shutil.which(name) and name in engine.packages), None)
    if as_root() is None or manager is None or (engine.is_snap_on_ubuntu and is_ubuntu()):
        return
    packages = engine.packages[manager]
    print(f"set-up: installing {', '.join(packages)} from the system's packages", flush=True)
    refresh, install = MANAGERS[manager]
    if refresh:
        _as_root(*refresh)
    _as_root(*install, *packages)


def from_a_download(engine: Engine) -> None:
    """Download it into the checkout, when someone can. Raises BuildError when that fails."""
    if engine.download:
        print(f"set-up: downloading {engine.name.title()}", flush=True)
        engine.download()


def ensure(engine: Engine) -> tuple[str, ...]:
    """The paths of the programs of this engine; brings it if need be. Raises BuildError with what to install."""
    found = find(engine)
    reasons: list[str] = []
    for bring in (from_system, from_a_download):
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


def ensure_all() -> None:
    """Bring every engine that is not there; say nothing unless something had to be done."""
    ensure(CHROMIUM)
    for engine in wanted():
        try:
            ensure(engine)
        except BuildError as error:
            print(f"set-up: no {engine.name.title()} here: {error}", flush=True)


@command("browser")
def main(argv: list[str] | None = None) -> int:
    """Print the paths of an engine, or bring them all."""
    parser = argparse.ArgumentParser(description="Which browsers do the tests drive?")
    parser.add_argument("engine", nargs="?", choices=ENGINES, default=CHROMIUM.name)
    parser.add_argument("--ensure", action="store_true", help="bring every engine that is not there")
    options = parser.parse_args(argv)
    if options.ensure:
        ensure_all()
        return 0
    print("\n".join(required(ENGINES[options.engine])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
