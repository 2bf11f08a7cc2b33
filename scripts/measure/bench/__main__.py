"""Run the bench on the built site, in `site/`.

python -m scripts.measure.bench                        five runs of everything; about ten minutes
python -m scripts.measure.bench --runs 1 --only free --only cold
                                               quickly: only the free line, only first visits
python -m scripts.measure.bench --phases               where the time of one first and one second visit goes
python -m scripts.measure.bench --readme               put the figures of the last bench in README.md

Which tools were thought of stands with the parts, in the package itself.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import re
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright, sync_playwright

from scripts.build.runtime.paths import PYODIDE
from scripts.measure.bench import npm_site, readme
from scripts.measure.bench.figures import AGAIN, COLD, FREE, LINES, NPM, OURS, SLOW, VISITS, table
from scripts.measure.bench.visit import Visit, visit
from scripts.measure.browser import CHROMIUM, required
from scripts.measure.static_host import Line, StaticHost
from scripts.shared.tools import BUILD, ROOT, BuildError, command, run

SITE = ROOT / "site"
RECORD = BUILD / "bench.json"
NPM_SITE = BUILD / "bench" / "npm"
RUNS = 5
SLOW_LINE = (9e6, 0.050)
"""Bits a second, and seconds before each response: a slow mobile line, or a busy one at school."""


@contextmanager
def serving(folder: Path) -> Iterator[StaticHost]:
    """A host for this folder, with everything compressed beforehand."""
    host = StaticHost(folder)
    host.compress_all()
    host.start()
    try:
        yield host
    finally:
        host.stop()


def visits(playwright: Playwright, host: StaticHost, line: str, whens: list[str]) -> Iterator[tuple[str, Visit]]:
    """A first visit and what may come after it, with a profile of its own."""
    host.line = Line(*SLOW_LINE) if line == SLOW else None
    (program,) = required(CHROMIUM)
    with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as profile:
        for when in whens:
            yield when, visit(playwright, program, Path(profile).resolve(), host, stays=when == COLD)


def version_of(program: str) -> str:
    """The version of this browser."""
    told = run([program, "--version"], "asking the browser its version", timeout=60)
    found = re.search(r"\d+(\.\d+)+", told)
    return found[0] if found else told.strip()


def made(runs: int) -> dict[str, Any]:
    """What a figure means nothing without."""
    return {
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "runs": runs,
        "chromium": version_of(required(CHROMIUM)[0]),
        "pyodide": json.loads((PYODIDE / "package.json").read_text(encoding="utf-8"))["version"],
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
    }


def bench(runs: int, lines: list[str], whens: list[str]) -> dict[str, Any]:
    """Let both variants take turns; returns the record. Raises BuildError."""
    npm_site.make(SITE, NPM_SITE)
    total, samples = runs * len(lines) * 2 * len(whens), []
    with ExitStack() as stack:
        hosts = {OURS: stack.enter_context(serving(SITE)), NPM: stack.enter_context(serving(NPM_SITE))}
        playwright = stack.enter_context(sync_playwright())
        turns = [(number, line, variant) for number in range(1, runs + 1) for line in lines for variant in hosts]
        for number, line, variant in turns:
            for when, done in visits(playwright, hosts[variant], line, whens):
                samples.append({"variant": variant, "line": line, "when": when, "run": number, **asdict(done)})
                what = f"{variant}, {LINES[line]}, {VISITS[when]}: {done.verdict / 1000:.2f} s"
                print(f"bench: {len(samples)}/{total} {what}", flush=True)
    return {"made": made(runs), "visits": samples}


def phases() -> None:
    """Print where the time of one first and one second visit goes, on a free line."""
    with serving(SITE) as host, sync_playwright() as playwright:
        for when, done in visits(playwright, host, FREE, [COLD, AGAIN]):
            print(f"\n{VISITS[when]}: {done.requests} requests, {done.bytes / 1e6:.2f} MB")
            before = 0.0
            for mark in done.marks:
                print(f"{mark['at']:>9.0f} ms  (+{mark['at'] - before:.0f})".ljust(26) + mark["name"])
                before = mark["at"]


def last() -> dict[str, Any]:
    """The record of the last bench. Raises BuildError when there is none."""
    try:
        record: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8"))
    except OSError:
        raise BuildError("there is no build/bench.json yet; run: make bench") from None
    return record


@command("bench", stopped="stopped")
def main(argv: list[str] | None = None) -> int:
    """Run the bench, or show what it found."""
    parser = argparse.ArgumentParser(description="How fast is the page, next to the same page on npm's Pyodide?")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument(
        "--only", action="append", choices=[FREE, SLOW, COLD], default=[], help="one line, or only first visits"
    )
    parser.add_argument("--phases", action="store_true", help="where the time of our page goes")
    parser.add_argument("--readme", action="store_true", help="put the last figures in README.md")
    options = parser.parse_args(argv)
    # as Ctrl-C: the browser and its profile go away first
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if options.readme:
        readme.write(last())
        return 0
    if not (SITE / "index.html").is_file():
        raise BuildError("there is no site/ yet; run: make site")
    if options.phases:
        phases()
        return 0
    lines = [line for line in LINES if line in options.only] or list(LINES)
    record = bench(options.runs, lines, [COLD] if COLD in options.only else [COLD, AGAIN])
    RECORD.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(f"\n{table(record['visits'])}\n\n{', '.join(f'{name} {value}' for name, value in record['made'].items())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
