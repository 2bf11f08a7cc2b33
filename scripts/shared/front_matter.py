"""What stands above a file that an editor typed, and is it as it should be?

Which fields there may be above a page and above a change file stands in `fields.yaml`, as JSON Schema. What cannot be
read is told with its line: mkdocs.utils.meta passes over it, and python-frontmatter takes a block without an end for
text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, validators

from scripts.shared.tools import named

FRONT_MATTER = re.compile(r"\A---\s*\n(?P<meta>.*?)^(?:---|\.\.\.)\s*?(?:\n|\Z)", re.DOTALL | re.MULTILINE)
CONCEPT = "concept"
"""A page with this above it is not released yet."""
FIELDS = Path(__file__).with_name("fields.yaml")

type Fault = tuple[str, str, str]
"""The field, what is wrong, and what to do, in Dutch."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A file as it was typed: `meta` stands above it, `body` below. `problem`: why it could not be read or used."""

    path: Path
    source: str
    body: str = ""
    meta: dict[str, Any] = field(default_factory=dict)
    problem: str = ""

    @property
    def name(self) -> str:
        """The file without '.md'."""
        return self.path.stem

    @property
    def file(self) -> str:
        """The path from the root of the project."""
        return named(self.path)

    def line_of(self, text: str) -> int:
        """The first line of the file that holds this text, counted from 1; 0 when there is none."""
        return next((n for n, line in enumerate(self.source.splitlines(), 1) if text and text in line), 0)

    def line_of_field(self, name: str) -> int:
        """The line of a field above the file; the first one when it is not there."""
        return next((n for n, line in enumerate(self.source.splitlines(), 1) if line.startswith(f"{name}:")), 1)


def read(path: Path) -> Typed:
    """The file, as far as it can be read; never raises for what an editor can do wrong."""
    source = path.read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff").replace("\r\n", "\n")
    if "\ufffd" in source:
        return Typed(path, source, problem="het bestand is geen UTF-8-tekst")
    found = FRONT_MATTER.match(source)
    if not found and source.startswith("---"):
        return Typed(path, source, problem="het blok bovenaan eindigt niet met een regel met drie streepjes (regel 1)")
    try:
        meta = yaml.safe_load(found["meta"]) if found else {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" (regel {mark.line + 2})" if mark else ""
        todo = "staat er een dubbele punt, haak of tab in, zet de tekst dan tussen dubbele aanhalingstekens"
        return Typed(path, source, problem=f"het blok bovenaan is niet te lezen{place}: {todo}")
    except ValueError:
        todo = "een datum bestaat niet; schrijf haar als jaar-maand-dag, zoals 2027-08-01"
        return Typed(path, source, problem=f"het blok bovenaan is niet te lezen: {todo}")
    return Typed(path, source, source[found.end() :] if found else source, meta if isinstance(meta, dict) else {})


def _is_date(_: object, value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


_extend: Any = validators.extend  # it has no types
VALIDATOR = _extend(Draft202012Validator, type_checker=Draft202012Validator.TYPE_CHECKER.redefine("date", _is_date))


@cache
def _fields(kind: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load(FIELDS.read_text(encoding="utf-8"))[kind]
    return found


def wrong_fields(meta: dict[str, Any], kind: str) -> Iterator[Fault]:
    """What is wrong with each field above a file of this kind ('page' or 'change')."""
    known = _fields(kind)
    for name, rule in known.items():
        value = meta.get(name)
        if not value and rule.get("needed"):
            yield (
                name,
                f"het veld '{name}' ontbreekt of is leeg",
                f"zet er een regel '{name}: …' bij, tussen de streepjes",
            )
        elif value is not None and not VALIDATOR(rule).is_valid(value):
            yield name, rule["wrong"].format(value=value, length=len(str(value))), rule["todo"]
    for name in meta.keys() - known:
        meant = get_close_matches(str(name), known, 1)
        yield str(name), f"het veld '{name}' kennen we niet", f"bedoel je '{meant[0]}'?" if meant else "haal het weg"
