"""What several checkers ask and say in the same words: route, agreements, age, consent, and what goes with them."""

from __future__ import annotations

from .kernel.model import ALWAYS, Caveat, Choice, Condition, Forbid, Question, Require, Rule, Task, When, answer

PARENTS = "toestemming-ouders"
PUPIL = "toestemming-leerling"
SAFE_ROUTE = "veilige-route"
AGREEMENTS = "afspraken"
ASK_FG = "Vraag het aan de functionaris gegevensbescherming (FG) van je bestuur, en deel dit nog niet."

OSO = Choice(id="oso", label="OSO", hint="Overstapservice Onderwijs, tussen scholen en samenwerkingsverbanden")
SECURE = Choice(id="beveiligd", label="Beveiligd digitaal", hint="beveiligde mail, portaal of uitwisseldienst")
PAPER = Choice(id="papier", label="Op papier", hint="dichte envelop, persoonlijk afgegeven")
OPEN_MAIL = Choice(id="open-mail", label="Gewone e-mail", hint="zonder beveiliging", proposable=False)
ACCOUNT = Choice(
    id="account",
    label="Een account of meekijken",
    hint="de ontvanger kijkt zelf in jullie leerlingvolgsysteem",
    proposable=False,
)


def route(*choices: Choice, title: str = "Hoe gaan de gegevens naar de ontvanger?") -> Question:
    """The question about the route, with these choices."""
    others = [choice.id for choice in choices if choice.id != OPEN_MAIL.id]
    return Question(
        id="route",
        title=title,
        choices=choices,
        changeable=True,
        orders=tuple((other, OPEN_MAIL.id) for other in others) if OPEN_MAIL in choices else (),
    )


CONSENT = Question(
    id="toestemming",
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
        Choice(id="geweigerd", label="Geweigerd of ingetrokken", final=True, proposable=False),
    ),
    changeable=True,
    orders=(("gegeven", "niet-gevraagd", "geweigerd"),),
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

