"""To which addresses of other sites do the built pages link, and from where?"""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urlsplit


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        target = dict(attrs).get("href")
        if tag == "a" and target and urlsplit(target).scheme in ("http", "https"):
            self.links.append(urldefrag(target).url)


def links_in(page: str) -> list[str]:
    """The addresses that this HTML page links to, without fragments."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.links


def elsewhere(site: Path, own: str) -> dict[str, list[str]]:
    """Per address outside `own` (how our own addresses begin): the pages that link to it, by their path."""
    found: dict[str, set[str]] = {}
    for path in sorted(site.rglob("*.html")):
        page = path.relative_to(site).as_posix().removesuffix("index.html") or "beginpagina"
        for link in links_in(path.read_text(encoding="utf-8")):
            if not link.startswith(own):
                found.setdefault(link, set()).add(page)
    return {link: sorted(pages) for link, pages in sorted(found.items())}
