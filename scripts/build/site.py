"""How is the whole site made?

    python -m scripts.build.site               build into site/
    python -m scripts.build.site --out FOLDER  build into another folder
    python -m scripts.build.site --release     only if the proof of these rules holds and no page is a concept

The runtime if it is out of date, the pages, the words to search by, scripts under names that say what is in them, the
runtime, the tables and the changes beside them, what answers for old addresses, a policy in each page, and the list of
it all for the copy on a reader's device. MkDocs makes the pages. Plugins of it were thought of for the other steps:
they need nothing of MkDocs but what it made, and its successor runs no plugins.

Everything happens in a folder that only takes its place when it is complete: a failed build leaves the last good site.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from scripts.build import assets, csp, offline, redirect, search_index
from scripts.build.changes import feed, last_change
from scripts.build.changes import publish as changes
from scripts.build.dialog import name_search
from scripts.build.runtime.paths import RUNTIME
from scripts.build.tables.publish import publish
from scripts.proof.prove.record import NoProofError, read
from scripts.publish.release import note
from scripts.shared.front_matter import CONCEPT
from scripts.shared.pages import config, read_pages
from scripts.shared.tools import BUILD, ROOT, BuildError, command, run

SITE = ROOT / "site"


def environment() -> dict[str, str]:
    """What mkdocs.yml and our Markdown extensions ask of the environment, whichever program makes the pages."""
    # PYTHONPATH: our Markdown extensions are in scripts/
    return {"PYTHONPATH": str(ROOT), "BUILT_ON": f"{datetime.now(UTC):%Y%m%d}"}


def build_pages(target: Path, config: Path = ROOT / "mkdocs.yml") -> None:
    """The pages, with every warning an error: a dead link, an anchor that is not there. Raises BuildError."""
    # not --quiet: what MkDocs does not say, it does not count either, and then --strict lets everything pass
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", config, "--site-dir", target]
    # the notice about a next MkDocs is no news here
    env = {**environment(), "NO_MKDOCS_2_WARNING": "1"}
    run(mkdocs, "mkdocs build --strict", timeout=600, env=env)


def take_place(new: Path, place: Path) -> None:
    """Put the folder `new` in the place of `place`."""
    old = new.with_name(f"{new.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    new.rename(place)
    shutil.rmtree(old, ignore_errors=True)


def require_proof() -> None:
    """Raises BuildError when there is no proof of the rules as they are, or it does not hold."""
    try:
        read()
    except NoProofError as error:
        raise BuildError(f"geen release zonder bewijs. {error}") from error


def require_finished() -> None:
    """Raises BuildError when a page is still a concept."""
    if concepts := [page.file for page in read_pages() if page.meta.get(CONCEPT)]:
        raise BuildError(
            f"geen release met een concept: {', '.join(concepts)}. Schrijf de tekst, of haal de pagina weg"
        )


def complete(new: Path) -> tuple[str, int]:
    """Put beside and into new pages all that does not depend on the program that made them.

    Returns the name of the release and the number of pages. Raises BuildError.
    """
    assets.apply(new)
    shutil.copytree(RUNTIME, new / "assets" / "runtime")
    size = publish(new)
    print(f"tables: {size / 1e6:.2f} MB compressed", flush=True)
    last_change.apply(new)
    changes.apply(new)
    feed.apply(new)
    redirect.apply(new)
    pages = csp.apply(new)
    return offline.apply(new), pages


def build(target: Path, *, release: bool = False) -> None:
    """Build the site into `target`. Raises BuildError; then `target` is as it was.

    A `release` is not built unless the proof of exactly these rules holds, and no page is a concept.
    """
    began = time.monotonic()
    if release:
        require_proof()
        require_finished()
    # a process of its own, because the checkers may have changed since this one started
    run([sys.executable, "-m", "scripts.build.runtime"], "making the runtime", timeout=900, show=True)
    new = BUILD / "site.new"
    shutil.rmtree(new, ignore_errors=True)
    build_pages(new)
    name_search(new)
    search_index.apply(new)
    name, pages = complete(new)
    target.parent.mkdir(parents=True, exist_ok=True)
    take_place(new, target)
    if release:
        note(target, name, config().site_url or "")
    print(f"site: release {name}, {pages} pages in {time.monotonic() - began:.1f} s", flush=True)


@command("site")
def main(argv: list[str] | None = None) -> int:
    """Build the site."""
    parser = argparse.ArgumentParser(description="Build the whole site.")
    parser.add_argument("--out", type=Path, default=SITE, help="where (site/)")
    parser.add_argument("--release", action="store_true", help="only if the proof holds")
    options = parser.parse_args(argv)
    build(options.out.resolve(), release=options.release)
    return 0


if __name__ == "__main__":
    sys.exit(main())
