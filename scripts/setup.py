"""Is everything here that a build (or a test) needs? If not, bring it, inside the checkout.

    python3 scripts/setup.py           Python packages in .venv, Node.js when there is none, npm packages
    python3 scripts/setup.py --test    the same, plus what the tests need, the browsers included
    python3 scripts/setup.py --links   the same, plus what tries the links to other sites
    python3 scripts/setup.py --zensical   the same, plus the successor of MkDocs, to compare with

Runs on the machine's own Python before anything is installed, so: standard library only, and syntax that an
old Python still reads. Each part leaves a stamp with what it was asked for; a second call sees the stamps and is done.

uv was thought of for all of it. It is brought where there is no Python that will do; where there is one, pip is there
as well, and uv does not look for packages where the machine tells pip to.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Callable, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / "python"
NODE_MODULES = ROOT / "node_modules"
LOG = ROOT / "build" / "setup.log"

OLDEST_PYTHON = (3, 12)
OLDEST_NODE = 20


class SetupError(Exception):
    """The set-up cannot go on; the message is one line."""


def run(command: Sequence[object], what: str, timeout: int) -> str:
    """Run `command` and return its output; the log keeps it too. Raises SetupError."""
    LOG.parent.mkdir(parents=True, exist_ok=True)
    # our own node (if we brought one) goes first, so that npm finds it
    env = dict(os.environ, PATH=str(BIN) + os.pathsep + os.environ.get("PATH", ""))
    # .npmrc and the requirements decide what is installed, not an active environment
    env.pop("VIRTUAL_ENV", None)
    env.pop("PYTHONHOME", None)
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=str(ROOT),
            env=env,
            timeout=timeout,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            universal_newlines=True,
            errors="replace",
        )
    except subprocess.TimeoutExpired:
        raise SetupError("%s took longer than %d seconds" % (what, timeout)) from None
    except OSError as error:
        raise SetupError("%s failed: %s" % (what, error)) from None
    with LOG.open("a", encoding="utf-8") as log:
        log.write("$ %s\n%s\n" % (" ".join(str(part) for part in command), done.stdout))
    if done.returncode != 0:
        lines = [line.strip() for line in done.stdout.splitlines() if line.strip()]
        errors = [line for line in lines if "error" in line.lower()] or lines or ["no message"]
        raise SetupError("%s failed: %s (all output: build/setup.log)" % (what, errors[0]))
    return done.stdout


def say(text: str) -> None:
    """One line of progress."""
    print("set-up: " + text, flush=True)


def once(stamp: Path, names: Sequence[str], bring: Callable[[], None]) -> None:
    """Bring a part, unless that was done before with the same content of these files of the checkout."""
    content = b"".join((ROOT / name).read_bytes() for name in names)
    if not stamp.is_file() or stamp.read_bytes() != content:
        bring()
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.write_bytes(content)


# --- Python ---------------------------------------------------------------------------------------------------


def new_enough(python: str | Path) -> bool:
    """Does this Python run, and is it one that we support?"""
    code = "import sys; sys.exit(sys.version_info[:2] < (%d, %d))" % OLDEST_PYTHON
    nothing = subprocess.DEVNULL
    try:
        command = [str(python), "-c", code]
        return subprocess.call(command, timeout=30, stdin=nothing, stdout=nothing, stderr=nothing) == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def base_python() -> str | None:
    """A Python >= 3.12 on this machine, or None."""
    for python in (sys.executable, *map(shutil.which, ("python3.13", "python3.14", "python3.12"))):
        if python and new_enough(python):
            return python
    return None


def uv() -> Path:
    """uv, which brings a Python and resolves pins; in an environment of its own. Raises SetupError."""
    helper = ROOT / "build" / "uv"
    program = helper / "bin" / "uv"
    if not program.exists():
        run([sys.executable, "-m", "venv", "--clear", helper], "making an environment for uv", 120)
        pip = [helper / "bin" / "python", "-m", "pip", "install", "--quiet", "--require-hashes"]
        run([*pip, "-r", "requirements/uv.txt"], "installing uv", 300)
    return program


def make_venv() -> None:
    """Make .venv, with pip in it where the machine can. Raises SetupError with what to install when that fails."""
    if VENV.exists():
        shutil.rmtree(str(VENV))
    python = base_python()
    if python is None:
        found = "%d.%d" % sys.version_info[:2]
        say("Python %s is too old; trying to bring Python 3.13" % found)
        os.environ["UV_PYTHON_INSTALL_DIR"] = str(ROOT / ".python")
        try:
            run([uv(), "venv", "--seed", "--python", "3.13", VENV], "bringing Python 3.13", 300)
        except SetupError:
            raise SetupError(
                "Python %s is too old and a newer one could not be brought: install Python 3.12 or newer with pip, "
                "then run again (or: make PYTHON=/path/to/python3.13 ...)" % found
            ) from None
        return
    say("making .venv with %s" % python)
    try:
        run([python, "-m", "venv", "--clear", VENV], "making .venv", 180)
    except SetupError:
        # Debian ships venv without ensurepip: then the machine's own pip installs into the environment
        run([python, "-m", "venv", "--clear", "--without-pip", VENV], "making .venv", 180)


def install(name: str) -> None:
    """Bring the pinned packages of requirements/<name>.txt."""
    asked = "requirements/%s.txt" % name

    def bring() -> None:
        say("installing %s" % asked)
        has_pip = any(VENV.glob("lib/python3*/site-packages/pip"))
        pip = [PYTHON, "-m", "pip"] if has_pip else [base_python(), "-m", "pip", "--python", PYTHON]
        how = ["--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes"]
        run([*pip, "install", *how, "-r", asked], "installing Python packages", 1200)

    once(VENV / ".stamps" / name, [asked], bring)


# --- Node.js --------------------------------------------------------------------------------------------------


def which(program: str) -> str | None:
    """Where this program is: our own, when we brought it, or the machine's."""
    return shutil.which(program, path=str(BIN) + os.pathsep + os.environ.get("PATH", ""))


