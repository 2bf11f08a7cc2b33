"""What does this passage say, and how certain is this legal fact?

Reads the data files beside the checkers: passages as they stand on the pages (`passages.json`, made from
`docs/` by `scripts/editor/passages.py`), the legal facts with their certainty (`facts.json`), and the contradictions in
the guidance (`contradictions.json`).
"""

from __future__ import annotations

import json
import pkgutil
import re
from functools import cache
from typing import Any

SETTLED = "gezien"
"""The certainty of a fact whose text was read; every other certainty is shown as 'laat nakijken'."""


@cache
def _data(name: str) -> Any:
    # not importlib.resources: that takes half the archive formats of the standard library along to the page
    content = pkgutil.get_data("checkers", f"data/{name}")
    if content is None:
        raise FileNotFoundError(f"the package has no data/{name}")
    return json.loads(content)


def facts() -> dict[str, dict[str, Any]]:
    """Legal facts by id (J-…), each with `says`, `provision`, `links`, `certainty`."""
    result: dict[str, dict[str, Any]] = _data("facts.json")
    return result


def laws() -> dict[str, dict[str, Any]]:
    """Laws by key, each with `title`, `short`, `link` and `certainty`."""
    result: dict[str, dict[str, Any]] = _data("laws.json")
    return result


def contradiction_title(contradiction_id: str) -> str:
    """What a contradiction in the guidance (J-TEG-…) is about. Raises KeyError for an unknown id."""
    return str(_data("contradictions.json")[contradiction_id]["title"])


def article(fact_id: str) -> str:
    """The provision of a fact, without the numbers under which laws are filed: they are in the link."""
    return re.sub(r" \((?:BWBR|CELEX )[^)]*\)", "", facts()[fact_id]["provision"])


def link(fact_id: str) -> str | None:
    """Where to read it: the source of the fact, or else the law that its provision names, if that was read."""
    fact = facts()[fact_id]
    if fact["links"]:
        return str(fact["links"][0])
    for entry in laws().values():
        names = [name for name in (entry["short"], entry["title"]) if name]
        named = any(re.match(rf"{re.escape(name)}\b", fact["provision"]) for name in names)
        if named and entry["certainty"] == SETTLED and entry["link"]:
            return str(entry["link"])
    return None


def passages() -> dict[str, dict[str, Any]]:
    """Passages by 'page#anchor', each with `text`, `title` of the page and `fingerprint`."""
    result: dict[str, dict[str, Any]] = _data("passages.json")["passages"]
    return result


def guidance_fingerprint() -> str:
    """One fingerprint over all passages: which text of the guidance a verdict goes with."""
    return str(_data("passages.json")["fingerprint"])


def passage_url(passage: str) -> str:
    """The address of a passage, relative to the root of the site."""
    page, anchor = passage.split("#", 1)
    return f"#{anchor}" if page == "index" else f"{page}/#{anchor}"


def quoted(passage: str) -> dict[str, Any]:
    """The passage as a verdict quotes it. Raises KeyError when the pages do not have it."""
    entry = passages()[passage]
    return {
        "passage": passage,
        "url": passage_url(passage),
        "title": entry["title"],
        "text": entry["text"],
        "fingerprint": entry["fingerprint"],
    }


def law(fact_id: str) -> dict[str, Any]:
    """The fact as a verdict cites it: article, link (None when the source has no address), certainty."""
    fact = facts()[fact_id]
    return {
        "fact": fact_id,
        "article": article(fact_id),
        "says": fact["says"],
        "link": link(fact_id),
        "certainty": fact["certainty"],
    }
