"""May the GGD, a municipality or a researcher have this? (page `gezondheidsonderzoek`, U-69, U-70)

No duty for the school, so never 'verplicht': explicit consent that the asker itself asks for and the school has
seen, or an invitation that the school passes on without giving anything. The list for the legal task of the JGZ
stays undecided without consent (J-TEG-1), and so does anonymous research (J-GGD-5 is not confirmed).
"""

from __future__ import annotations

from dataclasses import replace

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Forbid,
    Outcome,
    Permit,
    Question,
    Require,
    Rule,
    Task,
    Undecided,
    answer,
)
from .shared import (
    ACCOUNT,
    AGE,
    AGREEMENTS,
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    OPEN_MAIL,
    OSO,
    PAPER,
    SECURE,
    agreements_condition,
    agreements_question,
    consent_rules,
    no_whole_dossier,
    route,
    route_rules,
    safe_route,
)

ASKED_DIRECTLY = ("persoon", "contact", "antwoorden", "anoniem")
"""What parents and pupil can give the asker themselves when the school passes on an invitation."""
HEALTH = ("antwoorden", "gezondheid", "verzuim")
GIVEN = ("persoon", "contact", *HEALTH, "leren")
"""What the school can give at all; the rest is forbidden or no personal data."""
FROM_SCHOOL = tuple(item for item in GIVEN if item != "antwoorden")
"""What the school itself has: it cannot reach the asker outside the school."""
ANSWERED = ("antwoorden", "anoniem")
"""What pupil or parents can give the asker themselves, also at school."""

QUESTIONS = (
    Question(
        id="aanleiding",
        title="Wie vraagt om de gegevens, en waarvoor?",
        choices=(
            Choice(
                id="jgz-taak",
                label="De GGD of JGZ, voor de gewone jeugdgezondheidszorg",
                hint="leerlingen uitnodigen, onderzoeken of vaccineren",
            ),
            Choice(id="project", label="De GGD of gemeente, voor een gezondheidsproject of vragenlijst"),
            Choice(
                id="onderzoeker",
                label="Een onderzoeker, universiteit of andere organisatie",
                hint="voor onderzoek naar gezondheid",
            ),
        ),
    ),
    Question(
        id="manier",
        title="Hoe werkt de school mee?",
        choices=(
            Choice(
                id="meewerken",
                label="De school geeft gegevens, of laat leerlingen op school invullen of meten",
                proposable=False,
            ),
            Choice(
                id="doorgeven",
                label="De school geeft alleen een uitnodiging of vragenlijst door",
                hint="ouders en leerlingen antwoorden rechtstreeks, de vrager krijgt niets van de school",
            ),
        ),
        changeable=True,
    ),
    Question(
        id="gegevens",
        title="Welke gegevens wil de vrager hebben?",
        help="Kies alles waar de vrager om vraagt. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("contact", "gezondheid", "dossier"),
            ("anoniem", "dossier"),
        ),
        choices=(
            Choice(id="persoon", label="Naam, geboortedatum en groep", hint="de leerlinglijst"),
            Choice(id="contact", label="Adres, telefoon of e-mail van ouders of leerling"),
            Choice(id="antwoorden", label="Antwoorden of metingen", hint="vragenlijst, gewicht, lengte"),
            Choice(id="gezondheid", label="Gezondheid uit het dossier", hint="ziekte, diagnose, medicijnen"),
            Choice(id="verzuim", label="Verzuim door ziekte"),
            Choice(id="leren", label="Cijfers, gedrag of begeleiding"),
            Choice(id="anoniem", label="Alleen anonieme antwoorden of aantallen", hint="niemand is te herkennen"),
            Choice(id="pgn", label="PGN", hint="het persoonsgebonden nummer: BSN of onderwijsnummer"),
            Choice(id="dossier", label="Het hele leerlingdossier"),
        ),
    ),
    agreements_question(
        "Liggen er afspraken vast met de vrager?", help="Wie doet wat, waarvoor, hoe lang en hoe veilig."
    ),
    AGE,
    Question(
        id="toestemming",
        title="Is er uitdrukkelijke toestemming voor dit onderzoek?",
        help=(
            "Jonger dan 16: van de ouders, en vanaf 12 kan de leerling die ook zelf intrekken. "
            "Vanaf de zestiende verjaardag: van de leerling zelf."
        ),
        orders=(
            ("gegeven", "niet-gezien", "niet-gevraagd", "geweigerd"),
            ("gegeven", "geen-reactie", "niet-gevraagd", "geweigerd"),
        ),
        choices=(
            Choice(id="gegeven", label="Ja, en de school heeft dat gezien"),
            Choice(id="niet-gezien", label="De vrager zegt van wel, maar de school zag het niet", proposable=False),
            Choice(id="geen-reactie", label="Gevraagd, maar er kwam geen reactie", proposable=False),
            Choice(id="niet-gevraagd", label="Nog niet gevraagd", proposable=False),
            Choice(id="geweigerd", label="Geweigerd of ingetrokken", final=True, proposable=False),
        ),
        changeable=True,
    ),
    route(
        Choice(
            id="rechtstreeks",
            label="Niet via de school",
            hint="alleen antwoorden of metingen: leerling of ouders geven die zelf, zoals in de vragenlijst van de GGD",
        ),
        SECURE,
        PAPER,
        replace(OSO, proposable=False),
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe krijgt de vrager de gegevens?",
    ),
)

