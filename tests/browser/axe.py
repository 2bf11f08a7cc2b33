"""What axe has against a page."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

AXE = (Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")

# Rules that are not asked here, each with its reason.
EXCLUDED: dict[str, str] = {}


def violations(page: Page) -> list[str]:
    """What axe has against this page; one line per element."""
    page.evaluate(AXE)
    rules = {rule: {"enabled": False} for rule in EXCLUDED}
    found = page.evaluate("rules => axe.run(document, {rules, resultTypes: ['violations']})", rules)
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
