"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Choice, Question, answer
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, PAPER, PGN, SECURE
from ..shared.questions import (
    AGE_WITH_TWELVE,
    CONSENT_WITH_WITHDRAWAL,
    agreements_question,
    arranged,
    data_question,
    route,
)

LESSON = ("namen", "resultaten", "groepscijfers")
HEALTH = ("lichaam", "handelen", "medisch")

QUESTIONS = (
    Question(
        id="ontvanger",
        title="Met wie wil je gegevens delen?",
        choices=(
            Choice(
                id="coach",
                label="Een buurtsportcoach die meewerkt in de les",
                hint="onder leiding van de school",
            ),
            Choice(id="app", label="De leverancier van een app die resultaten bijhoudt"),
            Choice(
                id="club",
                label="Een sportclub of sportorganisatie",
                hint="of een buurtsportcoach voor iets buiten de les",
            ),
            Choice(id="gemeente-ggd", label="De gemeente of de GGD", hint="ook als een app de gegevens doorgeeft"),
        ),
    ),
    data_question(
        "Welke gegevens wil je delen?",
        Choice(id="namen", label="Naam en groep"),
        Choice(id="contact", label="Adres, telefoonnummer of e-mailadres"),
        Choice(id="resultaten", label="Beweegresultaten", hint="zoals een score voor beweegvaardigheid"),
        Choice(id="groepscijfers", label="Cijfers over de hele groep, zonder namen"),
        Choice(id="lichaam", label="Lengte, gewicht of BMI"),
        Choice(
            id="handelen",
            label="Wat een leerling wel en niet kan doen in de les",
            hint="hoe te handelen bij een beperking, zonder de diagnose",
        ),
        Choice(id="medisch", label="Diagnose of andere medische gegevens"),
        Choice(id="beeld", label="Foto's of filmpjes van leerlingen"),
        PGN,
        DOSSIER,
        orders=(
            ("namen", "contact", "beeld", "dossier"),
            ("resultaten", "medisch", "dossier"),
            ("groepscijfers", "dossier"),
        ),
    ),
    route(
        replace(SECURE, hint="beveiligde mail, portaal of app"),
        PAPER,
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe krijgt de ontvanger de gegevens?",
    ),
    AGE_WITH_TWELVE,
    replace(
        CONSENT_WITH_WITHDRAWAL,
        help=(
            f"{CONSENT_WITH_WITHDRAWAL.help} Gaat het om gezondheid, lengte of gewicht, dan moet de toestemming "
            "uitdrukkelijk zijn."
        ),
    ),
    arranged(
        "geheimhouding",
        "Moet de coach zwijgen over wat die van leerlingen weet?",
        yes="Ja, en dat ligt vast",
        no="Nee, nog niet",
        help="Dat kan volgen uit beroep, functie, wet of een overeenkomst.",
    ),
    arranged(
        "regie",
        "Beslist de school wie deze gegevens krijgt en waarvoor?",
        yes="Ja, alleen de school beslist",
        no="Nee, een ander beslist mee",
        help="Geeft een app gegevens vanzelf door, of gebruikt een ander ze ook voor zichzelf? Kies dan nee.",
    ),
    agreements_question(
        "Liggen de afspraken met deze ontvanger vast?",
        help="Met de leverancier van een app is dat een verwerkersovereenkomst.",
    ),
)

COACH, APP, CLUB, AUTHORITY = (answer("ontvanger", each) for each in ("coach", "app", "club", "gemeente-ggd"))
OUTSIDE = answer("ontvanger", "club", "gemeente-ggd")
NOT_APP = answer("ontvanger", "coach", "club", "gemeente-ggd")
