"""Where do the change files, the ledger and the tables of older versions stand?"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from scripts.tools import ROOT

# in the built site, from its root
FEED = "feed.xml"
VERSIONS = "wijzigingen/versies.json"
ARCHIVE = "tabellen/archief"


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


def replace_all(contents: dict[Path, bytes]) -> None:
    """Write all these files, or none: when one cannot be written, all are as they were. Raises OSError."""
    drafts = {path: path.with_name(f".{path.name}.nieuw") for path in contents}
    before = {path: path.read_bytes() if path.exists() else None for path in contents}
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            drafts[path].write_bytes(content)
        for path, draft in drafts.items():
            os.replace(draft, path)
    except BaseException:
        for path, old in before.items():
            if old is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != old:
                path.write_bytes(old)
        raise
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
