"""Which passages do the pages have, and which rules rest on them?

A passage is a paragraph or list item with an anchor of its own. The checkers quote passages from
`checkers/data/passages.json`; `scripts.editor.review` keeps that file equal to the pages, once somebody looked at the
rules.

    python -m scripts.editor.passages    list both ways: passages that no rule rests on, and rules with their passages
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from checkers import SLUGS, checker
from scripts.shared.finding import Finding
from scripts.shared.fingerprint import fingerprint
from scripts.shared.html import CHECK, given, parse, text_of
from scripts.shared.pages import Page, read_pages
from scripts.shared.rests_on import STORE, Passages, rules_on
from scripts.shared.tools import write_whole

PASSAGE = f":is(p, li)[id]:not({CHECK} *)"
NOT_TEXT = ".fact, .badge-nakijken, .headerlink"


@dataclass(frozen=True, slots=True)
class Found:
    """The passages of the pages, and what is wrong with them."""

    passages: Passages
    faults: list[Finding]


def line_of(page: Page, anchor: str) -> int:
    """The line of the page that gives a passage this anchor; the first line when it comes from elsewhere."""
    return next((n for n, line in enumerate(page.source.splitlines(), 1) if f"#{anchor} " in f"{line} "), 1)


def passages_of(pages: Iterable[Page]) -> Found:
    """The passages as they stand on the pages; white space and mark-up are no part of their text."""
    passages: Passages = {}
    faults: list[Finding] = []
    for page in pages:
        seen = set()
        for node in parse(page.html).css(PASSAGE):
            anchor, text = given(node, "id"), text_of(node, NOT_TEXT).replace(" .", ".")
            if anchor in seen:
                what = f"het anker '{anchor}' staat er twee keer"
                faults.append(Finding(page.file, line_of(page, anchor), what, "geef een van beide een andere naam"))
            if not text:
                what = f"de passage '{anchor}' is leeg"
                faults.append(Finding(page.file, line_of(page, anchor), what, "schrijf een tekst, of haal haar weg"))
            seen.add(anchor)
            passages[f"{page.name}#{anchor}"] = {
                "title": page.meta.get("title", page.name),
                "text": text,
                "fingerprint": fingerprint(text),
                "statements": given(node, "data-u").split(),
                "facts": given(node, "data-j").split(),
            }
    return Found(passages, faults)


def as_stored(passages: Passages) -> dict[str, Any]:
    """What passages.json holds."""
    whole = fingerprint("\n".join(f"{key} {each['fingerprint']}" for key, each in sorted(passages.items())))
    return {"fingerprint": whole, "passages": passages}


def store(passages: Passages) -> None:
    """Let the checkers quote these passages."""
    text = json.dumps(as_stored(passages), ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(STORE, text + "\n")


def listing(passages: Passages) -> list[str]:
    """Both ways, a line each: passages without a rule, and rules with the passages that they rest on."""
    on = rules_on()
    alone = sorted(key for key in passages if key not in on)
    lines = [f"{len(alone)} van {len(passages)} passages waar geen regel op steunt:", *(f"  {key}" for key in alone)]
    rules = {f"{slug}/{rule.id}": rule.passages for slug in SLUGS for rule in checker(slug).rules}
    bare = [rule for rule, cited in rules.items() if not cited]
    lines += ["", f"{len(bare)} van {len(rules)} regels die op geen passage steunen:", *(f"  {rule}" for rule in bare)]
    lines += ["", "regels, met de passages waar zij op steunen:"]
    return lines + [f"  {rule}: {', '.join(cited)}" for rule, cited in rules.items() if cited]


def main() -> int:
    """Print the list."""
    print("\n".join(listing(passages_of(read_pages()).passages)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