WITHDRAWN_BY_PUPIL = "leerling-trok-in"
CONSENT_WITH_WITHDRAWAL = Question(
    id=CONSENT.id,
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

YOUNGER = answer("leeftijd", "jonger-dan-16")
SIXTEEN = answer("leeftijd", "vanaf-16")
YOUNGER_THAN_TWELVE = answer("leeftijd", "jonger-dan-12")
TWELVE_TO_SIXTEEN = answer("leeftijd", "12-tot-16")


def _consent(
    condition_id: str, label: str, todo: str, met: When | None = None, broken: When | None = None
) -> Condition:
    return Condition(
        id=condition_id,
        label=label,
        met=met or answer("toestemming", "gegeven"),
        broken=broken or answer("toestemming", "geweigerd"),
        broken_says="De toestemming is geweigerd of ingetrokken. Deel dit dus niet.",
        consent=True,
        todo=todo,
        role="leraren en directie",
    )


_ASK_PARENTS = (
    "Toestemming van de ouders",
    "Vraag de ouders om toestemming voor dit doel. Wacht op een duidelijk ja en bewaar dat.",
)
_ASK_PUPIL = (
    "Toestemming van de leerling",
    "Vraag de leerling om toestemming voor dit doel. Wacht op een duidelijk ja en bewaar dat.",
)
CONSENT_PARENTS = _consent(PARENTS, *_ASK_PARENTS)
CONSENT_PUPIL = _consent(PUPIL, *_ASK_PUPIL)

_PUPIL_WITHDREW = answer("toestemming", WITHDRAWN_BY_PUPIL)
CONSENT_PARENTS_WITH_WITHDRAWAL = _consent(
    PARENTS,
    *_ASK_PARENTS,
    met=answer("toestemming", "gegeven") | (_PUPIL_WITHDREW & YOUNGER_THAN_TWELVE),
    broken=answer("toestemming", "geweigerd") | (_PUPIL_WITHDREW & TWELVE_TO_SIXTEEN),
)
"""A pupil can withdraw the consent that the parents gave from the twelfth birthday on, not before (J-TOE-5)."""
CONSENT_PUPIL_WITH_WITHDRAWAL = _consent(
    PUPIL, *_ASK_PUPIL, broken=answer("toestemming", "geweigerd", WITHDRAWN_BY_PUPIL)
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


def agreements_condition(todo: str, *, label: str = "Vastgelegde afspraken") -> Condition:
    """The condition that agreements are laid down; the board arranges them (U-13)."""
    return Condition(id=AGREEMENTS, label=label, met=answer(AGREEMENTS, "ja"), todo=todo, role="bestuur")


def safe_route(*choices: str, met: When | None = None) -> Condition:
    """The condition that the route is safe: met by these routes, or by `met`."""
    return Condition(
        id=SAFE_ROUTE,
        label="Een veilige route",
        met=answer("route", *choices) | met if met else answer("route", *choices),
        todo="Kies een veilige route.",
        role="administratie",
    )


def consent_rules(
    *,
    prefix: str,
    passage_parents: str,
    passage_pupil: str,
    says: str,
    passages: tuple[str, ...],
    when: When = ALWAYS,
    items: tuple[str, ...] | None = None,
    residual: bool = False,
    facts: tuple[str, ...] = (),
    contradictions: tuple[str, ...] = (),
    younger: When = YOUNGER,
    sixteen: When = SIXTEEN,
) -> tuple[Rule, Rule]:
    """Two rules that ask for consent: of the parents below 16, of the pupil from 16 (J-TOE-3).

    `says` is the sentence that is true for both; `when` must not look at the age. `younger` and `sixteen` are
    the answers that mean 'below 16' and '16 or over' in a checker with other ages than `AGE`.
    """
    withdraw = Caveat(
        "Een kind vanaf 12 jaar mag de toestemming ook zelf intrekken, sinds 1 september 2026 (laat de datum nakijken)."
    )
    below = Rule(
        id=f"{prefix}-ouders",
        says=f"{says} Jonger dan 16: de ouders beslissen.",
        passages=(*passages, passage_parents),
        facts=(*facts, "J-TOE-3", "J-TOE-5"),
        contradictions=contradictions,
        when=when & younger,
        items=items,
        residual=residual,
        effects=(Require(PARENTS), withdraw),
    )
    represented = Caveat(
        "Staat de leerling onder curatele, bewind of mentorschap? Dan kan de vertegenwoordiger nodig zijn."
    )
    above = Rule(
        id=f"{prefix}-leerling",
        says=f"{says} Vanaf 16: de leerling beslist zelf.",
        passages=(*passages, passage_pupil),
        facts=(*facts, "J-TOE-3", "J-TOE-6"),
        contradictions=(*contradictions, "J-TEG-8"),
        when=when & sixteen,
        items=items,
        residual=residual,
        effects=(Require(PUPIL), represented),
    )
    return below, above


PAPER_TASK = Task("administratie", "Geef de papieren in een dichte envelop en persoonlijk af.")


def route_rules(
    *,
    open_mail: tuple[str, ...],
    safe: tuple[str, ...],
    paper: tuple[str, ...] = (),
    open_mail_says: str = "Gewone e-mail is geen veilige route voor gegevens van leerlingen.",
    safe_says: str = "Wat je deelt, gaat langs een veilige route.",
    safe_facts: tuple[str, ...] = ("J-BVL-1",),
    contradictions: tuple[str, ...] = ("J-TEG-12",),
) -> tuple[Rule, ...]:
    """The rules about the route: never by open mail, always a safe route, paper with care.

    The arguments are the passages that each rests on; `paper` is left out when paper cannot be chosen.
    """
    always = (
        Rule(
            id="geen-open-mail",
            says=open_mail_says,
            passages=open_mail,
            facts=("J-BVL-2",),
            when=answer("route", "open-mail"),
            effects=(Forbid(),),
        ),
        Rule(
            id="veilige-route",
            says=safe_says,
            passages=safe,
            facts=safe_facts,
            contradictions=contradictions,
            effects=(Require(SAFE_ROUTE),),
        ),
    )
    if not paper:
        return always
    with_care = Rule(
        id="papier-zorgvuldig",
        says="Papier mag, als het dicht is en persoonlijk wordt afgegeven.",
        passages=paper,
        facts=("J-BVL-3",),
        contradictions=("J-TEG-12",),
        when=answer("route", "papier"),
        effects=(PAPER_TASK,),
    )
    return (*always, with_care)


def no_whole_dossier(*passages: str, says: str, facts: tuple[str, ...] = ("J-BEG-2",)) -> Rule:
    """The rule that a whole dossier is never shared; the item is called 'dossier'."""
    return Rule(
        id="geen-heel-dossier",
        says=says,
        passages=passages,
        facts=facts,
        items=("dossier",),
        effects=(Forbid(),),
    )
