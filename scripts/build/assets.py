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
from collections import Counter
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from scripts.build.runtime.paths import FILES
from scripts.build.runtime.publish import hashed_name
from scripts.shared.tools import BuildError

WORKER = "check-worker.js"
EMPTY_LIST = "{ entry: '', total: 0, lock: {}, files: {} }; // the build fills this in"
# files of our own; what is elsewhere in the assets comes from the theme, or has its name already
OURS = ("*.js", "*.css", "check/*.js")


def with_list(worker: str, runtime: str) -> str:
    """The text of the worker with the list of the runtime's files (JSON) in it. Raises BuildError."""
    if worker.count(EMPTY_LIST) != 1:
        raise BuildError("check-worker.js has no place for the list of files")
    # on one line, and valid JavaScript: JSON is, but for nothing
    return worker.replace(EMPTY_LIST, json.dumps(json.loads(runtime), separators=(",", ":")) + ";")


def _reference(name: str) -> str:
    """The pattern of a reference to a file of ours, from whatever folder."""
    return rf"(?<=[\"'/]){re.escape(name.rpartition('/')[2])}(?=[\"'])"


def renamed(text: str, names: dict[str, str]) -> str:
    """`text` with every reference to a file in `names` (old → new) made to the new name."""
    for old, new in names.items():
        text = re.sub(_reference(old), new.rpartition("/")[2], text)
    return text


def in_order(texts: dict[str, str]) -> list[str]:
    """The names of these files, each after those that it refers to.

    Raises BuildError when two refer to each other, or have the same name in two folders.
    """
    for name, count in Counter(name.rpartition("/")[2] for name in texts).items():
        if count > 1:
            raise BuildError(f"two scripts are called {name}")
    graph = {
        name: {other for other in texts if other != name and re.search(_reference(other), text)}
        for name, text in texts.items()
    }
    try:
        return list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise BuildError(f"these refer to each other: {', '.join(error.args[1])}") from error


def imported(script: str, texts: dict[str, str]) -> list[str]:
    """What a script cannot start without: what it imports, and what that imports."""
    direct = [name for name in texts if re.search(rf"^import [^;]* from '[^']*{_reference(name)}", texts[script], re.M)]
    return list(dict.fromkeys(each for name in direct for each in (name, *imported(name, texts))))


def _deferred(page: str) -> str:
    """The page, with no script that holds up what it shows: they run in their order when the page is there."""
    return re.sub(r'<script src="([^"]+)"></script>', r'<script src="\1" defer></script>', page)


def _with_preloads(page: str, texts: dict[str, str], names: dict[str, str]) -> str:
    """The page, asking for what its scripts import at the same time as for the scripts."""
    found = re.findall(r'<script src="([^"]*assets/)([^"]+)" type="module"', page)
    scripts = [old for _, script in found for old, new in names.items() if new == script]
    wanted = dict.fromkeys(each for script in scripts for each in imported(script, texts) if each not in scripts)
    links = "".join(f'<link rel="modulepreload" href="{found[0][0]}{names[each]}">' for each in wanted)
    return page.replace("</head>", f"{links}</head>", 1)


def apply(site: Path, runtime: Path = FILES) -> dict[str, str]:
    """Give the assets in `site` their names; returns them, old → new. Raises BuildError."""
    folder = site / "assets"
    paths = sorted(path for pattern in OURS for path in folder.glob(pattern))
    texts = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    texts[WORKER] = with_list(texts[WORKER], runtime.read_text(encoding="utf-8"))
    names: dict[str, str] = {}
    for name in in_order(texts):
        content = renamed(texts[name], names).encode("utf-8")
        names[name] = hashed_name(name, hashlib.sha256(content).hexdigest())
        (folder / name).unlink()
        (folder / names[name]).write_bytes(content)
    made = (folder / name for name in names.values())
    for path in [*sorted(site.rglob("*.html")), *made]:
        # bytes, so that line ends stay what they are
        text = path.read_bytes().decode("utf-8")
        done = renamed(text, names)
        if path.suffix == ".html":
            root = "../" * len(path.relative_to(site).parent.parts)
            done = _deferred(_with_preloads(done, texts, names)).replace('data-base=""', f'data-base="{root}"')
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
