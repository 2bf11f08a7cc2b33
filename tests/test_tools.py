"""The build scripts call other programs: a failure is one clear line, and everything has an end."""

from __future__ import annotations

import sys

import pytest

from scripts.shared.tools import BuildError, command, last_line, run, shortened


def test_the_output_of_a_program_comes_back() -> None:
    assert run([sys.executable, "-c", "print('é')"], "a job", timeout=30) == "é\n"


def test_a_program_that_fails_is_named_with_its_last_line(capfd: pytest.CaptureFixture[str]) -> None:
    code = "import sys; print('eerst', file=sys.stderr); sys.exit('de reden')"
    with pytest.raises(BuildError, match="a job failed: de reden"):
        run([sys.executable, "-c", code], "a job", timeout=30)
    assert "eerst" in capfd.readouterr().err


def test_a_program_that_hangs_is_stopped() -> None:
    with pytest.raises(BuildError, match="a job took longer than 0 seconds"):
        run([sys.executable, "-c", "import time; time.sleep(60)"], "a job", timeout=0.3)


def test_a_program_that_does_not_exist_is_named() -> None:
    with pytest.raises(BuildError, match="cannot start /bestaat/niet"):
        run(["/bestaat/niet"], "a job", timeout=1)


def test_a_traceback_is_left_out_and_what_it_ends_with_stays() -> None:
    text = 'ERROR - pagina\nTraceback (most recent call last):\n  File "x", line 1\n    f()\nValueError: de reden\n'
    assert shortened(text) == "ERROR - pagina\nValueError: de reden\n"


def test_an_endless_line_is_cut() -> None:
    assert len(last_line("x" * 1_000_000)) == len(shortened("x" * 1_000_000)) - 1 == 500


def test_a_line_without_a_word_is_no_reason() -> None:
    assert last_line("Error: no such host {\n  hostname: 'example.org'\n}\n") == "hostname: 'example.org'"


@pytest.mark.parametrize(
    ("end", "status", "says"),
    [
        (1, 1, ""),
        (BuildError("dat kan niet"), 2, "proef: dat kan niet\n"),
        (KeyboardInterrupt(), 2, "proef: gestopt\n"),
    ],
)
def test_a_command_ends_with_a_status_and_one_line(
    capsys: pytest.CaptureFixture[str], end: int | BaseException, status: int, says: str
) -> None:
    @command("proef")
    def main() -> int:
        if isinstance(end, BaseException):
            raise end
        return end

    assert main() == status
    assert capsys.readouterr().err == says
