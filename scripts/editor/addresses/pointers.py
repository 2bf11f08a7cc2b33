"""What in the project still points to this address?

Links on pages and in what pages share, the navigation, and the passages that rules cite; each as 'file:line'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from scripts.shared.addresses.moves import kind_of
from scripts.shared.tools import ROOT

type Sources = list[tuple[str, str]]
"""Files of the project, by their path from its root, with their text."""


def sources(root: Path = ROOT) -> Sources:
    """The files in which an address may be named."""
    paths = [*root.glob("docs/*.md"), *root.glob("docs/includes/*.md"), *root.glob("checkers/**/*.py")]
    found = [(path.relative_to(root).as_posix(), path) for path in [*paths, root / "mkdocs.yml"] if path.exists()]
    return [(name, path.read_bytes().decode("utf-8", errors="replace")) for name, path in sorted(found)]


def _pattern(name: str, file: str) -> str:
    """How this address is named in this file, as a regular expression."""
    page, _, place = name.partition("#")
    kind = kind_of(name)
    if kind == "bestand":
        return re.escape(name)
    if kind in ("antwoord", "vraag", "check"):
        check, _, answer = name.partition("?")
        question, _, choice = answer.partition("=")
        value = rf"=(?:[^&)\"\s]*,)?{re.escape(choice)}(?![\w-])" if choice else "="
        return rf"#{re.escape(check)}" + (rf"\?[^)\"\s]*\b{re.escape(question)}{value}" if answer else r"(?![\w-])")
    if not place:
        in_rule = rf"[\"']{re.escape(page)}#|page=[\"']{re.escape(page)}[\"']" if file.endswith(".py") else "(?!)"
        return rf"(?<![\w/-]){re.escape(page)}\.md\b|{in_rule}"
    own = rf"[(\"']#{re.escape(place)}(?![\w-])" if file == f"docs/{page}.md" else "(?!)"
    return rf"(?<![\w/-]){re.escape(page)}(?:\.md)?#{re.escape(place)}(?![\w-])|{own}"


def pointers(name: str, files: Iterable[tuple[str, str]]) -> list[str]:
    """Where the address with this name is still named."""
    found = []
    for file, text in files:
        pattern = re.compile(_pattern(name, file))
        found += [f"{file}:{n}" for n, line in enumerate(text.splitlines(), start=1) if pattern.search(line)]
    return found
