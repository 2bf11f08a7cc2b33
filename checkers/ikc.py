"""What may school and kinderopvang in one building share, and what do they lay down? (page `ikc`, U-59 … U-63)

One roof is no ground: each stays responsible for its own, and the other hears nothing without a duty or consent
(J-TEG-1). A shared facility makes them jointly responsible only when they decide
together (J-TEG-16). Camera images have conditions of their own.
"""

from __future__ import annotations

from dataclasses import replace

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Condition,
    Forbid,
    Oblige,
    Outcome,
    Permit,
    Question,
    Require,
    Rule,
    Task,
    Undecided,
    When,
    answer,
)
from .shared import (
    ACCOUNT,
    AGREEMENTS,
    ASK_FG,
    CONSENT_OF_PARENTS,
    CONSENT_PARENTS,
    CONVERSATION,
    FROM_TWELVE,
    OPEN_MAIL,
    OSO,
    PAPER,
    PARENTS,
    PGN,
    SECURE,
    acute_danger,
    agreements_condition,
    agreements_question,
    arranged,
    danger_or_suspicion,
    data_question,
    in_conversation,
    no_account,
    no_pgn,
    no_whole_dossier,
    refused,
    route,
    route_rules,
    safe_route,
    yes_or_no,
)

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(id="naar-opvang", label="De school geeft gegevens van een leerling aan de opvang"),
            Choice(id="naar-school", label="De opvang geeft gegevens van een kind aan de school"),
            Choice(id="nood", label="Er is acuut gevaar, en de ander moet nu iets weten om te helpen"),
            Choice(
                id="voorziening",
                label="Wij delen een voorziening waar gegevens in zitten",
                hint="camera's, ouderapp, telefoonlijst, receptie",
            ),
            Choice(id="administratie", label="Wij willen één administratie voor school en opvang"),
            Choice(id="politie", label="De politie vraagt om camerabeelden"),
            Choice(id="ouder", label="Een ouder vraagt om camerabeelden"),
        ),
    ),
    Question(
        id="wie",
        title="Wie beslist waarom en hoe de voorziening wordt gebruikt?",
        choices=(
            Choice(id="samen", label="School en opvang samen"),
            Choice(id="ieder", label="Ieder voor zich, voor de eigen gegevens"),
            Choice(
                id="een",
                label="Een van beide, of de verhuurder",
                hint="de ander huurt of gebruikt alleen mee, en heeft niets te zeggen",
            ),
            Choice(
                id="opdracht",
                label="Een van beide, en de ander doet het werk in opdracht",
                hint="bijvoorbeeld een receptie die voor allebei werkt",
            ),
            Choice(
                id="rechtspersoon",
                label="School en opvang zijn samen één rechtspersoon",
                hint="één stichting of vereniging voor allebei",
            ),
        ),
    ),
    data_question(
        "Om welke gegevens gaat het?",
        Choice(id="contact", label="Naam, adres en telefoonnummers"),
        Choice(
            id="praktisch",
            label="Praktische informatie",
            hint="schooltijden, wie er vandaag is of niet is, zonder reden",
        ),
        Choice(id="ontwikkeling", label="Ontwikkeling, gedrag, verzuim of begeleiding"),
        Choice(id="resultaten", label="Toetsresultaten"),
        Choice(id="gezondheid", label="Gezondheid", hint="ziekte, allergie, medicijnen"),
        Choice(id="ve", label="Programma en duur van de voorschoolse educatie"),
        Choice(id="beelden", label="Camerabeelden"),
        PGN,
        Choice(id="dossier", label="Een heel dossier"),
        orders=(
            ("contact", "ontwikkeling", "gezondheid", "dossier"),
            ("pgn", "dossier"),
        ),
    ),
    yes_or_no("ingeschreven", "Is het kind al ingeschreven op de school?"),
    Question(
        id="toegang",
        title="Kunnen school en opvang daarin elkaars gegevens zien?",
        orders=(("gescheiden", "gedeeld"),),
        choices=(
            Choice(id="gescheiden", label="Nee, ieder ziet alleen de eigen gegevens"),
            Choice(id="gedeeld", label="Ja, allebei of een van beide", proposable=False),
        ),
        changeable=True,
    ),
    Question(
        id="regeling",
        title="Is er een onderlinge regeling, en is de kern bekendgemaakt?",
        help="In de regeling staat wie welke plicht uit de AVG uitvoert. De kern staat waar ouders die kunnen lezen.",
        orders=(("bekend", "niet-bekend", "nee"),),
        choices=(
            Choice(id="bekend", label="Ja, en de kern is bekendgemaakt"),
            Choice(id="niet-bekend", label="Ja, maar nog niet bekendgemaakt", proposable=False),
            Choice(id="nee", label="Nee", proposable=False),
        ),
        changeable=True,
    ),
    agreements_question(
        "Liggen er afspraken vast tussen school en opvang?",
        help="Wat, waarvoor, wie doet wat, hoe lang en hoe veilig.",
    ),
    arranged("overeenkomst", "Is er een verwerkersovereenkomst?", yes="Ja, ondertekend"),
    Question(
        id="noodzaak",
        title="Is er een duidelijk doel, en werkt iets minder ingrijpends niet?",
        help="Bijvoorbeeld een beter slot, meer toezicht of minder camera's.",
        orders=(("ja", "nee"),),
        choices=(
            Choice(id="ja", label="Ja, het doel is duidelijk en het kan niet met minder"),
            Choice(id="nee", label="Nee, het doel is niet duidelijk of het kan met minder"),
        ),
    ),
    Question(
        id="vooraf",
        title="Wat is er voor de camera's vooraf geregeld?",
        help="Een DPIA is een beoordeling vooraf van de risico's.",
        orders=(
            ("beide", "alleen-dpia", "geen"),
            ("beide", "alleen-instemming", "geen"),
        ),
        choices=(
            Choice(id="beide", label="Een DPIA, en instemming van de medezeggenschapsraad"),
            Choice(id="alleen-dpia", label="Alleen een DPIA", proposable=False),
            Choice(id="alleen-instemming", label="Alleen instemming", proposable=False),
            Choice(id="geen", label="Nog niets", proposable=False),
        ),
        changeable=True,
    ),
    Question(
        id="bewaren",
        title="Hoe lang blijven de beelden bewaard?",
        orders=(("vier-weken", "incident", "langer"),),
        choices=(
            Choice(id="vier-weken", label="Hooguit vier weken"),
            Choice(id="incident", label="Langer, maar alleen beelden van een concreet incident"),
            Choice(id="langer", label="Langer", proposable=False),
        ),
        changeable=True,
    ),
    Question(
        id="kind-op-beeld",
        title="Wie is er herkenbaar op de beelden?",
        orders=(("alleen-eigen", "ook-anderen"),),
        choices=(
            Choice(
                id="alleen-eigen",
                label="Alleen het kind van deze ouder",
                hint="anderen zijn er niet, of zijn onherkenbaar gemaakt",
            ),
            Choice(id="ook-anderen", label="Ook anderen, of alleen anderen", proposable=False),
        ),
        changeable=True,
    ),
    CONSENT_OF_PARENTS,
    route(
        OSO,
        SECURE,
        PAPER,
        CONVERSATION,
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe gaan de gegevens naar de ander?",
    ),
)

