"""What does a reader with an old address get to see?

Comes after the pages are built, and before the policies and the list of files:

- a page that was renamed gets a page that goes on to the new one, with what was behind the '#'; without JavaScript too,
  but then at the top of the new page. A page that is gone says why, and where to read on;
- a place that was renamed on its page stands under both names;
- a place that is on another page by now, or gone, is a sentence on the old page, which only who comes for it sees;
- a file that was renamed is there under both names.

mkdocs-redirects was thought of: it knows pages alone, not the places, answers and files that links hold as well.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from html import escape
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from scripts.shared.addresses.moves import End, Moves, kind_of, read_moves
from scripts.shared.addresses.published import (
    AWAY,
    HOME,
    MOVED,
    RETIRED,
    Addresses,
    addresses,
    is_file,
    line_of,
    names_in,
    read_list,
)
from scripts.shared.history.place import TABLES
from scripts.shared.html import given, parse, text_of
from scripts.shared.tools import BuildError

ROW = re.compile(r"<t[dh]\b[^>]*>")
# an empty element may not stand directly in these
HOLDS_ROWS = {"tr", "tbody", "thead", "table"}
BEFORE = {"ul", "ol", "dl", "table", "hr", "img"}

PAGE = Environment(autoescape=True, trim_blocks=True).from_string(
    Path(__file__).with_name("moved.html").read_text(encoding="utf-8")
)


def file_of(site: Path, page: str) -> Path:
    """The file of a page in a built site."""
    return site / "index.html" if page == HOME else site / page / "index.html"


def names_of_pages(site: Path) -> dict[str, Path]:
    """The pages of a built site by name."""
    found = {path.parent.relative_to(site).as_posix(): path for path in sorted(site.rglob("index.html"))}
    return {HOME if name == "." else name: path for name, path in found.items()}


def of_site(site: Path) -> Addresses:
    """The addresses that a built site has."""
    pages = {name: path.read_text(encoding="utf-8") for name, path in names_of_pages(site).items()}
    files = [path.relative_to(site).as_posix() for path in (site / TABLES).rglob("*") if path.is_file()]
    return addresses(pages.items(), files)


def href(page: str, name: str) -> str:
    """The link from a page to the address with this name, whatever path the site is under."""
    if page == name.partition("#")[0] and "#" in name:
        return f"#{name.partition('#')[2]}"
    up = "" if page == HOME else "../" * (page.count("/") + 1)
    line = line_of(name)
    return f"{up}{line.removeprefix('./')}" or "./"


def title_of(html: str) -> str:
    """The heading of a page, as HTML, or else its title."""
    page = parse(html)
    found = page.css_first("h1") or page.css_first("title")
    return escape(text_of(found, ".headerlink"), quote=False) if found else ""


def with_name(html: str, anchor: str, old: str) -> str:
    """The page, with the place `anchor` also under its name `old`. Raises BuildError when there is no such place."""
    found = re.search(rf'<(?P<tag>[a-z][a-z0-9-]*)\b[^<>]*?\sid="{re.escape(escape(anchor))}"[^<>]*>', html)
    if not found:
        raise BuildError(f"there is no place '{anchor}' to give the old name '{old}'")
    at = found.start() if found["tag"] in BEFORE else found.end()
    if found["tag"] in HOLDS_ROWS - BEFORE and (cell := ROW.search(html, at)):
        at = cell.end()
    return f'{html[:at]}<span id="{escape(old)}" class="{MOVED}"></span>{html[at:]}'


def with_sentence(html: str, old: str, sentence: str, css: str = AWAY) -> str:
    """The page, with at its end a sentence (HTML) for who comes for the place `old`. Raises BuildError."""
    before, end, after = html.rpartition("</article>")
    if not end:
        raise BuildError(f"there is no article to say in where '{old}' went")
    return f'{before}<p id="{escape(old)}" class="{css}">{sentence}</p>\n{end}{after}'


class _Site:
    """A built site, while it gets its redirects."""

    def __init__(self, site: Path, published: Iterable[str], moves: Moves) -> None:
        self.site = site
        self.moves = moves
        self.now = of_site(site)
        self.files = names_of_pages(site)
        self.html = {name: path.read_bytes().decode("utf-8") for name, path in self.files.items()}
        self.gone = sorted({name for line in published for name in names_in(line)} - self.now.names)

    def link(self, page: str, name: str) -> str:
        """A link to this address with the title of its page."""
        title = title_of(self.html[name.partition("#")[0]])
        return f'<a href="{escape(href(page, name))}">{title}</a>'

    def place(self, page: str, anchor: str, end: End) -> None:
        """Let a page that exists answer for a place that it no longer has."""
        where, _, new = end.name.partition("#")
        if not end.why and where == page and new:
            self.html[page] = with_name(self.html[page], new, anchor)
        elif end.why:
            more = "" if where == page and not new else f" Lees verder bij {self.link(page, end.name)}."
            self._say(page, anchor, f"Wat je zoekt, staat hier niet meer. {escape(end.why)}{more}", f"{AWAY} {RETIRED}")
        elif where != page:
            self._say(page, anchor, f"Wat je zoekt, staat nu op de pagina {self.link(page, end.name)}.")

    def _say(self, page: str, anchor: str, sentence: str, css: str = AWAY) -> None:
        """Put the sentence on the page, unless there is something with this name."""
        if f'id="{escape(anchor)}"' not in self.html[page]:
            self.html[page] = with_sentence(self.html[page], anchor, sentence, css)

    def page(self, page: str, end: End, places: dict[str, End]) -> str:
        """The HTML of a page that is gone. `places`: where its places ended."""
        where = end.name.partition("#")[0]
        to = {} if end.why else {"": href(page, end.name)}
        for anchor, place in places.items():
            at = place.name
            if place.why and not end.why:
                # the new page has the sentence; see place()
                self.place(at.partition("#")[0], anchor, place)
                at = f"{at.partition('#')[0]}#{anchor}"
            if not place.why or not end.why:
                to[anchor] = href(page, at)
        # what follows from the page by itself need not be said
        to = {anchor: link for anchor, link in to.items() if not anchor or link != f"{to.get('')}#{anchor}"}
        canonical = parse(self.html[where]).css_first("link[rel=canonical]")
        title = title_of(self.html[where])
        return PAGE.render(
            title=Markup("Deze pagina is er niet meer" if end.why else f"Deze pagina heet nu: {title}"),
            canonical=given(canonical, "href") if canonical else "",
            places=to,
            why=end.why,
            address=href(page, end.name),
            link=Markup(self.link(page, end.name)),
        )

    def finish(self) -> int:
        """Write everything; returns for how many addresses."""
        ends = {name: end for name in self.gone if (end := self.moves.follow(name, self.now))}
        by_page: dict[str, dict[str, End]] = {}
        for name, end in ends.items():
            page, sharp, anchor = name.partition("#")
            if is_file(name) and not end.why:
                shutil.copyfile(self.site / end.name, self.site / name)
            elif sharp:
                by_page.setdefault(page, {})[anchor] = end
        for page, places in by_page.items():
            for anchor, end in places.items() if page in self.files else ():
                self.place(page, anchor, end)
        pages = [name for name in ends if kind_of(name) == "pagina"]
        made = {page: self.page(page, ends[page], by_page.get(page, {})) for page in pages}
        for page, html in (self.html | made).items():
            path = file_of(self.site, page)
            path.parent.mkdir(parents=True, exist_ok=True)
            # bytes, so that line ends stay what they are
            path.write_bytes(html.encode("utf-8"))
        return len(ends)


def apply(site: Path, published: Iterable[str] | None = None, moves: Moves | None = None) -> int:
    """Let the built `site` answer for every published address that moved; returns how many there are.

    `published` are the lines of the list, `moves` where they went; those of the project if they are not given.
    Raises BuildError.
    """
    lines = read_list() if published is None else published
    return _Site(site, lines, read_moves() if moves is None else moves).finish()
