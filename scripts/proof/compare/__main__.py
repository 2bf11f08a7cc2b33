"""What does my change do? Compares the verdicts of this folder with those of a revision.

    python -m scripts.proof.compare              with the version that readers see
    python -m scripts.proof.compare HEAD~3       with any revision
    python -m scripts.proof.compare --base https://example.org/uitwisselwijzer/    links to that site

Prints Markdown, in Dutch. Exit status 0, changes or not; 2 with one line when the comparison cannot be made.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from itertools import groupby

from checkers.kernel.html import WORDS, fragment
from scripts.proof.compare.differences import NEW, Difference, Result, changed_rules, differences
from scripts.proof.compare.versions import RevisionError, Version, finish, last_published, start, tree_of
from scripts.proof.prove.words import in_words
from scripts.shared.tools import ROOT

SHOWN = 20
"""Rules that are named in one sentence."""


def _number(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def _said(result: Result) -> str:
    outcome, unmet = result
    if outcome == NEW:
        return NEW
    return WORDS[outcome].lower() + (f" ({', '.join(unmet)})" if unmet else "")


def _rule(rule: str, old: Version, new: Version) -> str:
    known = new.rules.get(rule) or old.rules[rule]
    what = "" if rule in old.rules and rule in new.rules else " (nieuw)" if rule in new.rules else " (weg)"
    return f"`{rule}`{what}, rust op {', '.join(known['passages'])}"


def _group(found: list[Difference], old: Version, new: Version, base: str) -> Iterator[str]:
    first = min(found, key=lambda each: len(each.scenario))
    yield f"- **{_said(first.before)} → {_said(first.after)}**: {_number(len(found))} keer"
    for rule in first.rules:
        yield f"  - regel {_rule(rule, old, new)}"
    if not first.rules:
        yield "  - geen regel is anders: het komt door een voorwaarde of een vraag"
    page = new.page.removesuffix(".md")
    address = f"{base}{'' if page == 'index' else f'{page}/'}#{fragment(new.slug, first.scenario)}"
    yield f"  - voorbeeld: {in_words(new.slug, first.scenario)} [Probeer het]({address})"


def compared(found: list[Difference], old: Version, new: Version, base: str) -> list[str]:
    """The lines about the scenarios of a checker that change."""
    if not found:
        return []
    lines = [f"## {new.slug}: {_number(len(found))} van {_number(len(new.rows))} scenario's veranderen", ""]
    groups = [list(group) for _, group in groupby(found, key=lambda each: (each.before, each.after, each.rules))]
    for group in sorted(groups, key=len, reverse=True):
        lines += _group(group, old, new, base)
    return [*lines, ""]


def _some(names: list[str]) -> str:
    more = f" en nog {len(names) - SHOWN}" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more


def report(old: dict[str, Version], new: dict[str, Version], name: str, base: str) -> Iterator[str]:
    """The whole comparison."""
    changed, lines, worded = 0, [], []
    for slug, version in new.items():
        if slug not in old:
            changed += len(version.rows)
            lines += [f"## {slug}: nieuwe check met {_number(len(version.rows))} scenario's", ""]
            continue
        found = sorted(differences(old[slug], version), key=lambda each: (each.before, each.after, each.rules))
        changed += len(found)
        lines += compared(found, old[slug], version, base)
        told = {rule for each in found for rule in each.rules}
        worded += [f"`{slug}/{rule}`" for rule in sorted(changed_rules(old[slug], version) - told)]
    lines += [f"## {slug}: deze check is weg" for slug in old if slug not in new]
    total = _number(sum(len(version.rows) for version in new.values()))
    if not lines:
        also = f" Wel anders verwoord of onderbouwd: {_some(worded)}." if worded else ""
        yield f"Geen enkele uitkomst verandert ten opzichte van {name} ({total} scenario's vergeleken).{also}"
        return
    yield f"# {_number(changed)} van {total} scenario's veranderen ten opzichte van {name}"
    yield ""
    yield from lines
    if worded:
        yield f"Anders verwoord of onderbouwd, met dezelfde uitkomsten: {_some(worded)}."


def main(argv: list[str] | None = None) -> int:
    """Compare; returns the exit status."""
    parser = argparse.ArgumentParser(description="Which verdicts does this change change?")
    parser.add_argument("revision", nargs="?", help="a commit, branch or tag (the version that readers see)")
    parser.add_argument(
        "--base", default=os.environ.get("SITE_URL", "http://localhost:8000/"), help="address of the site"
    )
    options = parser.parse_args(argv)
    try:
        revision = options.revision or last_published()
        with tree_of(revision) as tree:
            then, now = start(tree), start(ROOT)
            old, new = finish(then, f"‘{revision}’"), finish(now, "deze map")
    except RevisionError as error:
        print(f"compare: {error}", file=sys.stderr)
        return 2
    print("\n".join(report(old, new, f"‘{revision}’", options.base.rstrip("/") + "/")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
