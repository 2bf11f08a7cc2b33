"""Where do the change files, the ledger and the tables of older versions stand?"""

from __future__ import annotations

from pathlib import Path

from scripts.shared.tools import ROOT, named

# in the built site, from its root
FEED = "feed.xml"
TABLES = "tabellen"
VERSIONS = "wijzigingen/versies.json"
ARCHIVE = f"{TABLES}/archief"


class Place:
    """A copy of the project at `root`.

    `folder` holds the change files, `ledger` what the pages and tables were when the last change was described,
    `archive` the tables of all versions, `version_file` says the version of the rules.
    """

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / "docs" / "wijzigingen"
        self.ledger = self.folder / "stand.json"
        self.archive = self.folder / "tabellen"
        self.version_file = root / "checkers" / "__init__.py"

    def file_of(self, change: str) -> Path:
        """The file of the change with this name."""
        return self.folder / f"{change}.md"

    def name_of(self, path: Path) -> str:
        """The path from the root of the project."""
        return named(path, self.root)
