"""The copy of the site on the reader's device: whole, sound, of one release, and gone when it is old."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from .check_page import CheckPage, a_case, fragment, until
from .conftest import SITE, new_profile
from .releases import listed, name_of, next_release
from .site_server import SUB_PATH, SiteServer, flipped, unreachable, without_hash

SENTENCE = "Meekijken in jullie leerlingvolgsysteem mag de leerplichtambtenaar nooit."
CASE = a_case("verzuim")
OPENED = fragment("verzuim", CASE["antwoorden"])

COPIES = """async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith('uitwisselwijzer'));
  const sizes = {};
  for (const name of names) sizes[name] = (await (await caches.open(name)).keys()).length;
  return sizes;
}"""
UPDATE = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update().catch(() => {});
  const worker = registration.installing;
  if (!worker) return 'redundant';
  return new Promise((tell) => worker.addEventListener('statechange', () => tell(worker.state)));
}"""
DAMAGE = """async ([path, how]) => {
  const [name] = await caches.keys();
  const copy = await caches.open(name);
  const body = new Uint8Array(await (await copy.match(path)).arrayBuffer());
  const bad = how === 'half' ? body.slice(0, body.length / 2) : body.map((byte, at) => (at === 99 ? byte ^ 1 : byte));
  await copy.put(path, new Response(bad));
}"""
DIGEST = """async (path) => {
  const [name] = await caches.keys();
  const body = await (await (await caches.open(name)).match(path)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}"""


def has_copy(page: Page) -> None:
    """The page says that its copy is complete."""
    expect(page.locator("html")).to_have_attribute("data-offline", "ready")


def keep(page: Page, url: str) -> CheckPage:
    """A first visit, after which the device has a copy."""
    check = CheckPage(page, url, "verzuim").open(OPENED)
    check.expect_outcome(CASE["verwacht"]["uitkomst"])
    has_copy(page)
    return check


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    """A tab in a fresh profile, that may keep a copy."""
    return new_context(keeps_copy=True).new_page()


@pytest.fixture(scope="module")
def _with_a_copy(browser: Browser, _server: SiteServer) -> Iterator[BrowserContext]:
    context = new_profile(browser, keeps_copy=True)
    keep(context.new_page(), _server.url)
    yield context
    context.close()


@pytest.fixture
def second_visit(_with_a_copy: BrowserContext, site: SiteServer) -> Iterator[Page]:
    """A tab in a profile that has a copy, sound and of this release, and that leaves it so."""
    page = _with_a_copy.new_page()
    page.goto(f"{site.url}/begrippen/")
    site.log.clear()
    yield page
    page.close()


@pytest.fixture
def published(site: SiteServer) -> Iterator[SiteServer]:
    """The server, which goes back to the built site when a test has published another one."""
    built = site.folder
    yield site
    site.folder = built