CONDITIONS = (
    CONSENT_PARENTS,
    safe_route("beveiligd", "papier", "gesprek"),
    Condition(
        id="onderlinge-regeling",
        label="Een onderlinge regeling",
        met=answer("regeling", "bekend", "niet-bekend"),
        todo="Maak met de opvang een onderlinge regeling: wie voert welke plicht uit de AVG uit.",
        role="bestuur",
    ),
    Condition(
        id="kern-bekend",
        label="De kern van de regeling is bekendgemaakt",
        met=answer("regeling", "bekend"),
        todo="Maak de kern van de onderlinge regeling bekend, bijvoorbeeld op de website.",
        role="bestuur",
    ),
    agreements_condition("Leg met de opvang vast wie wat doet, waarvoor, hoe lang en hoe veilig."),
    Condition(
        id="verwerkersovereenkomst",
        label="Een verwerkersovereenkomst",
        met=answer("overeenkomst", "ja"),
        todo="Sluit een verwerkersovereenkomst: wie opdracht geeft, en wat de ander wel en niet mag.",
        role="bestuur",
    ),
    Condition(
        id="dpia",
        label="Een DPIA",
        met=answer("vooraf", "beide", "alleen-dpia"),
        todo="Laat vooraf de risico's van de camera's beoordelen in een DPIA.",
        role="bestuur",
    ),
    Condition(
        id="instemming",
        label="Instemming van de medezeggenschapsraad",
        met=answer("vooraf", "beide", "alleen-instemming"),
        todo="Vraag de medezeggenschapsraad vooraf om in te stemmen met de camera's.",
        role="leraren en directie",
    ),
    Condition(
        id="bewaartermijn",
        label="Beelden hooguit vier weken bewaren",
        met=answer("bewaren", "vier-weken", "incident"),
        todo="Wis beelden na uiterlijk vier weken, behalve beelden van een concreet incident.",
        role="administratie",
    ),
)

