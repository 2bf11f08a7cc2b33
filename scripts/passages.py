"""Does every passage that a rule rests on still say what it said?

    python -m scripts.passages            compare docs/ with what the checkers know; list the rules to look at
    python -m scripts.passages --accept   take over the text as it now stands

A passage is a paragraph or list item with an anchor of its own. The checkers quote passages from
`checkers/data/passages.json`; this script keeps that file equal to the pages. A changed sentence is never
taken over in silence: whoever edits it sees which rules lean on it, looks at them, and then accepts.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data

from checkers import SLUGS, checker

ROOT = Path(__file__).resolve().parent.parent
STORE = ROOT / "checkers" / "data" / "passages.json"
SKIPPED_CLASSES = {"fact", "badge-nakijken", "headerlink"}
CHECK = "uitwissel-check"
VOID = {"br", "img", "input", "hr", "wbr"}


def fingerprint(text: str) -> str:
    """A short fingerprint of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


class _Passages(HTMLParser):
    """Collects paragraphs and list items with an id, without citations and marks."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, dict[str, Any]] = {}
        self.twice: list[str] = []
        self._stack: list[tuple[str, str | None, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        given = dict(attrs)
        in_check = any(open_tag == CHECK for open_tag, _, _ in self._stack)
        anchor = given.get("id") if tag in {"p", "li"} and not in_check else None
        skipped = bool(SKIPPED_CLASSES & set((given.get("class") or "").split()))
        if anchor:
            if anchor in self.found:
                self.twice.append(anchor)
            self.found[anchor] = {
                "text": "",
                "statements": (given.get("data-u") or "").split(),
                "facts": (given.get("data-j") or "").split(),
            }
        self._stack.append((tag, anchor, skipped))

    def handle_endtag(self, tag: str) -> None:
        if any(open_tag == tag for open_tag, _, _ in self._stack):
            while self._stack.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if any(skipped for _, _, skipped in self._stack):
            return
        for _, anchor, _ in self._stack:
            if anchor:
                self.found[anchor]["text"] += data


@dataclass(frozen=True, slots=True)
class Pages:
    """All passages by 'page#anchor', and what is wrong with them."""

    passages: dict[str, dict[str, Any]]
    faults: list[str]


def rendered(docs: Path = ROOT / "docs") -> Iterator[tuple[Path, str, dict[str, Any]]]:
    """Every page of `docs`: its file, its HTML without the theme around it, its front matter."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    for path in sorted(docs.glob("*.md")):
        body, meta = get_data(path.read_text(encoding="utf-8"))
        markdown = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
        yield path, markdown.convert(body), meta


def read_pages() -> Pages:
    """The passages as they stand in docs/."""
    passages: dict[str, dict[str, Any]] = {}
    faults: list[str] = []
    for path, html, meta in rendered():
        reader = _Passages()
        reader.feed(html)
        faults += [f"{path.name}: anker '{anchor}' staat er twee keer" for anchor in reader.twice]
        for anchor, passage in reader.found.items():
            text = " ".join(passage["text"].split()).replace(" .", ".")
            if not text:
                faults.append(f"{path.name}: passage '{anchor}' is leeg")
            passages[f"{path.stem}#{anchor}"] = {
                "title": meta.get("title", path.stem),
                "text": text,
                "fingerprint": fingerprint(text),
                "statements": passage["statements"],
                "facts": passage["facts"],
            }
    return Pages(passages, faults)


def as_stored(passages: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What passages.json holds."""
    whole = fingerprint("\n".join(f"{key} {each['fingerprint']}" for key, each in sorted(passages.items())))
    return {"fingerprint": whole, "passages": passages}


def rules_on() -> dict[str, list[str]]:
    """Which rules ('slug/rule') rest on which passage."""
    found: dict[str, list[str]] = {}
    for slug in SLUGS:
        for rule in checker(slug).rules:
            for passage in rule.passages:
                found.setdefault(passage, []).append(f"{slug}/{rule.id}")
    return found


def differences(old: dict[str, dict[str, Any]], new: dict[str, dict[str, Any]]) -> list[str]:
    """What changed, a line each, with the rules that lean on it."""
    leaning = rules_on()
    lines = []
    for key in sorted(old.keys() | new.keys()):
        if old.get(key) == new.get(key):
            continue
        what = "nieuw" if key not in old else "verdwenen" if key not in new else "gewijzigd"
        rules = ", ".join(leaning.get(key, [])) or "geen regel"
        lines.append(f"{what}: {key} (regels: {rules})")
        if key in old and key in new and old[key]["text"] != new[key]["text"]:
            lines += [f"    was: {old[key]['text']}", f"    is:  {new[key]['text']}"]
    return lines


def missing(passages: dict[str, dict[str, Any]]) -> list[str]:
    """Passages that a rule cites and no page has."""
    return [
        f"passage '{key}' bestaat niet (regels: {', '.join(rules)})"
        for key, rules in sorted(rules_on().items())
        if key not in passages
    ]


def main(argv: list[str] | None = None) -> int:
    """Compare or accept; exit status 1 when something is to be looked at."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--accept", action="store_true", help="neem de tekst over zoals die nu op de pagina's staat")
    options = parser.parse_args(argv)
    pages = read_pages()
    old = json.loads(STORE.read_text(encoding="utf-8"))["passages"] if STORE.exists() else {}
    faults = pages.faults + missing(pages.passages)
    changed = differences(old, pages.passages)
    print("\n".join(faults + changed) or f"{len(pages.passages)} passages, niets gewijzigd")
    if options.accept:
        text = json.dumps(as_stored(pages.passages), ensure_ascii=False, indent=1, sort_keys=True)
        STORE.write_text(text + "\n", encoding="utf-8")
        return 1 if faults else 0
    if changed:
        print("Bekijk deze regels, en neem de tekst dan over met: make passages ACCEPT=1")
    return 1 if faults or changed else 0


if __name__ == "__main__":
    sys.exit(main())
