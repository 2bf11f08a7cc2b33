"""Do the extensions of the site make what the page, the script and a screen reader need?"""

from __future__ import annotations

import pytest
from markdown import Markdown

from checkers import SLUGS, checker
from checkers.kernel.html import as_html
from checkers.kernel.sources import facts
from checkers.kernel.verdict import judge
from scripts.build.markdown_ext.check_form import UnknownCheckError
from scripts.build.markdown_ext.citation import UnknownFactError
from scripts.shared.html import parse

EXTENSIONS = [f"scripts.build.markdown_ext.{name}" for name in ("check_form", "outcome_table", "citation")]


def render(text: str) -> str:
    return Markdown(extensions=["attr_list", "abbr", *EXTENSIONS]).convert(text)


class Elements:
    """All elements with their attributes, in order, and the text."""

    def __init__(self, html: str) -> None:
        body = parse(html).css("body")[0]
        self.tags = [(each.tag or "", each.attributes) for each in body.css("body *")]
        self.text = body.text()

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.mark.parametrize("slug", SLUGS)
def test_the_form_has_every_question_with_a_legend_and_labels(slug: str) -> None:
    found = Elements(render(f"Tekst.\n\n::: check {slug}\n\nMeer tekst."))
    questions = checker(slug).questions
    assert [each["data-question"] for each in found.all("fieldset")] == [question.id for question in questions]
    assert len(found.all("legend")) == len(questions)
    choices = sum(len(question.choices) + (not question.items) for question in questions)
    assert len(found.all("input")) == len(found.all("label")) == choices
    assert [each["data-question"] for each in found.all("fieldset") if "hidden" not in each] == [questions[0].id]
    ids = {attributes["id"] for _, attributes in found.tags if "id" in attributes}
    for fieldset in found.all("fieldset"):
        assert fieldset.get("aria-describedby") in {None, *ids}
    for question in questions:
        assert question.title in found.text
    assert "Weet ik niet" in found.text
    assert "JavaScript" in found.text
    (root,) = found.all("uitwissel-check")
    assert root["data-base"] == ""


def test_a_fact_that_was_read_has_no_mark_and_another_one_has() -> None:
    read = next(f for f, fact in facts().items() if fact["certainty"] == "gezien")
    derived = next(f for f, fact in facts().items() if fact["certainty"] == "afgeleid")
    unconfirmed = next(f for f, fact in facts().items() if fact["certainty"] == "niet bevestigd")
    assert "laat nakijken" not in render(f"Zie [[{read}]].")
    assert "laat nakijken" in render(f"Zie [[{derived}]].")
    assert "laat nakijken" in render(f"Zie [[{unconfirmed}]].")


def test_an_unknown_check_or_fact_stops_the_build() -> None:
    with pytest.raises(UnknownCheckError, match="verzuim"):
        render("::: check ziekte")
    with pytest.raises(UnknownCheckError):
        render("::: tabel ziekte")
    with pytest.raises(UnknownFactError, match="J-XXX-1"):
        render("Zie [[J-XXX-1]].")


def test_whatever_is_in_a_verdict_is_escaped() -> None:
    verdict = judge("kopie-id", {"wie": "leerling", "handeling": "kopie-dossier"})
    verdict["headline"] = "<script>alert(1)</script>"
    verdict["reasons"][0]["sentence"] = '"><img src=x onerror=alert(1)>'
    verdict["reasons"][0]["laws"][0]["link"] = '"><b>'
    html = as_html(verdict, '"><i>')
    for tag in ("<script", "<img", "<b>", "<i>"):
        assert tag not in html


@pytest.mark.parametrize("slug", SLUGS)
def test_the_verdict_links_to_its_passages(slug: str) -> None:
    html = as_html(judge(slug, {}), "../")
    links = [each["href"] for each in Elements(html).all("a")]
    assert all(link is not None and link.startswith(("../", "#check-", "https://")) for link in links)


def test_a_passage_that_leans_on_what_is_not_settled_says_so_once() -> None:
    found = Elements(render('Zo is het.\n{: #zo data-j="J-VZM-6 J-VZM-9 J-PGN-13 J-TEG-17" }'))
    (mark,) = (each for each in found.all("a") if each.get("class") == "badge-nakijken")
    assert mark["href"] == "feiten.md#j-vzm-9"
    assert mark["title"] == "J-VZM-9: afgeleid; J-PGN-13: niet bevestigd"
    assert found.text == "Zo is het. laat nakijken"


@pytest.mark.parametrize(
    "text",
    [
        'Zo is het.\n{: #zo data-j="J-VZM-6 J-TEG-17" }',
        "Zo is het.\n{: #zo }",
    ],
)
def test_a_passage_that_leans_on_what_was_read_has_no_mark(text: str) -> None:
    assert "laat nakijken" not in render(text)


def test_a_fact_that_is_cited_is_not_marked_twice() -> None:
    assert render('Zo is het. [[J-VZM-9]]\n{: #zo data-j="J-VZM-9" }').count("laat nakijken") == 1


def test_the_mark_stands_after_the_sentence_and_before_the_list_under_it() -> None:
    html = render('- Zo is het:\n  {: #zo data-j="J-VZM-9" }\n    - dit\n    - dat\n')
    assert html.index("Zo is het:") < html.index("laat nakijken") < html.index("dit")