def node_is_there() -> bool:
    """Is there a Node.js >= 20 with npm, in .venv or on the machine?"""
    node = which("node")
    try:
        told = run([node, "--version"], "node --version", 30) if node and which("npm") else ""
        return int(told.strip().lstrip("v").split(".")[0]) >= OLDEST_NODE
    except (SetupError, ValueError):
        return False


def install_node_modules() -> None:
    """Bring the npm packages of package-lock.json."""
    if not node_is_there():
        say("no Node.js >= %d found; bringing it from PyPI" % OLDEST_NODE)
        install("node")
        if not node_is_there():
            raise SetupError("install Node.js >= %d with npm; the one from PyPI does not run here" % OLDEST_NODE)
    say("installing npm packages")
    run([which("npm"), "ci", "--no-audit", "--no-fund"], "npm ci", 600)


def main(argv: list[str] | None = None) -> int:
    """Bring what is missing."""
    parser = argparse.ArgumentParser(description="Bring what the build needs, inside the checkout.")
    parser.add_argument("--test", action="store_true", help="what the tests need as well")
    parser.add_argument("--links", action="store_true", help="what tries the links to other sites as well")
    parser.add_argument("--zensical", action="store_true", help="the successor of MkDocs as well")
    options = parser.parse_args(argv)
    if not new_enough(PYTHON):
        make_venv()
    install("site")
    if options.test:
        install("test")
    if options.links:
        install("links")
    if options.zensical:
        install("zensical")
    once(NODE_MODULES / ".stamp", ["package.json", "package-lock.json", ".npmrc"], install_node_modules)
    if options.test:
        # from here on the environment is there, and with it the libraries
        output = run([PYTHON, "-m", "scripts.measure.browser", "--ensure"], "looking for browsers", 3600)
        # what the package managers say is in the log
        print("".join(line + "\n" for line in output.splitlines() if line.startswith("set-up: ")), end="")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SetupError as failure:
        sys.exit("set-up: %s" % failure)
    except KeyboardInterrupt:
        sys.exit(130)
