"""What is asked about extra support, and which answers do the rules look at?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, When, answer
from ..shared.choices import ACCOUNT, OPEN_MAIL, OSO, PAPER, PGN, SECURE
from ..shared.questions import (
    AGE,
    CONSENT,
    PURPOSE_FIRST,
    agreements_question,
    arranged,
    data_question,
    need_question,
    rights_question,
    route,
)

ORDINARY = ("contact", "resultaten", "verzuim", "begeleiding", "opp", "tlv")
TASK_DATA = (*ORDINARY, "gezondheid")
SHARED = (*TASK_DATA, "rapport")

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(
                id="hulp-extern",
                label="Een hulpverlener van buiten de school krijgt gegevens",
                hint="pedagoog, psycholoog, orthopedagoog of logopedist",
            ),
            Choice(id="hulp-intern", label="Een hulpverlener van je eigen bestuur krijgt gegevens"),
            Choice(id="swv", label="Het samenwerkingsverband passend onderwijs krijgt gegevens"),
            Choice(
                id="so-school",
                label="Een school waarmee je samen een leerling ondersteunt krijgt gegevens",
                hint="een so-school als expertisecentrum, of de school die zij helpt",
            ),
            Choice(
                id="rapport-opvragen",
                label="Wij vragen een rapport of gegevens aan een hulpverlener",
                hint="bijvoorbeeld het rapport waarop een handelingsplan steunt",
            ),
        ),
    ),
    data_question(
        "Om welke gegevens gaat het?",
        Choice(id="contact", label="Naam en contactgegevens"),
        Choice(id="resultaten", label="Cijfers en toetsresultaten"),
        Choice(id="verzuim", label="Verzuim"),
        Choice(id="begeleiding", label="Ontwikkeling, gedrag en begeleiding op school"),
        Choice(id="opp", label="Ontwikkelingsperspectief of handelingsplan"),
        Choice(
            id="tlv",
            label="Toelaatbaarheidsverklaring, of de aanvraag daarvan",
            hint="zonder PGN; de verklaring heeft een eigen volgnummer",
        ),
        Choice(id="gezondheid", label="Gezondheid", hint="ziekte, diagnose, medicijnen"),
        Choice(id="rapport", label="Een rapport van een psycholoog, arts of andere zorgverlener"),
        PGN,
        Choice(id="dossier", label="Het hele dossier"),
        orders=(
            ("contact", "begeleiding", "gezondheid", "dossier"),
            ("rapport", "dossier"),
            ("pgn", "dossier"),
        ),
    ),
    Question(
        id="doel",
        know_first=PURPOSE_FIRST,
        title="Waarvoor is het?",
        choices=(
            Choice(
                id="ondersteuning",
                label="Om deze leerling te ondersteunen",
                hint="bij het samenwerkingsverband ook: advies en toelaatbaarheid",
            ),
            Choice(id="anders", label="Voor iets anders", hint="zoals beleid, onderzoek of een verslag"),
        ),
    ),
    need_question("Heeft wie het krijgt al deze gegevens echt nodig voor dat doel?"),
    agreements_question(
        "Liggen er afspraken vast over de gegevens die jullie delen?",
        help="Wie krijgt wat, waarvoor, hoe lang en hoe veilig, en hoe zit het met geheimhouding.",
        yes="Ja, op papier",
    ),
    arranged(
        "geheimhouding",
        "Moet deze hulpverlener geheimhouden wat hij over gezondheid leest?",
        yes="Ja",
        no="Nee, nog niet geregeld",
        help="Door beroep, functie, wet of een afspraak.",
    ),
    arranged(
        "geinformeerd",
        "Weten ouders of leerling wat je aan het samenwerkingsverband geeft, en waarom?",
        yes="Ja, dat is verteld",
        no="Nee, nog niet",
        help="Jonger dan 18: vertel het de ouders, en vanaf 16 ook de leerling. Vanaf 18: alleen de leerling.",
    ),
    AGE,
    CONSENT,
    route(OSO, SECURE, PAPER, OPEN_MAIL, ACCOUNT, title="Hoe gaan de gegevens over?"),
    rights_question("Ziet deze hulpverlener met dat account alleen wat nodig is?"),
)


def case(*situations: str) -> When:
    """The situation is one of these."""
    return answer("situatie", *situations)


SUPPORT, OTHERWISE = answer("doel", "ondersteuning"), answer("doel", "anders")
GIVING = case("hulp-extern", "hulp-intern", "swv", "so-school")
