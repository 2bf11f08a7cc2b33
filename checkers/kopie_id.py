"""May we copy this identity document? (page `kopie-id`, U-23 … U-29)

A pupil shows it and nothing is copied. The temporary copy of the guidance stays 'voorwaarden' with all four
conditions met, because the supervisor allows no copy at all (J-TEG-5). For staff the copy is a duty.
"""

from __future__ import annotations

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Condition,
    Forbid,
    Hold,
    Oblige,
    Outcome,
    Permit,
    Question,
    Require,
    Rule,
    Task,
    Undecided,
    answer,
)
from .shared.limits import ASK_FG

QUESTIONS = (
    Question(
        id="wie",
        title="Van wie is het identiteitsbewijs?",
        choices=(
            Choice(id="leerling", label="Een leerling die je inschrijft"),
            Choice(id="medewerker", label="Een medewerker in dienst"),
            Choice(id="anders", label="Een stagiair, vrijwilliger of zzp'er"),
        ),
    ),
    Question(
        id="handeling",
        title="Wat wil je met het identiteitsbewijs doen?",
        changeable=True,
        orders=(("tonen", "kopie-tijdelijk"),),
        choices=(
            Choice(id="tonen", label="Laten tonen, en gegevens overnemen"),
            Choice(
                id="uitschrijfbewijs",
                label="Een bewijs van uitschrijving gebruiken",
                hint="in plaats van het identiteitsbewijs",
            ),
            Choice(
                id="kopie-tijdelijk",
                label="Een losse kopie, scan of foto",
                hint="alleen zolang de inschrijving loopt, buiten het dossier",
                proposable=False,
            ),
            Choice(
                id="kopie-dossier",
                label="Een kopie, scan of foto in het dossier bewaren",
                hint="leerlingdossier, of bij een medewerker het personeelsdossier",
            ),
        ),
    ),
    Question(
        id="termijn",
        title="Hoe lang houd je de kopie?",
        changeable=True,
        orders=(("hoogstens-week", "langer"),),
        choices=(
            Choice(id="hoogstens-week", label="Hooguit een week, en dat is afgesproken"),
            Choice(id="langer", label="Langer, of niets afgesproken", proposable=False),
        ),
    ),
    Question(
        id="inzage",
        title="Wie ziet de kopie?",
        changeable=True,
        orders=(("alleen-inschrijver", "meer-mensen"),),
        choices=(
            Choice(id="alleen-inschrijver", label="Alleen wie de inschrijving regelt"),
            Choice(id="meer-mensen", label="Ook anderen", proposable=False),
        ),
    ),
    Question(
        id="opslag",
        title="Waar ligt de kopie?",
        changeable=True,
        orders=(("op-slot", "niet-op-slot"),),
        choices=(
            Choice(id="op-slot", label="Achter slot, in een kast of ruimte"),
            Choice(id="niet-op-slot", label="Ergens anders", proposable=False),
        ),
    ),
    Question(
        id="afloop",
        title="Wat gebeurt er met de kopie na de inschrijving?",
        changeable=True,
        orders=(("terug-of-vernietigd", "bewaard"),),
        choices=(
            Choice(id="terug-of-vernietigd", label="Teruggeven of vernietigen"),
            Choice(id="bewaard", label="Bewaren", proposable=False),
        ),
    ),
)

PUPIL_ID = answer("wie", "leerling")
STAFF = answer("wie", "medewerker")
TEMPORARY = PUPIL_ID & answer("handeling", "kopie-tijdelijk")
SUPERVISOR = "De Autoriteit Persoonsgegevens is strenger dan de bron: laat het bewijs tonen en maak geen kopie."


def _of_the_copy(name: str, label: str, question: str, good: str, bad: str, todo: str) -> Condition:
    """One of the four conditions of the temporary copy; what is arranged wrongly forbids it."""
    return Condition(
        id=f"kopie-{name}",
        label=label,
        met=answer(question, good),
        broken=answer(question, bad),
        broken_says=f"Zo mag de kopie niet. {todo}",
        todo=todo,
        role="administratie",
    )


CONDITIONS = (
    _of_the_copy("termijn", "Hooguit een week", "termijn", "hoogstens-week", "langer", "Spreek af: hooguit een week."),
    _of_the_copy(
        "inzage",
        "Alleen wie de inschrijving regelt, ziet de kopie",
        "inzage",
        "alleen-inschrijver",
        "meer-mensen",
        "Laat alleen wie de inschrijving regelt de kopie zien.",
    ),
    _of_the_copy(
        "opslag",
        "De kopie ligt achter slot",
        "opslag",
        "op-slot",
        "niet-op-slot",
        "Leg de kopie achter slot, in een kast of ruimte.",
    ),
    _of_the_copy(
        "afloop",
        "Daarna terug of vernietigd",
        "afloop",
        "terug-of-vernietigd",
        "bewaard",
        "Geef de kopie na de inschrijving terug, of vernietig hem.",
    ),
)


KEEP_A_COPY = Task(
    "administratie", "Bewaar een kopie van het identiteitsbewijs bij de loonadministratie, in het personeelsdossier."
)


def _temporary(name: str, says: str, *passages: str) -> Rule:
    return Rule(
        id=f"kopie-{name}",
        says=says,
        passages=passages,
        contradictions=("J-TEG-5",),
        when=TEMPORARY,
        effects=(Require(f"kopie-{name}"),),
    )


