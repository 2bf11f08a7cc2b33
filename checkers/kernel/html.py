"""How does a reader see this verdict in the page?

Plain HTML, everything escaped, no styles of its own: the page's style sheet knows the classes.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any
from urllib.parse import quote

from .sources import SETTLED, contradiction_title
from .version import version_address, version_in_words

ICONS = {"verplicht": "❗", "toegestaan": "✓", "voorwaarden": "◐", "verboden": "✕", "onbepaald": "?", "open": "…"}
WORDS = {
    "verplicht": "Verplicht",
    "toegestaan": "Toegestaan",
    "voorwaarden": "Onder voorwaarden",
    "verboden": "Verboden",
    "onbepaald": "Onbepaald",
    "open": "Nog open",
}
SURE = {"niet-nu": "Nu niet", "moet": "Verplicht", "mag": "Toegestaan"}
"""The word for what is certain while the outcome is still open."""
OWN_READING = "Dit is deels onze lezing."
"""After a reason that rests on our own reading of the sources too."""
PERHAPS = "Hangt af van een antwoord dat je nog niet weet:"
"""Before a reason that holds for some of the answers that are not known, while each of them leads to this outcome."""
IGNORED = "Dit telt nu niet mee:"
"""Before the answers to questions that are not asked."""
PERHAPS_NEEDED = "misschien nodig"
STATUS_ICONS = {"vervuld": "✓", "niet vervuld": "✕", "onbekend": "?"}


def fragment(slug: str, answers: dict[str, Any]) -> str:
    """The URL fragment (without '#') that fills in the check with these answers."""
    pairs = (
        f"{quote(question)}={','.join(map(quote, value)) if isinstance(value, list) else quote(value)}"
        for question, value in answers.items()
    )
    return f"check-{slug}?{'&'.join(pairs)}"


def nakijken(fact: str, certainty: str, base: str) -> str:
    """The mark for a fact that is not settled, with a link to that fact; empty for one that is."""
    if certainty == SETTLED:
        return ""
    address = escape(f"{base}feiten/#{fact.lower()}")
    return f' <a class="badge-nakijken" href="{address}" title="Zekerheid: {escape(certainty)}">laat nakijken</a>'


def law_html(entry: dict[str, Any], base: str) -> str:
    """A law with its link and, where it is not settled, the mark 'laat nakijken'."""
    name = escape(entry["article"])
    mark = nakijken(entry["fact"], entry["certainty"], base)
    if entry["link"]:
        name = f'<a href="{escape(entry["link"])}" rel="noopener noreferrer">{name}</a>'
    return f'{name} <small class="fact-id">{escape(entry["fact"])}</small>{mark}'


def _list(tag: str, css: str, entries: Iterable[str]) -> str:
    found = list(entries)
    return f'<{tag} class="{css}">{"".join(found)}</{tag}>' if found else ""


def _section(title: str, body: str) -> str:
    return f"<h3>{escape(title)}</h3>{body}" if body else ""


def _fold(key: str, title: str, body: str) -> str:
    return f'<details id="{key}"><summary>{escape(title)}</summary>{body}</details>' if body else ""


def _head(verdict: dict[str, Any]) -> str:
    outcome = verdict["outcome"]
    certain = verdict["open"]["certain"] if verdict["open"] else None
    return (
        f'<p class="verdict-head"><span class="verdict-icon" aria-hidden="true">{ICONS[outcome]}</span> '
        f'<strong class="verdict-word">{SURE[certain] if certain else WORDS[outcome]}</strong> '
        f'<span class="verdict-summary">{escape(verdict["headline"])}.</span></p>'
    )


def _open(verdict: dict[str, Any]) -> str:
    if not verdict["open"]:
        return ""
    left, title = verdict["open"]["questions"], verdict["open"]["title"]
    many = f"Nog {left} {'vraag' if left == 1 else 'vragen'}."
    ask = f" Beantwoord eerst: <strong>{escape(title)}</strong>" if title else ""
    said = f"{many if verdict['open']['certain'] else ''}{ask}".strip()
    return f'<p class="verdict-open">{said}</p>' if said else ""


def _sure(sure: str | None) -> str:
    """The attribute that says what is certain while the outcome is open; empty when nothing is."""
    return f' data-sure="{sure}"' if sure else ""


def _items(verdict: dict[str, Any]) -> str:
    return _list(
        "ul",
        "verdict-items",
        (
            f'<li data-outcome="{item["outcome"]}"{_sure(item["sure"])}>'
            f'<span aria-hidden="true">{ICONS[item["outcome"]]}</span> '
            f"{escape(item['label'])} <em>{escape(item['advice'])}</em></li>"
            for item in verdict["items"]
        ),
    )


def _conditions(verdict: dict[str, Any]) -> str:
    return _list(
        "ul",
        "verdict-conditions",
        (
            f'<li data-status="{c["status"]}"><span aria-hidden="true">{STATUS_ICONS[c["status"]]}</span> '
            f"{escape(c['label'])}: <em>{c['status']}</em>{'' if c['needed'] else f' ({PERHAPS_NEEDED})'}"
            + (f"<br>{escape(c['todo'])}" if c["status"] != "vervuld" else "")
            + "</li>"
            for c in verdict["conditions"]
        ),
    )


def _ignored(verdict: dict[str, Any]) -> str:
    """The answers that do not count now, so that none is kept unseen."""
    said = "; ".join(f"{each['title']} {each['choice']}" for each in verdict["ignored"])
    return f'<p class="verdict-ignored">{IGNORED} {escape(said)}.</p>' if said else ""


def _quote(passage: dict[str, Any], base: str) -> str:
    address = escape(base + passage["url"])
    return f'<blockquote class="reason-passage"><a href="{address}">{escape(passage["text"])}</a></blockquote>'


def _contradictions(ids: list[str], base: str) -> str:
    """Where the guidance contradicts itself or the law: a link to how the check resolves it."""
    return "".join(
        f'<p class="reason-contradiction">Niet eenduidig in de bron: '
        f'<a href="{escape(base)}tegenstrijdigheden/#{each.lower()}">{escape(contradiction_title(each))}</a></p>'
        for each in ids
    )


def _reason(slug: str, reason: dict[str, Any], base: str) -> str:
    first, *more = (_quote(passage, base) for passage in reason["passages"])
    rest = _fold(f"{slug}-reden-{reason['rule']}", "Meer uit de tekst", "".join(more))
    laws = "".join(f'<p class="reason-law">{law_html(each, base)}</p>' for each in reason["laws"])
    clashes = _contradictions(reason["contradictions"], base)
    perhaps = "" if reason["certain"] else f"<small>{PERHAPS}</small> "
    sentence = f'<span class="reason-sentence">{escape(reason["sentence"])}</span>'
    own = f" <small>{OWN_READING}</small>" if reason["own_reading"] else ""
    return f"<li>{perhaps}{sentence}{own}{first}{laws}{clashes}{rest}</li>"


def _reasons(verdict: dict[str, Any], base: str) -> str:
    """What decides the outcome first; what decides only about some of the data items folded under it."""
    slug = verdict["checker"]
    deciding = [_reason(slug, reason, base) for reason in verdict["reasons"] if reason["decides"]]
    others = [_reason(slug, reason, base) for reason in verdict["reasons"] if not reason["decides"]]
    shown, folded = (deciding, others) if deciding else (others, [])
    return _section("Waarom?", _list("ol", "verdict-reasons", shown)) + _fold(
        f"{slug}-andere-redenen",
        "Waarom de andere gegevens een andere uitkomst hebben",
        _list("ol", "verdict-reasons", folded),
    )


def _caveats(verdict: dict[str, Any], base: str) -> str:
    """The caveats; their laws only when the rule is not among the reasons, where they stand already."""
    reasons = {reason["rule"] for reason in verdict["reasons"]}
    parts = []
    for caveat in verdict["caveats"]:
        laws = [] if caveat["rule"] in reasons else caveat["laws"]
        lines = "".join(f'<p class="reason-law">{law_html(each, base)}</p>' for each in laws)
        parts.append(f"<li>{escape(caveat['text'])}{lines}</li>")
    return _list("ul", "verdict-caveats", parts)


def _actions(verdict: dict[str, Any]) -> str:
    parts = []
    for role, texts in verdict["actions"].items():
        tasks = _list("ul", "verdict-actions", (f"<li>{escape(text)}</li>" for text in texts))
        parts.append(f"<h4>{escape(role.capitalize())}</h4>{tasks}")
    return "".join(parts)


def _change(verdict: dict[str, Any], change: dict[str, Any]) -> str:
    steps = [f"{step['question']} → {step['choice']}." for step in change["do"]]
    if change["drop"]:
        steps.append(f"Laat weg: {', '.join(change['drop'])}.")
    link = fragment(verdict["checker"], change["scenario"])
    return (
        f'<li><a href="#{escape(link)}">{escape(" ".join(steps))}</a> '
        f'Dan wordt het: <strong data-outcome="{change["outcome"]}">{WORDS[change["outcome"]].lower()}</strong>.</li>'
    )


def _hand_over(verdict: dict[str, Any], base: str) -> str:
    parts = []
    for other in verdict["hand_over"]:
        link = f"{base}{other['page']}/#{fragment(other['checker'], other['answers'])}"
        parts.append(
            '<p class="verdict-handover">Voor de details is er een eigen check: '
            f'<a href="{escape(link)}">{escape(other["title"])}</a></p>'
        )
    return "".join(parts)


def _foot(verdict: dict[str, Any], base: str) -> str:
    """Of which version this verdict is, with a link to what changed in it."""
    rules = verdict["version"]["rules"]
    link = f'<a class="rules-version" href="{escape(base + version_address(rules))}">{version_in_words(rules)}</a>'
    return (
        f'<p class="verdict-foot">Regels van {link} · '
        f"tekst {escape(verdict['version']['guidance'])} · geen juridisch advies.</p>"
    )


def as_html(verdict: dict[str, Any], base: str) -> str:
    """The verdict as one `<section>`. `base` is the relative URL of the root of the site ('' or '../')."""
    slug = verdict["checker"]
    outcome = verdict["outcome"]
    parts = [
        _head(verdict),
        _open(verdict),
        _hand_over(verdict, base),
        _items(verdict),
        _section("Voorwaarden", _conditions(verdict)),
        _section(
            "Wat kun je veranderen?",
            _list("ul", "verdict-changes", (_change(verdict, change) for change in verdict["changes"])),
        ),
        _section("Let op", _caveats(verdict, base)),
        _reasons(verdict, base),
        _fold(f"{slug}-wie-doet-wat", "Wie doet wat?", _actions(verdict)),
        _ignored(verdict),
        _foot(verdict, base),
    ]
    sure = _sure(verdict["open"]["certain"]) if verdict["open"] else ""
    return f'<section class="verdict" data-outcome="{outcome}"{sure}>{"".join(parts)}</section>'
