"""What may each page of the site load and run? Only what was in it when it was built.

    python -m scripts.build.csp site/

Puts a Content-Security-Policy in every HTML page, as a meta element at the start of its head: a static host sends
no headers of our choice. Scripts and styles that stand in the page itself are named by their SHA-256. An event
handler in an attribute (onclick=…) or a javascript: link stops the build: a policy without 'unsafe-inline' would
silently break it.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import html
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from scripts.shared.tools import BuildError

POLICY: dict[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    # WebAssembly is compiled, JavaScript is never evaluated from text
    "script-src": ("'self'", "'wasm-unsafe-eval'"),
    "style-src": ("'self'",),
    "img-src": ("'self'", "data:"),
    "font-src": ("'self'",),
    "connect-src": ("'self'",),
    "worker-src": ("'self'",),
    "manifest-src": ("'self'",),
    "base-uri": ("'self'",),
    "form-action": ("'none'",),
    "object-src": ("'none'",),
}

# Types of script that a browser runs, or that decide what it runs; any other is data, and needs no permission.
RUNS = {
    "",
    "application/ecmascript",
    "application/javascript",
    "application/x-ecmascript",
    "application/x-javascript",
    "importmap",
    "module",
    "speculationrules",
    "text/ecmascript",
    "text/javascript",
    "text/jscript",
    "text/livescript",
    "text/x-ecmascript",
    "text/x-javascript",
}

LINKS = {"href", "src", "action", "formaction", "xlink:href"}


def source_hash(text: str) -> str:
    """How a policy names this text: after the browser has turned CRLF into LF."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


@dataclass
class Page:
    """What a page holds that its policy must know. Offsets count characters."""

    scripts: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    style_attributes: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    insert_at: int | None = None
    """Where the policy goes: first in the head, but after a leading <meta charset>."""
    old: list[tuple[int, int]] = field(default_factory=list)
    """Where policies stand already."""


class _Reader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.page = Page()
        self._lines = [0]
        # the parser counts lines by line feeds alone
        for line in text.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self._inside: tuple[str, list[str]] | None = None
        self._head_is_empty = False

    def _start(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _end(self) -> int:
        return self._start() + len(self.get_starttag_text() or "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name.lower(): value or "" for name, value in attrs}
        self._look_at(tag, given)
        if tag == "head" and self.page.insert_at is None:
            self.page.insert_at, self._head_is_empty = self._end(), True
            return
        is_policy = tag == "meta" and given.get("http-equiv", "").lower() == "content-security-policy"
        if is_policy:
            self.page.old.append((self._start(), self._end()))
        elif self._head_is_empty:
            if tag == "meta" and "charset" in given:
                self.page.insert_at = self._end()
            self._head_is_empty = False
        if tag == "script" and "src" not in given and given.get("type", "").strip().lower() in RUNS:
            self._inside = ("script", [])
        elif tag == "style":
            self._inside = ("style", [])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def _look_at(self, tag: str, given: dict[str, str]) -> None:
        for name, value in given.items():
            shown = f'<{tag} {name}="{value[:60]}"> (line {self.getpos()[0]})'
            if name.startswith("on"):
                self.page.faults.append(f"event handler in {shown}")
            elif name in LINKS and value.strip().lower().startswith("javascript:"):
                self.page.faults.append(f"javascript: link in {shown}")
            elif name == "style" and value.strip():
                self.page.style_attributes.append(value)

    def handle_data(self, data: str) -> None:
        if self._inside:
            self._inside[1].append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and tag == self._inside[0]:
            (self.page.scripts if tag == "script" else self.page.styles).append("".join(self._inside[1]))
            self._inside = None


def read(text: str) -> Page:
    """What the policy of this HTML page must know."""
    reader = _Reader(text)
    reader.feed(text)
    reader.close()
    return reader.page


def policy(page: Page) -> str:
    """The policy of a page."""
    rules = {name: list(sources) for name, sources in POLICY.items()}
    rules["script-src"] += sorted({source_hash(text) for text in page.scripts})
    rules["style-src"] += sorted({source_hash(text) for text in [*page.styles, *page.style_attributes]})
    if page.style_attributes:
        # lets the hashes count for attributes too; allows nothing that has no hash
        rules["style-src"].append("'unsafe-hashes'")
    return "; ".join(" ".join([name, *sources]) for name, sources in rules.items())


def with_policy(text: str, name: str) -> str:
    """The page `text` with its policy, in place of one that it may have. Raises BuildError naming page and element."""
    for start, end in reversed(read(text).old):
        text = text[:start] + text[end:]
    page = read(text)
    if page.faults:
        raise BuildError(f"{name}: the policy of the page does not allow {page.faults[0]}")
    if page.insert_at is None:
        raise BuildError(f"{name}: no <head> to put the policy in")
    meta = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy(page), quote=True)}">'
    # quotes inside the content need no escape for an apostrophe; keep it readable
    meta = meta.replace("&#x27;", "'")
    return text[: page.insert_at] + meta + text[page.insert_at :]


def apply(site: Path) -> int:
    """Give every page under `site` its policy; returns how many pages there are."""
    pages = sorted(site.rglob("*.html"))
    if not pages:
        raise BuildError(f"no HTML pages in {site}")
    for path in pages:
        # bytes, so that line ends stay what they are
        text = path.read_bytes().decode("utf-8")
        done = with_policy(text, path.relative_to(site).as_posix())
        if done != text:
            path.write_bytes(done.encode("utf-8"))
    return len(pages)


def main(argv: list[str] | None = None) -> int:
    """Give every page its policy."""
    parser = argparse.ArgumentParser(description="Put a Content-Security-Policy in every page of the site.")
    parser.add_argument("site", type=Path, nargs="?", default=Path("site"), help="the built site")
    print(f"csp: {apply(parser.parse_args(argv).site)} pages")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BuildError as failure:
        sys.exit(f"csp: {failure}")
