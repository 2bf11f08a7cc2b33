"""Which scenarios have another verdict than before, and which rules make the difference?

Versions may ask different questions. A scenario of the new table is looked up in the old one by the answers that both
know: where the old one asks more, every answer to that counts, and the scenario has not changed only if all of them
agree with the new verdict.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.proof.compare.versions import Version

type Row = dict[str, Any]
type Result = tuple[str, tuple[str, ...]]
"""An outcome, and the conditions that are not met."""

NEW = "bestond niet"


@dataclass(frozen=True, slots=True)
class Difference:
    """A scenario with another verdict: from what to what, and the rules behind it."""

    scenario: dict[str, Any]
    before: Result
    after: Result
    rules: tuple[str, ...]


def result(row: Row) -> Result:
    """What a row comes to; conditions count only while they hold it up."""
    waiting = row["outcome"] == "voorwaarden"
    unmet = tuple(sorted(c for c, met in row["conditions"].items() if not met)) if waiting else ()
    return row["outcome"], unmet


class _Tree:
    """The rows of one version by data item and answers, question after question."""

    def __init__(self, version: Version) -> None:
        self.items = version.items
        self.root: dict[str, Any] = {}
        for row in version.rows:
            here = self.root.setdefault(self._item(row["scenario"]), {})
            for question, choice in row["scenario"].items():
                if question != self.items:
                    here = here.setdefault(question, {}).setdefault(choice, {})
            here[""] = row

    def _item(self, scenario: dict[str, Any]) -> str:
        return str(scenario[self.items][0]) if self.items and self.items in scenario else ""

    def rows(self, scenario: dict[str, Any]) -> Iterator[Row]:
        """The rows that go with this scenario."""
        yield from self._under(self.root.get(self._item(scenario), {}), scenario)

    def _under(self, node: dict[str, Any], scenario: dict[str, Any]) -> Iterator[Row]:
        for question, ways in node.items():
            if question == "":
                yield ways
            elif question in scenario:
                if scenario[question] in ways:
                    yield from self._under(ways[scenario[question]], scenario)
            else:
                for way in ways.values():
                    yield from self._under(way, scenario)


def changed_rules(old: Version, new: Version) -> set[str]:
    """The rules that are new, gone or not the same as before."""
    both = old.rules.keys() | new.rules.keys()
    return {rule for rule in both if old.rules.get(rule) != new.rules.get(rule)}


def _behind(before: list[Row], after: Row, changed: set[str]) -> tuple[str, ...]:
    """The rules behind a difference: that changed and speak here, or else that speak on one side only."""
    then, now = {rule for row in before for rule in row["rules"]}, set(after["rules"])
    return tuple(sorted((then | now) & changed or then ^ now))


def differences(old: Version, new: Version) -> Iterator[Difference]:
    """Every scenario of the new table with another verdict than in the old one."""
    tree, changed = _Tree(old), changed_rules(old, new)
    for row in new.rows:
        before = list(tree.rows(row["scenario"]))
        results = {result(each) for each in before}
        after = result(row)
        if results == {after}:
            continue
        other = next((each for each in sorted(results) if each != after), (NEW, ()))
        yield Difference(row["scenario"], other, after, _behind(before, row, changed))
