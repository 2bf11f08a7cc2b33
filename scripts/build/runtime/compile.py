"""How does the runtime become bytecode that starts fast?

By pyodide-build's own command, run inside Pyodide under Node (see node/py_compile.mjs): the host's Python would
make bytecode that Pyodide refuses.
"""

from __future__ import annotations

import sysconfig
from pathlib import Path

from scripts.build.runtime.paths import EPOCH, HERE, PYODIDE, STDLIB
from scripts.shared.tools import BuildError, node, run


def compile_folder(folder: Path) -> Path:
    """Compile the wheel and the standard library in `folder`; returns the new wheel."""
    script = HERE / "node" / "py_compile.mjs"
    command = [node(), script, PYODIDE, sysconfig.get_path("purelib"), folder]
    run(command, "pyodide py-compile inside Pyodide", timeout=300, env={"SOURCE_DATE_EPOCH": EPOCH})
    wheels = list(folder.glob("checkers-*-cp3*-none-any.whl"))
    if len(wheels) != 1 or list(folder.glob("*.whl")) != wheels:
        raise BuildError("pyodide py-compile inside Pyodide left no compiled wheel")
    if not (folder / STDLIB).is_file():
        raise BuildError("pyodide py-compile inside Pyodide left no standard library")
    return wheels[0]
