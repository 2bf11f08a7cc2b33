"""Can the rules, their data and the settings be read at all? Without them there is nothing to compare with."""

from __future__ import annotations

import json
import os
import re
import traceback
from pathlib import Path

import yaml

from checkers import SLUGS, checker
from checkers.kernel.engine import engine_of
from scripts.shared.finding import Finding
from scripts.shared.locate import in_checker, in_rule, sources_of
from scripts.shared.pages import config
from scripts.shared.tools import ROOT, BuildError, named

ADDRESS = re.compile(r"https?://")
DATA = ROOT / "checkers" / "data"


def _data() -> list[Finding]:
    found = []
    for path in sorted(DATA.glob("*.json")):
        try:
            json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            line = getattr(error, "lineno", 0)
            found.append(
                Finding(named(path), line, f"dit is geen geldige JSON ({error})", "verbeter het, of zet het terug")
            )
    return found


def _rules(slug: str) -> Finding | None:
    """What is wrong with the module of a checker, where it went wrong in our own files."""
    try:
        engine_of(slug)
        one = checker(slug)
    except Exception as error:  # noqa: BLE001  a module may fail in any way
        todo = "verbeter de regels, of zet ze terug"
        if isinstance(error, SyntaxError) and error.filename:
            return Finding(named(Path(error.filename)), error.lineno or 0, f"dit is geen Python ({error.msg})", todo)
        # what the kernel refuses, it names: an id that was mistyped stands in the file of the check
        quoted = [f'"{word}"' for word in re.findall(r"'([\w-]+)'", str(error)) if word != slug]
        file, line = in_checker(slug, *quoted)
        if line:
            return Finding(file, line, f"de check '{slug}' is niet te laden: {error}", todo)
        inside = [each for each in traceback.extract_tb(error.__traceback__) if "checkers" in Path(each.filename).parts]
        own = [each for each in inside if Path(each.filename) in sources_of(slug)] or inside
        file, line = (named(Path(own[-1].filename)), own[-1].lineno or 0) if own else (f"checkers ({slug})", 0)
        return Finding(file, line, f"de check '{slug}' is niet te laden: {type(error).__name__}: {error}", todo)
    for rule in one.rules:
        for name in ("passages", "facts", "contradictions", "effects"):
            if not isinstance(getattr(rule, name), tuple):
                place = in_rule(slug, rule)
                what = f"bij regel {slug}/{rule.id} is '{name}' geen lijst"
                return Finding(*place, what, 'zet achter het laatste een komma, zoals ("verzuim#geen-account",)')
    return None


def _settings() -> list[Finding]:
    try:
        config()
    except Exception as error:  # noqa: BLE001  MkDocs and YAML each have their own
        cause = error.__cause__ or error
        mark = getattr(cause, "problem_mark", None) or getattr(error, "problem_mark", None)
        what = "de instellingen zijn niet te lezen" + ("" if isinstance(cause, yaml.YAMLError) else f" ({error})")
        if not ADDRESS.match(os.environ.get("SITE_URL", "https://")):
            return [Finding("SITE_URL", 0, "dit is geen adres van een site", "schrijf het als https://voorbeeld.nl/")]
        return [Finding("mkdocs.yml", mark.line + 1 if mark else 0, what, "kijk naar inspringen en aanhalingstekens")]
    return []


def findings() -> list[Finding]:
    """What has to be mended first; empty when everything can be read."""
    wrong = _data() + _settings()
    return wrong or [each for slug in SLUGS if (each := _rules(slug))]


def require() -> None:
    """Raises BuildError with the first thing that has to be mended."""
    if wrong := findings():
        raise BuildError(str(wrong[0]))
