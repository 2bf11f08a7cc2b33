"""Which entry in Wijzigingen goes with what I changed?

    python -m scripts.editor.changes                                  asks what changed and why
    python -m scripts.editor.changes verzuim --what "…" --why "…"     says it; pages that changed are found anyway

`make change` calls it. Writes a change file, a new version of the rules, the ledger and the tables, or nothing: exit
status 0 when it is written or nothing changed, 2 with one Dutch line when it cannot be done.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date

from scripts.editor.changes.make import Maker, Now
from scripts.editor.changes.now import CHANGES_PAGE, rows_now, tables_now
from scripts.shared import readable
from scripts.shared.addresses.published import add_new
from scripts.shared.history.files import Change, ChangeError
from scripts.shared.history.place import Place
from scripts.shared.pages import converter, read_page, read_pages
from scripts.shared.tools import command

WHAT = "Wat verandert er voor lezers, in één zin? "
WHY = "Waarom, in één zin? "


def _ask(given: str, before: str, question: str, option: str) -> str:
    """What was given, or what stood there, or else what the editor says. Raises ChangeError without a terminal."""
    if given.strip() or before:
        return given.strip() or before
    if not sys.stdin.isatty():
        raise ChangeError(f'zeg het erbij: make change {option}="…"')
    while not (said := input(question).strip()):
        print("Vul één zin in.")
    return said


def _report(place: Place, change: Change, *, completed: bool) -> None:
    name = place.name_of(place.file_of(change.name))
    print(f"{name} is {'aangevuld' if completed else 'gemaakt'}; de versie van de regels is {change.version}.")
    print(f"Pagina's: {', '.join(change.pages)}")
    for each in change.outcomes:
        print(f"Uitkomst van {each.check}: van {each.before} naar {each.after}, {each.count} van {each.of} situaties")
    print("Lees het na, en draai dan: make check")


@command("wijziging", stopped="gestopt, er is niets geschreven")
def main(argv: list[str] | None = None, place: Place | None = None, today: date | None = None) -> int:
    """Make or complete the entry; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.editor.changes", description="Beschrijf een wijziging.")
    parser.add_argument("pages", nargs="*", help="pagina's, zonder .md; die veranderden, worden vanzelf gevonden")
    parser.add_argument("--what", default="", help="wat er veranderde, in één zin")
    parser.add_argument("--why", default="", help="waarom, in één zin")
    options = parser.parse_args(argv)
    place = place or Place()
    readable.require()
    pages = read_pages(place.root / "docs")
    maker = Maker(place, Now(pages, tables_now(), rows_now), today or date.today())
    if not maker.found:
        print("Er is niets veranderd sinds de laatste wijziging: er valt niets te beschrijven.")
        return 0
    old = maker.old
    what = _ask(options.what, old.title if old else "", WHAT, "WHAT")
    why = _ask(options.why, old.why if old else "", WHY, "WHY")
    _report(place, maker.write(options.pages, what, why), completed=old is not None)
    # the entry and its version have addresses of their own
    told = [read_page(page.path, converter()) for page in pages if page.name == CHANGES_PAGE]
    add_new([*pages, *told], place.root / "docs" / "adressen" / "gepubliceerd.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main())
