"""What does the page get back for these answers?

The one entry point for the page: JSON text in, JSON text out, and never an exception. The page shows the
HTML as it is; everything in it is escaped here.
"""

from __future__ import annotations

import json
import traceback
from typing import Any

from . import SLUGS, __version__, checker
from .kernel.html import as_html
from .kernel.model import Checker
from .kernel.scenario import ScenarioError
from .kernel.since import Link, choices_of, since
from .kernel.verdict import judge


def reply(request: str) -> str:
    """Answer `{"checker": slug, "answers": {...}, "base": URL of the site's root}`.

    The page itself gives `case`, the answers as they stand in an address, instead. Returns `{"ok": true, "asked",
    "verdict", "html"}`, or `{"ok": false, "error", "detail"}` with a Dutch sentence for the reader.

    With `since`, what the page knows of a link of an older version (kernel/since.py): `{"ok": true, "html", "needs"}`.
    """
    try:
        return json.dumps(_reply(json.loads(request)), ensure_ascii=False)
    except ScenarioError as error:
        return _failed(str(error), "ScenarioError")
    except Exception:  # noqa: BLE001  whatever goes wrong, the page must be able to say so
        return _failed(
            "De check liep vast op deze antwoorden. Gebruik de tabel met uitkomsten.", traceback.format_exc()
        )


def _reply(request: Any) -> dict[str, Any]:
    if not isinstance(request, dict) or request.get("checker") not in SLUGS:
        raise ScenarioError(f"Onbekende check. Kies uit: {', '.join(SLUGS)}.")
    asked, base = checker(request["checker"]), str(request.get("base", ""))
    if "since" in request:
        found = since(asked, __version__, Link(**request["since"]), base)
        return {"ok": True, "html": found.html, "needs": found.needs}
    answers = _answers(asked, request["case"]) if "case" in request else request.get("answers", {})
    verdict = judge(asked.slug, answers)
    html = as_html(verdict, base)
    return {"ok": True, "asked": verdict["asked"], "verdict": verdict, "html": html}


def _answers(asked: Checker, case: str) -> dict[str, Any]:
    """The scenario of a case as it stands in an address."""
    items = asked.items_question.id if asked.items_question else None
    return {question: chosen if question == items else chosen[0] for question, chosen in choices_of(case).items()}


def _failed(sentence: str, detail: str) -> str:
    return json.dumps({"ok": False, "error": sentence, "detail": detail}, ensure_ascii=False)
