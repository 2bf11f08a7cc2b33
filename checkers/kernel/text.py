"""How does a person read this verdict on a terminal?"""

from __future__ import annotations

from typing import Any

from .html import IGNORED, OWN_READING, PERHAPS, PERHAPS_NEEDED
from .sources import SETTLED

SIGNS = {"verplicht": "!", "toegestaan": "+", "voorwaarden": "~", "verboden": "x", "onbepaald": "?", "open": "."}


def _lines(verdict: dict[str, Any]) -> list[str]:
    lines = [f"[{SIGNS[verdict['outcome']]}] {verdict['outcome'].upper()} - {verdict['headline']}"]
    if verdict["open"]:
        lines.append(f"    nog mogelijk: {', '.join(verdict['open']['outcomes'])}")
        lines.append(f"    nog te beantwoorden: {verdict['open']['questions']}")
        if verdict["open"]["title"]:
            lines.append(f"    beantwoord eerst: {verdict['open']['title']}")
    if verdict["items"]:
        lines += ["", "Gegevens"]
        lines += [f"  [{SIGNS[i['outcome']]}] {i['label']}: {i['advice']}" for i in verdict["items"]]
    if verdict["conditions"]:
        lines += ["", "Voorwaarden"]
        lines += [
            f"  - {c['label']}: {c['status']}{'' if c['needed'] else f' ({PERHAPS_NEEDED})'}"
            for c in verdict["conditions"]
        ]
    lines += ["", "Waarom"]
    for reason in verdict["reasons"]:
        perhaps = "" if reason["certain"] else f"({PERHAPS}) "
        own = f" ({OWN_READING})" if reason["own_reading"] else ""
        lines.append(f"  - {perhaps}{reason['sentence']}{own}")
        lines += [f'      {p["passage"]}: "{p["text"]}"' for p in reason["passages"]]
        lines += [f"      {_law(each)}" for each in reason["laws"]]
    if verdict["changes"]:
        lines += ["", "Wat kun je veranderen"]
        lines += [f"  - {change_text(change)}" for change in verdict["changes"]]
    if verdict["actions"]:
        lines += ["", "Wie doet wat"]
        lines += [f"  {role}: {text}" for role, texts in verdict["actions"].items() for text in texts]
    if verdict["caveats"]:
        lines += ["", "Kanttekeningen"]
        lines += [f"  - {c['text']}" for c in verdict["caveats"]]
    lines += [f"\n{IGNORED} {each['title']} {each['choice']}" for each in verdict["ignored"]]
    lines += [f"\nVerder met de check '{h['checker']}': {h['title']}" for h in verdict["hand_over"]]
    return lines


def _law(entry: dict[str, Any]) -> str:
    mark = "" if entry["certainty"] == SETTLED else f" [laat nakijken: {entry['certainty']}]"
    return f"{entry['fact']} {entry['article']}{mark}"


def change_text(change: dict[str, Any]) -> str:
    """One proposed change, and what it leads to, in one line."""
    steps = [f"{step['question']} → {step['choice']}" for step in change["do"]]
    if change["drop"]:
        steps.append("laat weg: " + ", ".join(change["drop"]))
    return f"{'; '.join(steps)}. Dan wordt het: {change['outcome']}"


def as_text(verdict: dict[str, Any]) -> str:
    """The verdict as plain text, without a final newline."""
    return "\n".join(_lines(verdict))
