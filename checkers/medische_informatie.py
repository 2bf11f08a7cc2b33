"""May we write down and show this about someone's health? (page `medische-informatie`, U-76 … U-81)

The purpose decides (J-TEG-9): guidance without consent and only for who needs it, a list for the BHV with explicit
consent and only for BHV'ers, acute danger for whoever helps, and nothing 'because it is handy to know'.
"""

from __future__ import annotations

from dataclasses import replace

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
    Undecided,
    When,
    answer,
    answer_other_than,
)
from .shared import (
    AGE_WITH_TWELVE,
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    CONSENT_WITH_WITHDRAWAL,
    PARENTS,
    TWELVE_TO_SIXTEEN,
    WITHDRAWN_BY_PUPIL,
    YOUNGER_THAN_TWELVE,
    arranged,
    consent_rules,
    no_whole_dossier,
)

TO_ACT = ("handelen", "medicijn")
BACKGROUND = ("diagnose", "rapport")
HEALTH = (*TO_ACT, *BACKGROUND)
FOR_THE_LIST = (*TO_ACT, "noodcontact")

QUESTIONS = (
    Question(
        id="doel",
        title="Waarvoor leg je de gegevens vast of laat je ze zien?",
        choices=(
            Choice(
                id="begeleiding",
                label="Om iemand te begeleiden of een voorziening te geven",
                hint="zoals: wat doet de leraar bij een allergie, of wie helpt met de lift",
            ),
            Choice(id="bhv-lijst", label="Voor een lijst van bedrijfshulpverleners (BHV)", hint="bij een calamiteit"),
            Choice(id="nood", label="Er is nu acuut gevaar: iemand moet helpen"),
            Choice(id="handig", label="Voor de zekerheid, omdat het handig is om te weten"),
        ),
    ),
    Question(
        id="wie",
        title="Over wie gaan de gegevens?",
        choices=(Choice(id="leerling", label="Een leerling"), Choice(id="medewerker", label="Een medewerker")),
    ),
    Question(
        id="gegevens",
        title="Om welke gegevens gaat het?",
        help="Kies alles wat je wilt vastleggen of laten zien. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("handelen", "medicijn", "diagnose", "dossier"),
            ("rapport", "dossier"),
        ),
        choices=(
            Choice(id="handelen", label="Hoe je handelt, en wanneer", hint="zoals: wat je doet bij een aanval"),
            Choice(id="medicijn", label="Welk medicijn of hulpmiddel dan nodig is, en waar het ligt"),
            Choice(id="noodcontact", label="Wie je belt bij nood"),
            Choice(id="diagnose", label="De diagnose", hint="de naam van de ziekte of stoornis, met achtergrond"),
            Choice(id="rapport", label="Een medisch rapport", hint="van een arts of andere zorgverlener"),
            Choice(id="pgn", label="PGN of BSN"),
            Choice(id="dossier", label="Het hele leerling- of personeelsdossier"),
        ),
    ),
    Question(
        id="diagnose-nodig",
        title="Lukt begeleiden ook zonder de diagnose?",
        orders=(("nee", "ja"),),
        choices=(
            Choice(id="nee", label="Nee, de diagnose is echt nodig"),
            Choice(id="ja", label="Ja, weten hoe te handelen is genoeg"),
        ),
    ),
    Question(
        id="wie-ziet",
        title="Wie krijgt de gegevens te zien?",
        orders=(
            ("begeleiders", "tijdelijk", "iedereen"),
            ("bhv", "iedereen"),
        ),
        choices=(
            Choice(id="begeleiders", label="Alleen wie deze leerling of medewerker begeleidt"),
            Choice(id="bhv", label="Alleen de BHV'ers"),
            Choice(
                id="tijdelijk",
                label="Een invaller voor een dag, of een vrijwilliger bij een uitje",
                proposable=False,
            ),
            Choice(
                id="iedereen",
                label="Alle medewerkers, of iedereen die langskomt",
                hint="lijst aan de muur, groepsapp, gedeelde map",
                proposable=False,
            ),
        ),
        changeable=True,
    ),
    arranged(
        "geheimhouding",
        "Moet wie de gegevens ziet, ze geheimhouden?",
        yes="Ja, dat staat vast",
        no="Nee, of dat is nog niet afgesproken",
        help="Die plicht kan komen uit een beroep, een functie, een wet of een afspraak.",
    ),
    Question(
        id="opslag",
        title="Waar staan de gegevens voor de BHV?",
        orders=(("apart", "niet-snel", "in-dossier", "open"),),
        choices=(
            Choice(id="apart", label="Apart: meteen te pakken, en dicht voor anderen"),
            Choice(id="niet-snel", label="Apart en dicht, maar niet meteen te pakken", proposable=False),
            Choice(id="in-dossier", label="In het dossier, waar de BHV'ers in kijken", proposable=False),
            Choice(id="open", label="Open, zodat anderen erin kunnen kijken", proposable=False),
        ),
        changeable=True,
    ),
    AGE_WITH_TWELVE,
    replace(
        CONSENT_WITH_WITHDRAWAL,
        title="Is er uitdrukkelijke toestemming?",
        help=f"{CONSENT_WITH_WITHDRAWAL.help} Gaat het over een medewerker: van die medewerker zelf.",
    ),
)

