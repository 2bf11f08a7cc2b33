"""With which text of a passage was a rule last looked at, when, and why is it right?

`checkers/reviews/SLUG.json` holds for every rule, and every passage that it rests on, the fingerprint of the text as it
was then, the date and the reason. No names: what counts is what was read.
"""

from __future__ import annotations

import json
from pathlib import Path

from checkers import SLUGS, checker
from scripts.shared.tools import ROOT, BuildError, write_whole

DRAFT = "Concept: de passages en de regels zijn samen gemaakt."
"""The reason that `make new` gives; it counts only as long as the page is a concept."""
FOLDER = ROOT / "checkers" / "reviews"

type Review = dict[str, str]
"""`fingerprint`, `date` (ISO) and `reason`."""
type Reviews = dict[str, dict[str, Review]]
"""By rule ('slug/rule') and passage ('page#anchor')."""


def read(folder: Path = FOLDER) -> Reviews:
    """All reviews. Raises BuildError for a file that cannot be read."""
    found: Reviews = {}
    for slug in SLUGS:
        path = folder / f"{slug}.json"
        if not path.is_file():
            continue
        try:
            rules = json.loads(path.read_text(encoding="utf-8"))
            found |= {f"{slug}/{rule}": {key: dict(review) for key, review in of.items()} for rule, of in rules.items()}
        except (ValueError, AttributeError, TypeError) as error:
            raise BuildError(f"checkers/reviews/{path.name} is beschadigd ({error}); zet hem terug uit git") from error
    return found


def write(reviews: Reviews, folder: Path = FOLDER) -> None:
    """Keep the reviews of all rules and passages that there are; what no rule rests on any more is dropped."""
    for slug in SLUGS:
        kept = {
            rule.id: {key: of[key] for key in sorted(rule.passages) if key in of}
            for rule in sorted(checker(slug).rules, key=lambda each: each.id)
            if (of := reviews.get(f"{slug}/{rule.id}"))
        }
        text = json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        path = folder / f"{slug}.json"
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            write_whole(path, text)
