"""A link of an older version: what changed since, for this check and for this case?

The page fetches what this needs. The list of versions says what changed in each; when the table of the check is another
since, this case is looked up in the table of then and in that of now.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import parse_qsl

from .html import WORDS
from .model import UNKNOWN, Checker
from .words import OPEN

NOT_KEPT = "De tabel van toen is niet bewaard. Of deze situatie toen een andere uitkomst had, is niet meer na te gaan."
NOT_FETCHED = (
    "Of deze situatie toen een andere uitkomst had, kon niet worden nagegaan. "
    "Laad de pagina opnieuw om het nog eens te proberen."
)

type Choices = dict[str, list[str]]
"""Question → what was chosen."""
type Result = tuple[tuple[str, ...], ...]
"""One outcome, with the conditions that are not met: in every way that the answers leave open."""


@dataclass(frozen=True)
class Link:
    """What the page knows of a link of an older version.

    `version` and `case` as they stand in the link; `now` is that case in the form, empty when the link does not fit it
    any more. `versions` are those of `wijzigingen/versies.json`, the newest first. `tables` is what `Since.needs` named
    as JSON Lines: None when it was not asked for yet, empty when it cannot be fetched.
    """

    version: str
    case: str
    now: str
    versions: list[dict[str, Any]]
    tables: list[str] | None = None


@dataclass(frozen=True)
class Since:
    """What to say, as HTML, and the files that are needed to say it, by their path on the site."""

    html: str
    needs: tuple[str, ...] = ()


def choices_of(case: str) -> Choices:
    """The answers of a case as it stands in an address: `vraag=keuze&gegevens=naam,pgn`."""
    return {question: chosen.split(",") for question, chosen in parse_qsl(case)}


def _may_fit(line: str, given: Choices) -> bool:
    """Can this line of a table go with these answers? A look at its text: a table has thousands of lines to be read."""
    return all(
        chosen[0] == UNKNOWN or f'"{question}"' not in line or any(f'"{choice}"' in line for choice in chosen)
        for question, chosen in given.items()
    )


def _fits(scenario: dict[str, Any], given: Choices) -> bool:
    """Does this row of a table go with these answers? A question without an answer goes with every row."""
    for question, choice in scenario.items():
        chosen = given.get(question, [UNKNOWN])
        if chosen[0] != UNKNOWN and (choice[0] if isinstance(choice, list) else choice) not in chosen:
            return False
    return True


def results(table: str, given: Choices) -> dict[str, Result]:
    """Per data item ('' for a check without them) what all rows that go with these answers agree on.

    Raises ValueError when this is no table.
    """
    if not table:
        raise ValueError("the table is empty")
    found: dict[str, set[tuple[str, ...]]] = {}
    for row in (json.loads(line) for line in table.splitlines() if _may_fit(line, given)):
        if _fits(row["scenario"], given):
            item = next((choice[0] for choice in row["scenario"].values() if isinstance(choice, list)), "")
            unmet = sorted(name for name, met in row["conditions"].items() if not met)
            said = (row["outcome"], *(unmet if row["outcome"] == "voorwaarden" else ()))
            found.setdefault(item, set()).add(said)
    return {
        item: tuple(sorted(said)) if len({outcome for outcome, *_ in said}) == 1 else ((OPEN,),)
        for item, said in found.items()
    }


def _word(result: Result | None) -> str:
    return WORDS.get(result[0][0], result[0][0]).lower() if result else "er nog niet"


def _turn(was: Result | None, now: Result) -> str:
    if _word(was) == _word(now):
        return f"toen en nu {_word(now)}, maar de voorwaarden zijn anders"
    return f"toen {_word(was)}, nu {_word(now)}"


def _list(sentence: str, lines: Iterable[str]) -> str:
    return f"<p>{sentence}</p><ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"


def _compared(checker: Checker, link: Link) -> str:
    """What this case was then and is now. Raises LookupError, TypeError or ValueError when a table cannot be read."""
    tables = link.tables or []
    question = checker.items_question
    labels = {choice.id: choice.label for choice in question.choices} if question else {"": "Uitkomst"}
    was = results(tables[0], choices_of(link.case))
    if not link.now:
        lines = [f"{escape(labels.get(item, item))}: {_word(result)}" for item, result in was.items()]
        return _list("Toen was de uitkomst:", lines) if lines else ""
    now = results(tables[1], choices_of(link.now))
    # a data item may have another name by now, in the same place
    named = dict(zip(now, was, strict=True)) if len(now) == len(was) else {}
    before = {item: was.get(item) or was.get(named.get(item, "")) for item in now}
    turned = [
        f"{escape(labels.get(item, item))}: {_turn(before[item], result)}"
        for item, result in now.items()
        if before[item] != result
    ]
    if not turned:
        return "<p>Voor deze situatie is de uitkomst dezelfde gebleven.</p>"
    return _list("Voor deze situatie is de uitkomst nu anders:", turned)


def _told(slug: str, changes: str, later: list[dict[str, Any]]) -> str:
    """The changes of later versions that matter for this check, with links."""
    lines = [
        f'<a href="{escape(changes)}#{escape(each["name"])}">{escape(each["title"])}</a> ({escape(each["date"])})'
        for each in later
        if slug in each["checks"]
    ]
    if not lines:
        return "<p>Sindsdien is er voor deze check niets veranderd.</p>"
    return _list("Sindsdien veranderde voor deze check:", lines)


def since(checker: Checker, version: str, link: Link, base: str) -> Since:
    """What changed between the version of this link and `version`, that of the page.

    `base` is the URL of the root of the site.
    """
    names = [each["version"] for each in link.versions]
    changes = f"{base}wijzigingen/"
    if link.version not in names or version not in names or names.index(link.version) < names.index(version):
        filled = "De antwoorden zijn ingevuld, en de uitkomst is die van nu. " if link.now else ""
        read = f'Wat er veranderde, lees je bij <a href="{escape(changes)}">Wijzigingen</a>.'
        return Since(f"<p>De versie in deze link is niet bekend. {filled}{read}</p>")
    at, here = names.index(link.version), names.index(version)
    then, now = link.versions[at], link.versions[here]
    old, current = (each["tables"].get(checker.slug) for each in (then, now))
    needed = [old, current] if link.now and old != current else [] if link.now else [old]
    if old and needed and link.tables is None:
        return Since("", tuple(f"tabellen/archief/{checker.slug}-{each}.jsonl.gz" for each in needed))
    head = f"Deze link is van versie {then['version']} ({then['date']}). Nu geldt versie {version} ({now['date']})."
    told = f"<p>{escape(head)}</p>{_told(checker.slug, changes, link.versions[here:at])}"
    try:
        outcome = f"<p>{NOT_KEPT}</p>" if not old else _compared(checker, link) if needed else ""
    except (LookupError, TypeError, ValueError):
        outcome = f"<p>{NOT_FETCHED}</p>"
    return Since(told + outcome)
