"""Which files make up this release of the site, so that a reader's device can keep a whole copy?

Writes them, each with its SHA-256, into `service-worker.js` at the root of the site. Comes last: whatever changes a
file after this makes a copy that no device accepts. The release is called after all of them together.
"""

from __future__ import annotations

import hashlib
import json
from fnmatch import fnmatch
from pathlib import Path

from scripts.shared.tools import BuildError

SCRIPT = "service-worker.js"
EMPTY = "{ name: '', files: {} }; // the build fills this in"
NAME_CHARS = 12

# not a part of a copy, and why
LEFT_OUT: dict[str, str] = {
    SCRIPT: "the browser keeps it by itself",
    "robots.txt": "for search engines",
    "assets/social.png": "for other sites that show a link to this one",
    "*.map": "for who looks for a fault in the theme's scripts",
    "*.gz": "the complete tables are for programs; a host may unpack them on the way",
    "assets/javascripts/lunr/*": "other languages to search in; what Dutch needs is named below",
}
KEPT = ("assets/javascripts/lunr/min/lunr.nl.min.js", "assets/javascripts/lunr/min/lunr.stemmer.support.min.js")


def belongs(path: str) -> bool:
    """Is the file `path`, below the site's root, a part of the copy?"""
    return path in KEPT or not any(fnmatch(path, pattern) for pattern in LEFT_OUT)


def release(site: Path) -> dict[str, str]:
    """The files of the release by the path under which a browser asks for them, with their SHA-256."""
    files = {}
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        name = path.relative_to(site).as_posix()
        if belongs(name):
            address = name.removesuffix("index.html") if path.name == "index.html" else name
            files[address] = hashlib.sha256(path.read_bytes()).hexdigest()
    return files


def apply(site: Path) -> str:
    """Put the name of the release and the list of its files in the service worker; returns the name.

    Raises BuildError.
    """
    script = site / SCRIPT
    text = script.read_text(encoding="utf-8")
    if text.count(EMPTY) != 1:
        raise BuildError(f"{SCRIPT} has no place for the list of files")
    files = release(site)
    name = hashlib.sha256(json.dumps(files).encode()).hexdigest()[:NAME_CHARS]
    filled = json.dumps({"name": name, "files": files}, separators=(",", ":"))
    script.write_text(text.replace(EMPTY, f"{filled};"), encoding="utf-8")
    return name
