"""Which questions do several checkers ask in the same words: data, need, age, consent, agreements, account, route?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Cause, Choice, KnowFirst, Question, answer
from .choices import OPEN_MAIL

AGREEMENTS = "afspraken"
RIGHTS = "rechten"


def data_question(title: str, *choices: Choice, orders: tuple[tuple[str, ...], ...], help: str = "") -> Question:
    """The question which data it is about, with these data items."""
    return Question(
        id="gegevens",
        title=title,
        help=help or "Kies alles waar het om gaat. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=orders,
        choices=choices,
    )


def yes_or_no(question_id: str, title: str, *, help: str = "") -> Question:
    """The question about a fact, which the reader cannot change."""
    return Question(
        id=question_id, title=title, help=help, choices=(Choice(id="ja", label="Ja"), Choice(id="nee", label="Nee"))
    )


NOT_IN_DANGER = "Is er acuut gevaar, of vermoed je mishandeling? Wacht dan niet op dit antwoord: lees stap 2."
NEED_FIRST = KnowFirst(
    says="Weet je niet of dit nodig is voor het doel, dan deel je het nog niet. Zoek dat eerst uit.",
    passages=("stap-1#niet-meer-dan-nodig", "wettelijk-verplicht#keuze-onderbouwen"),
    facts=("J-BEG-2",),
)

PURPOSE_FIRST = KnowFirst(
    says="Weet je niet waarvoor het is, dan deel je het nog niet. Leg eerst het doel vast.",
    passages=("stap-1#doel-vooraf", "wettelijk-verplicht#keuze-onderbouwen"),
    facts=("J-BEG-1",),
)
"""Goes with the question about the purpose (U-10)."""
NEED_FIRST_UNLESS_DANGER = replace(NEED_FIRST, remark=NOT_IN_DANGER)
PURPOSE_FIRST_UNLESS_DANGER = replace(PURPOSE_FIRST, remark=NOT_IN_DANGER)
"""For a checker whose recipients may be called to help."""


def need_question(
    title: str, *, question_id: str = "noodzaak", help: str = "", know_first: KnowFirst = NEED_FIRST
) -> Question:
    """The question whether the data are needed for the purpose (U-16)."""
    return Question(
        id=question_id,
        title=title,
        help=help,
        know_first=know_first,
        orders=(("ja", "nee"),),
        choices=(
            Choice(id="ja", label="Ja, met minder kan het niet"),
            Choice(id="nee", label="Nee, het is handig of het kan met minder"),
        ),
    )


def route(*choices: Choice, title: str = "Hoe gaan de gegevens naar de ontvanger?") -> Question:
    """The question about the route, with these choices."""
    others = [choice.id for choice in choices if choice.id != OPEN_MAIL.id]
    return Question(
        id="route",
        cause=Cause.ROUTE,
        title=title,
        choices=choices,
        changeable=True,
        orders=tuple((other, OPEN_MAIL.id) for other in others) if OPEN_MAIL in choices else (),
    )


def arranged(question_id: str, title: str, *, yes: str = "Ja", no: str = "Nee", help: str = "") -> Question:
    """The question whether the school has arranged something: 'ja' or 'nee', and only 'ja' is proposed as a change."""
    return Question(
        id=question_id,
        title=title,
        help=help,
        choices=(Choice(id="ja", label=yes), Choice(id="nee", label=no, proposable=False)),
        changeable=True,
        orders=(("ja", "nee"),),
    )


def agreements_question(title: str, *, help: str = "", yes: str = "Ja, ondertekend") -> Question:
    """The question whether agreements are laid down; `yes` is the label of the answer that meets the condition."""
    return arranged(AGREEMENTS, title, yes=yes, no="Nee, of alleen mondeling", help=help)


def rights_question(title: str) -> Question:
    """The question whether an account shows no more than is needed."""
    return arranged(RIGHTS, title, yes="Ja, de rechten zijn daarop ingesteld", no="Nee, of dat weten we niet zeker")


CONSENT = Question(
    id="toestemming",
    cause=Cause.TOESTEMMING,
    title="Is er toestemming voor dit delen?",
    help=(
        "Jonger dan 16: van de ouders. Vanaf de zestiende verjaardag: van de leerling zelf. "
        "Gaat het over gezondheid, dan is een uitdrukkelijk ja nodig."
    ),
    choices=(
        Choice(
            id="gegeven",
            label="Ja, gegeven",
            hint="door wie erover beslist, vrij, voor dit doel, en je kunt het laten zien",
        ),
        Choice(id="niet-gevraagd", label="Nog niet gevraagd, of nog geen antwoord", proposable=False),
        Choice(id="geweigerd", label="Geweigerd of ingetrokken", final=True, proposable=False, refuses=True),
    ),
    changeable=True,
    orders=(("gegeven", "niet-gevraagd", "geweigerd"),),
)
"""Another title or help goes with `replace(CONSENT, title=…, help=…)`."""

CONSENT_OF_PARENTS = Question(
    id=CONSENT.id,
    cause=Cause.TOESTEMMING,
    title="Is er toestemming van de ouders?",
    help="De ouders beslissen, want het kind is jonger dan 16.",
    choices=CONSENT.choices,
    changeable=True,
    orders=CONSENT.orders,
)
"""For checkers about children who are all below 16."""

EVERYBODY_SAID_YES = "'Gegeven' betekent: iedereen die beslist, zei ja."
"""Goes with the help where more than one person decides."""

WITHDRAWN_BY_PUPIL = "leerling-trok-in"
CONSENT_WITH_WITHDRAWAL = Question(
    id=CONSENT.id,
    cause=Cause.TOESTEMMING,
    title=CONSENT.title,
    help=CONSENT.help,
    choices=(
        *CONSENT.choices,
        Choice(
            id=WITHDRAWN_BY_PUPIL,
            label="De ouders zeiden ja, maar de leerling trok dat zelf in",
            final=True,
            proposable=False,
        ),
    ),
    changeable=True,
    orders=(*CONSENT.orders, ("gegeven", WITHDRAWN_BY_PUPIL, "geweigerd")),
)

AGE = Question(
    id="leeftijd",
    title="Hoe oud is de leerling?",
    help="Op de zestiende verjaardag telt de leerling als 16.",
    choices=(
        Choice(id="jonger-dan-16", label="Jonger dan 16"),
        Choice(id="vanaf-16", label="16 of ouder"),
    ),
)

AGE_WITH_TWELVE = Question(
    id="leeftijd",
    title=AGE.title,
    help="De verjaardag telt mee: op de twaalfde verjaardag is de leerling 12, op de zestiende 16.",
    choices=(
        Choice(id="jonger-dan-12", label="Jonger dan 12"),
        Choice(id="12-tot-16", label="12 tot en met 15"),
        Choice(id="vanaf-16", label="16 of ouder"),
    ),
)
"""For checkers in which the pupil may have withdrawn the consent (J-TOE-5)."""

OF_AGE = yes_or_no(
    "meerderjarig", "Is de leerling 18 of ouder?", help="Op de achttiende verjaardag telt de leerling als 18."
)

YOUNGER = answer("leeftijd", "jonger-dan-16")
SIXTEEN = answer("leeftijd", "vanaf-16")
YOUNGER_THAN_TWELVE = answer("leeftijd", "jonger-dan-12")
TWELVE_TO_SIXTEEN = answer("leeftijd", "12-tot-16")
TWELVE_OR_OLDER = answer("leeftijd", "12-tot-16", "vanaf-16")
BELOW_SIXTEEN = answer("leeftijd", "jonger-dan-12", "12-tot-16")
"""With `AGE_WITH_TWELVE`; with `AGE` it is `YOUNGER`."""
SIXTEEN_OR_SEVENTEEN = SIXTEEN & answer("meerderjarig", "nee")
ADULT = SIXTEEN & answer("meerderjarig", "ja")

GIVEN = answer("toestemming", "gegeven")
REFUSED = answer("toestemming", "geweigerd")
CONSENT_ASKED = answer("toestemming", *(choice.id for choice in CONSENT.choices))
"""True wherever the question about consent is asked, whatever the answer."""
WITHDREW = answer("toestemming", WITHDRAWN_BY_PUPIL)
NO_CONSENT = answer("toestemming", "niet-gevraagd", "geweigerd") | (WITHDREW & TWELVE_OR_OLDER)
"""With `CONSENT_WITH_WITHDRAWAL`: there is no yes that counts."""
