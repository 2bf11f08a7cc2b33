"""Does the site also build with Zensical, and is it then the same for who reads it?

    python -m scripts.build.zensical               build with Zensical into build/zensical/, compare with site/
    python -m scripts.build.zensical --no-build    compare what was built

Zensical makes the pages from the same mkdocs.yml, templates and extensions; what comes after them is put to them by
the same steps. Two things are not asked of it. Its own check of anchors reads the text as it was typed and takes every
link to a check that is filled in for a place that is not there; MkDocs does check them, and a link or place that is
another by Zensical is a difference. And the two steps that mend the search of Material: it has another one.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from scripts.build.site import SITE, complete, environment
from scripts.build.zensical.differences import WHOLE, Difference, differences, pages_of
from scripts.build.zensical.known import Known, unexplained
from scripts.shared.tools import BUILD, ROOT, BuildError, command, run

OURS = BUILD / "zensical"
MOST_LINES, WIDTH = 24, 118
"""One screen."""


def build(target: Path) -> None:
    """Build the site with Zensical into this folder of the project. Raises BuildError."""
    began = time.monotonic()
    shutil.rmtree(target, ignore_errors=True)
    env = {**environment(), "ZENSICAL_DIR": target.relative_to(ROOT).as_posix(), "ANCHORS": "ignore"}
    run([sys.executable, "-m", "zensical", "build", "--clean", "--strict"], "zensical build", timeout=600, env=env)
    made = time.monotonic()
    complete(target)
    print(f"zensical: pages in {made - began:.1f} s, the rest in {time.monotonic() - made:.1f} s", flush=True)


def report(pages: int, left: list[Difference], covered: Counter[Known]) -> Iterator[str]:
    """What there is to say, a line each."""
    other = {each.page for each in left} - {WHOLE}
    yield f"{pages - len(other)} of {pages} pages are the same, but for what is known:"
    for entry, count in covered.items():
        yield f"  {count:4}  {entry.kind} {entry.pattern}: {entry.why}"
    lines = [
        f"{page or './'}: {each}"[:WIDTH] for page in [WHOLE, *sorted(other)] for each in left if each.page == page
    ]
    if lines:
        yield f"{len(lines)} differences nobody explained (- only by MkDocs, + only by Zensical):"
        yield from (f"  {line}" for line in lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            yield f"  … and {len(lines) - MOST_LINES} more, on {len({each.page for each in left})} pages"
    yield from (f"this is no difference any more; take it away: {each.kind} {each.pattern}" for each in gone(covered))


def gone(covered: Counter[Known]) -> list[Known]:
    """The entries that cover nothing."""
    return [entry for entry, count in covered.items() if not count]


@command("zensical", "stopped")
def main(argv: list[str] | None = None) -> int:
    """Build and compare; returns the exit status: 1 when there is a difference that nobody explained."""
    parser = argparse.ArgumentParser(description="Build the site with Zensical and compare it with the one of MkDocs.")
    parser.add_argument("--no-build", action="store_true", help="compare what was built")
    parser.add_argument("--summary", type=Path, help="add the report to this file as well, as Markdown")
    options = parser.parse_args(argv)
    if not options.no_build:
        build(OURS)
    if missing := [site for site in (SITE, OURS) if not (site / "index.html").is_file()]:
        raise BuildError(f"there is no site in {missing[0]} to compare; run: make zensical")
    left, covered = unexplained(differences(SITE, OURS))
    text = "\n".join(report(len(pages_of(SITE)), left, covered))
    print(text)
    if options.summary:
        with options.summary.open("a", encoding="utf-8") as summary:
            summary.write(f"```\n{text}\n```\n")
    return 1 if left or gone(covered) else 0


if __name__ == "__main__":
    sys.exit(main())
