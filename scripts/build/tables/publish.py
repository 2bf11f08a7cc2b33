"""How do the complete tables come with the site?

One file a checker: JSON Lines as `python -m checkers table SLUG` prints them, compressed.
"""

from __future__ import annotations

from pathlib import Path

from checkers import SLUGS
from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows
from scripts.shared.history.ledger import packed
from scripts.shared.history.place import TABLES


def table_bytes(slug: str) -> bytes:
    """The table of this checker as compressed JSON Lines; the same bytes for the same table."""
    return packed(list(rows(engine_of(slug))))


def publish(site: Path) -> int:
    """Put the tables into the finished site; returns how many bytes they are together."""
    folder = site / TABLES
    folder.mkdir(exist_ok=True)
    total = 0
    for slug in SLUGS:
        data = table_bytes(slug)
        (folder / f"{slug}.jsonl.gz").write_bytes(data)
        total += len(data)
    return total
