"""May this be shared with anyone at all? (page `aan-de-slag`, the three steps, U-01 … U-22)

Necessary, consent, safe route, over any recipient. Special beats general: a recipient with a ground of its own
has rules of its own, everything else needs consent (J-TEG-1). Where a special checker decides the details this
one hands over to it, and never contradicts it.
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
    ACCOUNT,
    AGE,
    AGREEMENTS,
    ASK_FG,
    CONSENT,
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    OPEN_MAIL,
    OSO,
    PAPER,
    SECURE,
    SIXTEEN,
    YOUNGER,
    agreements_condition,
    agreements_question,
    consent_rules,
    route,
    route_rules,
    safe_route,
)

LEARNING = ("resultaten", "gedrag", "begeleiding")
PUPIL_DATA = ("contact", *LEARNING, "gezondheid", "verzuim")
EVERYTHING_ELSE = ("beeld", "onderzoeksrapport")
SCHOOL_IDS = ("school-po", "school-vo", "school-mbo")

QUESTIONS = (
    Question(
        id="ontvanger",
        title="Met wie wil je gegevens delen?",
        choices=(
            Choice(id="duo", label="DUO"),
            Choice(id="school-po", label="Een basisschool of school voor speciaal onderwijs", hint="po of so"),
            Choice(id="school-vo", label="Een school voor voortgezet onderwijs", hint="vo"),
            Choice(id="school-mbo", label="Een mbo-opleiding"),
            Choice(id="school-ho", label="Een hogeschool of universiteit"),
            Choice(
                id="expertisecentrum",
                label="Een school waarmee je samen een leerling ondersteunt",
                hint="een so-school als expertisecentrum, of de school die zij helpt",
            ),
            Choice(id="swv", label="Het samenwerkingsverband passend onderwijs"),
            Choice(id="leerplicht", label="De leerplichtambtenaar"),
            Choice(id="gemeente", label="De gemeente, voor iets anders dan leerplicht"),
            Choice(id="jeugdhulp", label="Jeugdhulp of een wijkteam"),
            Choice(id="veilig-thuis", label="Veilig Thuis"),
            Choice(id="ggd", label="De GGD of jeugdgezondheidszorg"),
            Choice(id="onderzoeker", label="Een onderzoeker"),
            Choice(
                id="hulp-extern",
                label="Een hulpverlener van buiten de school",
                hint="pedagoog, psycholoog, orthopedagoog of logopedist",
            ),
            Choice(id="hulp-intern", label="Een hulpverlener in dienst van het bestuur"),
            Choice(id="kinderopvang", label="De kinderopvang of bso"),
            Choice(id="ouderraad", label="De ouderraad", hint="die de vrijwillige bijdrage int"),
            Choice(id="leverancier", label="Een leverancier van leermiddelen of toetsen"),
            Choice(id="opleiding", label="Een student die bij jou stage loopt"),
            Choice(id="lerarenopleiding", label="De lerarenopleiding zelf"),
            Choice(id="bhv", label="De bedrijfshulpverleners (BHV)"),
            Choice(id="buurtsport", label="De buurtsportcoach of sportclub"),
            Choice(id="ouders", label="De ouders van de leerling"),
            Choice(id="leerling", label="De leerling zelf"),
            Choice(id="inspectie", label="De Inspectie van het Onderwijs"),
            Choice(id="politie", label="De politie"),
            Choice(id="arts", label="Een ambulance, arts of ziekenhuis"),
            Choice(id="iemand-anders", label="Iemand anders", hint="huiswerkbureau, fotograaf, werkgever"),
        ),
    ),
    Question(
        id="gegevens",
        title="Welke gegevens wil je delen?",
        help="Kies alles wat je wilt sturen. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        choices=(
            Choice(id="contact", label="Naam en contactgegevens"),
            Choice(id="pgn", label="PGN", hint="het persoonsgebonden nummer: BSN of onderwijsnummer"),
            Choice(id="resultaten", label="Cijfers, toets- en examenresultaten"),
            Choice(id="gedrag", label="Ontwikkeling en gedrag"),
            Choice(id="begeleiding", label="Begeleiding en ondersteuning"),
            Choice(id="gezondheid", label="Gezondheid", hint="ziekte, diagnose, medicijnen"),
            Choice(id="verzuim", label="Verzuim"),
            Choice(id="beeld", label="Foto's, filmpjes of geluid"),
            Choice(id="onderzoeksrapport", label="Een rapport van een psycholoog, arts of andere zorgverlener"),
            Choice(id="kopie-id", label="Een kopie van het identiteitsbewijs van de leerling"),
            Choice(id="dossier", label="Het hele leerlingdossier"),
        ),
    ),
    Question(
        id="doel",
        title="Waarvoor is het?",
        choices=(
            Choice(
                id="wet",
                label="Voor een plicht of taak die in een wet staat",
                hint=(
                    "zoals DUO, leerplicht, toelaatbaarheid bij het samenwerkingsverband, "
                    "of praktische informatie waar een andere opvang om vraagt"
                ),
            ),
            Choice(id="onderwijs", label="Om deze leerling les te geven of te begeleiden"),
            Choice(id="nood", label="Acuut gevaar: er moet nu hulp komen"),
            Choice(id="vermoeden", label="Een vermoeden van huiselijk geweld of kindermishandeling"),
            Choice(id="anders", label="Voor iets anders"),
        ),
    ),
    Question(
        id="aangemeld",
        title="Is de leerling daar aangemeld of ingeschreven?",
        choices=(Choice(id="ja", label="Ja"), Choice(id="nee", label="Nee")),
    ),
    Question(
        id="noodzaak",
        title="Stap 1: heeft de ontvanger al deze gegevens echt nodig voor dat doel?",
        choices=(
            Choice(id="ja", label="Ja, met minder kan het niet"),
            Choice(id="nee", label="Nee, het is handig of het kan met minder"),
        ),
    ),
    AGE,
    Question(
        id="meerderjarig",
        title="Is de leerling 18 of ouder?",
        help="Op de achttiende verjaardag telt de leerling als 18.",
        choices=(Choice(id="ja", label="Ja"), Choice(id="nee", label="Nee")),
    ),
    agreements_question(
        "Liggen er afspraken vast met deze ontvanger?",
        help="Wie doet wat, waarvoor, hoe lang en hoe veilig. Met een leverancier is dat een verwerkersovereenkomst.",
    ),
    Question(
        id="toestemming",
        title="Stap 2: is er toestemming voor dit delen?",
        help=CONSENT.help,
        choices=CONSENT.choices,
        changeable=True,
    ),
    route(OSO, SECURE, PAPER, OPEN_MAIL, ACCOUNT, title="Stap 3: hoe gaan de gegevens naar de ontvanger?"),
    Question(
        id="rechten",
        title="Ziet deze persoon met dat account alleen wat nodig is?",
        changeable=True,
        choices=(
            Choice(id="ja", label="Ja, de rechten zijn daarop ingesteld"),
            Choice(id="nee", label="Nee, of dat weten we niet zeker", proposable=False),
        ),
    ),
)

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route(
        "beveiligd",
        "papier",
        met=(answer("route", "oso") & answer("ontvanger", *SCHOOL_IDS, "expertisecentrum", "swv"))
        | (answer("route", "account") & answer("ontvanger", "ouders", "leerling", "hulp-intern", "opleiding")),
    ),
    Condition(
        id="beperkte-rechten",
        label="Een account met alleen de nodige rechten",
        met=answer("rechten", "ja"),
        todo="Stel de rechten van het account zo in dat alleen te zien is wat nodig is.",
        role="administratie",
    ),
    agreements_condition("Sluit een overeenkomst: wie doet wat, waarvoor, hoe lang en hoe veilig."),
)


def to(*recipients: str) -> When:
    """The recipient is one of these."""
    return answer("ontvanger", *recipients)


LAW, TEACHING, DANGER, SUSPICION = (answer("doel", each) for each in ("wet", "onderwijs", "nood", "vermoeden"))
OTHERWISE = answer("doel", "anders", "vermoeden")
NOT_IN_DANGER = LAW | TEACHING | OTHERWISE
NOT_BY_LAW = TEACHING | DANGER | OTHERWISE
ENROLLED, NOT_ENROLLED = answer("aangemeld", "ja"), answer("aangemeld", "nee")
ADULT, MINOR = SIXTEEN & answer("meerderjarig", "ja"), SIXTEEN & answer("meerderjarig", "nee")
SCHOOLS = to(*SCHOOL_IDS)


# --- step 1: necessary -------------------------------------------------------------------------------

STEP_1 = (
    Rule(
        id="niet-nodig",
        says="Laat weg wat de ontvanger niet echt nodig heeft, en doe de check opnieuw met wat overblijft.",
        passages=("stap-1#niet-meer-dan-nodig", "stap-1#niet-nodig-niet-delen", "index#niet-alles-delen"),
        facts=("J-BEG-2",),
        when=answer("noodzaak", "nee")
        & (
            answer_other_than("ontvanger", "duo", "leerplicht", "ouders", "leerling", "veilig-thuis", *SCHOOL_IDS)
            | (to("leerplicht") & NOT_BY_LAW)
            | (to("veilig-thuis") & answer_other_than("doel", "vermoeden", "nood"))
            | (SCHOOLS & NOT_ENROLLED)
        ),
        effects=(Forbid(), Task("leraren en directie", "Bepaal per gegeven of de ontvanger het nodig heeft.")),
    ),
    Rule(
        id="geen-heel-dossier",
        says="Een heel leerlingdossier deel je nooit zomaar.",
        passages=("stap-1#niet-meer-dan-nodig", "stap-1#geen-heel-dossier"),
        facts=("J-BEG-2",),
        when=answer_other_than("ontvanger", "ouders", "leerling"),
        items=("dossier",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-kopie-id",
        says="Een kopie van het identiteitsbewijs hoort na de inschrijving niet meer op school te zijn.",
        passages=("stap-1#geen-kopie-doorgeven", "kopie-id#geen-kopie-in-dossier"),
        facts=("J-IDB-2",),
        contradictions=("J-TEG-5",),
        when=answer_other_than("ontvanger", "ouders", "leerling"),
        items=("kopie-id",),
        effects=(Forbid(), HandOver("kopie-id", fixed=(("wie", "leerling"),))),
    ),
    Rule(
        id="kopie-id-terug",
        says="Heb je nog een kopie van het identiteitsbewijs, geef die dan terug of vernietig haar.",
        passages=("kopie-id#terug-of-vernietigen",),
        contradictions=("J-TEG-5",),
        when=to("ouders", "leerling"),
        items=("kopie-id",),
        effects=(
            Permit("teruggeven van de kopie"),
            Task("administratie", "Geef de kopie terug of vernietig haar, en houd niets in het dossier."),
        ),
    ),
)

# --- step 3: a safe route ----------------------------------------------------------------------------

STEP_3 = (
    Rule(
        id="geen-account",
        says="Met een account ziet een ontvanger buiten de school meer dan nodig is. Geef gegevens, geen toegang.",
        passages=("stap-3#geen-account", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=answer("route", "account")
        & answer_other_than("ontvanger", "ouders", "leerling", "hulp-intern", "opleiding", "leverancier", "inspectie"),
        effects=(Forbid(),),
    ),
    Rule(
        id="account-binnen-de-school",
        says="Een eigen begeleider of student krijgt alleen de rechten die de taak vraagt.",
        passages=("stap-3#alleen-rechten-voor-taak",),
        facts=("J-OPL-4", "J-HUL-1"),
        when=answer("route", "account") & to("hulp-intern", "opleiding"),
        effects=(Require("beperkte-rechten"),),
    ),
    Rule(
        id="account-portaal",
        says="Ouders en leerling zien in een portaal alleen wat over deze leerling gaat.",
        passages=("aan-de-slag#ontvanger-ouders-grens",),
        facts=("J-INZ-5",),
        when=answer("route", "account") & to("ouders", "leerling"),
        effects=(Require("beperkte-rechten"),),
    ),
    Rule(
        id="account-onbeslist",
        says="Of deze ontvanger een account mag hebben, beslissen onze bronnen niet.",
        passages=("stap-3#geen-account", "stap-2#bij-twijfel-fg"),
        facts=("J-ROL-7",),
        when=answer("route", "account") & to("leverancier", "inspectie"),
        effects=(Undecided(ASK_FG),),
    ),
    *route_rules(
        open_mail=("stap-3#geen-open-mail",),
        safe=("wettelijk-verplicht#passend-beveiligd", "stap-3#oso", "stap-3#beveiligde-route", "stap-3#papier"),
        safe_says="Wat je deelt, is onderweg beveiligd: via OSO, beveiligd digitaal, of zorgvuldig op papier.",
        contradictions=("J-TEG-12", "J-TEG-21"),
        paper=("stap-3#papier", "stap-3#papier-zorgvuldig"),
    ),
    Rule(
        id="oso-eigen-toets",
        says="OSO laat alleen toegestane velden door, maar wat in vrije velden en bijlagen staat, kijk je zelf na.",
        passages=("stap-3#oso-eigen-toets",),
        facts=("J-OSO-1",),
        contradictions=("J-TEG-13",),
        when=answer("route", "oso"),
        effects=(Task("leraren en directie", "Kijk vrije velden en bijlagen na voordat het dossier via OSO gaat."),),
    ),
)

# --- the number --------------------------------------------------------------------------------------

_PGN_RECIPIENTS = tuple(
    (here, (there,))
    for here, there in (
        ("duo", "duo"),
        ("school-po", "nieuwe-school"),
        ("school-vo", "nieuwe-school"),
        ("school-mbo", "nieuwe-school"),
        ("school-ho", "hoger-onderwijs"),
        ("expertisecentrum", "expertisecentrum"),
        ("swv", "swv"),
        ("leerplicht", "leerplicht"),
        ("jeugdhulp", "gemeente-anders"),
        ("ggd", "ggd"),
        ("kinderopvang", "kinderopvang"),
        ("ouderraad", "ouderraad"),
        ("leverancier", "leverancier"),
        ("buurtsport", "buurtsport"),
        ("ouders", "ouders"),
        ("leerling", "leerling"),
    )
)
_SAME_ROUTE = tuple((each, (each,)) for each in ("oso", "beveiligd", "papier", "open-mail"))

NUMBER = (
    Rule(
        id="pgn-eigen-check",
        says="Voor het PGN geldt een gesloten lijst van ontvangers. Daar is een eigen check voor.",
        passages=("stap-1#pgn-alleen-met-wet", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1",),
        items=("pgn",),
        effects=(
            HandOver(
                "pgn",
                fixed=(),
                carry=(
                    ("ontvanger", "ontvanger", _PGN_RECIPIENTS),
                    ("gegevens", "gegevens", (("pgn", ("nummer",)),)),
                    ("route", "route", _SAME_ROUTE),
                ),
            ),
        ),
    ),
    Rule(
        id="pgn-niet-op-de-lijst",
        says=(
            "Wij vinden deze ontvanger niet in de wet. Het PGN gaat er niet heen, volgens onze lezing ook niet "
            "met toestemming."
        ),
        passages=("stap-1#pgn-alleen-met-wet", "pgn#alleen-als-wet-het-toestaat", "pgn#toestemming-helpt-niet"),
        facts=("J-PGN-1", "J-PGN-10"),
        when=to(
            "jeugdhulp",
            "ggd",
            "onderzoeker",
            "hulp-extern",
            "hulp-intern",
            "kinderopvang",
            "ouderraad",
            "leverancier",
            "opleiding",
            "lerarenopleiding",
            "arts",
            "bhv",
            "buurtsport",
            "iemand-anders",
        ),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="pgn-niet-naar-swv",
        says="Het PGN gaat nooit naar het samenwerkingsverband, ook niet met toestemming.",
        passages=("pgn#niet-naar-samenwerkingsverband", "aan-de-slag#ontvanger-swv-niet"),
        facts=("J-PGN-9", "J-PGN-1"),
        contradictions=("J-TEG-6",),
        when=to("swv"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="pgn-duo",
        says="Aan DUO lever je met het PGN. Dat is een plicht.",
        passages=("aan-de-slag#ontvanger-duo", "wettelijk-verplicht#duo"),
        facts=("J-ROD-2", "J-PGN-5"),
        when=to("duo"),
        items=("pgn",),
        effects=(Oblige(),),
    ),
    Rule(
        id="pgn-nieuwe-school",
        says="Het PGN mag mee bij in- en uitschrijven en bij de overstapgegevens.",
        passages=("aan-de-slag#ontvanger-nieuwe-school", "pgn#nieuwe-school"),
        facts=("J-PGN-7",),
        when=SCHOOLS & ENROLLED,
        items=("pgn",),
        effects=(Permit("in- en uitschrijven en overstapgegevens"),),
    ),
    Rule(
        id="pgn-school-niet-aangemeld",
        says="Is de leerling daar niet aangemeld, dan gaat het PGN er niet heen.",
        passages=("aan-de-slag#ontvanger-school-niet-aangemeld", "pgn#niet-naar-school-voor-iets-anders"),
        facts=("J-PGN-7", "J-PGN-1"),
        when=SCHOOLS & NOT_ENROLLED,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="pgn-ho",
        says="Of het PGN naar het hoger onderwijs mag, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-ho-pgn", "pgn#hoger-onderwijs"),
        facts=("J-PGN-13",),
        when=to("school-ho"),
        items=("pgn",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="pgn-expertisecentrum",
        says="Een so-school die een leerling ondersteunt, mag daarvoor het PGN gebruiken.",
        passages=("aan-de-slag#ontvanger-expertisecentrum", "pgn#expertisecentrum"),
        facts=("J-PGN-8",),
        contradictions=("J-TEG-6",),
        when=to("expertisecentrum") & (LAW | TEACHING),
        items=("pgn",),
        effects=(Permit("ondersteuning door een school voor speciaal onderwijs"),),
    ),
    Rule(
        id="pgn-expertisecentrum-anders",
        says="Voor iets anders dan de ondersteuning van een leerling gaat het PGN niet naar de so-school.",
        passages=("pgn#niet-naar-expertisecentrum-voor-iets-anders",),
        facts=("J-PGN-8", "J-PGN-1"),
        when=to("expertisecentrum") & (OTHERWISE | DANGER),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="pgn-gemeente-wet",
        says="Soms noemt een wet de gemeente als ontvanger van het PGN, zoals bij de overgang van vmbo naar mbo.",
        passages=("aan-de-slag#ontvanger-gemeente-vmbo-mbo", "stap-2#vraag-welke-wet"),
        facts=("J-OVS-6",),
        when=to("gemeente") & LAW,
        items=("pgn",),
        effects=(Undecided("Vraag de gemeente om het wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="pgn-gemeente-anders",
        says="Zonder wet die het regelt, gaat het PGN niet naar de gemeente.",
        passages=("aan-de-slag#ontvanger-gemeente-niet", "pgn#niet-naar-gemeente-voor-iets-anders"),
        facts=("J-PGN-1",),
        when=to("gemeente") & NOT_BY_LAW,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="pgn-leerplicht-anders",
        says="Voor een ander doel dan de Leerplichtwet gaat het PGN niet naar de leerplichtambtenaar.",
        passages=("verzuim#pgn-niet-voor-ander-doel",),
        facts=("J-PGN-1",),
        when=to("leerplicht") & NOT_BY_LAW,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="pgn-ouders-minderjarig",
        says="Tegenover de ouders van een minderjarige leerling mag je het PGN gebruiken.",
        passages=("aan-de-slag#ontvanger-ouders-pgn", "pgn#wanneer-het-mag"),
        facts=("J-PGN-3", "J-PGN-4"),
        contradictions=("J-TEG-7",),
        when=to("ouders") & (YOUNGER | MINOR),
        items=("pgn",),
        effects=(
            Permit("contact met de ouders"),
            Caveat("Voor het speciaal onderwijs is de wettekst over de ouders niet gelezen: laat dit nakijken."),
        ),
    ),
    Rule(
        id="pgn-ouders-meerderjarig",
        says="Of het PGN van een leerling van 18 of ouder naar de ouders mag, hangt af van de school.",
        passages=("aan-de-slag#ontvanger-ouders-pgn", "pgn#niet-naar-ouders-vanaf-18"),
        facts=("J-PGN-3", "J-PGN-4"),
        contradictions=("J-TEG-7",),
        when=to("ouders") & ADULT,
        items=("pgn",),
        effects=(Undecided("Doe de check op de pagina over het PGN: die kijkt naar school en leeftijd."),),
    ),
    Rule(
        id="pgn-leerling",
        says="Tegenover de leerling zelf mag je het PGN gebruiken.",
        passages=("pgn#leerling",),
        facts=("J-PGN-3", "J-PGN-4"),
        when=to("leerling"),
        items=("pgn",),
        effects=(Permit("contact met de leerling"),),
    ),
    Rule(
        id="pgn-toezicht",
        says="Of het PGN naar deze ontvanger mag, beslissen onze bronnen niet.",
        passages=("stap-1#pgn-alleen-met-wet", "stap-2#vraag-welke-wet"),
        facts=("J-PGN-1",),
        when=to("inspectie", "politie", "veilig-thuis"),
        items=("pgn",),
        effects=(Undecided("Vraag om het wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
)

# --- duties: DUO, schools, leerplicht ----------------------------------------------------------------

_TO_VERZUIM = (
    (
        "gegevens",
        "gegevens",
        (
            ("contact", ("persoon",)),
            ("pgn", ("pgn",)),
            ("resultaten", ("resultaten",)),
            ("begeleiding", ("verslagen",)),
            ("gezondheid", ("ziektebeeld",)),
            ("verzuim", ("verzuim",)),
            ("dossier", ("dossier",)),
        ),
    ),
    ("route", "route", (*((e, (e,)) for e in ("beveiligd", "papier", "open-mail", "account")),)),
)
_TO_PO = (
    (
        "gegevens",
        "gegevens",
        (
            ("contact", ("administratie",)),
            ("pgn", ("pgn",)),
            ("resultaten", ("resultaten",)),
            ("gedrag", ("gedrag",)),
            ("begeleiding", ("begeleiding",)),
            ("verzuim", ("verzuim",)),
            ("onderzoeksrapport", ("onderzoeksrapport",)),
            ("dossier", ("dossier",)),
        ),
    ),
    ("toestemming", "toestemming", tuple((c.id, (c.id,)) for c in CONSENT.choices)),
    ("route", "route", _SAME_ROUTE),
)
_TO_VO = (
    (
        "gegevens",
        "gegevens",
        (
            ("contact", ("administratie",)),
            ("pgn", ("pgn",)),
            ("resultaten", ("resultaten",)),
            ("begeleiding", ("begeleiding",)),
            ("gezondheid", ("gezondheid",)),
            ("verzuim", ("verzuim",)),
            ("onderzoeksrapport", ("onderzoeksrapport",)),
            ("dossier", ("dossier",)),
        ),
    ),
    (
        "leeftijd",
        "leeftijd",
        tuple((c.id, (c.id,)) for c in AGE.choices),
    ),
    ("toestemming", "toestemming", tuple((c.id, (c.id,)) for c in CONSENT.choices)),
    ("route", "route", _SAME_ROUTE),
)
ASK_SPECIAL = "Doe de eigen check van deze overstap: die kijkt per onderdeel."

DUTIES = (
    Rule(
        id="duo",
        says="Aan DUO moet je leveren wat in de regels voor het register staat. Toestemming is niet nodig.",
        passages=("wettelijk-verplicht#duo", "aan-de-slag#ontvanger-duo", "stap-2#wettelijke-plicht"),
        facts=("J-ROD-2", "J-ROD-3"),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=to("duo"),
        items=("contact", "resultaten"),
        effects=(Oblige(), Task("administratie", "Lever alleen de velden die het register vraagt.")),
    ),
    Rule(
        id="duo-verzuim",
        says="Verzuim melden loopt via DUO. Wat je meldt en wanneer, kijkt de eigen check na.",
        passages=("verzuim#melden-via-register", "wettelijk-verplicht#verzuim-melden"),
        facts=("J-VZM-2",),
        when=to("duo"),
        items=("verzuim",),
        effects=(
            Undecided("Doe de check op de pagina over verzuim: die kijkt om welk verzuim het gaat."),
            HandOver("verzuim", fixed=(("aanleiding", "melding"), ("route", "register")), carry=_TO_VERZUIM[:1]),
        ),
    ),
    Rule(
        id="duo-begeleiding",
        says="In het po horen ontwikkelingsperspectief en toelaatbaarheidsverklaring bij wat je levert.",
        passages=("aan-de-slag#ontvanger-duo-niet",),
        facts=("J-ROD-3",),
        when=to("duo"),
        items=("begeleiding",),
        effects=(
            Undecided("Lever alleen de velden die je pakket voor het register kent. Twijfel je, vraag het je FG."),
        ),
    ),
    Rule(
        id="duo-niet-genoemd",
        says="Wij lazen dit niet in wat je aan het register levert. Of het toch mag, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-duo-niet",),
        facts=("J-ROD-3", "J-ROD-4"),
        when=to("duo"),
        items=("gedrag", "gezondheid", *EVERYTHING_ELSE),
        effects=(
            Undecided(
                "Kijk of je pakket dit veld aan het register levert. Zo niet, vraag het je FG en stuur het niet."
            ),
        ),
    ),
    Rule(
        id="leerplicht",
        says="Wat de leerplichtambtenaar krijgt, hangt af van de aanleiding. Daar is een eigen check voor.",
        passages=("aan-de-slag#ontvanger-leerplicht", "verzuim#alleen-wat-nodig-is"),
        facts=("J-VZM-5", "J-VZM-6"),
        contradictions=("J-TEG-17",),
        when=to("leerplicht") & LAW,
        items=(*PUPIL_DATA, "pgn", *EVERYTHING_ELSE),
        effects=(
            Undecided("Doe de check op de pagina over verzuim: die kijkt naar de aanleiding."),
            HandOver("verzuim", carry=_TO_VERZUIM),
        ),
    ),
    Rule(
        id="leerplicht-geen-account",
        says="Een leerplichtambtenaar krijgt nooit een account, en mag er ook niet om vragen.",
        passages=("verzuim#geen-account", "verzuim#niet-om-account-vragen", "aan-de-slag#ontvanger-leerplicht-niet"),
        facts=("J-VZM-9",),
        when=to("leerplicht") & answer("route", "account"),
        effects=(Forbid(),),
    ),
    Rule(
        id="overstap",
        says="Bij een overstap geef je dit mee aan de nieuwe school, zonder toestemming te vragen.",
        passages=("stap-2#overstap-zonder-toestemming", "aan-de-slag#ontvanger-nieuwe-school"),
        facts=("J-OKR-3", "J-OVS-2"),
        contradictions=("J-TEG-2", "J-TEG-3"),
        when=SCHOOLS & ENROLLED,
        items=("contact", "resultaten", "begeleiding"),
        effects=(
            Oblige(),
            Task("leraren en directie", "Kies per onderdeel alleen wat van belang is voor het leren daar."),
            Task("leraren en directie", "Geef de ouders van een po-leerling een afschrift van het rapport."),
        ),
    ),
    Rule(
        id="overstap-po-naar-vo",
        says="Komt de leerling van het po, dan is delen verplicht, en alleen wat noodzakelijk is.",
        passages=("wettelijk-verplicht#po-naar-vo", "index#po-naar-vo-delen", "overstap-po#afschrift-aan-ouders"),
        facts=("J-OKR-1", "J-OKR-2"),
        contradictions=("J-TEG-19",),
        when=to("school-po", "school-vo") & ENROLLED,
        items=("contact", "resultaten", "begeleiding"),
        effects=(Caveat("Vanuit het po moeten de ouders ook een afschrift krijgen. De eigen check vraagt daarnaar."),),
    ),
    Rule(
        id="overstap-vanuit-vo",
        says="Komt de leerling van het vo, dan vonden wij geen eigen plicht in de gelezen wet.",
        passages=("overstap-vo#plicht-in-bron-of-wet",),
        facts=("J-OVS-3",),
        when=to("school-vo", "school-mbo") & ENROLLED,
        items=("contact", "resultaten", "begeleiding"),
        effects=(Caveat("Vanuit het vo komt de plicht uit de bron, niet uit een gelezen wet: laat dit nakijken."),),
    ),
    Rule(
        id="overstap-gedrag-po",
        says="Naar een po- of so-school horen gedrag en verzuim van het laatste jaar in het rapport.",
        passages=("overstap-po#okr-gedrag", "overstap-po#okr-verzuim"),
        facts=("J-OKR-5",),
        when=to("school-po") & ENROLLED,
        items=("gedrag", "verzuim"),
        effects=(Oblige(),),
    ),
    Rule(
        id="overstap-hangt-ervan-af",
        says="Of dit mee mag, hangt af van de school waar de leerling vandaan komt.",
        passages=("aan-de-slag#ontvanger-nieuwe-school", "overstap-vo#verzuim"),
        facts=("J-OVS-4", "J-OKR-5"),
        when=to("school-vo", "school-mbo") & ENROLLED,
        items=("gedrag", "verzuim"),
        effects=(Undecided(ASK_SPECIAL),),
    ),
    Rule(
        id="overstap-check-po",
        says="Voor de overstap vanuit het po is er een eigen check.",
        passages=("overstap-po#okr-is-verplicht",),
        facts=("J-OKR-1",),
        when=to("school-po") & ENROLLED,
        effects=(HandOver("overstap-po", fixed=(("situatie", "okr-geven"), ("naar", "po")), carry=_TO_PO),),
    ),
    Rule(
        id="overstap-check-vo",
        says="Voor de overstap naar het vo is er een eigen check: één vanuit het po en één vanuit het vo.",
        passages=("overstap-po#po-vo-verplicht", "overstap-vo#alleen-wat-van-belang-is"),
        facts=("J-OKR-1", "J-OVS-1"),
        when=to("school-vo") & ENROLLED,
        effects=(
            HandOver("overstap-po", fixed=(("situatie", "okr-geven"), ("naar", "vo")), carry=_TO_PO),
            HandOver("overstap-vo", fixed=(("naar", "vo"), ("aangemeld", "ja")), carry=_TO_VO),
        ),
    ),
    Rule(
        id="overstap-check-mbo",
        says="Voor de overstap naar het mbo is er een eigen check.",
        passages=("overstap-vo#alleen-wat-van-belang-is",),
        facts=("J-OVS-1",),
        when=to("school-mbo") & ENROLLED,
        effects=(HandOver("overstap-vo", fixed=(("naar", "mbo"), ("aangemeld", "ja")), carry=_TO_VO),),
    ),
    Rule(
        id="overstap-check-ho",
        says="Voor de overstap naar het hoger onderwijs is er een eigen check. Daar is toestemming voor nodig.",
        passages=("aan-de-slag#ontvanger-ho", "stap-2#hoger-onderwijs-onzeker"),
        facts=("J-OVS-5",),
        contradictions=("J-TEG-2",),
        when=to("school-ho"),
        effects=(
            HandOver("overstap-vo", fixed=(("naar", "ho"),), carry=_TO_VO),
            Caveat("Een wet voor de stap naar het hoger onderwijs vonden wij niet: laat dit nakijken."),
            Task("leraren en directie", "Laat de leerling de gegevens bij voorkeur zelf geven."),
        ),
    ),
    Rule(
        id="niet-voor-aanmelding",
        says="Een school hoort geen dossier op te vragen voordat de leerling is aangemeld.",
        passages=("aan-de-slag#ontvanger-school-niet-aangemeld",),
        facts=("J-OKR-10",),
        when=SCHOOLS & NOT_ENROLLED,
        effects=(
            Caveat(
                "Volgens de uitleg van OSO vraagt een school geen dossier op vóór de aanmelding: laat dit nakijken."
            ),
        ),
    ),
)

# --- tasks and grounds without consent ---------------------------------------------------------------

GROUNDS = (
    Rule(
        id="veilig-thuis",
        says="Bij een vermoeden van mishandeling mag Veilig Thuis weten wat nodig is, ook zonder toestemming.",
        passages=("aan-de-slag#ontvanger-veilig-thuis", "stap-2#vermoeden-veilig-thuis"),
        facts=("J-JHV-2", "J-JHV-3"),
        contradictions=("J-TEG-1",),
        when=to("veilig-thuis") & SUSPICION,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(
            Permit("melding bij of onderzoek door Veilig Thuis"),
            Task("leraren en directie", "Volg de stappen van de meldcode, en leg vast wat je gaf en waarom."),
        ),
    ),
    Rule(
        id="acuut-gevaar",
        says="Bij acuut gevaar mag je aan wie helpt geven wat nu nodig is, ook zonder toestemming.",
        passages=("stap-2#acuut-gevaar", "stap-2#vitaal-belang-alleen-nood"),
        facts=("J-GRO-6", "J-BHV-4"),
        contradictions=("J-TEG-1", "J-TEG-9"),
        when=DANGER
        & answer_other_than(
            "ontvanger", "duo", "inspectie", "onderzoeker", "ouderraad", "leverancier", "ouders", "leerling"
        ),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(
            Permit("vitaal belang"),
            Caveat("Dit geldt alleen in acute nood, voor wat nu nodig is. Leg het daarna voor aan je FG."),
            Task("leraren en directie", "Leg achteraf vast wat je gaf, aan wie en waarom."),
        ),
    ),
    Rule(
        id="vermoeden-naar-veilig-thuis",
        says="Een vermoeden van mishandeling kun je melden bij Veilig Thuis. Daar is geen toestemming voor nodig.",
        passages=("stap-2#vermoeden-veilig-thuis",),
        facts=("J-JHV-2", "J-JHV-3"),
        when=SUSPICION & answer_other_than("ontvanger", "veilig-thuis"),
        effects=(
            Task("leraren en directie", "Volg de meldcode, en vraag Veilig Thuis om advies of doe daar een melding."),
        ),
    ),
    Rule(
        id="vermoeden-aan-anderen",
        says="Wat je bij een vermoeden aan een ander dan Veilig Thuis mag geven, beslissen onze bronnen niet.",
        passages=("stap-2#vermoeden-veilig-thuis", "stap-2#bij-twijfel-fg"),
        facts=("J-JHV-2", "J-ROL-7"),
        when=SUSPICION
        & answer_other_than(
            "ontvanger", "veilig-thuis", "hulp-intern", "bhv", "ouderraad", "ouders", "leerling", "duo"
        ),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Undecided("Vraag eerst advies aan Veilig Thuis en aan de FG van je bestuur."),),
    ),
    Rule(
        id="swv-taak",
        says="Voor zijn wettelijke taak mag het samenwerkingsverband dit krijgen zonder toestemming.",
        passages=("aan-de-slag#ontvanger-swv", "stap-2#publieke-taak"),
        facts=("J-SWV-1", "J-SWV-3"),
        contradictions=("J-TEG-22", "J-TEG-1"),
        when=to("swv") & LAW,
        items=PUPIL_DATA,
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Caveat("Dat de school dit zonder toestemming mag geven, is afgeleid uit de taak: laat het nakijken."),
            Task("leraren en directie", "Vertel de ouders vooraf welke gegevens naar het samenwerkingsverband gaan."),
        ),
    ),
    Rule(
        id="hulp-intern",
        says="Een hulpverlener in dienst krijgt wat de taak vraagt, zonder per stap toestemming te vragen.",
        passages=("aan-de-slag#ontvanger-hulp-intern", "aan-de-slag#ontvanger-hulp-intern-toestemming"),
        facts=("J-HUL-1", "J-BIJ-3", "J-BIJ-4"),
        contradictions=("J-TEG-11",),
        when=to("hulp-intern") & (TEACHING | LAW | SUSPICION),
        items=PUPIL_DATA,
        effects=(
            Permit("begeleiding van de leerling door de school"),
            Caveat(
                "De bron behandelt deze hulpverlener als iemand van buiten. "
                "Hoe ver dat gaat, is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="ouderraad",
        says="De ouderraad krijgt alleen wat nodig is om ouders te benaderen en de bijdrage te innen.",
        passages=("aan-de-slag#ontvanger-ouderraad",),
        facts=("J-OUD-1", "J-OUD-4"),
        contradictions=("J-TEG-10",),
        when=to("ouderraad"),
        items=("contact",),
        effects=(
            Permit("innen van de vrijwillige bijdrage"),
            Task("leraren en directie", "Kies alleen contactgegevens van ouders, en vertel hun dat."),
            Caveat("Of de ouderraad zelfstandig is of bij de school hoort, bepaalt welke afspraken nodig zijn."),
        ),
    ),
    Rule(
        id="ouderraad-niet",
        says="Om de bijdrage te innen heeft de ouderraad dit niet nodig.",
        passages=("aan-de-slag#ontvanger-ouderraad-niet", "stap-1#niet-meer-dan-nodig"),
        facts=("J-OUD-1", "J-BEG-2"),
        when=to("ouderraad"),
        items=(*LEARNING, "gezondheid", "verzuim", *EVERYTHING_ELSE),
        effects=(Forbid(),),
    ),
    Rule(
        id="leverancier",
        says="Wat nodig is voor het onderwijs, mag naar de leverancier zonder toestemming van ouders.",
        passages=("aan-de-slag#ontvanger-leverancier", "stap-2#publieke-taak", "index#wie-zijn-derden"),
        facts=("J-ECK-4", "J-TOX-4"),
        contradictions=("J-TEG-4", "J-TEG-14"),
        when=to("leverancier") & (TEACHING | LAW),
        items=("contact", "resultaten"),
        effects=(
            Permit("geven van onderwijs"),
            Task("leraren en directie", "Gebruik het ECK iD in plaats van het PGN."),
        ),
    ),
    Rule(
        id="leverancier-meer",
        says="Of een leverancier dit voor het onderwijs nodig heeft, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-leverancier", "stap-2#bij-twijfel-fg"),
        facts=("J-ECK-4", "J-ROL-7"),
        when=to("leverancier") & (TEACHING | LAW),
        items=("gedrag", "begeleiding", "gezondheid", "verzuim"),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="leverancier-eigen-doel",
        says="Voor een eigen doel van de leverancier, zoals reclame, is waarschijnlijk een eigen grond nodig.",
        passages=("aan-de-slag#ontvanger-leverancier-eigen-doel",),
        facts=("J-ECK-6",),
        when=to("leverancier") & (answer("doel", "anders") | DANGER),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="opvang-praktisch",
        says="Vraagt een andere opvang om praktische informatie voor de opvang, dan geeft de basisschool die.",
        passages=("aan-de-slag#ontvanger-kinderopvang-praktisch",),
        facts=("J-IKC-5",),
        when=to("kinderopvang") & LAW,
        items=("contact",),
        effects=(
            Permit("praktische informatie op verzoek van de opvang"),
            Caveat(
                "Dit gaat alleen over praktische informatie. Over de ontwikkeling van een kind deel je met toestemming."
            ),
        ),
    ),
    Rule(
        id="opleiding",
        says="Een student krijgt alleen de gegevens die de stagetaak vraagt, na een belofte van geheimhouding.",
        passages=("aan-de-slag#ontvanger-opleiding",),
        facts=("J-OPL-1", "J-OPL-4"),
        when=to("opleiding") & TEACHING,
        items=("contact", *LEARNING),
        effects=(
            Permit("onderwijs onder leiding van de school"),
            Task("bestuur", "Laat de student tekenen voor geheimhouding."),
            Caveat("Welke gegevens een student voor de stage mag zien, is afgeleid: laat het nakijken."),
        ),
    ),
    Rule(
        id="buurtsport",
        says="De school houdt de regie over resultaten van bewegen, ook als een buurtsportcoach meedoet.",
        passages=("aan-de-slag#ontvanger-buurtsport",),
        facts=("J-BEO-1",),
        when=to("buurtsport") & TEACHING,
        items=("contact", "resultaten"),
        effects=(
            Permit("bewegingsonderwijs van de school"),
            Caveat("Dit steunt op een handreiking, niet op een gelezen wet: laat het nakijken."),
        ),
    ),
    Rule(
        id="bhv-niet",
        says="Bedrijfshulpverleners krijgen alleen wat bij een calamiteit nodig is, niet dit.",
        passages=("aan-de-slag#ontvanger-bhv-niet", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BHV-3", "J-BEG-2"),
        when=to("bhv") & NOT_IN_DANGER,
        items=(*LEARNING, "verzuim", *EVERYTHING_ELSE),
        effects=(Forbid(),),
    ),
    Rule(
        id="ouders",
        says="Ouders van een kind jonger dan 16 mogen inzien wat de school over hun kind vastlegt.",
        passages=("aan-de-slag#ontvanger-ouders",),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("ouders") & YOUNGER,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(
            Permit("recht op inzage"),
            Caveat(
                "Laat weg wat over anderen gaat, zoals een medeleerling. "
                "Voor een ouder zonder gezag gelden andere regels."
            ),
        ),
    ),
    Rule(
        id="ouders-vanaf-16",
        says="Vanaf 16 is inzage een recht van de leerling. Wat ouders dan nog krijgen, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-ouders-16",),
        facts=("J-INZ-2", "J-INZ-4", "J-INZ-9"),
        when=to("ouders") & MINOR & answer_other_than("toestemming", "gegeven"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ouders-vanaf-16-toestemming",
        says="Vindt een leerling van 16 of 17 het goed, dan mag je met de ouders delen.",
        passages=("stap-2#vanaf-16", "aan-de-slag#ontvanger-ouders-16"),
        facts=("J-TOE-3",),
        when=to("ouders") & MINOR & answer("toestemming", "gegeven"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(Permit("toestemming van de leerling"), Require("toestemming-leerling")),
    ),
    Rule(
        id="ouders-vanaf-18",
        says="Vanaf 18 deel je volgens onze lezing alleen met de ouders als de leerling dat goedvindt.",
        passages=("aan-de-slag#ontvanger-ouders-18",),
        facts=("J-INZ-6", "J-TOE-3"),
        when=to("ouders") & ADULT,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(Permit("toestemming van de leerling"), Require("toestemming-leerling")),
    ),
    Rule(
        id="leerling",
        says="Een leerling mag de eigen gegevens inzien.",
        passages=("aan-de-slag#ontvanger-leerling",),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("leerling"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "dossier"),
        effects=(
            Permit("recht op inzage"),
            Caveat("Jonger dan 12 vraagt de wettelijk vertegenwoordiger om inzage. Laat weg wat over anderen gaat."),
        ),
    ),
)

# --- what the sources do not decide ------------------------------------------------------------------

UNDECIDED = (
    Rule(
        id="inspectie",
        says="Welke gegevens van leerlingen de inspectie mag vragen, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-inspectie", "stap-2#vraag-welke-wet"),
        facts=("J-VZM-8",),
        when=to("inspectie"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Undecided("Vraag de inspectie om doel en wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="politie",
        says="Welke gegevens de politie mag krijgen, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-politie", "stap-2#vraag-welke-wet"),
        facts=("J-CAM-4", "J-BIJ-8"),
        when=to("politie") & NOT_IN_DANGER,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Undecided("Vraag de politie om het wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="welke-wet",
        says="Noemt de ontvanger een wet, vraag dan welke. Onze bronnen zeggen niet of die hier geldt.",
        passages=("stap-2#vraag-welke-wet", "stap-2#bij-twijfel-fg"),
        facts=("J-ROL-7",),
        contradictions=("J-TEG-1",),
        when=LAW
        & to(
            "veilig-thuis",
            "gemeente",
            "jeugdhulp",
            "ggd",
            "onderzoeker",
            "hulp-extern",
            "opleiding",
            "lerarenopleiding",
            "buurtsport",
            "expertisecentrum",
            "arts",
            "iemand-anders",
        ),
        items=PUPIL_DATA,
        effects=(Undecided("Vraag om het wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="welke-wet-opvang",
        says="Noemt de opvang een wet voor meer dan praktische informatie, vraag dan welke.",
        passages=("stap-2#vraag-welke-wet", "aan-de-slag#ontvanger-kinderopvang"),
        facts=("J-ROL-7",),
        when=LAW & to("kinderopvang"),
        items=(*LEARNING, "gezondheid", "verzuim"),
        effects=(Undecided("Vraag om het wetsartikel, en leg het voor aan de FG van je bestuur."),),
    ),
    Rule(
        id="onderbouwen",
        says="Is delen geen plicht, dan is het een keuze die je met doel en grondslag onderbouwt.",
        passages=("wettelijk-verplicht#keuze-onderbouwen",),
        facts=("J-GRO-4",),
        when=TEACHING | answer("doel", "anders"),
        items=PUPIL_DATA,
        effects=(Task("leraren en directie", "Schrijf op voor welk doel en op welke grondslag je deelt."),),
    ),
    Rule(
        id="expertisecentrum",
        says="Of de onderwijstaak hier genoeg is zonder toestemming, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-expertisecentrum-niet", "stap-2#bij-twijfel-fg"),
        facts=("J-GRO-3",),
        contradictions=("J-TEG-1",),
        when=to("expertisecentrum") & TEACHING,
        items=PUPIL_DATA,
        effects=(
            Caveat("Wij gaan uit van toestemming. Of de onderwijstaak genoeg grond geeft, weegt de FG van je bestuur."),
        ),
    ),
)

# --- agreements --------------------------------------------------------------------------------------


def _agreements(name: str, says: str, when: When, *passages: str, facts: tuple[str, ...] = ()) -> Rule:
    return Rule(
        id=f"afspraken-{name}",
        says=says,
        passages=(*passages, "index#aparte-afspraken", "wie-doet-wat#bestuur"),
        facts=facts,
        when=when,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Require(AGREEMENTS),),
    )


ARRANGED = (
    _agreements(
        "swv",
        "Met het samenwerkingsverband leg je vast hoe je uitwisselt. Het is zelf verantwoordelijk.",
        to("swv") & NOT_IN_DANGER,
        "aan-de-slag#ontvanger-swv-afspraken",
        facts=("J-SWV-5", "J-VWK-3"),
    ),
    _agreements(
        "jeugdhulp",
        "Met jeugdhulp en gemeente wissel je niets uit voordat de afspraken vastliggen.",
        (to("jeugdhulp", "gemeente") & NOT_IN_DANGER) | (to("leerplicht") & (TEACHING | OTHERWISE)),
        "aan-de-slag#ontvanger-jeugdhulp",
        "aan-de-slag#ontvanger-gemeente",
        facts=("J-JHV-1",),
    ),
    _agreements(
        "hulpverlener",
        "Met een hulpverlener, van buiten of in dienst, leg je de uitwisseling vast.",
        to("hulp-extern", "hulp-intern") & NOT_IN_DANGER,
        "aan-de-slag#ontvanger-hulp-extern",
        "aan-de-slag#ontvanger-hulp-intern",
        facts=("J-HUL-1",),
    ),
    _agreements(
        "leverancier",
        "Met een leverancier sluit het bestuur een verwerkersovereenkomst.",
        to("leverancier"),
        "aan-de-slag#ontvanger-leverancier-afspraken",
        "wie-doet-wat#verwerkersovereenkomst",
        facts=("J-VWK-1", "J-VWK-2", "J-ECK-5"),
    ),
    _agreements(
        "andere-organisatie",
        "Met een andere organisatie maak je eerst aparte afspraken.",
        (
            NOT_IN_DANGER
            & to(
                "ggd",
                "onderzoeker",
                "opleiding",
                "lerarenopleiding",
                "buurtsport",
                "expertisecentrum",
                "iemand-anders",
            )
        )
        | (answer("doel", "onderwijs", "anders", "vermoeden") & to("kinderopvang"))
        | to("ouderraad"),
        facts=("J-VWK-3",),
    ),
)

# --- step 2: consent for everything else -------------------------------------------------------------

_PARENTS, _PUPIL = "stap-2#jonger-dan-16", "stap-2#vanaf-16"

STEP_2 = (
    *consent_rules(
        prefix="onderzoeksrapport",
        says="Een rapport van een zorgverlener deel je alleen met toestemming.",
        passages=("stap-2#onderliggend-rapport",),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-SWV-9",),
        when=answer_other_than("ontvanger", "duo", "ouders", "leerling"),
        items=("onderzoeksrapport",),
        residual=True,
    ),
    *consent_rules(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("stap-2#gezondheid-uitdrukkelijk", "stap-1#bijzondere-gegevens"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9"),
        when=answer_other_than("ontvanger", "duo", "ouders", "leerling"),
        items=("gezondheid",),
        residual=True,
    ),
    *consent_rules(
        prefix="anders",
        says="Onze bronnen noemen hier geen wet of taak als grond. Dan is er toestemming nodig.",
        passages=("stap-2#anders-toestemming", "stap-2#wachten-op-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        contradictions=("J-TEG-1",),
        when=answer_other_than("ontvanger", "duo", "ouders", "leerling"),
        items=("contact", *LEARNING, "verzuim", "beeld"),
        residual=True,
    ),
    Rule(
        id="resultaten-derden",
        says="Toets- en examenresultaten zijn persoonsgegevens. Een derde krijgt ze alleen met toestemming.",
        passages=("index#toetsresultaten-derden", "index#wie-zijn-derden"),
        facts=("J-TOX-1", "J-TOX-5"),
        contradictions=("J-TEG-4",),
        when=to("iemand-anders", "onderzoeker", "buurtsport", "kinderopvang") & OTHERWISE,
        items=("resultaten",),
        effects=(Caveat("Een ‘derde’ is hier: iemand die niet door een wet of in opdracht van de school ontvangt."),),
    ),
    Rule(
        id="beeld-toestemming",
        says="Voor beeld en geluid moet de school de toestemming kunnen laten zien.",
        passages=("stap-1#fotos-op-website", "stap-2#toestemming-aantonen"),
        facts=("J-TOE-9", "J-TOE-1"),
        when=to("opleiding", "iemand-anders", "kinderopvang", "buurtsport"),
        items=("beeld",),
        effects=(Task("administratie", "Bewaar de toestemming zo dat je haar kunt laten zien."),),
    ),
    Rule(
        id="gezondheidsproject",
        says="Bij een gezondheidsproject vraagt de GGD of gemeente zelf de toestemming. Geen antwoord is geen ja.",
        passages=("aan-de-slag#ontvanger-ggd",),
        facts=("J-GGD-3",),
        when=to("ggd") & NOT_IN_DANGER,
        items=("contact", "gezondheid"),
        effects=(Caveat("De school houdt haar eigen verantwoordelijkheid: kijk of de toestemming er echt is."),),
    ),
    Rule(
        id="bhv-lijst",
        says="Een lijst voor bedrijfshulpverleners bewaar je apart: snel te pakken, en afgeschermd voor anderen.",
        passages=("aan-de-slag#ontvanger-bhv", "aan-de-slag#ontvanger-bhv-niet"),
        facts=("J-BHV-2", "J-BHV-3"),
        contradictions=("J-TEG-9",),
        when=to("bhv") & NOT_IN_DANGER,
        items=("contact", "gezondheid"),
        effects=(Task("leraren en directie", "Zet op de lijst alleen hoe te handelen, apart van het dossier."),),
    ),
    Rule(
        id="kinderopvang",
        says="Ook onder één dak blijven school en opvang ieder verantwoordelijk voor de eigen gegevens.",
        passages=("aan-de-slag#ontvanger-kinderopvang", "aan-de-slag#ontvanger-kinderopvang-niet"),
        facts=("J-KOV-1", "J-KOV-5", "J-IKC-5"),
        when=to("kinderopvang"),
        items=(*PUPIL_DATA, "beeld"),
        effects=(
            Caveat(
                "Praktische informatie die een andere opvang nodig heeft en vraagt, geeft "
                "de basisschool volgens de wet. "
                "Informatie over de ontwikkeling gaat alleen met toestemming."
            ),
        ),
    ),
    Rule(
        id="noteer-het",
        says="Noteer wat je deelt, met wie, waarom en op welke grond.",
        passages=("stap-3#noteer-de-uitwisseling",),
        facts=("J-BEG-5",),
        when=answer_other_than("ontvanger", "ouders", "leerling"),
        effects=(Task("administratie", "Noteer wat je deelde, met wie, waarom en op welke grond."),),
    ),
    Rule(
        id="vertel-het",
        says="Ook als er geen toestemming nodig is, vertel je de leerling en de ouders wat je deelt.",
        passages=("stap-2#altijd-informeren",),
        facts=("J-BEG-4",),
        when=to("duo", *SCHOOL_IDS, "ouderraad")
        | (
            answer("doel", "wet", "onderwijs", "anders")
            & answer_other_than(
                "ontvanger", "duo", *SCHOOL_IDS, "ouderraad", "ouders", "leerling", "politie", "veilig-thuis"
            )
        ),
        effects=(Task("leraren en directie", "Vertel de leerling en de ouders welke gegevens je deelt en waarom."),),
    ),
)

CHECKER = Checker(
    slug="uitwisseling",
    title="Mag je deze gegevens delen?",
    page="aan-de-slag",
    intro="Loop de drie stappen langs voor jouw situatie. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*STEP_1, *NUMBER, *DUTIES, *GROUNDS, *UNDECIDED, *ARRANGED, *STEP_2, *STEP_3),
)
