"""May this be shared for the extra support of a pupil? (page `passend-onderwijs`, U-47 … U-51, and U-17, U-33)

The samenwerkingsverband gets what its legal task needs, once the parents know it, and never the number
(J-TEG-6, J-TEG-22). A helper from outside needs consent; one employed by the board needs necessity, secrecy and
agreements (J-TEG-11). A report of a care professional always needs consent (U-17).
"""

from __future__ import annotations

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Condition,
    Forbid,
    Outcome,
    Permit,
    Question,
    Require,
    Rule,
    Task,
    When,
    answer,
    answer_other_than,
)
from .shared import (
    ACCOUNT,
    AGE,
    AGREEMENTS,
    CONSENT,
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    LIMITED_RIGHTS,
    OPEN_MAIL,
    OSO,
    PAPER,
    PGN,
    SECURE,
    agreements_condition,
    agreements_question,
    arranged,
    consent_rules,
    danger_or_suspicion,
    data_question,
    limited_rights,
    need_question,
    no_account,
    no_whole_dossier,
    not_listed,
    not_needed,
    note_it,
    own_check_on_oso,
    refused,
    rights_question,
    route,
    route_rules,
    safe_route,
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

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route(
        "beveiligd",
        "papier",
        met=(answer("route", "oso") & answer("situatie", "swv", "so-school"))
        | (answer("route", "account") & answer("situatie", "hulp-intern")),
    ),
    agreements_condition("Leg vast wie welke gegevens krijgt, waarvoor, hoe lang en langs welke route."),
    Condition(
        id="ouders-weten-het",
        label="Ouders of leerling weten het",
        met=answer("geinformeerd", "ja"),
        todo=(
            "Vertel vooraf wat het samenwerkingsverband krijgt: tot 18 jaar de ouders, vanaf 16 ook de leerling, "
            "vanaf 18 alleen de leerling."
        ),
        role="leraren en directie",
    ),
    Condition(
        id="geheimhouding",
        label="Een plicht tot geheimhouding",
        met=answer("geheimhouding", "ja"),
        todo="Laat de eigen hulpverlener tekenen voor geheimhouding, als beroep of functie daar niet voor zorgt.",
        role="bestuur",
    ),
    limited_rights(),
)


def case(*situations: str) -> When:
    """The situation is one of these."""
    return answer("situatie", *situations)


SUPPORT, OTHERWISE = answer("doel", "ondersteuning"), answer("doel", "anders")
GIVING = case("hulp-extern", "hulp-intern", "swv", "so-school")
_PARENTS, _PUPIL = "passend-onderwijs#toestemming-ouders", "passend-onderwijs#toestemming-leerling"
_NO = "passend-onderwijs#toestemming-geweigerd"


