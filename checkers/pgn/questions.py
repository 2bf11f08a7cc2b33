"""Who gets which number, and for what?"""

from __future__ import annotations

from ..kernel.model import Choice, Question
from ..shared.choices import OPEN_MAIL, OSO, PAPER, SECURE
from ..shared.questions import PURPOSE_FIRST, agreements_question, route

NUMBER = ("nummer", "document")
SCHOOLS = ("nieuwe-school", "expertisecentrum")

QUESTIONS = (
    Question(
        id="ontvanger",
        title="Aan wie wil je het nummer geven?",
        choices=(
            Choice(id="leerling", label="De leerling zelf"),
            Choice(id="ouders", label="De ouders"),
            Choice(id="duo", label="DUO"),
            Choice(id="nieuwe-school", label="Een andere school", hint="po, so, vo of mbo"),
            Choice(id="hoger-onderwijs", label="Een hogeschool of universiteit"),
            Choice(id="leerplicht", label="De gemeente, voor leerplicht"),
            Choice(id="gemeente-mbo", label="De gemeente, als een leerling van vmbo naar mbo gaat"),
            Choice(id="gemeente-anders", label="De gemeente of jeugdhulp, voor iets anders"),
            Choice(
                id="expertisecentrum",
                label="Een school waarmee je samen een leerling ondersteunt",
                hint="een so-school als expertisecentrum, of de school die zij helpt",
            ),
            Choice(id="swv", label="Het samenwerkingsverband passend onderwijs"),
            Choice(id="ggd", label="De GGD"),
            Choice(id="kinderopvang", label="De kinderopvang of bso"),
            Choice(id="ouderraad", label="De ouderraad"),
            Choice(id="leverancier", label="Een leverancier van leermiddelen of toetsen"),
            Choice(id="buurtsport", label="De buurtsportcoach of sportclub"),
            Choice(id="vreemdelingentoezicht", label="Het toezicht op vreemdelingen"),
            Choice(id="toezicht", label="De inspectie, de politie of Veilig Thuis"),
            Choice(id="subsidie", label="Voor een subsidie uit het Europees Sociaal Fonds"),
            Choice(id="iemand-anders", label="Iemand anders"),
        ),
    ),
    Question(
        id="school",
        title="Op wat voor school zit de leerling?",
        choices=(
            Choice(id="po", label="Basisschool (po)"),
            Choice(id="so", label="Speciaal onderwijs (so of vso)"),
            Choice(id="vo", label="Voortgezet onderwijs (vo)"),
        ),
    ),
    Question(
        id="leeftijd",
        title="Hoe oud is de leerling?",
        help="Op de achttiende verjaardag telt de leerling als 18.",
        choices=(
            Choice(id="jonger-dan-18", label="Jonger dan 18"),
            Choice(id="vanaf-18", label="18 of ouder"),
        ),
    ),
    Question(
        id="doel",
        know_first=PURPOSE_FIRST,
        title="Is het voor het doel dat in de wet staat?",
        help=(
            "Andere school: in- of uitschrijven en de overstapgegevens. Samen ondersteunen: die ondersteuning. "
            "Leverancier: digitale leermiddelen en toetsen."
        ),
        orders=(("wettelijk", "anders"),),
        choices=(
            Choice(id="wettelijk", label="Ja, daarvoor"),
            Choice(id="anders", label="Nee, voor iets anders"),
        ),
    ),
    Question(
        id="gegevens",
        title="Om welk nummer gaat het?",
        items=True,
        changeable=True,
        choices=(
            Choice(id="nummer", label="Het PGN zelf", hint="BSN of onderwijsnummer"),
            Choice(id="document", label="Een lijst, formulier of kopie waar het PGN op staat"),
            Choice(id="eckid", label="Het ECK iD", hint="het pseudoniem voor digitale leermiddelen"),
        ),
    ),
    agreements_question("Is er een verwerkersovereenkomst met de leverancier?"),
    route(OSO, SECURE, PAPER, OPEN_MAIL),
)
