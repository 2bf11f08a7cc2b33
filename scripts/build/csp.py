"""What may each page of the site load and run? Only what was in it when it was built.

Puts a Content-Security-Policy in every HTML page, as a meta element at the start of its head: a static host sends
no headers of our choice. Scripts and styles that stand in the page itself are named by their SHA-256. An event
handler in an attribute (onclick=…) or a javascript: link stops the build: a policy without 'unsafe-inline' would
silently break it. selectolax reads the pages; what writes policies (secure, django-csp) writes them for a server.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterator
from pathlib import Path

from scripts.shared.html import Node, given, parse
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
META = 'meta[http-equiv="Content-Security-Policy"]'
OLD = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
# before anything that could load, but a charset has to stand within the first kilobyte
START = re.compile(r"<head\b[^>]*>(\s*<meta charset=[^>]*>)?", re.IGNORECASE)


def source_hash(text: str) -> str:
    """How a policy names this text."""
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def faults(page: list[Node]) -> Iterator[str]:
    """What no policy of ours allows."""
    for node in page:
        if node.tag == "template":
            yield "a <template>, because what is in it is no part of the page that is read here"
        for name, value in node.attributes.items():
            shown = f'<{node.tag} {name}="{(value or "")[:60]}">'
            if name.startswith("on"):
                yield f"event handler in {shown}"
            elif name in LINKS and (value or "").strip().lower().startswith("javascript:"):
                yield f"javascript: link in {shown}"


def policy(page: list[Node]) -> str:
    """The policy of a page with these elements."""
    scripts = [each for each in page if each.tag == "script" and "src" not in each.attributes]
    run = {each.text() for each in scripts if given(each, "type").strip().lower() in RUNS}
    attributes = {style for each in page if (style := given(each, "style")).strip()}
    shown = {each.text() for each in page if each.tag == "style"} | attributes
    rules = {name: list(sources) for name, sources in POLICY.items()}
    rules["script-src"] += sorted(map(source_hash, run))
    rules["style-src"] += sorted(map(source_hash, shown))
    if attributes:
        # lets the hashes count for attributes too; allows nothing that has no hash
        rules["style-src"].append("'unsafe-hashes'")
    return "; ".join(" ".join([name, *sources]) for name, sources in rules.items())


def with_policy(text: str, name: str) -> str:
    """The page `text` with its policy, in place of one that it may have. Raises BuildError naming page and element."""
    text = OLD.sub("", text)
    page = parse(text).css("*")
    for fault in faults(page):
        raise BuildError(f"{name}: the policy of the page does not allow {fault}")
    # quotes inside the content need no escape for an apostrophe; keep it readable
    content = html.escape(policy(page)).replace("&#x27;", "'")
    done = START.sub(rf'\g<0><meta http-equiv="Content-Security-Policy" content="{content}">', text, count=1)
    found = parse(done).css_first(f"head > {META}")
    if found is None or given(found, "content") != policy(page):
        raise BuildError(f"{name}: no <head> to put the policy in")
    return done


def apply(site: Path) -> int:
    """Give every page under `site` its policy; returns how many pages there are."""
    pages = sorted(site.rglob("*.html"))
    if not pages:
        raise BuildError(f"no HTML pages in {site}")
    for path in pages:
        # bytes, so that line ends stay what they are
        text = path.read_bytes().decode("utf-8")
        path.write_bytes(with_policy(text, path.relative_to(site).as_posix()).encode("utf-8"))
    return len(pages)
