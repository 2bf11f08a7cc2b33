"""The checkers on the command line: list, show, check and table.

    python -m checkers check verzuim situatie.json --text

Exit status 0, or 2 with one line on stderr that names what is wrong and what is allowed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from . import SLUGS, checker
from .kernel.engine import engine_of
from .kernel.scenario import ScenarioError
from .kernel.schema import schema_of
from .kernel.table import rows
from .kernel.text import as_text
from .kernel.verdict import judge


class UsageError(Exception):
    """Bad input; the message is one Dutch line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"Verkeerde aanroep: {message}. Hulp: python -m checkers --help.")


def _known(slug: str) -> str:
    if slug not in SLUGS:
        raise UsageError(f"Onbekende check '{slug}'. Kies uit: {', '.join(SLUGS)}.")
    return slug


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise UsageError(f"Vraag '{key}' staat dubbel in de situatie. Noem elke vraag één keer.")
        found[key] = value
    return found


def _read(source: str) -> object:
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as error:
        raise UsageError(f"Bestand '{source}' is niet te lezen: {error.strerror}.") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError("De situatie is geen UTF-8-tekst. Bewaar het bestand als UTF-8.") from error
    if not text.strip():
        raise UsageError('De situatie is leeg. Geef een JSON-object, zoals {"vraag": "keuze"}.')
    try:
        return json.loads(text, object_pairs_hook=_no_duplicates)
    except (ValueError, RecursionError) as error:
        place = f" (regel {error.lineno}, teken {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise UsageError(f"De situatie is geen geldige JSON{place}. Geef een JSON-object.") from error


def _dump(value: object, *, compact: bool = False) -> str:
    if compact:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(value, ensure_ascii=False, indent=2)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m checkers", description="Mag je deze gegevens van leerlingen uitwisselen?")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser, metavar="opdracht")
    commands.add_parser("list", help="de checks, één per regel")
    show = commands.add_parser("show", help="JSON Schema van een situatie")
    check = commands.add_parser("check", help="de uitkomst voor een situatie, als JSON")
    table = commands.add_parser("table", help="alle situaties met hun uitkomst, als JSON Lines")
    for command in (show, check, table):
        command.add_argument("slug", help="de naam van de check")
    check.add_argument("file", nargs="?", default="-", help="JSON-bestand met de situatie; '-' is standaardinvoer")
    check.add_argument("--text", action="store_true", help="als tekst, voor een mens")
    return parser


def run(argv: Sequence[str]) -> None:
    """Do what the command line asks. Raises UsageError or ScenarioError for bad input."""
    options = _parser().parse_args(argv)
    if options.command == "list":
        print("\n".join(SLUGS))
        return
    slug = _known(options.slug)
    if options.command == "show":
        print(_dump(schema_of(checker(slug))))
    elif options.command == "check":
        verdict = judge(slug, _read(options.file))
        print(as_text(verdict) if options.text else _dump(verdict))
    else:
        for row in rows(engine_of(slug)):
            print(_dump(row, compact=True))


def main(argv: Sequence[str] | None = None) -> int:
    """Entry point; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    try:
        run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except (UsageError, ScenarioError) as error:
        print(f"checkers: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130
    return 0
