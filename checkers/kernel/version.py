"""How is a version of the rules said, and where is it told what changed in it?

A version is the day it was made, JJJJ.MM.DD, and a number for the second one and later of a day: JJJJ.MM.DD.2.
"""

from __future__ import annotations

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def day_in_words(day: str) -> str:
    """An ISO date (2026-08-01) as '1 augustus 2026'."""
    year, month, number = day.split("-")
    return f"{int(number)} {MONTHS[int(month) - 1]} {year}"


def version_in_words(version: str) -> str:
    """'2026.08.01' as '1 augustus 2026 (versie 2026.08.01)'."""
    return f"{day_in_words('-'.join(version.split('.')[:3]))} (versie {version})"


def version_address(version: str) -> str:
    """Where the site tells what changed in this version, from the root of the site."""
    return f"wijzigingen/#{version_anchor(version)}"


def version_anchor(version: str) -> str:
    """The anchor of this version on the page with changes."""
    return f"versie-{version.replace('.', '-')}"
