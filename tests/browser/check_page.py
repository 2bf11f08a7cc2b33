"""A page with a check on it, as a reader sees and uses it."""

from __future__ import annotations

import re
import time
from functools import cache
from pathlib import Path
from typing import Any, Self

import yaml
from playwright.sync_api import ConsoleMessage, Error, Locator, Page, expect

from checkers import SLUGS, checker

PAGES = {slug: checker(slug).page for slug in SLUGS}
CASES = Path(__file__).resolve().parents[1] / "cases"

type Answers = dict[str, str | list[str]]


@cache
def a_case(slug: str) -> dict[str, Any]:
    """The first hand-written case of this checker that ends in a verdict."""
    cases = yaml.safe_load((CASES / f"{slug}.yaml").read_text(encoding="utf-8"))
    found: dict[str, Any] = next(case for case in cases if case["verwacht"]["uitkomst"] != "onbepaald")
    return found


def fragment(slug: str, answers: Answers) -> str:
    """The part of the address, from the '#', that stands for these answers."""
    pairs = (f"{q}={','.join(a) if isinstance(a, list) else a}" for q, a in answers.items())
    return f"#check-{slug}?{'&'.join(pairs)}"


class CheckPage:
    """The check `slug` on its page of the site at `url`."""

    def __init__(self, page: Page, url: str, slug: str) -> None:
        self.page = page
        self.slug = slug
        self.url = f"{url}/{PAGES[slug]}/"
        self.check = page.locator(f"uitwissel-check#check-{slug}")
        self.status = self.check.locator(".check-status")
        self.verdict = self.check.locator(".check-verdict")
        self.retry = self.check.get_by_role("button", name="Opnieuw proberen")
        self.reset = self.check.get_by_role("button", name="Begin opnieuw")
        self.to_table = self.status.get_by_role("link", name="tabel met alle uitkomsten")

    def listen(self) -> list[str]:
        """From the next page on: what the console, the scripts and the policy complain about, as it comes in."""
        complaints: list[str] = []

        def hear(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                complaints.append(message.text)

        self.page.on("console", hear)
        self.page.on("pageerror", lambda error: complaints.append(str(error)))
        self.page.add_init_script(
            "addEventListener('securitypolicyviolation', "
            "e => console.error(`CSP ${e.effectiveDirective} ${e.blockedURI}`))"
        )
        return complaints

    def open(self, fragment: str = "") -> Self:
        """Open the page, from nothing, at this fragment."""
        if self.page.url != "about:blank":
            self.page.goto("about:blank")
        self.page.goto(self.url + fragment)
        return self

    def question(self, question: str) -> Locator:
        """The fieldset of this question."""
        return self.check.locator(f"fieldset[data-question='{question}']")

    def choice(self, question: str, choice: str) -> Locator:
        """The input of this choice."""
        return self.question(question).locator(f"input[value='{choice}']")

    def questions(self) -> list[str]:
        """The ids of all questions, in the order of the page."""
        fieldsets = self.check.locator("fieldset[data-question]").all()
        return [each.get_attribute("data-question") or "" for each in fieldsets]

    def visible_questions(self) -> list[str]:
        """The ids of the questions that are shown."""
        return [each for each in self.questions() if self.question(each).is_visible()]

    def answers(self) -> dict[str, list[str]]:
        """What is filled in, shown or not."""
        chosen: dict[str, list[str]] = {}
        for question in self.questions():
            inputs = self.question(question).locator(":checked").all()
            chosen[question] = [each.get_attribute("value") or "" for each in inputs]
        return {question: values for question, values in chosen.items() if values}

    def click(self, answers: Answers) -> Self:
        """Answer by clicking, from top to bottom; questions that are not asked (any more) are passed over."""
        for question in self.questions():
            if question not in answers or not self.question(question).is_visible():
                continue
            values = answers[question]
            for value in values if isinstance(values, list) else [values]:
                self.choice(question, value).click()
                self.wait_for_reply()
        return self

    def outcomes_of(self, scenarios: list[Answers]) -> list[str]:
        """The outcomes that the page gives when these scenarios are put in its address, one after another.

        Nothing of it is drawn: it is read, not looked at. So what is looked at next has to be opened anew.
        """
        addresses = [fragment(self.slug, answers) for answers in scenarios]
        given: list[str] = self.verdict.evaluate(
            """async (verdict, addresses) => {
                verdict.closest('[data-md-component=container]').style.display = 'none';
                const isBusy = () => verdict.getAttribute('aria-busy') === 'true';
                let hear = () => {};
                new MutationObserver(() => hear()).observe(verdict, { attributes: true });
                const reply = () => Promise.race([
                    new Promise((resolve) => { hear = () => isBusy() || resolve(true); }),
                    new Promise((resolve) => setTimeout(resolve, 20000)),
                ]);
                const outcomes = [];
                for (const address of addresses) {
                    if (decodeURIComponent(location.hash) !== decodeURIComponent(address)) {
                        // the check hears of it first, and is busy from then on
                        const heard = new Promise((hear) => addEventListener('hashchange', hear, { once: true }));
                        location.hash = address;
                        await heard;
                    }
                    if (isBusy() && !(await reply())) return [...outcomes, 'geen antwoord'];
                    outcomes.push(verdict.querySelector('section.verdict')?.dataset.outcome ?? 'leeg');
                }
                return outcomes;
            }""",
            addresses,
        )
        return given

    def wait_for_reply(self) -> None:
        """Until Python's reply to the latest answers is shown."""
        expect(self.verdict).not_to_have_attribute("aria-busy", "true")

    def expect_outcome(self, outcome: str) -> None:
        """The verdict that is shown is this one."""
        self.wait_for_reply()
        expect(self.verdict.locator("section.verdict")).to_have_attribute("data-outcome", outcome)

    def expect_failure(self, sentence: str) -> None:
        """The page says what went wrong, and what the reader can do; the form is still there."""
        expect(self.status).to_contain_text(sentence)
        expect(self.status).to_contain_text("Je antwoorden staan er nog.")
        expect(self.retry).to_be_visible()
        expect(self.to_table).to_have_attribute("href", re.compile(rf"/tabel-{self.slug}/$"))
        expect(self.verdict).to_be_empty()
        expect(self.question(self.questions()[0])).to_be_visible()


def until(page: Page, expression: str, arg: object = None) -> None:
    """Wait until this holds in the page.

    Asked from outside: Playwright's own wait asks again by `eval` in the page, and the policy of the page forbids that.
    """
    end = time.monotonic() + 30
    while True:
        try:
            if page.evaluate(expression, arg):
                return
        except Error as error:
            # another page has come in the place of this one
            if "context was destroyed" not in str(error):
                raise
        assert time.monotonic() < end, f"never holds: {expression}"
        page.wait_for_timeout(50)


def knows_its_pages(page: Page) -> None:
    """Until the theme has the list of the pages between which it goes without loading anew."""
    until(
        page,
        "performance.getEntriesByType('resource').some((each) => each.name.endsWith('/sitemap.xml'))",
    )
