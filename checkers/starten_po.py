"""May a primary school ask this about a new pupil? (page `starten-po`, U-04, U-34, U-35)

What may be asked depends on how far the parents are: getting to know the school, applying, enrolling. The five
data of the law are a duty at enrolment; every other field has to be explained, and some are not asked (J-TEG-15).
"""

from __future__ import annotations

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Condition,
    Forbid,
    HandOver,
    Oblige,
    Outcome,
    Permit,
    Question,
    Require,
    Rule,
    Task,
    Undecided,
    answer,
    answer_other_than,
)
from .shared import OPEN_MAIL, PAPER, SECURE, no_whole_dossier, route, route_rules, safe_route

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
    Question(
        id="gegevens",
        title="Wat wil je vragen of vastleggen?",
        help="Kies alles wat je wilt vragen. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("contact", "ondersteuning", "dossier"),
            ("persoon", "medisch", "dossier"),
            ("id-tonen", "id-kopie"),
        ),
        choices=(
            Choice(id="persoon", label="Achternaam, voorletters, geboortedatum en geslacht"),
            Choice(id="pgn", label="PGN", hint="het persoonsgebonden nummer: BSN of onderwijsnummer"),
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

CONDITIONS = (
    Condition(
        id="geen-nummer-gemeld",
        label="Gemeld dat er nog geen PGN is",
        met=answer("nummer", "nee-gemeld"),
        todo="Meld binnen twee weken dat er nog geen PGN is. Het nummer volgt binnen acht weken.",
        role="administratie",
    ),
    Condition(
        id="reden-op-papier",
        label="Doel en reden op papier",
        met=answer("onderbouwing", "ja"),
        todo="Schrijf op waarvoor je dit nodig hebt, en waarom het niet met minder kan.",
        role="leraren en directie",
    ),
    safe_route("beveiligd", "papier", "gesprek"),
)

MEETING = answer("fase", "kennismaking")
APPLYING = answer("fase", "aanmelding")
ENROLLING = answer("fase", "inschrijving")
PO, SO = answer("school", "po"), answer("school", "so")
NO_NUMBER = answer("nummer", "nee-gemeld", "nee")
TOO_MUCH = ("nationaliteit", "geloof", "ouders-achtergrond", "medisch")
ASK_FG = "Vraag het aan de functionaris gegevensbescherming (FG) van je bestuur, en vraag dit nog niet aan ouders."


def _not_asked(item: str, says: str, *passages: str, facts: tuple[str, ...], caveat: str = "") -> Rule:
    """Something that is not asked without a ground of its own (J-TEG-15)."""
    return Rule(
        id=f"geen-{item}",
        says=says,
        passages=tuple(f"starten-po#{passage}" for passage in passages),
        facts=facts,
        contradictions=("J-TEG-15",),
        when=answer("regeling", "nee"),
        items=(item,),
        effects=(Forbid(), Caveat(caveat)) if caveat else (Forbid(),),
    )


RULES = (
    # --- getting to know the school: no application yet
    Rule(
        id="kennismaking-contact",
        says="Voor een rondleiding of open dag mag je contactgegevens vragen, als je weet waarvoor.",
        passages=("starten-po#kennismaking-contact",),
        facts=("J-GRO-4", "J-BEG-2"),
        when=MEETING,
        items=("contact",),
        effects=(
            Permit("afspraak met de ouders"),
            Require("reden-op-papier"),
            Caveat("Over de tijd vóór de aanmelding zegt de bron niets. Dit is onze lezing: laat het nakijken."),
            Task("administratie", "Bewaar deze gegevens niet langer dan voor de afspraak nodig is."),
        ),
    ),
    Rule(
        id="kennismaking-kind",
        says="Wat je vóór de aanmelding over het kind zelf mag vastleggen, beslissen onze bronnen niet.",
        passages=("starten-po#kennismaking-kind",),
        facts=("J-GRO-4",),
        when=MEETING,
        items=("persoon",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="kennismaking-geen-pgn",
        says="Zonder aanmelding is er geen doel in een wet om het PGN te vragen.",
        passages=("starten-po#kennismaking-geen-pgn",),
        facts=("J-PGN-1",),
        when=MEETING,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="kennismaking-niet-meer",
        says="Voor een kennismaking is dit niet nodig. Vraag het pas als het kind is aangemeld, of helemaal niet.",
        passages=("starten-po#kennismaking-niet-meer",),
        facts=("J-INS-5", "J-INS-6", "J-BEG-2"),
        when=MEETING,
        items=("andere-scholen", "ondersteuning", "handelen", "extra-veld", "id-tonen", *TOO_MUCH),
        effects=(Forbid(),),
    ),
    # --- applying: the minimum
    Rule(
        id="aanmelding-persoon",
        says="Voor een aanmelding mag je weten om welk kind het gaat.",
        passages=(
            "starten-po#minimum-bij-aanmelding",
            "starten-po#aanmelding-persoon",
            "starten-po#schriftelijk-aanmelden",
        ),
        facts=("J-INS-1", "J-INS-5"),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("persoon",),
        effects=(
            Permit("behandelen van de aanmelding"),
            Caveat("De bron zegt niet wat het minimum bij een aanmelding is. Zo lezen wij het: laat het nakijken."),
        ),
    ),
    Rule(
        id="aanmelding-contact",
        says="Om ouders over de aanmelding te bereiken mag je contactgegevens vragen, met een reden op papier.",
        passages=(
            "starten-po#minimum-bij-aanmelding",
            "starten-po#aanmelding-contact",
            "starten-po#contact-onderbouwen",
        ),
        facts=("J-INS-9",),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("contact",),
        effects=(
            Permit("behandelen van de aanmelding"),
            Require("reden-op-papier"),
            Caveat("De wet noemt contactgegevens niet. Dat je ze mag vragen, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="aanmelding-pgn",
        says="Of je het PGN al bij de aanmelding mag vragen, beslissen onze bronnen niet.",
        passages=("starten-po#pgn-bij-aanmelding",),
        facts=("J-INS-1", "J-PGN-3"),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("pgn",),
        effects=(Undecided("Wacht met het PGN tot de inschrijving, of vraag het aan de FG van je bestuur."),),
    ),
    Rule(
        id="aanmelding-andere-scholen",
        says="In het po noemen ouders bij de aanmelding de andere scholen. Je mag het vragen.",
        passages=("starten-po#aanmelding-andere-scholen",),
        facts=("J-INS-5",),
        when=APPLYING & PO,
        items=("andere-scholen",),
        effects=(Permit("behandelen van de aanmelding"),),
    ),
    Rule(
        id="aanmelding-andere-scholen-so",
        says="Of een so-school naar andere scholen mag vragen, beslissen onze bronnen niet.",
        passages=("starten-po#andere-scholen-so",),
        facts=("J-INS-5",),
        when=APPLYING & SO,
        items=("andere-scholen",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="aanmelding-ondersteuning",
        says="De school onderzoekt welke ondersteuning een aangemeld kind nodig heeft, en mag de ouders ernaar vragen.",
        passages=("starten-po#aanmelding-ondersteuning",),
        facts=("J-INS-6",),
        contradictions=("J-TEG-15",),
        when=APPLYING & PO,
        items=("ondersteuning",),
        effects=(Permit("onderzoek naar extra ondersteuning"),),
    ),
    Rule(
        id="aanmelding-ondersteuning-so",
        says="Ook een so-school mag vragen wat zij over gezondheid moet weten om het kind te begeleiden.",
        passages=("starten-po#aanmelding-ondersteuning-so",),
        facts=("J-BIJ-3", "J-GRO-3"),
        when=APPLYING & SO,
        items=("ondersteuning", "handelen"),
        effects=(
            Permit("begeleiding van de leerling"),
            Caveat("De wet over aanmelden in het so lazen wij hiervoor niet. Dit leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="aanmelding-nog-niet",
        says="Bij de aanmelding vraag je alleen het minimum. Dit kan wachten tot de inschrijving.",
        passages=("starten-po#aanmelding-nog-niet", "starten-po#meer-bij-inschrijving"),
        facts=("J-BEG-2",),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("extra-veld",),
        effects=(Forbid(),),
    ),
    Rule(
        id="aanmelding-handelen-nog-niet",
        says="Hoe je moet handelen bij iets in de gezondheid, vraagt een basisschool pas bij de inschrijving.",
        passages=("starten-po#aanmelding-nog-niet", "starten-po#inschrijving-handelen"),
        facts=("J-BEG-2",),
        contradictions=("J-TEG-15",),
        when=APPLYING & PO,
        items=("handelen",),
        effects=(Forbid(),),
    ),
    Rule(
        id="aanmelding-geen-identiteitsbewijs",
        says="Een identiteitsbewijs hoef je pas bij de inschrijving te zien.",
        passages=("starten-po#aanmelding-geen-identiteitsbewijs",),
        facts=("J-IDB-1",),
        contradictions=("J-TEG-15",),
        when=APPLYING,
        items=("id-tonen",),
        effects=(Forbid(),),
    ),
    # --- enrolling: the five data of the law
    Rule(
        id="vijf-gegevens",
        says="Deze gegevens moet de school hebben voordat de leerling begint.",
        passages=(
            "starten-po#vijf-gegevens",
            "starten-po#vijf-gegevens-so",
            "index#inschrijven-basisschool",
            "starten-po#minimaal-en-aanvullend",
        ),
        facts=("J-INS-1", "J-INS-4"),
        contradictions=("J-TEG-15",),
        when=ENROLLING,
        items=("persoon",),
        effects=(Oblige(),),
    ),
    Rule(
        id="pgn-verplicht",
        says="Zonder PGN laat de school de leerling niet toe. Je mag het aan de ouders vragen.",
        passages=("starten-po#vijf-gegevens", "starten-po#vijf-gegevens-so", "starten-po#pgn-aan-ouders"),
        facts=("J-INS-1", "J-INS-4", "J-PGN-2", "J-PGN-3"),
        contradictions=("J-TEG-15",),
        when=ENROLLING & answer("nummer", "ja"),
        items=("pgn",),
        effects=(Oblige(),),
    ),
    Rule(
        id="pgn-aan-ouders-so",
        says="Dat je het nummer aan de ouders mag vragen, lazen wij in de wet alleen voor de basisschool.",
        passages=("starten-po#pgn-aan-ouders-so", "starten-po#vijf-gegevens-so"),
        facts=("J-INS-4", "J-PGN-3"),
        when=ENROLLING & SO & answer("nummer", "ja"),
        items=("pgn",),
        effects=(Caveat("De wettekst voor het speciaal onderwijs over de ouders is niet gelezen: laat dit nakijken."),),
    ),
    Rule(
        id="uit-officieel-document",
        says="De vijf gegevens komen uit een document van de overheid en gaan in de leerlingadministratie.",
        passages=("starten-po#uit-officieel-document",),
        facts=("J-INS-2", "J-IDB-1"),
        when=ENROLLING,
        items=("persoon", "pgn"),
        effects=(
            Task(
                "administratie",
                "Neem de gegevens over uit een document van de overheid, en zet ze in de leerlingadministratie.",
            ),
        ),
    ),
    Rule(
        id="nog-geen-pgn",
        says="Is er nog geen PGN, dan meldt de basisschool dat. Gemeld: noteer het nummer zodra het er is.",
        passages=("starten-po#nog-geen-pgn", "starten-po#geen-pgn-geen-weigering"),
        facts=("J-INS-3", "J-PGN-2"),
        when=ENROLLING & PO & NO_NUMBER,
        items=("pgn",),
        effects=(
            Permit("gemeld: noteer het nummer zodra het er is"),
            Require("geen-nummer-gemeld"),
            Caveat(
                "Dat er nog geen PGN is, is volgens onze feiten geen reden om te weigeren. "
                "Of een leerling intussen mag beginnen, staat niet in onze feiten."
            ),
            Task("administratie", "Zet het nummer in de leerlingadministratie zodra je het krijgt."),
        ),
    ),
    Rule(
        id="nog-geen-pgn-so",
        says="Hoe een so-school meldt dat er nog geen PGN is, beslissen onze bronnen niet.",
        passages=("starten-po#nog-geen-pgn-so",),
        facts=("J-INS-3", "J-INS-4"),
        when=ENROLLING & SO & NO_NUMBER,
        items=("pgn",),
        effects=(Undecided("Vraag aan DUO hoe een so-school een PGN aanvraagt, of vraag het je FG."),),
    ),
    Rule(
        id="identiteitsbewijs-tonen",
        says="Laat het identiteitsbewijs zien, en neem over wat je nodig hebt. Dat is genoeg.",
        passages=("starten-po#identiteitsbewijs-tonen", "kopie-id#tonen-mag"),
        facts=("J-IDB-1", "J-IDB-2"),
        when=ENROLLING & answer("route", "gesprek"),
        items=("id-tonen",),
        effects=(
            Permit("vaststellen wie de leerling is"),
            Task("administratie", "Noteer dat je het bewijs hebt gezien, en geef het meteen terug."),
            HandOver("kopie-id", fixed=(("wie", "leerling"), ("handeling", "tonen"))),
        ),
    ),
    Rule(
        id="identiteitsbewijs-niet-sturen",
        says="Komt het bewijs digitaal of op papier, dan is het een kopie of scan. Laat het aan de balie zien.",
        passages=("starten-po#identiteitsbewijs-niet-sturen", "starten-po#geen-kopie", "kopie-id#tonen-mag"),
        facts=("J-IDB-2",),
        contradictions=("J-TEG-5",),
        when=ENROLLING & answer_other_than("route", "gesprek"),
        items=("id-tonen",),
        effects=(Forbid(), HandOver("kopie-id", fixed=(("wie", "leerling"),))),
    ),
    # --- enrolling: additional
    Rule(
        id="inschrijving-contact",
        says="Om ouders te bereiken mag je contactgegevens vragen, met een reden op papier.",
        passages=(
            "starten-po#meer-bij-inschrijving",
            "starten-po#inschrijving-contact",
            "starten-po#contact-onderbouwen",
        ),
        facts=("J-INS-9",),
        contradictions=("J-TEG-15",),
        when=ENROLLING,
        items=("contact",),
        effects=(
            Permit("bereikbaarheid van de ouders"),
            Require("reden-op-papier"),
            Caveat("De wet noemt contactgegevens niet. Dat je ze mag vragen, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="inschrijving-gezondheid",
        says="Over gezondheid mag je vragen wat nodig is om de leerling te begeleiden of een voorziening te treffen.",
        passages=(
            "starten-po#meer-bij-inschrijving",
            "starten-po#inschrijving-ondersteuning",
            "starten-po#inschrijving-handelen",
        ),
        facts=("J-BIJ-3", "J-BIJ-9", "J-GRO-3"),
        when=ENROLLING,
        items=("ondersteuning", "handelen"),
        effects=(
            Permit("begeleiding of bijzondere voorziening"),
            Caveat("Dat de onderwijstaak hiervoor de grondslag is, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="gezondheid-onderbouwen",
        says="Vraag je naar ondersteuning of gezondheid, dan staat op papier waarom de school dat moet weten.",
        passages=("starten-po#ondersteuning-onderbouwen",),
        facts=("J-BEG-2",),
        contradictions=("J-TEG-15",),
        when=APPLYING | ENROLLING,
        items=("ondersteuning", "handelen"),
        effects=(Require("reden-op-papier"),),
    ),
    Rule(
        id="gezondheid-geheim",
        says="Wie gegevens over gezondheid gebruikt, moet geheimhouding hebben.",
        passages=("starten-po#geheimhouding",),
        facts=("J-BIJ-4",),
        when=APPLYING | ENROLLING,
        items=("ondersteuning", "handelen"),
        effects=(
            Task("leraren en directie", "Laat dit alleen lezen door wie het nodig heeft en geheimhouding heeft."),
        ),
    ),
    Rule(
        id="extra-veld",
        says="Een extra veld mag op het inschrijfformulier als je kunt uitleggen waarom het nodig is.",
        passages=("starten-po#meer-bij-inschrijving", "starten-po#extra-veld-onderbouwen"),
        facts=("J-INS-10",),
        contradictions=("J-TEG-15",),
        when=ENROLLING,
        items=("extra-veld",),
        effects=(
            Permit("aanvullend gegeven bij de inschrijving"),
            Require("reden-op-papier"),
            Caveat("Dat je elk extra veld moet kunnen uitleggen, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="niet-nodig",
        says="Heeft de school het niet echt nodig, dan vraag je het niet, ook niet met een modelformulier.",
        passages=("starten-po#niet-nodig-niet-vragen", "starten-po#formulieren"),
        facts=("J-INS-10", "J-BEG-2"),
        when=answer("onderbouwing", "nee"),
        items=("contact", "ondersteuning", "handelen", "extra-veld"),
        effects=(Forbid(), Task("bestuur", "Haal velden die niet nodig zijn van het formulier.")),
    ),
    Rule(
        id="inschrijving-geen-andere-scholen",
        says="Naar andere scholen vraag je bij de aanmelding, niet meer bij de inschrijving.",
        passages=("starten-po#inschrijving-geen-andere-scholen",),
        facts=("J-INS-5", "J-BEG-2"),
        when=ENROLLING,
        items=("andere-scholen",),
        effects=(Forbid(),),
    ),
    # --- what is not asked without a ground of its own
    _not_asked(
        "nationaliteit",
        "Nationaliteit en geboorteplaats heeft de school niet nodig. Vraag er niet naar.",
        "kort-niet-vragen",
        "geen-nationaliteit",
        facts=("J-BIJ-10",),
        caveat="Een wet die dit verbiedt, lazen wij niet. Wij leiden het af: laat het nakijken.",
    ),
    _not_asked(
        "geloof",
        "Naar geloof en afkomst vraag je niet: dat zijn bijzondere persoonsgegevens.",
        "kort-niet-vragen",
        "geen-geloof-of-afkomst",
        facts=("J-BIJ-1", "J-BIJ-6"),
    ),
    _not_asked(
        "ouders-achtergrond",
        "Inkomen, beroep en opleiding van ouders zijn niet nodig. Geld mag ook geen voorwaarde zijn voor toelating.",
        "kort-niet-vragen",
        "geen-achtergrond-van-ouders",
        "geen-geld-als-voorwaarde",
        facts=("J-BEG-2", "J-INS-7"),
    ),
    _not_asked(
        "medisch",
        "Naar medische gegevens die je niet voor begeleiding nodig hebt, vraag je niet.",
        "geen-medische-vragen-voor-de-zekerheid",
        facts=("J-BIJ-1", "J-BIJ-3"),
    ),
    Rule(
        id="aparte-regeling",
        says="Wijst een wet of regeling dit veld aan? Dat hebben wij niet nagekeken.",
        passages=("starten-po#aparte-regeling",),
        facts=("J-IDB-7",),
        contradictions=("J-TEG-15",),
        when=(APPLYING | ENROLLING) & answer("regeling", "ja"),
        items=TOO_MUCH,
        effects=(Undecided("Zoek het wetsartikel op, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="geen-kopie",
        says="Een kopie, scan of foto van het identiteitsbewijs bewaar je niet. Laat het bewijs alleen zien.",
        passages=("starten-po#geen-kopie", "kopie-id#geen-kopie-in-dossier"),
        facts=("J-IDB-2",),
        contradictions=("J-TEG-5",),
        items=("id-kopie",),
        effects=(
            Forbid(),
            Caveat("Over een losse kopie van hooguit een week gaat de check bij 'Kopie van het identiteitsbewijs'."),
            HandOver("kopie-id", fixed=(("wie", "leerling"),)),
        ),
    ),
    no_whole_dossier(
        "starten-po#geen-heel-dossier",
        says="Het hele dossier van de opvang of de vorige school is altijd meer dan je nodig hebt.",
        facts=("J-BEG-2", "J-OKR-10"),
    ),
    # --- how
    Rule(
        id="vertel-waarom",
        says="Vertel ouders waarvoor je de gegevens gebruikt.",
        passages=("starten-po#vertel-waarom",),
        facts=("J-BEG-4",),
        effects=(Task("leraren en directie", "Vertel de ouders waarvoor je de gegevens vraagt."),),
    ),
    *route_rules(
        open_mail=("starten-po#geen-open-mail", "stap-3#geen-open-mail"),
        open_mail_says="Vraag ouders niet om gegevens in gewone e-mail te sturen.",
        safe=("starten-po#formulier-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        safe_says="De gegevens komen langs een veilige route bij de school.",
    ),
    Rule(
        id="formulier-op-papier",
        says="Op papier mag, als ouders het formulier zelf en in een dichte envelop afgeven.",
        passages=("starten-po#formulier-op-papier",),
        facts=("J-BVL-3",),
        contradictions=("J-TEG-12",),
        when=answer("route", "papier"),
        effects=(Task("administratie", "Laat ouders het formulier zelf afgeven, in een dichte envelop."),),
    ),
    Rule(
        id="in-een-gesprek",
        says="In een gesprek vraag je niet meer dan op het formulier staat, en luistert niemand mee.",
        passages=("starten-po#in-een-gesprek",),
        facts=("J-BVL-1",),
        when=answer("route", "gesprek"),
        effects=(Task("leraren en directie", "Voer het gesprek waar anderen het niet horen."),),
    ),
)

CHECKER = Checker(
    slug="starten-po",
    title="Mag je dit vragen van een nieuwe leerling?",
    page="starten-po",
    intro=(
        "Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat. "
        "Komt de leerling van een andere school? Gebruik dan de check over de overstap."
    ),
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
    headlines={
        Outcome.VERPLICHT: "Dit moet je vragen en vastleggen",
        Outcome.TOEGESTAAN: "Dit mag je vragen",
        Outcome.VOORWAARDEN: "Nog niet in orde: regel eerst de voorwaarden",
        Outcome.VERBODEN: "Niet vragen, of niet op deze manier",
    },
    advice={
        Outcome.VERPLICHT: "vraag dit: verplicht",
        Outcome.TOEGESTAAN: "vraag dit als het nodig is: toegestaan",
        Outcome.VERBODEN: "vraag dit niet: verboden",
    },
)
