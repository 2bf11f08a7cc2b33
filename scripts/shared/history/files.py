"""What does a change file say, and how is it written?

`docs/wijzigingen/JJJJ-MM-DD-naam.md`: above it when, in which version, what, why, on which pages and with which other
outcomes; below that, if an editor wants to say more, Markdown with links as on a page. Which programs that make a
changelog were tried is said in scripts/editor/changes/make.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from textwrap import shorten

import yaml
from markdown.extensions.toc import slugify

from scripts.shared.front_matter import Fault, Typed, read, wrong_fields
from scripts.shared.history.place import Place
from scripts.shared.tools import BuildError

NAME = re.compile(r"(?P<date>\d{4}-\d\d-\d\d)-[a-z0-9]+(?:-[a-z0-9]+)*")
VERSION = re.compile(r"(?P<date>\d{4}\.\d\d\.\d\d)(?:\.(?P<number>[2-9]|[1-9]\d+))?")
LONGEST_NAME = 40


class ChangeError(BuildError):
    """A change file cannot be used; the message is a Dutch line."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Scenarios of a check with another outcome: from what to what, how many of how many, and one of them.

    `example` is the fragment that fills it in, `says` the same in words.
    """

    check: str
    before: str
    after: str
    count: int
    of: int
    example: str
    says: str


@dataclass(frozen=True, slots=True)
class Change:
    """A change as readers see it. `name` is its file without '.md', and its anchor; `date` is ISO."""

    name: str
    date: str
    version: str
    title: str
    why: str
    pages: tuple[str, ...]
    outcomes: tuple[Outcomes, ...] = ()
    body: str = ""


def faults(typed: Typed) -> Iterator[Fault]:
    """What is wrong with the fields of a change file, for whoever shows it."""
    if not typed.meta:
        yield "", "boven aan het bestand staat geen blok tussen twee regels met ---", "kijk hoe het bij de andere staat"
        return
    wrong = list(wrong_fields(typed.meta, "change"))
    yield from wrong
    for each in () if "outcomes" in {name for name, _, _ in wrong} else typed.meta.get("outcomes") or ():
        if not each["example"].startswith(f"check-{each['check']}?"):
            what = f"bij 'outcomes' is het voorbeeld '{each['example']}' niet van de check '{each['check']}'"
            yield "outcomes", what, "haal het terug uit git"


def as_change(typed: Typed) -> Change:
    """The change that this file tells. Raises ChangeError."""
    if typed.problem:
        raise ChangeError(typed.problem)
    for _, what, _ in faults(typed):
        raise ChangeError(what)
    meta = typed.meta
    title, why = (" ".join(meta[name].split()) for name in ("title", "why"))
    outcomes = tuple(Outcomes(**each) for each in meta.get("outcomes") or ())
    pages, body = tuple(meta["pages"]), typed.body.strip()
    return Change(typed.name, str(meta["date"]), meta["version"], title, why, pages, outcomes, body)


def version_order(version: str) -> tuple[str, int]:
    """Sorts versions by age."""
    found = VERSION.fullmatch(version)
    return (found["date"], int(found["number"] or 1)) if found else ("", 0)


def typed_changes(place: Place) -> list[Typed]:
    """All change files as they were typed, by name."""
    return [read(path) for path in sorted(place.folder.glob("*.md"))]


def read_changes(place: Place) -> list[Change]:
    """All changes, the newest first. Raises ChangeError that names the file."""
    found = []
    for typed in typed_changes(place):
        try:
            found.append(as_change(typed))
        except ChangeError as error:
            raise ChangeError(f"{place.name_of(typed.path)}: {error}") from error
    return sorted(found, key=lambda each: (version_order(each.version), each.name), reverse=True)


def change_file(change: Change) -> bytes:
    """What the file of this change holds."""
    fields = asdict(change) | {"date": date.fromisoformat(change.date), "pages": list(change.pages)}
    fields |= {"outcomes": list(fields["outcomes"])}
    del fields["name"], fields["body"]
    above = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=100_000)
    return f"---\n{above}---\n{f'\n{change.body}\n' if change.body else ''}".encode()


def short_name(title: str) -> str:
    """What the title is called in the name of a file: 'Éen zin weg' → 'een-zin-weg'."""
    words = slugify(title.replace("_", " "), " ")
    return shorten(words, LONGEST_NAME, placeholder="").replace(" ", "-") or "wijziging"
