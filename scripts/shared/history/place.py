"""Where do the change files, the ledger and the tables of older versions stand?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.shared.tools import ROOT

# in the built site, from its root
FEED = "feed.xml"
TABLES = "tabellen"
VERSIONS = "wijzigingen/versies.json"
ARCHIVE = f"{TABLES}/archief"


@dataclass(frozen=True, slots=True)
class Place:
    """A copy of the project at `root`."""

    root: Path = ROOT

    @property
    def folder(self) -> Path:
        """The change files."""
        return self.root / "docs" / "wijzigingen"

    @property
    def ledger(self) -> Path:
        """What the pages and tables were when the last change was described."""
        return self.folder / "stand.json"

    @property
    def archive(self) -> Path:
        """The tables of all versions."""
        return self.folder / "tabellen"

    @property
    def version_file(self) -> Path:
        """The file that says the version of the rules."""
        return self.root / "checkers" / "__init__.py"

    def name_of(self, path: Path) -> str:
        """The path from the root of the project."""
        return path.relative_to(self.root).as_posix()
