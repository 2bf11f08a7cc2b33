"""Which passages changed since the rules on them were last looked at, and what do those rules decide?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import wrap

from checkers import checker
from checkers.kernel.engine import engine_of
from checkers.kernel.html import WORDS
from checkers.kernel.table import rows
from scripts.finding import Finding
from scripts.locate import in_checker, in_page
from scripts.pages import Page
from scripts.passages import Passages, line_of, rules_on
from scripts.prove.words import in_words
from scripts.review.record import Reviews

WIDTH = 110
"""Columns of a terminal line, when it does not say."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A passage: its text as the checkers quote it ('' if they do not), its text now, and the rules to look at."""

    passage: str
    old: str
    new: str
    rules: tuple[str, ...]


def pending(reviews: Reviews, old: Passages, new: Passages) -> list[Pending]:
    """The passages of `new` with a rule that was not looked at with this text; `old` are the texts as quoted now."""
    found = []
    for key, rules in sorted(rules_on().items()):
        if key not in new:
            continue  # what is gone cannot be looked at: `missing` says so
        now = new[key]["fingerprint"]
        waiting = tuple(rule for rule in rules if reviews.get(rule, {}).get(key, {}).get("fingerprint") != now)
        if waiting:
            found.append(Pending(key, old.get(key, {}).get("text", ""), new[key]["text"], waiting))
    return found


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
    lines = side_by_side(each.old, each.new, width)
    for rule in each.rules:
        slug, _, name = rule.partition("/")
        says = next(one.says for one in checker(slug).rules if one.id == name)
        lines.append(f"regel {rule}: {says}")
        lines += [f"  → {line}" for line in found.get(rule, ["speelt in geen enkele situatie alleen"])]
    return lines


def findings(pages: list[Page], reviews: Reviews, old: Passages, new: Passages) -> list[Finding]:
    """A finding for every passage whose rules were not looked at with this text."""
    waiting = pending(reviews, old, new)
    decide = outcomes({rule.partition("/")[0] for each in waiting for rule in each.rules})
    of = {page.name: page for page in pages}
    found = []
    for each in waiting:
        name, _, anchor = each.passage.partition("#")
        what = "de tekst veranderde" if each.old and each.old != each.new else "de regel is nog niet vergeleken"
        found.append(
            Finding(
                of[name].file,
                line_of(of[name], anchor),
                f"passage {each.passage}: {what}, en er steunt een regel op ({', '.join(each.rules)})",
                "kijk of elke regel nog klopt en leg dat vast met 'make review', of pas de regel aan",
                details=tuple(about(each, decide)),
            )
        )
    if not waiting and (changed := sorted(key for key in old.keys() | new.keys() if old.get(key) != new.get(key))):
        what = f"de checks citeren nog de oude tekst ({len(changed)} passages, zoals {changed[0]})"
        todo = "er steunt geen regel op: neem haar over met 'make review'"
        found.append(Finding("checkers/data/passages.json", 0, what, todo))
    return found


def missing(pages: list[Page], new: Passages, old: Passages) -> list[Finding]:
    """A finding for every passage that rules cite and no page has: all these rules, and what it may be called now."""
    of = {page.name: page for page in pages}
    found = []
    for key, rules in sorted(rules_on().items()):
        if key in new:
            continue
        name = key.partition("#")[0]
        text = old.get(key, {}).get("text")
        elsewhere = [other for other, passage in new.items() if text and passage["text"] == text and other not in old]
        what = f"de passage {key} is er niet meer, en er steunt een regel op"
        todo = (
            f"zij heet nu '{elsewhere[0]}': noem dat in de regel" if elsewhere else "zet haar terug of pas de regel aan"
        )
        file, line = in_page(of[name], near=text or "") if name in of else (f"docs/{name}.md", 0)
        details = [f"{_cited_at(rule, key)}: regel {rule}" for rule in rules]
        found.append(Finding(file, line, what, todo, details=tuple(details + ([f"tekst: {text}"] if text else []))))
    return found


def _cited_at(rule: str, passage: str) -> str:
    slug, _, name = rule.partition("/")
    anchor = passage.partition("#")[2]
    file, line = in_checker(slug, f'"{passage}"', f'"{anchor}"', f'id="{name}"')
    return f"{file}:{line}" if line else file
