"""May a supplier of learning material or tests have this? (page `leermiddelen`, U-71 … U-75)

What teaching needs goes to a supplier that works for the school, without consent and with a contract (J-ECK-4,
J-TEG-14). An extra needs consent as well; who decides for himself what the data are for is a question for the
FG. The ECK iD takes the place of whatever only serves to recognise a pupil, and the PGN never goes.
"""

from __future__ import annotations

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Condition,
    Forbid,
    Permit,
    Question,
    Require,
    Rule,
    Task,
    Undecided,
    answer,
    answer_other_than,
)
from .shared import (
    ACCOUNT,
    AGE,
    AGREEMENTS,
    ASK_FG,
    CONSENT,
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    DOSSIER,
    OPEN_MAIL,
    PAPER,
    PGN,
    agreements_question,
    consent_rules,
    data_question,
    no_account,
    no_whole_dossier,
    not_needed,
    route,
    route_rules,
    safe_route,
)

CONTRACT = "verwerkersovereenkomst"
TRANSFER = "doorgifte-geregeld"

WORKING = ("naam", "email", "groep", "resultaten", "geslacht", "geboortedatum")
"""What the material may need to work."""
ASKED_TOO_OFTEN = ("adres", "foto", "gezondheid")
ALL_BUT_ECKID = (*WORKING, *ASKED_TOO_OFTEN)

QUESTIONS = (
    Question(
        id="waarvoor",
        title="Waarvoor krijgt de leverancier de gegevens?",
        choices=(
            Choice(id="onderwijs", label="Voor een leermiddel of toets die de lessen nodig hebben"),
            Choice(
                id="extra",
                label="Voor iets extra's dat handig is, maar dat de lessen niet nodig hebben",
                hint="bijvoorbeeld een app of functie waar je zonder kunt",
            ),
            Choice(
                id="eigen-doel",
                label="Voor een doel van de leverancier zelf",
                hint="bijvoorbeeld reclame, of zijn eigen product verbeteren",
            ),
        ),
    ),
    data_question(
        "Welke gegevens krijgt de leverancier?",
        Choice(id="eckid", label="ECK iD", hint="het pseudoniem voor digitale leermiddelen en toetsen"),
        Choice(id="naam", label="Voornaam en achternaam"),
        Choice(id="email", label="E-mailadres van school"),
        Choice(id="groep", label="Groep, klas of leerjaar"),
        Choice(id="resultaten", label="Wat de leerling in het leermiddel of de toets doet en scoort"),
        Choice(id="geslacht", label="Geslacht"),
        Choice(id="geboortedatum", label="Geboortedatum"),
        Choice(id="adres", label="Thuisadres of telefoonnummer"),
        Choice(id="foto", label="Foto van de leerling"),
        Choice(id="gezondheid", label="Gezondheid of extra ondersteuning", hint="bijvoorbeeld dyslexie"),
        PGN,
        DOSSIER,
        orders=(
            ("eckid", "pgn"),
            ("naam", "foto", "dossier"),
            ("resultaten", "gezondheid", "dossier"),
        ),
    ),
    Question(
        id="nodig",
        title="Heeft het leermiddel al deze gegevens nodig om te werken?",
        help="Kijk per gegeven, en haal uit je lijst wat niet nodig is. Het ECK iD telt hier niet mee.",
        orders=(
            ("werking", "herkennen"),
            ("werking", "nee"),
        ),
        choices=(
            Choice(
                id="werking",
                label="Ja, zonder deze gegevens werkt het niet",
                hint="ook als het leermiddel het ECK iD niet aankan en een naam nodig heeft",
            ),
            Choice(
                id="herkennen",
                label="Nee, ze zijn alleen om de leerling te herkennen",
                hint="en dat kan met het ECK iD",
            ),
            Choice(id="nee", label="Nee, het werkt ook zonder, of met minder"),
        ),
    ),
    Question(
        id="rol",
        title="Werkt de leverancier alleen in opdracht van de school?",
        help="Dat staat in de overeenkomst. Daarin heet de leverancier dan verwerker.",
        choices=(
            Choice(id="verwerker", label="Ja, alleen in opdracht van de school"),
            Choice(id="zelf", label="Nee, de leverancier beslist (ook) zelf waarvoor hij ze gebruikt"),
        ),
    ),
    agreements_question(
        "Heeft het bestuur een verwerkersovereenkomst getekend waar deze gegevens in staan?",
        help="Daarmee geeft het bestuur de leverancier ook zijn akkoord.",
    ),
    Question(
        id="doorgifte",
        title="Waar komen de gegevens terecht?",
        help="EER: de Europese Economische Ruimte. Vraag het de leverancier, of kijk in de overeenkomst.",
        changeable=True,
        orders=(("binnen-eer", "vs-met-kader", "vs-zonder-kader", "anders"),),
        choices=(
            Choice(id="binnen-eer", label="Alleen binnen de EER"),
            Choice(
                id="vs-met-kader",
                label="In de Verenigde Staten, met deelname aan het Data Privacy Framework",
                hint="ook voor dit product",
            ),
            Choice(
                id="vs-zonder-kader",
                label="In de Verenigde Staten, zonder die deelname en zonder ander middel",
                proposable=False,
            ),
            Choice(
                id="anders",
                label="In de Verenigde Staten met een ander middel, of in een ander land buiten de EER",
                proposable=False,
            ),
        ),
    ),
    AGE,
    CONSENT,
    route(
        Choice(id="beveiligd", label="Beveiligd digitaal", hint="een koppeling of portaal met alleen de nodige velden"),
        PAPER,
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe gaan de gegevens naar de leverancier?",
    ),
)

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier"),
    Condition(
        id=CONTRACT,
        label="Een verwerkersovereenkomst waar deze gegevens in staan",
        met=answer(AGREEMENTS, "ja"),
        todo="Sluit met de leverancier een verwerkersovereenkomst waar deze gegevens in staan.",
        role="bestuur",
    ),
    Condition(
        id=TRANSFER,
        label="Gegevens binnen de EER, of een goed middel daarbuiten",
        met=answer("doorgifte", "binnen-eer", "vs-met-kader"),
        todo=(
            "Wacht met deze leverancier, of laat de gegevens binnen de EER. "
            "Zonder het Data Privacy Framework is een ander middel met extra maatregelen nodig."
        ),
        role="bestuur",
    ),
)