SAFE_ROUTE_ANSWERS = "veilige-route-antwoorden"
_ASK_FIRST = (
    "Laat de vrager zelf uitdrukkelijk om toestemming vragen. Kijk of het ja er echt is voordat je iets geeft "
    "of leerlingen laat meedoen."
)
_REFUSED = "De toestemming is geweigerd of ingetrokken. Geef dus niets, en laat de leerling niet meedoen."

CONDITIONS = (
    replace(CONSENT_PARENTS, todo=_ASK_FIRST, broken_says=_REFUSED),
    replace(CONSENT_PUPIL, todo=_ASK_FIRST, broken_says=_REFUSED),
    agreements_condition("Leg met de vrager vast wie wat doet, waarvoor, hoe lang en hoe veilig."),
    replace(
        safe_route("beveiligd", "papier"),
        todo="Kies een veilige route voor wat de school zelf geeft: beveiligd of papier.",
    ),
    replace(
        safe_route("rechtstreeks", "beveiligd", "papier"),
        id=SAFE_ROUTE_ANSWERS,
        label="Een veilige route voor antwoorden",
    ),
)

JGZ = answer("aanleiding", "jgz-taak")
PROJECT = answer("aanleiding", "project")
RESEARCHER = answer("aanleiding", "onderzoeker")
PROJECT_OR_RESEARCHER = answer("aanleiding", "project", "onderzoeker")
TAKING_PART = answer("manier", "meewerken")
PASSING_ON = answer("manier", "doorgeven")
REFUSED = answer("toestemming", "geweigerd")
ASK_GGD_AND_FG = "Vraag de GGD wie toestemming geeft en hoe, en leg het voor aan de FG van je bestuur."
OFFER = Task(
    "leraren en directie",
    "Stel voor dat de school zelf een uitnodiging doorgeeft. Dan hoeft zij niets aan de vrager te geven.",
)

_PARENTS, _PUPIL = "gezondheidsonderzoek#toestemming-ouders", "gezondheidsonderzoek#toestemming-leerling"

_OPEN_MAIL, _SAFE, _PAPER = route_rules(
    open_mail=("gezondheidsonderzoek#geen-open-mail", "stap-3#geen-open-mail"),
    safe=("gezondheidsonderzoek#veilige-route", "wettelijk-verplicht#passend-beveiligd"),
    safe_says="Wat de school zelf geeft, gaat langs een veilige route.",
    paper=("gezondheidsonderzoek#papier-zorgvuldig", "stap-3#papier-zorgvuldig"),
)

