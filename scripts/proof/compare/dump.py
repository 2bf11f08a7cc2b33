"""The tables and the rules of the checkers in the current folder, as JSON Lines.

Runs in the tree of some revision, so it leans only on what every version of the checkers has: `SLUGS`, `checker`,
`engine_of` and `rows`. One line with the rules of a checker, then its rows.
"""

from __future__ import annotations

import json
import sys
from dataclasses import fields, is_dataclass


def _print(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")


def _plain(value: object) -> object:
    """A value without anything that is not set, the same in every run: sets are sorted, classes are named."""
    if is_dataclass(value) and not isinstance(value, type):
        kept = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"": type(value).__name__, **{name: each for name, each in kept.items() if each}}
    if isinstance(value, frozenset | set):
        return sorted(value)
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value


def main() -> None:
    """Print everything."""
    from checkers import SLUGS, checker
    from checkers.kernel.engine import engine_of
    from checkers.kernel.table import rows

    for slug in SLUGS:
        one = checker(slug)
        items = one.items_question
        _print(
            {
                "checker": slug,
                "page": one.page,
                "items": items.id if items else None,
                "rules": {rule.id: {"passages": rule.passages, "all": _plain(rule)} for rule in one.rules},
            }
        )
        for row in rows(engine_of(slug)):
            _print(row)


if __name__ == "__main__":
    main()
