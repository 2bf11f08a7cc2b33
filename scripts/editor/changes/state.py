"""What do the pages and the tables say now?

Computing all tables takes seconds, so their fingerprints are kept in `build/`, with the fingerprint of the rules that
they were made with.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from checkers import SLUGS
from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows
from scripts.shared.fingerprint import table_fingerprint
from scripts.shared.history.ledger import Rows
from scripts.shared.tools import BUILD, ROOT

CACHE = BUILD / "change-tables.json"
VERSION = re.compile(r'^__version__ = "([^"]*)"$', re.MULTILINE)


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
