"""Is every published address still there, or does something say where it went?

An address that is gone, a new one that is not in the list yet, an entry of `verhuisd.yaml` that leads nowhere. What
follows from something bigger (the places of a page that is gone) is not told again. What still points to it (a link,
the menu, a rule, a check) is a finding of whoever looks at those.

No library was found that keeps addresses alive: a list of redirects (mkdocs-redirects) does not know what was ever
online, and a sitemap has no places and no answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from checkers.kernel.sources import passages
from scripts.editor.addresses.rename import likely
from scripts.proof.compare.versions import PUBLISHED as TAG
from scripts.proof.compare.versions import RevisionError, git, known
from scripts.shared.addresses.moves import MOVES, Move, kind_of, parts, read_moves
from scripts.shared.addresses.published import HOME, PUBLISHED, is_file, names_in, of_pages, read_list
from scripts.shared.finding import Finding
from scripts.shared.pages import Page
from scripts.shared.tools import ROOT, named

MOST_NAMED = 6
LINE = re.compile(r"(?:\./|(?:[\w-]+/)+)(?:#[^\s#?]+(?:\?[^\s?=&]+=[^\s?=&]+)?)?|(?:[\w.-]+/)*[\w.-]+\.\w+")
"""What a line of the list may look like."""
FITS = {
    "pagina": {"pagina", "plek op een pagina"},
    "plek op een pagina": {"pagina", "plek op een pagina"},
    "bestand": {"bestand"},
    "check": {"check"},
    "vraag": {"vraag"},
    "antwoord": {"antwoord"},
}
"""What something may be moved to without a reason."""


def some(names: Iterable[str]) -> str:
    """These names in one line, and how many more there are."""
    listed = list(names)
    more = f" en nog {len(listed) - MOST_NAMED}" if len(listed) > MOST_NAMED else ""
    return ", ".join(listed[:MOST_NAMED]) + more


def published_earlier(root: Path = ROOT) -> list[str]:
    """The lines of the list at the last publication; none where there is no git, no publication, or no list yet.

    The list is only worth something if nobody takes a line out of it. What readers see is the revision that the
    deployment marked, or else where the main branch of the origin is.
    """
    revision = next((each for each in (TAG, "origin/main") if known(each, root)), None)
    try:
        return git("show", f"{revision}:{named(PUBLISHED)}", root=root).decode().splitlines() if revision else []
    except RevisionError:
        return []


class _Check:
    def __init__(self, pages: list[Page], published: Path, moves: Path, texts: Mapping[str, str]):
        self.list_file, self.moves_file = named(published), named(moves)
        self.listed, self.moves = read_list(published), read_moves(moves)
        self.pages = {page.name: page for page in pages}
        self.texts = texts
        self.now = of_pages(pages)
        self.lines: dict[str, int] = {}
        for number, line in enumerate(self.listed, start=1):
            for name in names_in(line) if LINE.fullmatch(line) else ():
                self.lines.setdefault(name, number)
        self.published = set(self.lines)

    def unread(self, name: str) -> bool:
        """Is this on a page that cannot be rendered now? Then nothing is known of it; the page is a finding itself."""
        if kind_of(name) in ("pagina", "bestand"):
            return False
        if "#" in name:
            page = self.pages.get(name.partition("#")[0])
            return page is not None and bool(page.problem)
        form = f"#{name.partition('?')[0]}"
        return any(page.problem and f"{page.name}{form}" in self.published for page in self.pages.values())

    def the_list(self) -> Iterable[Finding]:
        """Lines of the list that are no address."""
        for number, line in enumerate(self.listed, start=1):
            if not LINE.fullmatch(line):
                todo = "haal de regel weg; 'make addresses' schrijft deze lijst"
                yield Finding(self.list_file, number, f"'{line}' is geen adres", todo)

    def taken_out(self, earlier: Iterable[str]) -> Iterable[Finding]:
        """Lines that the list had when the site was last published, and no longer has."""
        if lost := sorted(set(earlier) - set(self.listed)):
            what = f"wat online staat, is uit de lijst gehaald: {some(lost)}"
            yield Finding(
                self.list_file, 0, what, f"zet de regels terug, en zeg in {self.moves_file} waar het nu staat"
            )

    def gone(self) -> Iterable[Finding]:
        """Published addresses that lead nowhere."""
        lost = {name for name in self.published - self.now.names if not self.moves.follow(name, self.now)}
        lost = {name for name in lost if not self.unread(name)}
        for name in sorted(lost):
            # a check has a place on a page too; that is told of the check
            if not any(whole in lost for whole, _ in parts(name)):
                yield Finding(
                    self.list_file, self.lines[name], f"{self._what(name)} is weg, maar stond online", self._todo(name)
                )

    def _what(self, name: str) -> str:
        line = self.listed[self.lines[name] - 1]
        told = f" ({line})" if kind_of(name) in ("plek op een pagina", "antwoord") else ""
        return f"{kind_of(name)} '{name}'{told}"

    def _todo(self, name: str) -> str:
        new = likely(name, self.published, self.now, self.texts)
        entry = f"{name}: {new}" if new else f"{name}: NIEUW"
        likely_so = "vermoedelijk heet het nu anders; zet" if new else "zet het terug, of zet"
        todo = f"{likely_so} in {self.moves_file}: {entry}"
        if kind_of(name) != "bestand":
            todo += f' (of, als het echt weg is: {name}: {{naar: {self._nearest(name)}, omdat: "…"}})'
        return todo

    def _nearest(self, name: str) -> str:
        """What exists and is nearest to what had this name: where a reader could read on."""
        check, answer, _ = name.partition("?")
        page = self.listed[self.lines[name] - 1].partition("/")[0]
        end = self.moves.follow(check if answer else page, self.now)
        return end.name if end else HOME

    def new(self) -> Iterable[Finding]:
        """Addresses that are not in the list, one finding a page."""
        by_page: dict[str, list[str]] = {}
        for line in sorted(self.now.lines - set(self.listed)):
            page = "" if is_file(line) else line.partition("/")[0].replace(".", HOME)
            by_page.setdefault(page, []).append(line)
        for page, lines in by_page.items():
            anchors = [anchor for line in lines if (anchor := line.partition("#")[2])] if page else []
            number = next((at for anchor in anchors if (at := self.pages[page].line_of(f"#{anchor}"))), 0)
            file = self.pages[page].file if page else self.list_file
            what = f"nog niet in de lijst van adressen: {some(lines)}"
            yield Finding(file, number, what, "draai 'make addresses'")

    def redirects(self) -> Iterable[Finding]:
        """Entries of `verhuisd.yaml` that cannot be right."""
        yield from self.moves.problems
        for move in self.moves:
            for what, todo in self._wrong(move):
                yield Finding(self.moves_file, move.line, what, todo)

    def _wrong(self, move: Move) -> Iterable[tuple[str, str]]:
        old, new = kind_of(move.old), kind_of(move.new)
        if circle := self.moves.circle(move.old):
            yield f"dit gaat in een kring: {' → '.join(circle)}", "laat één ervan wijzen naar iets dat bestaat"
            return
        if move.old in self.now.names:
            yield f"'{move.old}' bestaat nog", "haal deze regel weg, of geef wat er staat een andere naam"
        elif move.old not in self.published:
            yield f"'{move.old}' stond nooit online", f"kijk of het adres klopt; alle oude staan in {self.list_file}"
        if not move.why and new not in FITS[old]:
            todo = "wijs naar hetzelfde soort ding, of schrijf 'naar' met 'omdat'"
            yield f"een {old} kan niet verhuizen naar een {new} ('{move.new}')", todo
        elif not move.why and move.old.partition("#")[0] == move.new:
            yield f"'{move.new}' is dezelfde pagina, zonder plek", "noem de plek, of schrijf 'naar' met 'omdat'"
        elif move.why and (old == "bestand" or new == "bestand"):
            yield "een bestand kan geen reden geven", "schrijf alleen het nieuwe bestand achter het oude"
        elif not self.unread(move.new) and not self.moves.follow(move.new, self.now):
            yield f"'{move.new}' bestaat niet", "wijs naar iets dat nu op de site staat"


def findings(
    pages: Iterable[Page],
    *,
    published: Path = PUBLISHED,
    moves: Path = MOVES,
    texts: Mapping[str, str] | None = None,
    earlier: Iterable[str] | None = None,
) -> list[Finding]:
    """What is wrong with the addresses of these pages.

    `published` and `moves` are the files of the project, `texts` what stood at each place before (what the checkers
    quote of it), `earlier` the list at the last publication; those of the project if they are not given.
    """
    before = {name: str(passage["text"]) for name, passage in passages().items()} if texts is None else texts
    check = _Check(list(pages), published, moves, before)
    lines = published_earlier() if earlier is None else earlier
    return [*check.the_list(), *check.taken_out(lines), *check.gone(), *check.new(), *check.redirects()]
