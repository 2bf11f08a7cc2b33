"""Is anything of the guidance left out, and is every legal fact shown as certain as it is?

    python -m scripts.editor.coverage    print statement → page#anchor → rules

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
from typing import Any

from checkers import SLUGS, checker
from checkers.kernel.model import HandOver
from checkers.kernel.sources import SETTLED, facts
from scripts.editor.passages import passages_of
from scripts.shared.finding import Finding
from scripts.shared.html import given, parse
from scripts.shared.locate import in_checker, in_page
from scripts.shared.pages import Page, read_pages
from scripts.shared.rests_on import rules_on
from scripts.shared.tools import ROOT

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


def facts_in(html: str) -> Facts:
    """The legal facts that this HTML names."""
    page, found = parse(html), Facts()
    for node in page.css("[data-j]"):
        found.leaned_on |= set(given(node, "data-j").split())
    for node in page.css("[data-fact]"):
        into = found.marked if node.css_first(".badge-nakijken") else found.unmarked
        into |= set(given(node, "data-fact").split())
    return found


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


def holes(
    stated: dict[str, dict[str, str]], at: dict[str, list[str]], rules: dict[str, list[str]], pages: dict[str, Page]
) -> list[Finding]:
    """What is wrong with the statements: told twice, nowhere, or by no rule."""

    def finding(place: str, what: str, todo: str) -> Finding:
        name, _, anchor = place.partition("#")
        file, line = in_page(pages[name], anchor) if name in pages else ("checkers/data/statements.json", 0)
        return Finding(file, line, what, todo)

    found = [
        finding(at[u][0], f"de uitspraak {u} bestaat niet", "verbeter data-u, of haal het weg")
        for u in sorted(at.keys() - stated.keys())
    ]
    for u, statement in stated.items():
        places = at.get(u, [])
        if not places:
            what = f"geen enkele pagina zegt uitspraak {u} ({statement['heading']}: {statement['says']})"
            todo = f'de bron zegt het nog: zet de passage terug die dat zegt (data-u="{u}"), of schrijf er een'
            found.append(finding("", what, todo))
        elif len(places) > 1:
            what = f"uitspraak {u} staat op meer plaatsen: {', '.join(places)}"
            found.append(finding(places[1], what, "kies er één"))
        elif statement["kind"] in CITED_BY_A_RULE and not rules.get(places[0]):
            what = f"geen regel steunt op {places[0]} (uitspraak {u}, een {statement['kind']})"
            found.append(finding(places[0], what, "noem de passage in een regel"))
    return found


def fact_faults(pages: Iterable[Page], in_rules: dict[str, Iterable[str]]) -> list[Finding]:
    """What is wrong with how certain the pages show the legal facts, and with the facts that rules name."""
    known, contradicting = facts(), contradictions()
    found = []
    for page in pages:
        named = facts_in(page.html)
        for fact in sorted(named.leaned_on | named.cited):
            what = todo = ""
            if CONTRADICTION.fullmatch(fact):
                if fact not in contradicting:
                    what, todo = f"de tegenstrijdigheid {fact} bestaat niet", "verbeter data-j"
            elif fact not in known:
                what, todo = f"het feit {fact} bestaat niet", "verbeter data-j"
            elif known[fact]["certainty"] == SETTLED:
                if fact in named.marked:
                    what, todo = f"{fact} is gezien, maar staat er met 'laat nakijken'", "haal het teken weg"
            elif fact in named.unmarked:
                what = f"{fact} is {known[fact]['certainty']}, maar staat er zonder 'laat nakijken'"
                todo = f"noem het als [[{fact}]]"
            elif fact not in named.marked:
                what = f"een passage leunt op {fact} ({known[fact]['certainty']}), maar de lezer ziet dat niet"
                todo = f"zet [[{fact}]] op de pagina"
            if what:
                found.append(Finding(*in_page(page, near=fact), what, todo))
    for rule, named_facts in in_rules.items():
        slug = rule.partition("/")[0]
        for fact in named_facts:
            if fact not in known:
                what = f"regel {rule} noemt het feit {fact}, en dat bestaat niet"
                found.append(Finding(*in_checker(slug, f'"{fact}"'), what, "verbeter het nummer"))
    return found


def weighing_rules() -> dict[str, list[str]]:
    """Per passage the rules ('slug/rule') that rest on it, without those that only lead to another check."""
    leading = {
        f"{slug}/{rule.id}"
        for slug in SLUGS
        for rule in checker(slug).rules
        if all(isinstance(effect, HandOver) for effect in rule.effects)
    }
    return {key: kept for key, rules in rules_on().items() if (kept := [rule for rule in rules if rule not in leading])}


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


def findings(pages: list[Page], passages: dict[str, dict[str, Any]]) -> list[Finding]:
    """Everything that is left out, or shown as more certain than it is."""
    by_name = {page.name: page for page in pages}
    return holes(statements(), homes(passages), weighing_rules(), by_name) + fact_faults(pages, facts_in_rules())


def main() -> int:
    """Print the table, and how much of the facts is used."""
    pages = read_pages()
    passages, rules = passages_of(pages).passages, weighing_rules()
    print("\n".join(table(statements(), homes(passages), rules)))
    # the page that lists all facts says nothing about which are used
    named = {fact for page in pages if page.name != "feiten" for fact in _named(facts_in(page.html))}
    named |= {fact for each in facts_in_rules().values() for fact in each}
    print(
        f"\n{len(statements())} uitspraken, {sum(map(len, rules.values()))} verwijzingen van regels naar "
        f"{len(rules)} passages; {len(facts().keys() & named)} van {len(facts())} feiten zijn gebruikt"
    )
    return 0


def _named(on_page: Facts) -> set[str]:
    return on_page.leaned_on | on_page.cited


if __name__ == "__main__":
    sys.exit(main())
