"""How long does one verdict take in the runtime of the page, with its changes and its HTML?

    python -m scripts.build.runtime.speed

Scenarios drawn from the tables, in a random order as a reader jumps about, on the finished runtime under Node:
median and 95th percentile in milliseconds for each checker. A figure for people, not for a test: machines differ.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import tempfile
from pathlib import Path

from checkers import SLUGS
from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows
from scripts.build.runtime.paths import HERE, PLAIN
from scripts.shared.tools import command, node, run

SAMPLE = 60
"""Scenarios of each checker; as many of the smallest one as it has."""


@command("speed")
def main() -> int:
    """Measure and print."""
    picks = random.Random(16)
    asked = []
    for slug in SLUGS:
        table = [row["scenario"] for row in rows(engine_of(slug))]
        asked += [(slug, scenario) for scenario in picks.sample(table, min(SAMPLE, len(table)))]
    picks.shuffle(asked)
    requests = [json.dumps({"checker": slug, "answers": answers, "base": "../"}) for slug, answers in asked]
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "requests.json", Path(folder) / "times.json"
        source.write_text(json.dumps(requests), encoding="utf-8")
        run([node(), HERE / "node" / "speed.mjs", PLAIN, source, target], "measuring the runtime", timeout=600)
        times: list[float] = json.loads(target.read_text(encoding="utf-8"))
    of: dict[str, list[float]] = {slug: [] for slug in SLUGS}
    for (slug, _), milliseconds in zip(asked, times, strict=True):
        of[slug].append(milliseconds)
    print(f"{'check':<22}{'mediaan':>10}{'95%':>10}   ms per uitkomst")
    for slug, some in [*of.items(), ("samen", times)]:
        print(f"{slug:<22}{statistics.median(some):>10.1f}{sorted(some)[int(0.95 * len(some))]:>10.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
