"""Why and what does the leerplichtambtenaar get, and which answers do the rules look at?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, answer
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, PAPER, PGN, SECURE
from ..shared.questions import AGE, CONSENT, agreements_question, arranged, data_question, route

LIST = ("persoon", "verzuim", "reden", "actie", "contact")
ON_REQUEST = ("resultaten", "verslagen")

QUESTIONS = (
    Question(
        id="aanleiding",
        title="Waarom gaan er gegevens naar de leerplichtambtenaar?",
        choices=(
            Choice(id="melding", label="De school meldt verzuim"),
            Choice(id="verwijdering", label="De school verwijdert de leerling"),
            Choice(
                id="vraag-leerplicht",
                label="De leerplichtambtenaar vraagt iets voor de Leerplichtwet",
                hint="bijvoorbeeld bij een onderzoek naar verzuim",
            ),
            Choice(
                id="vraag-anders",
                label="De leerplichtambtenaar vraagt iets voor een ander doel",
                hint="bijvoorbeeld voor jeugdhulp",
            ),
        ),
    ),
    Question(
        id="verzuim",
        title="Om welk verzuim gaat het?",
        choices=(
            Choice(
                id="zestien-uur",
                label="Zestien uur of meer in vier lesweken op rij",
                hint="zonder geldige reden; precies zestien uur telt mee",
            ),
            Choice(id="langdurig", label="Langer dan vier weken weg zonder geldige reden"),
            Choice(id="luxe", label="Luxeverzuim", hint="bijvoorbeeld vakantie buiten de schoolvakantie"),
            Choice(
                id="achttien-plus",
                label="Vier weken weg, 18 tot 23 jaar, in het vo",
                hint="zonder startkwalificatie",
            ),
            Choice(id="ziekte-vermoeden", label="Ziekte of schorsing, en je vermoedt dat er iets niet klopt"),
            Choice(id="ziekte", label="Gewone ziekte of schorsing, zonder vermoeden"),
            Choice(id="minder", label="Minder dan zestien uur, en niets van het andere"),
        ),
    ),
    data_question(
        "Welke gegevens wil je delen?",
        Choice(id="persoon", label="Naam, geslacht, adres en geboortedatum"),
        Choice(id="verzuim", label="Begin en einde van het verzuim, gemiste uren"),
        Choice(id="reden", label="Vermoedelijke soort en reden, in algemene woorden"),
        Choice(id="actie", label="Wat de school al deed en wat de gemeente moet doen"),
        Choice(id="contact", label="Contactpersoon op school"),
        PGN,
        Choice(id="ziektebeeld", label="Welke ziekte of diagnose de leerling heeft"),
        Choice(id="resultaten", label="Cijfers en toetsresultaten"),
        Choice(id="verslagen", label="Gespreksverslagen of handelingsplan"),
        DOSSIER,
        orders=(
            ("persoon", "verzuim", "reden", "ziektebeeld", "dossier"),
            ("pgn", "dossier"),
        ),
    ),
    arranged(
        "onderbouwing",
        "Zijn doel en wetsartikel van de vraag bekend, en vastgelegd?",
        yes="Ja, beide staan in ons dossier",
        no="Nee, nog niet",
    ),
    agreements_question("Liggen er afspraken vast over wat je voor dit doel uitwisselt?"),
    AGE,
    CONSENT,
    route(
        Choice(id="register", label="Via DUO", hint="verzuimregister of verzuimloket"),
        SECURE,
        PAPER,
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe krijgt de leerplichtambtenaar de gegevens?",
    ),
)

REPORT = answer("aanleiding", "melding")
DUTY = answer("verzuim", "zestien-uur", "langdurig", "luxe", "achttien-plus", "ziekte-vermoeden")
REMOVAL = answer("aanleiding", "verwijdering")
REQUEST = answer("aanleiding", "vraag-leerplicht")
OTHER_PURPOSE = answer("aanleiding", "vraag-anders")
