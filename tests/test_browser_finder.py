"""The set-up finds the engines that are there, is not fooled by stubs, and says what to install."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.measure.browser import __main__ as command
from scripts.measure.browser import bring, find
from scripts.measure.browser.engines import CHROMIUM, ENGINES, FIREFOX, WEBKIT, Engine, wanted
from scripts.shared.tools import BuildError

type Put = Callable[[str, str], Path]

STARTS = "echo 'Mozilla Firefox 140.0'"
STUB = "echo 'Command firefox requires the firefox snap to be installed.'"
A_FIREFOX = replace(FIREFOX, programs=(replace(FIREFOX.programs[0], places=()),), downloaded="")


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine with an empty PATH, no memory, and nobody who may install."""
    for name in ("ENGINES", *(engine.variable for engine in ENGINES.values())):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(find, "STAMPS", tmp_path / "stamps")
    monkeypatch.setattr(bring, "as_root", lambda: None)


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
    assert find.find(A_FIREFOX) is None
    program = put("firefox", STARTS)
    assert find.find(A_FIREFOX) == (str(program),)


def test_a_stub_is_passed_over(put: Put) -> None:
    put("firefox", STUB)
    real = put("firefox-esr", STARTS)
    assert find.find(A_FIREFOX) == (str(real),)


def test_a_browser_that_the_environment_names_comes_first(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    put("firefox", STARTS)
    mine = put("my-firefox", STARTS)
    monkeypatch.setenv("FIREFOX", str(mine))
    assert find.find(A_FIREFOX) == (str(mine),)


def test_a_browser_that_the_environment_names_and_that_does_not_start_is_an_error(
    put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("firefox", STARTS)
    monkeypatch.setenv("FIREFOX", str(put("broken", "exit 1")))
    with pytest.raises(BuildError, match=r"FIREFOX is set to '.*broken', but that browser does not start"):
        find.find(A_FIREFOX)


def test_an_engine_is_found_with_everything_that_it_needs_or_not_at_all(put: Put, tmp_path: Path) -> None:
    browser = put("MiniBrowser", "")
    engine = replace(WEBKIT, programs=(replace(WEBKIT.programs[0], places=(str(browser),)), *WEBKIT.programs[1:]))
    driver = put("WebKitWebDriver", "")
    assert find.find(engine) is None
    screen = put("Xvfb", "")
    assert find.find(engine) == (str(browser), str(driver), str(screen))


def test_what_was_found_is_remembered_as_long_as_it_is_the_same_file(put: Put, tmp_path: Path) -> None:
    (tmp_path / "stamps").mkdir()
    starts = tmp_path / "starts"
    program = put("firefox", f"echo x >> {starts}; {STARTS}")
    for _ in range(2):
        assert find.find(A_FIREFOX) == (str(program),)
    assert starts.read_text() == "x\n"
    os.utime(program, (1, 1))
    assert find.find(A_FIREFOX) == (str(program),)
    assert starts.read_text() == "x\nx\n"
    program.unlink()
    assert find.find(A_FIREFOX) is None


def test_what_cannot_be_brought_is_told_with_what_to_install() -> None:
    with pytest.raises(BuildError, match="install Firefox for the tests of the engines, or set FIREFOX to its path"):
        bring.ensure(A_FIREFOX)


def test_an_engine_is_looked_for_again_after_the_packages_were_installed(
    put: Put, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With a package manager that puts Firefox there."""
    monkeypatch.setattr(bring, "as_root", lambda: ())
    monkeypatch.setattr(bring, "is_ubuntu", lambda: False)
    log = tmp_path / "log"
    program = put("firefox", STARTS)
    program.chmod(0o644)
    put("env", 'shift; exec "$@"')
    put("apt-get", f'echo "$@" >> {log}; [ "$1" = update ] || /bin/chmod +x {program}')
    bring._refresh.cache_clear()
    assert bring.ensure(A_FIREFOX) == (str(program),)
    assert log.read_text().splitlines() == ["update -qq", "install -y -qq --no-install-recommends firefox-esr"]


def test_the_packages_of_ubuntu_that_are_snaps_are_left_alone(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bring, "as_root", lambda: ())
    monkeypatch.setattr(bring, "is_ubuntu", lambda: True)
    put("apt-get", "exit 1")
    for engine in (A_FIREFOX, CHROMIUM):
        bring.from_system(engine)
    with pytest.raises(BuildError, match="apt-get"):
        bring._refresh.cache_clear()
        bring.from_system(WEBKIT)


def test_the_set_up_goes_on_without_the_other_engines_but_not_without_chromium(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here = {"chromium"}

    def ensure(engine: Engine) -> tuple[str, ...]:
        if engine.name in here:
            return ("/path",)
        raise BuildError(engine.advice)

    monkeypatch.setattr(command, "ensure", ensure)
    assert command.main(["--ensure"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[1] for line in lines] == [" no Firefox here", " no Webkit here"]
    assert all(line.startswith("set-up: ") for line in lines)
    here.clear()
    with pytest.raises(BuildError, match="install Chromium"):
        command.main(["--ensure"])


def test_all_engines_are_wanted_unless_the_environment_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [engine.name for engine in wanted()] == ["chromium", "firefox", "webkit"]
    monkeypatch.setenv("ENGINES", "webkit, chromium")
    assert [engine.name for engine in wanted()] == ["chromium", "webkit"]
    monkeypatch.setenv("ENGINES", "chrome")
    with pytest.raises(BuildError, match="ENGINES names 'chrome', but the engines are chromium, firefox, webkit"):
        wanted()
