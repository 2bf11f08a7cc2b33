"""What several checkers ask in the same words: route, consent, and the conditions that go with them."""

from __future__ import annotations

from .kernel.model import ALWAYS, Caveat, Choice, Condition, Question, Require, Rule, Task, When, answer

PARENTS = "toestemming-ouders"
PUPIL = "toestemming-leerling"
SAFE_ROUTE = "veilige-route"
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
    return Question(id="route", title=title, choices=choices, changeable=True)


CONSENT = Question(
    id="toestemming",
    title="Is er toestemming voor dit delen?",
    help="Jonger dan 16: van de ouders. Vanaf de zestiende verjaardag: van de leerling zelf.",
    choices=(
        Choice(id="gegeven", label="Ja, gegeven", hint="vrij, voor dit doel, en je kunt het laten zien"),
        Choice(id="niet-gevraagd", label="Nog niet gevraagd, of nog geen antwoord", proposable=False),
        Choice(id="geweigerd", label="Geweigerd of ingetrokken", final=True, proposable=False),
    ),
    changeable=True,
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


def _consent(condition_id: str, label: str, todo: str) -> Condition:
    return Condition(
        id=condition_id,
        label=label,
        met=answer("toestemming", "gegeven"),
        broken=answer("toestemming", "geweigerd"),
        broken_says="De toestemming is geweigerd of ingetrokken. Deel dit dus niet.",
        consent=True,
        todo=todo,
        role="leraren en directie",
    )


CONSENT_PARENTS = _consent(
    PARENTS,
    "Toestemming van de ouders",
    "Vraag de ouders om toestemming voor dit doel. Wacht op een duidelijk ja en bewaar dat.",
)
CONSENT_PUPIL = _consent(
    PUPIL,
    "Toestemming van de leerling",
    "Vraag de leerling om toestemming voor dit doel. Wacht op een duidelijk ja en bewaar dat.",
)


def safe_route(*choices: str, met: When | None = None) -> Condition:
    """The condition that the route is safe: met by these routes, or by `met`."""
    return Condition(
        id=SAFE_ROUTE,
        label="Een veilige route",
        met=answer("route", *choices) | met if met else answer("route", *choices),
        todo="Kies een veilige route.",
        role="administratie",
    )


YOUNGER = answer("leeftijd", "jonger-dan-16")
SIXTEEN = answer("leeftijd", "vanaf-16")


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
) -> tuple[Rule, Rule]:
    """Two rules that ask for consent: of the parents below 16, of the pupil from 16 (J-TOE-3).

    `says` is the sentence that is true for both; `when` must not look at the age.
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
        when=when & YOUNGER,
        items=items,
        residual=residual,
        effects=(Require(PARENTS), withdraw),
    )
    above = Rule(
        id=f"{prefix}-leerling",
        says=f"{says} Vanaf 16: de leerling beslist zelf.",
        passages=(*passages, passage_pupil),
        facts=(*facts, "J-TOE-3"),
        contradictions=(*contradictions, "J-TEG-8"),
        when=when & SIXTEEN,
        items=items,
        residual=residual,
        effects=(Require(PUPIL),),
    )
    return below, above


PAPER_TASK = Task("administratie", "Geef de papieren in een dichte envelop en persoonlijk af.")
