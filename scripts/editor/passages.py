"""Which passages do the pages have, and which rules rest on them?

A passage is a paragraph or list item with an anchor of its own. The checkers quote passages from
`checkers/data/passages.json`; `scripts.editor.review` keeps that file equal to the pages, once somebody looked at the
rules.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from scripts.shared.finding import Finding
from scripts.shared.fingerprint import fingerprint
from scripts.shared.html import CHECK, given, parse, text_of
from scripts.shared.locate import in_page
from scripts.shared.pages import Page
from scripts.shared.rests_on import STORE, Passages
from scripts.shared.tools import write_whole

PASSAGE = f":is(p, li)[id]:not({CHECK} *)"
NOT_TEXT = ".fact, .badge-nakijken, .headerlink"


@dataclass(frozen=True, slots=True)
class Found:
    """The passages of the pages, and what is wrong with them."""

    passages: Passages
    faults: list[Finding]


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
                faults.append(Finding(*in_page(page, anchor), what, "geef een van beide een andere naam"))
            if not text:
                what = f"de passage '{anchor}' is leeg"
                faults.append(Finding(*in_page(page, anchor), what, "schrijf een tekst, of haal haar weg"))
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
