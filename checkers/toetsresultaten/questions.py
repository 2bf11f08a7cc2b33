"""Which recipient, results and circumstances are asked, and which answers do the rules look at?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, When, answer
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, OSO, PAPER, PGN, SECURE
from ..shared.questions import (
    AGE,
    CONSENT,
    OF_AGE,
    agreements_question,
    arranged,
    data_question,
    need_question,
    rights_question,
    route,
    yes_or_no,
)

ATTAINMENT = ("doorstroomtoets", "toetsen", "examen")
RESULTS = (*ATTAINMENT, "schooladvies")
THIRD_PARTIES = ("huiswerkbureau", "onderzoeker", "werkgever", "iemand-anders")

QUESTIONS = (
    Question(
        id="ontvanger",
        title="Wie krijgt de resultaten?",
        choices=(
            Choice(id="duo", label="DUO", hint="het register onderwijsdeelnemers"),
            Choice(id="nieuwe-school", label="Een school waar de leerling heen gaat of wil"),
            Choice(id="oude-school", label="De oude basisschool, over een oud-leerling"),
            Choice(id="leverancier-opdracht", label="Een leverancier van toetsen, in opdracht van de school"),
            Choice(
                id="leverancier-eigen",
                label="Een leverancier, voor een doel van hemzelf",
                hint="bijvoorbeeld reclame, of zijn eigen product verbeteren",
            ),
            Choice(
                id="swv",
                label="Het samenwerkingsverband, voor zijn wettelijke taak",
                hint="voor iets anders kies je 'iemand anders'",
            ),
            Choice(id="ouders", label="De ouders van de leerling"),
            Choice(id="leerling", label="De leerling zelf"),
            Choice(id="andere-ouders", label="Andere ouders of leerlingen", hint="bijvoorbeeld in een groepsapp"),
            Choice(id="huiswerkbureau", label="Een huiswerkbureau"),
            Choice(id="onderzoeker", label="Een onderzoeker"),
            Choice(id="werkgever", label="Een werkgever of stagebedrijf"),
            Choice(id="openbaar", label="Iedereen", hint="website, krant of sociale media"),
            Choice(
                id="iemand-anders",
                label="Iemand anders, zonder wet of opdracht van de school",
                hint="voor leerplicht, jeugdhulp, gemeente en opvang: zie Aan de slag",
            ),
        ),
    ),
    Question(
        id="overstap",
        title="Welke overstap is het?",
        choices=(
            Choice(id="po-vo", label="Van po of so naar vo"),
            Choice(id="po-po", label="Van po of so naar een andere po- of so-school"),
            Choice(id="vo", label="Van vo naar een andere vo-school of het mbo"),
            Choice(id="ho", label="Van vo naar een hogeschool of universiteit"),
            Choice(id="niet-aangemeld", label="Geen: de leerling is daar niet aangemeld"),
        ),
    ),
    data_question(
        "Welke resultaten wil je delen?",
        Choice(id="doorstroomtoets", label="Uitslag van de doorstroomtoets"),
        Choice(id="schooladvies", label="Schooladvies"),
        Choice(id="toetsen", label="Cijfers en uitslagen van andere toetsen"),
        Choice(id="examen", label="Examenresultaten"),
        Choice(id="klassenlijst", label="Een lijst met namen en uitslagen van de hele klas"),
        PGN,
        DOSSIER,
        orders=(
            ("toetsen", "dossier"),
            ("doorstroomtoets", "dossier"),
            ("examen", "dossier"),
        ),
    ),
    need_question("Heeft de ontvanger dit echt nodig voor zijn doel?", question_id="nodig"),
    arranged(
        "afschrift",
        "Hebben de ouders een afschrift van het OKR gekregen?",
        no="Nee, nog niet, of zij mochten het alleen inzien",
    ),
    arranged(
        "geinformeerd",
        "Weten de ouders wat je aan het samenwerkingsverband geeft, en waarom?",
        yes="Ja, dat is verteld",
        no="Nee, nog niet",
        help="Vanaf 16 jaar vertel je het ook de leerling.",
    ),
    agreements_question(
        "Liggen de afspraken met deze ontvanger vast?",
        help="Met een leverancier in opdracht is dat een verwerkersovereenkomst.",
    ),
    yes_or_no("twaalf", "Is de leerling 12 of ouder?", help="Op de twaalfde verjaardag telt de leerling als 12."),
    AGE,
    OF_AGE,
    CONSENT,
    route(OSO, SECURE, PAPER, OPEN_MAIL, ACCOUNT, title="Hoe gaan de resultaten naar de ontvanger?"),
    rights_question("Laat het account alleen zien wat over deze leerling gaat?"),
)


def to(*recipients: str) -> When:
    """The recipient is one of these."""
    return answer("ontvanger", *recipients)


def move(*kinds: str) -> When:
    """The pupil moves to another school in one of these ways."""
    return to("nieuwe-school") & answer("overstap", *kinds)


FROM_PO, FROM_VO = move("po-vo", "po-po"), move("vo")
NOT_ENROLLED, TO_HO = move("niet-aangemeld"), move("ho")
OWN_PEOPLE = ("ouders", "leerling")
CAN_LOOK_IN = to(*OWN_PEOPLE) & answer("route", "account")
ON_OSO = move("po-vo", "po-po", "vo", "niet-aangemeld") | to("oude-school", "swv")
