"""The names of the site's own scripts: no two releases can be mixed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from scripts.build.assets import EMPTY_LIST, ORDER, apply
from scripts.shared.tools import BuildError

SOURCES = {
    "check-worker.js": f"const RUNTIME = {EMPTY_LIST}",
    "runtime-client.js": "const WORKER = new URL('./check-worker.js', import.meta.url);",
    "check.js": "import { a } from './runtime-client.js';\n// not a reference: check.js",
}
PAGE = (
    '<html><head><link rel="stylesheet" href="../assets/check.css"></head><body>'
    '<uitwissel-check data-base="" data-script="check.js"></uitwissel-check>'
    '<script src="../bundle.js"></script><script src="../assets/check.js" type="module"></script></body></html>'
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of one page, with all scripts."""
    (tmp_path / "site" / "assets").mkdir(parents=True)
    (tmp_path / "site" / "verzuim").mkdir()
    (tmp_path / "site" / "verzuim" / "index.html").write_text(PAGE, encoding="utf-8")
    for name in ORDER:
        (tmp_path / "site" / "assets" / name).write_text(SOURCES.get(name, f"/* {name} */"), encoding="utf-8")
    (tmp_path / "runtime.json").write_text('{"files":{"a":1}}', encoding="utf-8")
    return tmp_path


def named(folder: Path) -> dict[str, str]:
    return apply(folder / "site", folder / "runtime.json")


def text_of(folder: Path, name: str) -> str:
    return (folder / "site" / "assets" / name).read_text(encoding="utf-8")


def test_every_script_has_a_hash_in_its_name_and_is_called_by_it(site: Path) -> None:
    names = named(site)
    assert set(names) == set(ORDER)
    assert {path.name for path in (site / "site" / "assets").iterdir()} == set(names.values())
    assert all(re.fullmatch(r"[a-z-]+\.[0-9a-f]{12}\.(js|css)", name) for name in names.values())
    assert f"./{names['runtime-client.js']}'" in text_of(site, names["check.js"])
    assert f"./{names['check-worker.js']}'" in text_of(site, names["runtime-client.js"])
    page = (site / "site" / "verzuim" / "index.html").read_text(encoding="utf-8")
    assert f'src="../assets/{names["check.js"]}"' in page
    assert f'data-script="{names["check.js"]}"' in page
    assert f'href="../assets/{names["check.css"]}"' in page
    assert '<script src="../bundle.js" defer></script>' in page
    assert f'<link rel="modulepreload" href="../assets/{names["runtime-client.js"]}">' in page


@pytest.mark.parametrize(("page", "root"), [("", ""), ("verzuim/", "../")])
def test_a_check_is_told_the_way_to_the_root_of_the_site(site: Path, page: str, root: str) -> None:
    path = site / "site" / page / "index.html"
    path.write_text(PAGE, encoding="utf-8")
    named(site)
    assert f'<uitwissel-check data-base="{root}" ' in path.read_text(encoding="utf-8")


def test_the_worker_has_the_list_of_the_runtime_in_it(site: Path) -> None:
    names = named(site)
    listed = re.fullmatch(r"const RUNTIME = (.+);", text_of(site, names["check-worker.js"]))
    assert listed and json.loads(listed[1]) == {"files": {"a": 1}}


def test_other_rules_give_the_page_another_script(site: Path, tmp_path: Path) -> None:
    for name in ORDER:
        (tmp_path / name).write_text(text_of(site, name), encoding="utf-8")
    before = named(site)
    for path in (site / "site" / "assets").iterdir():
        path.unlink()
    for name in ORDER:
        (site / "site" / "assets" / name).write_text((tmp_path / name).read_text(encoding="utf-8"), encoding="utf-8")
    (site / "site" / "verzuim" / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "runtime.json").write_text('{"files":{"a":2}}', encoding="utf-8")
    after = named(site)
    changed = {name for name in ORDER if before[name] != after[name]}
    assert changed == {"check-worker.js", "runtime-client.js", "check.js"}


def test_a_reference_that_keeps_its_old_name_stops_the_build(site: Path) -> None:
    page = site / "site" / "verzuim" / "index.html"
    page.write_text(PAGE.replace('"../assets/check.css"', "../assets/check.css"), encoding="utf-8")
    with pytest.raises(BuildError, match=r"verzuim/index\.html: refers to check\.css without its hash"):
        named(site)


def test_a_worker_without_a_place_for_the_list_stops_the_build(site: Path) -> None:
    (site / "site" / "assets" / "check-worker.js").write_text("const RUNTIME = {};", encoding="utf-8")
    with pytest.raises(BuildError, match="no place for the list"):
        named(site)


def test_the_real_worker_has_a_place_for_the_list() -> None:
    worker = Path(__file__).resolve().parents[1] / "docs" / "assets" / "check-worker.js"
    assert worker.read_text(encoding="utf-8").count(EMPTY_LIST) == 1
