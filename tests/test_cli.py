"""Does the command line answer, and does it say in one line what is wrong?"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checkers import SLUGS
from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows
from tests.cases import load

ROOT = Path(__file__).resolve().parent.parent
FIELDS = {"outcome", "items", "conditions", "reasons", "actions", "caveats", "changes", "open", "version"}


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "checkers", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, cwd=ROOT, timeout=60, check=False)


def test_list_names_the_checkers_one_a_line() -> None:
    assert run("list").stdout.decode().split() == list(SLUGS)


@pytest.mark.parametrize("slug", SLUGS)
def test_show_is_a_schema_that_accepts_every_case(slug: str) -> None:
    schema = json.loads(run("show", slug).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for case in load(slug):
        validator.validate(case["antwoorden"])
    assert not validator.is_valid({"onbekend": "ja"})
    for entry in schema["properties"].values():
        assert entry["title"]
        assert isinstance(entry["wijzigbaar"], bool)


def test_check_reads_a_file_or_standard_input(tmp_path: Path) -> None:
    scenario = json.dumps({"wie": "leerling", "handeling": "tonen"}).encode()
    file = tmp_path / "situatie.json"
    file.write_bytes(scenario)
    for found in (run("check", "kopie-id", str(file)), run("check", "kopie-id", "-", stdin=scenario)):
        verdict: dict[str, Any] = json.loads(found.stdout)
        assert verdict["outcome"] == "toegestaan"
        assert verdict.keys() >= FIELDS
    assert "TOEGESTAAN" in run("check", "kopie-id", str(file), "--text").stdout.decode()


def test_table_has_every_scenario_on_a_line_of_its_own() -> None:
    lines = run("table", "pgn").stdout.decode().splitlines()
    assert [json.loads(line) for line in lines] == list(rows(engine_of("pgn")))


WRONG = {
    "lege invoer": (("check", "verzuim"), b"", "leeg"),
    "geen JSON": (("check", "verzuim"), b"{", "geen geldige JSON"),
    "geen object": (("check", "verzuim"), b"[]", "JSON-object"),
    "geen UTF-8": (("check", "verzuim"), b"\xff\xfe", "UTF-8"),
    "dubbele vraag": (("check", "verzuim"), b'{"verzuim":"luxe","verzuim":"minder"}', "dubbel"),
    "te diep": (("check", "verzuim"), b"[" * 100_000, "JSON"),
    "onbekende check": (("check", "ziekte"), b"{}", "kopie-id, pgn"),
    "onbekende vraag": (("check", "verzuim"), b'{"kleur":"rood"}', "aanleiding"),
    "onbekende keuze": (("check", "verzuim"), b'{"route":"duif"}', "register"),
    "verkeerd type": (("check", "verzuim"), b'{"route":3}', "één keuze"),
    "lijst voor een keuze": (("check", "verzuim"), b'{"route":["register"]}', "één keuze"),
    "tekst voor een lijst": (("check", "verzuim"), b'{"gegevens":"naam"}', "lijst"),
    "getal in een lijst": (("check", "verzuim"), b'{"gegevens":[1]}', "lijst"),
    "onbekend gegeven": (("check", "verzuim"), b'{"gegevens":["kleur"]}', "persoon"),
    "gegeven dubbel": (("check", "verzuim"), b'{"gegevens":["persoon","persoon"]}', "dubbel"),
    "bestand ontbreekt": (("check", "verzuim", "bestaat-niet.json"), b"", "bestaat-niet.json"),
    "map in plaats van bestand": (("check", "verzuim", "."), b"", "niet te lezen"),
    "geen opdracht": ((), b"", "opdracht"),
    "onbekende opdracht": (("wis",), b"", "wis"),
    "onbekende schakelaar": (("list", "--alles"), b"", "--alles"),
    "show zonder naam": (("show",), b"", "slug"),
}


@pytest.mark.parametrize("name", WRONG)
def test_bad_input_is_one_line_and_status_two(name: str) -> None:
    arguments, stdin, hint = WRONG[name]
    found = run(*arguments, stdin=stdin)
    error = found.stderr.decode()
    assert found.returncode == 2, error
    assert found.stdout == b""
    assert error.count("\n") == 1, error
    assert hint in error
    assert "Traceback" not in error
