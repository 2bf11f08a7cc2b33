"""Which pages and rules had to be looked at again by now?

    python -m scripts.editor.check.dates    the list, as Markdown for the summary of a workflow

A date that has passed is no fault: the page says so to its readers, and the editor hears it with every check.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date

from scripts.shared.finding import Finding
from scripts.shared.locate import in_rule
from scripts.shared.pages import Page, read_pages
from scripts.shared.rests_on import every_rule

TODO = "lees de pagina na, pas haar aan als dat moet, en kies een nieuwe datum"
TODO_RULE = "kijk of de regel nog klopt, en kies een nieuwe datum"


def findings(pages: Iterable[Page], today: date) -> Iterator[Finding]:
    """A warning for every page and rule whose review date has passed."""
    for page in pages:
        review = page.meta.get("review")
        if type(review) is date and review <= today:
            what = f"{page.meta.get('title', page.name)}: opnieuw bekijken had gemoeten vóór {review}"
            yield Finding(page.file, page.line_of_field("review"), what, TODO, warning=True)
    for name, rule in every_rule().items():
        if date.fromisoformat(rule.review) <= today:
            place = in_rule(name.partition("/")[0], rule)
            what = f"regel {name}: opnieuw bekijken had gemoeten vóór {rule.review}"
            yield Finding(*place, what, TODO_RULE, warning=True)


def as_markdown(found: Iterable[Finding], today: date) -> str:
    """The list for a summary."""
    lines = [f"- `{each.file}:{each.line}` {each.what}" for each in found] or ["Alles is op tijd bekeken."]
    return "\n".join([f"## Opnieuw bekijken ({today})", "", *lines])


def main() -> int:
    """Print the list."""
    print(as_markdown(findings(read_pages(), date.today()), date.today()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
