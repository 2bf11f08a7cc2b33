"""May this recipient have the pupil's number? (page `pgn`, U-30 … U-33)

A closed list: the number goes only where a law names recipient and purpose, and consent repairs nothing
(J-PGN-1). A document that shows the number follows the number; the ECK iD goes to suppliers only.
"""

from __future__ import annotations

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Forbid,
    HandOver,
    Permit,
    Question,
    Require,
    Rule,
    Task,
    Undecided,
    When,
    answer,
    answer_other_than,
)
from .shared import (
    AGREEMENTS,
    ASK_ARTICLE,
    ASK_FG,
    OPEN_MAIL,
    OSO,
    PAPER,
    SECURE,
    agreements_condition,
    agreements_question,
    not_listed,
    pgn_for_leerplicht,
    pgn_to_duo,
    pgn_to_higher_education,
    route,
    route_rules,
    safe_route,
)

NUMBER = ("nummer", "document")

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

SCHOOLS = ("nieuwe-school", "expertisecentrum")

CONDITIONS = (
    safe_route("beveiligd", "papier", met=answer("route", "oso") & answer("ontvanger", *SCHOOLS)),
    agreements_condition("Sluit met de leverancier een verwerkersovereenkomst.", label="Een verwerkersovereenkomst"),
)


def _closed(recipient: str, says: str, passage: str, *facts: str, when: When | None = None) -> Rule:
    """The number does not go to this recipient, whatever the consent."""
    return Rule(
        id=f"niet-naar-{recipient}",
        says=says,
        passages=(f"pgn#{passage}", "pgn#alleen-als-wet-het-toestaat", "pgn#toestemming-helpt-niet"),
        facts=("J-PGN-1", *facts),
        when=when or answer("ontvanger", recipient),
        items=NUMBER,
        effects=(Forbid(),),
    )


