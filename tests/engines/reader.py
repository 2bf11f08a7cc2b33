"""What a reader does with a check and sees of it, in whatever engine.

Small questions to the page, in JavaScript: the same in every engine, where each driver has words of its own.
"""

from __future__ import annotations

import json

from tests.browser.check_page import PAGES, Answers
from tests.browser.site_server import SiteServer

from .driver import Driver

HEADINGS = {
    "/": "Uitwisselen van persoonsgegevens",
    "/verzuim/": "Verzuim",
    "/tabel-verzuim/": "Verzuim: alle uitkomsten",
}
"""The pages that the paths lead to."""


class Reader:
    """A reader with the check `slug` of the site in front of them."""

    def __init__(self, browser: Driver, site: SiteServer, slug: str = "verzuim") -> None:
        self.browser = browser
        self.slug = slug
        self.url = f"{site.url}/{PAGES[slug]}/"
        self.check = f"uitwissel-check#check-{slug}"
        self.retry = f"{self.check} .check-retry"
        self.to_table = f"{self.check} .check-to-table"
        self.copy = f"{self.check} .check-copy"
        self.permalink = f"{self.check} .check-share a"

    def open(self, fragment: str = "") -> Reader:
        """Open the page, from nothing, at this fragment."""
        self.browser.open(self.url + fragment)
        self._wait_for_life()
        return self

    def _wait_for_life(self) -> None:
        """Until the script of the check runs."""
        self.browser.wait_until(f"Boolean(document.querySelector('{self.check}:defined'))")

    def choose(self, question: str, choice: str) -> None:
        """Click this choice."""
        self.browser.click(f"{self.check} fieldset[data-question='{question}'] input[value='{choice}']")

    def answer(self, answers: Answers) -> None:
        """Answer by clicking, from top to bottom; questions that are not asked are passed over."""
        self._wait_for_life()
        for question in self.questions():
            if question not in answers or not self.is_asked(question):
                continue
            given = answers[question]
            for choice in given if isinstance(given, list) else [given]:
                self.choose(question, choice)
                self.wait_for_reply()

    def questions(self) -> list[str]:
        """The ids of all questions, in the order of the page."""
        all_of_them = f"[...document.querySelectorAll('{self.check} fieldset[data-question]')]"
        found: list[str] = self.browser.run(f"{all_of_them}.map((each) => each.dataset.question)")
        return found

    def is_asked(self, question: str) -> bool:
        """Is this question shown?"""
        css = f"{self.check} fieldset[data-question='{question}']"
        return bool(self.browser.run(f'document.querySelector("{css}").checkVisibility()'))

    def answers(self) -> dict[str, list[str]]:
        """What is filled in, sorted."""
        found: list[list[str]] = self.browser.run(
            f"[...document.querySelectorAll('{self.check} :checked')]"
            ".map((each) => [each.closest('fieldset').dataset.question, each.value])"
        )
        return {name: sorted(value for other, value in found if other == name) for name, _ in found}

    def wait_for_answers(self, answers: Answers) -> None:
        """Until this is filled in: a browser that shows a kept page again fills in a moment later."""
        expected = sorted(f"{name}={choice}" for name, given in filled_in(answers).items() for choice in given)
        found = (
            f"[...document.querySelectorAll('{self.check} :checked')]"
            ".map((each) => `${each.closest('fieldset').dataset.question}=${each.value}`).sort().join()"
        )
        self.browser.wait_until(f"{found} === {json.dumps(','.join(expected))}")

    def wait_for_reply(self) -> None:
        """Until Python's reply to the latest answers is shown."""
        self.browser.wait_until(f"Boolean(document.querySelector('{self.check} .check-verdict:not([aria-busy=true])'))")

    def wait_for_outcome(self, outcome: str) -> None:
        """Until this is the outcome of the check, and not that of earlier answers."""
        verdict = f"{self.check} .check-verdict:not([aria-busy=true]) section.verdict"
        self.browser.wait_until(f"document.querySelector('{verdict}')?.dataset.outcome === {json.dumps(outcome)}")

    def wait_for_status(self, sentence: str) -> None:
        """Until the check says this."""
        status = f"document.querySelector('{self.check} .check-status').innerText"
        self.browser.wait_until(f"{status}.includes({json.dumps(sentence)})")

    def wait_for_page(self, path: str) -> None:
        """Until the page at this path of the site is there, to its end.

        With instant navigation the address is there before the page is; so the heading of the page counts too.
        """
        at = f"location.pathname === {json.dumps(path)} && document.readyState === 'complete'"
        heading = "document.querySelector('.md-content h1')?.innerText.replace('¶', '').trim()"
        self.browser.wait_until(f"{at} && {heading} === {json.dumps(HEADINGS[path])}")


def filled_in(answers: Answers) -> dict[str, list[str]]:
    """These answers in the form of `Reader.answers`."""
    return {name: sorted(given) if isinstance(given, list) else [given] for name, given in answers.items()}
