"""Which engines is the site shown in, and what is each made of?

Everything that differs between the engines is in this table; looking for them is in `find`, bringing them in `bring`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from scripts.shared.tools import ROOT, BuildError

DOWNLOADS = ROOT / ".browsers"
"""Where a browser ends up that is downloaded instead of installed."""


@dataclass(frozen=True)
class Program:
    """A program that an engine needs: its names on the PATH, then where it lies otherwise.

    `places` are glob patterns from the root of the disk. With `says`, it only counts when the answer to `--version`
    holds that, in small letters: on some systems a browser on the PATH is only a stub that tells how to install it.
    """

    names: tuple[str, ...]
    places: tuple[str, ...] = ()
    says: str = ""


@dataclass(frozen=True)
class Engine:
    """A browser engine. The first of `programs` is the browser, which the environment variable `variable` can name.

    `packages` are those of the system, per package manager; `is_snap_on_ubuntu` when Ubuntu's package only points to
    a snap, which does not run everywhere. `advice` is what to install by hand when nothing else helps.
    """

    name: str
    variable: str
    programs: tuple[Program, ...]
    packages: Mapping[str, tuple[str, ...]]
    advice: str
    is_snap_on_ubuntu: bool = False
    downloaded: str = field(default="")
    """Who can download it into the checkout: 'playwright' or 'puppeteer'; empty when nobody can."""


CHROMIUM = Engine(
    name="chromium",
    variable="CHROMIUM",
    programs=(
        Program(
            names=("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
            places=(f"{DOWNLOADS}/chromium-*/chrome-*/chrome",),
            says="chrom",
        ),
    ),
    packages={"apt-get": ("chromium",), "dnf": ("chromium",), "apk": ("chromium",)},
    advice="install Chromium or Google Chrome for the tests, or set CHROMIUM to its path",
    is_snap_on_ubuntu=True,
    downloaded="playwright",
)

FIREFOX = Engine(
    name="firefox",
    variable="FIREFOX",
    programs=(
        Program(
            names=("firefox", "firefox-esr"),
            places=(f"{DOWNLOADS}/firefox/*/firefox/firefox",),
            says="mozilla firefox",
        ),
    ),
    packages={"apt-get": ("firefox-esr",), "dnf": ("firefox",), "apk": ("firefox",)},
    advice="install Firefox for the tests of the engines, or set FIREFOX to its path",
    is_snap_on_ubuntu=True,
    downloaded="puppeteer",
)

WEBKIT = Engine(
    name="webkit",
    variable="WEBKIT",
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
