"""Does every link within the site lead somewhere, and to a case that the check knows?

MkDocs (strict) stops a build at a dead link; it does not know what a link to a check fills in, and it names neither the
line nor what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from checkers import SLUGS, checker
from checkers.kernel.model import UNKNOWN
from scripts.editor.text.links import EXTERNAL
from scripts.shared.addresses.moves import read_moves
from scripts.shared.finding import Finding
from scripts.shared.history.place import FEED, TABLES
from scripts.shared.html import classes, given, parse
from scripts.shared.locate import in_checker, in_file, in_page
from scripts.shared.pages import Page, config
from scripts.shared.references import DOCS, Fault, meant, no_check
from scripts.shared.tools import ROOT

MADE_BY_THE_BUILD = (f"../{FEED}", f"../{TABLES}/")
"""Beside the pages in the finished site; what is in it is looked at there."""
MADE = re.compile(r"\.\./(?P<page>[\w-]+)/")
"""A link to a page that the build made, and that nobody typed."""
VERSION = "v"
"""In a link to a check: of which version of the rules it is."""
FILLED_IN = re.compile(r"check-(?P<slug>[a-z-]+)\?(?P<query>.*)")


def read(html: str) -> tuple[set[str], list[tuple[str, str]]]:
    """The ids of a page, and its links to elsewhere in the site, each with the id before it."""
    ids, links, anchor = set(), [], ""
    for node in parse(html).css(":is([id], a[href])"):
        anchor = given(node, "id") or anchor
        ids.add(anchor)
        href = given(node, "href")
        if node.tag == "a" and href and not EXTERNAL.match(href) and "headerlink" not in classes(node):
            links.append((anchor, href))
    return ids - {""}, links


def _page_meant(target: str, ids: Iterable[str]) -> str:
    """Which page is meant: where it went, or one whose name looks very much like it."""
    if move := read_moves().by_old.get(target.removesuffix(".md")):
        return f"zij heet nu '{move.new}'"
    return meant(target, ids, "kies een andere pagina", 0.8)


def case_fault(slug: str, query: str) -> Fault | None:
    """What is wrong with a link to a check that is filled in; None when nothing is."""
    if slug not in SLUGS:
        return no_check(slug)
    questions = {question.id: question for question in checker(slug).questions}
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if not (question := questions.get(name)):
            todo = meant(name, questions, f"kies uit: {', '.join(questions)}")
            return f"de check '{slug}' heeft geen vraag '{name}'", todo
        choices = [choice.id for choice in question.choices] + ([] if question.items else [UNKNOWN])
        for each in map(unquote, value.split(",") if question.items else [value]):
            if each not in choices:
                todo = meant(each, choices, f"kies uit: {', '.join(choices)}")
                return f"vraag '{name}' van de check '{slug}' heeft geen antwoord '{each}'", todo
    return None


def _fault(page: Page, href: str, ids: dict[str, set[str]]) -> Fault | None:
    target, _, fragment = href.partition("#")
    if target.startswith("/"):
        return f"de link '{href}' begint met '/'", "noem het bestand, zoals verzuim.md"
    made = MADE.fullmatch(target)
    if target.startswith(MADE_BY_THE_BUILD) or (made and f"?{VERSION}=" in fragment):
        return None  # a case of an older version: the page itself says what changed since
    target = f"{made['page']}.md" if made else target
    name = target.removesuffix(".md") or page.name
    if target and not target.endswith(".md"):
        found = (DOCS / target).is_file()
        return None if found else (f"de link '{href}' komt nergens uit", "noem een pagina, zoals verzuim.md")
    if name not in ids:
        return f"de pagina '{target}' is er niet", _page_meant(target, (f"{each}.md" for each in ids))
    if match := FILLED_IN.fullmatch(fragment):
        return case_fault(match["slug"], match["query"])
    if fragment and fragment not in ids[name]:
        what = f"op de pagina '{name}' is geen plek '{fragment}'"
        return what, meant(fragment, ids[name], "kies een anker van die pagina")
    return None


def _pages_in(nav: object) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    for entry in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from _pages_in(entry)


def menu(pages: Iterable[Page]) -> Iterator[Finding]:
    """A finding for every page that the menu does not have once, and for what it has and is no page."""
    names = {f"{page.name}.md": page for page in pages}
    listed = list(_pages_in(config().nav))
    for name, page in names.items():
        if listed.count(name) != 1:
            what = "de pagina staat niet in het menu" if name not in listed else "de pagina staat twee keer in het menu"
            yield Finding(page.file, 0, what, "zet haar één keer in mkdocs.yml, onder 'nav'")
    for name in dict.fromkeys(listed):
        if name not in names:
            what = f"het menu noemt '{name}', en die pagina is er niet"
            yield Finding(*in_file(ROOT / "mkdocs.yml", name), what, meant(name, names, "haal de regel weg"))


def checks(pages: Iterable[Page]) -> Iterator[Finding]:
    """A finding for every check whose page is not there."""
    names = {page.name for page in pages}
    for slug in SLUGS:
        if (page := checker(slug).page) not in names:
            place = in_checker(slug, f'page="{page}"')
            yield Finding(*place, f"de pagina '{page}' is er niet", _page_meant(page, names))


def findings(pages: Iterable[Page]) -> Iterator[Finding]:
    """A finding for every link that leads nowhere."""
    every = list(pages)
    on = {page.name: read(page.html) for page in every}
    ids = {name: found for name, (found, _) in on.items()}
    unread = {f"{page.name}.md" for page in every if not page.html}  # their anchors are not known
    for page in every:
        for anchor, href in dict.fromkeys(on[page.name][1]):
            if href.partition("#")[0] not in unread and (fault := _fault(page, href, ids)):
                yield Finding(*in_page(page, anchor, href), *fault)
    yield from menu(every)
    yield from checks(every)
