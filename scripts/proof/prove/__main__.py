"""Prove the checkers: every property over every scenario, and every fault in a rule noticed by a case.

    python -m scripts.proof.prove                                        everything, and keep the figures
    python -m scripts.proof.prove --check verzuim                        one checker
    python -m scripts.proof.prove --check verzuim --rule geen-account    only what can be wrong in this rule

Exit status 0 when all holds, 1 when something does not: then the smallest scenario that shows it, in words,
with the command that shows it again. 2 for a check or rule that does not exist.
"""

from __future__ import annotations

import argparse
import sys
import time

from checkers import SLUGS, checker
from scripts.proof import cases
from scripts.proof.prove import record
from scripts.proof.prove.missing import report
from scripts.proof.prove.properties import PROPERTIES
from scripts.proof.prove.record import Figures
from scripts.proof.prove.work import Found, run
from scripts.shared import readable
from tests.cases import load

MANY = 60
"""Lines about mutants that are shown for one checker."""


def _figures(slug: str, found: list[Found]) -> tuple[Figures, list[str]]:
    """The figures of one checker, and what to say about what does not hold."""
    survived = [each for job in found for each in job.survivors]
    escaped = [each for each in survived if not each.broken]
    broken = [line for job in found for line in job.broken]
    total = sum(job.mutants for job in found)
    figures = Figures(
        slug,
        questions=len(checker(slug).questions),
        rules=len(checker(slug).rules),
        scenarios=sum(job.scenarios for job in found),
        cases=len(load(slug)),
        mutants=total,
        caught=total - len(survived),
        by_property=len(survived) - len(escaped),
        seconds=round(sum(job.seconds for job in found), 1),
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
    return "\n".join(f"{line[0]:<22}" + "".join(f"{cell or '–':>12}" for cell in line[1:]) for line in [heads, *rows])


def _mistake(slugs: list[str], rules: list[str]) -> str:
    """What is wrong with what was asked for, as a Dutch sentence; empty when nothing is."""
    for slug in slugs:
        if slug not in SLUGS:
            return f"Onbekende check ‘{slug}’. Kies uit: {', '.join(SLUGS)}."
    known = {rule.id for slug in slugs for rule in checker(slug).rules}
    known |= {condition.id for slug in slugs for condition in checker(slug).conditions}
    if unknown := [rule for rule in rules if rule not in known]:
        return f"Geen regel of voorwaarde met de naam ‘{unknown[0]}’ in {', '.join(slugs)}."
    return ""


def main(argv: list[str] | None = None) -> int:
    """Prove; returns the exit status."""
    parser = argparse.ArgumentParser(description="Prove the checkers over every scenario.")
    parser.add_argument("--check", action="append", help="only this checker")
    parser.add_argument("--rule", action="append", default=[], help="only faults in this rule or condition")
    options = parser.parse_args(argv)
    began = time.monotonic()
    slugs = options.check or list(SLUGS)
    if mistake := _mistake(slugs, options.rule):
        print(f"prove: {mistake}", file=sys.stderr)
        return 2
    if wrong := readable.findings() or cases.unreadable():
        print("\n".join(map(str, wrong)), file=sys.stderr)
        print("prove: los dit eerst op; 'make check' noemt ook de rest", file=sys.stderr)
        return 2
    found = run(slugs, tuple(options.rule))
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
