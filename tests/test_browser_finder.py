"""The set-up finds the engines that are there, is not fooled by stubs, and says what to install."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.measure import browser
from scripts.measure.browser import CHROMIUM, ENGINES, FIREFOX, WEBKIT, Engine, find, wanted
from scripts.shared.tools import BuildError

type Put = Callable[[str, str], Path]

STARTS = "echo 'Mozilla Firefox 140.0'"
STUB = "echo 'Command firefox requires the firefox snap to be installed.'"
A_FIREFOX = replace(FIREFOX, programs=(replace(FIREFOX.programs[0], places=()),), download=None)


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine with an empty PATH and nobody who may install."""
    for name in ("ENGINES", *map(str.upper, ENGINES)):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(browser, "as_root", lambda: None)
    browser._as_root.cache_clear()


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Puts a program with this name and this text on the PATH."""
    (tmp_path / "bin").mkdir()

    def make(name: str, text: str) -> Path:
        program = tmp_path / "bin" / name
        program.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        program.chmod(0o755)
        return program

    return make


def test_an_engine_that_starts_is_found(put: Put) -> None:
    assert find(A_FIREFOX) is None
    program = put("firefox", STARTS)
    assert find(A_FIREFOX) == (str(program),)


def test_a_stub_is_passed_over(put: Put) -> None:
    put("firefox", STUB)
    real = put("firefox-esr", STARTS)
    assert find(A_FIREFOX) == (str(real),)


def test_a_browser_that_the_environment_names_comes_first(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    put("firefox", STARTS)
    mine = put("my-firefox", STARTS)
    monkeypatch.setenv("FIREFOX", str(mine))
    assert find(A_FIREFOX) == (str(mine),)


def test_a_browser_that_the_environment_names_and_that_does_not_start_is_an_error(
    put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("firefox", STARTS)
    monkeypatch.setenv("FIREFOX", str(put("broken", "exit 1")))
    with pytest.raises(BuildError, match=r"FIREFOX is set to '.*broken', but that browser does not start"):
        find(A_FIREFOX)


def test_an_engine_is_found_with_everything_that_it_needs_or_not_at_all(put: Put, tmp_path: Path) -> None:
    mini = put("MiniBrowser", "")
    engine = replace(WEBKIT, programs=(replace(WEBKIT.programs[0], places=(str(mini),)), *WEBKIT.programs[1:]))
    driver = put("WebKitWebDriver", "")
    assert find(engine) is None
    screen = put("Xvfb", "")
    assert find(engine) == (str(mini), str(driver), str(screen))


def test_a_browser_that_is_gone_is_not_found(put: Put) -> None:
    program = put("firefox", STARTS)
    assert find(A_FIREFOX) == (str(program),)
    program.unlink()
    assert find(A_FIREFOX) is None


def test_what_cannot_be_brought_is_told_with_what_to_install() -> None:
    with pytest.raises(BuildError, match="install Firefox for the tests of the engines, or set FIREFOX to its path"):
        browser.ensure(A_FIREFOX)


def test_an_engine_is_looked_for_again_after_the_packages_were_installed(
    put: Put, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With a package manager that puts Firefox there."""
    monkeypatch.setattr(browser, "as_root", lambda: ())
    monkeypatch.setattr(browser, "is_ubuntu", lambda: False)
    log = tmp_path / "log"
    program = put("firefox", STARTS)
    program.chmod(0o644)
    put("env", 'shift; exec "$@"')
    put("apt-get", f'echo "$@" >> {log}; [ "$1" = update ] || /bin/chmod +x {program}')
    assert browser.ensure(A_FIREFOX) == (str(program),)
    assert log.read_text().splitlines() == ["update -qq", "install -y -qq --no-install-recommends firefox-esr"]


def test_the_packages_of_ubuntu_that_are_snaps_are_left_alone(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "as_root", lambda: ())
    monkeypatch.setattr(browser, "is_ubuntu", lambda: True)
    put("apt-get", "exit 1")
    for engine in (A_FIREFOX, CHROMIUM):
        browser.from_system(engine)
    with pytest.raises(BuildError, match="apt-get"):
        browser.from_system(WEBKIT)


def test_the_set_up_goes_on_without_the_other_engines_but_not_without_chromium(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here = {"chromium"}

    def ensure(engine: Engine) -> tuple[str, ...]:
        if engine.name in here:
            return ("/path",)
        raise BuildError(engine.advice)

    monkeypatch.setattr(browser, "ensure", ensure)
    assert browser.main(["--ensure"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[1] for line in lines] == [" no Firefox here", " no Webkit here"]
    assert all(line.startswith("set-up: ") for line in lines)
    here.clear()
    assert browser.main(["--ensure"]) == 2
    assert capsys.readouterr().err.startswith("browser: install Chromium")


def test_all_engines_are_wanted_unless_the_environment_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [engine.name for engine in wanted()] == ["chromium", "firefox", "webkit"]
    monkeypatch.setenv("ENGINES", "webkit, chromium")
    assert [engine.name for engine in wanted()] == ["chromium", "webkit"]
    monkeypatch.setenv("ENGINES", "chrome")
    with pytest.raises(BuildError, match="ENGINES names 'chrome', but the engines are chromium, firefox, webkit"):
        wanted()
