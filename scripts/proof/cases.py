"""Do the checks still say what the hand-written cases expect of them?

The proof asks far more, and takes a minute; this is what an editor has to know at once.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from checkers import SLUGS
from checkers.kernel.scenario import ScenarioError
from checkers.kernel.verdict import judge
from scripts.shared.finding import Finding
from scripts.shared.locate import in_files
from scripts.shared.rests_on import rules_on, stored
from tests.cases import FOLDER, faults, load

TODO = "kijk wie gelijk heeft: het geval (met zijn bron) of de regel, en verbeter die"
MOST_NAMED = 3


def _place(slug: str, name: str) -> tuple[str, int]:
    """Where the case with this name stands."""
    return in_files([FOLDER / f"{slug}.yaml", *sorted((FOLDER / slug).glob("*.yaml"))], f"naam: {name}", name)


def _of_check(slug: str, *, judged: bool = True) -> Iterator[Finding]:
    try:
        cases = load(slug)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = "de gevallen zijn geen geldige YAML"
        yield Finding(
            f"tests/cases/{slug}.yaml", mark.line + 1 if mark else 0, what, "kijk naar streepjes en inspringen"
        )
        return
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        what = f"de gevallen zijn niet te lezen ({error})"
        yield Finding(f"tests/cases/{slug}.yaml", 0, what, "kijk hoe een ander geval er staat")
        return
    for case in cases:
        name = str(case.get("naam"))
        try:
            wrong = faults(case, judge(slug, case["antwoorden"]))
        except KeyError:
            continue  # a rule on a passage that the checks do not quote yet; that is told of the rule
        except ScenarioError as error:
            yield Finding(*_place(slug, name), f"geval ‘{name}’: {error}", "verbeter het antwoord in het geval")
            continue
        if wrong and judged:
            yield Finding(*_place(slug, name), f"geval ‘{name}’: {'; '.join(wrong[:MOST_NAMED])}", TODO)


def unreadable() -> list[Finding]:
    """A finding for each case that cannot be read or judged, and for each passage of a rule that nothing knows."""
    known = stored()
    found = [each for slug in SLUGS for each in _of_check(slug, judged=False)]
    for passage, rules in rules_on().items():
        if passage not in known:
            what = f"regel {rules[0]} steunt op {passage}, en dat citeren de checks nog niet"
            found.append(Finding(f"docs/{passage.partition('#')[0]}.md", 0, what, "draai eerst 'make review'"))
    return found


def findings() -> list[Finding]:
    """A finding for each case that the check does not agree with."""
    return [each for slug in SLUGS for each in _of_check(slug)]
