"""Does the search find a page by the words that people type?

The theme looks up words as they are written: 'scholen' does not find 'school', and 'coordinator' does not find
'coördinator'. After the pages are built, this completes their search index:

- the words of `zoekwoorden` in the front matter of a page lead to that page ('gymles', 'kopie paspoort');
- a word also leads to where another form of it stands: singular and plural, with and without accents;
- the section with a check holds its questions and answers, in words that do not stick together.

The added words are in fields of their own, which the theme searches but does not show. The stems are Snowball's; lunr's
own stemmer for Dutch breaks the search of the theme.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

import snowballstemmer

from checkers import checker
from checkers.kernel.model import Checker
from scripts.shared.front_matter import read
from scripts.shared.tools import ROOT, BuildError

INDEX = Path("search") / "search_index.json"
KEYWORDS, FORMS = "zoekwoorden", "vormen"
BOOSTS = {KEYWORDS: 2000.0, FORMS: 0.5}
"""Next to the theme's own: a title counts for 1000, the text for 1."""
CHECK_LINE = re.compile(r"^::: check ([a-z-]+)$", re.MULTILINE)
CHECK_SECTION = "#check-je-eigen-situatie"
ENDINGS = ("eren", "en", "s", "'s", "n", "e")
STEMMERS = tuple(snowballstemmer.stemmer(name) for name in ("dutch", "dutch_porter"))

type Document = dict[str, Any]


def plain(text: str) -> str:
    """The text without accents, in lower case."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def words_in(text: str, separator: str) -> set[str]:
    """The words of a text with tags, split as the theme splits them."""
    bare = re.sub(r"<[^>]*>", " ", text)
    return {word for word in re.split(separator, bare.casefold()) if word and not word.isdigit()}


def families(vocabulary: Iterable[str]) -> dict[str, set[str]]:
    """Per word all forms of it that occur: those with a stem in common, or that differ by an accent or an ending."""
    keys: dict[str, set[str]] = {}
    words = sorted(set(vocabulary))
    for word in words:
        bare = plain(word)
        stems = {f"{n} {each.stemWord(bare)}" for n, each in enumerate(STEMMERS)}
        stems |= {f"= {bare}"} | {f"= {bare.removesuffix(e)}" for e in ENDINGS if len(bare.removesuffix(e)) > 3}
        for key in stems:
            keys.setdefault(key, set()).update((word, bare))
    found: dict[str, set[str]] = {word: set() for word in words}
    for family in keys.values():
        for word in family & found.keys():
            found[word] |= family - {word}
    return found


def check_text(each: Checker) -> str:
    """The questions of a checker with their answers, as the search index holds text."""
    lines = [each.title]
    for question in each.questions:
        answers = "; ".join(f"{choice.label} {choice.hint}".strip() for choice in question.choices)
        lines.append(f"{question.title} {answers}.")
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def complete(index: dict[str, Any], keywords: dict[str, list[str]], checks: dict[str, list[str]]) -> dict[str, Any]:
    """The index with keywords, word forms and questions.

    `keywords` and `checks` (texts of the checks) are per page address. Raises BuildError when a page that has
    either is not in the index.
    """
    separator = index["config"]["separator"]
    docs: list[Document] = [dict(doc) for doc in index["docs"]]
    by_location = {doc["location"]: doc for doc in docs}
    for address, words in keywords.items():
        if address not in by_location:
            raise BuildError(f"de zoekindex heeft geen pagina '{address}', die wel zoekwoorden heeft")
        by_location[address][KEYWORDS] = ", ".join(words)
    for address, texts in checks.items():
        if (section := by_location.get(f"{address}{CHECK_SECTION}")) is None:
            raise BuildError(f"de zoekindex heeft geen kopje '{CHECK_SECTION}' op pagina '{address}'")
        section["text"] = "".join(texts)
    own = [words_in(" ".join((d["title"], d["text"], d.get(KEYWORDS, ""))), separator) for d in docs]
    forms = families(word for words in own for word in words)
    for doc, mine in zip(docs, own, strict=True):
        if added := {form for word in mine for form in forms[word]} - mine:
            doc[FORMS] = " ".join(sorted(added))
    fields = index["config"]["fields"] | {name: {"boost": boost} for name, boost in BOOSTS.items()}
    return {**index, "config": {**index["config"], "fields": fields}, "docs": docs}


def of_pages(docs: Path) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Per page address the words of `zoekwoorden` in its front matter, and the texts of its checks."""
    keywords, checks = {}, {}
    for path in sorted(docs.glob("*.md")):
        page = read(path)
        address = "" if page.name == "index" else f"{page.name}/"
        if words := page.meta.get(KEYWORDS):
            keywords[address] = [str(word) for word in words]
        if slugs := CHECK_LINE.findall(page.body):
            checks[address] = [check_text(checker(slug)) for slug in slugs]
    return keywords, checks


def apply(site: Path) -> int:
    """Complete the index of a built site; returns how many documents it holds. Raises BuildError."""
    path = site / INDEX
    if not path.exists():
        raise BuildError("the site has no search index: is the search plugin on?")
    index = complete(json.loads(path.read_text(encoding="utf-8")), *of_pages(ROOT / "docs"))
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return len(index["docs"])
