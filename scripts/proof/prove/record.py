"""What did the last proof find, and does it still hold for these files?

The proof leaves its figures in `build/proof.json`, with the fingerprint of what it proved. The page that shows the
figures and the build of a release read them from there.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from scripts.shared.tools import BUILD, ROOT

RECORD = BUILD / "proof.json"
PROVED = ("checkers", "scripts/proof/prove", "tests/cases")


class NoProofError(Exception):
    """There is no proof of these files that holds; the message says what to do."""


@dataclass(slots=True)
class Figures:
    """What was found about one checker.

    `caught` mutants fail a hand-written case; `by_property` ones no reader can see, but they break a property.
    `seconds` is processor time, over all processes.
    """

    slug: str
    questions: int = 0
    rules: int = 0
    scenarios: int = 0
    cases: int = 0
    mutants: int = 0
    caught: int = 0
    by_property: int = 0
    seconds: float = 0.0
    broken: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether nothing was found against this checker."""
        return not self.broken and self.caught + self.by_property == self.mutants


def fingerprint(root: Path = ROOT) -> str:
    """The fingerprint of the rules, the cases and the proof itself."""
    digest = hashlib.sha256()
    for folder in PROVED:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix in (".py", ".json", ".yaml"):
                digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def write(figures: list[Figures], properties: list[str], record: Path = RECORD) -> None:
    """Keep what was found."""
    record.parent.mkdir(parents=True, exist_ok=True)
    found = {"fingerprint": fingerprint(), "properties": properties, "checkers": [asdict(each) for each in figures]}
    record.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(record: Path = RECORD) -> tuple[list[str], list[Figures]]:
    """The properties and the figures of a proof that holds for the files as they are. Raises NoProofError."""
    try:
        found = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NoProofError("Er is nog geen bewijs. Draai `make prove`.") from error
    if found["fingerprint"] != fingerprint():
        raise NoProofError("Het bewijs is van andere regels of gevallen. Draai `make prove`.")
    figures = [Figures(**each) for each in found["checkers"]]
    if wrong := [each.slug for each in figures if not each.holds]:
        raise NoProofError(f"Het bewijs faalt voor {', '.join(wrong)}. Draai `make prove` en lees wat er mis is.")
    return found["properties"], figures
