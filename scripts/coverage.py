"""Is anything of the guidance left out, and is every legal fact shown as certain as it is?

    python -m scripts.coverage    print statement → page#anchor → rules; exit status 1 on a hole

Every statement of the guidance has one home: the passage that states it. What obliges, forbids, permits, sets a
condition or gives a right is also cited by a rule. Every legal fact that a page or a rule names exists, and where
it is not settled the page that leans on it says 'laat nakijken'.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from checkers import SLUGS, checker
from checkers.kernel.model import HandOver
from checkers.kernel.sources import SETTLED, facts
from scripts.passages import ROOT, missing, read_pages, rendered, rules_on

DATA = ROOT / "checkers" / "data"
CITED_BY_A_RULE = {"plicht", "verbod", "mag", "voorwaarde", "recht"}
"""The kinds of statement that have to decide something; the others (begrip, rol, advies, …) need a page only."""
CONTRADICTION = re.compile(r"J-TEG-\d+")


@dataclass(slots=True)
class Facts:
    """The legal facts that a page names: those its passages lean on, and those it cites, marked or not."""

    leaned_on: set[str] = field(default_factory=set)
    marked: set[str] = field(default_factory=set)
    unmarked: set[str] = field(default_factory=set)

    @property
    def cited(self) -> set[str]:
        """All facts with a citation in the text."""
        return self.marked | self.unmarked


class _Citations(HTMLParser):
    """Collects `data-j` of passages, and citations with or without the mark."""

    def __init__(self) -> None:
        super().__init__()
        self.found = Facts()
        self._cited: set[str] = set()
        self._cited_at = 0
        self._marked = False
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._depth += 1
        self.found.leaned_on |= set(given.get("data-j", "").split())
        if "data-fact" in given:
            self._cited, self._cited_at, self._marked = set(given["data-fact"].split()), self._depth, False
        if "badge-nakijken" in given.get("class", "").split():
            self._marked = True

    def handle_endtag(self, tag: str) -> None:
        if self._cited and self._depth == self._cited_at:
            into = self.found.marked if self._marked else self.found.unmarked
            into |= self._cited
            self._cited = set()
        self._depth -= 1


def facts_in(html: str) -> Facts:
    """The legal facts that this HTML names."""
    reader = _Citations()
    # void elements have no end tag; without them the depth is right
    reader.feed(re.sub(r"<(?:br|hr|img|input|wbr)\b[^>]*>", "", html))
    return reader.found


def statements() -> dict[str, dict[str, str]]:
    """The statements of the guidance by U-id."""
    found: dict[str, dict[str, str]] = json.loads((DATA / "statements.json").read_text(encoding="utf-8"))
    return found


def contradictions() -> set[str]:
    """The ids of the contradictions in the guidance (J-TEG-…)."""
    return set(json.loads((DATA / "contradictions.json").read_text(encoding="utf-8")))


def homes(passages: dict[str, dict[str, Any]]) -> dict[str, list[str]]:
    """Per statement the passages that say to be its home."""
    found: dict[str, list[str]] = {}
    for key, passage in passages.items():
        for statement in passage["statements"]:
            found.setdefault(statement, []).append(key)
    return found


def holes(stated: dict[str, dict[str, str]], at: dict[str, list[str]], rules: dict[str, list[str]]) -> list[str]:
    """What is wrong with the statements, a Dutch line each."""
    lines = [f"{u}: deze uitspraak bestaat niet (op {', '.join(at[u])})" for u in sorted(at.keys() - stated.keys())]
    for u, statement in stated.items():
        places = at.get(u, [])
        if not places:
            lines.append(f'{u} ({statement["heading"]}): geen enkele pagina zegt dit. Geef een passage data-u="{u}".')
        elif len(places) > 1:
            lines.append(f"{u}: staat op meer plaatsen ({', '.join(places)}). Kies er één.")
        elif statement["kind"] in CITED_BY_A_RULE and not rules.get(places[0]):
            lines.append(f"{u} ({statement['kind']}): geen regel steunt op {places[0]}. Noem de passage in een regel.")
    return lines


def fact_faults(pages: dict[str, Facts], in_rules: dict[str, Iterable[str]]) -> list[str]:
    """What is wrong with the legal facts on the pages and in the rules, a Dutch line each."""
    known, contradicting = facts(), contradictions()
    lines = []
    for page, named in pages.items():
        for fact in sorted(named.leaned_on | named.cited):
            if CONTRADICTION.fullmatch(fact):
                if fact not in contradicting:
                    lines.append(f"{page}: de tegenstrijdigheid {fact} bestaat niet.")
            elif fact not in known:
                lines.append(f"{page}: het feit {fact} bestaat niet.")
            elif known[fact]["certainty"] == SETTLED:
                if fact in named.marked:
                    lines.append(f"{page}: {fact} is gezien, maar staat er met 'laat nakijken'.")
            elif fact in named.unmarked:
                lines.append(f"{page}: {fact} is {known[fact]['certainty']}, maar staat er zonder 'laat nakijken'.")
            elif fact not in named.marked:
                lines.append(
                    f"{page}: een passage leunt op {fact} ({known[fact]['certainty']}), maar de lezer ziet dat niet. "
                    f"Zet [[{fact}]] op de pagina."
                )
    for rule, named_facts in in_rules.items():
        lines += [f"regel {rule}: het feit {fact} bestaat niet." for fact in named_facts if fact not in known]
    return lines


def weighing_rules() -> dict[str, list[str]]:
    """Per passage the rules ('slug/rule') that rest on it, without those that only lead to another check."""
    leading = {
        f"{slug}/{rule.id}"
        for slug in SLUGS
        for rule in checker(slug).rules
        if all(isinstance(effect, HandOver) for effect in rule.effects)
    }
    return {key: kept for key, rules in rules_on().items() if (kept := [rule for rule in rules if rule not in leading])}


def facts_on_pages() -> dict[str, Facts]:
    """Per page the legal facts that it names."""
    return {path.stem: facts_in(html) for path, html, _ in rendered()}


def facts_in_rules() -> dict[str, Iterable[str]]:
    """Per rule ('slug/rule') the legal facts that it names."""
    return {f"{slug}/{rule.id}": rule.facts for slug in SLUGS for rule in checker(slug).rules}


def table(stated: dict[str, dict[str, str]], at: dict[str, list[str]], rules: dict[str, list[str]]) -> list[str]:
    """Statement → page#anchor → rules, a line each."""
    lines = []
    for u, statement in stated.items():
        place = ", ".join(at.get(u, [])) or "-"
        leaning = ", ".join(rule for key in at.get(u, []) for rule in rules.get(key, [])) or "-"
        lines.append(f"{u}  {statement['kind']:<10}  {place:<52}  {leaning}")
    return lines


def main() -> int:
    """Print the table and what is wrong; exit status 1 when something is."""
    stated, passages, rules = statements(), read_pages().passages, weighing_rules()
    at = homes(passages)
    on_pages, in_rules = facts_on_pages(), facts_in_rules()
    print("\n".join(table(stated, at, rules)))
    faults = holes(stated, at, rules) + missing(passages) + fact_faults(on_pages, in_rules)
    # the page that lists all facts says nothing about which are used
    named = {fact for page, each in on_pages.items() if page != "feiten" for fact in each.leaned_on | each.cited}
    named |= {fact for each in in_rules.values() for fact in each}
    used = facts().keys() & named
    print(
        f"\n{len(stated)} uitspraken, {sum(map(len, rules.values()))} verwijzingen van regels naar "
        f"{len(rules)} passages; {len(used)} van {len(facts())} feiten staan op een pagina of in een regel"
    )
    if faults:
        print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
