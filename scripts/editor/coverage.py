"""Is anything of the guidance left out, and is every legal fact shown as certain as it is?

    python -m scripts.editor.coverage    print statement → page#anchor → rules, passages without a rule, rule → passages

Every statement of the guidance has one home: the passage that states it. What obliges, forbids, permits, sets a
condition or gives a right is also cited by a rule. Every legal fact that a page or a rule names exists, and where
it is not settled the page that leans on it says 'laat nakijken'.

Doorstop and sphinx-needs, which were considered, keep such links between items that each are a file or a block of their
own; here they are sentences of a page and rules of a checker.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache

from checkers.kernel.model import HandOver
from checkers.kernel.sources import SETTLED, facts
from scripts.editor.passages import passages_of
from scripts.shared.finding import Finding
from scripts.shared.html import given, parse
from scripts.shared.locate import in_checker, in_page, of_passage
from scripts.shared.pages import Page, read_pages
from scripts.shared.readable import DATA
from scripts.shared.rests_on import Passages, every_rule, rules_on
from scripts.shared.tools import command

CITED_BY_A_RULE = {"plicht", "verbod", "mag", "voorwaarde", "recht"}
"""The kinds of statement that have to decide something; the others (begrip, rol, advies, …) need a page only."""
LEANED_ON, MARKED, UNMARKED = "leaned on", "marked", "unmarked"
"""How a page shows a legal fact: under a passage, or in a citation with or without 'laat nakijken'."""
CONTRADICTION = re.compile(r"J-TEG-\d+")


def facts_in(html: str) -> dict[str, set[str]]:
    """The legal facts that this HTML names: leaned on by a passage, or cited with or without the mark."""
    found: dict[str, set[str]] = {}
    for node in parse(html).css("[data-j], [data-fact]"):
        cited = MARKED if node.css_first(".badge-nakijken") else UNMARKED
        for attribute, how in (("data-j", LEANED_ON), ("data-fact", cited)):
            for fact in given(node, attribute).split():
                found.setdefault(fact, set()).add(how)
    return found


def statements() -> dict[str, dict[str, str]]:
    """The statements of the guidance by U-id."""
    found: dict[str, dict[str, str]] = json.loads((DATA / "statements.json").read_text(encoding="utf-8"))
    return found


@cache
def contradictions() -> set[str]:
    """The ids of the contradictions in the guidance (J-TEG-…)."""
    return set(json.loads((DATA / "contradictions.json").read_text(encoding="utf-8")))


def homes(passages: Passages) -> dict[str, list[str]]:
    """Per statement the passages that say to be its home."""
    found: dict[str, list[str]] = {}
    for key, passage in passages.items():
        for statement in passage["statements"]:
            found.setdefault(statement, []).append(key)
    return found


def holes(
    stated: dict[str, dict[str, str]], at: dict[str, list[str]], rules: dict[str, list[str]], pages: Iterable[Page]
) -> Iterator[Finding]:
    """What is wrong with the statements: told twice, nowhere, or by no rule."""
    for u in sorted(at.keys() - stated.keys()):
        what, todo = f"de uitspraak {u} bestaat niet", "verbeter data-u, of haal het weg"
        yield Finding(*of_passage(pages, at[u][0]), what, todo)
    for u, statement in stated.items():
        places = at.get(u, [])
        if not places:
            what = f"geen enkele pagina zegt uitspraak {u} ({statement['heading']}: {statement['says']})"
            todo = f'de bron zegt het nog: zet de passage terug die dat zegt (data-u="{u}"), of schrijf er een'
            yield Finding("checkers/data/statements.json", 0, what, todo)
        elif len(places) > 1:
            what = f"uitspraak {u} staat op meer plaatsen: {', '.join(places)}"
            yield Finding(*of_passage(pages, places[1]), what, "kies er één")
        elif statement["kind"] in CITED_BY_A_RULE and not rules.get(places[0]):
            what = f"geen regel steunt op {places[0]} (uitspraak {u}, een {statement['kind']})"
            yield Finding(*of_passage(pages, places[0]), what, "noem de passage in een regel")


def _shown_wrong(fact: str, shown: set[str]) -> tuple[str, str] | None:
    """What is wrong with how a page shows a legal fact, and what to do."""
    if CONTRADICTION.fullmatch(fact):
        return None if fact in contradictions() else (f"de tegenstrijdigheid {fact} bestaat niet", "verbeter data-j")
    if fact not in facts():
        return f"het feit {fact} bestaat niet", "verbeter data-j"
    certainty = facts()[fact]["certainty"]
    if certainty == SETTLED and MARKED in shown:
        return f"{fact} is gezien, maar staat er met 'laat nakijken'", "haal het teken weg"
    if certainty != SETTLED and UNMARKED in shown:
        return f"{fact} is {certainty}, maar staat er zonder 'laat nakijken'", f"noem het als [[{fact}]]"
    if certainty != SETTLED and MARKED not in shown:
        return f"een passage leunt op {fact} ({certainty}), maar de lezer ziet dat niet", f"zet [[{fact}]] op de pagina"
    return None


def fact_faults(pages: Iterable[Page], in_rules: dict[str, Iterable[str]]) -> Iterator[Finding]:
    """What is wrong with how certain the pages show the legal facts, and with the facts that rules name."""
    for page in pages:
        for fact, shown in sorted(facts_in(page.html).items()):
            if wrong := _shown_wrong(fact, shown):
                yield Finding(*in_page(page, near=fact), *wrong)
    for rule, named in in_rules.items():
        for fact in set(named) - facts().keys():
            what = f"regel {rule} noemt het feit {fact}, en dat bestaat niet"
            yield Finding(*in_checker(rule.partition("/")[0], f'"{fact}"'), what, "verbeter het nummer")


def weighing_rules() -> dict[str, list[str]]:
    """Per passage the rules ('slug/rule') that rest on it, without those that only lead to another check."""
    rules = every_rule()

    def weighs(name: str) -> bool:
        return not all(isinstance(effect, HandOver) for effect in rules[name].effects)

    return {key: kept for key, names in rules_on().items() if (kept := list(filter(weighs, names)))}


def facts_in_rules() -> dict[str, Iterable[str]]:
    """Per rule ('slug/rule') the legal facts that it names."""
    return {name: rule.facts for name, rule in every_rule().items()}


def table(stated: dict[str, dict[str, str]], at: dict[str, list[str]], rules: dict[str, list[str]]) -> list[str]:
    """Statement → page#anchor → rules, a line each."""
    lines = []
    for u, statement in stated.items():
        place = ", ".join(at.get(u, [])) or "-"
        leaning = ", ".join(rule for key in at.get(u, []) for rule in rules.get(key, [])) or "-"
        lines.append(f"{u}  {statement['kind']:<10}  {place:<52}  {leaning}")
    return lines


