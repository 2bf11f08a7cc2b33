"""How does someone hear of a change without coming to look?

Writes `feed.xml`, an Atom feed of all changes, at the root of the site. An entry keeps its id when the site moves to
another address.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from feedgenerator import Atom1Feed

from scripts.proof.compare.differences import NEW
from scripts.shared.history.files import Change, read_changes
from scripts.shared.history.place import FEED, Place
from scripts.shared.pages import config
from scripts.shared.tools import BuildError

OURS = "uitwisselwijzer/wijzigingen/"


def stable_id(name: str) -> str:
    """An id that is always the same for this name."""
    return uuid.uuid5(uuid.NAMESPACE_URL, OURS + name).urn


def summary(change: Change) -> str:
    """Why, and which outcomes are others."""
    turns = [
        f"{each.check}: {'nieuw' if each.before == NEW else f'van {each.before}'} naar {each.after}, "
        f"{each.count} van de {each.of} situaties."
        for each in change.outcomes
    ]
    return " ".join([change.why, *(["Andere uitkomsten:", *turns] if turns else [])])


def atom(changes: list[Change], address: str, name: str) -> str:
    """The feed of a site called `name` at `address` (absolute, with a closing slash)."""
    feed = Atom1Feed(
        title=f"{name}: wijzigingen",
        link=f"{address}wijzigingen/",
        description="Wat er op deze site is veranderd.",
        language="nl",
        author_name=name,
        feed_url=f"{address}{FEED}",
        feed_guid=stable_id(""),
    )
    for change in changes:
        when = datetime.fromisoformat(change.date).replace(tzinfo=UTC)
        feed.add_item(
            title=change.title,
            link=f"{address}wijzigingen/#{change.name}",
            description=escape(summary(change), quote=False),  # the library calls it HTML
            unique_id=stable_id(change.name),
            pubdate=when,
            updateddate=when,
        )
    return str(feed.writeString("utf-8"))


def apply(site: Path, place: Place | None = None) -> int:
    """Put the feed into the finished site; returns how many entries it has. Raises BuildError."""
    changes = read_changes(place or Place())
    settings = config()
    if not settings.site_url:
        raise BuildError("a feed needs the address of the site (SITE_URL)")
    text = atom(changes, settings.site_url.rstrip("/") + "/", settings.site_name)
    (site / FEED).write_text(text, encoding="utf-8")
    return len(changes)
