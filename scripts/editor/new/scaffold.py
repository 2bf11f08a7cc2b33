"""Which files does a new page need, and which lines in files that are there?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from string import Template

from checkers import SLUGS
from scripts.shared.tools import ROOT, BuildError, replace_all

TEMPLATES = Path(__file__).parent / "templates"
SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
LONGEST_TITLE = 50

IN_SLUGS = ("checkers/__init__.py", '    "uitwisseling",\n)', '    "{slug}",\n')
IN_MENU = ("mkdocs.yml", "  - Verdieping:\n", '      - "{title}": {slug}.md\n')
IN_TABLES = ("mkdocs.yml", "  - Over:\n", '      - "{title}": tabel-{slug}.md\n')
ON_HOME = ("docs/index.md", "    - [Een ander: zoek de ontvanger]", "    - [{title}]({slug}.md)\n")
LINES = (IN_SLUGS, IN_MENU, IN_TABLES, ON_HOME)
"""File, the text before which a line is put, and the line."""


@dataclass(slots=True)
class Plan:
    """What will be written: new files and changed ones, by path from the root of the project."""

    texts: dict[str, str] = field(default_factory=dict)


def _files(slug: str) -> dict[str, str]:
    return {
        "page.md": f"docs/{slug}.md",
        "table.md": f"docs/tabel-{slug}.md",
        "checker.txt": f"checkers/{slug.replace('-', '_')}.py",
        "cases.yaml": f"tests/cases/{slug}.yaml",
    }


def plan(slug: str, title: str, today: date, root: Path = ROOT) -> Plan:
    """Everything that a new page needs. Raises BuildError, with a Dutch line, before anything is written."""
    title = " ".join(title.split())
    if not SLUG.fullmatch(slug):
        raise BuildError(f"'{slug}' kan geen naam zijn: gebruik kleine letters, cijfers en streepjes, zoals schoolreis")
    if not 0 < len(title) <= LONGEST_TITLE or '"' in title:
        raise BuildError(f"geef een titel van hooguit {LONGEST_TITLE} tekens, zonder dubbele aanhalingstekens")
    made = Plan()
    for template, path in _files(slug).items():
        if (root / path).exists() or slug in SLUGS:
            raise BuildError(f"{path} is er al; kies een andere naam, of verander die pagina")
        words = {"slug": slug, "title": title, "today": today.isoformat(), "review": _next_year(today).isoformat()}
        made.texts[path] = Template((TEMPLATES / template).read_text(encoding="utf-8")).substitute(words)
    for path, before, line in LINES:
        text = made.texts.get(path) or (root / path).read_text(encoding="utf-8")
        if text.count(before) != 1:
            raise BuildError(f"in {path} is de plek voor de nieuwe pagina niet te vinden (vóór '{before.strip()}')")
        made.texts[path] = text.replace(before, line.format(slug=slug, title=title) + before)
    return made


def _next_year(day: date) -> date:
    return date(day.year + 1, day.month, min(day.day, 28))


def write(made: Plan, root: Path = ROOT) -> None:
    """Write it all, or nothing. Raises BuildError."""
    replace_all({root / path: text.encode("utf-8") for path, text in made.texts.items()})
