"""How does `::: check verzuim` become a form?

A line of its own, `::: check SLUG`, turns into the complete, accessible HTML form of that checker, made from
its questions at build time. `check.js` brings it to life; without JavaScript a notice and the link to the
table of outcomes remain.

The elements are made as a tree, not as text, so that MkDocs checks and rewrites the links in it.
"""

from __future__ import annotations

import json
import re
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from checkers import SLUGS, __version__, checker
from checkers.kernel.model import UNKNOWN, Checker, Choice, Question
from scripts.shared.addresses.answers import old_answers

TO_TABLE = "Bekijk de tabel met alle uitkomsten"
SHARE = "Link naar deze situatie"
LINE = re.compile(r"^::: check (?P<slug>[a-z-]+)$", re.MULTILINE)


class UnknownCheckError(Exception):
    """A page asks for a checker that does not exist."""


def known_slug(slug: str) -> str:
    """The slug itself. Raises UnknownCheckError when there is no such checker."""
    if slug not in SLUGS:
        raise UnknownCheckError(f"Een pagina vraagt om de onbekende check '{slug}'. Kies uit: {', '.join(SLUGS)}.")
    return slug


def element(parent: ElementTree.Element, tag: str, text: str = "", **attributes: str) -> ElementTree.Element:
    """A child element with literal text; `_` in an attribute name stands for '-'."""
    child = ElementTree.SubElement(
        parent, tag, {name.rstrip("_").replace("_", "-"): v for name, v in attributes.items()}
    )
    if text:
        child.text = AtomicString(text)
    return child


def _option(fieldset: ElementTree.Element, name: str, kind: str, choice: Choice) -> None:
    css = "check-choice check-unknown" if choice.id == UNKNOWN else "check-choice"
    label = element(fieldset, "label", class_=css)
    element(label, "input", type=kind, name=name, value=choice.id)
    text = element(label, "span", class_="check-text")
    element(text, "span", choice.label, class_="check-label")
    if choice.hint:
        text[-1].tail = AtomicString(" ")
        element(text, "span", choice.hint, class_="check-hint")


def _question(form: ElementTree.Element, slug: str, question: Question, *, first: bool) -> None:
    kind = "checkbox" if question.items else "radio"
    fieldset = element(form, "fieldset", class_="check-question", data_question=question.id)
    if not first:
        fieldset.set("hidden", "hidden")
    element(fieldset, "legend", question.title)
    if question.help:
        described_by = f"{slug}-{question.id}-help"
        fieldset.set("aria-describedby", described_by)
        element(fieldset, "p", question.help, class_="check-help", id=described_by)
    for choice in question.choices:
        _option(fieldset, question.id, kind, choice)
    if not question.items:
        _option(fieldset, question.id, kind, Choice(id=UNKNOWN, label="Weet ik niet"))


def _status(root: ElementTree.Element, table: str) -> None:
    """The place for how far Python is and what went wrong; the script fills it."""
    status = element(root, "div", class_="check-status", role="status")
    element(status, "p", class_="check-notice")
    element(status, "p", class_="check-stage")
    # the text before it says the same, at a pace that can be listened to
    element(status, "progress", class_="check-progress", aria_hidden="true", hidden="hidden")
    help_ = element(status, "p", class_="check-help-actions")
    element(help_, "button", type="button", class_="check-retry").tail = " "
    element(help_, "a", TO_TABLE, href=table, class_="check-to-table")


def _share(root: ElementTree.Element, slug: str) -> None:
    """The link to what is filled in, when something is."""
    share = element(root, "p", class_="check-share", hidden="hidden")
    element(share, "a", SHARE, href=f"#check-{slug}").tail = " "
    element(share, "button", "Kopieer link", type="button", class_="check-copy").tail = " "
    # for who has no clipboard
    element(share, "textarea", class_="check-link", readonly="readonly", hidden="hidden", rows="2", aria_label=SHARE)


def form_of(parent: ElementTree.Element, each: Checker) -> None:
    """Append the form of this checker to `parent`."""
    root = element(parent, "uitwissel-check", class_="check", checker=each.slug, id=f"check-{each.slug}")
    # with the hash that scripts/build/assets.py puts in it: the form goes with this script and its rules alone
    root.set("data-script", "check.js")
    root.set("data-version", __version__)
    # where the root of the site is, from this page; scripts/build/assets.py knows
    root.set("data-base", "")
    # what links of before mean by now
    for name, known in zip(("data-renamed", "data-retired"), old_answers(each.slug), strict=True):
        if known:
            root.set(name, json.dumps(known, ensure_ascii=False, sort_keys=True))
    notice = element(root, "noscript")
    element(
        notice,
        "p",
        "Deze check werkt met JavaScript, en dat staat uit. In de tabel hieronder vind je alle uitkomsten.",
        class_="check-noscript",
    )
    # the method: nothing is sent, also when the key Enter asks for it
    form = element(root, "form", class_="check-form", method="dialog", autocomplete="off", aria_label=each.title)
    element(form, "p", each.intro, class_="check-intro")
    for n, question in enumerate(each.questions):
        _question(form, each.slug, question, first=n == 0)
    element(element(form, "p", class_="check-buttons"), "button", "Begin opnieuw", type="reset", class_="md-button")
    table = f"tabel-{each.slug}.md"
    _status(root, table)
    # what changed since the version of a link
    element(root, "div", class_="check-since", role="status")
    # a screen reader hears the outcome in one line; the reasons are there to read, not to be read out each time
    element(root, "p", class_="check-announce", role="status")
    element(root, "div", class_="check-verdict", role="region", aria_label="Uitkomst")
    _share(root, each.slug)
    element(element(root, "p", class_="check-table"), "a", TO_TABLE, href=table)


class CheckBlock(BlockProcessor):
    """Replaces the line by the form."""

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        return bool(LINE.search(block))

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        match = LINE.search(block)
        assert match is not None
        if before := block[: match.start()].strip():
            self.parser.parseBlocks(parent, [before])
        form_of(parent, checker(known_slug(match["slug"])))
        if after := block[match.end() :].strip():
            blocks.insert(0, after)


FILLED_IN = re.compile(r"^#(?=check-[a-z-]+\?)")
SHIELD = "filled-in:"


class ShieldLinks(Treeprocessor):
    """Hides links to a filled-in check from MkDocs, which would look for an anchor of that name on the page."""

    def run(self, root: ElementTree.Element) -> None:
        for link in root.iter("a"):
            link.set("href", FILLED_IN.sub(SHIELD, link.get("href", "")))


class UnshieldLinks(Treeprocessor):
    """Gives the links to a filled-in check back their '#'."""

    def run(self, root: ElementTree.Element) -> None:
        for link in root.iter("a"):
            if link.get("href", "").startswith(SHIELD):
                link.set("href", f"#{link.get('href', '').removeprefix(SHIELD)}")


class CheckForm(Extension):
    """`::: check SLUG`, and links to a check that is filled in."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name is Python-Markdown's
        parser: BlockParser = md.parser
        parser.blockprocessors.register(CheckBlock(parser), "check-form", 175)
        # MkDocs resolves and checks links at priority 0
        md.treeprocessors.register(ShieldLinks(md), "check-links-shield", 3)
        md.treeprocessors.register(UnshieldLinks(md), "check-links-unshield", -40)


def makeExtension(**options: Any) -> CheckForm:  # noqa: N802  the name is Python-Markdown's
    """Entry point of Python-Markdown."""
    return CheckForm(**options)
