"""Under which names does the site serve its own scripts and style?

    python -m scripts.build.assets site/

Each gets a part of its SHA-256 in its name, and everything that refers to it the new name; the list of the files of
the runtime becomes a part of the worker. So a page names, through its script, exactly the worker, the runtime and the
rules that it was made with: whatever a cache keeps, files of two releases are never mixed. A name that is still
referred to without its hash stops the build. Every check is told the way from its page to the root of the site.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

from scripts.build.runtime.paths import FILES
from scripts.build.runtime.publish import hashed_name
from scripts.shared.tools import BuildError

# what refers to another comes after it
ORDER = (
    "connection.js",
    "check-worker.js",
    "runtime-client.js",
    "offline.js",
    "older-version.js",
    "check.js",
    "table.js",
    "page-due.js",
    "navigation.js",
    "search-on-demand.js",
    "not-found.js",
    "check.css",
)
EMPTY_LIST = "{ entry: '', total: 0, lock: {}, files: {} }; // the build fills this in"
# what check.js imports: asked for together with it
PRELOADED = {"check.js": ("runtime-client.js", "connection.js")}


def with_list(worker: str, runtime: str) -> str:
    """The text of the worker with the list of the runtime's files (JSON) in it. Raises BuildError."""
    if worker.count(EMPTY_LIST) != 1:
        raise BuildError("check-worker.js has no place for the list of files")
    # on one line, and valid JavaScript: JSON is, but for nothing
    return worker.replace(EMPTY_LIST, json.dumps(json.loads(runtime), separators=(",", ":")) + ";")


def renamed(text: str, names: dict[str, str]) -> str:
    """`text` with every reference to a file in `names` (old → new) made to the new name."""
    for old, new in names.items():
        text = re.sub(rf"(?<=[\"'/]){re.escape(old)}(?=[\"'])", new, text)
    return text


def _deferred(page: str) -> str:
    """The page, with no script that holds up what it shows: they run in their order when the page is there."""
    return re.sub(r'<script src="([^"]+)"></script>', r'<script src="\1" defer></script>', page)


def _with_preloads(page: str, names: dict[str, str]) -> str:
    """The page, asking for what its script imports at the same time as the script."""
    for script, imported in PRELOADED.items():
        found = re.search(rf'<script src="([^"]*/){re.escape(names[script])}"', page)
        if found:
            links = "".join(f'<link rel="modulepreload" href="{found[1]}{names[each]}">' for each in imported)
            page = page.replace("</head>", f"{links}</head>", 1)
    return page


def apply(site: Path, runtime: Path = FILES) -> dict[str, str]:
    """Give the assets in `site` their names; returns them, old → new. Raises BuildError."""
    folder = site / "assets"
    names: dict[str, str] = {}
    for name in ORDER:
        text = (folder / name).read_text(encoding="utf-8")
        if name == "check-worker.js":
            text = with_list(text, runtime.read_text(encoding="utf-8"))
        content = renamed(text, names).encode("utf-8")
        names[name] = hashed_name(name, hashlib.sha256(content).hexdigest())
        (folder / name).unlink()
        (folder / names[name]).write_bytes(content)
    for path in sorted([*site.rglob("*.html"), *folder.glob("*.js"), *folder.glob("*.css")]):
        # bytes, so that line ends stay what they are
        text = path.read_bytes().decode("utf-8")
        done = renamed(text, names)
        if path.suffix == ".html":
            root = "../" * len(path.relative_to(site).parent.parts)
            done = _deferred(_with_preloads(done, names)).replace('data-base=""', f'data-base="{root}"')
        for old in names:
            if re.search(rf"assets/{re.escape(old)}", done):
                raise BuildError(f"{path.relative_to(site)}: refers to {old} without its hash")
        if done != text:
            path.write_bytes(done.encode("utf-8"))
    return names


def main(argv: list[str] | None = None) -> int:
    """Give the assets of a built site their names."""
    parser = argparse.ArgumentParser(description="Name the scripts and the style of the site after their content.")
    parser.add_argument("site", type=Path, nargs="?", default=Path("site"), help="the built site")
    for old, new in apply(parser.parse_args(argv).site).items():
        print(f"{old} → {new}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BuildError as failure:
        sys.exit(f"assets: {failure}")
