"""How does a change become an entry in Wijzigingen, with a version of its own?

Works out which pages and tables differ from the ledger, and writes the change file, the version, the ledger and the
tables, all or nothing. As long as the newest change was not published it is completed, instead of making another one:
readers see one entry, and its outcomes are compared with the version that they know.

Programs that make a changelog of loose entries were tried (towncrier) or considered (scriv, reno): they join nameless
lines into one file and drop them, and know no pages, outcomes or tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from checkers import checker
from scripts.editor.changes.now import VERSION, page_fingerprints, version_of
from scripts.editor.changes.outcomes import changed_outcomes
from scripts.proof.compare.versions import RevisionError, git, last_published
from scripts.shared.history.files import Change, ChangeError, Outcomes, change_file, read_changes, short_name
from scripts.shared.history.ledger import (
    Ledger,
    Published,
    Rows,
    archive_of,
    archived,
    archived_rows,
    ledger_file,
    packed,
    read_ledger,
)
from scripts.shared.history.place import Place
from scripts.shared.pages import Page
from scripts.shared.tools import replace_all

DATE = re.compile(r"\A(---\n(?:.*\n)*?date: )\S+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Now:
    """The site as it is: its pages, the fingerprint of the table of each checker, and how to get at its rows."""

    pages: list[Page]
    tables: dict[str, str]
    rows: Callable[[str], Rows]


@dataclass(frozen=True, slots=True)
class Difference:
    """What is other than in the ledger: pages that changed or came, pages that went, checkers whose table differs."""

    pages: tuple[str, ...]
    gone: tuple[str, ...]
    tables: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.pages or self.gone or self.tables)


def difference(ledger: Ledger, pages: Iterable[Page], tables: dict[str, str]) -> Difference:
    """What changed since the last change was described. Pages that cannot be read count as they were."""
    unreadable = {page.name for page in pages if page.problem}
    now, then = page_fingerprints(pages), ledger.pages
    known = ledger.newest.tables
    return Difference(
        tuple(name for name, value in now.items() if then.get(name) != value),
        tuple(name for name in then if name not in now and name not in unreadable),
        tuple(slug for slug in {**known, **tables} if known.get(slug) != tables.get(slug)),
    )


def is_published(place: Place, change: Change, today: date) -> bool:
    """Do readers see this change already? Without git: every change but one of today."""
    try:
        revision = last_published(place.root)
    except RevisionError:
        return change.date != today.isoformat()
    name = place.name_of(place.file_of(change.name))
    return bool(git("ls-tree", "--name-only", revision, "--", name, root=place.root))


def next_version(ledger: Ledger, today: date) -> str:
    """The version that is made today. Raises ChangeError when the newest one is of a later day."""
    if ledger.newest.date > today.isoformat():
        raise ChangeError(f"de nieuwste versie is van {ledger.newest.date}, later dan vandaag: klopt de datum hier?")
    of_today = sum(each.date == today.isoformat() for each in ledger.versions)
    return f"{today:%Y.%m.%d}" + (f".{of_today + 1}" if of_today else "")


def with_date(source: str, today: date) -> str:
    """The text of a page with today as the day on which it was changed."""
    return DATE.sub(rf"\g<1>{today.isoformat()}", source, count=1)


class Maker:
    """What `make change` is about to do."""

    def __init__(self, place: Place, now: Now, today: date) -> None:
        """Raises ChangeError or LedgerError when something is not in order yet."""
        if unreadable := [page for page in now.pages if page.problem]:
            raise ChangeError(f"{unreadable[0].file} kan niet worden gelezen: {unreadable[0].problem}")
        self.place, self.now, self.today = place, now, today
        self.ledger = read_ledger(place)
        self.found = difference(self.ledger, now.pages, now.tables)
        newest = next(iter(read_changes(place)), None)
        is_open = newest is not None and newest.version == self.ledger.newest.version
        self.old = newest if is_open and newest and not is_published(place, newest, today) else None
        """The change that is completed; None: a new one is made."""

    def write(self, named: Iterable[str], what: str, why: str) -> Change:
        """Make the entry; `what` and `why` are the texts for readers. Raises BuildError."""
        there = {page.name for page in self.now.pages}
        if unknown := [name for name in named if name not in there]:
            raise ChangeError(f"de pagina '{unknown[0]}' bestaat niet: noem een bestand in docs/, zonder .md")
        what, why = " ".join(what.split()), " ".join(why.split())
        if not what or not why:
            raise ChangeError("zeg wat er veranderde en waarom")
        of_checks = [checker(slug).page for slug in self.found.tables if slug in self.now.tables]
        wanted = [*(self.old.pages if self.old else ()), *named, *self.found.pages, *of_checks]
        pages = tuple(name for name in dict.fromkeys(wanted) if name in there)
        if not pages:
            raise ChangeError("noem de pagina waar lezers dit nu vinden: make change PAGE=…")
        if self.old:
            change = replace(self.old, title=what, why=why, pages=pages, outcomes=self._outcomes(self.ledger.before))
        else:
            name, version = self._free_name(what), next_version(self.ledger, self.today)
            outcomes = self._outcomes(self.ledger.newest)
            change = Change(name, self.today.isoformat(), version, what, why, pages, outcomes)
        self._save(change)
        return change

    def _free_name(self, title: str) -> str:
        name = f"{self.today.isoformat()}-{short_name(title)}"
        names = (name if n == 1 else f"{name}-{n}" for n in count(1))
        return next(each for each in names if not self.place.file_of(each).exists())

    def _outcomes(self, base: Published | None) -> tuple[Outcomes, ...]:
        """The outcomes that differ from this version, of the checks whose table was kept."""
        then = base.tables if base else {}
        return tuple(
            entry
            for slug, fingerprint in self.now.tables.items()
            if slug in then and then[slug] != fingerprint
            for entry in changed_outcomes(slug, archived_rows(self.place, slug, then[slug]), self.now.rows(slug))
        )

    def _save(self, change: Change) -> None:
        place, now = self.place, self.now
        newest = Published(change.version, change.date, dict(now.tables))
        ledger = replace(self.ledger.with_newest(newest), pages=page_fingerprints(now.pages))
        source = place.version_file.read_text(encoding="utf-8")
        if not version_of(source):
            raise ChangeError(f"in {place.name_of(place.version_file)} staat geen __version__")
        tables = {archived(place, slug, value): slug for slug, value in now.tables.items()}
        changed = [page for page in now.pages if page.name in self.found.pages and page.source]
        replace_all(
            {
                **{path: packed(now.rows(slug)) for path, slug in tables.items() if not path.exists()},
                **{page.path: with_date(page.source, self.today).encode() for page in changed},
                place.file_of(change.name): change_file(change),
                place.version_file: VERSION.sub(f'__version__ = "{change.version}"', source).encode(),
                place.ledger: ledger_file(ledger),
            }
        )
        # of a version that was made again, the tables that no version has any more
        for path in archive_of(place, self.ledger).keys() - archive_of(place, ledger).keys():
            path.unlink(missing_ok=True)