STAFF = "toestemming-medewerker"
SECRECY = "geheimhouding"
KEPT_APART = "bhv-lijst-bewaren"
ASK_FG_STAFF = "Vraag het aan de FG van je bestuur en aan wie over personeel gaat, en leg nog niets vast."
_REFUSED = (
    "De toestemming is geweigerd of ingetrokken. Leg dit niet vast, laat het niet zien, en haal weg wat er al staat."
)

CONDITIONS = (
    replace(CONSENT_PARENTS_WITH_WITHDRAWAL, broken_says=_REFUSED),
    replace(CONSENT_PUPIL_WITH_WITHDRAWAL, broken_says=_REFUSED),
    Condition(
        id=STAFF,
        label="Toestemming van de medewerker",
        met=answer("toestemming", "gegeven"),
        broken=answer("toestemming", "geweigerd", WITHDRAWN_BY_PUPIL),
        broken_says=_REFUSED,
        consent=True,
        todo="Vraag de medewerker om toestemming voor deze lijst. Wacht op een duidelijk ja en bewaar dat.",
        role="leraren en directie",
    ),
    Condition(
        id=SECRECY,
        label="Geheimhouding",
        met=answer("geheimhouding", "ja"),
        todo="Regel dat wie de gegevens ziet een plicht heeft om ze geheim te houden, bijvoorbeeld met een afspraak.",
        role="bestuur",
    ),
    Condition(
        id=KEPT_APART,
        label="Apart bewaard, meteen te pakken en dicht voor anderen",
        met=answer("opslag", "apart"),
        todo="Bewaar de gegevens voor de BHV apart: bij een calamiteit meteen te pakken, en dicht voor anderen.",
        role="administratie",
    ),
)

PUPIL_S, STAFF_S = answer("wie", "leerling"), answer("wie", "medewerker")
GUIDANCE = answer("doel", "begeleiding") & PUPIL_S
BHV_LIST = answer("doel", "bhv-lijst")
DANGER = answer("doel", "nood")
HANDY = answer("doel", "handig")
GUIDES, BHV, BRIEFLY, EVERYONE = (answer("wie-ziet", each) for each in ("begeleiders", "bhv", "tijdelijk", "iedereen"))
GUIDES_NOW = answer("wie-ziet", "begeleiders", "tijdelijk")
GUIDANCE_OR_HANDY = answer("doel", "begeleiding", "handig")
BHV_PUPIL = answer_other_than("doel", "nood") & PUPIL_S & BHV
"""On the list, or recorded for another purpose and shown to the BHV (J-TEG-9: purpose and user decide)."""
FOR_BHV = (BHV_LIST & BHV) | BHV_PUPIL

