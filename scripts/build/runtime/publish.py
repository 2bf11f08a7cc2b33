"""Under which names does the site serve the runtime, and how does the page know them?

What is large goes over the line in Zstandard, a fifth smaller than what a host makes of it with gzip; the page's
worker unpacks it with zstddec. Every file carries a part of its own SHA-256 in its name, so that a browser may keep
it for ever. The list of files with their full SHA-256 becomes a part of the worker (scripts/build/assets.py): so the
name of the worker, and with it the page, says exactly which rules run.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

import zstandard

from scripts.build.runtime.paths import CORE_FILES, LOCK, STDLIB, UNPACKER, WHEEL

ENTRY = "checkers.browser"
HASH_CHARS = 12
# beyond this level the files hardly become smaller, and a browser needs much more memory to unpack them
LEVEL = 19
PACKED = frozenset({"pyodide.asm.wasm", STDLIB, WHEEL})


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the list. `bytes` and `sha256` of the file as it is served; `unpacked`: its size after unpacking."""

    path: str
    bytes: int
    sha256: str
    unpacked: int | None = None


def hashed_name(name: str, digest: str) -> str:
    """`pyodide.mjs` → `pyodide.<hash>.mjs`."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}.{digest[:HASH_CHARS]}{dot}{suffix}"


def _publish(source: Path, target: Path) -> Entry:
    content, name, unpacked = source.read_bytes(), source.name, None
    if name in PACKED:
        name, unpacked = f"{name}.zst", len(content)
        content = zstandard.ZstdCompressor(level=LEVEL, write_content_size=True).compress(content)
    digest = hashlib.sha256(content).hexdigest()
    path = hashed_name(name, digest)
    (target / path).write_bytes(content)
    return Entry(path, len(content), digest, unpacked)


def publish(plain: Path, target: Path, files_list: Path) -> dict[str, Entry]:
    """Fill the folder `target` from the runtime in `plain`.

    Writes what the worker must know to `files_list`; returns the files by their plain names.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    files = {name: _publish(plain / name, target) for name in (*CORE_FILES, STDLIB, WHEEL, UNPACKER)}
    lock = json.loads((plain / LOCK).read_text(encoding="utf-8"))
    runtime = {
        "entry": ENTRY,
        "total": sum(entry.bytes for entry in files.values()),
        # Pyodide wants to see one; the page has no business with its packages
        "lock": lock | {"packages": {}},
        "files": {name: asdict(entry) for name, entry in files.items()},
    }
    files_list.write_text(json.dumps(runtime, indent=1) + "\n", encoding="utf-8")
    return files