RULES = (
    # --- who may have it
    Rule(
        id="leerling",
        says="Tegenover de leerling zelf mag je het nummer gebruiken.",
        passages=("pgn#leerling", "pgn#wanneer-het-mag"),
        facts=("J-PGN-3", "J-PGN-4"),
        when=answer("ontvanger", "leerling"),
        items=NUMBER,
        effects=(
            Permit("contact met de leerling"),
            Caveat("Voor het speciaal onderwijs is deze wettekst niet gelezen: laat het daar nakijken."),
        ),
    ),
    Rule(
        id="ouders-po",
        says="In het po mag je het nummer gebruiken tegenover de ouders.",
        passages=("pgn#ouders-po", "pgn#wanneer-het-mag"),
        facts=("J-PGN-3",),
        when=answer("ontvanger", "ouders") & answer("school", "po"),
        items=NUMBER,
        effects=(Permit("contact met de ouders"),),
    ),
    Rule(
        id="ouders-so",
        says="Volgens de bron mag het nummer ook in het so tegenover de ouders.",
        passages=("pgn#ouders-so", "pgn#wanneer-het-mag"),
        when=answer("ontvanger", "ouders") & answer("school", "so") & answer("leeftijd", "jonger-dan-18"),
        items=NUMBER,
        effects=(
            Permit("contact met de ouders"),
            Caveat("De wettekst voor het speciaal onderwijs over de ouders is niet gelezen: laat dit nakijken."),
        ),
    ),
    Rule(
        id="ouders-so-meerderjarig",
        says="Of het nummer van een so-leerling van 18 of ouder naar de ouders mag, beslissen onze bronnen niet.",
        passages=("pgn#ouders-so",),
        contradictions=("J-TEG-7",),
        when=answer("ontvanger", "ouders") & answer("school", "so") & answer("leeftijd", "vanaf-18"),
        items=NUMBER,
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ouders-vo-minderjarig",
        says="In het vo mag het nummer tegenover de ouders zolang de leerling nog geen 18 is.",
        passages=("pgn#ouders-vo-minderjarig",),
        facts=("J-PGN-4",),
        contradictions=("J-TEG-7",),
        when=answer("ontvanger", "ouders") & answer("school", "vo") & answer("leeftijd", "jonger-dan-18"),
        items=NUMBER,
        effects=(Permit("contact met de ouders van een minderjarige"),),
    ),
    Rule(
        id="ouders-vo-meerderjarig",
        says="Vanaf 18 jaar gebruik je het nummer in het vo alleen nog tegenover de leerling zelf.",
        passages=("pgn#niet-naar-ouders-vanaf-18",),
        facts=("J-PGN-4",),
        contradictions=("J-TEG-7",),
        when=answer("ontvanger", "ouders") & answer("school", "vo") & answer("leeftijd", "vanaf-18"),
        items=NUMBER,
        effects=(
            Forbid(),
            Caveat("De bron maakt geen verschil naar leeftijd. De wet voor het vo doet dat wel, en die volgen wij."),
        ),
    ),
    pgn_to_duo("duo", "pgn#duo-verplicht", "wettelijk-verplicht#duo", when=answer("ontvanger", "duo"), items=NUMBER),
    Rule(
        id="nieuwe-school",
        says="Tussen scholen mag het nummer mee bij in- en uitschrijven en bij de overstapgegevens.",
        passages=("pgn#nieuwe-school", "pgn#wanneer-het-mag"),
        facts=("J-PGN-7",),
        when=answer("ontvanger", "nieuwe-school") & answer("doel", "wettelijk"),
        items=NUMBER,
        effects=(Permit("in- en uitschrijven en overstapgegevens"),),
    ),
    Rule(
        id="expertisecentrum",
        says="Een so-school die een leerling ondersteunt, mag daarvoor het nummer gebruiken.",
        passages=("pgn#expertisecentrum", "pgn#wanneer-het-mag"),
        facts=("J-PGN-8",),
        contradictions=("J-TEG-6",),
        when=answer("ontvanger", "expertisecentrum") & answer("doel", "wettelijk"),
        items=NUMBER,
        effects=(Permit("ondersteuning door een school voor speciaal onderwijs"),),
    ),
    pgn_for_leerplicht("leerplicht", "pgn#leerplicht", when=answer("ontvanger", "leerplicht"), items=NUMBER),
    Rule(
        id="opgave-vmbo-mbo",
        says=(
            "Gaat een leerling van vmbo naar mbo, dan geeft de vo-school dat door aan de gemeente. Het nummer mag mee."
        ),
        passages=("pgn#opgave-aan-gemeente",),
        facts=("J-OVS-6",),
        when=answer("ontvanger", "gemeente-mbo"),
        items=NUMBER,
        effects=(Permit("opgave van de overgang van vmbo naar mbo"),),
    ),
    Rule(
        id="document-volgt-nummer",
        says="Wie het nummer mag hebben, mag ook een lijst of formulier krijgen waar het op staat.",
        passages=("pgn#document-mag-mee", "pgn#document-volgt-nummer"),
        facts=("J-PGN-1",),
        when=answer("ontvanger", "leerling", "ouders", "duo", *SCHOOLS, "leerplicht", "gemeente-mbo"),
        items=("document",),
        effects=(
            Task(
                "leraren en directie",
                "Haal van de lijst of het formulier wat de ontvanger niet nodig heeft, ook nummers van anderen.",
            ),
        ),
    ),
    # --- who may not
    _closed(
        "swv",
        "Het samenwerkingsverband staat niet in de wet als ontvanger. "
        "Ook met toestemming gaat het nummer er niet heen.",
        "niet-naar-samenwerkingsverband",
        "J-PGN-9",
    ),
    Rule(
        id="swv-eigen-nummer",
        says="De toelaatbaarheidsverklaring heeft een eigen volgnummer. Gebruik dat.",
        passages=("pgn#toelaatbaarheidsverklaring",),
        facts=("J-SWV-4",),
        contradictions=("J-TEG-6",),
        when=answer("ontvanger", "swv"),
        items=NUMBER,
        effects=(
            Forbid(),
            Task("administratie", "Gebruik het volgnummer van de toelaatbaarheidsverklaring in plaats van het PGN."),
        ),
    ),
    _closed("ggd", not_listed(), "niet-naar-ggd", "J-PGN-10"),
    _closed("kinderopvang", not_listed(), "niet-naar-kinderopvang", "J-PGN-10"),
    _closed("ouderraad", not_listed(), "niet-naar-ouderraad", "J-PGN-10"),
    _closed("buurtsport", not_listed(), "niet-naar-buurtsport", "J-PGN-10"),
    _closed(
        "leverancier",
        "Een leverancier krijgt het nummer zelf niet. "
        "De school maakt er een pseudoniem van, en alleen dat gaat verder.",
        "niet-naar-leverancier",
        "J-PGN-10",
        "J-PGN-11",
    ),
    _closed(
        "vreemdelingentoezicht",
        "Voor het toezicht op vreemdelingen mag het nummer niet worden gegeven.",
        "niet-voor-vreemdelingentoezicht",
        "J-PGN-12",
    ),
    _closed(
        "gemeente-voor-iets-anders",
        "Voor iets anders dan de wet noemt, gaat het nummer niet naar de gemeente of jeugdhulp.",
        "niet-naar-gemeente-voor-iets-anders",
        when=answer("ontvanger", "gemeente-anders"),
    ),
    _closed("iemand-anders", not_listed(), "niet-naar-iemand-anders"),
    _closed(
        "school-voor-iets-anders",
        "Voor iets anders dan de overstap mag het nummer niet naar een andere school.",
        "niet-naar-school-voor-iets-anders",
        "J-PGN-7",
        when=answer("ontvanger", "nieuwe-school") & answer("doel", "anders"),
    ),
    _closed(
        "expertisecentrum-voor-iets-anders",
        "Voor iets anders dan de ondersteuning van een leerling mag het nummer niet naar de so-school.",
        "niet-naar-expertisecentrum-voor-iets-anders",
        "J-PGN-8",
        when=answer("ontvanger", "expertisecentrum") & answer("doel", "anders"),
    ),
    Rule(
        id="toezicht",
        says="Of het nummer naar de inspectie, de politie of Veilig Thuis mag, beslissen onze bronnen niet.",
        passages=("pgn#toezicht",),
        facts=("J-PGN-1",),
        when=answer("ontvanger", "toezicht"),
        items=NUMBER,
        effects=(Undecided(ASK_ARTICLE),),
    ),
    Rule(
        id="subsidie",
        says="Voor subsidie uit het Europees Sociaal Fonds is het gebruik van het nummer apart in de wet geregeld.",
        passages=("pgn#subsidie",),
        facts=("J-PGN-12",),
        when=answer("ontvanger", "subsidie"),
        items=NUMBER,
        effects=(Undecided("Lees de regeling van deze subsidie, en leg het voor aan de FG van je bestuur."),),
    ),
    pgn_to_higher_education(
        "hoger-onderwijs", "pgn#hoger-onderwijs", when=answer("ontvanger", "hoger-onderwijs"), items=NUMBER
    ),
    # --- the pseudonym
    Rule(
        id="eckid-leverancier",
        says="Een leverancier van digitale leermiddelen of toetsen krijgt het ECK iD in plaats van het PGN.",
        passages=("pgn#eckid-naar-leverancier", "pgn#pseudoniem-maken"),
        facts=("J-ECK-1", "J-PGN-11"),
        contradictions=("J-TEG-14",),
        when=answer("ontvanger", "leverancier") & answer("doel", "wettelijk"),
        items=("eckid",),
        effects=(Permit("pseudoniem voor digitale leermiddelen en toetsen"),),
    ),
    Rule(
        id="eckid-overeenkomst",
        says="Het bestuur sluit eerst een verwerkersovereenkomst met de leverancier.",
        passages=("pgn#eckid-overeenkomst", "leermiddelen#akkoord-van-het-bestuur"),
        facts=("J-VWK-1", "J-ECK-5"),
        contradictions=("J-TEG-14",),
        when=answer("ontvanger", "leverancier") & answer("doel", "wettelijk"),
        items=("eckid",),
        effects=(
            Require(AGREEMENTS),
            HandOver(
                "leermiddelen",
                fixed=(("waarvoor", "onderwijs"),),
                carry=(
                    ("gegevens", "gegevens", (("eckid", ("eckid",)),)),
                    ("afspraken", "afspraken", (("ja", ("ja",)), ("nee", ("nee",)))),
                ),
            ),
        ),
    ),
    Rule(
        id="eckid-voor-iets-anders",
        says="Het ECK iD is alleen voor digitale leermiddelen en toetsen.",
        passages=("pgn#eckid-niet-voor-iets-anders",),
        facts=("J-ECK-1",),
        when=answer("ontvanger", "leverancier") & answer("doel", "anders"),
        items=("eckid",),
        effects=(Forbid(),),
    ),
    Rule(
        id="eckid-alleen-leverancier",
        says="Alleen een leverancier van digitale leermiddelen of toetsen krijgt het ECK iD.",
        passages=("pgn#eckid-niet-naar-anderen",),
        facts=("J-ECK-1",),
        when=answer_other_than("ontvanger", "leverancier"),
        items=("eckid",),
        effects=(Forbid(),),
    ),
    # --- the route
    *route_rules(
        open_mail=("pgn#geen-open-mail", "stap-3#geen-open-mail"),
        open_mail_says="Gewone e-mail is geen veilige route, ook niet naar wie het nummer mag hebben.",
        safe=("pgn#beveiligd", "pgn#oso-alleen-scholen", "wettelijk-verplicht#passend-beveiligd"),
        safe_says="Het nummer gaat langs een veilige route. OSO is er alleen voor scholen en samenwerkingsverbanden.",
        safe_facts=("J-BVL-1", "J-OSO-1"),
        paper=("pgn#op-papier",),
    ),
)

CHECKER = Checker(
    slug="pgn",
    title="Mag het PGN naar deze ontvanger?",
    page="pgn",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
)
