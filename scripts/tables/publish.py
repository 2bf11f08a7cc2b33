"""How do the complete tables come with the site?

One file a checker: JSON Lines as `python -m checkers table SLUG` prints them, compressed.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from checkers import SLUGS
from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows

FOLDER = "tabellen"


def table_bytes(slug: str) -> bytes:
    """The table of this checker as compressed JSON Lines; the same bytes for the same table."""
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows(engine_of(slug)))
    return gzip.compress("".join(f"{line}\n" for line in lines).encode(), compresslevel=9, mtime=0)


def publish(site: Path) -> int:
    """Put the tables into the finished site; returns how many bytes they are together."""
    folder = site / FOLDER
    folder.mkdir(exist_ok=True)
    total = 0
    for slug in SLUGS:
        data = table_bytes(slug)
        (folder / f"{slug}.jsonl.gz").write_bytes(data)
        total += len(data)
    return total
