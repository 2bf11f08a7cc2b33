"""A reader clicks answers and sees a verdict, by Python, in the page."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .check_page import CheckPage, a_case
from .site_server import SiteServer, without_hash
from .warm import WarmCheckPage

RUNTIME_FILES = {"pyodide.asm.wasm.zst", "check-worker.js"}


def test_nothing_of_the_runtime_is_fetched_before_the_reader_comes_near(page: Page, site: SiteServer) -> None:
    page.set_viewport_size({"width": 900, "height": 300})
    check = CheckPage(page, site.url, "verzuim").open()
    page.wait_for_load_state("networkidle")
    assert not RUNTIME_FILES & {without_hash(request.name) for request in site.log}
    check.choice("aanleiding", "melding").scroll_into_view_if_needed()
    expect(check.status).to_contain_text("De rekenhulp is klaar.")
    assert RUNTIME_FILES <= {without_hash(request.name) for request in site.log}


def test_every_file_of_the_runtime_is_fetched_once(verzuim: CheckPage, site: SiteServer) -> None:
    verzuim.open().choice("aanleiding", "melding").click()
    verzuim.wait_for_reply()
    fetched = [request.name for request in site.log if "/assets/runtime/" in request.target]
    assert sorted(fetched) == sorted(entry["path"] for entry in site.runtime()["files"].values())


def test_the_first_question_stands_there_alone_and_more_follow(warm: WarmCheckPage) -> None:
    warm.open()
    first, *_ = warm.questions()
    assert warm.visible_questions() == [first]
    warm.click({"aanleiding": "melding"})
    expect(warm.question("verzuim")).to_be_visible()
    expect(warm.question("onderbouwing")).to_be_hidden()


def test_a_question_that_no_longer_matters_goes_and_keeps_its_answer(warm: WarmCheckPage) -> None:
    warm.open().click({"aanleiding": "melding", "verzuim": "langdurig"})
    warm.click({"aanleiding": "vraag-leerplicht"})
    expect(warm.question("verzuim")).to_be_hidden()
    expect(warm.question("onderbouwing")).to_be_visible()
    warm.click({"aanleiding": "melding"})
    expect(warm.question("verzuim")).to_be_visible()
    expect(warm.choice("verzuim", "langdurig")).to_be_checked()


def test_changing_an_answer_changes_the_verdict_without_a_button(warm: WarmCheckPage) -> None:
    case = a_case("verzuim")
    warm.open().click(case["antwoorden"])
    warm.expect_outcome(case["verwacht"]["uitkomst"])
    warm.choice("route", "account").click()
    warm.expect_outcome("verboden")
    warm.choice("route", case["antwoorden"]["route"]).click()
    warm.expect_outcome(case["verwacht"]["uitkomst"])


def test_the_focus_stays_on_the_answer_that_was_clicked(warm: WarmCheckPage) -> None:
    warm.open()
    for question, choice in [
        ("aanleiding", "melding"),
        ("verzuim", "langdurig"),
        ("gegevens", "persoon"),
        ("route", "account"),
    ]:
        warm.click({question: choice})
        expect(warm.choice(question, choice)).to_be_focused()


def test_answering_works_with_the_keyboard(warm: WarmCheckPage) -> None:
    warm.open()
    warm.choice("aanleiding", "melding").focus()
    warm.page.keyboard.press("Space")
    warm.wait_for_reply()
    expect(warm.verdict.locator("section.verdict")).to_be_visible()
    warm.page.keyboard.press("ArrowDown")
    warm.wait_for_reply()
    expect(warm.choice("aanleiding", "verwijdering")).to_be_checked()
    expect(warm.choice("aanleiding", "verwijdering")).to_be_focused()


def test_answers_given_while_python_loads_count(verzuim: CheckPage, site: SiteServer) -> None:
    wasm = site.hold("*.wasm.zst")
    verzuim.open().choice("aanleiding", "melding").click()
    verzuim.choice("aanleiding", "verwijdering").click()
    expect(verzuim.status).to_contain_text("De rekenhulp wordt opgehaald")
    expect(verzuim.verdict).to_be_empty()
    wasm.set()
    verzuim.wait_for_reply()
    expect(verzuim.verdict.locator("section.verdict")).to_be_visible()
    expect(verzuim.question("verzuim")).to_be_hidden()
    expect(verzuim.status.locator("p:visible")).to_have_count(0)


def test_loading_says_in_dutch_how_far_it_is(verzuim: CheckPage, site: SiteServer) -> None:
    wasm = site.hold("*.wasm.zst")
    verzuim.open().choice("aanleiding", "melding").focus()
    total = f"{site.runtime()['total'] / 1e6:.1f}".replace(".", ",")
    expect(verzuim.status).to_contain_text(f"van {total} MB.")
    expect(verzuim.check.locator("progress")).to_be_visible()
    wasm.set()
    expect(verzuim.status).to_contain_text("De rekenhulp is klaar.")
    expect(verzuim.check.locator("progress")).to_be_hidden()


def test_of_fifty_quick_changes_the_last_one_wins(warm: WarmCheckPage) -> None:
    case = a_case("verzuim")
    warm.open().click(case["antwoorden"])
    warm.expect_outcome(case["verwacht"]["uitkomst"])
    warm.page.evaluate(
        """() => {
          window.verdicts = [];
          const verdict = document.querySelector('.check-verdict');
          new MutationObserver(() => {
            const outcome = verdict.querySelector('section')?.dataset.outcome;
            if (outcome) window.verdicts.push(outcome);
          }).observe(verdict, {childList: true});
          const route = (value) => document.querySelector(`input[name=route][value=${value}]`);
          for (let n = 0; n < 50; n += 1) route(n % 2 ? 'account' : 'beveiligd').click();
        }"""
    )
    warm.expect_outcome("verboden")
    expect(warm.choice("route", "account")).to_be_checked()
    # not one reply to an older answer was shown
    assert set(warm.page.evaluate("window.verdicts")) == {"verboden"}


def test_begin_opnieuw_clears_form_verdict_and_address(warm: WarmCheckPage) -> None:
    first, *_ = warm.open().questions()
    warm.click(a_case("verzuim")["antwoorden"])
    assert "aanleiding=" in warm.page.url
    warm.reset.click()
    expect(warm.verdict).to_be_empty()
    assert warm.answers() == {}
    assert warm.visible_questions() == [first]
    assert warm.page.url == warm.url
    warm.click({"aanleiding": "melding"})
    expect(warm.verdict.locator("section.verdict")).to_be_visible()


def test_what_the_reader_unfolded_stays_unfolded(warm: WarmCheckPage) -> None:
    warm.open().click(a_case("verzuim")["antwoorden"])
    fold = warm.verdict.locator("details").first
    fold.locator("summary").click()
    expect(fold).to_have_attribute("open", "")
    warm.click({"gegevens": "pgn"})
    expect(fold).to_have_attribute("open", "")


def test_a_reason_leads_to_its_passage_and_the_passage_lights_up(warm: WarmCheckPage) -> None:
    warm.open().click({"aanleiding": "melding", "gegevens": ["persoon"], "route": "account"})
    warm.expect_outcome("verboden")
    link = warm.verdict.locator(".reason-passage a[href*='verzuim/#']").first
    anchor = (link.get_attribute("href") or "").split("#")[1]
    link.click()
    expect(warm.page).to_have_url(f"{warm.url}#{anchor}")
    passage = warm.page.locator(f"#{anchor}")
    expect(passage).to_be_in_viewport()
    expect(passage).to_have_css("outline-style", "solid")
    # back to the verdict, as it was
    warm.page.go_back()
    warm.expect_outcome("verboden")


def test_coming_back_from_another_page_shows_the_same_case(warm: WarmCheckPage) -> None:
    warm.open().click({"aanleiding": "melding", "gegevens": ["persoon"], "route": "account"})
    warm.expect_outcome("verboden")
    before = warm.answers()
    warm.check.locator(".check-table a").click()
    expect(warm.page.locator("table.outcomes").first).to_be_visible()
    warm.page.go_back()
    warm.expect_outcome("verboden")
    assert warm.answers() == before


def test_a_screen_reader_hears_the_outcome_and_not_all_its_reasons(warm: WarmCheckPage) -> None:
    warm.open()
    announced = warm.check.locator(".check-announce")
    for live in (warm.status, announced):
        expect(live).to_have_attribute("role", "status")
    assert warm.verdict.get_attribute("aria-live") is None
    warm.click({"aanleiding": "melding", "gegevens": ["persoon"], "route": "account"})
    expect(announced).to_have_text("Uitkomst: Verboden. Niet in deze vorm delen.")
    head = warm.verdict.locator(".verdict-head")
    expect(head.locator(".verdict-word")).to_have_text("Verboden")
    expect(head.locator(".verdict-icon")).to_have_attribute("aria-hidden", "true")
