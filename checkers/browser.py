"""What does the page get back for these answers?

The one entry point for the page: JSON text in, JSON text out, and never an exception. The page shows the
HTML as it is; everything in it is escaped here.
"""

from __future__ import annotations

import json
import traceback
from typing import Any

from . import SLUGS
from .kernel.html import as_html
from .kernel.scenario import ScenarioError
from .kernel.verdict import judge


def reply(request: str) -> str:
    """Answer `{"checker": slug, "answers": {...}, "base": relative URL of the site's root}`.

    Returns `{"ok": true, "asked", "verdict", "html"}`, or `{"ok": false, "error", "detail"}` with a Dutch
    sentence for the reader.
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
    verdict = judge(request["checker"], request.get("answers", {}))
    html = as_html(verdict, str(request.get("base", "")))
    return {"ok": True, "asked": verdict["asked"], "verdict": verdict, "html": html}


def _failed(sentence: str, detail: str) -> str:
    return json.dumps({"ok": False, "error": sentence, "detail": detail}, ensure_ascii=False)