_PARENTS, _PUPIL = "medische-informatie#toestemming-ouders", "medische-informatie#toestemming-leerling"
_YOUNGER, FROM_TWELVE = (answer_other_than("leeftijd", each) for each in ("vanaf-16", "jonger-dan-12"))


def _withdrawn_by_pupil(name: str, when: When, items: tuple[str, ...]) -> tuple[Rule, Rule]:
    """What a pupil's own withdrawal does: from 12 on it ends the consent, below 12 it does not (J-TOE-5)."""
    from_twelve = Rule(
        id=f"{name}-ingetrokken-vanaf-12",
        says="Vanaf de twaalfde verjaardag kan een leerling de toestemming van de ouders zelf intrekken.",
        passages=("medische-informatie#intrekken-vanaf-12", "medische-informatie#toestemming-geweigerd"),
        facts=("J-TOE-5",),
        when=when & TWELVE_TO_SIXTEEN & answer("toestemming", WITHDRAWN_BY_PUPIL),
        items=items,
        effects=(Require(PARENTS),),  # the consent of the parents is broken: this says why
    )
    younger = Rule(
        id=f"{name}-ingetrokken-jonger-dan-12",
        says="Een leerling jonger dan 12 kan de toestemming niet zelf intrekken.",
        passages=("medische-informatie#intrekken-jonger-dan-12",),
        facts=("J-TOE-5",),
        when=when & YOUNGER_THAN_TWELVE & answer("toestemming", WITHDRAWN_BY_PUPIL),
        items=items,
        effects=(
            Caveat("Jonger dan 12 kan een leerling niet zelf intrekken. De ouders kunnen dat wel."),
            Task("leraren en directie", "Luister naar de leerling en bespreek het met de ouders."),
        ),
    )
    return from_twelve, younger


