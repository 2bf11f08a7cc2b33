"""To which addresses of other sites do the built pages link, and from where?"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from scripts.shared.html import given, parse


def links_in(page: str) -> list[str]:
    """The addresses that this HTML page links to, without fragments."""
    targets = (given(link, "href") for link in parse(page).css("a[href]"))
    return [urldefrag(target).url for target in targets if urlsplit(target).scheme in ("http", "https")]


def elsewhere(site: Path, own: str) -> dict[str, list[str]]:
    """Per address outside `own` (how our own addresses begin): the pages that link to it, by their path."""
    found: dict[str, set[str]] = {}
    for path in sorted(site.rglob("*.html")):
        page = path.relative_to(site).as_posix().removesuffix("index.html") or "beginpagina"
        for link in links_in(path.read_text(encoding="utf-8")):
            if not link.startswith(own):
                found.setdefault(link, set()).add(page)
    return {link: sorted(pages) for link, pages in sorted(found.items())}
