"""What does a change file say, and how is it written?

`docs/wijzigingen/JJJJ-MM-DD-naam.md`: above it when, in which version, what, why, on which pages and with which other
outcomes; below that, if an editor wants to say more, Markdown with links as on a page.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from scripts.shared.front_matter import FRONT_MATTER
from scripts.shared.history.place import Place
from scripts.shared.tools import BuildError

NAME = re.compile(r"(?P<date>\d{4}-\d\d-\d\d)-[a-z0-9]+(?:-[a-z0-9]+)*")
VERSION = re.compile(r"(?P<date>\d{4}\.\d\d\.\d\d)(?:\.(?P<number>[2-9]|[1-9]\d+))?")
REQUIRED = ("date", "version", "title", "why", "pages")
FIELDS = (*REQUIRED, "outcomes")
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


@dataclass(frozen=True, slots=True)
class Raw:
    """A change file as it was typed: `fields` is what stands above it, `problem` why that cannot be read."""

    path: Path
    text: str
    fields: dict[str, Any] = field(default_factory=dict)
    body: str = ""
    problem: str = ""

    def line_of(self, key: str) -> int:
        """The line of this field, counted from 1; the first one when it is not there."""
        found = re.search(rf"^{re.escape(key)}:", self.text, re.MULTILINE)
        return self.text.count("\n", 0, found.start()) + 1 if found else 1


def read_raw(path: Path) -> Raw:
    """The file, as far as it can be read; never raises for what an editor can do wrong."""
    text = path.read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff").replace("\r\n", "\n")
    if "\ufffd" in text:
        return Raw(path, text, problem="het bestand is geen UTF-8-tekst")
    found = FRONT_MATTER.match(text)
    if not found:
        return Raw(path, text, problem="boven aan het bestand staat geen blok tussen twee regels met ---")
    try:
        fields = yaml.safe_load(found["meta"])
    except yaml.YAMLError:
        return Raw(path, text, problem="het blok boven aan het bestand is geen geldige YAML")
    if not isinstance(fields, dict):
        return Raw(path, text, problem="het blok boven aan het bestand heeft geen velden")
    return Raw(path, text, fields, text[found.end() :].strip())


def day(value: object) -> str | None:
    """A date of YAML as ISO; None when it is none."""
    return value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else None


def outcomes_of(value: object) -> tuple[Outcomes, ...]:
    """The outcomes as typed. Raises ChangeError."""
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ChangeError("'outcomes' is geen lijst die make change maakte")
    try:
        found = tuple(Outcomes(**each) for each in value)
    except TypeError:
        raise ChangeError("bij 'outcomes' mist een deel, of staat er iets te veel") from None
    for each in found:
        counts = each.count, each.of
        if not all(isinstance(count, int) for count in counts) or not all(
            isinstance(text, str) and text for text in (each.check, each.before, each.after, each.example, each.says)
        ):
            raise ChangeError("bij 'outcomes' is een deel leeg of van de verkeerde soort")
        if not each.example.startswith(f"check-{each.check}?"):
            raise ChangeError(f"bij 'outcomes' is het voorbeeld '{each.example}' niet van de check '{each.check}'")
    return found


def as_change(raw: Raw) -> Change:
    """The change that this file tells. Raises ChangeError."""
    if raw.problem:
        raise ChangeError(raw.problem)
    fields = raw.fields
    if missing := [name for name in REQUIRED if not fields.get(name)]:
        raise ChangeError(f"het veld '{missing[0]}' ontbreekt of is leeg")
    when = day(fields["date"])
    if when is None:
        raise ChangeError("'date' is geen datum zoals 2026-11-24")
    texts = {name: fields[name] for name in ("version", "title", "why")}
    for name, value in texts.items():
        if not isinstance(value, str) or not value.strip():
            raise ChangeError(f"'{name}' is geen tekst")
    pages = fields["pages"]
    if not isinstance(pages, list) or not all(isinstance(page, str) for page in pages):
        raise ChangeError("'pages' is geen lijst met namen van pagina's")
    return Change(
        raw.path.stem,
        when,
        texts["version"],
        " ".join(texts["title"].split()),
        " ".join(texts["why"].split()),
        tuple(pages),
        outcomes_of(fields.get("outcomes") or []),
        raw.body,
    )


def version_order(version: str) -> tuple[str, int]:
    """Sorts versions by age."""
    found = VERSION.fullmatch(version)
    return (found["date"], int(found["number"] or 1)) if found else ("", 0)


def change_files(place: Place) -> list[Path]:
    """All change files, by name."""
    return sorted(place.folder.glob("*.md"))


def read_changes(place: Place) -> list[Change]:
    """All changes, the newest first. Raises ChangeError that names the file."""
    found = []
    for path in change_files(place):
        try:
            found.append(as_change(read_raw(path)))
        except ChangeError as error:
            raise ChangeError(f"{place.name_of(path)}: {error}") from error
    return sorted(found, key=lambda each: (version_order(each.version), each.name), reverse=True)


def as_bytes(change: Change) -> bytes:
    """What the file of this change holds."""
    fields = {
        "date": date.fromisoformat(change.date),
        "version": change.version,
        "title": change.title,
        "why": change.why,
        "pages": list(change.pages),
        "outcomes": [asdict(each) for each in change.outcomes],
    }
    above = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=100_000)
    return f"---\n{above}---\n{f'\n{change.body}\n' if change.body else ''}".encode()


def short_name(title: str) -> str:
    """What the title is called in the name of a file: 'Éen zin weg' → 'een-zin-weg'."""
    plain = title.lower().translate(str.maketrans("áàäâéèëêíìïîóòöôúùüûç", "aaaaeeeeiiiioooouuuuc"))
    words = re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", ""))
    name = ""
    for word in words:
        if len(f"{name}-{word}") > LONGEST_NAME:
            break
        name = f"{name}-{word}".strip("-")
    return name or "wijziging"
