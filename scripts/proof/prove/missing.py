"""How do you tell an editor which cases are missing?

Survivors that the same scenario shows are one entry: the case to complete or to write, and for each mutant the rule,
the fault, and what a reader would see differently.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from checkers import checker
from scripts.proof.prove.caught import Survivor
from scripts.proof.prove.words import command, in_words


def _passages(slug: str, part: str) -> str:
    """Where the text of this rule stands, or that it is a condition."""
    rule = next((rule for rule in checker(slug).rules if rule.id == part), None)
    return f"steunt op {', '.join(rule.passages)}" if rule else "een voorwaarde"


def _entry(slug: str, same: list[Survivor]) -> Iterator[str]:
    first = same[0]
    if first.case is not None:
        yield f"Maak dit geval af: ‘{first.case}’. Leg vast wat hieronder verschilt."
    elif first.scenario is not None:
        yield f"Schrijf dit geval: {in_words(slug, first.scenario)}"
        yield f"  {command(slug, first.scenario)}"
    else:
        yield "Hiervan is geen scenario gevonden waarin een lezer het merkt. Haal weg wat voor niets is."
    for each in same:
        differs = f"; verschilt: {', '.join(each.differs)}" if each.differs else ""
        yield f"  - {each.mutant.part}: {each.mutant.fault} ({_passages(slug, each.mutant.part)}{differs})"


def report(slug: str, survivors: list[Survivor]) -> Iterator[str]:
    """The lines that say which mutants no case noticed, and which case would."""
    groups: dict[tuple[str | None, str], list[Survivor]] = {}
    for each in survivors:
        groups.setdefault((each.case, json.dumps(each.scenario)), []).append(each)
    yield f"{slug}: {len(survivors)} fouten in regels zou geen enkel geval opmerken."
    for same in sorted(groups.values(), key=lambda group: -len(group)):
        yield from _entry(slug, same)
