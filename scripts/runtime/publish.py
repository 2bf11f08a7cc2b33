"""Under which names does the site serve the runtime, and how does the page know them?

Every file carries a part of its own SHA-256 in its name, so that a browser may keep it for ever. The page reads
`manifest.json` (the one name that stays), and checks what it gets against the full SHA-256.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from scripts.runtime.paths import CORE_FILES, LOCK, STDLIB, WHEEL

ENTRY = "checkers.browser"
HASH_CHARS = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the manifest; `bytes` as it is after a transfer, not compressed."""

    path: str
    bytes: int
    sha256: str


def hashed_name(name: str, digest: str) -> str:
    """`pyodide.mjs` → `pyodide.<hash>.mjs`."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}.{digest[:HASH_CHARS]}{dot}{suffix}"


def _publish(source: Path, name: str, target: Path) -> Entry:
    content = source.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    path = hashed_name(name, digest)
    (target / path).write_bytes(content)
    return Entry(path, len(content), digest)


def publish(plain: Path, wheel_name: str, target: Path) -> dict[str, Entry]:
    """Fill `target` from the runtime in `plain`, whose wheel is really called `wheel_name`; returns the manifest."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    files = {name: _publish(plain / name, name, target) for name in (*CORE_FILES, STDLIB)}
    files[WHEEL] = _publish(plain / WHEEL, wheel_name, target)

    lock = json.loads((plain / LOCK).read_text(encoding="utf-8"))
    (package,) = lock["packages"].values()
    if package["sha256"] != files[WHEEL].sha256:
        raise AssertionError("the lock file has another hash for the wheel than the wheel")
    package["file_name"] = files[WHEEL].path
    (plain / LOCK).write_text(json.dumps(lock, sort_keys=True), encoding="utf-8")
    files[LOCK] = _publish(plain / LOCK, LOCK, target)

    manifest = {
        "version": f"{package['version']}-{files[WHEEL].sha256[:HASH_CHARS]}",
        "entry": ENTRY,
        "total": sum(entry.bytes for entry in files.values()),
        "files": {name: asdict(entry) for name, entry in files.items()},
    }
    (target / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    return files