TEACHING, EXTRA, OWN_PURPOSE = (answer("waarvoor", each) for each in ("onderwijs", "extra", "eigen-doel"))
FOR_SCHOOL, FOR_ITSELF = answer("rol", "verwerker"), answer("rol", "zelf")
USED = TEACHING | EXTRA
PARENTS_PASSAGE, PUPIL_PASSAGE = "leermiddelen#toestemming-ouders", "leermiddelen#toestemming-leerling"

RULES = (
    # --- never
    Rule(
        id="geen-pgn",
        says=(
            "Een leverancier krijgt het PGN niet. De school maakt er een pseudoniem van, zoals het ECK iD. "
            "Alleen dat gaat verder."
        ),
        passages=("leermiddelen#geen-pgn", "pgn#niet-naar-leverancier"),
        facts=("J-PGN-10", "J-PGN-11", "J-PGN-1"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    no_whole_dossier(
        "leermiddelen#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan een leverancier nodig heeft.",
    ),
    no_account("leermiddelen#geen-account", "stap-3#geen-account"),
    # --- only what is needed
    Rule(
        id="eckid-is-genoeg",
        says="Om een leerling te herkennen is het ECK iD genoeg. Laat dit weg.",
        passages=("leermiddelen#eckid-is-genoeg",),
        facts=("J-ECK-1", "J-BEG-2"),
        when=USED & answer("nodig", "herkennen"),
        items=ALL_BUT_ECKID,
        effects=(Forbid(), Task("administratie", "Laat de leverancier leerlingen herkennen met het ECK iD.")),
    ),
    not_needed(
        "leermiddelen#niet-nodig-niet-delen",
        "stap-1#niet-meer-dan-nodig",
        question_id="nodig",
        when=USED,
        items=ALL_BUT_ECKID,
    ),
    # --- needed for teaching, on the school's order
    Rule(
        id="eckid",
        says="De leverancier van een digitaal leermiddel of een digitale toets mag het ECK iD krijgen.",
        passages=("leermiddelen#eckid-mag", "leermiddelen#wat-is-het-eckid", "leermiddelen#eckid-alle-scholen"),
        facts=("J-ECK-1", "J-ECK-2", "J-PGN-11"),
        contradictions=("J-TEG-14",),
        when=TEACHING & FOR_SCHOOL,
        items=("eckid",),
        effects=(
            Permit("pseudoniem voor digitale leermiddelen en toetsen"),
            Caveat("De bron noemt het ECK iD alleen voor het po. De wet regelt het ook voor so, vso, vo en mbo."),
        ),
    ),
    Rule(
        id="nodig-voor-onderwijs",
        says="Wat een leermiddel nodig heeft om te werken, mag naar de leverancier. Toestemming is niet nodig.",
        passages=(
            "leermiddelen#geen-toestemming",
            "leermiddelen#nodig-om-te-werken",
            "leermiddelen#vaak-nodig",
            "leermiddelen#weigeren-houdt-niet-tegen",
        ),
        facts=("J-ECK-4", "J-GRO-3"),
        contradictions=("J-TEG-1", "J-TEG-14"),
        when=TEACHING & FOR_SCHOOL,
        items=("naam", "email", "groep", "geslacht", "geboortedatum"),
        effects=(
            Permit("geven van onderwijs"),
            Caveat(
                "Dat hier geen toestemming nodig is, komt uit de uitleg van Kennisnet. "
                "De grond erachter is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="resultaten-in-opdracht",
        says="Een leverancier in opdracht is geen derde. Resultaten verwerkt hij zonder toestemming voor de school.",
        passages=("leermiddelen#resultaten", "index#wie-zijn-derden", "leermiddelen#geen-toestemming"),
        facts=("J-TOX-4", "J-ECK-4"),
        contradictions=("J-TEG-4", "J-TEG-1"),
        when=TEACHING & FOR_SCHOOL,
        items=("resultaten",),
        effects=(
            Permit("geven van onderwijs"),
            Caveat("Dat een leverancier in opdracht geen derde is, is onze lezing: laat het nakijken."),
        ),
    ),
    Rule(
        id="geboortedatum-en-geslacht",
        says="Geslacht of geboortedatum mag mee als het leermiddel er iets anders mee moet dan de leerling herkennen.",
        passages=("leermiddelen#geboortedatum-en-geslacht", "leermiddelen#geen-toestemming"),
        facts=("J-ECK-4", "J-GRO-3", "J-BEG-2"),
        contradictions=("J-TEG-1",),
        when=TEACHING & FOR_SCHOOL,
        items=("geslacht", "geboortedatum"),
        effects=(
            Permit("geven van onderwijs"),
            Task("leraren en directie", "Schrijf op waarvoor het leermiddel geslacht of geboortedatum nodig heeft."),
        ),
    ),
    Rule(
        id="gezondheid-zonder-toestemming",
        says="Of dit zonder uitdrukkelijke toestemming naar een leverancier mag, beslissen onze bronnen niet.",
        passages=("leermiddelen#gezondheid", "stap-1#twee-sleutels"),
        facts=("J-BIJ-3", "J-BIJ-9"),
        when=TEACHING & FOR_SCHOOL & answer_other_than("toestemming", "gegeven"),
        items=("gezondheid",),
        effects=(Undecided(ASK_FG),),
    ),
    *consent_rules(
        prefix="gezondheid",
        says="Met uitdrukkelijke toestemming mag het leermiddel weten wat het over gezondheid nodig heeft.",
        passages=("leermiddelen#gezondheid-met-toestemming", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=PARENTS_PASSAGE,
        passage_pupil=PUPIL_PASSAGE,
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=TEACHING & FOR_SCHOOL & answer("toestemming", "gegeven"),
        items=("gezondheid",),
    ),
    Rule(
        id="adres-zonder-toestemming",
        says="Of een thuisadres dat een leermiddel nodig heeft zonder toestemming mee mag, beslissen de bronnen niet.",
        passages=("leermiddelen#adres-zonder-toestemming", "stap-2#bij-twijfel-fg"),
        facts=("J-ECK-4", "J-BEG-2"),
        contradictions=("J-TEG-1",),
        when=TEACHING & FOR_SCHOOL & answer_other_than("toestemming", "gegeven"),
        items=("adres",),
        effects=(Undecided(ASK_FG),),
    ),
    *consent_rules(
        prefix="adres",
        says="De bron noemt een thuisadres niet bij wat een leermiddel nodig heeft. Met toestemming mag het mee.",
        passages=("leermiddelen#adres-met-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_PASSAGE,
        passage_pupil=PUPIL_PASSAGE,
        facts=("J-BEG-2",),
        contradictions=("J-TEG-1",),
        when=TEACHING & FOR_SCHOOL & answer("toestemming", "gegeven"),
        items=("adres",),
    ),
    *consent_rules(
        prefix="foto",
        says="De bron noemt een foto niet bij wat een leermiddel nodig heeft. Vraag er toestemming voor.",
        passages=("leermiddelen#foto-met-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_PASSAGE,
        passage_pupil=PUPIL_PASSAGE,
        facts=("J-TOE-9",),
        contradictions=("J-TEG-1",),
        when=TEACHING & FOR_SCHOOL,
        items=("foto",),
    ),
    Rule(
        id="wel-vertellen",
        says="Ook zonder toestemming vertel je ouders en leerlingen welk leermiddel welke gegevens gebruikt.",
        passages=("leermiddelen#wel-vertellen", "stap-2#altijd-informeren"),
        facts=("J-BEG-4",),
        when=TEACHING & FOR_SCHOOL,
        effects=(Task("leraren en directie", "Vertel ouders en leerlingen welk leermiddel welke gegevens gebruikt."),),
    ),
    # --- an extra
    *consent_rules(
        prefix="extra",
        says="De lessen hebben dit niet nodig. Dan is er toestemming nodig.",
        passages=("leermiddelen#extra-met-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_PASSAGE,
        passage_pupil=PUPIL_PASSAGE,
        facts=("J-ECK-4",),
        contradictions=("J-TEG-1",),
        when=EXTRA,
        items=(*WORKING, "adres", "foto"),
    ),
    *consent_rules(
        prefix="extra-gezondheid",
        says="Voor gezondheid in iets dat de lessen niet nodig hebben, is uitdrukkelijke toestemming nodig.",
        passages=("leermiddelen#extra-gezondheid", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=PARENTS_PASSAGE,
        passage_pupil=PUPIL_PASSAGE,
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=EXTRA,
        items=("gezondheid",),
    ),
    Rule(
        id="eckid-bij-extra",
        says="Het ECK iD is voor leermiddelen en toetsen. Of een extra daaronder valt, beslissen onze bronnen niet.",
        passages=("leermiddelen#eckid-bij-extra", "leermiddelen#wat-is-het-eckid"),
        facts=("J-ECK-1",),
        when=EXTRA,
        items=("eckid",),
        effects=(Undecided(ASK_FG),),
    ),
    # --- the supplier decides
    Rule(
        id="leverancier-beslist-zelf",
        says="Wat mag als de leverancier zelf beslist waarvoor hij de gegevens gebruikt, zeggen onze bronnen niet.",
        passages=("leermiddelen#leverancier-beslist-zelf", "stap-2#bij-twijfel-fg"),
        facts=("J-ECK-6", "J-VWK-3"),
        contradictions=("J-TEG-1",),
        when=USED & FOR_ITSELF,
        items=("eckid", *ALL_BUT_ECKID),
        effects=(
            Undecided(ASK_FG),
            Task("bestuur", "Vraag de leverancier om alleen in opdracht van de school te werken, en leg dat vast."),
        ),
    ),
    Rule(
        id="eckid-niet-voor-eigen-doel",
        says="Het ECK iD is alleen voor leermiddelen en toetsen, en niet voor een doel van de leverancier zelf.",
        passages=("leermiddelen#eckid-niet-voor-eigen-doel", "pgn#eckid-niet-voor-iets-anders"),
        facts=("J-ECK-1",),
        when=OWN_PURPOSE,
        items=("eckid",),
        effects=(Forbid(),),
    ),
    *consent_rules(
        prefix="eigen-doel",
        says="Een doel van de leverancier zelf is geen onderwijs. Zonder toestemming gaat er niets.",
        passages=("leermiddelen#eigen-doel-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_PASSAGE,
        passage_pupil=PUPIL_PASSAGE,
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=OWN_PURPOSE,
        items=ALL_BUT_ECKID,
    ),
    Rule(
        id="eigen-doel-onzeker",
        says="Of toestemming genoeg is voor een doel van de leverancier zelf, beslissen onze bronnen niet.",
        passages=("leermiddelen#eigen-doel-onzeker", "stap-2#bij-twijfel-fg"),
        facts=("J-ECK-6", "J-BEG-1"),
        when=OWN_PURPOSE,
        items=ALL_BUT_ECKID,
        effects=(Undecided(ASK_FG),),
    ),
    # --- the contract, and where the data go
    Rule(
        id="verwerkersovereenkomst",
        says="De leverancier begint pas als het bestuur akkoord is. Dat ligt vast in een verwerkersovereenkomst.",
        passages=(
            "leermiddelen#akkoord-van-het-bestuur",
            "leermiddelen#akkoord-is-zakelijk",
            "leermiddelen#verwerkersovereenkomst",
            "wie-doet-wat#bestuur",
        ),
        facts=("J-VWK-1", "J-VWK-2", "J-ECK-5"),
        contradictions=("J-TEG-14",),
        when=USED & FOR_SCHOOL,
        effects=(
            Require(CONTRACT),
            Caveat(
                "De bron noemt dit akkoord toestemming. Wij lezen het als een zakelijke afspraak: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="doorgifte",
        says="Komen de gegevens buiten de EER terecht, dan is daar een middel voor nodig.",
        passages=("leermiddelen#vs-zonder-kader", "leermiddelen#binnen-eer"),
        facts=("J-DOO-1",),
        when=USED & FOR_SCHOOL,
        effects=(Require(TRANSFER),),
    ),
    Rule(
        id="vs-met-kader",
        says="Naar de Verenigde Staten kan als de leverancier met dit product meedoet aan het Data Privacy Framework.",
        passages=("leermiddelen#vs-met-kader",),
        facts=("J-DOO-1",),
        when=USED & FOR_SCHOOL & answer("doorgifte", "vs-met-kader"),
        effects=(Task("bestuur", "Ga na of de deelname aan het Data Privacy Framework ook voor dit product geldt."),),
    ),
    Rule(
        id="doorgifte-onzeker",
        says="Of dit middel of dit land buiten de EER genoeg bescherming geeft, beslissen onze bronnen niet.",
        passages=("leermiddelen#doorgifte-onzeker", "stap-2#bij-twijfel-fg"),
        facts=("J-DOO-1", "J-DOO-3"),
        when=USED & FOR_SCHOOL & answer("doorgifte", "anders"),
        effects=(Undecided(ASK_FG),),
    ),
    # --- the route
    *route_rules(
        open_mail=("leermiddelen#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("leermiddelen#beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        paper=("leermiddelen#op-papier", "stap-3#papier-zorgvuldig"),
    ),
)

CHECKER = Checker(
    slug="leermiddelen",
    title="Mag dit naar de leverancier?",
    page="leermiddelen",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
)
