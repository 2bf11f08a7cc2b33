"""Under which name does what stood at a lost address probably stand now?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher, get_close_matches

from scripts.shared.addresses.moves import kind_of
from scripts.shared.addresses.published import HOME, Addresses

ALIKE = 0.7
"""How much of a sentence has to be the same, from 0 to 1, to take it for the same sentence."""
SHARED = 0.5
"""How many of the places of a page have to be on another, to take that for the same page."""


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() > ALIKE and matcher.quick_ratio() > ALIKE else 0


def _places(names: Iterable[str], page: str) -> set[str]:
    return {name.partition("#")[2] for name in names if name.startswith(f"{page}#")}


def _page(page: str, published: set[str], now: Addresses) -> str | None:
    old = _places(published, page)
    new = [name for name in now.names - published if kind_of(name) == "pagina"]
    shared = {name: len(old & _places(now.names, name)) for name in new}
    best = max(sorted(new), key=lambda name: shared[name], default=None)
    return best if best and shared[best] and shared[best] >= SHARED * len(old) else None


def likely(name: str, published: set[str], now: Addresses, texts: Mapping[str, str]) -> str | None:
    """The new name of what had this name, or None when nothing looks like it.

    `published` are all names that were published, `texts` what is known to have stood at a place ('page#anchor').
    Unless it says the very same, only what was never published can be the new name of something else.
    """
    kind = kind_of(name)
    if kind == "pagina":
        return _page(name, published, now) if name != HOME else None
    fresh = sorted(each for each in now.names - published if kind_of(each) == kind)
    if kind == "plek op een pagina":
        anchor = name.partition("#")[2]
        if page := now.page_of(anchor) if anchor.startswith("check-") else None:
            return f"{page}#{anchor}"
        if old := texts.get(name):
            same = [each for each, text in sorted(now.texts.items()) if text == old and each != name]
            if len(same) == 1:
                return same[0]
            alike = {each: _likeness(old, now.texts.get(each, "")) for each in fresh}
            best = max(fresh, key=lambda each: alike[each], default=None)
            if best and alike[best] >= ALIKE:
                return best
        fresh = [each for each in fresh if each.startswith(f"{name.partition('#')[0]}#")]
    elif kind in ("vraag", "antwoord"):
        fresh = [each for each in fresh if each.startswith(f"{name.partition('?')[0]}?")]
    close = get_close_matches(name, fresh, n=1, cutoff=ALIKE)
    return close[0] if close else fresh[0] if len(fresh) == 1 and kind != "pagina" and kind != "bestand" else None
