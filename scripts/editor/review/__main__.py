"""Look again at the rules that rest on a changed passage, one passage at a time.

    python -m scripts.editor.review                      walk through them; ask and record
    python -m scripts.editor.review --reason "…"         record it with this reason, unasked; --all for more than one
    python -m scripts.editor.review --passage verzuim#geen-account    only this one

For every passage: its text as it was and as it is, the rules that rest on it, what they decide. Whoever confirms gives
a reason; the date goes with it, a name does not. From then on the checkers quote the new text. Passages on which no
rule rests are taken over without a question. Exit status 0 when nothing is left, 1 when something is.

A library of prompts (questionary) was considered: three letters and one sentence are asked, and `input` does that.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from datetime import date

from scripts.editor.passages import passages_of, store
from scripts.editor.review import record
from scripts.editor.review.pending import Pending, about, concepts_of, missing, outcomes, pending
from scripts.editor.review.record import Reviews
from scripts.shared import readable
from scripts.shared.finding import tell
from scripts.shared.fingerprint import fingerprint
from scripts.shared.locate import of_passage
from scripts.shared.pages import Page, read_pages
from scripts.shared.rests_on import Passages, rules_on, stored
from scripts.shared.tools import BuildError, command

SHORTEST_REASON = 10
ASK = "Klopt elke regel nog met de tekst zoals die nu is? [j] ja, leg vast  [n] nee, ik pas de regel aan  [s] stop: "
ASK_REASON = "Waarom klopt het nog? Eén zin, zonder namen: "


def confirm(each: Pending, reviews: Reviews, reason: str, on: date) -> None:
    """Record that the rules on this passage are right with its text as it is now."""
    for rule in each.rules:
        review = {"fingerprint": fingerprint(each.new), "date": on.isoformat(), "reason": reason}
        reviews.setdefault(rule, {})[each.passage] = review


def take_over(old: Passages, new: Passages, waiting: list[Pending]) -> Passages:
    """What the checkers quote from now on: the new text, and the old one where rules still have to be looked at."""
    keys = {each.passage for each in waiting}
    kept = {key: old[key] for key in keys & old.keys()}
    # what a rule cites and no page has stays, so that it can be told what it said
    gone = {key: old[key] for key in rules_on().keys() & old.keys() if key not in new}
    return {**new, **kept, **gone}


def good(reason: str) -> str:
    """The reason on one line. Raises BuildError when it says too little."""
    tidy = " ".join(reason.split())
    if len(tidy) < SHORTEST_REASON:
        raise BuildError(f"geef een reden van {SHORTEST_REASON} tekens of meer: waarom klopt de regel met deze tekst?")
    return tidy


def _ask() -> str:
    answer = ""
    while answer not in ("j", "n", "s"):
        answer = input(ASK).strip().lower()[:1]
    return answer


def _ask_reason() -> str:
    while True:
        try:
            return good(input(ASK_REASON))
        except BuildError as error:
            print(f"review: {error}")


def walk(waiting: list[Pending], reviews: Reviews, pages: list[Page], reason: str | None) -> list[Pending]:
    """Show each passage and ask about it, or record it with this reason; returns those that are left."""
    decide = outcomes({rule.partition("/")[0] for each in waiting for rule in each.rules})
    width = shutil.get_terminal_size((110, 24)).columns
    left = list(waiting)
    for n, each in enumerate(waiting, 1):
        file, line = of_passage(pages, each.passage)
        print(f"\n{n} van {len(waiting)}: {each.passage} ({file}:{line})\n")
        print("\n".join(about(each, decide, width)) + "\n")
        try:
            answer = _ask() if reason is None else "j"
            if answer == "j":
                confirm(each, reviews, reason or _ask_reason(), date.today())
                left.remove(each)
        except (EOFError, KeyboardInterrupt):
            print()
            break  # what was confirmed before is kept
        if answer == "s":
            break
    return left


@command("review")
def main(argv: list[str] | None = None) -> int:
    """Walk through what waits, or record it with a reason; returns the exit status.

    One reason for more than one passage is refused, unless for `--all` (a new page, of which all is new).
    """
    parser = argparse.ArgumentParser(
        prog="python -m scripts.editor.review", description="Loop de veranderde passages na."
    )
    parser.add_argument("--passage", help="alleen deze passage, zoals verzuim#geen-account")
    parser.add_argument("--reason", help="leg vast met deze reden, zonder te vragen")
    parser.add_argument("--all", action="store_true", help="één reden voor alles, zoals bij een nieuwe pagina")
    options = parser.parse_args(argv)
    readable.require()
    pages = read_pages()
    if broken := [page for page in pages if page.problem]:
        raise BuildError(f"{broken[0].file} is niet te lezen ({broken[0].problem}); los dat eerst op met 'make check'")
    old, new, reviews = stored(), passages_of(pages).passages, record.read()
    every = pending(reviews, old, new, concepts_of(pages))
    waiting = [each for each in every if options.passage in (None, each.passage)]
    if options.passage and not waiting:
        known = "is al nagelopen" if options.passage in new else "bestaat niet"
        raise BuildError(f"passage '{options.passage}' {known}; 'make check' noemt wat er wacht")
    if options.reason is not None and len(waiting) > 1 and not options.all:
        raise BuildError(
            f"er wachten {len(waiting)} passages, en één reden past daar zelden op; loop ze na met 'make review', "
            f"of noem er één: PASSAGE={waiting[0].passage}"
        )
    if waiting and options.reason is None and not sys.stdin.isatty():
        raise BuildError(f'{len(waiting)} passages wachten; zonder toetsenbord geef je een reden mee: REASON="…"')
    reason = good(options.reason) if waiting and options.reason is not None else None
    left = walk(waiting, reviews, pages, reason) if waiting else []
    still = [each for each in every if each not in waiting or each in left]
    record.write(reviews)
    store(take_over(old, new, still))
    tell(missing(pages, new, old))
    print(f"vastgelegd: {len(every) - len(still)}; wacht nog: {len(still)}")
    print("de checks citeren de tekst van de pagina's" + (", behalve bij wat nog wacht" if still else ""))
    return 1 if still else 0


if __name__ == "__main__":
    sys.exit(main())
