"""What does the supplier get for what, and which answers do the rules look at?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, answer
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, PAPER, PGN
from ..shared.questions import AGE, CONSENT, NEED_FIRST, PURPOSE_FIRST, agreements_question, data_question, route

WORKING = ("naam", "email", "groep", "resultaten", "geslacht", "geboortedatum")
"""What the material may need to work."""

ASKED_TOO_OFTEN = ("adres", "foto", "gezondheid")
ALL_BUT_ECKID = (*WORKING, *ASKED_TOO_OFTEN)

QUESTIONS = (
    Question(
        id="waarvoor",
        know_first=PURPOSE_FIRST,
        title="Waarvoor krijgt de leverancier de gegevens?",
        choices=(
            Choice(id="onderwijs", label="Voor een leermiddel of toets die de lessen nodig hebben"),
            Choice(
                id="extra",
                label="Voor iets extra's dat handig is, maar dat de lessen niet nodig hebben",
                hint="bijvoorbeeld een app of functie waar je zonder kunt",
            ),
            Choice(
                id="eigen-doel",
                label="Voor een doel van de leverancier zelf",
                hint="bijvoorbeeld reclame, of zijn eigen product verbeteren",
            ),
        ),
    ),
    data_question(
        "Welke gegevens krijgt de leverancier?",
        Choice(id="eckid", label="ECK iD", hint="het pseudoniem voor digitale leermiddelen en toetsen"),
        Choice(id="naam", label="Voornaam en achternaam"),
        Choice(id="email", label="E-mailadres van school"),
        Choice(id="groep", label="Groep, klas of leerjaar"),
        Choice(id="resultaten", label="Wat de leerling in het leermiddel of de toets doet en scoort"),
        Choice(id="geslacht", label="Geslacht"),
        Choice(id="geboortedatum", label="Geboortedatum"),
        Choice(id="adres", label="Thuisadres of telefoonnummer"),
        Choice(id="foto", label="Foto van de leerling"),
        Choice(id="gezondheid", label="Gezondheid of extra ondersteuning", hint="bijvoorbeeld dyslexie"),
        PGN,
        DOSSIER,
        orders=(
            ("eckid", "pgn"),
            ("naam", "foto", "dossier"),
            ("resultaten", "gezondheid", "dossier"),
        ),
    ),
    Question(
        id="nodig",
        know_first=NEED_FIRST,
        title="Heeft het leermiddel al deze gegevens nodig om te werken?",
        help="Kijk per gegeven, en haal uit je lijst wat niet nodig is. Het ECK iD telt hier niet mee.",
        orders=(
            ("werking", "herkennen"),
            ("werking", "nee"),
        ),
        choices=(
            Choice(
                id="werking",
                label="Ja, zonder deze gegevens werkt het niet",
                hint="ook als het leermiddel het ECK iD niet aankan en een naam nodig heeft",
            ),
            Choice(
                id="herkennen",
                label="Nee, ze zijn alleen om de leerling te herkennen",
                hint="en dat kan met het ECK iD",
            ),
            Choice(id="nee", label="Nee, het werkt ook zonder, of met minder"),
        ),
    ),
    Question(
        id="rol",
        title="Werkt de leverancier alleen in opdracht van de school?",
        help="Dat staat in de overeenkomst. Daarin heet de leverancier dan verwerker.",
        choices=(
            Choice(id="verwerker", label="Ja, alleen in opdracht van de school"),
            Choice(id="zelf", label="Nee, de leverancier beslist (ook) zelf waarvoor hij ze gebruikt"),
        ),
    ),
    agreements_question(
        "Heeft het bestuur een verwerkersovereenkomst getekend waar deze gegevens in staan?",
        help="Daarmee geeft het bestuur de leverancier ook zijn akkoord.",
    ),
    Question(
        id="doorgifte",
        title="Waar komen de gegevens terecht?",
        help="EER: de Europese Economische Ruimte. Vraag het de leverancier, of kijk in de overeenkomst.",
        changeable=True,
        orders=(("binnen-eer", "vs-met-kader", "vs-zonder-kader", "anders"),),
        choices=(
            Choice(id="binnen-eer", label="Alleen binnen de EER"),
            Choice(
                id="vs-met-kader",
                label="In de Verenigde Staten, met deelname aan het Data Privacy Framework",
                hint="ook voor dit product",
            ),
            Choice(
                id="vs-zonder-kader",
                label="In de Verenigde Staten, zonder die deelname en zonder ander middel",
                proposable=False,
            ),
            Choice(
                id="anders",
                label="In de Verenigde Staten met een ander middel, of in een ander land buiten de EER",
                proposable=False,
            ),
        ),
    ),
    AGE,
    CONSENT,
    route(
        Choice(id="beveiligd", label="Beveiligd digitaal", hint="een koppeling of portaal met alleen de nodige velden"),
        PAPER,
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe gaan de gegevens naar de leverancier?",
    ),
)

TEACHING, EXTRA, OWN_PURPOSE = (answer("waarvoor", each) for each in ("onderwijs", "extra", "eigen-doel"))
FOR_SCHOOL, FOR_ITSELF = answer("rol", "verwerker"), answer("rol", "zelf")
USED = TEACHING | EXTRA
