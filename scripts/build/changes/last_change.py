"""What was the last change of this page?

Puts a line with a link to the entry in Wijzigingen under the dates of every page that has one.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from checkers.kernel.version import day_in_words
from scripts.shared.history.files import Change, read_changes
from scripts.shared.history.place import Place
from scripts.shared.tools import BuildError

DATES = re.compile(r'<p class="page-dates">.*?(?=\s*</p>)', re.DOTALL)


def line(change: Change, root: str) -> str:
    """The line about this change, on a page from which the root of the site is `root` ('' or '../')."""
    address = f"{root}wijzigingen/#{change.name}"
    what = escape(change.title.rstrip("."))
    return f'<br>Laatste wijziging: <a href="{escape(address)}">{day_in_words(change.date)}: {what}</a>.'


def apply(site: Path, place: Place | None = None) -> int:
    """Tell it on every page in the finished site; returns on how many. Raises BuildError."""
    last: dict[str, Change] = {}
    for change in read_changes(place or Place()):
        for page in change.pages:
            last.setdefault(page, change)
    for page, change in last.items():
        root = "" if page == "index" else "../"
        path = site / "index.html" if page == "index" else site / page / "index.html"
        if not path.is_file():
            raise BuildError(f"{change.name} is about the page '{page}', which is not there")
        text = path.read_bytes().decode("utf-8")
        said = line(change, root)
        found = DATES.search(text)
        if not found:
            raise BuildError(f"{path.relative_to(site)}: no dates to put the last change under")
        path.write_bytes((text[: found.end()] + said + text[found.end() :]).encode("utf-8"))
    return len(last)
