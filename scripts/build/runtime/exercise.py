"""What do the checkers do, and what does Python need for it?

Runs inside Pyodide and natively (standard library only). Puts the checkers to work: every module, every answer
of every question, the command line with its errors, and what happens when Python itself fails. The answers are
what `verify` compares; the modules loaded afterwards are what `trim` keeps. Modules are read from a running
interpreter because many are imported late, on the path that fails.
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
from typing import Any

# the table of a checker can be long; its first rows show what it touches
TABLE_ROWS = 40
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


class _Stop(io.StringIO):
    """A stdout whose reader goes away after some rows, as with `| head`."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._left = rows

    def write(self, text: str) -> int:
        self._left -= text.count("\n")
        if self._left < 0:
            raise BrokenPipeError
        return super().write(text)


def _command(arguments: list[str], stdin: bytes = b"", out: io.StringIO | None = None) -> dict[str, Any]:
    """What `python -m checkers ARGUMENTS` does."""
    from checkers.cli import main

    out, err = out or io.StringIO(), io.StringIO()
    before = sys.stdin, sys.argv
    sys.stdin, sys.argv = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"), ["checkers", *arguments]
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status: object = main(arguments)
    except SystemExit as leave:
        status = leave.code
    finally:
        sys.stdin, sys.argv = before
    return {"status": status, "out": out.getvalue(), "err": "" if err.closed else err.getvalue()}


def modules() -> list[str]:
    """Import every module of the checkers, so that a missing one is noticed."""
    import checkers

    names = ["checkers", *(module.name for module in pkgutil.walk_packages(checkers.__path__, "checkers."))]
    for name in names:
        if name.endswith(".__main__"):
            before, sys.argv = sys.argv, ["checkers", "list"]
            with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
                importlib.import_module(name)
            sys.argv = before
        else:
            importlib.import_module(name)
    return sorted(names)


def _choices(entry: dict[str, Any]) -> list[str]:
    options = entry.get("oneOf") or entry.get("items", {}).get("oneOf") or []
    listed = entry.get("enum") or entry.get("items", {}).get("enum") or []
    return [str(option["const"]) for option in options] + [str(option) for option in listed]


def scenarios(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Answers that together use every choice: one question varied at a time, from two sides."""
    questions = {name: (entry["type"] == "array", _choices(entry)) for name, entry in schema["properties"].items()}
    yield {}
    for pick in (0, -1):
        base = {name: ids if many else ids[pick] for name, (many, ids) in questions.items()}
        yield base
        for name, (many, ids) in questions.items():
            for choice in ids:
                yield {**base, name: [choice] if many else choice}


def replies(slugs: list[str]) -> dict[str, Any]:
    """What the page gets back, for good and for bad requests."""
    from checkers.browser import reply

    # no endless nesting: where CPython raises RecursionError, the stack of WebAssembly ends for good; a page
    # has no way to ask for it, as its requests are flat
    requests: list[str] = ["", "{", "[]", "null", "7", '"\\ud800"', '{"checker": 3}', '{"checker": "bestaat-niet"}']
    for slug in slugs:
        every = list(scenarios(json.loads(_command(["show", slug])["out"])))
        step = max(1, len(every) // REQUESTS)
        requests += [json.dumps({"checker": slug, "answers": answers, "base": "../"}) for answers in every[::step]]
        requests += [json.dumps({"checker": slug, "answers": answers, "base": "../"}) for answers in WRONG_ANSWERS]
    results = {}
    for number, request in enumerate(requests):
        answer = json.loads(reply(request))
        # holds a traceback, and that shows where the code stands
        answer.pop("detail", None)
        results[f"{number} {request[:200]}"] = answer
    return results


def commands(slugs: list[str]) -> dict[str, Any]:
    """The command line, used well."""
    results: dict[str, Any] = {"list": _command(["list"])}
    for slug in slugs:
        results[f"show {slug}"] = shown = _command(["show", slug])
        results[f"table {slug}"] = _command(["table", slug], out=_Stop(TABLE_ROWS))
        answers = json.dumps(list(scenarios(json.loads(shown["out"])))[1]).encode()
        results[f"check {slug}"] = _command(["check", slug], answers)
        results[f"check {slug} --text"] = _command(["check", slug, "-", "--text"], b"\xef\xbb\xbf" + answers)
        # not tempfile: what the exercise itself imports goes along to the page
        path = f"uitwisselwijzer-{os.getpid()}.json"
        with open(path, "wb") as file:
            file.write(answers)
        results[f"check {slug} FILE"] = _command(["check", slug, path])
        os.remove(path)
    return results


def mistakes(slugs: list[str]) -> dict[str, Any]:
    """The command line, used wrongly. Python's own wording differs a little from version to version."""
    slug = slugs[0]
    inputs: list[bytes] = [b"", b" \n", b"{", b"\xff", b"[]", b'{"a": 1, "a": 2}', b'{"a": NaN}', b'{"gegevens": 1}']
    calls = [[], ["--help"], ["check", "--help"], ["bestaat-niet"], ["check"], ["check", "x"], ["show", slug, "over"]]
    calls += [["check", slug, "/bestaat/niet.json"], ["check", slug, "/"], ["check", slug, "--bestaat-niet"]]
    results = {f"{slug} {text[:20]!r}": _command(["check", slug], text) for text in inputs}
    return results | {" ".join(call): _command(call) for call in calls}


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
    slugs = _command(["list"])["out"].split()
    return {
        "modules": modules(),
        "replies": replies(slugs),
        "commands": commands(slugs),
        "mistakes": mistakes(slugs),
        "failures": failures(),
    }


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
