"""Is the text of the site as it should be?

    python -m scripts.text                 check all pages and checkers; exit status 1 when something is to be done
    python -m scripts.text --page verzuim  only this page
    python -m scripts.text bron FILE       make the hashes of the guidance anew from its text

Each fault is one line: where it is, what is wrong, and what to do. A table with the figures per page follows.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.text import abbreviations, links, sentences, spelling, terms, wording
from scripts.text.blocks import Block
from scripts.text.faults import Fault
from scripts.text.site import every_block
from scripts.tools import BuildError


def find_faults(blocks: list[Block], *, whole_site: bool) -> list[Fault]:
    """Everything that is wrong in these blocks."""
    short = abbreviations.explained(abbreviations.STORE.read_text(encoding="utf-8"))
    known_words = spelling.own_words() | abbreviations.parts_of(short)
    return [
        *wording.faults(blocks, wording.known_hashes()),
        *spelling.faults(blocks, known_words),
        *sentences.long_sentences(blocks),
        *sentences.hard_pages(sentences.figures(blocks)),
        *terms.faults(blocks, terms.terms()),
        *abbreviations.unexplained(blocks, short),
        *(abbreviations.unused(blocks, short) if whole_site else []),
        *links.faults(blocks, links.listed()),
    ]


def table(blocks: list[Block]) -> str:
    """The figures of every page."""
    lines = [f"{'pagina':<30}{'woorden':>9}{'per zin':>9}{'leesgemak':>11}"]
    for each in sentences.figures(blocks):
        lines.append(f"{each.page:<30}{each.words:>9}{each.average:>9.1f}{each.ease:>11.0f}")
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Check the text, or make the hashes."""
    parser = argparse.ArgumentParser(prog="python -m scripts.text", description="Controleer de tekst van de site.")
    parser.add_argument("--page", help="alleen deze pagina, zonder .md")
    commands = parser.add_subparsers(dest="command", metavar="bron")
    commands.add_parser("bron", help="maak de hashes van de bron opnieuw").add_argument("file", type=Path)
    options = parser.parse_args(argv)
    if options.command == "bron":
        wording.STORE.write_text(wording.as_file(options.file.read_text(encoding="utf-8")), encoding="utf-8")
        return 0
    blocks = [block for block in every_block() if options.page in (None, block.page)]
    if not blocks:
        raise BuildError(f"there is no page '{options.page}'")
    found = find_faults(blocks, whole_site=options.page is None)
    for fault in found:
        print(fault)
    count = {0: "geen fouten", 1: "1 fout"}.get(len(found), f"{len(found)} fouten")
    print(f"\n{table(blocks)}\n\n{count} in de tekst")
    return 1 if found else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BuildError as error:
        sys.exit(f"text: {error}")
