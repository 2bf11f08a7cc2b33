"""Does Wijzigingen tell everything that readers see change?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from importlib.util import find_spec
from pathlib import Path

from checkers import SLUGS
from scripts.editor.changes.make import difference
from scripts.editor.changes.state import tables_now, version_of
from scripts.shared.finding import Finding
from scripts.shared.history.files import (
    FIELDS,
    NAME,
    VERSION,
    Change,
    ChangeError,
    Raw,
    as_change,
    change_files,
    day,
    read_raw,
    version_order,
)
from scripts.shared.history.ledger import Ledger, LedgerError, archived, archived_rows, read_ledger
from scripts.shared.history.place import Place
from scripts.shared.pages import Page
from scripts.shared.tools import ROOT

DESCRIBE = "beschrijf de wijziging: make change"
RESTORE = "haal hem terug uit git: git checkout -- docs/wijzigingen"


def rules_file(slug: str) -> str:
    """The file with the rules of this checker, from the root of the project."""
    module = find_spec(f"checkers.{slug.replace('-', '_')}")
    assert module is not None and module.origin is not None  # a checker is a module
    return Path(module.origin).relative_to(ROOT).as_posix()


def _field_faults(raw: Raw, pages: set[str], today: date) -> Iterator[tuple[str, str, str]]:
    """What is wrong with single fields: the field, what, and what to do."""
    fields = raw.fields
    for name in fields:
        if name not in FIELDS:
            yield str(name), f"het veld '{name}' bestaat niet", f"kies uit: {', '.join(FIELDS)}"
    when = day(fields.get("date"))
    named = NAME.fullmatch(raw.path.stem)
    if not named:
        yield "date", "de naam van het bestand is niet zoals 2026-11-24-korte-naam.md", "geef het bestand zo'n naam"
    if when:
        # the editor's day may have begun before that of the machine that checks
        if when > (today + timedelta(days=1)).isoformat():
            yield "date", f"de datum {when} is in de toekomst", "zet er de datum van de wijziging neer"
        if named and named["date"] != when:
            yield "date", f"de datum {when} is niet die in de naam van het bestand", "maak ze gelijk"
    version = fields.get("version")
    if isinstance(version, str):
        found = VERSION.fullmatch(version)
        if not found:
            yield "version", f"'{version}' is geen versie zoals 2026.11.24", "laat make change de versie maken"
        elif when and found["date"] != when.replace("-", "."):
            yield "version", f"de versie {version} is niet van de datum {when}", "maak ze gelijk"
    for page in fields.get("pages") or ():
        if isinstance(page, str) and page not in pages:
            yield "pages", f"de pagina '{page}' bestaat niet", "zet er de naam van nu neer, of haal hem weg"


def _file_findings(place: Place, raw: Raw, pages: set[str], today: date) -> Iterator[Finding]:
    name = place.name_of(raw.path)
    for field, what, todo in _field_faults(raw, pages, today):
        yield Finding(name, raw.line_of(field), what, todo)
    try:
        change = as_change(raw)
    except ChangeError as error:
        key = next((each for each in FIELDS if f"'{each}'" in str(error)), "")
        yield Finding(name, raw.line_of(key) if key else 1, str(error), "vul het aan; kijk hoe het bij de andere staat")
        return
    for check in dict.fromkeys(each.check for each in change.outcomes):
        if check not in SLUGS:
            yield Finding(
                name,
                raw.line_of("outcomes"),
                f"de check '{check}' bestaat niet",
                "zet er de naam van nu neer, of haal deze uitkomst weg",
            )


def _ledger_findings(place: Place, ledger: Ledger, changes: list[Change]) -> Iterator[Finding]:
    """Where ledger, version and change files do not go together."""
    name, newest = place.name_of(place.ledger), ledger.newest.version
    source = place.version_file.read_text(encoding="utf-8")
    if (version := version_of(source)) != newest:
        line = next((n for n, text in enumerate(source.splitlines(), 1) if text.startswith("__version__")), 1)
        what = f"de versie van de regels is '{version}', maar de laatste wijziging is van '{newest}'"
        yield Finding(place.name_of(place.version_file), line, what, f'zet er neer: __version__ = "{newest}"')
    told: dict[str, str] = {}
    for change in changes:
        file = place.name_of(place.folder / f"{change.name}.md")
        if other := told.get(change.version):
            yield Finding(file, 1, f"de versie {change.version} is ook die van {other}", "voeg de twee samen tot één")
        told[change.version] = file
    versions = [each.version for each in ledger.versions]
    for version in versions:
        if version not in told:
            yield Finding(name, 0, f"van de versie {version} is er geen bestand met de wijziging", RESTORE)
    for version, file in told.items():
        if version not in versions:
            yield Finding(file, 1, f"de versie {version} staat niet in {name}", "maak een wijziging met: make change")
    if versions != sorted(versions, key=version_order, reverse=True):
        yield Finding(name, 0, "de versies staan niet op volgorde, de nieuwste eerst", RESTORE)


def _archive_findings(place: Place, ledger: Ledger) -> Iterator[Finding]:
    kept = dict.fromkeys((slug, value) for each in ledger.versions for slug, value in each.tables.items())
    for slug, value in kept:
        try:
            archived_rows(place, slug, value)
        except LedgerError as error:
            yield Finding(place.name_of(archived(place, slug, value)), 0, str(error), RESTORE)


def _undescribed(ledger: Ledger, pages: list[Page], tables: dict[str, str], place: Place) -> Iterator[Finding]:
    """What readers see change without being told."""
    found = difference(ledger, pages, tables)
    by_name = {page.name: page for page in pages}
    since = f"sinds versie {ledger.newest.version}"
    for name in found.pages:
        what = "veranderd" if name in ledger.pages else "nieuw"
        yield Finding(place.name_of(by_name[name].path), 0, f"de tekst van '{name}' is {what} {since}", DESCRIBE)
    for name in found.gone:
        yield Finding(place.name_of(place.ledger), 0, f"de pagina '{name}' is weg {since}", f"{DESCRIBE} PAGE=…")
    for slug in found.tables:
        file = rules_file(slug) if slug in SLUGS else place.name_of(place.ledger)
        what = "weg" if slug not in SLUGS else "veranderd" if slug in ledger.newest.tables else "nieuw"
        yield Finding(file, 0, f"de tabel van de check '{slug}' is {what} {since}", DESCRIBE)


def findings(
    pages: list[Page],
    place: Place | None = None,
    tables: dict[str, str] | None = None,
    today: date | None = None,
) -> list[Finding]:
    """What is not told in Wijzigingen, or told wrongly. `tables`: fingerprints by checker; computed when not given."""
    place, today = place or Place(), today or date.today()
    raws = [read_raw(path) for path in change_files(place)]
    names = {page.name for page in pages}
    found = [each for raw in raws for each in _file_findings(place, raw, names, today)]
    changes = []
    for raw in raws:
        with suppress(ChangeError):  # told above
            changes.append(as_change(raw))
    try:
        ledger = read_ledger(place)
    except LedgerError as error:
        return [*found, Finding(place.name_of(place.ledger), 0, str(error), RESTORE)]
    found += _ledger_findings(place, ledger, changes)
    found += _archive_findings(place, ledger)
    found += _undescribed(ledger, pages, tables if tables is not None else tables_now(), place)
    return found
