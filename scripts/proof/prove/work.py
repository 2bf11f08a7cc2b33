"""Who does what: the proof in jobs that several processes share."""

from __future__ import annotations

import os
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context

from checkers import checker
from checkers.kernel.engine import engine_of
from checkers.kernel.verdict import Judgement
from scripts.proof.prove.broken import Broken
from scripts.proof.prove.caught import Survivor, survivors
from scripts.proof.prove.properties import PROPERTIES
from scripts.proof.prove.space import SpaceError, space_of
from scripts.proof.prove.words import command, in_words
from tests.cases import faults, load

MOST = 20_000
"""Scenarios of one checker; a larger one is split."""
ENOUGH = 100
"""Counterexamples to a property, of which the smallest is shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one job found about one checker.

    `seconds` is processor time; `scenarios` is 0 for a job that did not walk them.
    """

    slug: str
    seconds: float
    broken: tuple[str, ...] = ()
    scenarios: int = 0
    mutants: int = 0
    survivors: tuple[Survivor, ...] = ()


def _smallest(slug: str, name: str, broken: list[Broken]) -> str:
    worst = min(broken, key=lambda each: len(each.scenario))
    more = f" (en nog {len(broken) - 1} keer)" if len(broken) > 1 else ""
    shown = f"\n    {in_words(slug, worst.scenario)}\n    {command(slug, worst.scenario)}" if worst.scenario else ""
    return f"{slug}: {name}: {worst.wrong}{more}{shown}"


def properties(slug: str) -> Found:
    """Every hand-written case and every property of one checker."""
    began = time.process_time()
    wrong: list[str] = []
    scenarios = 0
    for case in load(slug):
        if found := faults(case, Judgement(engine_of(slug), case["antwoorden"]).as_dict()):
            wrong.append(f"{slug}: geval ‘{case['naam']}’: {'; '.join(found)}")
    try:
        space = space_of(slug)
        scenarios = len(space.rows)
        if scenarios > MOST:
            wrong.append(f"{slug}: {scenarios} scenario's is meer dan {MOST}. Splits deze check.")
        for name, holds in PROPERTIES.items():
            if broken := list(islice(holds(space), ENOUGH)):
                wrong.append(_smallest(slug, name, broken))
    except SpaceError as error:
        wrong.append(f"{slug}: {error}")
    return Found(slug, time.process_time() - began, tuple(wrong), scenarios)


def mutants(slug: str, rules: tuple[str, ...], share: tuple[int, int]) -> Found:
    """A share of the mutants of one checker."""
    began = time.process_time()
    total, escaped = survivors(slug, rules, share)
    return Found(slug, time.process_time() - began, mutants=total, survivors=tuple(escaped))


def run(slugs: list[str], rules: tuple[str, ...]) -> dict[str, list[Found]]:
    """Divide the work over the processors, what takes longest first."""
    workers = os.cpu_count() or 1
    found: dict[str, list[Found]] = {slug: [] for slug in slugs}
    with ProcessPoolExecutor(max_workers=workers, mp_context=get_context("spawn")) as pool:
        jobs = []
        for slug in sorted(slugs, key=lambda each: -len(checker(each).rules)):
            shares = max(1, len(checker(slug).rules) // 30)
            if not rules:
                jobs.append(pool.submit(properties, slug))
            jobs += [pool.submit(mutants, slug, rules, (n, shares)) for n in range(shares)]
        for job in jobs:
            found[job.result().slug].append(job.result())
    return found
