"""May the leerplichtambtenaar have this? (page `verzuim`, U-52 … U-55)

A report goes by the list in the decree; a question for the Leerplichtwet is answered with purpose and article
on record; anything else is no leerplicht and needs consent (J-TEG-1, J-TEG-17).
"""

from __future__ import annotations

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Condition,
    Forbid,
    Oblige,
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
    ASK_FG,
    CONSENT,
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    DOSSIER,
    OPEN_MAIL,
    PAPER,
    PGN,
    SECURE,
    agreements_condition,
    agreements_question,
    arranged,
    consent_rules,
    data_question,
    no_account,
    no_whole_dossier,
    pgn_for_leerplicht,
    route,
    route_rules,
    safe_route,
)

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

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier", met=answer("route", "register") & answer("aanleiding", "melding")),
    Condition(
        id="via-register",
        label="Melden via DUO",
        met=answer("route", "register"),
        todo="Meld het verzuim via het verzuimregister of het verzuimloket van DUO.",
        role="administratie",
    ),
    Condition(
        id="doel-en-artikel",
        label="Doel en wetsartikel vastgelegd",
        met=answer("onderbouwing", "ja"),
        todo="Vraag de leerplichtambtenaar naar het doel en het wetsartikel, en leg het antwoord vast.",
        role="leraren en directie",
    ),
    agreements_condition("Leg met de gemeente vast wat je uitwisselt, waarvoor, en wie wat doet."),
)

REPORT = answer("aanleiding", "melding")
DUTY = answer("verzuim", "zestien-uur", "langdurig", "luxe", "achttien-plus", "ziekte-vermoeden")
REMOVAL = answer("aanleiding", "verwijdering")
REQUEST = answer("aanleiding", "vraag-leerplicht")
OTHER_PURPOSE = answer("aanleiding", "vraag-anders")