TO_CARE, TO_SCHOOL = answer("situatie", "naar-opvang"), answer("situatie", "naar-school")
EXCHANGE, DANGER = TO_CARE | TO_SCHOOL, answer("situatie", "nood")
FACILITY, ONE_OFFICE = answer("situatie", "voorziening"), answer("situatie", "administratie")
POLICE, PARENT = answer("situatie", "politie"), answer("situatie", "ouder")
TOGETHER, EACH_OWN, ONE_DECIDES = (FACILITY & answer("wie", each) for each in ("samen", "ieder", "een"))
BY_ORDER, ONE_ENTITY = FACILITY & answer("wie", "opdracht"), FACILITY & answer("wie", "rechtspersoon")
TWO_PARTIES = FACILITY & answer("wie", "samen", "ieder", "een")
APART, SHARED = (TWO_PARTIES & answer("toegang", each) for each in ("gescheiden", "gedeeld"))
ENROLLED, NOT_ENROLLED = answer("ingeschreven", "ja"), answer("ingeschreven", "nee")

LEARNING = ("ontwikkeling", "resultaten", "gezondheid")
ORDINARY = ("contact", "praktisch", *LEARNING, "ve")
TOO_MUCH = ("pgn", "dossier")
NEEDED = answer("noodzaak", "ja")
NO = "ikc#toestemming-geweigerd"


def _agreed(name: str, when: When, *items: str) -> Rule:
    return Rule(
        id=f"afspraken-{name}",
        says="School en opvang leggen eerst vast wat zij elkaar geven, waarvoor, en wie dat doet.",
        passages=(
            "ikc#afspraken-over-uitwisselen",
            "ikc#ieder-zelf-verantwoordelijk",
            "index#aparte-afspraken",
            "wie-doet-wat#bestuur",
        ),
        facts=("J-VWK-3", "J-IKC-1"),
        when=when,
        items=items,
        effects=(Require(AGREEMENTS),),
    )


