"""What were the pages and the tables when the last change was described, and which versions have there been?

The ledger is `docs/wijzigingen/stand.json`: a fingerprint of each page with guidance, and all versions of the rules,
the newest first, with the fingerprints of their tables. Those tables stand beside it, under a name that says what is in
them, so that equal tables of several versions are one file. DVC, which was considered, keeps files so too, in a store
beside git that every editor would need.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from scripts.shared.fingerprint import table_fingerprint
from scripts.shared.history.place import Place
from scripts.shared.tools import BuildError

type Rows = list[dict[str, Any]]


class LedgerError(BuildError):
    """The ledger or an archived table cannot be used; the message is a Dutch line."""


@dataclass(frozen=True, slots=True)
class Published:
    """A version of the rules: its date (ISO), and per checker the fingerprint of its table, as far as it was kept."""

    version: str
    date: str
    tables: dict[str, str]


@dataclass(frozen=True, slots=True)
class Ledger:
    """The fingerprints of the pages, and the versions, the newest first."""

    pages: dict[str, str]
    versions: tuple[Published, ...]

    @property
    def newest(self) -> Published:
        """The version of now."""
        return self.versions[0]

    @property
    def before(self) -> Published | None:
        """The version before that of now."""
        return self.versions[1] if len(self.versions) > 1 else None

    def with_newest(self, newest: Published) -> Ledger:
        """The ledger with this version in the place of the newest, or as the newest."""
        others = self.versions[1:] if newest.version == self.newest.version else self.versions
        return replace(self, versions=(newest, *others))


def ledger_file(ledger: Ledger) -> bytes:
    """What the file holds."""
    versions = [asdict(each) for each in ledger.versions]
    whole = {"version": ledger.newest.version, "pages": dict(sorted(ledger.pages.items())), "versions": versions}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def read_ledger(place: Place) -> Ledger:
    """The ledger. Raises LedgerError when it is not there or not whole."""
    name = place.name_of(place.ledger)
    try:
        whole = json.loads(place.ledger.read_text(encoding="utf-8"))
        versions = tuple(Published(v["version"], v["date"], dict(v["tables"])) for v in whole["versions"])
        for each in versions:
            date.fromisoformat(each.date)
        ledger = Ledger(dict(whole["pages"]), versions)
    except OSError as error:
        raise LedgerError(f"{name} kan niet worden gelezen ({error.strerror})") from error
    except (ValueError, KeyError, TypeError) as error:
        raise LedgerError(f"{name} is niet heel ({error})") from error
    if not versions or whole.get("version") != versions[0].version:
        raise LedgerError(f"{name} is niet heel (de bovenste versie is niet die van nu)")
    return ledger


def archived(place: Place, slug: str, fingerprint: str) -> Path:
    """The file of this table."""
    return place.archive / f"{slug}-{fingerprint}.jsonl.gz"


def archive_of(place: Place, ledger: Ledger) -> dict[Path, tuple[str, str]]:
    """The files of all tables, with the checker and the fingerprint of each."""
    kept = ((slug, value) for each in ledger.versions for slug, value in each.tables.items())
    return {archived(place, slug, value): (slug, value) for slug, value in kept}


def packed(rows: Rows) -> bytes:
    """A table as compressed JSON Lines; the same bytes for the same table."""
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return gzip.compress("".join(f"{line}\n" for line in lines).encode(), compresslevel=9, mtime=0)


def archived_rows(place: Place, slug: str, fingerprint: str) -> Rows:
    """The rows of an archived table. Raises LedgerError when it is not there, or is not what its name says."""
    path = archived(place, slug, fingerprint)
    name = place.name_of(path)
    try:
        rows = [json.loads(line) for line in gzip.decompress(path.read_bytes()).decode().splitlines()]
        right = table_fingerprint(rows) == fingerprint
    except FileNotFoundError:
        raise LedgerError(f"{name} ontbreekt") from None
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise LedgerError(f"{name} is beschadigd ({error})") from error
    if not right:
        raise LedgerError(f"{name} is beschadigd (de inhoud past niet bij de naam)")
    return rows
