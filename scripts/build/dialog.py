"""Does the search dialog of the theme have a name?

The theme opens its search as a dialog and gives it no name, so that a screen reader says 'dialog' and nothing
else. This gives it one, in every page that was built.
"""

from __future__ import annotations

from pathlib import Path

from scripts.shared.tools import BuildError

NAMELESS = 'data-md-component="search" role="dialog">'
NAMED = 'data-md-component="search" role="dialog" aria-label="Zoeken">'


def name_search(site: Path) -> int:
    """Name the dialog in every page under `site`; returns in how many. Raises BuildError when there is none."""
    named = 0
    for path in site.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        if NAMELESS in page:
            path.write_text(page.replace(NAMELESS, NAMED), encoding="utf-8")
            named += 1
    if not named:
        raise BuildError("no page has the search dialog that scripts/build/dialog.py names: did the theme change?")
    return named