RULES = (
    danger_or_suspicion(*ORDINARY),
    refused("uitwisselen", NO, "contact", "praktisch", *LEARNING, when=EXCHANGE),
    refused("programma", NO, "ve", when=TO_CARE | (TO_SCHOOL & NOT_ENROLLED)),
    refused("gedeeld", NO, *ORDINARY, when=SHARED),
    # --- giving each other data
    Rule(
        id="niet-zomaar",
        says="School en opvang geven elkaar niet zomaar gegevens. Hiervoor is toestemming van de ouders nodig.",
        passages=("ikc#niet-zomaar", "ikc#toestemming-ouders", "stap-2#anders-toestemming"),
        facts=("J-IKC-1", "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=EXCHANGE,
        items=("contact", "praktisch", "ve"),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="ontwikkeling-naar-school",
        says="Over de ontwikkeling van een kind vertelt de opvang de school alleen iets met toestemming van de ouders.",
        passages=("ikc#ontwikkeling-naar-school", "ikc#niet-zomaar"),
        facts=("J-KOV-1", "J-TOE-3"),
        when=TO_SCHOOL,
        items=("ontwikkeling",),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="ontwikkeling-naar-opvang",
        says="Hoe een leerling zich ontwikkelt, hoort de opvang alleen met toestemming van de ouders.",
        passages=("ikc#ontwikkeling-naar-opvang", "ikc#niet-zomaar"),
        facts=("J-KOV-5", "J-TOE-3"),
        when=TO_CARE,
        items=("ontwikkeling",),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="gezondheid-uitdrukkelijk",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming van de ouders.",
        passages=("ikc#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2", "J-TOE-3"),
        when=EXCHANGE,
        items=("gezondheid",),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="toetsresultaten",
        says="Een derde krijgt toetsresultaten alleen met toestemming, en alleen als ze echt nodig zijn.",
        passages=("ikc#toetsresultaten", "index#toetsresultaten-derden"),
        facts=("J-TOX-5", "J-BEG-2", "J-TOE-3"),
        contradictions=("J-TEG-4",),
        when=EXCHANGE,
        items=("resultaten",),
        residual=True,
        effects=(
            Require(PARENTS),
            Task("leraren en directie", "Vraag waarvoor de toetsresultaten nodig zijn, en geef ze anders niet."),
        ),
    ),
    Rule(
        id="intrekken-vanaf-12",
        says="Een leerling van 12 jaar of ouder mag de toestemming van de ouders ook zelf intrekken.",
        passages=("ikc#intrekken-vanaf-12", "stap-2#intrekken-vanaf-12"),
        facts=("J-TOE-5",),
        when=EXCHANGE | SHARED,
        items=("contact", "praktisch", *LEARNING),
        effects=(FROM_TWELVE,),
    ),
    Rule(
        id="praktische-informatie",
        says="Ook praktische informatie krijgt je partner in het IKC met toestemming van de ouders.",
        passages=("ikc#praktische-informatie", "ikc#andere-kinderopvang"),
        facts=("J-IKC-5", "J-KOV-5", "J-TOE-3"),
        contradictions=("J-TEG-1", "J-TEG-16"),
        when=TO_CARE,
        items=("praktisch",),
        residual=True,
        effects=(
            Require(PARENTS),
            Caveat(
                "Een andere opvang, die erom vraagt, krijgt praktische informatie volgens de wet zonder toestemming. "
                "Of je partner in het IKC daar ook onder valt, weegt de FG van je bestuur."
            ),
        ),
    ),
    Rule(
        id="programma-en-duur",
        says="Van een ingeschreven leerling moet de opvang programma en duur van de voorschoolse educatie doorgeven.",
        passages=("ikc#programma-en-duur",),
        facts=("J-KOV-2",),
        contradictions=("J-TEG-1",),
        when=TO_SCHOOL & ENROLLED,
        items=("ve",),
        effects=(Oblige(),),
    ),
    Rule(
        id="programma-niet-ingeschreven",
        says="Is het kind nog niet ingeschreven, dan is dit geen plicht en vraagt de opvang toestemming.",
        passages=("ikc#programma-niet-ingeschreven", "ikc#toestemming-ouders"),
        facts=("J-KOV-2", "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=TO_SCHOOL,  # residual: for an enrolled pupil the duty above goes before
        items=("ve",),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    _agreed("uitwisselen", EXCHANGE, "contact", "praktisch", *LEARNING),
    _agreed("programma", TO_CARE | (TO_SCHOOL & NOT_ENROLLED), "ve"),
    acute_danger(
        "ikc#acuut-gevaar",
        "stap-2#acuut-gevaar",
        when=DANGER,
        items=("contact", "praktisch", "ontwikkeling", "gezondheid", "beelden"),
    ),
    Rule(
        id="nood-alleen-wat-helpt",
        says="Dit helpt niet bij acuut gevaar. Geef het dus niet.",
        passages=("ikc#nood-alleen-wat-helpt", "stap-1#niet-meer-dan-nodig"),
        facts=("J-GRO-6", "J-BEG-2"),
        when=DANGER,
        items=("resultaten", "ve"),
        effects=(Forbid(),),
    ),
    Rule(
        id="beelden-aan-elkaar",
        says="Of de ander camerabeelden mag krijgen, beslissen onze bronnen niet.",
        passages=("ikc#beelden-aan-elkaar", "stap-2#bij-twijfel-fg"),
        facts=("J-CAM-1",),
        when=EXCHANGE,
        items=("beelden",),
        effects=(Undecided(ASK_FG),),
    ),
    # --- never
    no_pgn(
        "ikc#geen-pgn",
        "pgn#niet-naar-kinderopvang",
        "pgn#alleen-als-wet-het-toestaat",
        who="de opvang",
        when=TO_CARE | DANGER | SHARED | BY_ORDER,
    ),
    Rule(
        id="geen-pgn-van-de-opvang",
        says="Wij vonden geen wet waarmee de opvang het PGN aan de school mag geven.",
        passages=("ikc#geen-pgn-van-de-opvang", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1",),
        when=TO_SCHOOL,
        items=("pgn",),
        effects=(Forbid(), Task("administratie", "Vraag het PGN bij de inschrijving aan de ouders.")),
    ),
    no_whole_dossier(
        "ikc#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel dossier is altijd meer dan de ander nodig heeft.",
        when=EXCHANGE | DANGER | SHARED | BY_ORDER,
    ),
    no_account(
        "ikc#geen-account",
        "stap-3#geen-account",
        when=EXCHANGE,
        facts=("J-BEG-2", "J-IKC-1"),
        effects=(
            Caveat("Dat school en opvang elkaar geen account geven, leiden wij af: laat het nakijken."),
            Task("administratie", "Sluit een account dat er al is. Wie voor allebei werkt, krijgt er per taak een."),
        ),
    ),
    Rule(
        id="geen-gezamenlijke-administratie",
        says="Ieder in een IKC houdt een eigen administratie, met de gegevens waar die zelf voor verantwoordelijk is.",
        passages=("ikc#geen-gezamenlijke-administratie", "ikc#ieder-zelf-verantwoordelijk"),
        facts=("J-IKC-3", "J-IKC-1"),
        when=ONE_OFFICE,
        effects=(
            Forbid(),
            Caveat(
                "Dat de administraties apart blijven, zegt een brancheorganisatie van de opvang: laat het nakijken."
            ),
        ),
    ),
    # --- a shared facility
    Rule(
        id="onderlinge-regeling",
        says="Wie samen beslist waarom en hoe, is samen verantwoordelijk. Daar hoort een onderlinge regeling bij.",
        passages=("ikc#gedeelde-voorziening", "ikc#onderlinge-regeling", "wie-doet-wat#onderlinge-regeling"),
        facts=("J-IKC-2",),
        contradictions=("J-TEG-16",),
        when=TOGETHER,
        effects=(
            Require("onderlinge-regeling"),
            Task("bestuur", "Spreek af dat een ouder met een vraag bij allebei terechtkan."),
        ),
    ),
    Rule(
        id="kern-bekendmaken",
        says="De kern van die regeling maak je bekend.",
        passages=("ikc#kern-bekendmaken",),
        facts=("J-IKC-2",),
        when=TOGETHER,
        effects=(Require("kern-bekend"),),
    ),
    Rule(
        id="ieder-beslist-zelf",
        says="Beslist ieder voor zich, dan zijn jullie niet samen verantwoordelijk. Leg wel vast wie wat doet.",
        passages=("ikc#ieder-beslist-zelf", "ikc#wie-beslist", "ikc#ieder-zelf-verantwoordelijk"),
        facts=("J-IKC-4", "J-IKC-1"),
        contradictions=("J-TEG-16",),
        when=EACH_OWN,
        effects=(
            Require(AGREEMENTS),
            Caveat(
                "De bron noemt jullie samen verantwoordelijk omdat je de voorziening deelt. De AVG zegt dat alleen "
                "als je samen beslist, en die volgen wij."
            ),
        ),
    ),
    Rule(
        id="een-beslist",
        says="Wie niets te zeggen heeft over waarom en hoe, is niet mee verantwoordelijk. Leg wel vast wie wat doet.",
        passages=("ikc#een-beslist", "ikc#wie-beslist"),
        facts=("J-IKC-4",),
        contradictions=("J-TEG-16",),
        when=ONE_DECIDES,
        effects=(
            Require(AGREEMENTS),
            Caveat(
                "De bron noemt jullie samen verantwoordelijk omdat je de voorziening deelt. Dat een huurder dat niet "
                "is, leiden wij af uit de AVG: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="in-opdracht",
        says="Wie met gegevens werkt in opdracht van de ander, is verwerker.",
        passages=("ikc#in-opdracht", "wie-doet-wat#verwerkersovereenkomst"),
        facts=("J-VWK-1", "J-VWK-2"),
        when=BY_ORDER,
        effects=(Require("verwerkersovereenkomst"),),
    ),
    Rule(
        id="balie-in-opdracht",
        says="Wie in opdracht achter een balie werkt, mag contactgegevens en praktische informatie zien.",
        passages=("ikc#balie-in-opdracht",),
        facts=("J-VWK-2", "J-BEG-2"),
        when=BY_ORDER,
        items=("contact", "praktisch"),
        effects=(
            Permit("werk in opdracht"),
            Caveat("Welke gegevens het werk in opdracht vraagt, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="in-opdracht-meer",
        says="Of wie in opdracht werkt ook dit mag zien, beslissen onze bronnen niet.",
        passages=("ikc#in-opdracht-meer", "stap-2#bij-twijfel-fg"),
        facts=("J-VWK-2",),
        when=BY_ORDER,
        items=(*LEARNING, "ve"),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="een-rechtspersoon",
        says="Onze bronnen gaan uit van twee organisaties. Wat binnen één rechtspersoon mag, beslissen zij niet.",
        passages=("ikc#een-rechtspersoon", "stap-2#bij-twijfel-fg"),
        facts=("J-IKC-1",),
        when=ONE_ENTITY,
        items=(*ORDINARY, *TOO_MUCH),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ieder-de-eigen-gegevens",
        says="Ziet ieder alleen de eigen gegevens, dan geven jullie elkaar niets. Toestemming is dan niet nodig.",
        passages=("ikc#ieder-de-eigen-gegevens", "ikc#ieder-zelf-verantwoordelijk"),
        facts=("J-IKC-1",),
        when=APART,
        items=ORDINARY,
        effects=(
            Permit("ieder gebruikt alleen de eigen gegevens"),
            Caveat("Dit gaat over de ander. Wat je zelf mag vastleggen, hangt af van de eigen regels daarvoor."),
            Task("administratie", "Controleer of school en opvang echt alleen de eigen gegevens zien."),
        ),
    ),
    Rule(
        id="pgn-in-eigen-deel",
        says="Of dit in een gedeelde voorziening mag staan als ieder alleen het eigen deel ziet, is niet beslist.",
        passages=("ikc#pgn-in-eigen-deel", "stap-2#bij-twijfel-fg"),
        facts=("J-PGN-10", "J-BEG-2"),
        when=APART,
        items=TOO_MUCH,
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="elkaars-gegevens-zien",
        says="Zien jullie elkaars gegevens, dan is een regeling of afspraak alleen niet genoeg.",
        passages=("ikc#elkaars-gegevens-zien", "ikc#niet-zomaar"),
        facts=("J-IKC-1", "J-KOV-5", "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=FACILITY & answer("toegang", "gedeeld"),  # asked only of two parties
        items=("contact", "praktisch", "ve"),
        residual=True,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="elkaars-gevoelige-gegevens",
        says="Of jullie elkaars gevoelige gegevens mogen zien als ouders ja zeggen, beslissen onze bronnen niet.",
        passages=("ikc#elkaars-gevoelige-gegevens", "ikc#elkaars-gegevens-zien", "stap-2#bij-twijfel-fg"),
        facts=("J-BEG-2", "J-IKC-3", "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=SHARED,
        items=LEARNING,
        effects=(Undecided(ASK_FG), Require(PARENTS)),
    ),
    Rule(
        id="dpia-nagaan",
        says="Zien jullie elkaars gevoelige gegevens, ga dan na of eerst een DPIA nodig is.",
        passages=("ikc#dpia-nagaan", "wie-doet-wat#beoordeling-vooraf"),
        facts=("J-ROL-6",),
        when=SHARED,
        items=LEARNING,
        effects=(Task("bestuur", "Ga met de FG na of voor deze voorziening een DPIA nodig is."),),
    ),
    # --- cameras
    Rule(
        id="camera-doel",
        says="Camera's mogen als er een duidelijk doel is en iets minder ingrijpends niet werkt.",
        passages=("ikc#camera-doel",),
        facts=("J-CAM-1",),
        when=FACILITY & NEEDED,
        items=("beelden",),
        effects=(
            Permit("toezicht met een duidelijk doel"),
            Caveat("De eisen voor camera's komen uit sectoruitleg en modelreglementen: laat ze nakijken."),
        ),
    ),
    Rule(
        id="geen-onnodige-camera",
        says="Zonder duidelijk doel, of als iets minder ingrijpends ook werkt, hang je geen camera op.",
        passages=("ikc#geen-onnodige-camera",),
        facts=("J-CAM-1",),
        when=FACILITY & answer("noodzaak", "nee"),
        items=("beelden",),
        effects=(
            Forbid(),
            Caveat("Dit zegt sectoruitleg over camera's, geen wet die wij lazen: laat het nakijken."),
        ),
    ),
    Rule(
        id="camera-vooraf",
        says="Vooraf is er een DPIA, en de medezeggenschapsraad stemt in.",
        passages=("ikc#camera-dpia", "ikc#camera-medezeggenschap"),
        facts=("J-CAM-3", "J-ROL-6"),
        when=FACILITY & NEEDED,
        items=("beelden",),
        effects=(Require("dpia"), Require("instemming")),
    ),
    Rule(
        id="camera-bewaren",
        says="Beelden zijn na uiterlijk vier weken weg, behalve die van een concreet incident.",
        passages=("ikc#camera-vier-weken", "ikc#vier-weken-is-richtlijn"),
        facts=("J-CAM-2",),
        when=FACILITY & NEEDED,
        items=("beelden",),
        effects=(
            Require("bewaartermijn"),
            Caveat("Vier weken is een richtlijn en staat niet in een wet."),
        ),
    ),
    Rule(
        id="camera-aankondigen",
        says="Kondig camera's duidelijk aan.",
        passages=("ikc#camera-aankondigen",),
        facts=("J-CAM-2",),
        when=FACILITY & NEEDED,
        items=("beelden",),
        effects=(Task("leraren en directie", "Kondig de camera's duidelijk aan, ook bij de ingang."),),
    ),
    Rule(
        id="beelden-politie",
        says="Of en wanneer de politie camerabeelden krijgt, is niet bevestigd.",
        passages=("ikc#beelden-politie", "aan-de-slag#ontvanger-politie", "stap-2#vraag-welke-wet"),
        facts=("J-CAM-4",),
        when=POLICE,
        items=("beelden",),
        effects=(Undecided("Vraag de politie om het wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="ouder-en-eigen-beelden",
        says="Een ouder mag inzien wat er over het eigen kind is vastgelegd, ook op beeld.",
        passages=("ikc#ouder-en-eigen-beelden",),
        facts=("J-INZ-1", "J-INZ-2", "J-INZ-8"),
        when=PARENT & answer("kind-op-beeld", "alleen-eigen"),
        items=("beelden",),
        effects=(
            Permit("recht op inzage"),
            Caveat("Dat dit recht ook voor camerabeelden geldt, leiden wij af: laat het nakijken."),
            Caveat("Voor een ouder zonder gezag gelden waarschijnlijk andere regels: vraag je FG."),
        ),
    ),
    Rule(
        id="beelden-met-anderen",
        says="Zijn ook anderen herkenbaar, dan beslissen onze bronnen niet dat een ouder de beelden mag zien.",
        passages=("ikc#beelden-met-anderen", "stap-1#niet-meer-dan-nodig"),
        facts=("J-CAM-4", "J-INZ-5"),
        when=PARENT & answer("kind-op-beeld", "ook-anderen"),
        items=("beelden",),
        effects=(Undecided("Geef de beelden niet. Maak anderen onherkenbaar, of vraag het de FG van je bestuur."),),
    ),
    Rule(
        id="andere-vragen-elders",
        says="Deze situatie gaat over camerabeelden. Voor andere gegevens is er een andere check.",
        passages=("ikc#andere-vragen-elders",),
        when=POLICE | PARENT,
        items=(*ORDINARY, *TOO_MUCH),
        effects=(Undecided("Doe voor andere gegevens dan beelden de check bij 'Aan de slag'."),),
    ),
    # --- the route
    *(
        replace(rule, when=rule.when & EXCHANGE)
        for rule in route_rules(
            open_mail=("ikc#geen-open-mail", "stap-3#geen-open-mail"),
            safe=("ikc#veilige-route", "wettelijk-verplicht#passend-beveiligd"),
            paper=("ikc#op-papier", "stap-3#papier-zorgvuldig"),
        )
    ),
    in_conversation("ikc#in-een-gesprek", when=EXCHANGE),
    Rule(
        id="oso-niet-voor-opvang",
        says="OSO is er voor scholen en samenwerkingsverbanden, niet voor de opvang.",
        passages=("ikc#oso-niet-voor-opvang", "stap-3#oso-niet-voor-anderen"),
        facts=("J-OSO-1",),
        when=EXCHANGE & answer("route", "oso"),
        effects=(Require("veilige-route"),),
    ),
)

CHECKER = Checker(
    slug="ikc",
    title="Mag dit in ons IKC?",
    page="ikc",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
    headlines={
        Outcome.VERPLICHT: "Dit moet worden gedeeld",
        Outcome.TOEGESTAAN: "Dit mag",
        Outcome.VOORWAARDEN: "Nog niet doen: regel eerst de voorwaarden",
        Outcome.VERBODEN: "Niet doen in deze vorm",
    },
)
