"""Do the links to other sites still lead somewhere?

    python -m scripts.editor.links                  try every external address of site/
    python -m scripts.editor.links --summary FILE   and add the report to this file

Prints Markdown, in Dutch. What seems dead is tried once more after a pause. Exit status 1 when an address is dead, 2
when the addresses could not be tried. Needs the internet and LinkChecker (`make links` brings it), so no test runs it.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from scripts.editor.links.visit import Kind, Visit, visit
from scripts.shared.html import given, parse
from scripts.shared.pages import config
from scripts.shared.tools import ROOT, BuildError, command

PAUSE_S = 60.0
"""A site that is down for a moment is not dead."""
EXPLAINED = {
    Kind.DEAD: "Zoek het nieuwe adres, of haal de link weg.",
    Kind.UNKNOWN: "Deze sites laten zich niet door een programma bekijken. Open ze af en toe zelf.",
}


def elsewhere(site: Path, own: str) -> dict[str, list[str]]:
    """Per address outside `own` (how our own addresses begin): the built pages that link to it, by their path."""
    found: dict[str, set[str]] = {}
    for path in sorted(site.rglob("*.html")):
        page = path.relative_to(site).as_posix().removesuffix("index.html") or "beginpagina"
        for link in parse(path.read_text(encoding="utf-8")).css("a[href]"):
            target = urldefrag(given(link, "href")).url
            if urlsplit(target).scheme in ("http", "https") and not target.startswith(own):
                found.setdefault(target, set()).add(page)
    return {link: sorted(pages) for link, pages in sorted(found.items())}


def tried(addresses: Iterable[str], go: Callable[[list[str]], list[Visit]], pause: Callable[[], None]) -> list[Visit]:
    """How a visit with `go` went for every address; what seemed dead is visited again after `pause`."""
    visits = {each.address: each for each in go(list(addresses))}
    if dead := [address for address, each in visits.items() if each.kind is Kind.DEAD]:
        pause()
        visits |= {each.address: each for each in go(dead)}
    return list(visits.values())


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def report(visits: list[Visit], pages: dict[str, list[str]]) -> Iterator[str]:
    """The lines of the report; `pages` says per address on which pages it stands."""
    of = {kind: [each for each in visits if each.kind is kind] for kind in Kind}
    yield "# Links naar andere sites"
    yield ""
    counted = ", ".join(f"{len(of[kind])} {kind.value}" for kind in Kind)
    yield f"{len(visits)} adressen geprobeerd: {counted}."
    for kind, explained in EXPLAINED.items():
        if not of[kind]:
            continue
        yield from ("", f"## {kind.value.capitalize()}", "", explained, "")
        yield "| Adres | Staat op | Wat er gebeurt |"
        yield "| --- | --- | --- |"
        for each in of[kind]:
            yield f"| {_cell(each.address)} | {_cell(', '.join(pages[each.address]))} | {_cell(each.says)} |"


@command("links")
def main(argv: list[str] | None = None) -> int:
    """Try the addresses; returns the exit status."""
    parser = argparse.ArgumentParser(description="Try every external address of the built site.")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the built site (site/)")
    parser.add_argument("--summary", type=Path, help="add the report to this file as well")
    parser.add_argument("--pause", type=float, default=PAUSE_S, help="seconds before what seems dead is tried again")
    options = parser.parse_args(argv)
    if not (options.site / "index.html").is_file():
        raise BuildError(f"er is geen gebouwde site in ‘{options.site}’. Draai `make links`.")
    pages = elsewhere(options.site, str(config().site_url))
    visits = tried(pages, visit, lambda: time.sleep(options.pause))
    text = "\n".join(report(visits, pages)) + "\n"
    print(text, end="")
    if options.summary:
        with options.summary.open("a", encoding="utf-8") as summary:
            summary.write(text)
    return 1 if any(each.kind is Kind.DEAD for each in visits) else 0


if __name__ == "__main__":
    sys.exit(main())