@pytest.fixture(scope="session")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A next release, in which a heading of the page on verzuim says something else."""
    return next_release(SITE, tmp_path_factory.mktemp("next") / "site", SENTENCE, "Vernieuwde zin")


def test_nothing_is_kept_before_a_check_is_used(page: Page, site: SiteServer) -> None:
    page.goto(f"{site.url}/begrippen/")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    assert page.evaluate(COPIES) == {}


def test_the_whole_release_is_kept_once_a_check_was_used(second_visit: Page) -> None:
    assert second_visit.evaluate(COPIES) == {f"uitwisselwijzer / {name_of(SITE)}": len(listed(SITE))}


def test_what_the_reader_has_is_not_fetched_a_second_time(page: Page, site: SiteServer) -> None:
    keep(page, site.url)
    fetched = [without_hash(request.name) for request in site.log if "/assets/runtime/" in request.target]
    assert sorted(fetched) == sorted(set(fetched))


def test_a_second_visit_asks_the_site_for_a_new_release_and_for_nothing_else(
    second_visit: Page, site: SiteServer
) -> None:
    check = CheckPage(second_visit, site.url, "overstap-po").open()
    case = a_case("overstap-po")
    check.click(case["antwoorden"])
    check.expect_outcome(case["verwacht"]["uitkomst"])
    assert {request.name for request in site.log} <= {"service-worker.js"}


def test_the_whole_site_works_without_a_line(second_visit: Page, site: SiteServer) -> None:
    site.break_("*", unreachable)
    for slug in ("verzuim", "uitwisseling", "pgn"):
        case = a_case(slug)
        check = CheckPage(second_visit, site.url, slug).open()
        check.click(case["antwoorden"])
        check.expect_outcome(case["verwacht"]["uitkomst"])
    second_visit.goto(f"{site.url}/tabel-verzuim/")
    expect(second_visit.locator("table.outcomes").first).to_be_visible()
    second_visit.get_by_role("textbox", name="Zoeken").first.fill("leerplicht")
    expect(second_visit.locator(".md-search-result__item").first).to_be_visible()
    assert second_visit.goto(f"{site.url}/verzuim") is not None  # without the slash at the end
    expect(second_visit.locator("uitwissel-check")).to_be_attached()
    response = second_visit.goto(f"{site.url}/bestaat-niet/")
    assert response is not None and response.status == 404
    expect(second_visit.locator(".md-header").first).to_be_visible()


def test_under_a_path_the_copy_is_of_that_site_alone(page: Page, site: SiteServer) -> None:
    page.goto(f"{site.url}{SUB_PATH}/begrippen/")
    page.evaluate("caches.open('van een ander').then((cache) => cache.put('/x', new Response('x')))")
    keep(page, site.url + SUB_PATH)
    assert page.evaluate(COPIES) == {f"uitwisselwijzer {SUB_PATH}/ {name_of(SITE)}": len(listed(SITE))}
    assert page.evaluate("caches.has('van een ander')")
    site.break_("*", unreachable)
    check = CheckPage(page, site.url + SUB_PATH, "pgn").open()
    check.click(a_case("pgn")["antwoorden"])
    check.expect_outcome(a_case("pgn")["verwacht"]["uitkomst"])


def test_two_tabs_share_one_copy(new_context: Callable[..., BrowserContext], site: SiteServer) -> None:
    context = new_context(keeps_copy=True)
    pages = [context.new_page(), context.new_page()]
    checks = [CheckPage(page, site.url, "verzuim") for page in pages]
    for check in checks:
        check.page.goto(check.url + OPENED)
    for check in checks:
        check.expect_outcome(CASE["verwacht"]["uitkomst"])
        has_copy(check.page)
    assert len(pages[0].evaluate(COPIES)) == 1


# --- a new release ---


def test_a_page_stays_with_its_release_and_says_that_there_is_a_newer_one(
    page: Page, published: SiteServer, newer: Path
) -> None:
    keep(page, published.url)
    published.folder = newer
    check = CheckPage(page, published.url, "verzuim").open(OPENED)
    check.expect_outcome(CASE["verwacht"]["uitkomst"])
    notice = page.locator(".release-notice")
    expect(notice).to_contain_text("Deze site is vernieuwd;")
    # everything on the screen, and everything it goes on to ask for, is still of the old one
    expect(page.get_by_role("main")).to_contain_text(SENTENCE)
    assert _assets(page) <= set(listed(SITE))
    page.locator(".md-nav__link[href*='pgn']").first.click()
    expect(page.locator("uitwissel-check#check-pgn")).to_be_attached()
    assert _assets(page) <= set(listed(SITE))


def test_the_reader_takes_a_new_release_over_and_keeps_the_answers(
    page: Page, published: SiteServer, newer: Path
) -> None:
    keep(page, published.url)
    published.folder = newer
    check = CheckPage(page, published.url, "verzuim").open(OPENED)
    answers = check.answers()
    page.get_by_role("button", name="Laad de nieuwe versie").click()
    expect(page.get_by_role("main")).to_contain_text("Vernieuwde zin")
    check.expect_outcome(CASE["verwacht"]["uitkomst"])
    assert check.answers() == answers
    expect(page.locator(".release-notice")).to_have_count(0)
    assert _assets(page) <= set(listed(newer))
    # nothing is left of the old one
    assert page.evaluate(COPIES) == {f"uitwisselwijzer / {name_of(newer)}": len(listed(newer))}


def test_once_all_tabs_are_closed_the_new_release_is_there_by_itself(
    new_context: Callable[..., BrowserContext], published: SiteServer, newer: Path
) -> None:
    context = new_context(keeps_copy=True)
    url = published.url + SUB_PATH
    # outside the site under the path, so that it keeps nothing open there
    beside = context.new_page()
    beside.goto(f"{published.url}/begrippen/")
    first, second = context.new_page(), context.new_page()
    keep(first, url)
    published.folder = newer
    CheckPage(second, url, "verzuim").open()
    expect(second.locator(".release-notice")).to_be_visible()
    # the other tab is still open: both stay with the old one, also when a page is loaded again
    second.reload()
    expect(second.get_by_role("main")).to_contain_text(SENTENCE)
    first.close()
    second.close()
    until(beside, "async (path) => !(await navigator.serviceWorker.getRegistration(path)).waiting", arg=f"{SUB_PATH}/")
    third = context.new_page()
    third.goto(f"{url}/verzuim/")
    expect(third.get_by_role("main")).to_contain_text("Vernieuwde zin")
    published.break_("*", unreachable)
    third.reload()
    expect(third.get_by_role("main")).to_contain_text("Vernieuwde zin")
    assert list(third.evaluate(COPIES)) == [f"uitwisselwijzer {SUB_PATH}/ {name_of(newer)}"]


def test_only_what_changed_is_fetched_for_a_new_release(page: Page, published: SiteServer, newer: Path) -> None:
    keep(page, published.url)
    published.folder = newer
    published.log.clear()
    CheckPage(page, published.url, "verzuim").open()
    expect(page.locator(".release-notice")).to_be_visible()
    assert not [request.target for request in published.log if "/assets/runtime/" in request.target]


def test_a_release_that_does_not_arrive_whole_changes_nothing(page: Page, published: SiteServer, newer: Path) -> None:
    keep(page, published.url)
    published.folder = newer
    published.break_("/begrippen/", flipped)
    check = CheckPage(page, published.url, "verzuim").open(OPENED)
    check.expect_outcome(CASE["verwacht"]["uitkomst"])
    assert page.evaluate(UPDATE) == "redundant"
    expect(page.locator(".release-notice")).to_have_count(0)
    assert list(page.evaluate(COPIES)) == [f"uitwisselwijzer / {name_of(SITE)}"]
    expect(page.get_by_role("main")).to_contain_text(SENTENCE)


def _assets(page: Page) -> set[str]:
    """The paths of our files that this page has loaded since it was opened."""
    loaded: list[str] = page.evaluate(
        "performance.getEntriesByType('resource').map((each) => new URL(each.name).pathname.slice(1))"
    )
    return {path for path in loaded if path.startswith("assets/")}


# --- a copy that is not what it should be ---


@pytest.mark.parametrize("how", ["poisoned", "half"])
@pytest.mark.parametrize("what", ["wasm", "page", "script"])
def test_a_damaged_file_is_not_used_and_is_repaired(second_visit: Page, site: SiteServer, how: str, what: str) -> None:
    wanted = {"wasm": ".wasm.", "page": "verzuim/", "script": "assets/check."}[what]
    path = next(name for name in listed(SITE) if wanted in name and not name.endswith((".css", "tabel-verzuim/")))
    second_visit.evaluate(DAMAGE, [f"/{path}", how])
    assert second_visit.evaluate(DIGEST, f"/{path}") != listed(SITE)[path]
    check = CheckPage(second_visit, site.url, "verzuim").open(OPENED)
    check.expect_outcome(CASE["verwacht"]["uitkomst"])
    expect(second_visit.get_by_role("main")).to_contain_text(SENTENCE)
    until(
        second_visit,
        f"async ([path, right]) => (await ({DIGEST})(path)) === right",
        arg=[f"/{path}", listed(SITE)[path]],
    )


def test_a_damaged_file_without_a_line_is_told_and_trying_again_works_later(page: Page, site: SiteServer) -> None:
    keep(page, site.url)
    path = next(name for name in listed(SITE) if ".wasm." in name)
    page.evaluate(DAMAGE, [f"/{path}", "poisoned"])
    site.break_("*", unreachable)
    check = CheckPage(page, site.url, "verzuim").open(OPENED)
    check.expect_failure("De rekenhulp kon niet worden opgehaald.")
    site.mend()
    check.retry.click()
    check.expect_outcome(CASE["verwacht"]["uitkomst"])


REFUSE = "async () => { throw new DOMException('nee', 'SecurityError'); }"
REFUSALS: dict[str, str] = {
    "no service workers": "delete Navigator.prototype.serviceWorker",
    "registering is refused": f"if (navigator.serviceWorker) navigator.serviceWorker.register = {REFUSE}",
    "asking is refused": f"""if (navigator.serviceWorker) {{
        navigator.serviceWorker.register = {REFUSE};
        navigator.serviceWorker.getRegistration = {REFUSE};
    }}""",
}


@pytest.mark.parametrize("name", REFUSALS)
def test_where_storage_is_refused_everything_works_without_a_copy(page: Page, site: SiteServer, name: str) -> None:
    page.add_init_script(REFUSALS[name])
    check = CheckPage(page, site.url, "verzuim")
    complaints = check.listen()
    check.open(OPENED)
    check.expect_outcome(CASE["verwacht"]["uitkomst"])
    assert complaints == []


def test_where_storage_is_full_everything_works_without_a_copy(page: Page, site: SiteServer) -> None:
    session: Any = page.context.new_cdp_session(page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": site.url, "quotaSize": 100_000})
    check = CheckPage(page, site.url, "verzuim").open(OPENED)
    check.expect_outcome(CASE["verwacht"]["uitkomst"])
    # the attempt was made, failed, and left nothing behind
    until(page, "async () => !(await navigator.serviceWorker.getRegistration())?.installing")
    until(page, f"async () => Object.keys(await ({COPIES})()).length === 0")
    assert page.locator("html").get_attribute("data-offline") is None
    again = CheckPage(page, site.url, "verzuim").open(OPENED)
    again.expect_outcome(CASE["verwacht"]["uitkomst"])


# --- sparing data ---

SPARING = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"


def test_where_data_is_spared_nothing_is_fetched_before_the_first_answer(page: Page, site: SiteServer) -> None:
    page.add_init_script(SPARING)
    check = CheckPage(page, site.url, "verzuim").open()
    check.choice("aanleiding", "melding").scroll_into_view_if_needed()
    check.choice("aanleiding", "melding").hover()
    check.choice("aanleiding", "melding").focus()
    expect(check.status).to_contain_text("wordt opgehaald als je een antwoord kiest")
    page.wait_for_load_state("networkidle")
    assert not [request for request in site.log if "runtime/" in request.target or "worker" in request.name]
    check.click(CASE["antwoorden"])
    check.expect_outcome(CASE["verwacht"]["uitkomst"])
    page.wait_for_load_state("networkidle")
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
