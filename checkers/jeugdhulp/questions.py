"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Choice, Question, answer, answer_other_than
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, OSO, PAPER, PGN, SECURE
from ..shared.questions import (
    AGE_WITH_TWELVE,
    CONSENT_WITH_WITHDRAWAL,
    NEED_FIRST_UNLESS_DANGER,
    agreements_question,
    data_question,
    need_question,
    route,
    yes_or_no,
)

ORDINARY = ("contact", "signalen", "begeleiding", "resultaten", "verzuim", "thuis")
SENSITIVE = ("gezondheid", "rapport")
SHARED = (*ORDINARY, *SENSITIVE)
CONTENT = tuple(item for item in SHARED if item != "contact")

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(id="jeugdhulp", label="Een jeugdhulpaanbieder vraagt gegevens of wil overleggen"),
            Choice(id="gemeente", label="De gemeente of een wijkteam vraagt gegevens of wil overleggen"),
            Choice(
                id="wet",
                label="Jeugdhulp of de gemeente zegt dat een wet hun recht geeft op gegevens",
                hint="niet voor leerplicht: daar is een eigen check voor",
            ),
            Choice(
                id="veilig-thuis",
                label="Een vermoeden van huiselijk geweld of kindermishandeling: naar Veilig Thuis",
                hint="de school meldt of vraagt advies, of Veilig Thuis doet onderzoek",
            ),
            Choice(id="vermoeden-ander", label="Zo'n vermoeden, en een ander dan Veilig Thuis wil gegevens"),
            Choice(id="nood", label="Acuut gevaar: er moet nu hulp komen", hint="bel bij levensgevaar 112"),
            Choice(
                id="zeden",
                label="Een mogelijk zedenmisdrijf: naar de vertrouwensinspecteur of de politie",
                hint="is het thuis gebeurd, kijk dan ook bij het vermoeden",
            ),
            Choice(id="verwijsindex", label="Je wilt een leerling in de verwijsindex risicojongeren zetten"),
        ),
    ),
    data_question(
        "Welke gegevens wil je delen?",
        Choice(id="contact", label="Naam en contactgegevens"),
        Choice(id="signalen", label="Zorgen en signalen", hint="wat je zag en hoorde"),
        Choice(id="begeleiding", label="Ontwikkeling, gedrag en begeleiding op school"),
        Choice(id="resultaten", label="Cijfers en toetsresultaten"),
        Choice(id="verzuim", label="Verzuim"),
        Choice(id="thuis", label="De situatie thuis en in het gezin"),
        Choice(id="gezondheid", label="Gezondheid", hint="ziekte, diagnose, medicijnen"),
        Choice(id="rapport", label="Een rapport van een psycholoog, arts of andere zorgverlener"),
        PGN,
        DOSSIER,
        orders=(
            ("contact", "signalen", "gezondheid", "dossier"),
            ("pgn", "dossier"),
        ),
        help="Kies alles wat je wilt delen, ook in een gesprek. De check zegt per gegeven of het mag.",
    ),
    Question(
        id="school",
        title="Op wat voor school zit de leerling?",
        choices=(
            Choice(id="po", label="Basisschool (po)"),
            Choice(id="andere-school", label="Speciaal onderwijs (so) of voortgezet onderwijs (vo)"),
        ),
    ),
    yes_or_no("verdachte", "Werkt de verdachte voor de school?"),
    need_question(
        "Zijn al deze gegevens echt nodig voor dit doel?",
        help="Twijfel je bij een vermoeden? Vraag Veilig Thuis wat nodig is.",
        know_first=NEED_FIRST_UNLESS_DANGER,
    ),
    agreements_question(
        "Liggen er met deze partij afspraken vast?",
        help="Wat ieder mag en moet, vastgelegd voordat je iets deelt.",
        yes="Ja, op papier",
    ),
    AGE_WITH_TWELVE,
    replace(CONSENT_WITH_WITHDRAWAL, title="Is er uitdrukkelijke toestemming voor dit delen?"),
    route(
        Choice(id="gesprek", label="In een gesprek of aan de telefoon", hint="je weet zeker met wie je spreekt"),
        SECURE,
        PAPER,
        OSO,
        OPEN_MAIL,
        ACCOUNT,
    ),
)

ASKED = answer("situatie", "jeugdhulp", "gemeente")
BY_LAW = answer("situatie", "wet")
SUSPICION = answer("situatie", "veilig-thuis")
SUSPICION_TO_OTHERS = answer("situatie", "vermoeden-ander")
DANGER = answer("situatie", "nood")
OFFENCE = answer("situatie", "zeden")
INDEX = answer("situatie", "verwijsindex")
LEAVES_SCHOOL = answer_other_than("situatie", "verwijsindex")
"""In the index itself nothing is sent: no route is asked for."""
