"""Which passages changed since the rules on them were last looked at, and what do those rules decide?

Doorstop, which was considered, has the same idea (a 'suspect link'), and wants every passage and rule as a file of its
own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import wrap

from checkers.kernel.engine import engine_of
from checkers.kernel.html import WORDS
from checkers.kernel.table import rows
from scripts.editor.review.record import DRAFT, Reviews
from scripts.proof.prove.words import in_words
from scripts.shared.finding import Finding
from scripts.shared.locate import in_checker, of_passage
from scripts.shared.pages import Page
from scripts.shared.rests_on import Passages, every_rule, rules_on

WIDTH = 110
"""Columns of a terminal line, when it does not say."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A passage: its text as the checkers quote it ('' if they do not), its text now, and the rules to look at."""

    passage: str
    old: str
    new: str
    rules: tuple[str, ...]


def pending(reviews: Reviews, old: Passages, new: Passages, concepts: Collection[str] = ()) -> list[Pending]:
    """The passages of `new` with a rule that was not looked at with this text; `old` are the texts as quoted now.

    What was recorded when a page was begun counts only while that page is one of the `concepts`.
    """

    def looked_at(rule: str, key: str) -> bool:
        review = reviews.get(rule, {}).get(key, {})
        is_draft = review.get("reason") == DRAFT and key.partition("#")[0] not in concepts
        return review.get("fingerprint") == new[key]["fingerprint"] and not is_draft

    found = []
    for key, rules in sorted(rules_on().items()):
        if key not in new:
            continue  # what is gone cannot be looked at: `missing` says so
        waiting = tuple(rule for rule in rules if not looked_at(rule, key))
        if waiting:
            found.append(Pending(key, old.get(key, {}).get("text", ""), new[key]["text"], waiting))
    return found


def concepts_of(pages: Iterable[Page]) -> set[str]:
    """The pages whose text is not finished."""
    return {page.name for page in pages if page.meta.get("concept")}


def outcomes(slugs: set[str]) -> dict[str, list[str]]:
    """Of every rule of these checkers ('slug/rule'): what it leads to, how often, and an example of each, in words."""
    found: dict[str, list[str]] = {}
    for slug in sorted(slugs):
        counts: dict[str, Counter[str]] = {}
        example: dict[tuple[str, str], str] = {}
        total = 0
        for row in rows(engine_of(slug)):
            total += 1
            for rule in row["rules"]:
                counts.setdefault(rule, Counter())[row["outcome"]] += 1
                example.setdefault((rule, row["outcome"]), in_words(slug, row["scenario"]))
        for rule, of in counts.items():
            found[f"{slug}/{rule}"] = [
                f"{WORDS[outcome].lower()} in {count} van {total} situaties, zoals: {example[rule, outcome]}"
                for outcome, count in of.most_common()
            ]
    return found


def side_by_side(old: str, new: str, width: int = WIDTH) -> list[str]:
    """The two texts in two columns."""
    column = max(20, (width - 3) // 2)
    left, right = wrap(old or "(nog niet bekeken)", column), wrap(new, column)
    pairs = [(f"{'was':-<{column}}", f"{'is':-<{column}}"), *zip_longest(left, right, fillvalue="")]
    return [f"{one:<{column}} | {other}".rstrip() for one, other in pairs]


def about(each: Pending, found: dict[str, list[str]], width: int = WIDTH) -> list[str]:
    """What somebody has to see of this passage: both texts, the rules, and what these decide."""
    lines, rules = side_by_side(each.old, each.new, width), every_rule()
    for rule in each.rules:
        lines.append(f"regel {rule}: {rules[rule].says}")
        lines += [f"  → {line}" for line in found.get(rule, ["speelt in geen enkele situatie alleen"])]
    return lines


def findings(pages: list[Page], reviews: Reviews, old: Passages, new: Passages) -> Iterator[Finding]:
    """A finding for every passage whose rules were not looked at with this text."""
    waiting = pending(reviews, old, new, concepts_of(pages))
    decide = outcomes({rule.partition("/")[0] for each in waiting for rule in each.rules})
    for each in waiting:
        change = "de tekst veranderde" if each.old and each.old != each.new else "de regel is nog niet vergeleken"
        what = f"passage {each.passage}: {change}, en daar steunt op: {', '.join(each.rules)}"
        todo = "kijk of elke regel nog klopt en leg dat vast met 'make review', of pas de regel aan"
        yield Finding(*of_passage(pages, each.passage), what, todo, details=tuple(about(each, decide)))
    if not waiting and (changed := _left_behind(old, new)):
        count = "1 passage" if len(changed) == 1 else f"{len(changed)} passages"
        what = f"er veranderde iets waarvoor geen regel bekeken hoeft te worden ({count}, zoals {changed[0]})"
        todo = "is alles goed, neem het dan over met 'make review'"
        yield Finding(*of_passage(pages, changed[0]), what, todo)


def _left_behind(old: Passages, new: Passages) -> list[str]:
    """The passages that are not as the checkers quote them, but for those that a rule cites and no page has."""
    cited = rules_on()
    gone = {key for key in old if key not in new and key in cited}
    return sorted(key for key in (old.keys() | new.keys()) - gone if old.get(key) != new.get(key))


def missing(pages: list[Page], new: Passages, old: Passages) -> Iterator[Finding]:
    """A finding for every passage that rules cite and no page has: all these rules, and what it may be called now."""
    for key, rules in sorted(rules_on().items()):
        if key in new:
            continue
        text = str(old.get(key, {}).get("text", ""))
        elsewhere = [other for other, passage in new.items() if text and passage["text"] == text and other not in old]
        renamed = f"zij heet nu '{elsewhere[0]}': noem dat in de regel" if elsewhere else ""
        todo = renamed or "zet haar terug of pas de regel aan"
        details = [f"{_cited_at(rule, key)}: regel {rule}" for rule in rules] + [f"tekst: {text}"] * bool(text)
        what = f"de passage {key} is er niet meer, en er steunt een regel op"
        yield Finding(*of_passage(pages, key, text), what, todo, details=tuple(details))


def _cited_at(rule: str, passage: str) -> str:
    slug, _, name = rule.partition("/")
    anchor = passage.partition("#")[2]
    file, line = in_checker(slug, f'"{passage}"', f'"{anchor}"', f'id="{name}"')
    return f"{file}:{line}" if line else file
