"""Which text does the site have: its pages, its checkers, what stands around them, and what it says of what is gone?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from checkers import SLUGS, checker
from checkers.kernel.html import WORDS
from checkers.kernel.model import Caveat, Checker, Permit, Task, Undecided
from checkers.kernel.sources import facts
from checkers.kernel.verdict import CANNOT_STOP, WHOSE_CONSENT
from checkers.kernel.words import (
    ADVICE,
    ASK,
    ASK_ELSEWHERE,
    ASK_NOT_HERE,
    ASK_SOME,
    IF_THE_RIGHT_ONE,
    MAY,
    MUST,
    MUST_AND_MAY,
)
from scripts.editor.text.blocks import Block, Find, tidy
from scripts.editor.text.pages import blocks_of_page
from scripts.shared.addresses.moves import MOVES, Moves, read_moves
from scripts.shared.locate import in_checker, in_file, in_kernel
from scripts.shared.pages import Page, config
from scripts.shared.readable import DATA
from scripts.shared.tools import ROOT


def _in_file(path: Path, key: str) -> Find:
    """Where words stand in a file, or else where the key is under which they stand."""
    return lambda near: in_file(path, near, key)


def _at_key(path: Path, key: str) -> Find:
    """Where this key is in a file in which the words may stand more than once."""
    return lambda near: in_file(path, key)


HEADLINES = (ASK_NOT_HERE, MUST, MAY, MUST_AND_MAY, ASK, ASK_SOME, ASK_ELSEWHERE, IF_THE_RIGHT_ONE)


def _effect_text(effect: Any) -> str:
    match effect:
        case Caveat(text=text) | Task(text=text) | Permit(ground=text) | Undecided(ask=text):
            return text
    return ""


def _texts(each: Checker) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The texts of a checker that belong together, with the id of what they stand by ('' when it has none)."""
    yield "", (each.title,)
    yield "", (each.intro,)
    for question in each.questions:
        first = question.know_first
        yield question.id, (question.title, question.help, *((first.says, first.remark) if first else ()))
        for choice in question.choices:
            yield choice.id, (choice.label, choice.hint)
    for condition in each.conditions:
        yield condition.id, (condition.label, condition.todo, condition.broken_says)
    for rule in each.rules:
        yield rule.id, (rule.says, *map(_effect_text, rule.effects))
    for text in (*each.headlines.values(), *each.advice.values(), each.held):
        yield "", (text,)


def blocks_of_checker(each: Checker) -> Iterator[Block]:
    """Every question, answer, condition and rule of a checker, with the remarks and tasks that go with it."""

    def near_id(name: str) -> Find:
        return lambda near: in_checker(each.slug, near, f'id="{name}"' if name else "")

    for name, texts in _texts(each):
        find = near_id(name)
        yield from (Block(each.page, find, "check", tidy(text)) for text in texts if text)


def blocks_around() -> Iterator[Block]:
    """What stands around the pages: the description of the site, the menu, what all checkers say, and the facts."""
    settings, menu = config(), ROOT / "mkdocs.yml"
    yield Block("", _in_file(menu, "site_description"), "meta", str(settings.site_description))
    for title in _titles(settings.nav):
        yield Block("", _at_key(menu, title), "meta", title)
    for text in (*HEADLINES, WHOSE_CONSENT, CANNOT_STOP, *WORDS.values(), *ADVICE.values()):
        yield Block("", in_kernel, "check", text)
    for name, fact in facts().items():
        yield Block("", _at_key(DATA / "facts.json", f'"{name}"'), "fact", tidy(fact["says"]), cited=fact["provision"])


def blocks_of_moves(moves: Moves) -> Iterator[Block]:
    """Why an address is gone: what a reader who comes for it gets to see."""
    for move in moves:
        if move.why:
            yield Block("", _in_file(MOVES, move.old), "check", tidy(move.why))


def _titles(nav: Any) -> Iterator[str]:
    """The titles in the menu, at every level."""
    for entry in nav or ():
        for title, below in entry.items() if isinstance(entry, dict) else ():
            yield title
            yield from _titles(below if isinstance(below, list) else None)


def every_block(pages: Iterable[Page]) -> list[Block]:
    """All text of the site; of the pages those that could be rendered."""
    shown = [block for page in pages if page.html for block in blocks_of_page(page)]
    checkers = [block for slug in SLUGS for block in blocks_of_checker(checker(slug))]
    return [*shown, *checkers, *blocks_around(), *blocks_of_moves(read_moves())]
