"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, answer
from ..shared import ACCOUNT, CONSENT, OPEN_MAIL, PAPER, SECURE, agreements_question, route

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
    Question(
        id="gegevens",
        title="Om welke gegevens gaat het?",
        help="Kies alles wat je wilt delen. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("praktisch", "ontwikkeling", "gezondheid", "dossier"),
            ("thuis", "dossier"),
        ),
        choices=(
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
    Question(
        id=CONSENT.id,
        title="Is er toestemming van de ouders voor dit delen?",
        help="De ouders beslissen, want het kind is jonger dan 16.",
        choices=CONSENT.choices,
        orders=CONSENT.orders,
        changeable=True,
    ),
    route(
        SECURE,
        PAPER,
        Choice(id="gesprek", label="In een gesprek", hint="zonder dat anderen meeluisteren"),
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
REFUSED = answer("toestemming", "geweigerd")
CONSENT_ASKED = answer("toestemming", "gegeven", "niet-gevraagd", "geweigerd")
"""True wherever the question about consent is asked, whatever the answer."""
