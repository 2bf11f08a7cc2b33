"""A link of an older version says what changed since, for check and case, and the verdict never waits for it."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from checkers import __version__
from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows
from checkers.kernel.version import version_anchor

from .axe import violations
from .check_page import Answers, CheckPage, fragment
from .site_server import Fault, SiteServer, flipped, missing, rewritten
from .warm import WarmCheckPage

VERSIONS = "/wijzigingen/versies.json"
OLD_TABLE = "/tabellen/archief/verzuim-000000000000.jsonl.gz"
OLD, OLDER, OLDEST = "2020.01.03", "2020.01.02.2", "2020.01.02"
CASE: Answers = {"aanleiding": "melding", "gegevens": ["persoon"], "route": "account"}
TWO_ITEMS: Answers = {**CASE, "gegevens": ["persoon", "pgn"]}


def link(version: str, answers: Answers = CASE) -> str:
    """The fragment of a link of this version."""
    return fragment("verzuim", {"v": version, **answers})


def file(body: bytes) -> Fault:
    """This file, whether there is one or not."""
    return lambda answer: replace(answer, status=200, type="application/octet-stream", body=body)


def lines(table: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in table).encode()


def table_of_then() -> list[dict[str, Any]]:
    """The table of verzuim as it is, but everything was allowed for personal data."""
    table = list(rows(engine_of("verzuim")))
    return [{**row, "outcome": "toegestaan"} if row["scenario"]["gegevens"] == ["persoon"] else row for row in table]


def publish_older_versions(site: SiteServer) -> None:
    """From now on the site has three older versions."""
    (now, *_) = json.loads((site.folder / VERSIONS[1:]).read_text(encoding="utf-8"))["versions"]
    assert now["version"] == __version__

    def version(name: str, day: str, checks: list[str], tables: dict[str, str]) -> dict[str, Any]:
        title = f"Wijziging van {name}"
        return {"version": name, "date": day, "name": f"n{name}", "title": title, "checks": checks, "tables": tables}

    found = [
        {**now, "checks": ["verzuim", "pgn"], "title": "Alleen via DUO", "name": "alleen-via-duo"},
        version(OLD, "3 januari 2020", ["pgn"], {"verzuim": "000000000000"}),
        version(OLDER, "2 januari 2020", ["verzuim"], now["tables"]),
        version(OLDEST, "2 januari 2020", ["verzuim"], {}),
    ]
    site.break_(VERSIONS, file(json.dumps({"versions": found}).encode()))
    site.break_(OLD_TABLE, file(gzip.compress(lines(table_of_then()))))


@pytest.fixture
def older(warm: WarmCheckPage, site: SiteServer) -> CheckPage:
    """The check on verzuim, of a site with older versions."""
    publish_older_versions(site)
    return warm


@pytest.fixture
def first_visit(verzuim: CheckPage, site: SiteServer) -> CheckPage:
    """The same, for a reader who was not here before."""
    publish_older_versions(site)
    return verzuim


def since(check: CheckPage) -> Locator:
    """What the check says about the version of the link."""
    return check.check.locator(".check-since")


def test_an_older_link_says_what_changed_since_and_that_this_case_came_out_otherwise(first_visit: CheckPage) -> None:
    complaints = first_visit.listen()
    first_visit.open(link(OLD))
    first_visit.expect_outcome("verboden")
    notice = since(first_visit)
    expect(notice).to_contain_text(f"Deze link is van versie {OLD} (3 januari 2020). Nu geldt versie {__version__}")
    expect(notice.get_by_role("link")).to_have_text(["Alleen via DUO"])
    expect(notice.get_by_role("link")).to_have_attribute("href", re.compile(r"/wijzigingen/#alleen-via-duo$"))
    expect(notice).to_contain_text("Voor deze situatie is de uitkomst nu anders:")
    expect(notice.locator("li").last).to_contain_text("toen toegestaan, nu verboden")
    assert complaints == []


def test_a_table_that_the_host_unpacked_on_the_way_is_read_as_well(older: CheckPage, site: SiteServer) -> None:
    site.break_(OLD_TABLE, file(lines(table_of_then())))
    expect(since(older.open(link(OLD)))).to_contain_text("toen toegestaan, nu verboden")


def test_only_the_data_items_that_came_out_otherwise_are_named(older: CheckPage) -> None:
    notice = since(older.open(link(OLD, TWO_ITEMS)))
    expect(notice).to_contain_text("uitkomst nu anders")
    label = older.check.locator("input[value=persoon] + .check-text .check-label").inner_text()
    expect(notice.locator("ul").last.locator("li")).to_have_text([f"{label}: toen toegestaan, nu verboden"])


def test_a_case_that_came_out_the_same_is_told_so(older: CheckPage) -> None:
    notice = since(older.open(link(OLD, {**CASE, "gegevens": ["pgn"]})))
    expect(notice).to_contain_text("Voor deze situatie is de uitkomst dezelfde gebleven.")
    expect(notice).to_contain_text("Alleen via DUO")


def other_questions(*, depends: bool) -> list[dict[str, Any]]:
    """The table of then, with one more question, on whose answer the outcome may depend."""
    return [
        {**row, "scenario": {**row["scenario"], "kleur": colour}, "outcome": "verplicht" if depends and n else was}
        for row in table_of_then()
        for was in [row["outcome"]]
        for n, colour in enumerate(("rood", "blauw"))
    ]


@pytest.mark.parametrize(
    ("table", "was"),
    [
        (other_questions(depends=False), "toegestaan"),
        (other_questions(depends=True), "nog open"),
        ([row for row in table_of_then() if row["scenario"]["gegevens"] != ["persoon"]], "er nog niet"),
    ],
    ids=["one more question", "one more that decides", "no such data item"],
)
def test_a_table_with_other_questions_is_compared_by_the_answers_that_both_know(
    older: CheckPage, site: SiteServer, table: list[dict[str, Any]], was: str
) -> None:
    site.break_(OLD_TABLE, file(gzip.compress(lines(table))))
    expect(since(older.open(link(OLD)))).to_contain_text(f"toen {was}, nu verboden")


def test_the_same_table_needs_no_comparison(older: CheckPage, site: SiteServer) -> None:
    notice = since(older.open(link(OLDER)))
    expect(notice.get_by_role("link")).to_have_text(["Alleen via DUO"])
    older.expect_outcome("verboden")
    assert not [each for each in site.log if "archief" in each.target]


def test_a_version_without_a_table_says_that_there_is_none(older: CheckPage) -> None:
    notice = since(older.open(link(OLDEST)))
    expect(notice.get_by_role("link")).to_have_text(["Alleen via DUO", f"Wijziging van {OLDER}"])
    expect(notice).to_contain_text("De tabel van toen is niet bewaard.")
    older.expect_outcome("verboden")


def test_nothing_that_matters_for_this_check_is_told_so(older: CheckPage, site: SiteServer) -> None:
    site.break_(VERSIONS, rewritten('"checks": ["verzuim", "pgn"]', '"checks": ["pgn"]'))
    expect(since(older.open(link(OLD)))).to_contain_text("Sindsdien is er voor deze check niets veranderd.")


@pytest.mark.parametrize("version", ["1999.01.01", "nieuw", "", "9999.01.01", f"{OLD}&v={OLDER}", "%E0%A4"])
def test_a_version_that_is_not_known_fills_in_the_link_and_says_so(older: CheckPage, version: str) -> None:
    older.open(link(version))
    older.expect_outcome("verboden")
    expect(since(older)).to_contain_text("De versie in deze link is niet bekend.")
    expect(older.status).not_to_contain_text("Deze link past niet")
    assert older.answers() == {"aanleiding": ["melding"], "gegevens": ["persoon"], "route": ["account"]}


@pytest.mark.parametrize("version", [__version__, None])
def test_a_link_of_now_asks_nothing_and_says_nothing(
    first_visit: CheckPage, site: SiteServer, version: str | None
) -> None:
    first_visit.open(link(version) if version else fragment("verzuim", CASE))
    first_visit.expect_outcome("verboden")
    expect(since(first_visit)).to_be_hidden()
    assert not [each for each in site.log if re.search("versies|since|archief", each.target)]


def test_a_link_that_no_longer_fits_says_what_the_outcome_was(older: CheckPage, site: SiteServer) -> None:
    was = [{"scenario": {"soort": "spijbelen", "gegevens": ["naam"]}, "outcome": "verplicht", "conditions": {}}]
    site.break_(OLD_TABLE, file(gzip.compress(lines(was))))
    older.open(link(OLD, {"soort": "spijbelen", "gegevens": ["naam"]}))
    expect(older.status).to_contain_text("Deze link past niet bij deze check.")
    expect(since(older)).to_contain_text("Toen was de uitkomst:")
    expect(since(older).locator("li").last).to_have_text("naam: verplicht")
    assert older.answers() == {}


@pytest.mark.parametrize("fault", [missing, flipped])
def test_versions_that_cannot_be_read_are_told_and_the_verdict_is_there(
    older: CheckPage, site: SiteServer, fault: Fault
) -> None:
    site.break_(VERSIONS, missing if fault is missing else file(b'{"versions": [{"version"'))
    older.open(link(OLD))
    older.expect_outcome("verboden")
    expect(since(older)).to_contain_text("kon niet worden opgehaald")


@pytest.mark.parametrize("fault", [missing, flipped, file(b""), file(b"<!doctype html>")])
def test_a_table_that_cannot_be_read_leaves_what_changed(older: CheckPage, site: SiteServer, fault: Fault) -> None:
    site.break_(OLD_TABLE, fault)
    older.open(link(OLD))
    older.expect_outcome("verboden")
    expect(since(older)).to_contain_text("kon niet worden nagegaan")
    expect(since(older)).to_contain_text("Alleen via DUO")


# What the page lets end by itself after a time ends when the test says so.
ENDS = """(() => {
  window.waits = [];
  AbortSignal.timeout = (ms) => {
    const wait = new AbortController();
    window.waits.push({ ms, end: () => wait.abort(new DOMException('te laat', 'TimeoutError')) });
    return wait.signal;
  };
})();"""


@pytest.mark.parametrize(
    ("pattern", "sentence"), [(VERSIONS, "kon niet worden opgehaald"), (OLD_TABLE, "kon niet worden nagegaan")]
)
def test_a_file_that_never_comes_holds_nothing_up(
    first_visit: CheckPage, page: Page, site: SiteServer, pattern: str, sentence: str
) -> None:
    page.add_init_script(ENDS)
    site.hold(pattern)
    with page.expect_request(f"**{pattern}"):
        first_visit.open(link(OLD))
    first_visit.expect_outcome("verboden")
    expect(since(first_visit)).not_to_contain_text(sentence)
    assert {wait["ms"] for wait in page.evaluate("window.waits")} == {30_000}
    page.evaluate("window.waits.forEach((wait) => wait.end())")
    expect(since(first_visit)).to_contain_text(sentence)


def test_the_notice_is_about_the_link_and_goes_with_its_case(first_visit: CheckPage, page: Page) -> None:
    first_visit.open(link(OLD))
    expect(since(first_visit)).to_contain_text("uitkomst nu anders")
    assert page.url == first_visit.url + link(OLD)
    page.reload()
    expect(since(first_visit)).to_contain_text("uitkomst nu anders")
    first_visit.expect_outcome("verboden")
    first_visit.click({"route": "papier"})
    expect(since(first_visit)).to_be_hidden()
    assert f"v={OLD}" not in page.url


def test_the_link_to_share_has_the_version_and_the_address_bar_has_not(older: CheckPage) -> None:
    older.open().click({"aanleiding": "melding"})
    assert older.page.url == older.url + "#check-verzuim?aanleiding=melding"
    share = older.check.get_by_role("link", name="Link naar deze situatie")
    expect(share).to_have_attribute("href", f"#check-verzuim?v={__version__}&aanleiding=melding")


def test_on_paper_the_verdict_and_the_table_name_their_version_and_where_changes_stand(
    first_visit: CheckPage, page: Page, site: SiteServer
) -> None:
    first_visit.open(fragment("verzuim", CASE))
    first_visit.expect_outcome("verboden")
    address = f"{site.url}/wijzigingen/#{version_anchor(__version__)}"
    printed = "e => e.textContent + getComputedStyle(e, '::after').content.replaceAll('\"', '')"
    for url in (None, f"{site.url}/tabel-verzuim/"):
        if url:
            page.goto(url)
            expect(page.locator(".outcomes-filter")).to_be_visible()
        page.emulate_media(media="print")
        version = page.locator(".rules-version")
        expect(version).to_be_visible()
        said = version.evaluate(printed)
        assert f"(versie {__version__})" in said
        assert address in said
        page.emulate_media(media="screen")
        assert address not in version.evaluate(printed)


@pytest.mark.parametrize("width", [320, 1280])
def test_the_notice_fits_and_can_be_read_by_everyone(older: CheckPage, width: int) -> None:
    older.page.set_viewport_size({"width": width, "height": 900})
    older.open(link(OLD, TWO_ITEMS))
    expect(since(older)).to_contain_text("uitkomst nu anders")
    assert older.page.evaluate("document.documentElement.scrollWidth") == width
    assert violations(older.page) == []
