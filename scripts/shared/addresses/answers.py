"""Which answers in an older link does the form of a check take by another name, and which are gone?"""

from __future__ import annotations

from functools import cache

from checkers import SLUGS, checker
from checkers.kernel.model import UNKNOWN
from scripts.shared.addresses.moves import ANSWER, Moves, read_moves
from scripts.shared.addresses.published import Addresses, names_in, read_list


@cache
def answers_now() -> frozenset[str]:
    """The names of the answers, questions and checks that there are."""
    names = set()
    for slug in SLUGS:
        for question in checker(slug).questions:
            choices = [choice.id for choice in question.choices] + ([] if question.items else [UNKNOWN])
            names |= {f"check-{slug}?{question.id}={choice}" for choice in choices}
            names |= {f"check-{slug}", f"check-{slug}?{question.id}"}
    return frozenset(names)


def old_answers(
    slug: str, published: list[str] | None = None, moves: Moves | None = None
) -> tuple[dict[str, str], dict[str, str]]:
    """Of the form of this checker: the renamed answers ('route=oud' → 'route=nieuw'), and why others are gone.

    `published` are the lines of the list, `moves` where they went; those of the project if they are not given.
    """
    moves = read_moves() if moves is None else moves
    if not any(move.old.startswith("check-") for move in moves):
        return {}, {}
    # pages are not known here; that a reader can read on where the entry says is a finding of its own
    read_on = {move.new for move in moves if move.why and not move.new.startswith("check-")}
    now = Addresses(frozenset(), answers_now() | read_on, {})
    names = {name for line in (read_list() if published is None else published) for name in names_in(line)}
    # a question that is gone could also be answered with 'weet ik niet'
    names |= {f"{name}={UNKNOWN}" for name in names if "?" in name and "=" not in name}
    renamed, retired = {}, {}
    for name in sorted(names - now.names):
        old, end = ANSWER.fullmatch(name), moves.follow(name, now)
        if not old or not end:
            continue
        new = ANSWER.fullmatch(end.name)
        pair = f"{old['question']}={old['choice']}"
        form = moves.follow(old["check"], now)
        if end.why and form and form.name == f"check-{slug}":
            retired[pair] = end.why
        elif new and new["check"] == f"check-{slug}":
            renamed[pair] = f"{new['question']}={new['choice']}"
    return renamed, retired