RULES = (
    # --- the route
    no_account(
        "verzuim#geen-account",
        "verzuim#niet-om-account-vragen",
        says=(
            "Met een account ziet de leerplichtambtenaar meer dan nodig is. "
            "Dat mag nooit, en hij mag er ook niet om vragen."
        ),
        facts=("J-VZM-9",),
    ),
    *route_rules(
        open_mail=("verzuim#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("verzuim#antwoord-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        paper=("verzuim#antwoord-op-papier", "stap-3#papier-zorgvuldig"),
        contradictions=("J-TEG-12", "J-TEG-21"),
    ),
    # --- whatever the occasion
    no_whole_dossier(
        "verzuim#geen-heel-dossier",
        "verzuim#alleen-wat-nodig-is",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan de leerplichtambtenaar nodig heeft.",
    ),
    # --- the school reports
    Rule(
        id="melden-zestien-uur",
        says="Zestien uur of meer in vier lesweken op rij moet je melden.",
        passages=("verzuim#melden-zestien-uur",),
        facts=("J-VZM-1", "J-VZM-3"),
        when=REPORT & answer("verzuim", "zestien-uur"),
        items=LIST,
        effects=(Oblige(),),
    ),
    *(
        Rule(
            id=f"melden-{kind}",
            says="Ook dit verzuim noemt DUO als verzuim dat je moet melden.",
            passages=(f"verzuim#melden-{kind}",),
            facts=("J-VZM-3",),
            when=REPORT & answer("verzuim", kind),
            items=LIST,
            effects=(Oblige(),),
        )
        for kind in ("langdurig", "luxe", "ziekte-vermoeden")
    ),
    Rule(
        id="melden-achttien-plus",
        says="Een vo-leerling van 18 tot 23 zonder startkwalificatie meld je na vier weken.",
        passages=("verzuim#melden-achttien-plus",),
        facts=("J-VZM-12",),
        when=REPORT & answer("verzuim", "achttien-plus"),
        items=LIST,
        effects=(Oblige(),),
    ),
    Rule(
        id="melden-met-de-lijst",
        says="In een melding staan de gegevens van de vaste lijst. Toestemming is niet nodig.",
        passages=("verzuim#de-lijst", "verzuim#plicht-zonder-toestemming"),
        facts=("J-VZM-5",),
        contradictions=("J-TEG-1", "J-TEG-17"),
        when=REPORT & DUTY,
        items=LIST,
        effects=(Oblige(),),
    ),
    Rule(
        id="termijn",
        says="De inspectie noemt vijf werkdagen als termijn om te melden.",
        passages=("verzuim#termijn",),
        facts=("J-VZM-4",),
        when=REPORT & DUTY,
        effects=(Task("administratie", "Meld binnen vijf werkdagen; dat is de termijn die de inspectie noemt."),),
    ),
    Rule(
        id="ouders-vooraf",
        says="Het is netjes om de ouders vooraf te vertellen dat je meldt.",
        passages=("verzuim#ouders-vooraf",),
        facts=("J-VZM-11",),
        when=REPORT & answer("verzuim", "zestien-uur", "langdurig", "luxe", "ziekte-vermoeden"),
        effects=(Task("leraren en directie", "Vertel de ouders vooraf dat je meldt en wat je meldt."),),
    ),
    Rule(
        id="leerling-vooraf",
        says="Een leerling van 18 of ouder vertel je vooraf zelf dat je meldt.",
        passages=("verzuim#leerling-vooraf",),
        facts=("J-VZM-11",),
        when=REPORT & answer("verzuim", "achttien-plus"),
        effects=(Task("leraren en directie", "Vertel de leerling vooraf dat je meldt en wat je meldt."),),
    ),
    Rule(
        id="wetsvoorstel",
        says="Een wetsvoorstel kan de regels voor melden nog veranderen.",
        passages=("verzuim#wetsvoorstel",),
        facts=("J-VZM-14",),
        when=REPORT & DUTY,
        effects=(Caveat("Een wetsvoorstel over schoolverzuim (36 663) kan de meldregels nog veranderen."),),
    ),
    Rule(
        id="melden-met-pgn",
        says="Bij een melding hoort het PGN van de leerling.",
        passages=("verzuim#pgn-bij-leerplicht",),
        facts=("J-PGN-6", "J-ROD-2"),
        when=REPORT & DUTY,
        items=("pgn",),
        effects=(Oblige(),),
    ),
    Rule(
        id="melden-via-duo",
        says="Een melding is pas gedaan als die via DUO gaat.",
        passages=("verzuim#melden-via-register", "verzuim#papier-of-mail-is-geen-melding"),
        facts=("J-VZM-2",),
        when=REPORT & DUTY,
        effects=(Require("via-register"),),
    ),
    Rule(
        id="buiten-de-lijst",
        says="Dit staat niet op de vaste lijst voor een melding. Laat het weg.",
        passages=("verzuim#buiten-de-lijst", "verzuim#geen-resultaten", "verzuim#geen-verslagen"),
        facts=("J-VZM-5",),
        contradictions=("J-TEG-17",),
        when=REPORT,
        items=ON_REQUEST,
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-ziektebeeld-melden",
        says="Welke ziekte een leerling heeft, hoort niet in een melding.",
        passages=("verzuim#geen-ziektebeeld", "verzuim#buiten-de-lijst"),
        facts=("J-VZM-5", "J-VZM-13"),
        when=REPORT,
        items=("ziektebeeld",),
        effects=(Forbid(),),
    ),
    Rule(
        id="gewone-ziekte",
        says="Gewone ziekte of een schorsing zonder vermoeden meld je niet.",
        passages=("verzuim#gewone-ziekte-niet-melden", "verzuim#alleen-wat-nodig-is"),
        facts=("J-VZM-3",),
        when=REPORT & answer("verzuim", "ziekte"),
        effects=(Forbid(),),
    ),
    Rule(
        id="minder-dan-zestien",
        says="Onze bronnen zeggen niet of je minder dan zestien uur mag melden.",
        passages=("verzuim#minder-dan-zestien-uur", "stap-2#bij-twijfel-fg"),
        facts=("J-VZM-1", "J-VZM-3"),
        contradictions=("J-TEG-1",),
        when=REPORT & answer("verzuim", "minder"),
        items=(*LIST, "pgn"),
        effects=(Undecided(ASK_FG),),
    ),
    # --- the school removes a pupil
    Rule(
        id="verwijdering-melden",
        says="Een verwijdering meld je aan de gemeente: om wie het gaat en wie bij jou contactpersoon is.",
        passages=("verzuim#verwijdering-melden", "verzuim#verwijdering-wie"),
        facts=("J-VZM-7",),
        when=REMOVAL,
        items=("persoon", "contact"),
        effects=(
            Oblige(),
            Caveat("De wet noemt de melding, niet welke gegevens erin staan. Dat leiden wij af: laat het nakijken."),
        ),
    ),
    pgn_for_leerplicht("verwijdering-met-pgn", "verzuim#pgn-bij-leerplicht", when=REMOVAL),
    Rule(
        id="verwijdering-rest",
        says="Wat je bij een verwijdering nog meer mag geven, beslissen onze bronnen niet.",
        passages=("verzuim#verwijdering-rest",),
        facts=("J-VZM-7",),
        when=REMOVAL,
        items=("verzuim", "reden", "actie", "ziektebeeld", *ON_REQUEST),
        effects=(Undecided(ASK_FG),),
    ),
    # --- a question for the Leerplichtwet
    Rule(
        id="vraag-beantwoorden",
        says="Wat de leerplichtambtenaar voor de Leerplichtwet vraagt, moet je geven. Toestemming is niet nodig.",
        passages=("verzuim#vraag-beantwoorden", "verzuim#alles-of-alleen-nodig"),
        facts=("J-VZM-6",),
        contradictions=("J-TEG-1", "J-TEG-17"),
        when=REQUEST,
        items=LIST,
        effects=(Oblige(),),
    ),
    Rule(
        id="noteer-het",
        says="Noteer bij een losse vraag aan wie je wat gaf en waarom.",
        passages=("verzuim#rol-administratie", "stap-3#noteer-de-uitwisseling"),
        facts=("J-BEG-5",),
        when=REQUEST,
        effects=(
            Task(
                "administratie",
                "Noteer in het leerlingdossier aan wie je wat gaf, waarvoor en op grond van welk artikel.",
            ),
        ),
    ),
    pgn_for_leerplicht("vraag-met-pgn", "verzuim#pgn-bij-leerplicht", when=REQUEST, facts=("J-PGN-6", "J-VZM-6")),
    Rule(
        id="vraag-met-doel",
        says="Een losse vraag beantwoord je pas als doel en wetsartikel bekend zijn en vastliggen.",
        passages=("verzuim#doel-en-artikel", "verzuim#alleen-wat-nodig-is"),
        facts=("J-VZM-6",),
        contradictions=("J-TEG-17",),
        when=REQUEST,
        items=(*LIST, "pgn"),
        effects=(Require("doel-en-artikel"),),
    ),
    Rule(
        id="eerst-navragen",
        says="Cijfers en verslagen geef je alleen als vastligt waarom ze voor de Leerplichtwet nodig zijn.",
        passages=("verzuim#eerst-navragen", "verzuim#na-navragen-geven"),
        facts=("J-VZM-6",),
        contradictions=("J-TEG-17",),
        when=REQUEST,
        items=ON_REQUEST,
        effects=(Oblige(), Require("doel-en-artikel")),
    ),
    Rule(
        id="ziektebeeld-bij-vraag",
        says="Of de ambtenaar mag horen welke ziekte het is, beslissen onze bronnen niet.",
        passages=("verzuim#ziektebeeld-bij-vraag", "stap-2#bij-twijfel-fg"),
        facts=("J-VZM-6", "J-VZM-13"),
        when=REQUEST,
        items=("ziektebeeld",),
        effects=(Undecided(ASK_FG),),
    ),
    # --- a question for anything else
    Rule(
        id="pgn-niet-voor-ander-doel",
        says="Het PGN mag alleen mee voor een doel dat in een wet staat. Toestemming verandert dat niet.",
        passages=("verzuim#pgn-niet-voor-ander-doel",),
        facts=("J-PGN-1",),
        when=OTHER_PURPOSE,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="ander-doel-afspraken",
        says="Voor een ander doel, zoals jeugdhulp, wissel je niets uit voordat de afspraken vastliggen.",
        passages=("verzuim#ander-doel-afspraken", "index#aparte-afspraken"),
        facts=("J-JHV-1",),
        when=OTHER_PURPOSE,
        items=(*LIST, "ziektebeeld", *ON_REQUEST),
        effects=(Require(AGREEMENTS),),
    ),
    *consent_rules(
        prefix="ander-doel-gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("verzuim#ander-doel-toestemming", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents="verzuim#toestemming-ouders",
        passage_pupil="verzuim#toestemming-leerling",
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=OTHER_PURPOSE,
        items=("ziektebeeld",),
    ),
    *consent_rules(
        prefix="ander-doel",
        says="Voor een ander doel dan de Leerplichtwet is er toestemming nodig.",
        passages=("verzuim#ander-doel-toestemming", "stap-2#anders-toestemming"),
        passage_parents="verzuim#toestemming-ouders",
        passage_pupil="verzuim#toestemming-leerling",
        contradictions=("J-TEG-1",),
        when=OTHER_PURPOSE,
        items=(*LIST, *ON_REQUEST),
        residual=True,
    ),
)

CHECKER = Checker(
    slug="verzuim",
    title="Mag dit naar de leerplichtambtenaar?",
    page="verzuim",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
)
