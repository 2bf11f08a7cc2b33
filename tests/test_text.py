"""Does the guard of the text see each kind of fault, and does it leave good text alone?"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from checkers.kernel.sources import facts
from checkers.verzuim import CHECKER
from scripts.editor.text import __main__ as command
from scripts.editor.text import abbreviations, links, sentences, spelling, terms, wording
from scripts.editor.text.blocks import Block, once
from scripts.editor.text.guard import findings
from scripts.editor.text.pages import blocks_of_page
from scripts.editor.text.sentences import EASY_ENOUGH, reading_ease, syllables
from scripts.editor.text.site import blocks_of_checker, blocks_of_moves, every_block
from scripts.shared.finding import Finding
from scripts.shared.pages import Page, read_pages
from scripts.shared.tools import BuildError

from .small_site import moves_of

GUIDANCE = "De school leent een rode fiets uit aan wie er netjes om vraagt. Daarna komt de fiets weer terug."
LONG = "De school vraagt " + "en vraagt " * 14 + "het."


def block(text: str, *, kind: str = "p", page: str = "verzuim", place: str = "verzuim#hier") -> Block:
    return Block(page, lambda near: (place, 0), kind, text)


def shown(html: str) -> list[tuple[str, str, str]]:
    """Anchor, text and citations of each block of a page with this HTML."""
    blocks = blocks_of_page(Page(Path("docs/verzuim.md"), "", html=html))
    return [(each.anchor, each.text, each.cited) for each in blocks]


@pytest.fixture(scope="module")
def site() -> list[Block]:
    return every_block(read_pages())


# --- which text there is


def test_a_passage_is_a_block_of_its_own_without_its_citation() -> None:
    html = '<ul><li id="a">Meld het <span class="fact"><a href="#x">Leerplichtwet</a></span>.</li><li>Klaar.</li></ul>'
    assert shown(html) == [("a", "Meld het.", "Leerplichtwet"), ("", "Klaar.", "")]


def test_the_name_of_a_law_is_no_word_of_ours() -> None:
    html = '<p><span class="law">Wet X (WX)</span> regelt het.</p>'
    assert shown(html) == [("", "regelt het.", "Wet X (WX)")]


def test_what_is_made_of_the_data_and_the_checkers_is_read_where_it_stands() -> None:
    html = (
        '<uitwissel-check><p>Vraag</p></uitwissel-check><table data-from="data"><tr><td>Wet</td></tr></table><p>Ja.</p>'
    )
    assert shown(html) == [("", "Ja.", "")]


def test_text_that_stands_in_no_paragraph_is_read_too() -> None:
    assert shown("<section>Een <i>losse</i> zin.<p>Meer.</p></section>") == [
        ("", "Een losse zin.", ""),
        ("", "Meer.", ""),
    ]


def test_a_block_without_an_anchor_is_found_by_what_stands_around_it() -> None:
    html = (
        '<h2 id="kop">Kop<a class="headerlink" href="#kop">¶</a></h2><p>Een.</p><ul><li id="b"><p>Twee.</p></li></ul>'
    )
    assert shown(html) == [("kop", "Kop", ""), ("kop", "Een.", ""), ("b", "Twee.", "")]


def test_every_text_of_a_checker_is_read() -> None:
    texts = {each.text for each in blocks_of_checker(CHECKER)}
    assert {CHECKER.title, CHECKER.intro} <= texts
    assert {rule.says for rule in CHECKER.rules} <= texts
    assert {choice.label for question in CHECKER.questions for choice in question.choices} <= texts
    assert {condition.todo for condition in CHECKER.conditions} <= texts
    effects = [effect for rule in CHECKER.rules for effect in rule.effects]
    told = {getattr(effect, name) for effect in effects for name in ("text", "ground", "ask") if hasattr(effect, name)}
    assert told <= texts


def test_why_an_address_is_gone_is_a_text_of_the_site(tmp_path: Path) -> None:
    moves = moves_of(tmp_path, "oud: nieuw\nweg: {naar: nieuw, omdat: Dit hoeft niet meer.}")
    assert [(b.find("")[0], b.text) for b in blocks_of_moves(moves)] == [
        ("docs/adressen/verhuisd.yaml", "Dit hoeft niet meer.")
    ]


def test_the_site_has_its_pages_their_includes_its_menu_and_its_facts(site: list[Block]) -> None:
    texts = {each.text for each in site}
    assert any("Geen juridisch advies." in text for text in texts)
    assert any(each.text == "Verzuim" and each.find("")[0] == "mkdocs.yml" for each in site)
    assert {" ".join(fact["says"].split()) for fact in facts().values()} <= texts
    assert not any(each.text.startswith(":::") for each in site)


# --- every fault is seen, and a good text has none


def in_guidance(text: str) -> list[Finding]:
    return wording.faults([block(text)], frozenset(wording.hashes_of(GUIDANCE)))


def misspelled(text: str) -> list[Finding]:
    return list(spelling.faults([block(text)], frozenset({"luxeverzuim", "AVG", "BHV", "Ingrado"})))


def too_long(text: str) -> list[Finding]:
    return sentences.long_sentences([block(text)])


def too_hard(text: str) -> list[Finding]:
    return list(sentences.hard_pages(sentences.figures([block(text)])))


def other_term(text: str) -> list[Finding]:
    return list(terms.faults([block(text)], terms.terms()))


def unexplained(text: str) -> list[Finding]:
    return abbreviations.unexplained([block(text)], ["AVG", "vo", "ECK iD"])


@pytest.mark.parametrize(
    ("check", "bad", "good"),
    [
        (
            in_guidance,
            "Een ROUWE fiets: de school “leent een rode fiets uit aan wie” dat wil.",
            "De school leent er een uit.",
        ),
        (in_guidance, "Wie er netjes om vraagt, daarna komt hij.", "Wie er netjes om vraagt, krijgt er een."),
        (misspelled, "Een gezondheit.", "Een gezondheid."),
        (misspelled, "De persoongegevens.", "De persoonsgegevens en zo’n leerlingdossier."),
        (misspelled, "Het luxeverzium.", "Luxeverzuim, de AVG en twee BHV'ers."),
        (misspelled, "De ingrado.", "Dat móet Ingrado zeggen, zie www.ingrodo.nl."),
        (misspelled, "Een leerling-dosier.", "Een school-leerling."),
        (too_long, LONG, LONG.replace("vraagt en vraagt het", "vraagt het. Of niet")),
        (too_hard, "Een gemiddelde zin heeft hier " + "nog een woord " * 4 + "te veel.", "Een zin. Nog een zin."),
        (too_hard, "Samenwerkingsverbanden verantwoorden gegevensuitwisselingen.", "Je mag het vragen."),
        (other_term, "Een scholier.", "Een leerling."),
        (other_term, "Twee e-mailtjes of een Mailtje.", "Gewone e-mail."),
        (other_term, "Het swv vraagt erom.", "Een samenwerkingsverband (swv)."),
        (other_term, "Geef data.", "Geef gegevens over een datalek."),
        (other_term, "Schrijf dat enz. op.", "Schrijf de lens op."),
        (unexplained, "De WPO zegt het.", "De AVG zegt het (J-VZM-6), en de VO-raad in IJsland."),
        (unexplained, "Een vwo-school.", "Een vo-school met het ECK iD."),
        (unexplained, "Vraag het swv.", "Vraag het."),
    ],
)
def test_a_bad_text_has_a_fault_and_a_good_one_has_none(
    check: Callable[[str], list[Finding]], bad: str, good: str
) -> None:
    assert len(check(bad)) == 1
    assert check(good) == []


# --- own wording


def test_a_copied_run_is_found_across_list_items_and_named_in_full() -> None:
    known = frozenset(wording.hashes_of(GUIDANCE))
    items = [block("Leent een rode fiets", place="pgn#a"), block("uit aan wie er netjes", place="pgn#b")]
    (fault,) = wording.faults(items, known)
    assert fault.file == "pgn#a"
    assert fault.what.startswith("9 woorden")
    assert "'leent een rode fiets uit aan wie er netjes'" in fault.what


def test_six_words_in_a_row_may_be_the_same() -> None:
    assert in_guidance("Leent een rode fiets uit aan elk kind.") == []


def test_texts_of_a_checker_are_not_read_as_one_story() -> None:
    known = frozenset(wording.hashes_of(GUIDANCE))
    parts = [block("leent een rode fiets", kind="check", place="a"), block("uit aan wie er", kind="check", place="b")]
    assert wording.faults(parts, known) == []


def test_the_stored_hashes_are_made_the_way_they_are_compared() -> None:
    lines = wording.STORE.read_text(encoding="utf-8").splitlines()
    hashes = [line for line in lines if not line.startswith("#")]
    assert wording.as_file("").splitlines() == lines[: len(lines) - len(hashes)]
    assert hashes == sorted(set(hashes))
    assert len(hashes) > 2000
    assert all(re.fullmatch(rf"[0-9a-f]{{{wording.DIGITS}}}", line) for line in hashes)
    # a change of the recipe would make the stored hashes dead without a word
    assert wording.hashes_of("‘De’ kat’s oude pán, artikel 5.1 lid f: ZET hem-nu!") == {"a46c5ad3e613", "ad17be003954"}


def test_the_command_makes_the_file_of_hashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bron.txt").write_text(GUIDANCE, encoding="utf-8")
    monkeypatch.setattr(wording, "STORE", tmp_path / "hashes.txt")
    assert command.main(["bron", str(tmp_path / "bron.txt")]) == 0
    assert wording.known_hashes() == wording.hashes_of(GUIDANCE)
    assert "fiets" not in (tmp_path / "hashes.txt").read_text(encoding="utf-8")


# --- spelling


def test_a_misspelled_word_is_reported_once_with_what_may_be_meant() -> None:
    typed = [block("Gezondheit."), block("Weer gezondheit."), block("Gezondheit!")]
    fault, again = spelling.faults(typed, frozenset())
    assert "'gezondheit'" in again.what
    assert "'Gezondheit'" in fault.what
    assert "Gezondheid?" in fault.what


def test_the_own_words_are_sorted_and_the_dictionary_does_not_know_them() -> None:
    lines = [line for line in spelling.OWN_WORDS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert lines == sorted(set(lines), key=lambda word: (word.casefold(), word))
    knows = spelling.dictionary().spell
    assert [word for word in lines if spelling.is_right(word, frozenset(), knows)] == []


# --- sentences


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("over", 2),
        ("leerling", 2),
        ("identiteitsbewijs", 6),
        ("meestal", 2),
        ("categorieën", 5),
        ("mail", 1),
        ("AP", 1),
    ],
)
def test_syllables_are_groups_of_vowels(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_reading_ease_is_that_of_douma() -> None:
    assert reading_ease([["Je", "mag", "dat"], ["vragen"]]) == pytest.approx(206.84 - 0.93 * 2 - 0.77 * 125)
    assert reading_ease([]) >= EASY_ENOUGH


def test_loose_words_headings_and_the_shared_notice_do_not_count_for_the_average() -> None:
    notice = block("Nog een zin van de site zelf.")
    notice.notice = True
    blocks = [block("Een kop", kind="h2"), block("Dit is een zin. Een losse link"), block("Ja.", kind="td"), notice]
    (figures,) = sentences.figures(blocks)
    assert (figures.words, figures.average) == (10, 4.0)


def test_a_sentence_ends_at_a_full_stop_before_a_capital() -> None:
    assert sentences.sentences_of("Zie artikel 5.1 van de wet. Dan mag het! 'Echt?' Ja.") == [
        "Zie artikel 5.1 van de wet.",
        "Dan mag het!",
        "'Echt?",
        "Ja.",
    ]


# --- terms


def test_an_exception_holds_on_its_page_or_in_its_phrase_only() -> None:
    one = terms.Term("kat", ("poes", "poezen*"), "kort", frozenset({"begrippen"}), ("poes van de buren",))
    assert not [*terms.faults([block("De poes van de buren."), block("Een poes.", page="begrippen")], [one])]
    found = terms.faults([block("Een poes.", page="begrippen"), block("Een poes."), block("Poezenmand")], [one])
    assert [fault.what for fault in found] == ["'poes'", "'Poezenmand'"]


def test_a_mistyped_key_of_the_list_is_not_passed_over() -> None:
    with pytest.raises(BuildError, match="niet-op"):
        terms.term({"gebruik": "kat", "niet": ["poes"], "waarom": "kort", "niet-op": ["begrippen"]})


def test_no_preferred_word_is_itself_to_be_replaced() -> None:
    every = terms.terms()
    assert [str(f) for each in every for f in terms.faults([block(each.preferred)], every)] == []


# --- abbreviations and links


def test_an_explanation_that_no_page_needs_is_a_fault() -> None:
    cites = block("Dat moet.")
    cites.cited = "WPO, art. 42"
    (fault,) = abbreviations.unused([block("De AVG."), cites], ["AVG", "WPO", "WEB"])
    assert "'WEB'" in fault.what


def test_a_link_goes_to_a_listed_source_only() -> None:
    listed = next(link for fact in facts().values() for link in fact["links"])
    page = block("Lees meer.")
    page.links = [listed, listed + "#lid-2", "pgn.md#nummer", "#hier"]
    assert links.faults([page], links.listed()) == []
    page.links = ["https://example.org/verzonnen", "//example.org", "mailto:iemand@example.org"]
    assert len(links.faults([page], links.listed())) == 3


# --- the command


def test_the_command_prints_the_figures_of_every_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        command, "every_block", lambda pages: [block("Een gezondheid.\nMooi zo."), block("Ja.", page="pgn")]
    )
    assert command.main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(re.fullmatch(r"verzuim +4 +2\.0 +\d+", line) for line in lines)
    assert any(line.startswith("pgn ") for line in lines)


def test_all_checks_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "known_hashes", lambda: frozenset(wording.hashes_of(GUIDANCE)))
    bad = block(f"Een gezondheit voor de bewerker van QQ. {GUIDANCE}")
    bad.links = ["https://example.org/"]
    blocks = [bad, block(LONG, page="pgn", place="pgn#lang")]
    told = [str(fault) for fault in findings(blocks)]
    for part in (
        "verzuim#hier: 19 woorden achter elkaar",
        "verzuim#hier: onbekend woord 'gezondheit'",
        "pgn#lang: een zin van 32 woorden",
        "docs/pgn.md: gemiddeld 32.0 woorden per zin",
        "verzuim#hier: 'bewerker'; gebruik verwerker: ",
        "verzuim#hier: afkorting 'QQ' wordt niet uitgelegd",
        "docs/includes/afkortingen.md:2: afkorting 'AVG' staat op geen enkele pagina",
        "verzuim#hier: de link https://example.org/",
    ):
        assert any(line.startswith(part) for line in told), part


def test_what_pages_share_is_reported_once() -> None:
    one, other = block("Ja.", place="a"), block("Nee.", place="b")
    assert once([one, other, block("Ja.", place="c")]) == [one, other]
