"""The statements of the guidance and the laws, for tests: data that the checkers themselves do not need."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "checkers" / "data"


@cache
def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / name).read_text(encoding="utf-8"))
    return found


def statements() -> dict[str, Any]:
    """The 88 statements by U-id, each with `heading`, `kind` and `says`."""
    return _read("statements.json")


def contradictions() -> dict[str, Any]:
    """The contradictions in the source by J-TEG-id."""
    return _read("contradictions.json")


def laws() -> dict[str, Any]:
    """The laws by key."""
    return _read("laws.json")
