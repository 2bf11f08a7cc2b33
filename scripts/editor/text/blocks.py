"""What is a block of text, which every check looks at?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from scripts.shared.finding import Finding

NOT_ON_A_PAGE = {"meta", "check", "fact"}
ADDRESS = re.compile(r"\bhttps?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|org|com)\b")
CODE = re.compile(r"\b(?:J-[A-Z]+-|U-)\d+")

type Find = Callable[[str], tuple[str, int]]
"""From words in a text to the file and the line where an editor finds them."""


@dataclass(slots=True)
class Block:
    """A piece of text that belongs together.

    `find` says where it stands; what belongs together has the same one. `kind` is the tag ('p', 'li', …), 'meta' for
    what stands above a page or in the menu, 'check' for a checker, 'fact' for a legal fact. `anchor` is the nearest on
    its page, `cited` are the citations in it, `notice` says that it is part of the notice that all pages share.
    """

    page: str
    find: Find
    kind: str
    text: str = ""
    anchor: str = ""
    cited: str = ""
    links: list[str] = field(default_factory=list)
    notice: bool = False

    def finding(self, what: str, todo: str, near: str) -> Finding:
        """Something to do about the words `near`."""
        return Finding(*self.find(near), what, todo)


def tidy(text: str) -> str:
    """The text on one line, without the space that a citation leaves before a full stop."""
    return re.sub(r"\s+([.,;:?!])", r"\1", " ".join(text.split()))


def once(blocks: Iterable[Block]) -> list[Block]:
    """Without the blocks whose text stood earlier: what pages or checkers share is reported once."""
    first: dict[str, Block] = {}
    for block in blocks:
        first.setdefault(block.text, block)
    return list(first.values())


def only_words(text: str) -> str:
    """The text without web addresses, and without codes of facts and statements."""
    return CODE.sub(" ", ADDRESS.sub(" ", text))
