"""What does the site need to tell a reader with an older link what changed since?

`wijzigingen/versies.json`: every version, the newest first, with the change in it, which checks it touches, and the
fingerprints of its tables. And those tables, under names that say what is in them.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from checkers import SLUGS, checker
from checkers.kernel.version import day_in_words
from scripts.shared.history.files import Change, read_changes
from scripts.shared.history.ledger import Ledger, Published, archived, read_ledger
from scripts.shared.history.place import ARCHIVE, VERSIONS, Place
from scripts.shared.tools import BuildError


def touched(change: Change, version: Published, before: Published | None) -> list[str]:
    """The checks for which this change matters: their page, their outcomes or their table is another."""
    outcomes = {each.check for each in change.outcomes}
    then = before.tables if before else {}
    return [
        slug
        for slug in SLUGS
        if slug in outcomes
        or checker(slug).page in change.pages
        or (slug in then and then[slug] != version.tables.get(slug))
    ]


def versions(ledger: Ledger, changes: list[Change]) -> list[dict[str, Any]]:
    """What the file tells of every version. Raises BuildError when nobody described one."""
    told = {change.version: change for change in changes}
    found = []
    for version, before in zip(ledger.versions, [*ledger.versions[1:], None], strict=True):
        if not (change := told.get(version.version)):
            raise BuildError(f"there is no change file of version '{version.version}'")
        found.append(
            {
                "version": version.version,
                "date": day_in_words(version.date),
                "name": change.name,
                "title": change.title,
                "checks": touched(change, version, before),
                "tables": version.tables,
            }
        )
    return found


def apply(site: Path, place: Place | None = None) -> int:
    """Put the file and the tables into the finished site; returns how many versions there are. Raises BuildError."""
    place = place or Place()
    ledger = read_ledger(place)
    found = versions(ledger, read_changes(place))
    file = site / VERSIONS
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"versions": found}, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    (site / ARCHIVE).mkdir(parents=True, exist_ok=True)
    for version in ledger.versions:
        for slug, fingerprint in version.tables.items():
            table = archived(place, slug, fingerprint)
            if not table.is_file():
                raise BuildError(f"{place.name_of(table)} is missing")
            shutil.copyfile(table, site / ARCHIVE / table.name)
    return len(found)
