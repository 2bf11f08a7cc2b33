"""Which checkers are there, and of which version are their rules?

The kernel knows no checker. Whoever brings the checkers says here how to find one: `checkers/__init__.py`, when it is
imported, and so before anything of the kernel. Then a verdict can be asked for by slug, and one checker can hand over
to another (`HandOver`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Checker


@dataclass(slots=True)
class Register:
    """`find` gives the checker with a slug, or raises KeyError; `version` is that of the rules."""

    find: Callable[[str], Checker]
    version: str


def _none_yet(slug: str) -> Checker:
    raise KeyError(slug)


REGISTER = Register(_none_yet, "")