RULES = (
    # --- whoever asks
    Rule(
        id="geen-plicht",
        says="Meewerken is een keuze: volgens de bron verplicht geen wet de school om hiervoor gegevens te geven.",
        passages=("gezondheidsonderzoek#geen-plicht", "gezondheidsonderzoek#nee-zeggen"),
        facts=("J-GGD-2",),
        effects=(Caveat("Meewerken hoeft niet: volgens de bron en de VO-raad is er geen plicht. Je mag nee zeggen."),),
    ),
    Rule(
        id="vrager-noemt-wet",
        says="Noemt de vrager een wet, vraag dan welke. Onze bronnen zeggen niet of die hier geldt.",
        passages=("gezondheidsonderzoek#vrager-noemt-wet", "stap-2#vraag-welke-wet"),
        facts=("J-ROL-7",),
        when=PROJECT_OR_RESEARCHER,
        effects=(Caveat("Noemt de vrager een wet? Vraag om het artikel en leg het voor aan je FG."),),
    ),
    no_whole_dossier(
        "gezondheidsonderzoek#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Voor onderzoek naar gezondheid is een heel leerlingdossier nooit nodig.",
    ),
    Rule(
        id="geen-pgn",
        says="Wij vinden de vrager niet in de wet. Het PGN gaat er niet heen, volgens ons ook niet met toestemming.",
        passages=("gezondheidsonderzoek#geen-pgn", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1", "J-PGN-10", "J-GGD-2"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    # --- the school passes on an invitation, and gives nothing
    Rule(
        id="uitnodiging-doorgeven",
        says="De school mag een uitnodiging of vragenlijst zelf doorgeven. De vrager krijgt dan niets van de school.",
        passages=("gezondheidsonderzoek#uitnodiging-doorgeven", "gezondheidsonderzoek#antwoorden-rechtstreeks"),
        when=PASSING_ON,
        items=ASKED_DIRECTLY,
        effects=(
            Permit("de school geeft zelf niets aan de vrager"),
            Caveat(
                "Dat doorgeven mag, leiden wij af: laat het nakijken. Geef de vrager zelf geen namen, adressen of "
                "antwoorden."
            ),
            Task(
                "leraren en directie",
                "Lees de uitnodiging na: staat erin wie vraagt, waarvoor, en dat meedoen vrij is?",
            ),
            Task("administratie", "Verstuur de uitnodiging zelf. Laat antwoorden rechtstreeks naar de vrager gaan."),
        ),
    ),
    Rule(
        id="niets-uit-het-dossier",
        says="Bij een uitnodiging gaat er niets uit het dossier mee. Daar is het niet voor nodig.",
        passages=("gezondheidsonderzoek#niets-uit-het-dossier", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-2",),
        when=PASSING_ON,
        items=("gezondheid", "verzuim", "leren"),
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-blijven-vragen",
        says="Zeiden ouders of leerling al nee, dan nodig je hen volgens ons niet nog eens uit.",
        passages=("gezondheidsonderzoek#niet-blijven-vragen",),
        facts=("J-TOE-2",),
        when=PASSING_ON & REFUSED,
        items=ASKED_DIRECTLY,
        effects=(Forbid(),),
    ),
    # --- the JGZ, for its legal task
    Rule(
        id="jgz-lijst-zonder-toestemming",
        says="Of de JGZ een leerlinglijst mag krijgen zonder toestemming, beslissen onze bronnen niet.",
        passages=("gezondheidsonderzoek#jgz-lijst-zonder-toestemming", "gezondheidsonderzoek#jgz-lijst-hoeft-niet"),
        facts=("J-GGD-1", "J-GGD-2", "J-ROD-6"),
        contradictions=("J-TEG-1",),
        when=JGZ & TAKING_PART & answer("toestemming", "niet-gezien", "geen-reactie", "niet-gevraagd"),
        items=("persoon",),
        effects=(
            Undecided("Wijs de GGD op het register. Vraag de FG van je bestuur of deze lijst zonder toestemming mag."),
            OFFER,
        ),
    ),
    *consent_rules(
        prefix="jgz-lijst",
        says="Met toestemming mag de JGZ de korte leerlinglijst krijgen, en niet meer dan dat.",
        passages=("gezondheidsonderzoek#jgz-lijst-kort",),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-GGD-2",),
        contradictions=("J-TEG-1",),
        when=JGZ & TAKING_PART & answer("toestemming", "gegeven", "geweigerd"),
        items=("persoon",),
    ),
    Rule(
        id="wijs-op-register",
        says="Voor de jeugdgezondheidszorg krijgt de gemeente al gegevens uit het register onderwijsdeelnemers.",
        passages=("gezondheidsonderzoek#wijs-op-register",),
        facts=("J-ROD-6", "J-GGD-1"),
        when=JGZ,
        items=("persoon", "contact"),
        effects=(
            Caveat(
                "De gemeente krijgt voor de JGZ al gegevens uit het register. Dat de school dus niets apart hoeft "
                "te sturen, is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="onderzoek-door-jgz",
        says="Wie toestemming geeft als de JGZ zelf leerlingen onderzoekt of vaccineert, beslissen onze bronnen niet.",
        passages=("gezondheidsonderzoek#onderzoek-door-jgz", "stap-2#bij-twijfel-fg"),
        facts=("J-TOE-7",),
        when=JGZ & TAKING_PART,
        items=("antwoorden",),
        effects=(Undecided(ASK_GGD_AND_FG),),
    ),
    Rule(
        id="jgz-onderzoek-geweigerd",
        says="Is de toestemming geweigerd of ingetrokken, dan laat de school de leerling niet meedoen.",
        passages=("gezondheidsonderzoek#toestemming-geweigerd",),
        facts=("J-TOE-1",),
        when=JGZ & TAKING_PART & REFUSED,
        items=("antwoorden",),
        effects=(Forbid(),),
    ),
    *consent_rules(
        prefix="jgz-meer",
        says="Meer dan de korte leerlinglijst krijgt de JGZ alleen met toestemming.",
        passages=("gezondheidsonderzoek#jgz-meer-dan-de-lijst", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-GGD-2",),
        contradictions=("J-TEG-1",),
        when=JGZ & TAKING_PART,
        items=("contact", "leren"),
    ),
    *consent_rules(
        prefix="jgz-gezondheid",
        says="De uitzondering voor zorgverleners is niet van de school. Die vraagt uitdrukkelijke toestemming.",
        passages=("gezondheidsonderzoek#jgz-meer-dan-de-lijst", "gezondheidsonderzoek#gezondheid-uitdrukkelijk"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-5", "J-BIJ-9"),
        contradictions=("J-TEG-1",),
        when=JGZ & TAKING_PART,
        items=("gezondheid", "verzuim"),
    ),
    # --- a project of the GGD or the municipality, or a researcher
    *consent_rules(
        prefix="project-gezondheid",
        says="Antwoorden, metingen en andere gezondheid vragen bij een project uitdrukkelijke toestemming.",
        passages=("gezondheidsonderzoek#gezondheid-uitdrukkelijk", "gezondheidsonderzoek#ggd-vraagt-zelf"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-GGD-3", "J-GGD-4", "J-BIJ-1", "J-BIJ-2", "J-BIJ-9"),
        when=PROJECT & TAKING_PART,
        items=HEALTH,
    ),
    *consent_rules(
        prefix="onderzoeker-gezondheid",
        says="Ook een onderzoeker krijgt antwoorden, metingen en andere gezondheid alleen na een uitdrukkelijk ja.",
        passages=("gezondheidsonderzoek#gezondheid-uitdrukkelijk", "gezondheidsonderzoek#onderzoeker-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9", "J-TOX-5"),
        when=RESEARCHER & TAKING_PART,
        items=HEALTH,
    ),
    *consent_rules(
        prefix="project",
        says="Voor een gezondheidsproject geef je namen en adressen pas na toestemming.",
        passages=("gezondheidsonderzoek#project-toestemming", "gezondheidsonderzoek#ggd-vraagt-zelf"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-GGD-3", "J-GGD-4"),
        contradictions=("J-TEG-1",),
        when=PROJECT & TAKING_PART,
        items=("persoon", "contact"),
    ),
    *consent_rules(
        prefix="onderzoeker",
        says="Een onderzoeker krijgt alleen iets met een eigen grond. Volgens onze lezing is dat meestal toestemming.",
        passages=("gezondheidsonderzoek#onderzoeker-toestemming", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1",),
        when=RESEARCHER & TAKING_PART,
        items=("persoon", "contact"),
    ),
    *consent_rules(
        prefix="leren",
        says="Ook voor onderzoek geef je cijfers, gedrag en begeleiding alleen met toestemming.",
        passages=("gezondheidsonderzoek#leren-toestemming", "index#toetsresultaten-derden"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=PROJECT_OR_RESEARCHER & TAKING_PART,
        items=("leren",),
    ),
    Rule(
        id="gewicht-en-lengte",
        says="Ook gewicht en lengte zijn gegevens over gezondheid.",
        passages=("gezondheidsonderzoek#gewicht-en-lengte",),
        facts=("J-BEO-2",),
        when=PROJECT_OR_RESEARCHER & TAKING_PART,
        items=("antwoorden",),
        effects=(
            Caveat("Dat gewicht en lengte als gezondheid tellen, komt uit uitleg van de sector: laat het nakijken."),
        ),
    ),
    Rule(
        id="verzuim-door-ziekte",
        says="Verzuim door ziekte zegt iets over gezondheid.",
        passages=("gezondheidsonderzoek#verzuim-door-ziekte",),
        facts=("J-VZM-13", "J-BIJ-1"),
        when=TAKING_PART,
        items=("verzuim",),
        effects=(Caveat("Dat verzuim door ziekte als gezondheid telt, leiden wij af: laat het nakijken."),),
    ),
    Rule(
        id="onderzoeker-naar-register",
        says="Voor onderzoek geeft het register soms gegevens, onder voorwaarden.",
        passages=("gezondheidsonderzoek#onderzoeker-naar-register", "gezondheidsonderzoek#uitzondering-wetenschap"),
        facts=("J-ROD-7", "J-BIJ-11"),
        when=RESEARCHER & TAKING_PART,
        items=GIVEN,
        effects=(
            Task("leraren en directie", "Vraag de onderzoeker of het register onderwijsdeelnemers al genoeg geeft."),
            Caveat(
                "Noemt de onderzoeker de uitzondering voor wetenschap? Of die voor de school geldt, beslissen onze "
                "bronnen niet: vraag je FG."
            ),
        ),
    ),
    # --- anonymous
    Rule(
        id="anoniem",
        says="Of anoniem onderzoek buiten de regels valt, is niet bevestigd.",
        passages=("gezondheidsonderzoek#anoniem", "stap-2#bij-twijfel-fg"),
        facts=("J-GGD-5",),
        when=TAKING_PART & answer("toestemming", "niet-gezien", "geen-reactie", "niet-gevraagd"),
        items=("anoniem",),
        effects=(
            Undecided("Vraag de FG van je bestuur of het onderzoek echt anoniem is, vooral bij een kleine klas."),
            OFFER,
        ),
    ),
    *consent_rules(
        prefix="anoniem",
        says="Met toestemming mag dit, ook als iemand toch te herkennen blijkt. Na een nee doet de leerling niet mee.",
        passages=("gezondheidsonderzoek#anoniem-met-toestemming", "gezondheidsonderzoek#toestemming-geweigerd"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-GGD-5",),
        when=answer("toestemming", "gegeven", "geweigerd"),
        items=("anoniem",),
        residual=True,  # so not for an invitation that the school passes on
    ),
    # --- consent that is not there yet
    Rule(
        id="zelf-zien",
        says="De school houdt haar eigen verantwoordelijkheid en kijkt zelf of de toestemming er is.",
        passages=("gezondheidsonderzoek#zelf-zien",),
        facts=("J-GGD-3",),
        when=TAKING_PART & answer("toestemming", "niet-gezien"),
        items=GIVEN,
        effects=(Task("leraren en directie", "Vraag de vrager om te laten zien wie toestemming gaf."),),
    ),
    Rule(
        id="geen-reactie-is-geen-ja",
        says="Geen reactie is geen ja.",
        passages=("gezondheidsonderzoek#geen-reactie-is-geen-ja",),
        facts=("J-GGD-3", "J-TOE-2"),
        when=TAKING_PART & answer("toestemming", "geen-reactie"),
        items=GIVEN,
        effects=(Caveat("Wie niet reageert, zegt geen ja. Ook niet als de brief zegt: geen reactie is meedoen."),),
    ),
    Rule(
        id="stel-doorgeven-voor",
        says="Wil je helpen zonder gegevens te geven, dan geef je zelf een uitnodiging door.",
        passages=("gezondheidsonderzoek#kort-doorgeven",),
        when=TAKING_PART & answer("toestemming", "niet-gezien", "geen-reactie", "niet-gevraagd"),
        items=("contact", "antwoorden"),
        effects=(OFFER,),
    ),
    # --- what the school arranges
    Rule(
        id="afspraken",
        says="Met de vrager leg je de afspraken vast. Een verwerkersovereenkomst is meestal niet nodig.",
        passages=("gezondheidsonderzoek#afspraken", "index#aparte-afspraken"),
        facts=("J-VWK-3",),
        when=TAKING_PART,
        items=(*GIVEN, "anoniem"),
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="beoordeling-vooraf",
        says="Bij een waarschijnlijk groot risico hoort vooraf een beoordeling.",
        passages=("gezondheidsonderzoek#beoordeling-vooraf",),
        facts=("J-ROL-6",),
        when=TAKING_PART,
        items=HEALTH,
        effects=(Task("bestuur", "Kijk met de FG of er vooraf een beoordeling van de risico's (DPIA) nodig is."),),
    ),
    Rule(
        id="noteer-het",
        says="Noteer aan wie je wat gaf, waarvoor en op welke grond.",
        passages=("stap-3#noteer-de-uitwisseling",),
        facts=("J-BEG-5",),
        when=TAKING_PART,
        items=GIVEN,
        effects=(
            Task("administratie", "Noteer in het leerlingdossier aan wie je wat gaf, waarvoor en op welke grond."),
        ),
    ),
    # --- the route
    Rule(
        id="geen-account",
        says="Met een account ziet de vrager meer dan nodig is. Geef gegevens, geen toegang.",
        passages=("gezondheidsonderzoek#geen-account", "stap-3#geen-account"),
        facts=("J-BEG-2",),
        when=TAKING_PART & answer("route", "account"),
        effects=(Forbid(),),
    ),
    replace(_OPEN_MAIL, when=_OPEN_MAIL.when & TAKING_PART, items=(*GIVEN, "anoniem")),
    replace(_SAFE, when=TAKING_PART, items=FROM_SCHOOL),
    Rule(
        id="veilige-route-antwoorden",
        says="Antwoorden gaan rechtstreeks naar de vrager, of langs een veilige route van de school.",
        passages=("gezondheidsonderzoek#route-antwoorden", "gezondheidsonderzoek#veilige-route"),
        facts=_SAFE.facts,
        contradictions=_SAFE.contradictions,
        when=TAKING_PART,
        items=ANSWERED,
        effects=(Require(SAFE_ROUTE_ANSWERS),),
    ),
    Rule(
        id="antwoorden-rechtstreeks",
        says="Geven leerling of ouders de antwoorden zelf, dan gaan ze niet langs de school.",
        passages=("gezondheidsonderzoek#route-antwoorden",),
        facts=("J-BVL-1",),
        when=TAKING_PART & answer("route", "rechtstreeks"),
        items=ANSWERED,
        effects=(Caveat("Dat antwoorden rechtstreeks naar de vrager mogen, leiden wij af: laat het nakijken."),),
    ),
    replace(_PAPER, when=_PAPER.when & TAKING_PART, items=(*GIVEN, "anoniem")),
)

CHECKER = Checker(
    slug="gezondheidsonderzoek",
    title="Mag de school meewerken aan dit onderzoek naar gezondheid?",
    page="gezondheidsonderzoek",
    intro="Kies wie er vraagt, en wat die wil hebben. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
    headlines={
        Outcome.TOEGESTAAN: "Zo mag de school meewerken",
        Outcome.VOORWAARDEN: "Nog niet meewerken: regel eerst de voorwaarden",
        Outcome.VERBODEN: "Niet meewerken in deze vorm",
    },
    advice={Outcome.TOEGESTAAN: "zo mag het: toegestaan"},
)
