"""What does LinkChecker say of an address, and is it dead?

LinkChecker (PyPI) visits, with its time-outs and its manners; here is only what its list means for an editor. A site
that turns a program away (403, 429, robots.txt) may be there for a reader: that is no fault, and nothing is known.
"""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from scripts.shared.tools import BuildError, last_line

SETTINGS = Path(__file__).with_name("linkcheckerrc")
PATIENCE_S = 1800
"""More than `maxrunseconds` in the settings."""
TURNED_AWAY = {"403": "de site weigert programma's (403)", "429": "de site vond het te druk (429)"}
FORBIDDEN_BY_ROBOTS = "robots.txt"
WORDS = (
    (r"404\b", "de pagina is er niet (404)"),
    (r"410\b", "de pagina is weggehaald (410)"),
    (r"5\d\d\b", "de site geeft een fout ({0})"),
    (r"[34]\d\d\b", "de site geeft de pagina niet ({0})"),
    (r".*NameResolution", "deze site bestaat niet meer"),
    (r"(?:Read|Connect)?Timeout|.*timed out", "er komt geen antwoord"),
    (r"SSLError|.*CERTIFICATE", "het certificaat van de site klopt niet"),
    (r"ConnectionError", "er komt geen verbinding"),
    (r".*redirect", "de site blijft doorverwijzen"),
)
LONGEST = 120


class Kind(Enum):
    """What is known of an address after a visit."""

    ALIVE = "bereikbaar"
    DEAD = "dood"
    UNKNOWN = "niet te controleren"


@dataclass(frozen=True, slots=True)
class Visit:
    """How a visit to an address went; `says` tells it in Dutch when it did not go well."""

    address: str
    kind: Kind
    says: str = ""


def in_words(result: str) -> str:
    """What LinkChecker says went wrong, for an editor."""
    for pattern, words in WORDS:
        if found := re.match(pattern, result):
            return words.format(found[0])
    return result[:LONGEST]


def judged(address: str, *, valid: bool, result: str, remark: str) -> Visit:
    """What a line of LinkChecker's list means; `remark` is all that it says beside the result."""
    if says := TURNED_AWAY.get(result[:3]):
        return Visit(address, Kind.UNKNOWN, says)
    if FORBIDDEN_BY_ROBOTS in remark:
        return Visit(address, Kind.UNKNOWN, "de site vraagt programma's om weg te blijven")
    return Visit(address, Kind.ALIVE) if valid else Visit(address, Kind.DEAD, in_words(result))


def read(lines: Iterable[str]) -> Iterator[Visit]:
    """The visits in a list (CSV) of LinkChecker."""
    for row in csv.DictReader((line for line in lines if not line.startswith("#")), delimiter=";"):
        remark = f"{row['warningstring']} {row['infostring']}"
        yield judged(row["urlname"], valid=row["valid"] == "True", result=row["result"], remark=remark)


def visit(addresses: Iterable[str], settings: Path = SETTINGS) -> list[Visit]:
    """Go to all these addresses. Raises BuildError when LinkChecker is not there or breaks down."""
    asked = list(addresses)
    program = Path(sys.executable).with_name("linkchecker")
    command = [str(program), "--config", str(settings), "--stdin", "--no-status", "--verbose", "--output", "csv/utf-8"]
    try:
        done = subprocess.run(
            command,
            input="\n".join(asked),
            # what it says is read here, so it has to be in one language
            env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE_S,
            check=False,
        )
    except FileNotFoundError:
        raise BuildError("LinkChecker is er niet. Draai `make links`.") from None
    except subprocess.TimeoutExpired:
        raise BuildError(f"LinkChecker was na {PATIENCE_S} seconden nog niet klaar.") from None
    # 1: some address is not right; anything else is about the program itself
    if done.returncode not in (0, 1):
        raise BuildError(f"LinkChecker liep vast: {last_line(done.stderr)}")
    visits = {each.address: each for each in read(done.stdout.splitlines())}
    skipped = "de controle kwam er niet aan toe"
    return [visits.get(address, Visit(address, Kind.UNKNOWN, skipped)) for address in asked]