RULES = (
    # --- whatever the purpose
    no_whole_dossier(
        "medische-informatie#geen-heel-dossier",
        "medische-informatie#geen-dossier-voor-bhv",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel dossier is altijd meer dan nodig is. Ook een BHV'er krijgt het niet.",
        facts=("J-BEG-2", "J-BHV-3"),
    ),
    Rule(
        id="geen-pgn",
        says="Het PGN of BSN mag alleen voor een doel dat in een wet staat. Volgens ons helpt toestemming niet.",
        passages=("medische-informatie#geen-pgn", "stap-1#pgn-alleen-met-wet"),
        facts=("J-PGN-1",),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    # --- acute danger
    Rule(
        id="acuut-gevaar",
        says="Bij acuut gevaar mag je aan wie helpt geven wat nu nodig is, ook zonder lijst of toestemming.",
        passages=("medische-informatie#acuut-gevaar", "stap-2#vitaal-belang-alleen-nood"),
        facts=("J-BHV-4", "J-GRO-6", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=DANGER,
        items=(*HEALTH, "noodcontact"),
        effects=(
            Permit("vitaal belang"),
            Caveat(
                "Dit geldt in acute nood, als iemand zelf geen toestemming kan geven, en alleen voor wat nu nodig is. "
                "Dat is onze lezing: laat het nakijken."
            ),
            Task("leraren en directie", "Leg achteraf vast wat je gaf, aan wie en waarom."),
        ),
    ),
    # --- handy to know
    Rule(
        id="niet-voor-de-zekerheid",
        says="Dat het handig is om te weten, is geen reden om gegevens over gezondheid vast te leggen.",
        passages=("medische-informatie#niet-voor-de-zekerheid", "medische-informatie#hoe-te-handelen"),
        facts=("J-BIJ-1", "J-BIJ-3"),
        when=HANDY,
        items=HEALTH,
        effects=(
            Forbid(),
            Task("leraren en directie", "Bepaal eerst het doel: begeleiding, of de BHV-lijst. Kies dan opnieuw."),
        ),
    ),
    # --- guidance
    Rule(
        id="begeleiding",
        says="Voor begeleiding of een voorziening mag je vastleggen hoe te handelen. Toestemming is niet nodig.",
        passages=(
            "medische-informatie#hoe-te-handelen",
            "medische-informatie#begeleiding-zonder-toestemming",
            "medische-informatie#medicijn-en-plek",
        ),
        facts=("J-BIJ-3", "J-BHV-1"),
        contradictions=("J-TEG-9",),
        when=GUIDANCE & GUIDES,
        items=TO_ACT,
        effects=(
            Permit("begeleiding van of voorziening voor de leerling"),
            Task("leraren en directie", "Schrijf op wat je ziet, wat je doet, waar het medicijn ligt en wie je belt."),
        ),
    ),
    Rule(
        id="vertel-het-ouders",
        says="Ook zonder toestemming vertel je de ouders of de leerling wat je vastlegt.",
        passages=("stap-2#altijd-informeren", "medische-informatie#rol-leraren-en-directie"),
        facts=("J-BEG-4",),
        when=GUIDANCE & GUIDES_NOW,
        items=(*TO_ACT, "diagnose"),
        effects=(Task("leraren en directie", "Vertel de ouders of de leerling wat je vastlegt en wie het ziet."),),
    ),
    Rule(
        id="diagnose-als-nodig",
        says="Lukt begeleiden niet zonder de diagnose, dan mag je ook die vastleggen.",
        passages=("medische-informatie#diagnose-als-nodig", "medische-informatie#hoe-te-handelen"),
        facts=("J-BIJ-3",),
        when=GUIDANCE & GUIDES & answer("diagnose-nodig", "nee"),
        items=("diagnose",),
        effects=(Permit("begeleiding van of voorziening voor de leerling"),),
    ),
    Rule(
        id="diagnose-niet-nodig",
        says="Is weten hoe te handelen genoeg, dan leg je de diagnose niet vast.",
        passages=("medische-informatie#diagnose-niet-nodig", "medische-informatie#hoe-te-handelen"),
        facts=("J-BIJ-3", "J-BEG-2"),
        when=GUIDANCE & answer("diagnose-nodig", "ja"),
        items=("diagnose",),
        effects=(Forbid(),),
    ),
    *consent_rules(
        prefix="rapport",
        says="Een medisch rapport vraag of bekijk je alleen met toestemming.",
        passages=("medische-informatie#rapport-met-toestemming", "stap-2#onderliggend-rapport"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-SWV-9",),
        when=GUIDANCE,
        items=("rapport",),
        younger=_YOUNGER,
    ),
    Rule(
        id="geheimhouding",
        says="Wie gegevens over gezondheid gebruikt om te begeleiden, heeft een plicht om ze geheim te houden.",
        passages=("medische-informatie#geheimhouding", "medische-informatie#geheimhouding-waaruit"),
        facts=("J-BIJ-4",),
        when=GUIDANCE & GUIDES_NOW,
        items=HEALTH,
        effects=(Require(SECRECY),),
    ),
    Rule(
        id="invaller-alleen-handelen",
        says="Een invaller of vrijwilliger die geheimhouding beloofde, mag weten hoe te handelen.",
        passages=("medische-informatie#invaller-alleen-handelen",),
        facts=("J-BIJ-3", "J-BIJ-4"),
        when=GUIDANCE & BRIEFLY,
        items=TO_ACT,
        effects=(
            Permit("begeleiding van of voorziening voor de leerling"),
            Caveat("Dat dit ook voor een invaller of vrijwilliger geldt, leiden wij af: laat het nakijken."),
            Task("leraren en directie", "Vertel alleen wat voor die dag nodig is, en neem papieren daarna terug."),
        ),
    ),
    Rule(
        id="invaller-geen-diagnose",
        says="Een invaller of vrijwilliger heeft genoeg aan weten hoe te handelen.",
        passages=("medische-informatie#invaller-geen-diagnose", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-2",),
        when=GUIDANCE & BRIEFLY,
        items=BACKGROUND,
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-voor-iedereen",
        says="Niet iedereen begeleidt deze leerling. Een lijst aan de muur of in een groepsapp mag dus niet.",
        passages=("medische-informatie#niet-voor-iedereen", "medische-informatie#geheimhouding"),
        facts=("J-BEG-2", "J-BIJ-4"),
        when=GUIDANCE_OR_HANDY & PUPIL_S & EVERYONE,
        items=(*HEALTH, "noodcontact"),
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-voor-iedereen-medewerker",
        says="Ook van een medewerker hangt dit niet aan de muur en staat het niet in een groepsapp.",
        passages=("medische-informatie#niet-voor-iedereen",),
        facts=("J-BEG-2", "J-BIJ-1"),
        when=GUIDANCE_OR_HANDY & STAFF_S & EVERYONE,
        items=(*HEALTH, "noodcontact"),
        effects=(
            Forbid(),
            Caveat("Dat dit voor een medewerker net zo geldt, leiden wij af: laat het nakijken."),
        ),
    ),
    # --- whom to call
    Rule(
        id="noodnummer",
        says="Wie je belt bij nood, mag je noteren als je kunt uitleggen waarom.",
        passages=("medische-informatie#noodnummer",),
        facts=("J-INS-9",),
        when=GUIDANCE_OR_HANDY & PUPIL_S & GUIDES_NOW,
        items=("noodcontact",),
        effects=(
            Permit("bereikbaar zijn voor deze leerling"),
            Caveat(
                "De school moet kunnen uitleggen waarom zij het nummer nodig heeft. Dat is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="noodnummer-medewerker",
        says="Of je buiten de BHV-lijst een noodnummer van een medewerker mag noteren, beslissen onze bronnen niet.",
        passages=("medische-informatie#medewerker-noodnummer",),
        facts=("J-GRO-1",),
        when=GUIDANCE_OR_HANDY & STAFF_S,
        items=("noodcontact",),
        effects=(Undecided(ASK_FG_STAFF),),
    ),
    Rule(
        id="medewerker-voorziening",
        says="Wat je over de gezondheid van een medewerker mag vastleggen, beslissen onze bronnen niet.",
        passages=("medische-informatie#medewerker-voorziening",),
        facts=("J-BIJ-1", "J-BIJ-3"),
        when=answer("doel", "begeleiding") & STAFF_S,
        items=HEALTH,
        effects=(Undecided(ASK_FG_STAFF),),
    ),
    # --- the list for the BHV
    Rule(
        id="bhv-niet-in-dossier",
        says="BHV'ers kijken niet in het dossier zelf. Maak voor hen een aparte administratie.",
        passages=("medische-informatie#geen-dossier-voor-bhv", "medische-informatie#aparte-administratie"),
        facts=("J-BHV-3",),
        when=FOR_BHV & answer("opslag", "in-dossier"),
        items=FOR_THE_LIST,
        effects=(Forbid(),),
    ),
    Rule(
        id="bhv-lijst-niet-open",
        says="Anderen mogen niet in de BHV-lijst kunnen kijken.",
        passages=("medische-informatie#lijst-niet-open", "medische-informatie#snel-en-afgeschermd"),
        facts=("J-BHV-3",),
        when=FOR_BHV & answer("opslag", "open"),
        items=FOR_THE_LIST,
        effects=(Forbid(),),
    ),
    Rule(
        id="bhv-snel-en-afgeschermd",
        says="De BHV-lijst staat apart, is meteen te pakken en is dicht voor anderen.",
        passages=("medische-informatie#snel-en-afgeschermd", "medische-informatie#alleen-levensreddend"),
        facts=("J-BHV-3",),
        when=FOR_BHV,
        items=FOR_THE_LIST,
        effects=(
            Require(KEPT_APART),
            Caveat("Zet er alleen op wat levens kan redden. Dat komt uit uitleg van Kennisnet: laat het nakijken."),
        ),
    ),
    Rule(
        id="bhv-alleen-bhv",
        says="De BHV-lijst is alleen voor BHV'ers. Wie de leerling begeleidt, krijgt wat daarvoor nodig is apart.",
        passages=("medische-informatie#alleen-bhv",),
        when=BHV_LIST & answer_other_than("wie-ziet", "bhv"),
        items=FOR_THE_LIST,
        effects=(Forbid(),),
    ),
    Rule(
        id="bhv-geen-diagnose",
        says="De diagnose met achtergrond en het medisch rapport horen niet op de BHV-lijst.",
        passages=("medische-informatie#geen-diagnose-op-bhv-lijst", "medische-informatie#alleen-levensreddend"),
        facts=("J-BHV-3",),
        when=BHV_LIST | (GUIDANCE & BHV),
        items=BACKGROUND,
        effects=(Forbid(),),
    ),
    *consent_rules(
        prefix="bhv-lijst",
        says="Op de BHV-lijst staat iemand alleen met uitdrukkelijke toestemming.",
        passages=("medische-informatie#bhv-toestemming", "medische-informatie#bhv-uitdrukkelijk"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-BHV-2", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=BHV_PUPIL,
        items=FOR_THE_LIST,
        younger=_YOUNGER,
    ),
    Rule(
        id="bhv-lijst-medewerker",
        says="Een medewerker staat alleen op de BHV-lijst met eigen, uitdrukkelijke toestemming.",
        passages=(
            "medische-informatie#bhv-toestemming",
            "medische-informatie#toestemming-medewerker",
            "medische-informatie#bhv-uitdrukkelijk",
        ),
        facts=("J-BHV-2", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=BHV_LIST & STAFF_S & BHV,
        items=FOR_THE_LIST,
        effects=(
            Require(STAFF),
            Caveat("De regel voor medewerkers komt uit de bron en is niet verder nagegaan: laat het nakijken."),
        ),
    ),
    Rule(
        id="bhv-ziet-begeleiding",
        says="Laat je BHV'ers zien wat voor iets anders is vastgelegd, dan gelden de voorwaarden van de BHV-lijst.",
        passages=("medische-informatie#bhv-ziet-begeleiding",),
        facts=("J-BHV-2",),
        contradictions=("J-TEG-9",),
        when=GUIDANCE_OR_HANDY & PUPIL_S & BHV,
        items=FOR_THE_LIST,
        effects=(Caveat("BHV'ers kijken mee, dus de voorwaarden van de BHV-lijst gelden. Zo lezen wij de bron."),),
    ),
    Rule(
        id="bhv-lijst-geweigerd",
        says="Zonder toestemming staat een leerling niet op de lijst. Wie begeleidt, mag wel weten hoe te handelen.",
        passages=("medische-informatie#toestemming-geweigerd", "medische-informatie#nee-tegen-de-lijst"),
        facts=("J-TOE-1", "J-BIJ-3"),
        contradictions=("J-TEG-9",),
        when=BHV_PUPIL
        & (answer("toestemming", "geweigerd") | (answer("toestemming", WITHDRAWN_BY_PUPIL) & FROM_TWELVE)),
        items=FOR_THE_LIST,
        effects=(
            Forbid(),
            Task("administratie", "Haal weg wat je met deze toestemming al had vastgelegd."),
            Task(
                "leraren en directie", "Kijk of wie de leerling begeleidt weet hoe te handelen. Dat is een ander doel."
            ),
        ),
    ),
    *_withdrawn_by_pupil("bhv-lijst", BHV_PUPIL, FOR_THE_LIST),
    *_withdrawn_by_pupil("rapport", GUIDANCE, ("rapport",)),
)

CHECKER = Checker(
    slug="medische-informatie",
    title="Mag je dit over iemands gezondheid vastleggen of laten zien?",
    page="medische-informatie",
    intro="Kies eerst waarvoor je het nodig hebt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
    headlines={
        Outcome.TOEGESTAAN: "Dit mag je vastleggen en laten zien",
        Outcome.VOORWAARDEN: "Nog niet doen: regel eerst de voorwaarden",
        Outcome.VERBODEN: "Niet doen in deze vorm",
    },
    advice={
        Outcome.TOEGESTAAN: "dit mag als het nodig is: toegestaan",
        Outcome.VERBODEN: "leg dit zo niet vast en laat het niet zien: verboden",
    },
)
