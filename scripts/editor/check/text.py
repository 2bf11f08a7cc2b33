"""In which file and on which line is each fault of the text?"""

from __future__ import annotations

import re

from scripts.editor.text.blocks import Block
from scripts.editor.text.faults import Fault
from scripts.editor.text.guard import find_faults
from scripts.shared.finding import Finding
from scripts.shared.locate import in_checker, in_file, in_kernel, in_page
from scripts.shared.pages import Page
from scripts.shared.references import DOCS
from scripts.shared.tools import ROOT, named

IN_CHECK = re.compile(r"(?P<page>[\w-]+), check (?P<slug>[\w-]+), (?P<part>.*)")
PART = re.compile(r"(?:vraag|antwoord|voorwaarde|regel|uitkomst) (?P<id>[\w-]+)$")


def place_of(fault: Fault, pages: dict[str, Page]) -> tuple[str, int]:
    """File and line of a fault."""
    if match := IN_CHECK.fullmatch(fault.place):
        part = PART.search(match["part"])
        return in_checker(match["slug"], fault.near, f'id="{part["id"]}"' if part else "")
    first, _, anchor = fault.place.partition("#")
    if first in pages:
        return in_page(pages[first], anchor, fault.near)
    if fault.place.startswith("checkers/kernel"):
        return in_kernel(fault.near)
    path, _, key = fault.place.partition(", ")
    if path.startswith("includes/"):
        return in_file(DOCS / f"{path}.md", f"*[{fault.near}]", fault.near)
    if (ROOT / path).is_file():
        return in_file(ROOT / path, f'"{key}"', fault.near, key.removeprefix("nav: "))
    return named(ROOT / "docs"), 0


def findings(blocks: list[Block], pages: list[Page]) -> list[Finding]:
    """Everything that is wrong with the text, at its line."""
    by_name = {page.name: page for page in pages}
    found = []
    for fault in find_faults(blocks, whole_site=True):
        file, line = place_of(fault, by_name)
        found.append(Finding(file, line, fault.what, fault.todo))
    return found
