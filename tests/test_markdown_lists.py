"""Do the lists of laws, facts and abbreviations say what the data says: all of it, with its certainty?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown import Markdown

from checkers.kernel.sources import SETTLED, article, facts, laws
from scripts.build.markdown_ext import law_list
from scripts.build.markdown_ext.law_list import UnknownLawError, UnknownSubjectError
from tests.data import contradictions
from tests.test_markdown import Elements

DOCS = Path(__file__).resolve().parent.parent / "docs"


def render(text: str) -> str:
    extensions = [
        "attr_list",
        "abbr",
        "toc",
        *(f"scripts.build.markdown_ext.{name}" for name in ("citation", "law_list")),
    ]
    return Markdown(extensions=extensions).convert(text)


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def test_the_table_has_every_law_with_its_link_and_a_mark_when_it_was_not_read() -> None:
    html = render("Tekst.\n\n::: wetten\n\nMeer tekst.")
    rows = html.split("<tr id=")[1:]
    assert len(rows) == len(laws())
    for row, (key, law) in zip(rows, laws().items(), strict=True):
        assert row.startswith(f'"wet-{key.lower()}"')
        assert law["title"] in row and law["short"] in row
        assert (f'href="{law["link"]}"' in row) == bool(law["link"])
        assert ("laat nakijken" in row) == (law["certainty"] != SETTLED)
    assert "<p>Tekst.</p>" in html and "<p>Meer tekst.</p>" in html


def test_every_fact_has_an_anchor_its_sentence_and_its_certainty() -> None:
    html = render("::: feiten")
    entries = dict(re.findall(r'<div data-fact="(J-[A-Z]+-\d+)"(.*?)</div>', html, re.DOTALL))
    assert entries.keys() == facts().keys()
    for fact_id, entry in entries.items():
        fact = facts()[fact_id]
        found = Elements(f"<div{entry}</div>")
        assert found.tags[0][1]["id"] == fact_id.lower()
        assert fact["says"] in found.text
        assert article(fact_id) in found.text or fact["provision"] == "n.v.t."
        assert fact["certainty"] in found.text
        assert ("laat nakijken" in found.text) == (fact["certainty"] != SETTLED)
        assert set(fact["links"]) <= {each["href"] for each in found.all("a")}
        assert fact.get("note", "") in found.text


def test_the_facts_stand_under_their_subjects_in_the_order_of_their_numbers() -> None:
    html = render("::: feiten")
    found = Elements(html)
    subjects = list(dict.fromkeys(fact_id.split("-")[1].lower() for fact_id in facts()))
    assert [heading["id"] for heading in found.all("h2")] == subjects
    numbers = [int(number) for number in re.findall(r'data-fact="J-BIJ-(\d+)"', html)]
    assert numbers == sorted(numbers)
    assert len(numbers) == sum(fact_id.startswith("J-BIJ-") for fact_id in facts())
    count = sum(fact["certainty"] == "gezien" for fact in facts().values())
    assert f"Er zijn {len(facts())} feiten: {count} gezien," in found.text


def test_a_date_is_in_words_and_a_reference_in_a_remark_is_a_link() -> None:
    html = render("::: feiten")
    assert "geldende versie vanaf 1 augustus 2026" in html
    links = {each["href"] for each in Elements(html).all("a")}
    assert {"#j-ggd-2", "tegenstrijdigheden.md#j-teg-5"} <= links
    assert {each.removeprefix("#j-") for each in links if each and each.startswith("#j-")} == {
        fact_id.lower().removeprefix("j-") for fact_id in facts()
    }


def test_a_law_in_a_sentence_has_its_link_and_its_mark() -> None:
    read, unread = render("Zie de [[wet:LPW]]."), render("Zie de [[wet:WKO]].")
    assert f'href="{laws()["LPW"]["link"]}"' in read and "Leerplichtwet 1969</a> (LPW)" in read
    assert "laat nakijken" not in read
    assert "laat nakijken" in unread
    assert "<a" not in render("Zie het [[wet:BKK]].")


def test_the_table_has_every_abbreviation_of_the_shared_list() -> None:
    html = render("::: afkortingen")
    expected = re.findall(r"^\*\[(.+?)\]: (.+)$", page("includes/afkortingen"), re.MULTILINE)
    assert expected
    for short, long in expected:
        assert f"<td>{short}</td>\n<td>{long}</td>" in html
    assert html.count("<tr>") == len(expected) + 1


def test_an_unknown_law_or_subject_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnknownLawError, match="LPW"):
        render("Zie [[wet:XYZ]].")
    monkeypatch.delitem(law_list.SUBJECTS, "VZM")
    with pytest.raises(UnknownSubjectError, match="VZM"):
        render("::: feiten")


def test_the_page_on_laws_says_of_every_law_what_it_is_for() -> None:
    named = re.findall(r"\[\[wet:(\w+)\]\]", page("wetten-en-normen"))
    assert sorted(named) == sorted(laws())


def test_every_contradiction_and_every_change_has_its_place() -> None:
    headings = re.findall(r"^### .+ \{: #(j-teg-\d+) ", page("tegenstrijdigheden"), re.MULTILINE)
    assert headings == [each.lower() for each in contradictions()]
    changes = {fact_id for fact_id in facts() if fact_id.startswith("J-NEW-")}
    anchored = re.findall(r'^\{: #\S+ data-j="(J-NEW-\d+)', page("sinds-2021"), re.MULTILINE)
    assert sorted(anchored) == sorted(changes)
    assert changes <= set(re.findall(r"\[\[(J-NEW-\d+)\]\]", page("sinds-2021")))


def test_a_contradiction_cites_the_facts_that_its_answer_rests_on() -> None:
    parts = re.split(r"^### .+ \{: #(j-teg-\d+) .*\}$", page("tegenstrijdigheden"), flags=re.MULTILINE)
    texts = dict(zip(parts[1::2], parts[2::2], strict=True))
    for each, contradiction in contradictions().items():
        cited = set(re.findall(r"\[\[(J-[A-Z]+-\d+)\]\]", texts[each.lower()]))
        assert set(contradiction["rests_on"]) <= cited, each
