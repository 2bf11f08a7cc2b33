"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, answer
from ..shared.choices import OPEN_MAIL, PAPER, PGN, SECURE
from ..shared.questions import NEED_FIRST, data_question, route

QUESTIONS = (
    Question(
        id="fase",
        title="Hoe ver zijn de ouders?",
        choices=(
            Choice(
                id="kennismaking",
                label="Zij maken kennis met de school",
                hint="open dag, rondleiding of een lijst van belangstellenden; er is nog geen aanmelding",
            ),
            Choice(id="aanmelding", label="Zij melden hun kind aan", hint="schriftelijk; in het po vanaf drie jaar"),
            Choice(id="inschrijving", label="De school schrijft de leerling in"),
        ),
    ),
    data_question(
        "Wat wil je vragen of vastleggen?",
        Choice(id="persoon", label="Achternaam, voorletters, geboortedatum en geslacht"),
        PGN,
        Choice(id="contact", label="Adres en contactgegevens", hint="met telefoon en e-mail van de ouders"),
        Choice(id="andere-scholen", label="Bij welke andere scholen de ouders ook aanmelden"),
        Choice(
            id="ondersteuning",
            label="Een stoornis, handicap of beperking",
            hint="om te zien welke extra ondersteuning nodig is",
        ),
        Choice(
            id="handelen",
            label="Hoe je moet handelen bij iets in de gezondheid",
            hint="zoals een allergie of een aanval",
        ),
        Choice(id="extra-veld", label="Een ander veld", hint="zoals roepnaam of noodnummer"),
        Choice(id="id-tonen", label="Een identiteitsbewijs laten zien"),
        Choice(
            id="id-kopie",
            label="Een kopie van het identiteitsbewijs, om te bewaren",
            hint="ook een scan of foto",
        ),
        Choice(id="nationaliteit", label="Nationaliteit of geboorteplaats"),
        Choice(id="geloof", label="Geloof of afkomst"),
        Choice(id="ouders-achtergrond", label="Inkomen, beroep of opleiding van de ouders"),
        Choice(id="medisch", label="Andere medische gegevens", hint="zoals inentingen of vroegere ziekten"),
        Choice(id="dossier", label="Het hele dossier van de opvang of de vorige school"),
        orders=(
            ("contact", "ondersteuning", "dossier"),
            ("persoon", "medisch", "dossier"),
            ("id-tonen", "id-kopie"),
        ),
    ),
    Question(
        id="nummer",
        title="Is er al een PGN?",
        help="Dat is het BSN. Wie geen BSN heeft, krijgt een onderwijsnummer.",
        orders=(("ja", "nee-gemeld", "nee"),),
        choices=(
            Choice(id="ja", label="Ja", proposable=False),
            Choice(id="nee-gemeld", label="Nee, en de school heeft dat gemeld"),
            Choice(id="nee", label="Nee, en dat is nog niet gemeld", proposable=False),
        ),
        changeable=True,
    ),
    Question(
        id="school",
        title="Wat voor school is het?",
        choices=(
            Choice(id="po", label="Een basisschool (po)"),
            Choice(id="so", label="Een school voor speciaal onderwijs (so)"),
        ),
    ),
    Question(
        id="onderbouwing",
        know_first=NEED_FIRST,
        title="Heeft de school dit echt nodig?",
        help="Denk aan het doel: kennismaken, beslissen over de aanmelding, of lesgeven en begeleiden.",
        orders=(("ja", "niet-op-papier", "nee"),),
        choices=(
            Choice(id="ja", label="Ja, en doel en reden staan op papier"),
            Choice(id="niet-op-papier", label="Ja, maar dat is nog nergens vastgelegd", proposable=False),
            Choice(id="nee", label="Nee, het is vooral handig", final=True, proposable=False),
        ),
        changeable=True,
    ),
    Question(
        id="regeling",
        title="Noemt een wet of regeling dat je dit moet vragen?",
        orders=(("ja", "nee"),),
        choices=(
            Choice(id="ja", label="Ja, dat denken wij"),
            Choice(id="nee", label="Nee, het staat alleen op een formulier of het is gewoonte"),
        ),
    ),
    route(
        SECURE,
        PAPER,
        Choice(id="gesprek", label="In een gesprek of aan de balie", hint="en wij noteren het zelf"),
        OPEN_MAIL,
        title="Hoe krijgt de school de gegevens?",
    ),
)

MEETING = answer("fase", "kennismaking")
APPLYING = answer("fase", "aanmelding")
ENROLLING = answer("fase", "inschrijving")
PO, SO = answer("school", "po"), answer("school", "so")
NO_NUMBER = answer("nummer", "nee-gemeld", "nee")
TOO_MUCH = ("nationaliteit", "geloof", "ouders-achtergrond", "medisch")
