"""What does a reader experience who opens a page at a case, and who comes back later?

A first visit is one with a fresh profile; the second has the same profile and a browser that was started anew.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Page, Playwright

from scripts.measure.bench import answers, processes
from scripts.measure.static_host import StaticHost
from scripts.shared.tools import BuildError

IN_PAGE = Path(__file__).with_name("in_page.js")

LAUNCH_MS = 30_000
VERDICT_MS = 90_000
SETTLE_MS = 6_000
STORE_MS = 60_000
# a browser that was just started is busy with itself
START_PAUSE_MS = 1_000
# the end of everything, also of a page that no longer answers
VISIT_S = 240
MESSAGES = 20

type When = Literal["cold", "again"]


@dataclass(slots=True)
class Visit:
    """What was measured in one visit. Times in milliseconds, sizes in bytes."""

    variant: str
    line: str
    when: When
    run: int
    verdict: float
    """From the start of the navigation until the first verdict is on the screen."""
    bytes: int
    """What went over the line until then, compressed and with headers."""
    requests: int
    files: list[str]
    answers: list[float]
    """From each change of an answer until its verdict is on the screen."""
    memory: int | None
    marks: list[dict[str, Any]] = field(default_factory=list)


class Messages:
    """What the console of a page says; errors count as a failure of the visit."""

    def __init__(self, page: Page) -> None:
        self.lines: list[str] = []
        self.errors: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self._add("pageerror", str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        self._add(message.type, message.text)

    def _add(self, kind: str, text: str) -> None:
        self.lines.append(f"{kind}: {text[:300]}")
        if kind in ("error", "pageerror"):
            self.errors.append(text[:300])


@contextmanager
def browser(playwright: Playwright, program: str, profile: Path) -> Iterator[BrowserContext]:
    """A Chromium on this profile that is gone afterwards, and after VISIT_S in any case."""
    watchdog = threading.Timer(VISIT_S, processes.end, [profile])
    watchdog.daemon = True
    watchdog.start()
    try:
        context = playwright.chromium.launch_persistent_context(profile, executable_path=program, timeout=LAUNCH_MS)
        context.set_default_timeout(VERDICT_MS)
        context.add_init_script(path=IN_PAGE)
        yield context
        context.close()
    finally:
        watchdog.cancel()
        processes.end(profile)


def _measure(page: Page, host: StaticHost, variant: str, line: str, when: When, run: int) -> Visit:
    host.forget()
    page.goto(host.url + answers.address(), wait_until="commit")
    first = page.evaluate("limit => uitwisselBench.first(limit)", VERDICT_MS)
    moment = (first["origin"] + first["at"]) / 1000
    if first["outcome"] != answers.outcome():
        raise BuildError(f"the page says {first['outcome']}, the check says {answers.outcome()}")
    requests = host.requests_until(moment)
    size = host.bytes_until(moment)
    marks = [*page.evaluate("uitwisselBench.marks()"), {"name": "verdict on the screen", "at": first["at"]}]
    changes = answers.changes()
    shown = page.evaluate(
        "([slug, steps]) => uitwisselBench.answer(slug, steps)", [answers.SLUG, [asdict(each) for each in changes]]
    )
    for change, found in zip(changes, shown, strict=True):
        if found["outcome"] != change.outcome:
            raise BuildError(f"after {change.question}={change.choice} the page says {found['outcome']}")
    return Visit(
        variant=variant,
        line=line,
        when=when,
        run=run,
        verdict=first["at"],
        bytes=size,
        requests=len(requests),
        files=[request.target for request in requests],
        answers=[found["ms"] for found in shown],
        memory=None,
        marks=sorted(marks, key=lambda mark: mark["at"]),
    )


def visit(
    playwright: Playwright,
    program: str,
    profile: Path,
    host: StaticHost,
    *,
    variant: str,
    line: str,
    when: When,
    run: int,
) -> Visit:
    """One visit on this profile. Raises BuildError with what the page had to say."""
    name = f"{variant}, {line}, {when}"
    messages: Messages | None = None
    try:
        with browser(playwright, program, profile) as context:
            page = context.pages[0]
            messages = Messages(page)
            page.wait_for_timeout(START_PAUSE_MS)
            measured = _measure(page, host, variant, line, when, run)
            measured.memory = processes.memory_of_tabs(profile)
            if when == "cold":
                page.evaluate("limits => uitwisselBench.settled(...limits)", [SETTLE_MS, STORE_MS])
        if messages.errors:
            raise BuildError(messages.errors[0])
    except (Error, BuildError) as error:
        reason = str(error).strip().splitlines()[0][:300]
        for text in messages.lines[-MESSAGES:] if messages else []:
            print(f"  {text}", flush=True)
        raise BuildError(f"the visit failed ({name}): {reason}") from error
    return measured
