"""Where did an address go that the site no longer has?

`docs/adressen/verhuisd.yaml` says so, one entry an address: the old name, and the new one, or a mapping with `naar`
and `omdat` for what is gone. Each entry is read by itself, so that a mistake in one leaves the others in force:
a reader of the whole file stops at the first (tried: ruamel.yaml). mkdocs-redirects knows pages only, no places
on them, no answers in a link to a check, and no reason why something is gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from scripts.shared.addresses.published import HOME, Addresses, is_file
from scripts.shared.finding import Finding
from scripts.shared.tools import ROOT, named

MOVES = ROOT / "docs" / "adressen" / "verhuisd.yaml"
FORMS = "schrijf 'oud: nieuw', of 'oud:' met daaronder, ingesprongen, 'naar: …' en 'omdat: …'"
ENTRY = re.compile(r"^[ \t]*[^\s#].*$(?:\n(?:[ \t#].*)?$)*", re.MULTILINE)
"""A line, and those below it that are indented, empty or a remark."""
ANSWER = re.compile(r"(?P<check>check-[^?#]+)\?(?P<question>[^=]+)=(?P<choice>.+)")


@dataclass(frozen=True, slots=True)
class Move:
    """One entry: from `old` to `new`. `why`: the old one is gone, for this reason, and `new` is where to read on."""

    old: str
    new: str
    why: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class End:
    """Where a reader of an old address ends: an address that exists, and why if what was there is gone."""

    name: str
    why: str = ""


def name_of(written: str) -> str:
    """The name of an address, however an editor wrote it: 'verzuim.md', 'verzuim/' and './verzuim' are one page."""
    page, sharp, anchor = written.strip().partition("#")
    if anchor.startswith("check-") and "?" in anchor:
        return anchor
    page = page.removeprefix("./").strip("/").removesuffix(".md").rstrip("/")
    return f"{page or HOME}{sharp}{anchor}"


def kind_of(name: str) -> str:
    """What sort of thing has this name, in Dutch."""
    if name.startswith("check-") and "#" not in name:
        return "antwoord" if "=" in name else "vraag" if "?" in name else "check"
    return "bestand" if is_file(name) else "plek op een pagina" if "#" in name else "pagina"


def parts(name: str) -> list[tuple[str, str]]:
    """What this address is a part of, the nearest first, each with the rest: of a place the check in it, the page."""
    if answer := ANSWER.fullmatch(name):
        check, question, choice = answer.groups()
        return [(f"{check}?{question}", f"={choice}"), (check, f"?{question}={choice}")]
    if kind_of(name) == "vraag":
        check, _, question = name.partition("?")
        return [(check, f"?{question}")]
    page, sharp, anchor = name.partition("#")
    return [(anchor, ""), (page, f"#{anchor}")] if sharp else []


def _read_entry(source: str) -> Move:
    """The move that this entry is. Raises ValueError with a Dutch line."""
    try:
        entry = yaml.load(source, yaml.BaseLoader)
    except yaml.YAMLError as error:
        raise ValueError("deze regel is geen geldige YAML") from error
    if not isinstance(entry, dict) or len(entry) != 1:
        raise ValueError("hier staat geen oud adres met een nieuw adres")
    ((old, new),) = entry.items()
    why = ""
    if isinstance(new, dict):
        if set(new) != {"naar", "omdat"}:
            raise ValueError(f"bij '{old}' horen precies 'naar' en 'omdat'")
        new, why = new["naar"], new["omdat"]
        if not isinstance(why, str) or not any(map(str.isalpha, why)):
            raise ValueError(f"bij '{old}' staat achter 'omdat' geen zin")
    if not all(isinstance(each, str) and each.strip() for each in (old, new)):
        raise ValueError(f"bij '{old}' ontbreekt het nieuwe adres")
    return Move(name_of(old), name_of(new), " ".join(why.split()))


@dataclass(frozen=True)
class Moves:
    """All moves by old name, and what is wrong in their file."""

    by_old: Mapping[str, Move]
    problems: tuple[Finding, ...] = ()

    def __iter__(self) -> Iterator[Move]:
        return iter(self.by_old.values())

    def _ways(self, name: str, now: Addresses) -> Iterable[Move]:
        """The moves that this name may follow, the nearest first: its own, or that of what it is a part of."""
        if own := self.by_old.get(name):
            yield own
            return
        for whole, rest in parts(name):
            move = self.by_old.get(whole)
            if move and rest.startswith("#"):
                # a page that became a part of another: what is not there by its own name, is in that part
                if not move.why:
                    yield Move(name, f"{move.new.partition('#')[0]}{rest}")
                if move.why or "#" in move.new:
                    yield move
            elif move and "#" in name:
                yield self._check_on_page(move, now)
            elif move:
                yield move if move.why else Move(name, move.new + rest)

    def _check_on_page(self, move: Move, now: Addresses) -> Move:
        page = now.page_of(move.new) if kind_of(move.new) == "check" else None
        return Move(move.old, f"{page}#{move.new}", move.why) if page else move

    def follow(self, name: str, now: Addresses, seen: frozenset[str] = frozenset()) -> End | None:
        """Where the address ends, given what the site has `now`; None when that is nowhere, or a circle."""
        if name in now.names:
            return End(name)
        if name in seen:
            return None
        for move in self._ways(name, now):
            if end := self.follow(move.new, now, seen | {name}):
                return End(end.name, move.why or end.why)
        return None

    def circle(self, name: str) -> list[str]:
        """The names in the circle that the entry for `name` is a part of; empty when it is in none."""
        trail = [name]
        while (move := self.by_old.get(trail[-1])) and move.new not in trail:
            trail.append(move.new)
        return [*trail, name] if move and move.new == name else []


def read_moves(path: Path = MOVES) -> Moves:
    """The moves of the file. What is wrong in an entry is a finding, and that entry does not count."""
    file = named(path)
    by_old: dict[str, Move] = {}
    problems = []
    try:
        text = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    except UnicodeDecodeError:
        return Moves({}, (Finding(file, 0, "het bestand is geen UTF-8-tekst", "bewaar het als UTF-8"),))
    for entry in ENTRY.finditer(text):
        line = text.count("\n", 0, entry.start()) + 1
        try:
            read = _read_entry(entry[0])
        except ValueError as error:
            problems.append(Finding(file, line, str(error), FORMS))
            continue
        if read.old in by_old:
            what = f"'{read.old}' staat ook op regel {by_old[read.old].line}"
            problems.append(Finding(file, line, what, "laat er één staan"))
            continue
        by_old[read.old] = Move(read.old, read.new, read.why, line)
    return Moves(by_old, tuple(problems))
