"""The policy that each page gets: what it allows, and what stops the build."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from scripts.build.csp import apply, faults, with_policy
from scripts.shared.html import parse
from scripts.shared.tools import BuildError


def page(head: str = "", body: str = "") -> str:
    return f'<!doctype html>\n<html lang="nl">\n<head>{head}\n</head>\n<body>{body}</body></html>\n'


def sha256(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def policies(text: str) -> list[str]:
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            given = dict(attrs)
            if given.get("http-equiv") == "Content-Security-Policy":
                found.append(given["content"] or "")

    Reader().feed(text)
    return found


def rules(text: str) -> dict[str, list[str]]:
    (only,) = policies(text)
    return {rule.split()[0]: rule.split()[1:] for rule in only.split(";")}


def test_a_page_without_inline_code_allows_only_its_own_files() -> None:
    found = rules(with_policy(page('<script src="a.js"></script><link rel="stylesheet" href="a.css">'), "p"))
    assert found == {
        "default-src": ["'none'"],
        "script-src": ["'self'", "'wasm-unsafe-eval'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'self'"],
        "form-action": ["'none'"],
        "object-src": ["'none'"],
    }


def test_inline_scripts_and_styles_are_allowed_by_hash() -> None:
    script, style = 'let a = "é" && 1 < 2;', "p > a { color: red }"
    found = rules(with_policy(page(f"<style>{style}</style>", f"<script>{script}</script>"), "p"))
    assert sha256(script) in found["script-src"]
    assert sha256(style) in found["style-src"]
    assert "'unsafe-inline'" not in str(found)
    assert "'unsafe-eval'" not in str(found)


def test_the_hash_is_of_the_text_with_bare_line_feeds_as_a_browser_reads_it() -> None:
    found = rules(with_policy(page(body="<script>a()\r\nb()\r\n</script>"), "p"))
    assert sha256("a()\nb()\n") in found["script-src"]


def test_line_ends_of_the_page_stay_as_they_are() -> None:
    text = page(body="<script>a()\r\n</script>").replace("<html", "\r\n\r\n<html")
    done = with_policy(text, "p")
    assert re.sub(r"<meta http-equiv=[^>]*>", "", done) == text


@pytest.mark.parametrize("kind", ["module", "importmap", "text/javascript", "Text/JavaScript", ""])
def test_every_kind_of_script_that_runs_needs_a_hash(kind: str) -> None:
    found = rules(with_policy(page(body=f'<script type="{kind}">x</script>'), "p"))
    assert sha256("x") in found["script-src"]


@pytest.mark.parametrize("kind", ["application/json", "application/ld+json", "text/template"])
def test_a_script_that_is_data_needs_no_hash(kind: str) -> None:
    found = rules(with_policy(page(body=f'<script type="{kind}">{{}}</script>'), "p"))
    assert found["script-src"] == ["'self'", "'wasm-unsafe-eval'"]


def test_style_attributes_are_allowed_one_by_one() -> None:
    found = rules(with_policy(page(body='<table><tr><td style="text-align: left;">x</td></table>'), "p"))
    assert sha256("text-align: left;") in found["style-src"]
    assert "'unsafe-hashes'" in found["style-src"]
    assert "'unsafe-hashes'" not in found["script-src"]


def test_the_policy_comes_before_anything_that_could_load() -> None:
    done = with_policy(page('<link rel="stylesheet" href="a.css"><script>a()</script>'), "p")
    assert done.index("<head><meta http-equiv") < done.index("<link")


def test_a_leading_charset_stays_first_so_that_it_is_within_the_first_kilobyte() -> None:
    done = with_policy(page('\n<meta charset="utf-8"><script>a()</script>'), "p")
    assert done.index("charset") < done.index("Content-Security-Policy") < done.index("<script>")


def test_a_second_time_changes_nothing() -> None:
    for head in ("", '<meta charset="utf-8">', "<script>a()</script>"):
        once = with_policy(page(head, '<p style="color: red">'), "p")
        assert with_policy(once, "p") == once


def test_a_page_that_changed_gets_a_new_policy_in_place_of_the_old_one() -> None:
    once = with_policy(page(body="<script>a()</script>"), "p")
    again = rules(with_policy(once.replace("a()", "b()"), "p"))
    assert sha256("b()") in again["script-src"]
    assert sha256("a()") not in again["script-src"]


@pytest.mark.parametrize(
    "body",
    [
        '<a onclick="x()">a</a>',
        '<img src="a.png" OnError="x()"/>',
        '<svg><g onload="x()"></g></svg>',
        '<a href=" JavaScript:x()">a</a>',
    ],
)
def test_code_in_an_attribute_stops_the_build_and_names_page_and_element(body: str) -> None:
    with pytest.raises(BuildError, match=r"verzuim/index\.html: .*<(a|img|g) "):
        with_policy(page(body=body), "verzuim/index.html")


def test_a_template_stops_the_build_because_nothing_looks_into_it() -> None:
    with pytest.raises(BuildError, match="does not allow a <template>"):
        with_policy(page(body='<template><a onclick="x()">a</a></template>'), "p")


def test_words_about_handlers_in_a_script_or_text_are_no_handlers() -> None:
    body = (
        "<p>onclick=&quot;x()&quot;</p><script>el.innerHTML = '<a onclick=\"x()\">'</script><!-- <a onclick='x()'> -->"
    )
    assert list(faults(parse(page(body=body)).css("*"))) == []


@pytest.mark.parametrize("text", ["<p>hallo</p>", "<!-- <head> --><p>hallo</p>"])
def test_a_page_without_a_head_stops_the_build(text: str) -> None:
    with pytest.raises(BuildError, match="no <head>"):
        with_policy(text, "p")


def test_every_page_of_a_site_gets_its_policy(tmp_path: Path) -> None:
    (tmp_path / "verzuim").mkdir()
    for name in ("index.html", "404.html", "verzuim/index.html"):
        (tmp_path / name).write_text(page(body=f"<script>{name}</script>"), encoding="utf-8")
    (tmp_path / "search.json").write_text("<head>", encoding="utf-8")
    assert apply(tmp_path) == 3
    for name in ("index.html", "404.html", "verzuim/index.html"):
        assert sha256(name) in rules((tmp_path / name).read_text(encoding="utf-8"))["script-src"]
    assert (tmp_path / "search.json").read_text(encoding="utf-8") == "<head>"
