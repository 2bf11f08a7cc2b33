"""What is a checker made of?

A checker is data: questions with choices, conditions, and rules whose effects are values. Nothing in here
runs; `engine` weighs a scenario against it. Domain words are Dutch (they are part of links, cases and
verdicts), the words of the machinery are English.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

UNKNOWN = "weet-niet"
"""The answer 'weet ik niet', possible for every single-choice question."""

ROLES = ("bestuur", "leraren en directie", "administratie")
"""The three roles of the guidance (U-13, U-14, U-15)."""

type Role = Literal["bestuur", "leraren en directie", "administratie"]


class ModelError(Exception):
    """A checker that contradicts itself: a reference to nothing, an id used twice."""


class Outcome(StrEnum):
    """The five outcomes of a verdict. `ONBEPAALD`: the sources do not decide; not answered yet is no outcome."""

    VERPLICHT = "verplicht"
    TOEGESTAAN = "toegestaan"
    VOORWAARDEN = "voorwaarden"
    VERBODEN = "verboden"
    ONBEPAALD = "onbepaald"

    @property
    def is_clear(self) -> bool:
        """Whether the exchange may go ahead as it stands."""
        return self in (Outcome.VERPLICHT, Outcome.TOEGESTAAN)


class Sure(StrEnum):
    """What holds whatever is still answered: not now, it has to be shared, it may be shared."""

    NIET_NU = "niet-nu"
    MOET = "moet"
    MAG = "mag"


class Cause(StrEnum):
    """What stands in the way of a data item, so that the advice can fit it.

    `GEGEVEN`: the item itself, `ROUTE`: the way it goes, `VORM`: an account or a place of storage, `TOESTEMMING`: it
    was refused or is not there yet, `VOORWAARDE`: something that is still to be arranged.
    """

    GEGEVEN = "gegeven"
    ROUTE = "route"
    VORM = "vorm"
    TOESTEMMING = "toestemming"
    VOORWAARDE = "voorwaarde"


# --- questions -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer, or one data item.

    `final`: whoever gave this answer is not told to change it (consent refused).
    `proposable`: may be offered as a change that would make the exchange allowed.
    `cause`: what is wrong when this answer forbids, where that is another thing than the question says.
    `refuses`: with this answer parents or pupil say no.
    """

    id: str
    label: str
    hint: str = ""
    final: bool = False
    proposable: bool = True
    cause: Cause | None = None
    refuses: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowFirst:
    """Why it is not shared as long as an answer is 'weet ik niet', and on what that rests, as in a rule.

    `remark` goes with it, above the others: when nobody has to wait for the answer.
    """

    says: str
    passages: tuple[str, ...]
    facts: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with its choices.

    `changeable`: the reader can change this (route, agreement, consent), unlike a fact (age, school).
    `items`: the choices are data items, any number of which can be chosen.
    `orders`: rows of choices in which a later one is less arranged, less safe or more sensitive than the ones
    before it; going down a row never makes a verdict milder.
    `cause`: what is wrong when an answer to it forbids (None: the data item itself).
    `know_first`: who does not know this, does not share yet (U-10), whatever else is arranged.
    """

    id: str
    title: str
    choices: tuple[Choice, ...]
    help: str = ""
    changeable: bool = False
    items: bool = False
    orders: tuple[tuple[str, ...], ...] = ()
    cause: Cause | None = None
    know_first: KnowFirst | None = None

    def choice(self, choice_id: str) -> Choice:
        """The choice with this id. Raises KeyError when there is none."""
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        raise KeyError(choice_id)


# --- when a rule fires ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Is:
    """'This question has one of these answers' (or, when not `positive`, any other answer)."""

    question: str
    choices: frozenset[str]
    positive: bool = True


@dataclass(frozen=True, slots=True)
class When:
    """An 'or' of 'ands' of literals; data, so that it can be inspected, mutated and tabulated.

    A literal about a question that is not asked is false.
    """

    terms: tuple[tuple[Is, ...], ...]

    def __and__(self, other: When) -> When:
        return When(tuple(mine + theirs for mine in self.terms for theirs in other.terms))

    def __or__(self, other: When) -> When:
        return When(self.terms + other.terms)


ALWAYS = When(((),))


def answer(question: str, *choices: str) -> When:
    """True when `question` is answered with one of `choices`."""
    return When(((Is(question, frozenset(choices)),),))


def answer_other_than(question: str, *choices: str) -> When:
    """True when `question` is asked and answered with none of `choices`."""
    return When(((Is(question, frozenset(choices), positive=False),),))


# --- effects ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Oblige:
    """A legal duty: share this. Needs no consent, and stays a duty when parents object."""


@dataclass(frozen=True, slots=True)
class Permit:
    """A ground other than consent on which this may be shared."""

    ground: str


@dataclass(frozen=True, slots=True)
class Forbid:
    """Not in this form, whatever else is arranged."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """The sources do not decide this; `ask` says whom to ask.

    `elsewhere`: another checker decides it. `about_form`: it is about the form (an account), so whether this may
    be shared at all is still to be decided by the other rules.
    """

    ask: str
    elsewhere: bool = False
    about_form: bool = False


@dataclass(frozen=True, slots=True)
class Require:
    """A condition (by id) that must be met first."""

    condition: str


@dataclass(frozen=True, slots=True)
class Hold:
    """Stays at 'voorwaarden', even when every named condition is met (J-TEG-5)."""


@dataclass(frozen=True, slots=True)
class Caveat:
    """A remark that goes with the verdict: the law moved on, the supervisor is stricter, the source disagrees.

    `first`: it stands above the others, because it takes away what the reader feared or hoped.
    """

    text: str
    first: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """What a role does now."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """A special checker decides the details.

    `to` is its slug. `fixed` are answers it starts with; `carry` translates ours:
    question here → (question there, {choice here: choices there}).
    """

    to: str
    fixed: tuple[tuple[str, str], ...] = ()
    carry: tuple[tuple[str, str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = ()


REMARK_KINDS: frozenset[type] = frozenset({Caveat, Task, HandOver})
"""Effects that go with a verdict without deciding it."""

type Effect = Oblige | Permit | Forbid | Undecided | Require | Hold | Caveat | Task | HandOver


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Something the school arranges first.

    `met` and `broken` look at the answers; neither true means 'not yet'. A broken condition (consent
    refused, term exceeded) forbids. `consent` conditions never stand in the way of a duty.
    """

    id: str
    label: str
    met: When
    todo: str
    role: Role
    broken: When | None = None
    broken_says: str = ""
    consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: what it says, on what it rests, when it holds, what it does.

    `passages` are 'page#anchor'; `facts` and `contradictions` are ids of the legal facts (J-…). `items` are
    the data items it is about (None: the whole exchange). A `residual` rule holds only for items that no
    other rule gave a ground or 'undecided': nothing is permitted by silence.
    """

    id: str
    says: str
    passages: tuple[str, ...]
    effects: tuple[Effect, ...]
    when: When = ALWAYS
    items: tuple[str, ...] | None = None
    facts: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()
    residual: bool = False
    review: str = "2027-08-01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checker:
    """A checker: its page, its questions in the order in which they are asked, its conditions, its rules.

    `verb` is what it is about ('delen', 'vragen', 'meewerken'), `everything` how that goes for all data ('niet alles
    delen', 'niet met alles meewerken'); `headlines` and `advice` replace a standard sentence
    where the verb alone does not do, for the whole and for one data item. `held` is the headline when all conditions
    are met and it stays at 'voorwaarden' (`Hold`).
    """

    slug: str
    title: str
    page: str
    intro: str
    questions: tuple[Question, ...]
    rules: tuple[Rule, ...]
    conditions: tuple[Condition, ...] = ()
    verb: str = "delen"
    everything: str = "alles"
    headlines: dict[Outcome, str] = field(default_factory=dict)
    advice: dict[Outcome, str] = field(default_factory=dict)
    held: str = "De voorwaarden zijn vervuld. Houd je eraan"

    def question(self, question_id: str) -> Question:
        """The question with this id. Raises KeyError when there is none."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)

    @property
    def items_question(self) -> Question | None:
        """The question about data items, if this checker has one."""
        return next((q for q in self.questions if q.items), None)

    @property
    def single_questions(self) -> tuple[Question, ...]:
        """The single-choice questions, in order."""
        return tuple(q for q in self.questions if not q.items)
