"""Begin a page: with its check, its cases, its table and its place in the menu, all in order from the start.

    python -m scripts.editor.new schoolreis --title "Schoolreis"

The page is a concept until its text is written: `make check` says so, and a release is not built with it.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date

from scripts.editor.new.scaffold import plan, write
from scripts.editor.review.record import DRAFT
from scripts.shared.tools import BuildError, command, run

NEXT = """
De pagina staat klaar. Nu:
1. Schrijf docs/{slug}.md. De adressen onder de zinnen ({{: #naam }}) blijven zoals ze zijn.
2. Zet de regel op de goede plek in mkdocs.yml en in docs/index.md; hij staat nu achteraan.
3. Schrijf de gevallen in tests/cases/{slug}.yaml, en daarna de vragen en regels in checkers/{module}.py.
4. Draai 'make check', en 'make prove CHECK={slug}'.
5. Haal 'concept: true' weg als alles klopt.
"""


def _asked(question: str) -> str:
    if not sys.stdin.isatty():
        raise BuildError('geef de naam en de titel mee: make new PAGE=schoolreis TITLE="Schoolreis"')
    return input(question).strip()


@command("new")
def main(argv: list[str] | None = None) -> int:
    """Make the files; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.editor.new", description="Begin een nieuwe pagina met een check."
    )
    parser.add_argument("slug", nargs="?", help="de naam in het adres, zoals schoolreis")
    parser.add_argument("--title", help="de titel, zoals Schoolreis")
    options = parser.parse_args(argv)
    slug = options.slug or _asked("Naam in het adres, zoals schoolreis: ")
    title = options.title or _asked("Titel van de pagina, zoals Schoolreis: ")
    made = plan(slug, title, date.today())
    write(made)
    # processes of their own: the new checker is not known in this one
    for name, *arguments in (
        ("review", "--all", "--reason", DRAFT),
        ("changes", slug, "--what", f"Nieuwe pagina: {title}", "--why", "Dit onderwerp had nog geen eigen pagina."),
    ):
        run([sys.executable, "-m", f"scripts.editor.{name}", *arguments], f"scripts.editor.{name}", timeout=300)
    print("\n".join(made))
    print(NEXT.format(slug=slug, module=slug.replace("-", "_")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