def findings(pages: list[Page], passages: Passages) -> Iterator[Finding]:
    """Everything that is left out, or shown as more certain than it is."""
    yield from holes(statements(), homes(passages), weighing_rules(), pages)
    yield from fact_faults(pages, facts_in_rules())


def listing(passages: Passages) -> list[str]:
    """Both ways, a line each: passages without a rule, and rules with the passages that they rest on."""
    on = rules_on()
    alone = sorted(key for key in passages if key not in on)
    lines = [f"{len(alone)} van {len(passages)} passages waar geen regel op steunt:", *(f"  {key}" for key in alone)]
    rules = every_rule()
    bare = [name for name, rule in rules.items() if not rule.passages]
    lines += ["", f"{len(bare)} van {len(rules)} regels die op geen passage steunen:", *(f"  {name}" for name in bare)]
    lines += ["", "regels, met de passages waar zij op steunen:"]
    return lines + [f"  {name}: {', '.join(rule.passages)}" for name, rule in rules.items() if rule.passages]


@command("coverage")
def main() -> int:
    """Print the table, how much of the facts is used, and both ways which rules rest on which passages."""
    pages = read_pages()
    passages, rules = passages_of(pages).passages, weighing_rules()
    print("\n".join(table(statements(), homes(passages), rules)))
    # the page that lists all facts says nothing about which are used
    used = {fact for page in pages if page.name != "feiten" for fact in facts_in(page.html)}
    used |= {fact for each in facts_in_rules().values() for fact in each}
    print(
        f"\n{len(statements())} uitspraken, {sum(map(len, rules.values()))} verwijzingen van regels naar "
        f"{len(rules)} passages; {len(facts().keys() & used)} van {len(facts())} feiten zijn gebruikt\n"
    )
    print("\n".join(listing(passages)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
