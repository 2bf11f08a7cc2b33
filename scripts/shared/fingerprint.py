"""By which short name is a text, or a table, the same as before?"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

LENGTH = 12


def fingerprint(text: str) -> str:
    """A short fingerprint of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]


def table_fingerprint(rows: Iterable[dict[str, Any]]) -> str:
    """The fingerprint of what a reader can see of a table: scenarios, outcomes, conditions, and no ids of rules."""
    seen = ({key: row[key] for key in ("scenario", "outcome", "conditions")} for row in rows)
    return fingerprint("".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in seen))