GENERAL = (
    no_whole_dossier(
        "passend-onderwijs#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel dossier is altijd meer dan nodig is.",
    ),
    not_needed("passend-onderwijs#alleen-wat-nodig-is", "stap-1#niet-nodig-niet-delen"),
    no_account(
        "passend-onderwijs#geen-account", "stap-3#geen-account", when=answer_other_than("situatie", "hulp-intern")
    ),
    Rule(
        id="account-eigen-hulpverlener",
        says="Een eigen hulpverlener mag een account hebben, met alleen de rechten die de taak vraagt.",
        passages=("passend-onderwijs#account-eigen-hulpverlener", "stap-3#alleen-rechten-voor-taak"),
        facts=("J-HUL-1", "J-OPL-4"),
        contradictions=("J-TEG-11",),
        when=answer("route", "account") & case("hulp-intern"),
        effects=(Require(LIMITED_RIGHTS),),
    ),
    *route_rules(
        open_mail=("passend-onderwijs#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("passend-onderwijs#beveiligd", "passend-onderwijs#via-oso", "wettelijk-verplicht#passend-beveiligd"),
        safe_says="Wat je deelt, gaat langs een veilige route. OSO is alleen voor scholen en samenwerkingsverbanden.",
        safe_facts=("J-BVL-1", "J-OSO-1", "J-OSO-4"),
        paper=("passend-onderwijs#op-papier", "stap-3#papier-zorgvuldig"),
    ),
    own_check_on_oso("passend-onderwijs#via-oso", "stap-3#oso-eigen-toets", when=case("swv", "so-school")),
    note_it("stap-3#noteer-de-uitwisseling", did="deelde of opvroeg"),
    danger_or_suspicion(*SHARED),
    refused("rapport", _NO, "rapport"),
    refused("buiten", _NO, *TASK_DATA, when=case("hulp-extern", "so-school", "rapport-opvragen")),
    refused("ander-doel", _NO, *TASK_DATA, when=case("hulp-intern", "swv") & OTHERWISE),
    Rule(
        id="ontwikkelingsperspectief",
        says="Een ontwikkelingsperspectief maak je met de ouders, en de leerling mag zijn mening geven.",
        passages=("passend-onderwijs#ontwikkelingsperspectief",),
        facts=("J-SWV-6",),
        when=GIVING,
        items=("opp",),
        effects=(
            Task("leraren en directie", "Kijk of de ouders meewerkten aan het plan en of de leerling is gehoord."),
        ),
    ),
)

NUMBER = (
    Rule(
        id="geen-pgn-samenwerkingsverband",
        says="Het PGN gaat nooit naar het samenwerkingsverband, ook niet op een aanvraag en ook niet met toestemming.",
        passages=(
            "pgn#niet-naar-samenwerkingsverband",
            "passend-onderwijs#geen-pgn-samenwerkingsverband",
            "passend-onderwijs#geen-pgn-op-aanvraag",
        ),
        facts=("J-PGN-9", "J-PGN-1", "J-SWV-4"),
        contradictions=("J-TEG-6",),
        when=case("swv"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-pgn-hulpverlener",
        says=not_listed("deze hulpverlener"),
        passages=("passend-onderwijs#geen-pgn-hulpverlener", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1",),
        when=case("hulp-extern", "hulp-intern", "rapport-opvragen"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="pgn-speciaal-onderwijs",
        says="Ondersteunt een so-school een leerling op een andere school, dan mag in dat contact het PGN mee.",
        passages=("passend-onderwijs#speciaal-onderwijs-pgn", "pgn#expertisecentrum", "pgn#wanneer-het-mag"),
        facts=("J-PGN-8",),
        contradictions=("J-TEG-6",),
        when=case("so-school") & SUPPORT,
        items=("pgn",),
        effects=(Permit("ondersteuning door een school voor speciaal onderwijs"),),
    ),
    Rule(
        id="pgn-speciaal-onderwijs-anders",
        says="Voor iets anders dan de ondersteuning van een leerling gaat het PGN niet mee.",
        passages=(
            "passend-onderwijs#speciaal-onderwijs-pgn-anders",
            "pgn#niet-naar-expertisecentrum-voor-iets-anders",
        ),
        facts=("J-PGN-8", "J-PGN-1"),
        when=case("so-school") & OTHERWISE,
        items=("pgn",),
        effects=(Forbid(),),
    ),
)

ARRANGED = (
    Rule(
        id="afspraken-hulpverlener",
        says="Met een hulpverlener leg je vast hoe je deelt. In dienst of van buiten maakt daarvoor niet uit.",
        passages=(
            "passend-onderwijs#afspraken-vastleggen",
            "passend-onderwijs#zelfde-regels",
            "index#aparte-afspraken",
        ),
        facts=("J-HUL-1",),
        contradictions=("J-TEG-11",),
        when=case("hulp-extern", "hulp-intern", "rapport-opvragen"),
        items=SHARED,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="afspraken-samenwerkingsverband",
        says="Het samenwerkingsverband is zelf verantwoordelijk: leg afspraken vast, zonder verwerkersovereenkomst.",
        passages=(
            "passend-onderwijs#samenwerkingsverband-zelf-verantwoordelijk",
            "passend-onderwijs#samenwerkingsverband-afspraken",
            "passend-onderwijs#afspraken-vastleggen",
        ),
        facts=("J-SWV-5", "J-VWK-3"),
        when=case("swv"),
        items=SHARED,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="afspraken-speciaal-onderwijs",
        says="Ook met een school die meehelpt, leg je vast wat je deelt.",
        passages=(
            "passend-onderwijs#speciaal-onderwijs-toestemming",
            "passend-onderwijs#afspraken-vastleggen",
            "index#aparte-afspraken",
        ),
        facts=("J-VWK-3",),
        when=case("so-school"),
        items=SHARED,
        effects=(Require(AGREEMENTS),),
    ),
)

ASSOCIATION = (
    Rule(
        id="samenwerkingsverband-taak",
        says="Voor zijn wettelijke taak mag het samenwerkingsverband dit krijgen zonder toestemming.",
        passages=(
            "passend-onderwijs#samenwerkingsverband-zonder-toestemming",
            "passend-onderwijs#samenwerkingsverband-inschakelen",
            "stap-2#publieke-taak",
        ),
        facts=("J-SWV-1", "J-SWV-3"),
        contradictions=("J-TEG-22", "J-TEG-1"),
        when=case("swv") & SUPPORT,
        items=("contact", "resultaten", "verzuim", "begeleiding"),
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Caveat("Dat de school dit zonder toestemming mag geven, is afgeleid uit de taak: laat het nakijken."),
        ),
    ),
    Rule(
        id="samenwerkingsverband-plan-en-verklaring",
        says="Ontwikkelingsperspectief en toelaatbaarheidsverklaring horen bij de taak van het samenwerkingsverband.",
        passages=("passend-onderwijs#samenwerkingsverband-plan-en-verklaring",),
        facts=("J-SWV-3", "J-SWV-4"),
        contradictions=("J-TEG-22",),
        when=case("swv") & SUPPORT,
        items=("opp", "tlv"),
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Caveat("Dat deze stukken zonder toestemming mee mogen, is afgeleid uit de taak: laat het nakijken."),
        ),
    ),
    Rule(
        id="samenwerkingsverband-gezondheid",
        says="Voor zijn taak mag het samenwerkingsverband gegevens over gezondheid gebruiken, zonder toestemming.",
        passages=(
            "passend-onderwijs#samenwerkingsverband-gezondheid",
            "passend-onderwijs#samenwerkingsverband-zonder-toestemming",
        ),
        facts=("J-SWV-1", "J-SWV-3"),
        contradictions=("J-TEG-22",),
        when=case("swv") & SUPPORT,
        items=("gezondheid",),
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Caveat(
                "De wet laat het samenwerkingsverband gezondheidsgegevens gebruiken. "
                "Dat de school ze zonder toestemming mag geven, is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="samenwerkingsverband-geeft-niet-door",
        says="Het samenwerkingsverband geeft gegevens over gezondheid niet door en bewaart ze tot drie jaar.",
        passages=("passend-onderwijs#samenwerkingsverband-geeft-niet-door",),
        facts=("J-SWV-2",),
        when=case("swv") & SUPPORT,
        items=("gezondheid",),
        effects=(
            Caveat("Van het samenwerkingsverband krijgt alleen de school van de leerling dit, of die van aanmelding."),
        ),
    ),
    Rule(
        id="ouders-vertellen",
        says="Geen toestemming vragen is iets anders dan niets vertellen: vertel vooraf wat je deelt.",
        passages=("passend-onderwijs#ouders-vertellen", "stap-2#altijd-informeren"),
        facts=("J-SWV-3", "J-BEG-4", "J-INZ-6"),
        contradictions=("J-TEG-22",),
        when=case("swv") & SUPPORT,
        items=TASK_DATA,
        effects=(
            Require("ouders-weten-het"),
            Caveat("Aan wie je het bij welke leeftijd vertelt, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="steunpunt",
        says="Van het advies gaat een afschrift naar de ouders. Met vragen kunnen zij naar het steunpunt.",
        passages=("passend-onderwijs#ouders-afschrift", "passend-onderwijs#steunpunt"),
        facts=("J-SWV-4", "J-SWV-8"),
        when=case("swv") & SUPPORT,
        items=SHARED,
        effects=(Task("leraren en directie", "Wijs de ouders op het steunpunt, en op hun afschrift van het advies."),),
    ),
)

OWN_HELPER = (
    Rule(
        id="eigen-hulpverlener-taak",
        says="Een hulpverlener in dienst krijgt wat de begeleiding vraagt, zonder elke keer toestemming te vragen.",
        passages=("passend-onderwijs#eigen-hulpverlener-taak", "passend-onderwijs#zelfde-regels"),
        facts=("J-HUL-1",),
        contradictions=("J-TEG-11", "J-TEG-1"),
        when=case("hulp-intern") & SUPPORT,
        items=ORDINARY,
        effects=(
            Permit("begeleiding van de leerling door de school"),
            Caveat(
                "De bron behandelt deze hulpverlener als iemand van buiten. "
                "Dat toestemming per keer niet nodig is, is afgeleid: laat het nakijken."
            ),
            Task("leraren en directie", "Vertel de ouders en de leerling dat deze hulpverlener meekijkt."),
        ),
    ),
    Rule(
        id="eigen-hulpverlener-gezondheid",
        says="Gezondheid mag de school gebruiken voor speciale begeleiding, door wie een geheimhoudingsplicht heeft.",
        passages=(
            "passend-onderwijs#gezondheid-voor-begeleiding",
            "passend-onderwijs#geheimhouding",
            "stap-1#gezondheid-voor-begeleiding",
        ),
        facts=("J-BIJ-3", "J-BIJ-4", "J-HUL-1"),
        contradictions=("J-TEG-11",),
        when=case("hulp-intern") & SUPPORT,
        items=("gezondheid",),
        effects=(
            Permit("speciale begeleiding door de school"),
            Require("geheimhouding"),
            Caveat("Alleen wat voor de begeleiding of een voorziening nodig is, en niet wat handig is om te weten."),
            Task("leraren en directie", "Vertel de ouders en de leerling dat deze hulpverlener meekijkt."),
        ),
    ),
)

# The consent rules are residual: they hold where no task above gave a ground. So the purpose is not repeated here.
CONSENT_NEEDED = (
    Rule(
        id="eigen-hulpverlener-rapport",
        says="Ook voor een rapport van een zorgverlener heeft de eigen hulpverlener een geheimhoudingsplicht nodig.",
        passages=("passend-onderwijs#rapport-geheimhouding", "passend-onderwijs#geheimhouding"),
        facts=("J-BIJ-4",),
        contradictions=("J-TEG-11",),
        when=case("hulp-intern"),
        items=("rapport",),
        effects=(
            Require("geheimhouding"),
            Caveat("Dat dit voor elk doel geldt, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="opvragen-eigen-hulpverlener",
        says="Een hulpverlener van je eigen bestuur is geen buitenstaander, behalve voor het rapport.",
        passages=("passend-onderwijs#opvragen-eigen-hulpverlener", "passend-onderwijs#eigen-hulpverlener-taak"),
        facts=("J-HUL-1",),
        contradictions=("J-TEG-11",),
        when=case("rapport-opvragen"),
        items=TASK_DATA,
        effects=(
            Caveat(
                "Vraag je dit aan een hulpverlener van je eigen bestuur? Voor andere gegevens dan het rapport is "
                "niet elke keer toestemming nodig. Dat is afgeleid: laat het nakijken."
            ),
        ),
    ),
    *consent_rules(
        prefix="rapport-opvragen",
        says="Het rapport waarop een handelingsplan steunt, zie je als school pas met toestemming.",
        passages=("passend-onderwijs#rapport-opvragen", "stap-2#onderliggend-rapport"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-SWV-9",),
        when=case("rapport-opvragen"),
        items=("rapport",),
        residual=True,
    ),
    *consent_rules(
        prefix="rapport-delen",
        says="Een rapport van een zorgverlener geef je alleen verder met toestemming, ook binnen je bestuur.",
        passages=("passend-onderwijs#rapport-delen", "stap-2#onderliggend-rapport"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-SWV-9",),
        contradictions=("J-TEG-11",),
        when=GIVING,
        items=("rapport",),
        residual=True,
    ),
    Rule(
        id="beroepsgeheim",
        says="Een zorgverlener heeft waarschijnlijk een beroepsgeheim, en soms eigen regels over leeftijd.",
        passages=("passend-onderwijs#beroepsgeheim",),
        facts=("J-HUL-2", "J-TOE-7"),
        when=case("rapport-opvragen"),
        items=("rapport", "gezondheid"),
        effects=(
            Caveat(
                "Een zorgverlener heeft waarschijnlijk een beroepsgeheim (niet bevestigd). Bij medische behandeling "
                "gelden andere leeftijden. Vraag hem van wie hij een ja nodig heeft."
            ),
        ),
    ),
    *consent_rules(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel of vraag je hier alleen met uitdrukkelijke toestemming.",
        passages=("passend-onderwijs#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-5"),
        items=("gezondheid",),
        residual=True,
    ),
    *consent_rules(
        prefix="hulpverlener",
        says="Een hulpverlener van buiten krijgt dit alleen met toestemming: een wet die het regelt, vonden wij niet.",
        passages=("passend-onderwijs#hulpverlener-toestemming", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        contradictions=("J-TEG-1",),
        when=case("hulp-extern"),
        items=ORDINARY,
        residual=True,
    ),
    Rule(
        id="ingehuurde-hulpverlener",
        says="Huurt de school een hulpverlener in, dan beslissen onze bronnen niet of de onderwijstaak genoeg is.",
        passages=("passend-onderwijs#ingehuurde-hulpverlener", "stap-2#bij-twijfel-fg"),
        facts=("J-GRO-3",),
        contradictions=("J-TEG-1",),
        when=case("hulp-extern"),
        items=ORDINARY,
        effects=(
            Caveat(
                "Wij gaan uit van toestemming. Huurt de school deze hulpverlener zelf in, "
                "vraag dan je FG of de onderwijstaak genoeg grond geeft."
            ),
        ),
    ),
    *consent_rules(
        prefix="eigen-hulpverlener-ander-doel",
        says="Voor iets anders dan de begeleiding vraagt ook een eigen hulpverlener om toestemming.",
        passages=("passend-onderwijs#eigen-hulpverlener-ander-doel", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-HUL-1",),
        contradictions=("J-TEG-1", "J-TEG-11"),
        when=case("hulp-intern"),
        items=ORDINARY,
        residual=True,
    ),
    *consent_rules(
        prefix="samenwerkingsverband-buiten-taak",
        says="Buiten zijn wettelijke taak krijgt het samenwerkingsverband dit alleen met toestemming.",
        passages=("passend-onderwijs#samenwerkingsverband-buiten-taak", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-SWV-3",),
        contradictions=("J-TEG-22",),
        when=case("swv"),
        items=ORDINARY,
        residual=True,
    ),
    *consent_rules(
        prefix="speciaal-onderwijs",
        says="Een school die meehelpt, krijgt dit met toestemming.",
        passages=("passend-onderwijs#speciaal-onderwijs-toestemming", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        contradictions=("J-TEG-1",),
        when=case("so-school"),
        items=ORDINARY,
        residual=True,
    ),
    Rule(
        id="speciaal-onderwijs-taak",
        says="Of de onderwijstaak hier genoeg is zonder toestemming, beslissen onze bronnen niet.",
        passages=("passend-onderwijs#speciaal-onderwijs-taak-onzeker", "stap-2#bij-twijfel-fg"),
        facts=("J-GRO-3",),
        contradictions=("J-TEG-1",),
        when=case("so-school"),
        items=TASK_DATA,
        effects=(
            Caveat("Wij gaan uit van toestemming. Of de onderwijstaak genoeg grond geeft, weegt de FG van je bestuur."),
        ),
    ),
    *consent_rules(
        prefix="gegevens-opvragen",
        says="Ook andere gegevens vraag je een hulpverlener alleen met toestemming.",
        passages=("passend-onderwijs#gegevens-opvragen", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        contradictions=("J-TEG-1",),
        when=case("rapport-opvragen"),
        items=ORDINARY,
        residual=True,
    ),
)

CHECKER = Checker(
    slug="passend-onderwijs",
    title="Mag dit bij extra ondersteuning?",
    page="passend-onderwijs",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    headlines={
        Outcome.TOEGESTAAN: "Dit mag",
        Outcome.VOORWAARDEN: "Nog niet: regel eerst de voorwaarden",
        Outcome.VERBODEN: "Niet in deze vorm",
    },
    rules=(*GENERAL, *NUMBER, *ARRANGED, *ASSOCIATION, *OWN_HELPER, *CONSENT_NEEDED),
)
