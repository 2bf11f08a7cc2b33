"""How do the figures get into README.md?

Between two comments, from build/bench.json and from nowhere else: nobody types a figure.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scripts.measure.bench.figures import table
from scripts.shared.tools import ROOT, BuildError

README = ROOT / "README.md"
BEGIN = "<!-- bench: from here on written by `python -m scripts.measure.bench --readme` -->"
END = "<!-- bench: until here -->"


def block(record: dict[str, Any]) -> str:
    """The text between the comments, the comments included."""
    made = record["made"]
    source = (
        f"Median (smallest–largest) of {made['runs']} runs on {made['date']}: Chromium {made['chromium']}, "
        f"Pyodide {made['pyodide']}, {made['cores']} cores. Measured by `make bench`; all samples are then in "
        "`build/bench.json`."
    )
    return "\n".join([BEGIN, "", table(record["visits"]), "", source, "", END])


def with_block(text: str, new: str) -> str:
    """The README `text` with `new` in the place of its block. Raises BuildError when it has no such place."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise BuildError(f"README.md has no place for the figures; it begins with {BEGIN} and ends with {END}")
    before, _, rest = text.partition(BEGIN)
    return before + new + rest.partition(END)[2]


def write(record: dict[str, Any], readme: Path = README) -> None:
    """Put the figures of this record in the README."""
    readme.write_text(with_block(readme.read_text(encoding="utf-8"), block(record)), encoding="utf-8")
