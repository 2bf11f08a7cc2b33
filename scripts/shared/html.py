"""What stands in this HTML, as a browser reads it?

Read by lexbor (selectolax), which knows what HTML5 closes by itself. What is looked for is said in CSS selectors. Here
is only what it lacks: text without the parts that somebody does not ask about.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from selectolax.lexbor import LexborHTMLParser, LexborNode

type Node = LexborNode

CHECK = "uitwissel-check"
"""The element of a check; what is in it is its form, and no text of the page."""
IN_A_LINE = {"a", "abbr", "b", "code", "em", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "time", "u"}
"""Elements that part no words."""


def parse(html: str) -> Node:
    """The root of this HTML: a whole page, or what may stand in the body of one."""
    root = LexborHTMLParser(html).root
    assert root is not None  # a browser makes a page of anything
    return root


def given(node: Node, name: str) -> str:
    """An attribute; empty when it is not there."""
    return node.attributes.get(name) or ""


def classes(node: Node) -> set[str]:
    """The classes of an element."""
    return set(given(node, "class").split())


def above(node: Node) -> Iterator[Node]:
    """The elements that this one stands in, the nearest first."""
    around = node.parent
    while around is not None:
        yield around
        around = around.parent


def text_of(node: Node, without: str = "") -> str:
    """The text in an element on one line, without what stands in it and the selector `without` matches."""
    left_out = set(node.css(without)) - {node} if without else set[Node]()
    return " ".join("".join(_texts(node, left_out)).split())


def _texts(node: Node, left_out: Set[Node]) -> Iterator[str]:
    if node.is_text_node:
        yield node.text_content or ""
    elif node not in left_out:
        parting = "" if node.tag in IN_A_LINE else " "
        yield parting
        for child in node.iter(include_text=True):
            yield from _texts(child, left_out)
        yield parting
