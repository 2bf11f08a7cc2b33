"""Was this site built as a release, of exactly these rules, for a public address?

`scripts.build.site --release` leaves a mark in `build/`, outside the site: a fingerprint of every file of the site, the
fingerprint of the rules that were proved, the address it was built for. What is published is compared with it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

from scripts.proof.prove.record import NoProofError, fingerprint, read
from scripts.shared.tools import BUILD, BuildError

MARK = BUILD / "release.json"
OURSELVES = ("localhost", "127.0.0.1", "0.0.0.0", "::1")
HOST_OF_PAGES = "github.io"


class PublishError(BuildError):
    """The site is not published; the message is one Dutch line that says what to do."""


@dataclass(frozen=True, slots=True)
class Release:
    """A site as it was built: its name, its address, and what it was made of."""

    name: str
    address: str
    files: str
    proof: str

    @property
    def host(self) -> str:
        """The name of the machine in the address."""
        return urlsplit(self.address).hostname or ""

    @property
    def custom_domain(self) -> str | None:
        """The domain that the host must know of, or None: github.io needs no telling."""
        is_of_pages = self.host == HOST_OF_PAGES or self.host.endswith("." + HOST_OF_PAGES)
        return None if is_of_pages else self.host


def files_of(site: Path) -> str:
    """The fingerprint of all files of the site, names included."""
    digest = hashlib.sha256()
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(site).as_posix()}\0{content}\0".encode())
    return digest.hexdigest()


def note(site: Path, name: str, address: str) -> None:
    """Remember that `site` was built as release `name` for `address`, of rules whose proof holds."""
    MARK.parent.mkdir(parents=True, exist_ok=True)
    made = Release(name, address, files_of(site), fingerprint())
    MARK.write_text(json.dumps(asdict(made), indent=1) + "\n", encoding="utf-8")


def ready(site: Path) -> Release:
    """The release that `site` is. Raises PublishError when it may not be published."""
    if not (site / "index.html").is_file():
        raise PublishError(f"er is geen gebouwde site in ‘{site}’. Draai `make release`.")
    try:
        found = Release(**json.loads(MARK.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise PublishError("deze site is niet als uitgave gebouwd. Draai `make release`.") from error
    if found.files != files_of(site):
        raise PublishError("deze site is niet de uitgave die het laatst is gebouwd. Draai `make release`.")
    try:
        read()
    except NoProofError as error:
        raise PublishError(f"er is geen bewijs bij deze regels. {error}") from error
    if found.proof != fingerprint():
        raise PublishError("de regels zijn veranderd sinds de site is gebouwd. Draai `make release`.")
    if found.host in OURSELVES or not found.host:
        raise PublishError(
            f"deze site is gebouwd voor {found.address}. Zeg het echte adres: `make release SITE_URL=https://…/`."
        )
    return found
