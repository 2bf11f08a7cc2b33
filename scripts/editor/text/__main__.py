"""What does the text of the site measure, and which runs of words does the guidance have?

    python -m scripts.editor.text            a table: words, words a sentence and reading ease of every page
    python -m scripts.editor.text bron FILE  make the hashes of the guidance anew from its text

What is wrong with the text, `python -m scripts.editor.check` says.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.editor.text import sentences, wording
from scripts.editor.text.blocks import Block
from scripts.editor.text.site import every_block
from scripts.shared.pages import read_pages


def table(blocks: list[Block]) -> str:
    """The figures of every page."""
    lines = [f"{'pagina':<30}{'woorden':>9}{'per zin':>9}{'leesgemak':>11}"]
    for each in sentences.figures(blocks):
        lines.append(f"{each.page:<30}{each.words:>9}{each.average:>9.1f}{each.ease:>11.0f}")
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Print the figures, or make the hashes."""
    parser = argparse.ArgumentParser(prog="python -m scripts.editor.text", description="De cijfers van de tekst.")
    commands = parser.add_subparsers(dest="command", metavar="bron")
    commands.add_parser("bron", help="maak de hashes van de bron opnieuw").add_argument("file", type=Path)
    options = parser.parse_args(argv)
    if options.command == "bron":
        wording.STORE.write_text(wording.as_file(options.file.read_text(encoding="utf-8")), encoding="utf-8")
        return 0
    print(table(every_block(read_pages())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
