"""Which rules rest on which passage, and what do the checkers quote of it?"""

from __future__ import annotations

import json
from typing import Any

from checkers import SLUGS, checker
from checkers.kernel.model import Rule
from scripts.shared.tools import ROOT

STORE = ROOT / "checkers" / "data" / "passages.json"

type Passages = dict[str, dict[str, Any]]
"""By 'page#anchor': title of the page, text, fingerprint, statements, facts."""


def stored() -> Passages:
    """The passages as the checkers quote them."""
    found: Passages = json.loads(STORE.read_text(encoding="utf-8"))["passages"]
    return found


def every_rule() -> dict[str, Rule]:
    """The rules of all checkers, by 'slug/rule'."""
    return {f"{slug}/{rule.id}": rule for slug in SLUGS for rule in checker(slug).rules}


def rules_on() -> dict[str, list[str]]:
    """Which rules ('slug/rule') rest on which passage."""
    found: dict[str, list[str]] = {}
    for name, rule in every_rule().items():
        for passage in rule.passages:
            found.setdefault(passage, []).append(name)
    return found
