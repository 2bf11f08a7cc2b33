"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, answer
from ..shared.choices import ACCOUNT, CONVERSATION, OPEN_MAIL, PAPER, SECURE
from ..shared.questions import CONSENT_OF_PARENTS, agreements_question, data_question, route

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(
                id="naar-school",
                label="Een kind gaat van de kinderopvang naar de basisschool",
                hint="de opvang geeft iets aan de school, of de school vraagt erom",
            ),
            Choice(
                id="bso",
                label="School en bso willen iets delen over een leerling",
                hint="in beide richtingen, ook onder één dak; ook een bericht terug aan de opvang van vroeger",
            ),
            Choice(
                id="andere-opvang",
                label="Een andere opvang vraagt de school iets over een leerling die daar komt",
                hint="een opvang waarmee jullie school zelf niets regelde",
            ),
        ),
    ),
    data_question(
        "Om welke gegevens gaat het?",
        Choice(
            id="ve-programma",
            label="Welk programma van voorschoolse educatie, en hoelang",
            hint="alleen programma en duur",
        ),
        Choice(id="praktisch", label="Praktische informatie", hint="zoals tijden, groep en wie het kind ophaalt"),
        Choice(id="ontwikkeling", label="Ontwikkeling, gedrag en resultaten", hint="ook het overdrachtsformulier"),
        Choice(
            id="gezondheid",
            label="Gezondheid",
            hint="ook een diagnose, of een rapport van een zorgverlener",
        ),
        Choice(id="thuis", label="Privézaken van het gezin"),
        Choice(id="pgn", label="PGN of BSN"),
        Choice(id="dossier", label="Het hele dossier"),
        orders=(
            ("praktisch", "ontwikkeling", "gezondheid", "dossier"),
            ("thuis", "dossier"),
        ),
    ),
    Question(
        id="ingeschreven",
        title="Is het kind op de basisschool ingeschreven?",
        choices=(Choice(id="ja", label="Ja"), Choice(id="nee", label="Nee, nog niet")),
    ),
    Question(
        id="wie-brengt",
        title="Wie geeft het aan de school?",
        changeable=True,
        orders=(("ouders", "opvang"),),
        choices=(
            Choice(id="opvang", label="De opvang zelf", proposable=False),
            Choice(id="ouders", label="De ouders", hint="zij nemen het formulier mee", proposable=False),
        ),
    ),
    agreements_question(
        "Hebben de besturen van school en opvang hierover afspraken vastgelegd?",
        yes="Ja, op papier en door beide besturen",
    ),
    CONSENT_OF_PARENTS,
    route(
        SECURE,
        PAPER,
        CONVERSATION,
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe gaan de gegevens over?",
    ),
)

TO_SCHOOL = answer("situatie", "naar-school")
BSO = answer("situatie", "bso")
OTHER = answer("situatie", "andere-opvang")
BY_PARENTS = TO_SCHOOL & answer("wie-brengt", "ouders")
BY_CHILDCARE = TO_SCHOOL & answer("wie-brengt", "opvang")
ENROLLED, NOT_ENROLLED = answer("ingeschreven", "ja"), answer("ingeschreven", "nee")
