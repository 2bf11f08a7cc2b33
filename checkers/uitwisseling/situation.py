"""What does the whole-exchange check ask, and what do its rules call the answers?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Choice, Condition, Question, When, answer, answer_other_than
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, OSO, PAPER, PGN, SECURE
from ..shared.conditions import CONSENT_PARENTS, CONSENT_PUPIL, agreements_condition, limited_rights, safe_route
from ..shared.questions import (
    AGE,
    CONSENT,
    NEED_FIRST_UNLESS_DANGER,
    OF_AGE,
    PURPOSE_FIRST_UNLESS_DANGER,
    agreements_question,
    arranged,
    data_question,
    need_question,
    rights_question,
    route,
    yes_or_no,
)

LEARNING = ("resultaten", "gedrag", "begeleiding")
PUPIL_DATA = ("contact", *LEARNING, "gezondheid", "verzuim")
EVERYTHING_ELSE = ("beeld", "onderzoeksrapport")
SCHOOL_IDS = ("school-po", "school-vo", "school-mbo")

QUESTIONS = (
    Question(
        id="ontvanger",
        title="Met wie wil je gegevens delen?",
        choices=(
            Choice(id="duo", label="DUO"),
            Choice(id="school-po", label="Een basisschool of school voor speciaal onderwijs", hint="po of so"),
            Choice(id="school-vo", label="Een school voor voortgezet onderwijs", hint="vo"),
            Choice(id="school-mbo", label="Een mbo-opleiding"),
            Choice(id="school-ho", label="Een hogeschool of universiteit"),
            Choice(
                id="expertisecentrum",
                label="Een school waarmee je samen een leerling ondersteunt",
                hint="een so-school als expertisecentrum, of de school die zij helpt",
            ),
            Choice(id="swv", label="Het samenwerkingsverband passend onderwijs"),
            Choice(id="leerplicht", label="De leerplichtambtenaar"),
            Choice(id="gemeente", label="De gemeente, voor iets anders dan leerplicht"),
            Choice(id="jeugdhulp", label="Jeugdhulp of een wijkteam"),
            Choice(id="veilig-thuis", label="Veilig Thuis"),
            Choice(id="ggd", label="De GGD of jeugdgezondheidszorg"),
            Choice(id="onderzoeker", label="Een onderzoeker"),
            Choice(
                id="hulp-extern",
                label="Een hulpverlener van buiten de school",
                hint="pedagoog, psycholoog, orthopedagoog of logopedist",
            ),
            Choice(id="hulp-intern", label="Een hulpverlener in dienst van het bestuur"),
            Choice(id="kinderopvang", label="De kinderopvang of bso"),
            Choice(id="ouderraad", label="De ouderraad, om de vrijwillige bijdrage te innen"),
            Choice(id="leverancier", label="Een leverancier van leermiddelen of toetsen"),
            Choice(id="opleiding", label="Een student die bij jou stage loopt"),
            Choice(id="lerarenopleiding", label="De lerarenopleiding zelf"),
            Choice(id="bhv", label="De bedrijfshulpverleners (BHV)"),
            Choice(id="buurtsport", label="De buurtsportcoach of sportclub"),
            Choice(id="ouders", label="De ouders van de leerling"),
            Choice(id="leerling", label="De leerling zelf"),
            Choice(id="inspectie", label="De Inspectie van het Onderwijs"),
            Choice(id="politie", label="De politie"),
            Choice(id="arts", label="Een ambulance, arts of ziekenhuis"),
            Choice(
                id="start-po",
                label="Niemand: wij vragen zelf gegevens",
                hint="bij aanmelding of inschrijving op een basisschool",
            ),
            Choice(id="iemand-anders", label="Iemand anders", hint="huiswerkbureau, fotograaf, werkgever"),
        ),
    ),
    data_question(
        "Welke gegevens wil je delen?",
        Choice(id="contact", label="Naam en contactgegevens"),
        PGN,
        Choice(id="resultaten", label="Cijfers, toets- en examenresultaten"),
        Choice(id="gedrag", label="Ontwikkeling en gedrag"),
        Choice(id="begeleiding", label="Begeleiding en ondersteuning"),
        Choice(id="gezondheid", label="Gezondheid", hint="ziekte, diagnose, medicijnen"),
        Choice(id="verzuim", label="Verzuim"),
        Choice(id="beeld", label="Foto's, filmpjes of geluid"),
        Choice(id="onderzoeksrapport", label="Een rapport van een psycholoog, arts of andere zorgverlener"),
        Choice(id="kopie-id", label="Een kopie van het identiteitsbewijs van de leerling"),
        DOSSIER,
        orders=(
            ("onderzoeksrapport", "dossier"),
            ("contact", "gezondheid", "dossier"),
        ),
    ),
    Question(
        id="doel",
        know_first=PURPOSE_FIRST_UNLESS_DANGER,
        title="Waarvoor is het?",
        choices=(
            Choice(
                id="wet",
                label="Voor een plicht of taak die in een wet staat",
                hint=(
                    "zoals DUO, leerplicht, toelaatbaarheid bij het samenwerkingsverband, "
                    "of praktische informatie waar een andere opvang om vraagt"
                ),
            ),
            Choice(id="onderwijs", label="Om deze leerling les te geven of te begeleiden"),
            Choice(id="nood", label="Acuut gevaar: er moet nu hulp komen"),
            Choice(id="vermoeden", label="Een vermoeden van huiselijk geweld of kindermishandeling"),
            Choice(id="anders", label="Voor iets anders"),
        ),
    ),
    yes_or_no("aangemeld", "Is de leerling daar aangemeld of ingeschreven?"),
    need_question(
        "Stap 1: heeft de ontvanger al deze gegevens echt nodig voor dat doel?", know_first=NEED_FIRST_UNLESS_DANGER
    ),
    AGE,
    OF_AGE,
    arranged(
        "geinformeerd",
        "Weten de ouders en de leerling wat er naar het samenwerkingsverband gaat?",
        yes="Ja, dat is verteld",
        no="Nee, nog niet",
    ),
    replace(CONSENT, title="Stap 2: is er toestemming voor dit delen?"),
    route(OSO, SECURE, PAPER, OPEN_MAIL, ACCOUNT, title="Stap 3: hoe gaan de gegevens naar de ontvanger?"),
    rights_question("Ziet deze persoon met dat account alleen wat nodig is?"),
    agreements_question(
        "Liggen er afspraken vast met deze ontvanger?",
        help="Wie doet wat, waarvoor, hoe lang en hoe veilig. Met een leverancier is dat een verwerkersovereenkomst.",
    ),
)

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route(
        "beveiligd",
        "papier",
        met=(answer("route", "oso") & answer("ontvanger", *SCHOOL_IDS, "expertisecentrum", "swv"))
        | (answer("route", "account") & answer("ontvanger", "ouders", "leerling", "hulp-intern", "opleiding")),
    ),
    limited_rights(),
    Condition(
        id="ouders-weten-het",
        label="Ouders en leerling weten het",
        met=answer("geinformeerd", "ja"),
        todo="Vertel vooraf wat er naar het samenwerkingsverband gaat: de ouders, en vanaf 16 ook de leerling.",
        role="leraren en directie",
    ),
    agreements_condition("Sluit een overeenkomst: wie doet wat, waarvoor, hoe lang en hoe veilig."),
)


def to(*recipients: str) -> When:
    """The recipient is one of these."""
    return answer("ontvanger", *recipients)


LAW, TEACHING, DANGER, SUSPICION = (answer("doel", each) for each in ("wet", "onderwijs", "nood", "vermoeden"))
OTHERWISE = answer("doel", "anders", "vermoeden")
NOT_IN_DANGER, NOT_BY_LAW = (answer_other_than("doel", each) for each in ("nood", "wet"))
ENROLLED, NOT_ENROLLED = answer("aangemeld", "ja"), answer("aangemeld", "nee")
SCHOOLS = to(*SCHOOL_IDS)
