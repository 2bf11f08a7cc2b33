"""How does a program of ours end, call another one, and write its files?

What cannot be done is a BuildError, one line. `command` makes an exit status of it, `run` raises it for a program that
fails or hangs, `replace_all` for a file that cannot be written. click and invoke were considered: what they have more
than argparse and subprocess is not used here, and neither writes several files or none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"

# of the output of a program that failed, this much is shown
LONGEST_LINE = 500
MOST_LINES = 60


class BuildError(Exception):
    """It cannot be done; the message is one line."""


def named(path: Path, root: Path = ROOT) -> str:
    """The path as a message names it: from the root of the project."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def command[**P](name: str, stopped: str = "gestopt") -> Callable[[Callable[P, int]], Callable[P, int]]:
    """Makes of a function the main of a program called `name`.

    What it returns is the exit status. What cannot be done is one line on stderr and exit status 2; so is what is
    broken off at the keyboard, and `stopped` says that.
    """

    def made(main: Callable[P, int]) -> Callable[P, int]:
        @wraps(main)
        def told(*args: P.args, **kwargs: P.kwargs) -> int:
            try:
                return main(*args, **kwargs)
            except BuildError as error:
                why = str(error)
            except (EOFError, KeyboardInterrupt):
                why = stopped
            print(f"{name}: {why}", file=sys.stderr)
            return 2

        return told

    return made


def last_line(text: str) -> str:
    """The last line that says something: with most programs the reason of the failure."""
    # a closing brace says nothing
    lines = [line.strip() for line in text.splitlines() if any(map(str.isalnum, line))]
    return lines[-1][:LONGEST_LINE] if lines else "no message"


def shortened(text: str) -> str:
    """The end of what a program wrote, without the lines of a traceback and the endless ones of minified code.

    What a traceback ends with stays: that says what is wrong.
    """
    kept: list[str] = []
    in_traceback = False
    for line in text.splitlines():
        in_traceback = line.startswith("Traceback (") or (in_traceback and line.startswith((" ", "\t")))
        if not in_traceback and line.strip():
            kept.append(line[:LONGEST_LINE].rstrip() + "\n")
    return "".join(kept[-MOST_LINES:])


def run(
    command: Sequence[object],
    what: str,
    *,
    timeout: float,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
    show: bool = False,
) -> str:
    """Run `command` and return what it wrote to stdout.

    `what` names the job in an error ("building the wheel"), `timeout` is in seconds, `env` comes on top of our
    own environment, `show` lets the output through instead of keeping it. Raises BuildError.
    """
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            timeout=timeout,
            capture_output=not show,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise BuildError(f"{what} took longer than {timeout:.0f} seconds") from None
    except OSError as error:
        raise BuildError(f"{what} failed: cannot start {command[0]} ({error.strerror})") from None
    if done.returncode != 0:
        if show:
            raise BuildError(f"{what} failed with exit status {done.returncode}")
        sys.stderr.write(shortened(done.stdout) + shortened(done.stderr))
        raise BuildError(f"{what} failed: {last_line(done.stderr or done.stdout)}")
    return done.stdout or ""


def write_whole(path: Path, text: str) -> None:
    """Give a file this text, or leave it as it was: it is never half written. Raises BuildError."""
    replace_all({path: text.encode("utf-8")})


def replace_all(contents: dict[Path, bytes]) -> None:
    """Write all these files, or none: when one cannot be written, all are as they were. Raises BuildError."""
    drafts = {path: path.with_name(f".{path.name}.nieuw") for path in contents}
    before = {path: path.read_bytes() if path.exists() else None for path in contents}
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            drafts[path].write_bytes(content)
        for path, draft in drafts.items():
            os.replace(draft, path)
    except BaseException as error:
        for path, old in before.items():
            if old is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != old:
                path.write_bytes(old)
        if isinstance(error, OSError):
            what = f"{error.filename} is niet te schrijven ({error.strerror}); er is niets veranderd"
            raise BuildError(what) from error
        raise
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)


def node() -> str:
    """Node.js: our own from the environment when the set-up brought it, else the machine's."""
    beside = Path(sys.executable).parent / "node"
    found = str(beside) if beside.exists() else shutil.which("node")
    if not found:
        raise BuildError("Node.js >= 20 is missing; run: python3 scripts/setup.py")
    return found
