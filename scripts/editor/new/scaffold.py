"""Which files does a new page need, and which lines in files that are there?"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from string import Template

from checkers import SLUGS
from scripts.shared.tools import ROOT, BuildError, replace_all

TEMPLATES = Path(__file__).parent / "templates"
SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
LONGEST_TITLE = 50

FILES = {
    "page.md": "docs/{slug}.md",
    "table.md": "docs/tabel-{slug}.md",
    "checker.txt": "checkers/{module}.py",
    "cases.yaml": "tests/cases/{slug}.yaml",
}
"""What each template becomes."""
IN_SLUGS = ("checkers/__init__.py", '    "uitwisseling",\n)', '    "{slug}",\n')
IN_MENU = ("mkdocs.yml", "  - Verdieping:\n", '      - "{title}": {slug}.md\n')
IN_TABLES = ("mkdocs.yml", "  - Over:\n", '      - "{title}": tabel-{slug}.md\n')
ON_HOME = ("docs/index.md", "    - [Een ander: zoek de ontvanger]", "    - [{title}]({slug}.md)\n")
LINES = (IN_SLUGS, IN_MENU, IN_TABLES, ON_HOME)
"""File, the text before which a line is put, and the line."""


def plan(slug: str, title: str, today: date, root: Path = ROOT) -> dict[str, str]:
    """New files and changed ones, by path from the root of the project, with their text.

    Raises BuildError, with a Dutch line, before anything is written.
    """
    title = " ".join(title.split())
    if not SLUG.fullmatch(slug):
        raise BuildError(f"'{slug}' kan geen naam zijn: gebruik kleine letters, cijfers en streepjes, zoals schoolreis")
    if not 0 < len(title) <= LONGEST_TITLE or '"' in title:
        raise BuildError(f"geef een titel van hooguit {LONGEST_TITLE} tekens, zonder dubbele aanhalingstekens")
    review = date(today.year + 1, today.month, min(today.day, 28))
    words = {"slug": slug, "module": slug.replace("-", "_"), "title": title}
    made: dict[str, str] = {}
    for template, place in FILES.items():
        path = place.format(**words)
        if (root / path).exists() or slug in SLUGS:
            raise BuildError(f"{path} is er al; kies een andere naam, of verander die pagina")
        text = Template((TEMPLATES / template).read_text(encoding="utf-8"))
        made[path] = text.substitute(words, today=today.isoformat(), review=review.isoformat())
    for path, before, line in LINES:
        text_now = made.get(path) or (root / path).read_text(encoding="utf-8")
        if text_now.count(before) != 1:
            raise BuildError(f"in {path} is de plek voor de nieuwe pagina niet te vinden (vóór '{before.strip()}')")
        made[path] = text_now.replace(before, line.format(**words) + before)
    return made


def write(made: dict[str, str], root: Path = ROOT) -> None:
    """Write it all, or nothing. Raises BuildError."""
    replace_all({root / path: text.encode("utf-8") for path, text in made.items()})
