"""What do the pages and the tables say now, and when has one changed for a reader?

A page: all text on it, without the notice that all pages share, and all that its check can say; white space, mark-up
and the order of rules do not count. Only pages with a passage count: on those stands the guidance. A table: its
scenarios (data items are a part of them), outcomes and conditions. The ids of rules do not count: a rule that is
renamed or split changes nothing for a reader.

Computing all tables takes seconds, so their fingerprints are kept in `build/`, with the fingerprint of the rules that
they were made with.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from pathlib import Path

from checkers import SLUGS, checker
from checkers.kernel.engine import engine_of
from checkers.kernel.model import Checker
from checkers.kernel.table import rows
from scripts.editor.passages import PASSAGE
from scripts.editor.text.site import blocks_of_checker
from scripts.shared.fingerprint import fingerprint, table_fingerprint
from scripts.shared.history.ledger import Rows
from scripts.shared.html import parse, text_of
from scripts.shared.pages import Page
from scripts.shared.tools import BUILD, ROOT

CACHE = BUILD / "change-tables.json"
CHANGES_PAGE = "wijzigingen"
# also the notice that all pages share, links to a heading, and what the script of a check shows
NOT_SEEN = "script, style, svg, template, .bronvermelding, .headerlink, .check-help-actions, .check-copy"
VERSION = re.compile(r'^__version__ = "([^"]*)"$', re.MULTILINE)


def page_fingerprint(html: str) -> str | None:
    """The fingerprint of what a reader sees on this page; None when there is no passage on it."""
    page = parse(html)
    return fingerprint(text_of(page, NOT_SEEN)) if page.css_first(PASSAGE) else None


def said_by(each: Checker) -> str:
    """All that the verdicts of a checker can say: rules, remarks, tasks, conditions."""
    return " ".join(sorted({block.text for block in blocks_of_checker(each)}))


def page_fingerprints(pages: Iterable[Page]) -> dict[str, str]:
    """The fingerprints of all pages with guidance on them, by name; pages that cannot be read are left out."""
    checks = {each.page: each for each in map(checker, SLUGS)}
    found = {}
    for page in sorted(pages, key=lambda each: each.name):
        seen = page_fingerprint(page.html)
        if page.problem or page.name == CHANGES_PAGE or seen is None:
            continue
        found[page.name] = fingerprint(seen + said_by(checks[page.name])) if page.name in checks else seen
    return found


def version_of(source: str) -> str:
    """The version that the source of `checkers/__init__.py` says; empty when it says none."""
    found = VERSION.search(source)
    return found[1] if found else ""


def rules_fingerprint(folder: Path = ROOT / "checkers") -> str:
    """The fingerprint of all that a table can depend on: the rules, without their version."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".py", ".json"):
            text = VERSION.sub("", path.read_text(encoding="utf-8"))
            digest.update(f"{path.relative_to(folder).as_posix()}\0{text}\0".encode())
    return digest.hexdigest()


def rows_now(slug: str) -> Rows:
    """The table of this checker."""
    return list(rows(engine_of(slug)))


def tables_now(cache: Path = CACHE, folder: Path = ROOT / "checkers") -> dict[str, str]:
    """The fingerprint of the table of every checker."""
    rules = rules_fingerprint(folder)
    try:
        kept = json.loads(cache.read_text(encoding="utf-8"))
        if kept["rules"] == rules:
            return {slug: str(kept["tables"][slug]) for slug in SLUGS}
    except (OSError, ValueError, KeyError, TypeError):
        pass  # not there, or not whole: then it is made again
    tables = {slug: table_fingerprint(rows_now(slug)) for slug in SLUGS}
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.write_text(json.dumps({"rules": rules, "tables": tables}, indent=1) + "\n", encoding="utf-8")
    return tables
