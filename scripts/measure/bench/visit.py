"""What does a reader experience who opens a page at a case, and who comes back later?

A first visit is one with a fresh profile; the second has the same profile and a browser that was started anew.
Playwright drives the browser; its own traces tell of the page, and not of what went over the line for its workers.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, Page, Playwright

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


@dataclass(frozen=True, slots=True)
class Visit:
    """What was measured in one visit. Times in milliseconds, sizes in bytes."""

    verdict: float
    """From the start of the navigation until the first verdict is on the screen."""
    bytes: int
    """What went over the line until then, compressed and with headers."""
    requests: int
    answers: list[float]
    """From each change of an answer until its verdict is on the screen."""
    memory: int | None
    marks: list[dict[str, Any]]


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


def _measure(page: Page, host: StaticHost, profile: Path) -> Visit:
    host.forget()
    page.goto(host.url + answers.address(), wait_until="commit")
    first = page.evaluate("limit => uitwisselBench.first(limit)", VERDICT_MS)
    moment = (first["origin"] + first["at"]) / 1000
    if first["outcome"] != answers.outcome():
        raise BuildError(f"the page says {first['outcome']}, the check says {answers.outcome()}")
    requests, size = len(host.requests_until(moment)), host.bytes_until(moment)
    marks = [*page.evaluate("uitwisselBench.marks()"), {"name": "verdict on the screen", "at": first["at"]}]
    changes = answers.changes()
    shown = page.evaluate(
        "([slug, steps]) => uitwisselBench.answer(slug, steps)", [answers.SLUG, [asdict(each) for each in changes]]
    )
    for change, found in zip(changes, shown, strict=True):
        if found["outcome"] != change.outcome:
            raise BuildError(f"after {change.question}={change.choice} the page says {found['outcome']}")
    return Visit(
        verdict=first["at"],
        bytes=size,
        requests=requests,
        answers=[found["ms"] for found in shown],
        memory=processes.memory_of_tabs(profile),
        marks=sorted(marks, key=lambda mark: mark["at"]),
    )


def _settle(page: Page) -> None:
    """Wait until the page has stored what it wants to store; one without service worker stores nothing."""
    page.wait_for_timeout(SETTLE_MS)
    if page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)"):
        page.wait_for_function("document.documentElement.dataset.offline === 'ready'", timeout=STORE_MS)


def visit(playwright: Playwright, program: str, profile: Path, host: StaticHost, *, stays: bool) -> Visit:
    """One visit on this profile; with `stays` until it could go on without a line.

    Raises BuildError with what the page had to say.
    """
    said: list[tuple[str, str]] = []
    try:
        with browser(playwright, program, profile) as context:
            page = context.pages[0]
            page.on("console", lambda message: said.append((message.type, message.text[:300])))
            page.on("pageerror", lambda error: said.append(("error", str(error)[:300])))
            page.wait_for_timeout(START_PAUSE_MS)
            measured = _measure(page, host, profile)
            if stays:
                _settle(page)
        if errors := [text for kind, text in said if kind == "error"]:
            raise BuildError(errors[0])
    except (Error, BuildError) as error:
        for kind, text in said[-MESSAGES:]:
            print(f"  {kind}: {text}", flush=True)
        raise BuildError(f"the visit failed: {str(error).strip().splitlines()[0][:300]}") from error
    return measured
