"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Choice, Question, answer
from ..shared.choices import ACCOUNT, DOSSIER, OPEN_MAIL, PAPER, PGN, SECURE
from ..shared.questions import (
    AGE,
    CONSENT,
    EVERYBODY_SAID_YES,
    NEED_FIRST,
    agreements_question,
    arranged,
    data_question,
    route,
)

QUESTIONS = (
    Question(
        id="situatie",
        title="Wie geeft gegevens aan wie, en waarvoor?",
        choices=(
            Choice(id="innen", label="De school aan de ouderraad, om de vrijwillige bijdrage te innen"),
            Choice(
                id="anders",
                label="De school aan de ouderraad, voor iets anders",
                hint="nieuwsbrief, lijst met klassenouders, een feest of uitje",
            ),
            Choice(id="naar-directie", label="De ouderraad aan de directie of administratie van de school"),
            Choice(
                id="naar-beheerder",
                label="De ouderraad aan wie op school het systeem beheert, in opdracht van de ouderraad",
                hint="de ouderapp of het betaalsysteem van de school, en niets anders",
            ),
            Choice(
                id="naar-leraar",
                label="Gegevens over de bijdrage gaan naar een leraar of op een groepslijst",
            ),
        ),
    ),
    Question(
        id="rol",
        title="Wat voor ouderraad is het?",
        help="Let op twee dingen: wie bepaalt waarom en hoe er geïnd wordt, en is er een eigen rechtspersoon?",
        choices=(
            Choice(
                id="zelfstandig",
                label="Zelfstandig",
                hint="bepaalt zelf waarom en hoe, en is een eigen vereniging of stichting",
            ),
            Choice(id="opdracht", label="Doet alleen wat de school opdraagt", hint="de school bepaalt waarom en hoe"),
            Choice(id="intern", label="Is een onderdeel van de school zelf"),
            Choice(
                id="onduidelijk",
                label="Onduidelijk, of een mengvorm",
                hint="bijvoorbeeld: bepaalt zelf, maar is geen eigen rechtspersoon",
            ),
        ),
    ),
    Question(
        id="systeem",
        title="Werkt de ouderraad met een systeem van de school?",
        help="Denk aan de ouderapp of het betaalsysteem: om te innen, of om ouders te bereiken.",
        choices=(Choice(id="ja", label="Ja"), Choice(id="nee", label="Nee, een eigen systeem of rekening")),
    ),
    data_question(
        "Om welke gegevens gaat het?",
        Choice(id="contact", label="Naam en contactgegevens van ouders"),
        Choice(id="leerling", label="Naam en groep van de leerling"),
        Choice(id="betaald", label="Het bedrag, en wie wel of niet betaalde"),
        Choice(id="rekening", label="Rekeningnummer van ouders"),
        Choice(id="geldzaken", label="Waarom ouders niet betalen, of hoe een gezin er financieel voor staat"),
        Choice(id="resultaten", label="Cijfers, gedrag, verzuim of begeleiding"),
        Choice(id="gezondheid", label="Gezondheid of zorg"),
        PGN,
        DOSSIER,
        orders=(
            ("contact", "leerling", "resultaten", "dossier"),
            ("betaald", "rekening", "geldzaken"),
        ),
    ),
    Question(
        id="naam-nodig",
        know_first=NEED_FIRST,
        title="Lukt het innen zonder naam en groep van de leerling?",
        help="Bijvoorbeeld met een bedrag per gezin, of met een betaalkenmerk.",
        choices=(
            Choice(id="kan-zonder", label="Ja, het kan zonder"),
            Choice(id="nodig", label="Nee, dan is niet te zien voor wie er betaald is"),
        ),
    ),
    agreements_question(
        "Liggen er afspraken vast met de ouderraad over deze gegevens?",
        help="Wat je deelt, waarvoor, hoe lang en hoe veilig.",
    ),
    arranged(
        "overeenkomst",
        "Is er een verwerkersovereenkomst tussen school en ouderraad?",
        yes="Ja, ondertekend",
        no="Nee",
        help=(
            "Werkt de ouderraad in opdracht van de school, dan is de ouderraad verwerker. "
            "Werkt een zelfstandige ouderraad met een systeem van de school, dan wordt juist de school verwerker."
        ),
    ),
    arranged(
        "ouders-weten",
        "Weten de ouders dat de ouderraad deze gegevens krijgt?",
        yes="Ja, school en ouderraad hebben het verteld",
        no="Nee, nog niet of niet allebei",
    ),
    AGE,
    replace(
        CONSENT,
        help=(
            "Over hun contactgegevens beslissen de ouders. Over naam en groep: de ouders tot de leerling 16 is, "
            f"daarna de leerling zelf. {EVERYBODY_SAID_YES}"
        ),
    ),
    route(SECURE, PAPER, OPEN_MAIL, ACCOUNT, title="Hoe gaan de gegevens over?"),
)

COLLECT, OTHERWISE = answer("situatie", "innen"), answer("situatie", "anders")
TO_OFFICE, TO_TEACHER = answer("situatie", "naar-directie"), answer("situatie", "naar-leraar")
TO_KEEPER = answer("situatie", "naar-beheerder")
TO_COUNCIL = COLLECT | OTHERWISE
INDEPENDENT, BY_ORDER, INTERNAL = (answer("rol", each) for each in ("zelfstandig", "opdracht", "intern"))
UNCLEAR = answer("rol", "onduidelijk")
OUR_SYSTEM = answer("systeem", "ja")
PAYMENT = ("betaald", "rekening")
GIVEN = ("contact", "leerling", "betaald")
