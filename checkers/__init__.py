"""Small checkers that say whether sharing a pupil's personal data is allowed, and why.

A module or a folder a checker; `shared` is what they say alike, `kernel` what they run on. Standard library only: the
same code runs natively and in the reader's browser.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .kernel.register import REGISTER

if TYPE_CHECKING:
    from .kernel.model import Checker

__version__ = "2026.11.30"

SLUGS = (
    "kopie-id",
    "pgn",
    "starten-po",
    "overstap-po",
    "overstap-vo",
    "passend-onderwijs",
    "verzuim",
    "ouderraad",
    "ikc",
    "opleidingsscholen",
    "jeugdhulp",
    "gezondheidsonderzoek",
    "leermiddelen",
    "medische-informatie",
    "kinderopvang",
    "bewegingsonderwijs",
    "toetsresultaten",
    "uitwisseling",
)
"""The checkers, in the order of the guidance; the whole exchange last."""


def checker(slug: str) -> Checker:
    """The checker with this slug. Raises KeyError for an unknown one."""
    if slug not in SLUGS:
        raise KeyError(slug)
    module = import_module(f".{slug.replace('-', '_')}", __name__)
    result: Checker = module.CHECKER
    return result


# the kernel knows no checker and no version by itself
REGISTER.find, REGISTER.version = checker, __version__


def cited_facts() -> set[str]:
    """The ids of all legal facts that a rule cites."""
    return {fact for slug in SLUGS for rule in checker(slug).rules for fact in rule.facts}


def cited_passages() -> set[str]:
    """The 'page#anchor' of all passages that a rule rests on."""
    return {passage for slug in SLUGS for rule in checker(slug).rules for passage in rule.passages}


def cited_contradictions() -> set[str]:
    """The ids of all contradictions (J-TEG-…) that a rule resolves."""
    return {each for slug in SLUGS for rule in checker(slug).rules for each in rule.contradictions}
