"""What do the checkers do, and what does Python need for it?

Runs inside Pyodide and natively (standard library only). Puts the checkers to work as the page does: every module,
every answer of every question, wrong requests, and what happens when Python itself fails. The answers are what
`verify` compares; the modules loaded afterwards are what `trim` keeps. Modules are read from a running interpreter
because many are imported late, on the path that fails.

pyodide-pack did this for packages, until Pyodide 0.20; `pyodide create-zipfile` leaves out what it is told to, and does
not find out what that is. Hence ours.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import pkgutil
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checkers.kernel.model import Question

# requests per checker: enough to see every choice, few enough to stay within seconds
REQUESTS = 24

WRONG_ANSWERS: list[Any] = [
    None,
    3,
    [],
    {"bestaat-niet": "x"},
    {"gegevens": 3},
    {"gegevens": ["x"]},
    {"gegevens": [[]]},
]


def import_all() -> None:
    """Import every module of the checkers, so that a missing one is noticed."""
    import checkers

    for module in pkgutil.walk_packages(checkers.__path__, "checkers."):
        if not module.name.endswith(".__main__"):
            importlib.import_module(module.name)


def scenarios(questions: tuple[Question, ...]) -> Iterator[dict[str, Any]]:
    """Answers that together use every choice: one question varied at a time, from two sides."""
    yield {}
    for pick in (0, -1):
        base: dict[str, Any] = {
            each.id: [choice.id for choice in each.choices] if each.items else each.choices[pick].id
            for each in questions
        }
        yield base
        for each in questions:
            for choice in each.choices:
                yield {**base, each.id: [choice.id] if each.items else choice.id}


def replies() -> dict[str, Any]:
    """What the page gets back, for good and for bad requests."""
    from checkers import SLUGS, checker
    from checkers.browser import reply

    # no endless nesting: where CPython raises RecursionError, the stack of WebAssembly ends for good; a page
    # has no way to ask for it, as its requests are flat
    requests: list[str] = ["", "{", "[]", "null", "7", '"\\ud800"', '{"checker": 3}', '{"checker": "bestaat-niet"}']
    for slug in SLUGS:
        every = list(scenarios(checker(slug).questions))
        some = every[:: max(1, len(every) // REQUESTS)]
        requests += [json.dumps({"checker": slug, "answers": each, "base": "../"}) for each in [*some, *WRONG_ANSWERS]]
    results = {}
    for number, request in enumerate(requests):
        answer = json.loads(reply(request))
        # holds a traceback, and that shows where the code stands
        answer.pop("detail", None)
        results[f"{number} {request[:200]}"] = answer
    return results


def _failures() -> list[tuple[str, Callable[[], object]]]:
    def chained() -> None:
        try:
            raise KeyError("binnen")
        except KeyError as error:
            raise ValueError("buiten") from error

    def noted() -> None:
        error = ValueError("met noot")
        error.add_note("noot")
        raise error

    def group() -> None:
        raise ExceptionGroup("groep", [ValueError("een"), TypeError("twee")])

    def misspelt() -> object:
        import json as module

        return module.dump_it  # type: ignore[attr-defined]

    def endless(depth: int = 0) -> int:
        return endless(depth + 1)

    return [
        ("division", lambda: 1 / 0),
        ("chained", chained),
        ("noted", noted),
        ("group", group),
        ("syntax", lambda: compile("if True\n  x", "<tekst>", "exec")),
        ("name", lambda: eval("prnt")),
        ("misspelt", misspelt),
        ("import", lambda: importlib.import_module("bestaat_niet")),
        ("recursion", endless),
        ("decode", lambda: b"\xff".decode()),
        ("encode", lambda: "\ud800".encode()),
        ("codec", lambda: "x".encode("bestaat-niet")),
        ("json", lambda: json.loads("{")),
        ("file", lambda: open("/bestaat/niet")),
    ]


def failures() -> dict[str, Any]:
    """Does Python still print an exception that nobody catches, and a warning?"""
    results: dict[str, Any] = {}
    for name, fail in _failures():
        text = io.StringIO()
        try:
            fail()
        except Exception as error:  # noqa: BLE001  any exception is what we are after
            with contextlib.redirect_stderr(text):
                sys.excepthook(type(error), error, error.__traceback__)
            formatted = "".join(traceback.format_exception(error))
            results[name] = [type(error).__name__, str(error), bool(text.getvalue()), "Traceback" in formatted]
    text = io.StringIO()
    with contextlib.redirect_stderr(text), warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("let op", stacklevel=1)
    results["warning"] = "let op" in text.getvalue()
    return results


def answers() -> dict[str, Any]:
    """Everything, by group."""
    import_all()
    return {"replies": replies(), "failures": failures()}


def stdlib_files(archive: str) -> list[str]:
    """Which files of the standard library in `archive` are loaded now? Without suffix: 'json/decoder'."""
    found = set()
    for module in list(sys.modules.values()):
        origin = getattr(getattr(module, "__spec__", None), "origin", None)
        if isinstance(origin, str) and origin.startswith(archive + "/"):
            found.add(os.path.splitext(origin[len(archive) + 1 :])[0])
    return sorted(found)


if __name__ == "__main__":
    json.dump(answers(), sys.stdout)
