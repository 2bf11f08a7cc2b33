"""The names of the site's own scripts: no two releases can be mixed."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from scripts.build.assets import EMPTY_LIST, apply
from scripts.shared.tools import ROOT, BuildError

SOURCES = {
    "check-worker.js": f"const RUNTIME = {EMPTY_LIST}",
    "runtime-client.js": "const WORKER = new URL('./check-worker.js', import.meta.url);",
    "texts.js": "export const TEXTS = {};",
    "check/form.js": "import { TEXTS } from '../texts.js';",
    "check/since.js": "import { runtime } from '../runtime-client.js';",
    "check.js": (
        "import { a } from './check/form.js';\nimport { b } from './runtime-client.js';\n"
        "const later = () => import('./check/since.js');\n// not a reference: check.js"
    ),
    "offline.js": "import { TEXTS } from './texts.js';",
    "check.css": "",
}
SCRIPTS = ("check", "offline")
PAGE = (
    '<html><head><link rel="stylesheet" href="../assets/check.css"></head><body>'
    '<uitwissel-check data-base="" data-script="check.js"></uitwissel-check><script src="../bundle.js"></script>'
    + "".join(f'<script src="../assets/{name}.js" type="module"></script>' for name in SCRIPTS)
    + "</body></html>"
)
THEME = "javascripts/bundle.min.js"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of one page, with scripts of its own and one of the theme."""
    write(tmp_path, SOURCES)
    (tmp_path / "runtime.json").write_text('{"files":{"a":1}}', encoding="utf-8")
    return tmp_path


def write(folder: Path, sources: dict[str, str]) -> None:
    """The site as it is before its scripts have their names."""
    assets = folder / "site" / "assets"
    shutil.rmtree(assets, ignore_errors=True)
    for name, text in {**sources, THEME: "/* './check.js' */"}.items():
        (assets / name).parent.mkdir(parents=True, exist_ok=True)
        (assets / name).write_text(text, encoding="utf-8")
    (folder / "site" / "verzuim").mkdir(exist_ok=True)
    (folder / "site" / "verzuim" / "index.html").write_text(PAGE, encoding="utf-8")


def named(folder: Path) -> dict[str, str]:
    return apply(folder / "site", folder / "runtime.json")


def text_of(folder: Path, name: str) -> str:
    return (folder / "site" / "assets" / name).read_text(encoding="utf-8")


def test_every_script_has_a_hash_in_its_name_and_is_called_by_it(site: Path) -> None:
    names = named(site)
    assert set(names) == set(SOURCES)
    folder = site / "site" / "assets"
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert there == {*names.values(), THEME}
    assert all(re.fullmatch(r"(check/)?[a-z-]+\.[0-9a-f]{12}\.(js|css)", name) for name in names.values())
    assert f"./{names['runtime-client.js']}'" in text_of(site, names["check.js"])
    assert f"./{names['check/form.js']}'" in text_of(site, names["check.js"])
    assert f"import('./{names['check/since.js']}')" in text_of(site, names["check.js"])
    assert f"../{names['texts.js']}'" in text_of(site, names["check/form.js"])
    assert f"./{names['check-worker.js']}'" in text_of(site, names["runtime-client.js"])
    assert text_of(site, THEME) == "/* './check.js' */"
    page = (site / "site" / "verzuim" / "index.html").read_text(encoding="utf-8")
    assert f'src="../assets/{names["check.js"]}"' in page
    assert f'data-script="{names["check.js"]}"' in page
    assert f'href="../assets/{names["check.css"]}"' in page
    assert '<script src="../bundle.js" defer></script>' in page


def test_a_page_asks_at_once_for_all_that_its_scripts_cannot_start_without(site: Path) -> None:
    names = named(site)
    page = (site / "site" / "verzuim" / "index.html").read_text(encoding="utf-8")
    asked = re.findall(r'<link rel="modulepreload" href="../assets/([^"]+)">', page.partition("</head>")[0])
    # each of them once; not the scripts of the page themselves, and not what is only wanted later
    assert sorted(asked) == sorted(names[name] for name in ("check/form.js", "runtime-client.js", "texts.js"))


def test_a_page_without_scripts_of_ours_asks_for_nothing(site: Path) -> None:
    page = site / "site" / "verzuim" / "index.html"
    page.write_text("<html><head></head></html>", encoding="utf-8")
    named(site)
    assert page.read_text(encoding="utf-8") == "<html><head></head></html>"


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


@pytest.mark.parametrize(
    ("changed", "follow"),
    [
        ("check/since.js", {"check/since.js", "check.js"}),
        ("texts.js", {"texts.js", "check/form.js", "check.js", "offline.js"}),
        ("check-worker.js", {"check-worker.js", "runtime-client.js", "check/since.js", "check.js"}),
    ],
)
def test_another_script_gives_another_name_to_all_that_lead_to_it(site: Path, changed: str, follow: set[str]) -> None:
    before = named(site)
    write(site, {**SOURCES, changed: f"{SOURCES[changed]}\n// another"})
    after = named(site)
    assert {name for name in SOURCES if before[name] != after[name]} == follow


def test_other_rules_give_the_page_another_script(site: Path) -> None:
    before = named(site)
    (site / "runtime.json").write_text('{"files":{"a":2}}', encoding="utf-8")
    write(site, SOURCES)
    after = named(site)
    changed = {name for name in SOURCES if before[name] != after[name]}
    assert changed == {"check-worker.js", "runtime-client.js", "check/since.js", "check.js"}


def test_a_reference_that_keeps_its_old_name_stops_the_build(site: Path) -> None:
    page = site / "site" / "verzuim" / "index.html"
    page.write_text(PAGE.replace('"../assets/check.css"', "../assets/check.css"), encoding="utf-8")
    with pytest.raises(BuildError, match=r"verzuim/index\.html: refers to check\.css without its hash"):
        named(site)


def test_two_scripts_that_refer_to_each_other_stop_the_build(site: Path) -> None:
    write(site, {**SOURCES, "texts.js": "import './check/form.js';"})
    with pytest.raises(BuildError, match=r"these refer to each other: .*texts\.js"):
        named(site)


def test_two_scripts_of_one_name_stop_the_build(site: Path) -> None:
    write(site, {**SOURCES, "check/texts.js": ""})
    with pytest.raises(BuildError, match=r"two scripts are called texts\.js"):
        named(site)


def test_a_worker_without_a_place_for_the_list_stops_the_build(site: Path) -> None:
    (site / "site" / "assets" / "check-worker.js").write_text("const RUNTIME = {};", encoding="utf-8")
    with pytest.raises(BuildError, match="no place for the list"):
        named(site)


def test_the_real_worker_has_a_place_for_the_list() -> None:
    worker = ROOT / "docs" / "assets" / "check-worker.js"
    assert worker.read_text(encoding="utf-8").count(EMPTY_LIST) == 1
