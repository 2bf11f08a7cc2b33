"""Prove the checkers: every property over every scenario, and every fault in a rule noticed by a case.

    python -m scripts.prove                                        everything, and keep the figures
    python -m scripts.prove --check verzuim                        one checker
    python -m scripts.prove --check verzuim --rule geen-account    only what can be wrong in this rule

Exit status 0 when all holds, 1 when something does not: then the smallest scenario that shows it, in words,
with the command that shows it again.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import islice

from checkers import SLUGS, checker
from checkers.kernel.engine import engine_of
from checkers.kernel.verdict import Judgement
from scripts.prove import record
from scripts.prove.caught import Survivor, survivors
from scripts.prove.missing import report
from scripts.prove.properties import PROPERTIES, Broken
from scripts.prove.record import Figures
from scripts.prove.space import SpaceError, space_of
from scripts.prove.words import command, in_words
from tests.cases import faults, load

MOST = 20_000
"""Scenarios of one checker; a larger one is split."""
ENOUGH = 100
"""Counterexamples to a property, of which the smallest is shown."""
MANY = 60
"""Lines about mutants that are shown for one checker."""

type Found = tuple[str, float, list[str], int, list[Survivor]]
"""Of which checker, in how many seconds, what is broken, how many mutants, which of them survived."""


def _smallest(slug: str, name: str, broken: list[Broken]) -> str:
    worst = min(broken, key=lambda each: len(each.scenario))
    more = f" (en nog {len(broken) - 1} keer)" if len(broken) > 1 else ""
    shown = f"\n    {in_words(slug, worst.scenario)}\n    {command(slug, worst.scenario)}" if worst.scenario else ""
    return f"{slug}: {name}: {worst.wrong}{more}{shown}"


def properties(slug: str) -> Found:
    """Every hand-written case and every property of one checker."""
    began = time.process_time()
    wrong: list[str] = []
    for case in load(slug):
        if found := faults(case, Judgement(engine_of(slug), case["antwoorden"]).as_dict()):
            wrong.append(f"{slug}: geval ‘{case['naam']}’: {'; '.join(found)}")
    try:
        space = space_of(slug)
        if len(space.rows) > MOST:
            wrong.append(f"{slug}: {len(space.rows)} scenario's is meer dan {MOST}. Splits deze check.")
        for name, holds in PROPERTIES.items():
            if broken := list(islice(holds(space), ENOUGH)):
                wrong.append(_smallest(slug, name, broken))
    except SpaceError as error:
        wrong.append(f"{slug}: {error}")
    return slug, time.process_time() - began, wrong, 0, []


def mutants(slug: str, rules: tuple[str, ...], share: tuple[int, int]) -> Found:
    """A share of the mutants of one checker."""
    began = time.process_time()
    total, escaped = survivors(slug, rules, share)
    return slug, time.process_time() - began, [], total, escaped


def _run(slugs: list[str], rules: tuple[str, ...]) -> dict[str, list[Found]]:
    """Divide the work over the processors, what takes longest first."""
    workers = os.cpu_count() or 1
    found: dict[str, list[Found]] = {slug: [] for slug in slugs}
    with ProcessPoolExecutor(max_workers=workers) as pool:
        jobs = []
        for slug in sorted(slugs, key=lambda each: -len(checker(each).rules)):
            shares = max(1, len(checker(slug).rules) // 30)
            if not rules:
                jobs.append(pool.submit(properties, slug))
            jobs += [pool.submit(mutants, slug, rules, (n, shares)) for n in range(shares)]
        for job in jobs:
            found[job.result()[0]].append(job.result())
    return found


def _figures(slug: str, found: list[Found]) -> tuple[Figures, list[str]]:
    """The figures of one checker, and what to say about what does not hold."""
    survived = [each for _, _, _, _, some in found for each in some]
    escaped = [each for each in survived if not each.broken]
    broken = [line for _, _, wrong, _, _ in found for line in wrong]
    total = sum(each[3] for each in found)
    figures = Figures(
        slug,
        questions=len(checker(slug).questions),
        rules=len(checker(slug).rules),
        scenarios=len(space_of(slug).rows),
        cases=len(load(slug)),
        mutants=total,
        caught=total - len(survived),
        by_property=len(survived) - len(escaped),
        seconds=round(sum(each[1] for each in found), 1),
        broken=broken,
    )
    lines = list(report(slug, escaped)) if escaped else []
    if len(lines) > MANY:
        lines = [*lines[:MANY], f"  … en nog {len(lines) - MANY} regels; kies een regel met --rule"]
    return figures, broken + lines


def _table(figures: list[Figures]) -> str:
    heads = ("check", "vragen", "regels", "scenario's", "gevallen", "mutanten", "door geval", "door bewijs", "seconden")
    names = ("rules", "scenarios", "cases", "mutants", "caught", "by_property")
    rows = [(f.slug, f.questions, *(getattr(f, name) for name in names), f"{f.seconds:.1f}") for f in figures]
    totals = (sum(getattr(f, name) for f in figures) for name in names)
    rows.append(("samen", "", *totals, f"{sum(f.seconds for f in figures):.1f}"))
    return "\n".join(f"{line[0]:<22}" + "".join(f"{cell:>12}" for cell in line[1:]) for line in [heads, *rows])


def main(argv: list[str] | None = None) -> int:
    """Prove; returns the exit status."""
    parser = argparse.ArgumentParser(description="Prove the checkers over every scenario.")
    parser.add_argument("--check", choices=SLUGS, action="append", help="only this checker")
    parser.add_argument("--rule", action="append", default=[], help="only faults in this rule or condition")
    options = parser.parse_args(argv)
    began = time.monotonic()
    slugs = options.check or list(SLUGS)
    found = _run(slugs, tuple(options.rule))
    results = [_figures(slug, found[slug]) for slug in slugs]
    figures = [each for each, _ in results]
    for _, lines in results:
        if lines:
            print("\n".join(lines))
    print(_table(figures))
    if not options.check and not options.rule:
        record.write(figures, list(PROPERTIES))
    holds = all(each.holds for each in figures)
    print(f"bewijs: {'alles klopt' if holds else 'NIET rond'}, {time.monotonic() - began:.0f} s", flush=True)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
