"""Is HTML read as a browser reads it?"""

from __future__ import annotations

import pytest

from scripts.shared.html import CHECK, classes, given, parse, text_of


@pytest.mark.parametrize("void", ["br", "hr", "img", "input", "wbr", "area", "col", "embed", "link", "meta", "source"])
def test_what_has_no_end_does_not_hold_what_comes_after_it(void: str) -> None:
    page = parse(f'<div id="een">een <{void}> twee</div><div id="drie">drie</div>')
    assert [text_of(node) for node in page.css("[id]")] == ["een twee", "drie"]


def test_an_element_without_its_end_tag_ends_where_a_browser_ends_it() -> None:
    assert [text_of(node) for node in parse("<ul><li>een<li>twee <b>drie</ul>vier").css("li")] == ["een", "twee drie"]


def test_blocks_and_line_breaks_part_words_and_mark_up_in_a_line_does_not() -> None:
    assert text_of(parse("<p>Per <b>ma</b>il<br>hoor</p><p>Of&nbsp;&amp; wel</p>")) == "Per mail hoor Of & wel"


def test_text_leaves_out_what_is_not_asked_for_however_deep() -> None:
    html = '<p>Nooit <span class="fact law">J <i class="fact">B</i></span>zo<a class="headerlink">¶</a></p>'
    assert text_of(parse(html), ".fact, .headerlink") == "Nooit zo"
    assert text_of(parse(html).css("span")[0], ".fact") == "J"


def test_what_is_in_a_template_or_a_check_can_be_told_from_the_page() -> None:
    page = parse(f'<template><p id="a">a</p></template><{CHECK}><p id="b">b</p></{CHECK}><p id="c">c</p>')
    assert [given(node, "id") for node in page.css(f"[id]:not({CHECK} *)")] == ["c"]


def test_an_attribute_that_is_not_there_is_empty() -> None:
    (node,) = parse('<p class="een twee" hidden>').css("p")
    assert (given(node, "id"), given(node, "hidden"), classes(node)) == ("", "", {"een", "twee"})
