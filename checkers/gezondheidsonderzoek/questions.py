"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Cause, Choice, Question, answer
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, OSO, PAPER, PGN, SECURE
from ..shared.questions import AGE, agreements_question, data_question, route

ASKED_DIRECTLY = ("persoon", "contact", "antwoorden", "anoniem")
"""What parents and pupil can give the asker themselves when the school passes on an invitation."""
HEALTH = ("antwoorden", "gezondheid", "verzuim")
GIVEN = ("persoon", "contact", *HEALTH, "leren")
"""What the school can give at all; the rest is forbidden or no personal data."""
FROM_SCHOOL = tuple(item for item in GIVEN if item != "antwoorden")
"""What the school itself has: it cannot reach the asker outside the school."""
ANSWERED = ("antwoorden", "anoniem")
"""What pupil or parents can give the asker themselves, also at school."""

QUESTIONS = (
    Question(
        id="aanleiding",
        title="Wie vraagt om de gegevens, en waarvoor?",
        choices=(
            Choice(
                id="jgz-taak",
                label="De GGD of JGZ, voor de gewone jeugdgezondheidszorg",
                hint="leerlingen uitnodigen, onderzoeken of vaccineren",
            ),
            Choice(id="project", label="De GGD of gemeente, voor een gezondheidsproject of vragenlijst"),
            Choice(
                id="onderzoeker",
                label="Een onderzoeker, universiteit of andere organisatie",
                hint="voor onderzoek naar gezondheid",
            ),
        ),
    ),
    Question(
        id="manier",
        title="Hoe werkt de school mee?",
        choices=(
            Choice(
                id="meewerken",
                label="De school geeft gegevens, of laat leerlingen op school invullen of meten",
                proposable=False,
            ),
            Choice(
                id="doorgeven",
                label="De school geeft alleen een uitnodiging of vragenlijst door",
                hint="ouders en leerlingen antwoorden rechtstreeks, de vrager krijgt niets van de school",
            ),
        ),
        changeable=True,
    ),
    data_question(
        "Welke gegevens wil de vrager hebben?",
        Choice(id="persoon", label="Naam, geboortedatum en groep", hint="de leerlinglijst"),
        Choice(id="contact", label="Adres, telefoon of e-mail van ouders of leerling"),
        Choice(id="antwoorden", label="Antwoorden of metingen", hint="vragenlijst, gewicht, lengte"),
        Choice(id="gezondheid", label="Gezondheid uit het dossier", hint="ziekte, diagnose, medicijnen"),
        Choice(id="verzuim", label="Verzuim door ziekte"),
        Choice(id="leren", label="Cijfers, gedrag of begeleiding"),
        Choice(id="anoniem", label="Alleen anonieme antwoorden of aantallen", hint="niemand is te herkennen"),
        PGN,
        DOSSIER,
        orders=(
            ("contact", "gezondheid", "dossier"),
            ("anoniem", "dossier"),
        ),
    ),
    agreements_question(
        "Liggen er afspraken vast met de vrager?", help="Wie doet wat, waarvoor, hoe lang en hoe veilig."
    ),
    AGE,
    Question(
        id="toestemming",
        cause=Cause.TOESTEMMING,
        title="Is er uitdrukkelijke toestemming voor dit onderzoek?",
        help=(
            "Jonger dan 16: van de ouders, en vanaf 12 kan de leerling die ook zelf intrekken. "
            "Vanaf de zestiende verjaardag: van de leerling zelf."
        ),
        orders=(
            ("gegeven", "niet-gezien", "niet-gevraagd", "geweigerd"),
            ("gegeven", "geen-reactie", "niet-gevraagd", "geweigerd"),
        ),
        choices=(
            Choice(id="gegeven", label="Ja, en de school heeft dat gezien"),
            Choice(id="niet-gezien", label="De vrager zegt van wel, maar de school zag het niet", proposable=False),
            Choice(id="geen-reactie", label="Gevraagd, maar er kwam geen reactie", proposable=False),
            Choice(id="niet-gevraagd", label="Nog niet gevraagd", proposable=False),
            Choice(id="geweigerd", label="Geweigerd of ingetrokken", final=True, proposable=False),
        ),
        changeable=True,
    ),
    route(
        Choice(
            id="rechtstreeks",
            label="Niet via de school",
            hint="alleen antwoorden of metingen: leerling of ouders geven die zelf, zoals in de vragenlijst van de GGD",
        ),
        SECURE,
        PAPER,
        replace(OSO, proposable=False),
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe krijgt de vrager de gegevens?",
    ),
)

JGZ = answer("aanleiding", "jgz-taak")
PROJECT = answer("aanleiding", "project")
RESEARCHER = answer("aanleiding", "onderzoeker")
PROJECT_OR_RESEARCHER = answer("aanleiding", "project", "onderzoeker")
TAKING_PART = answer("manier", "meewerken")
PASSING_ON = answer("manier", "doorgeven")
