"""Another release of the site: what a reader meets when it is published while a copy of this one is on the device."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path

from scripts.build.offline import SCRIPT, release

NEXT = "0123456789ab"
LISTED = re.compile(r"^const RELEASE = (\{.+\});$", re.MULTILINE)


def listed(site: Path) -> dict[str, str]:
    """The files of the release in this folder, with their hashes, as its service worker has them."""
    found = LISTED.search((site / SCRIPT).read_text(encoding="utf-8"))
    assert found, "the service worker has no list of files"
    files: dict[str, str] = json.loads(found[1])["files"]
    return files


def name_of(site: Path) -> str:
    """The name of the release in this folder."""
    found = LISTED.search((site / SCRIPT).read_text(encoding="utf-8"))
    assert found
    return str(json.loads(found[1])["name"])


def next_release(site: Path, target: Path, old: str, new: str) -> Path:
    """Make in `target` a release with `old` replaced by `new` on every page, another style and another check.js.

    The style and the script have other names then, as they would have after a real build.
    """
    shutil.copytree(site, target)
    names = {}
    for path in [*(target / "assets").glob("check.*.css"), *(target / "assets").glob("check.*.js")]:
        text = path.read_text(encoding="utf-8") + "\n/* next */\n"
        path.unlink()
        digest = hashlib.sha256(text.encode()).hexdigest()[:12]
        names[path.name] = re.sub(r"\.[0-9a-f]{12}\.", f".{digest}.", path.name)
        (path.parent / names[path.name]).write_text(text, encoding="utf-8")
    assert len(names) == 2, names
    changed = 0
    for page in target.rglob("*.html"):
        before = page.read_bytes().decode("utf-8")
        changed += old in before
        text = before.replace(old, new)
        for was, now in names.items():
            text = text.replace(was, now)
        page.write_bytes(text.encode("utf-8"))
    assert changed, f"{old!r} is on no page"
    script = target / SCRIPT
    files = release(target)
    filled = json.dumps({"name": NEXT, "files": files})
    script.write_text(LISTED.sub(lambda _: f"const RELEASE = {filled};", script.read_text(encoding="utf-8")))
    return target
