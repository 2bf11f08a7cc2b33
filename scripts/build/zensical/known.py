"""In what may the site that Zensical builds differ, and why?

The one list of it. What is not in it is a fault, and so is an entry that nothing answers to any more.

On no page, and so only told here: the search. That of Zensical opens in a dialog of its own, with English labels and a
style that the policy of the page refuses. And a page keeps room for a scroll bar. The browser tests show it
(`SITE_DIR=build/zensical`): those fail that search, that want no complaint of the browser, or that measure the width.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import NamedTuple

from scripts.build.zensical.differences import Difference


class Known(NamedTuple):
    """Differences of this kind whose side and words are like the pattern, on any page, and the reason why they are."""

    kind: str
    pattern: str
    why: str

    def covers(self, each: Difference) -> bool:
        """Is this difference one of them?"""
        return each.kind == self.kind and fnmatchcase(f"{each.side} {each.what}", self.pattern)


KNOWN = (
    Known("head", "? generator: *", "each says which of the two made the page"),
    Known("id", "+ __skip", "'Ga naar inhoud' leads to the top of the article, not to the first heading"),
    Known("link", "? Ga naar inhoud → *", "the same; so it is on 404.html too"),
    Known("file", "? assets/javascripts/*", "the theme's own scripts, each in its own version"),
    Known("file", "? assets/stylesheets/*", "the theme's own style, each in its own version"),
    Known("file", "- search/search_index.json", "Zensical searches with an engine of its own, in search.json"),
    Known("file", "+ search.json", "the same; without the words that scripts/build/search_index.py adds"),
    Known("search", "? */: *", "the search calls a page as the menu does, not as its heading"),
    Known("file", "- sitemap.xml.gz", "the packed sitemap is the same as sitemap.xml, which is there"),
)


def unexplained(found: Iterable[Difference], known: Iterable[Known] = KNOWN) -> tuple[list[Difference], Counter[Known]]:
    """The differences that no entry covers, and how many each entry covers."""
    left: list[Difference] = []
    covered = Counter(dict.fromkeys(known, 0))
    for each in found:
        entry = next((entry for entry in covered if entry.covers(each)), None)
        if entry:
            covered[entry] += 1
        else:
            left.append(each)
    return left, covered
