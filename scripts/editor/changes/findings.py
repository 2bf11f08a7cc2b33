"""Does Wijzigingen tell everything that readers see change?

What a field may hold is left to jsonschema (scripts/shared/fields.yaml); here is what has to agree between files.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from checkers import SLUGS
from scripts.editor.changes.make import difference
from scripts.editor.changes.now import tables_now, version_of
from scripts.shared.finding import Finding
from scripts.shared.front_matter import Fault, Typed
from scripts.shared.history.files import NAME, Change, ChangeError, as_change, faults, typed_changes, version_order
from scripts.shared.history.ledger import Ledger, LedgerError, archive_of, archived_rows, read_ledger
from scripts.shared.history.place import Place
from scripts.shared.locate import in_checker
from scripts.shared.pages import Page

DESCRIBE = "beschrijf de wijziging: make change"
RESTORE = "haal hem terug uit git: git checkout -- docs/wijzigingen"


def _faults(typed: Typed, pages: set[str], today: date) -> Iterator[Fault]:
    """What is wrong with a change file: the field, what, and what to do."""
    wrong = list(faults(typed))
    yield from wrong
    good = {name: value for name, value in typed.meta.items() if name not in {each[0] for each in wrong}}
    named = NAME.fullmatch(typed.name)
    if not named:
        yield "date", "de naam van het bestand is niet zoals 2026-11-24-korte-naam.md", "geef het bestand zo'n naam"
    if when := good.get("date"):
        # the editor's day may have begun before that of the machine that checks
        if when > today + timedelta(days=1):
            yield "date", f"de datum {when} is in de toekomst", "zet er de datum van de wijziging neer"
        if named and named["date"] != str(when):
            yield "date", f"de datum {when} is niet die in de naam van het bestand", "maak ze gelijk"
        if (version := good.get("version")) and version_order(version)[0] != f"{when:%Y.%m.%d}":
            yield "version", f"de versie {version} is niet van de datum {when}", "maak ze gelijk"
    for page in good.get("pages", ()):
        if page not in pages:
            yield "pages", f"de pagina '{page}' bestaat niet", "zet er de naam van nu neer, of haal hem weg"
    for check in dict.fromkeys(each["check"] for each in good.get("outcomes") or ()):
        if check not in SLUGS:
            todo = "zet er de naam van nu neer, of haal deze uitkomst weg"
            yield "outcomes", f"de check '{check}' bestaat niet", todo


def _file_findings(place: Place, typed: Typed, pages: set[str], today: date) -> list[Finding]:
    name = place.name_of(typed.path)
    if typed.problem:
        return [Finding(name, 1, typed.problem, "verbeter het, of haal het terug uit git")]
    wrong = _faults(typed, pages, today)
    return [Finding(name, typed.line_of_field(field), what, todo) for field, what, todo in wrong]


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
        file = place.name_of(place.file_of(change.name))
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
    for path, (slug, value) in archive_of(place, ledger).items():
        try:
            archived_rows(place, slug, value)
        except LedgerError as error:
            yield Finding(place.name_of(path), 0, str(error), RESTORE)


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
        file = in_checker(slug)[0] if slug in SLUGS else place.name_of(place.ledger)
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
    typed = typed_changes(place)
    names = {page.name for page in pages}
    found = [each for one in typed for each in _file_findings(place, one, names, today)]
    changes = []
    for one in typed:
        with suppress(ChangeError):  # told above
            changes.append(as_change(one))
    try:
        ledger = read_ledger(place)
    except LedgerError as error:
        return [*found, Finding(place.name_of(place.ledger), 0, str(error), RESTORE)]
    found += _ledger_findings(place, ledger, changes)
    found += _archive_findings(place, ledger)
    found += _undescribed(ledger, pages, tables if tables is not None else tables_now(), place)
    return found
