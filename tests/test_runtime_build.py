"""The steps that make the runtime: what goes along, under which names, and what is a difference."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest
import zstandard

from checkers.kernel.model import Choice, Question
from scripts.build.runtime.exercise import scenarios
from scripts.build.runtime.publish import hashed_name, publish
from scripts.build.runtime.stage import trim_data
from scripts.build.runtime.trim import DROP, KEEP, stand_in, trim
from scripts.build.runtime.verify import compare, differences
from scripts.shared.tools import BuildError


def stdlib(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, f"# {name}")
    return path


KEPT = [f"{name}.py" for name in KEEP]


def test_only_modules_in_use_and_the_ones_with_a_reason_go_along(tmp_path: Path) -> None:
    source = stdlib(tmp_path / "a.zip", *KEPT, "json/__init__.py", "json/tool.py", "turtle.py", "json/mypy.ini")
    assert trim(source, tmp_path / "b.zip", ["json/__init__"]) == len(KEPT) + 1
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert set(archive.namelist()) == {*KEPT, "json/__init__.py"}


def test_a_dropped_module_goes_along_after_all_when_it_is_in_use(tmp_path: Path) -> None:
    dropped = next(iter(DROP))
    source = stdlib(tmp_path / "a.zip", *KEPT, f"{dropped}.py")
    assert trim(source, tmp_path / "b.zip", []) == len(KEPT)
    assert trim(source, tmp_path / "b.zip", [dropped]) == len(KEPT) + 1


def test_the_same_modules_make_the_same_archive(tmp_path: Path) -> None:
    one = stdlib(tmp_path / "a.zip", *KEPT, "json/__init__.py")
    other = stdlib(tmp_path / "c.zip", "json/__init__.py", *reversed(KEPT))
    trim(one, tmp_path / "1.zip", [])
    trim(other, tmp_path / "2.zip", [])
    assert (tmp_path / "1.zip").read_bytes() == (tmp_path / "2.zip").read_bytes()


def test_a_module_that_the_archive_does_not_have_stops_the_build(tmp_path: Path) -> None:
    source = stdlib(tmp_path / "a.zip", *KEPT[1:], "json/__init__.py")
    with pytest.raises(BuildError, match=f"no json/decoder, {next(iter(KEEP))}"):
        trim(source, tmp_path / "b.zip", ["json/decoder"])


def data_folder(path: Path) -> Path:
    """Data files with two of each."""
    for name, text in {
        "facts.json": '{"J-1": {"says": "é"}, "J-2": {"says": "b"}}',
        "passages.json": '{"fingerprint": "f", "passages": {"p#a": {"text": "a"}, "p#b": {"text": "b"}}}',
        "contradictions.json": '{"J-TEG-1": {"title": "t", "conflict": "c"}, "J-TEG-2": {"title": "u"}}',
    }.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


def test_only_what_a_rule_cites_goes_to_the_browser(tmp_path: Path) -> None:
    trim_data(data_folder(tmp_path), facts={"J-1"}, passages={"p#b"}, contradictions={"J-TEG-1"})
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {
        "facts.json": '{"J-1":{"says":"é"}}',
        "passages.json": '{"fingerprint":"f","passages":{"p#b":{"text":"b"}}}',
        "contradictions.json": '{"J-TEG-1":{"title":"t"}}',
    }


@pytest.mark.parametrize("absent", [{"facts": {"J-9"}}, {"passages": {"p#z"}}, {"contradictions": {"J-TEG-9"}}])
def test_what_is_cited_and_does_not_exist_stops_the_build(tmp_path: Path, absent: dict[str, set[str]]) -> None:
    cited: dict[str, set[str]] = {"facts": set(), "passages": set(), "contradictions": set(), **absent}
    (name,) = absent[next(iter(absent))]
    with pytest.raises(BuildError, match=name):
        trim_data(data_folder(tmp_path), **cited)


def test_the_exercise_uses_every_choice_of_every_question() -> None:
    one = Question(id="een", title="", choices=(Choice(id="a", label=""), Choice(id="b", label="")))
    two = Question(id="twee", title="", choices=(Choice(id="c", label=""), Choice(id="d", label="")), items=True)
    made = list(scenarios((one, two)))
    assert {answers.get("een") for answers in made} == {None, "a", "b"}
    assert {"c", "d"} == {item for answers in made for item in answers.get("twee", [])}


def test_differences_are_named_by_their_place() -> None:
    assert list(differences({"a": {"b": 1, "c": 2}}, {"a": {"b": 1, "c": 3}})) == ["a > c"]
    assert list(differences({"a": 1}, {"a": 1, "b": 2})) == [" > b"]
    with pytest.raises(BuildError, match="these two: 1 answers differ, such as a"):
        compare({"a": 1}, {"a": True and 2}, "these two")


def test_the_list_names_every_file_by_its_hash_and_what_is_large_is_packed(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.mkdir()
    packed = ("pyodide.asm.wasm", "python_stdlib.zip", "checkers.whl")
    names = ("pyodide.mjs", "pyodide.asm.mjs", "zstddec.mjs", *packed)
    for name in names:
        (plain / name).write_text(name * 9, encoding="utf-8")
    lock = {"info": {"python": "3.14"}, "packages": {"numpy": {"name": "numpy"}}}
    (plain / "pyodide-lock.json").write_text(json.dumps(lock), encoding="utf-8")

    publish(plain, tmp_path / "out", tmp_path / "list.json")

    runtime = json.loads((tmp_path / "list.json").read_text(encoding="utf-8"))
    files = runtime["files"]
    assert set(files) == set(names)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {entry["path"] for entry in files.values()}
    for name, entry in files.items():
        content = (tmp_path / "out" / entry["path"]).read_bytes()
        assert (entry["bytes"], entry["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
        assert entry["sha256"][:12] in entry["path"]
        if name in packed:
            content = zstandard.ZstdDecompressor().decompress(content)
            assert entry["unpacked"] == len(content)
        else:
            assert entry["unpacked"] is None
        assert content == (name * 9).encode()
    assert runtime["total"] == sum(entry["bytes"] for entry in files.values())
    assert files["checkers.whl"]["path"].startswith("checkers.whl.")
    assert runtime["lock"] == {"info": {"python": "3.14"}, "packages": {}}


def test_a_standin_takes_the_place_of_the_module_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "in" / "heavy").mkdir(parents=True)
    (tmp_path / "in" / "heavy" / "__init__.py").write_text("light", encoding="utf-8")
    source = stdlib(tmp_path / "a.zip", "heavy/__init__.py", "heavy/rest.py", "json/__init__.py")
    stand_in(source, tmp_path / "b.zip", tmp_path / "in")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {
            "heavy/__init__.py": "light",
            "heavy/rest.py": "# heavy/rest.py",
            "json/__init__.py": "# json/__init__.py",
        }


def test_a_standin_for_nothing_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "heavy.py").write_text("light", encoding="utf-8")
    with pytest.raises(BuildError, match=r"nothing that heavy\.py could stand in for"):
        stand_in(stdlib(tmp_path / "a.zip", "json/__init__.py"), tmp_path / "b.zip", tmp_path / "in")


def test_a_hash_stands_before_the_last_suffix() -> None:
    assert hashed_name("pyodide.asm.wasm", "0123456789abcdef") == "pyodide.asm.0123456789ab.wasm"
