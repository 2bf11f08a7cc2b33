"""What do the samples of a bench say, next to what we want?

Every figure is a median over the visits, with the smallest and the largest beside it. What we want is a ratio to npm in
the same run, because that hardly depends on the machine; only the answer to a click is held against what a reader
notices. The arithmetic is that of `statistics`; pyperf compares runs of one program, and knows no bytes and no targets.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

OURS = "ours"
NPM = "npm"

FREE = "free"
SLOW = "slow"
LINES = {FREE: "free line", SLOW: "9 Mbit/s, 50 ms"}

COLD = "cold"
AGAIN = "again"
VISITS = {COLD: "first visit", AGAIN: "second visit"}

type Sample = dict[str, Any]
"""A visit, as it is in build/bench.json."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Some measurements of one thing."""

    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Target:
    """At most this much: of what npm takes, or (`in_itself`) as such."""

    limit: float
    in_itself: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    name: str
    unit: str
    ours: Spread | None
    npm: Spread | None
    target: Target | None = None
    digits: int = 2

    @property
    def ratio(self) -> float | None:
        """Ours to npm's."""
        return self.ours.median / self.npm.median if self.ours and self.npm and self.npm.median else None

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None without a target or a measurement."""
        if self.target is None or self.ours is None:
            return None
        if self.target.in_itself:
            return self.ours.median < self.target.limit
        return None if self.ratio is None else self.ratio <= self.target.limit


def spread(values: Sequence[float]) -> Spread | None:
    """Median, smallest and largest; None when nothing was measured."""
    return Spread(statistics.median(values), min(values), max(values)) if values else None


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that so many percent of the values do not exceed."""
    return sorted(values)[max(0, math.ceil(percent / 100 * len(values)) - 1)]


BYTES = Target(0.75)
TIMES = {
    (COLD, FREE): Target(0.30),
    (COLD, SLOW): Target(0.60),
    (AGAIN, FREE): Target(0.25),
    (AGAIN, SLOW): Target(0.25),
}
ANSWER_MEDIAN = Target(16, in_itself=True)
ANSWER_P95 = Target(33, in_itself=True)


def _each(key: str, divided_by: float = 1) -> Callable[[list[Sample]], list[float]]:
    return lambda samples: [sample[key] / divided_by for sample in samples if sample[key] is not None]


def _answers(samples: list[Sample]) -> list[float]:
    return [milliseconds for sample in samples for milliseconds in sample["answers"]]


def _slowest_answers(samples: list[Sample]) -> list[float]:
    times = _answers(samples)
    return [percentile(times, 95)] if times else []


def figures(samples: list[Sample]) -> list[Figure]:
    """All lines of the table for which there are samples."""
    found: list[Figure] = []

    def add(
        some: list[Sample],
        name: str,
        unit: str,
        values: Callable[[list[Sample]], list[float]],
        target: Target | None = None,
        digits: int = 2,
    ) -> None:
        ours, npm = (spread(values([each for each in some if each["variant"] == variant])) for variant in (OURS, NPM))
        found.append(Figure(name, unit, ours, npm, target, digits))

    for line, called in LINES.items():
        for when, visit in VISITS.items():
            some = [sample for sample in samples if sample["line"] == line and sample["when"] == when]
            if some:
                where = f"{visit}, {called}"
                add(some, f"{where}: transferred", "MB", _each("bytes", 1e6), BYTES if when == COLD else None)
                add(some, f"{where}: requests", "", _each("requests"), digits=0)
                add(some, f"{where}: first verdict", "s", _each("verdict", 1000), TIMES[when, line])
    add(samples, "answer to verdict, median", "ms", _answers, ANSWER_MEDIAN, digits=1)
    add(samples, "answer to verdict, 95th percentile", "ms", _slowest_answers, ANSWER_P95, digits=1)
    add(samples, "memory of the tab", "MB", _each("memory", 1e6), digits=0)
    return found


HEAD = ("", "ours", "npm", "ratio", "target", "reached")
NOT_MEASURED = "not measured"


def _cell(value: Spread | None, unit: str, digits: int) -> str:
    if value is None:
        return NOT_MEASURED
    middle, low, high = (f"{number:.{digits}f}" for number in (value.median, value.low, value.high))
    text = f"{middle} {unit}".strip()
    return text if low == high else f"{text} ({low}–{high})"


def _wanted(figure: Figure) -> str:
    if figure.target is None:
        return ""
    return f"< {figure.target.limit:g} {figure.unit}" if figure.target.in_itself else f"≤ {figure.target.limit:.2f}"


def cells(figure: Figure) -> tuple[str, ...]:
    """A line of the table, as text, under HEAD."""
    return (
        figure.name,
        _cell(figure.ours, figure.unit, figure.digits),
        _cell(figure.npm, figure.unit, figure.digits),
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        _wanted(figure),
        {True: "yes", False: "no", None: ""}[figure.reached],
    )


def table(samples: list[Sample]) -> str:
    """All lines of the table, in Markdown."""
    rows = [HEAD, tuple("---" for _ in HEAD), *map(cells, figures(samples))]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
