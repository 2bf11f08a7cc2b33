"""In which file, and on which line, does an editor find this?

A check looks at rendered pages and at rules; an editor looks at files. What is looked for is a text that somebody
typed: an anchor, a word, the id of a rule. What cannot be found leads to the file, without a line.

markdown-it-py, which was considered, knows the line of every block; the site is made by Python-Markdown, which does
not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from checkers.kernel.model import Rule
from scripts.shared.pages import Page
from scripts.shared.references import includes_of
from scripts.shared.tools import ROOT, named

CHECKERS = ROOT / "checkers"
WORDS = re.compile(r"\w+")
ENOUGH = 4
"""So many words in a row are enough to find a sentence by."""


def _pattern(text: str) -> re.Pattern[str] | None:
    """The first words of a text, with any mark-up between them."""
    words = WORDS.findall(text)[:ENOUGH]
    return re.compile(rf"(?<!\w){r'[\W_]+'.join(map(re.escape, words))}(?!\w)", re.IGNORECASE) if words else None


def _line(lines: list[str], text: str, around: int = 0) -> int:
    """The line with these words, the nearest one to line `around` (from 1); 0 when there is none."""
    pattern = _pattern(text)
    found = [n for n, line in enumerate(lines, 1) if pattern and pattern.search(line)]
    return min(found, key=lambda n: abs(n - around) if around else n, default=0)


def _anchor(lines: list[str], anchor: str) -> int:
    """The line that gives a passage or heading this anchor; 0 when there is none."""
    for n, line in enumerate(lines, 1):
        if re.search(rf"\{{:[^}}]*#{re.escape(anchor)}(?![\w-])", line):
            return n
    spoken = anchor.replace("-", " ")
    headings = [n for n, line in enumerate(lines, 1) if line.startswith("#") and _line([line], spoken)]
    return headings[0] if anchor and headings else 0


def in_page(page: Page, anchor: str = "", near: str = "") -> tuple[str, int]:
    """Where the words `near` stand on a page, close to `anchor`; also in what the page includes."""
    lines = page.source.splitlines()
    at = _anchor(lines, anchor)
    if line := _line(lines, near, at):
        return page.file, line
    for path in includes_of(page.source):
        shared = path.read_text(encoding="utf-8").splitlines()
        if line := _line(shared, near) or (0 if at else _anchor(shared, anchor)):
            return named(path), line
    return page.file, at


def of_passage(pages: Iterable[Page], passage: str, near: str = "") -> tuple[str, int]:
    """Where a passage ('page#anchor') stands, or else the words that it had; the file alone when it is not there."""
    name, _, anchor = passage.partition("#")
    page = next((each for each in pages if each.name == name), None)
    return in_page(page, "" if near else anchor, near) if page else (f"docs/{name}.md", 0)


def in_files(paths: list[Path], *texts: str) -> tuple[str, int]:
    """Where the first of these texts that they have stands in these files, letter for letter; else the first file."""
    read = [(path, path.read_text(encoding="utf-8").splitlines()) for path in paths]
    for text in filter(None, texts):
        for path, lines in read:
            if at := next((n for n, line in enumerate(lines, 1) if text in line), 0):
                return named(path), at
    return named(paths[0]), 0


def in_file(path: Path, *texts: str) -> tuple[str, int]:
    """Where the first of these texts that it has stands in a file."""
    return in_files([path], *texts)


def sources_of(slug: str) -> list[Path]:
    """The files of a checker: its module, or those of its folder."""
    name = slug.replace("-", "_")
    module = CHECKERS / f"{name}.py"
    return [module] if module.is_file() else sorted((CHECKERS / name).glob("*.py"))


def in_checker(slug: str, *texts: str) -> tuple[str, int]:
    """Where the first of these texts stands in the files of a checker, or else in what the checkers share."""
    return in_files([*sources_of(slug), *sorted((CHECKERS / "shared").glob("*.py"))], *texts)


def in_rule(slug: str, rule: Rule) -> tuple[str, int]:
    """Where a rule stands in the files of a checker: by its id, or by a passage when its words are shared."""
    passages = re.findall(r"[\w-]+#[\w-]+", str(rule.passages))
    return in_files(sources_of(slug), f'id="{rule.id}"', *(f'"{each}"' for each in passages))


def in_kernel(*texts: str) -> tuple[str, int]:
    """Where the first of these texts stands in the kernel."""
    return in_files(sorted((CHECKERS / "kernel").glob("*.py")), *texts)
