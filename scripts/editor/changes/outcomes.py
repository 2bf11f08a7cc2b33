"""Which outcomes of a check are other than in the version before, in words for a reader?

Scenarios are put together by the outcome that they had and the one that they have; where both are 'onder
voorwaarden', the conditions are others. The example is the scenario with the fewest answers.
"""

from __future__ import annotations

from typing import Any

from checkers import checker
from checkers.kernel.html import WORDS, fragment
from scripts.proof.compare.differences import NEW, Difference, differences
from scripts.proof.compare.versions import Version
from scripts.proof.prove.words import in_words
from scripts.shared.history.files import Outcomes
from scripts.shared.history.ledger import Rows

OTHER_CONDITIONS = "onder andere voorwaarden"


def _items(rows: Rows) -> str | None:
    """The question about data items of this table: the one whose answer is a list."""
    for row in rows[:1]:
        return next((question for question, value in row["scenario"].items() if isinstance(value, list)), None)
    return None


def _version(slug: str, rows: Rows) -> Version:
    return Version(slug, checker(slug).page, _items(rows), {}, rows)


def _said(outcome: str) -> str:
    return NEW if outcome == NEW else WORDS[outcome].lower()


def _entry(slug: str, found: list[Difference], total: int) -> Outcomes:
    first = min(found, key=lambda each: len(each.scenario))
    before, after = _said(first.before[0]), _said(first.after[0])
    scenario: dict[str, Any] = first.scenario
    return Outcomes(
        check=slug,
        before=before,
        after=OTHER_CONDITIONS if before == after else after,
        count=len(found),
        of=total,
        example=fragment(slug, scenario),
        says=in_words(slug, scenario),
    )


def changed_outcomes(slug: str, old: Rows, new: Rows) -> list[Outcomes]:
    """The outcomes of this check that are others than in the old table, the most frequent first."""
    groups: dict[tuple[str, str], list[Difference]] = {}
    for each in differences(_version(slug, old), _version(slug, new)):
        groups.setdefault((each.before[0], each.after[0]), []).append(each)
    return [_entry(slug, found, len(new)) for found in sorted(groups.values(), key=len, reverse=True)]