RULES = (
    Rule(
        id="tonen",
        says="Laat de ouders of de leerling het bewijs tonen, en neem over wat je nodig hebt. Dat is genoeg.",
        passages=("kopie-id#tonen-mag", "kopie-id#gegevens-overnemen"),
        facts=("J-IDB-1", "J-IDB-2"),
        when=PUPIL_ID & answer("handeling", "tonen"),
        effects=(
            Permit("vaststellen wie de leerling is"),
            Task("administratie", "Noteer dat je het bewijs hebt gezien, en geef het meteen terug."),
        ),
    ),
    Rule(
        id="uitschrijfbewijs",
        says="Met een bewijs van uitschrijving stel je vast wie de leerling is, zonder identiteitsbewijs.",
        passages=("kopie-id#bewijs-van-uitschrijving",),
        facts=("J-IDB-1", "J-IDB-2"),
        when=PUPIL_ID & answer("handeling", "uitschrijfbewijs"),
        effects=(
            Permit("vaststellen wie de leerling is"),
            Caveat(
                "In de wet staat dit bewijs bij het vo. Voor po en so noemt alleen de Autoriteit Persoonsgegevens het."
            ),
        ),
    ),
    Rule(
        id="geen-kopie-in-dossier",
        says="Een kopie, scan of foto van het bewijs van een leerling mag niet in het dossier.",
        passages=("kopie-id#geen-kopie-in-dossier", "kopie-id#geen-scan-of-foto"),
        facts=("J-IDB-2",),
        contradictions=("J-TEG-5",),
        when=PUPIL_ID & answer("handeling", "kopie-dossier"),
        effects=(
            Forbid(),
            Task("administratie", "Staan er al kopieën in leerlingdossiers? Vraag je FG wat er met ze moet gebeuren."),
        ),
    ),
    Rule(
        id="tijdelijke-kopie",
        says="Een losse kopie tijdens de inschrijving kan alleen onder vier voorwaarden. Laten tonen is beter.",
        passages=("kopie-id#vier-voorwaarden", "kopie-id#ap-is-strenger"),
        facts=("J-IDB-2", "J-IDB-3"),
        contradictions=("J-TEG-5",),
        when=TEMPORARY,
        effects=(Permit("praktische uitweg van de bron"), Hold(), Caveat(SUPERVISOR)),
    ),
    _temporary(
        "termijn",
        "De kopie blijft hooguit een afgesproken week.",
        "kopie-id#hooguit-een-week",
        "kopie-id#niet-langer-dan-een-week",
    ),
    _temporary(
        "inzage",
        "Alleen wie de inschrijving regelt, ziet de kopie.",
        "kopie-id#alleen-wie-inschrijft",
        "kopie-id#niet-meer-mensen",
    ),
    _temporary(
        "opslag",
        "De kopie ligt achter slot tot de inschrijving klaar is.",
        "kopie-id#achter-slot",
        "kopie-id#niet-zonder-slot",
    ),
    _temporary(
        "afloop",
        "Na de inschrijving gaat de kopie terug of wordt hij vernietigd.",
        "kopie-id#terug-of-vernietigen",
        "kopie-id#niet-bewaren-na-inschrijving",
    ),
    Rule(
        id="medewerker",
        says="Van een medewerker moet de werkgever een kopie bewaren bij de loonadministratie.",
        passages=("kopie-id#medewerker-kopie-verplicht", "kopie-id#medewerker-werkt-mee"),
        facts=("J-IDB-4", "J-IDB-5"),
        contradictions=("J-TEG-5",),
        when=STAFF,
        effects=(Oblige(),),
    ),
    Rule(
        id="medewerker-alleen-gezien",
        says="Het bewijs alleen zien is bij een medewerker niet genoeg.",
        passages=("kopie-id#medewerker-alleen-tonen",),
        facts=("J-IDB-4",),
        when=STAFF & answer("handeling", "tonen"),
        effects=(Oblige(), KEEP_A_COPY),
    ),
    Rule(
        id="medewerker-tijdelijk",
        says="Een tijdelijke kopie is bij een medewerker niet genoeg. De kopie moet blijven.",
        passages=("kopie-id#medewerker-tijdelijk",),
        facts=("J-IDB-4",),
        when=STAFF & answer("handeling", "kopie-tijdelijk"),
        effects=(Oblige(), KEEP_A_COPY),
    ),
    Rule(
        id="medewerker-uitschrijfbewijs",
        says="Een bewijs van uitschrijving vervangt bij een medewerker de kopie niet.",
        passages=("kopie-id#medewerker-uitschrijfbewijs",),
        facts=("J-IDB-4",),
        when=STAFF & answer("handeling", "uitschrijfbewijs"),
        effects=(Oblige(), KEEP_A_COPY),
    ),
    Rule(
        id="anders",
        says="Of een kopie mag of moet bij een stagiair, vrijwilliger of zzp'er, beslissen onze bronnen niet.",
        passages=("kopie-id#stagiair-vrijwilliger-zzp",),
        facts=("J-IDB-6",),
        when=answer("wie", "anders"),
        effects=(Undecided(ASK_FG),),
    ),
)

CHECKER = Checker(
    slug="kopie-id",
    title="Mag je dit identiteitsbewijs kopiëren?",
    page="kopie-id",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
    verb="doen",
    headlines={Outcome.VERPLICHT: "Een kopie bewaren is verplicht", Outcome.TOEGESTAAN: "Dit mag"},
    held="Dit kan volgens de handreiking, maar de toezichthouder wil geen kopie",
)
