"""May this be shared around an internship? (page `opleidingsscholen`, U-64 … U-66)

What the student needs for a task at school belongs to the task of the school, with secrecy and few rights; what
goes to the training institute needs consent (J-TEG-1), and so does every recording. Data about the student are a
third thing. Under all of it lie agreements between institute, school and student.
"""

from __future__ import annotations

from dataclasses import replace

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
    When,
    answer,
)
from .shared import (
    ACCOUNT,
    AGE_WITH_TWELVE,
    AGREEMENTS,
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    CONSENT_WITH_WITHDRAWAL,
    OPEN_MAIL,
    PAPER,
    SECURE,
    WITHDRAWN_BY_PUPIL,
    YOUNGER_THAN_TWELVE,
    agreements_condition,
    agreements_question,
    arranged,
    consent_rules,
    no_whole_dossier,
    route,
    route_rules,
    safe_route,
)

ON_THE_JOB = ("namen", "resultaten", "gedrag")
HEALTH = ("handelen", "gezondheid")
PUPIL = (*ON_THE_JOB, *HEALTH, "beeld")
ABOUT_PUPILS = (*PUPIL, "onherkenbaar")
ABOUT_STUDENT = ("student-basis", "student-beoordeling", "student-gezondheid", "student-nummer", "student-dossier")

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(
                id="student-taak",
                label="Een student krijgt gegevens van leerlingen voor de taak op school",
                hint="lesgeven of begeleiden tijdens de stage",
            ),
            Choice(
                id="opdracht",
                label="De opleiding krijgt gegevens of opnamen van leerlingen",
                hint="bijvoorbeeld in een portfolio, verslag of onderzoek van de student",
            ),
            Choice(id="sociale-media", label="Een student wil iets op sociale media plaatsen"),
            Choice(id="over-student", label="School en opleiding delen gegevens over de student"),
        ),
    ),
    Question(
        id="gegevens",
        title="Om welke gegevens gaat het?",
        help="Kies alles wat je wilt delen. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("namen", "resultaten", "gezondheid", "dossier"),
            ("onherkenbaar", "dossier"),
            ("student-basis", "student-beoordeling", "student-gezondheid", "student-dossier"),
        ),
        choices=(
            Choice(id="namen", label="Namen van leerlingen"),
            Choice(id="resultaten", label="Cijfers en toetsresultaten"),
            Choice(id="gedrag", label="Ontwikkeling, gedrag en begeleiding"),
            Choice(
                id="handelen",
                label="Wat te doen bij een allergie, ziekte of beperking",
                hint="zonder de diagnose",
            ),
            Choice(id="gezondheid", label="Diagnose of andere gegevens over gezondheid"),
            Choice(id="beeld", label="Foto's, filmpjes of geluid waarin leerlingen te herkennen zijn"),
            Choice(
                id="onherkenbaar",
                label="Een voorbeeld of opname waarin niemand te herkennen is",
                hint="ook niet voor wie de groep kent",
            ),
            Choice(id="pgn", label="PGN van leerlingen", hint="het persoonsgebonden nummer: BSN of onderwijsnummer"),
            Choice(id="dossier", label="Het hele leerlingdossier"),
            Choice(
                id="student-basis",
                label="Student: naam, contactgegevens, opleiding en stageperiode",
            ),
            Choice(id="student-beoordeling", label="Student: voortgang en beoordeling van de stage"),
            Choice(id="student-gezondheid", label="Student: gezondheid of privéomstandigheden"),
            Choice(id="student-nummer", label="Student: BSN of kopie van het identiteitsbewijs"),
            Choice(id="student-dossier", label="Student: het hele personeels- of stagedossier"),
        ),
    ),
    Question(
        id="noodzaak",
        title="Is dit echt nodig voor de taak of de opdracht?",
        orders=(("ja", "nee"),),
        choices=(
            Choice(id="ja", label="Ja, met minder kan het niet"),
            Choice(id="nee", label="Nee, het is handig of het kan met minder"),
        ),
    ),
    AGE_WITH_TWELVE,
    replace(
        CONSENT_WITH_WITHDRAWAL,
        help=f"{CONSENT_WITH_WITHDRAWAL.help} Gaat het over een student: van de student. "
        "'Gegeven' betekent: iedereen die beslist, zei ja.",
    ),
    arranged(
        "geheimhouding",
        "Heeft de student getekend voor geheimhouding?",
        yes="Ja, getekend",
        no="Nee, nog niet",
    ),
    agreements_question(
        "Liggen de afspraken tussen opleiding, school en student vast?",
        help="Wie waarvoor zorgt, wat de student ziet, en de regels voor opnamen en sociale media.",
    ),
    route(SECURE, PAPER, replace(ACCOUNT, label="Met een account", hint="in jullie leerlingvolgsysteem"), OPEN_MAIL),
    arranged(
        "rechten",
        "Ziet de student met dat account alleen wat nodig is?",
        yes="Ja, de rechten zijn daarop ingesteld",
        no="Nee, of dat weten we niet zeker",
    ),
)

STUDENT = "toestemming-student"

ON_TASK = answer("situatie", "student-taak")
ASSIGNMENT = answer("situatie", "opdracht")
ONLINE = answer("situatie", "sociale-media")
ABOUT = answer("situatie", "over-student")
NOT_ON_TASK = answer("situatie", "opdracht", "sociale-media", "over-student")
AT_SCHOOL_OR_INSTITUTE = answer("situatie", "student-taak", "opdracht")
NOT_ABOUT = answer("situatie", "student-taak", "opdracht", "sociale-media")
NOT_YET_SIXTEEN = answer("leeftijd", "jonger-dan-12", "12-tot-16")
CHILD_SAYS_NO = answer("toestemming", WITHDRAWN_BY_PUPIL) & YOUNGER_THAN_TWELVE
NO_CONSENT = answer("toestemming", "niet-gevraagd", "geweigerd") | (
    answer("toestemming", WITHDRAWN_BY_PUPIL) & answer("leeftijd", "12-tot-16", "vanaf-16")
)

CONDITIONS = (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    Condition(
        id=STUDENT,
        label="Uitdrukkelijke toestemming van de student",
        met=answer("toestemming", "gegeven"),
        broken=answer("toestemming", "geweigerd", WITHDRAWN_BY_PUPIL),
        broken_says="De student wil dit niet, of trok de toestemming in. Deel dit dus niet.",
        consent=True,
        todo="Vraag de student of je dit mag delen. Wacht op een duidelijk ja en bewaar dat.",
        role="leraren en directie",
    ),
    Condition(
        id="geheimhouding",
        label="De student tekende voor geheimhouding",
        met=answer("geheimhouding", "ja"),
        todo="Laat de student tekenen voor geheimhouding voordat de student gegevens ziet.",
        role="bestuur",
    ),
    agreements_condition(
        "Leg met opleiding en student vast wie waarvoor zorgt, wat de student ziet, "
        "en wat er geldt voor opnamen en sociale media.",
        label="Afspraken tussen opleiding, school en student",
    ),
    safe_route("beveiligd", "papier", "account"),
    Condition(
        id="beperkte-rechten",
        label="Een account met alleen de nodige rechten",
        met=answer("rechten", "ja"),
        todo="Stel het account zo in dat de student alleen de eigen groep en de eigen taak ziet.",
        role="administratie",
    ),
)

_OPEN_MAIL, _SAFE, _PAPER = route_rules(
    open_mail=("opleidingsscholen#geen-open-mail", "stap-3#geen-open-mail"),
    open_mail_says="Gewone e-mail is geen veilige route voor gegevens van leerlingen of studenten.",
    safe=("opleidingsscholen#route-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
    paper=("opleidingsscholen#route-papier", "stap-3#papier-zorgvuldig"),
)

PARENTS_SAY, PUPIL_SAYS = "opleidingsscholen#toestemming-ouders", "opleidingsscholen#toestemming-leerling"


def both(rule: Rule, pupils: When = AT_SCHOOL_OR_INSTITUTE) -> tuple[Rule, Rule]:
    """The rule for data about pupils (when `pupils` holds), and the same rule for what is about the student.

    Two rules, because what is about the student is put off in the first situations (`student-apart`): nothing
    more is to be asked about it there.
    """
    return (
        replace(rule, when=rule.when & pupils, items=ABOUT_PUPILS),
        replace(rule, id=f"{rule.id}-over-student", when=rule.when & ABOUT),
    )


RULES = (
    # --- whatever the situation
    no_whole_dossier(
        "opleidingsscholen#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan een student of opleiding nodig heeft.",
        facts=("J-BEG-2", "J-OPL-1"),
    ),
    Rule(
        id="geen-pgn",
        says=(
            "Wij vinden student en opleiding niet in de wet. Het PGN gaat er niet heen, volgens onze lezing ook niet "
            "met toestemming."
        ),
        passages=("opleidingsscholen#geen-pgn", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-1",),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-nodig",
        says="Wat niet nodig is voor de taak of de opdracht, laat je weg.",
        passages=("opleidingsscholen#niet-nodig", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2", "J-OPL-1"),
        when=AT_SCHOOL_OR_INSTITUTE & answer("noodzaak", "nee"),
        items=PUPIL,
        effects=(
            Forbid(),
            Task("leraren en directie", "Bepaal per gegeven of het nodig is, of kies een ander gegeven."),
        ),
    ),
    *both(
        Rule(
            id="afspraken",
            says="Eerst liggen de afspraken tussen opleiding, school en student vast.",
            passages=("opleidingsscholen#afspraken-eerst", "index#aparte-afspraken", "wie-doet-wat#bestuur"),
            facts=("J-OPL-2",),
            effects=(Require(AGREEMENTS),),
        )
    ),
    # --- the student at work in the school
    Rule(
        id="student-wat-de-taak-vraagt",
        says="Een student mag zien wat de taak op school vraagt.",
        passages=("opleidingsscholen#student-wat-de-taak-vraagt", "opleidingsscholen#kort-taak-of-toestemming"),
        facts=("J-OPL-1", "J-OPL-4", "J-GRO-3"),
        contradictions=("J-TEG-1",),
        when=ON_TASK,
        items=(*ON_THE_JOB, "onherkenbaar"),
        effects=(
            Permit("onderwijs onder leiding van de school"),
            Caveat("Dat een student dit zonder toestemming mag zien, is afgeleid: laat het nakijken."),
        ),
    ),
    Rule(
        id="student-hoe-handelen",
        says="Wie een leerling begeleidt, mag weten wat te doen. De diagnose hoort daar niet bij.",
        passages=("opleidingsscholen#student-hoe-handelen", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-3", "J-BIJ-4"),
        contradictions=("J-TEG-9",),
        when=ON_TASK,
        items=("handelen",),
        effects=(
            Permit("speciale begeleiding door de school"),
            Caveat(
                "De wet noemt de school. Dat de regel ook voor haar studenten werkt, is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="geheimhouding",
        says="Een student tekent voor geheimhouding voordat die gegevens van leerlingen ziet.",
        passages=("opleidingsscholen#geheimhouding",),
        facts=("J-OPL-4",),
        when=ON_TASK,
        items=ABOUT_PUPILS,
        effects=(Require("geheimhouding"),),
    ),
    Rule(
        id="geheimhouding-gezondheid",
        says="Wie iets weet over de gezondheid van een leerling, moet daarover zwijgen. Dat eist de wet.",
        passages=("opleidingsscholen#geheimhouding-gezondheid", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-4",),
        when=ON_TASK,
        items=HEALTH,
        effects=(Require("geheimhouding"),),
    ),
    Rule(
        id="account-beperkt",
        says="Een student mag een account, als dat alleen laat zien wat bij de taak hoort.",
        passages=(
            "opleidingsscholen#student-account",
            "opleidingsscholen#beperkte-rechten",
            "stap-3#alleen-rechten-voor-taak",
        ),
        facts=("J-OPL-4",),
        when=ON_TASK & answer("route", "account"),
        items=ABOUT_PUPILS,
        effects=(
            Require("beperkte-rechten"),
            Task("administratie", "Sluit het account van de student op de laatste dag van de stage."),
        ),
    ),
    Rule(
        id="vertel-het",
        says="Ouders en leerlingen weten dat er studenten meewerken en gegevens zien.",
        passages=("opleidingsscholen#rol-leraren-en-directie", "stap-2#altijd-informeren"),
        facts=("J-BEG-4",),
        when=ON_TASK,
        items=(*ON_THE_JOB, *HEALTH),
        effects=(
            Task("leraren en directie", "Vertel ouders en leerlingen dat er studenten meewerken en wat zij zien."),
        ),
    ),
    # --- the training institute
    *consent_rules(
        prefix="opdracht",
        says="De opleiding krijgt gegevens van leerlingen alleen met toestemming.",
        passages=("opleidingsscholen#opdracht-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1",),
        when=ASSIGNMENT,
        items=ON_THE_JOB,
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    Rule(
        id="opdracht-verzonnen-namen",
        says="Gebruik in een opdracht een verzonnen naam, en haal ook andere herkenbare details weg.",
        passages=("opleidingsscholen#niet-nodig",),
        facts=("J-BEG-2",),
        when=ASSIGNMENT,
        items=(*ON_THE_JOB, *HEALTH),
        effects=(
            Task("leraren en directie", "Kijk of het ook kan met een verzonnen naam en zonder herkenbare details."),
        ),
    ),
    *both(
        Rule(
            id="opleiding-geen-account",
            says="Met een account ziet de opleiding meer dan nodig is. Geef gegevens, geen toegang.",
            passages=("opleidingsscholen#opleiding-geen-account", "stap-3#geen-account"),
            facts=("J-BEG-2", "J-OPL-1"),
            when=answer("route", "account"),
            effects=(Forbid(),),
        ),
        ASSIGNMENT,
    ),
    *both(
        Rule(
            id="noteer-het",
            says="Noteer wat naar de opleiding gaat, en waarom.",
            passages=("opleidingsscholen#rol-administratie", "stap-3#noteer-de-uitwisseling"),
            facts=("J-BEG-5",),
            effects=(Task("administratie", "Noteer wat naar de opleiding ging, waarom en op welke grond."),),
        ),
        ASSIGNMENT,
    ),
    # --- health, recordings, and what cannot be recognised
    *consent_rules(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("opleidingsscholen#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-BIJ-1", "J-BIJ-2"),
        contradictions=("J-TEG-9",),
        when=AT_SCHOOL_OR_INSTITUTE,
        items=HEALTH,
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    *consent_rules(
        prefix="opname",
        says="Een opname waarin leerlingen te herkennen zijn, vraagt toestemming.",
        passages=("opleidingsscholen#opname-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-OPL-3",),
        contradictions=("J-TEG-1",),
        when=AT_SCHOOL_OR_INSTITUTE,
        items=("beeld",),
        younger=NOT_YET_SIXTEEN,
    ),
    Rule(
        id="toestemming-laten-zien",
        says="De school moet de toestemming voor een opname kunnen laten zien.",
        passages=("opleidingsscholen#toestemming-laten-zien", "stap-2#toestemming-aantonen"),
        facts=("J-TOE-1", "J-TOE-9"),
        when=NOT_ABOUT,
        items=("beeld",),
        effects=(
            Task("administratie", "Bewaar de toestemming zo dat je haar kunt laten zien."),
            Task("leraren en directie", "Spreek af wie de opname bekijkt, waar die staat en op welke dag die weg is."),
        ),
    ),
    Rule(
        id="onherkenbaar",
        says="Is niemand te herkennen, dan geldt de AVG waarschijnlijk niet. Bevestigd is dat niet.",
        passages=("opleidingsscholen#onherkenbaar", "stap-2#bij-twijfel-fg"),
        facts=("J-GGD-5",),
        when=NOT_ON_TASK & NO_CONSENT,
        items=("onherkenbaar",),
        effects=(
            Undecided(
                "Laat iemand die de groep kent nakijken of niemand te herkennen is. Vraag dan je FG of het zo mag."
            ),
        ),
    ),
    *consent_rules(
        prefix="onherkenbaar",
        says="Met toestemming mag dit zeker, ook als iemand toch te herkennen blijkt.",
        passages=("opleidingsscholen#onherkenbaar", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-GGD-5",),
        items=("onherkenbaar",),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    *(
        Rule(
            id=f"kind-wil-niet-{name}",
            says="Een kind jonger dan 12 kan het ja van de ouders volgens de wet niet zelf intrekken.",
            passages=("opleidingsscholen#jonger-dan-12", "opleidingsscholen#leerling-trekt-in"),
            facts=("J-TOE-5",),
            when=when & CHILD_SAYS_NO,
            items=items,
            effects=(
                Caveat(
                    "Wil het kind zelf niet meer, praat dan eerst met de ouders: zij kunnen de toestemming intrekken."
                ),
            ),
        )
        for name, when, items in (
            ("taak", ON_TASK, ("gezondheid", "beeld")),
            ("opdracht", ASSIGNMENT, ABOUT_PUPILS),
            ("online", ONLINE, ("namen", "beeld", "onherkenbaar")),
            ("over-student", ABOUT, ("onherkenbaar",)),
        )
    ),
    # --- social media
    Rule(
        id="niet-op-sociale-media",
        says="Cijfers, gedrag en gezondheid van leerlingen horen niet op sociale media, ook niet met toestemming.",
        passages=("opleidingsscholen#niet-op-sociale-media", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-1", "J-BEG-2"),
        when=ONLINE,
        items=("resultaten", "gedrag", *HEALTH),
        effects=(Forbid(),),
    ),
    Rule(
        id="sociale-media-regels",
        says="Eerst spreek je met de student af wat wel en niet op sociale media mag.",
        passages=("opleidingsscholen#sociale-media-regels", "opleidingsscholen#afspraken-eerst"),
        facts=("J-OPL-2",),
        when=ONLINE,
        items=("namen", "beeld", "onherkenbaar"),
        effects=(Require(AGREEMENTS),),
    ),
    *consent_rules(
        prefix="sociale-media",
        says="Op sociale media is geen leerling te herkennen zonder toestemming.",
        passages=("opleidingsscholen#sociale-media-toestemming", "stap-1#fotos-op-website"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-TOE-9",),
        contradictions=("J-TEG-1",),
        when=ONLINE,
        items=("namen", "beeld"),
        younger=NOT_YET_SIXTEEN,
    ),
    # --- data about the student
    *(
        Rule(
            id=item,
            says=says,
            passages=(f"opleidingsscholen#{passage}", "opleidingsscholen#gegevens-van-studenten"),
            facts=("J-GRO-1", "J-OPL-2"),
            when=ABOUT,
            items=(item,),
            effects=(
                Permit("de afspraak om stage te lopen"),
                Caveat("Dat de stageafspraak hiervoor de grond is, leiden wij af: laat het nakijken."),
            ),
        )
        for item, passage, says in (
            (
                "student-basis",
                "student-basisgegevens",
                "Wie de student is en hoe je de student bereikt, mogen school en opleiding van elkaar weten.",
            ),
            (
                "student-beoordeling",
                "student-beoordeling",
                "Hoe de stage gaat, mogen school en opleiding van elkaar weten.",
            ),
        )
    ),
    Rule(
        id="student-gezondheid",
        says="Gezondheid en privéomstandigheden deel je alleen als de student dat uitdrukkelijk goedvindt.",
        passages=("opleidingsscholen#student-gezondheid", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2"),
        contradictions=("J-TEG-1",),
        items=("student-gezondheid",),
        residual=True,
        effects=(Require(STUDENT),),
    ),
    Rule(
        id="student-nummer",
        says="Of je het BSN of een kopie van het identiteitsbewijs van een student mag hebben, is niet bevestigd.",
        passages=("opleidingsscholen#student-bsn-en-id", "kopie-id#stagiair-vrijwilliger-zzp"),
        facts=("J-IDB-6", "J-PGN-1"),
        when=ABOUT,
        items=("student-nummer",),
        effects=(
            Undecided("Vraag je FG en de loonadministratie of deze student als werknemer telt. Deel het nog niet."),
        ),
    ),
    Rule(
        id="geen-studentdossier",
        says="Een heel dossier van een student is meer dan de stage vraagt.",
        passages=("opleidingsscholen#geen-studentdossier",),
        facts=("J-BEG-2",),
        when=ABOUT,
        items=("student-dossier",),
        effects=(Forbid(),),
    ),
    Rule(
        id="gesprek-zonder-leerlingen",
        says="Om over de student te praten zijn gegevens van leerlingen niet nodig.",
        passages=("opleidingsscholen#gesprek-zonder-leerlingen", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=ABOUT,
        items=PUPIL,
        effects=(Forbid(),),
    ),
    Rule(
        id="student-apart",
        says="Gegevens over de student bekijk je apart van gegevens over leerlingen.",
        passages=("opleidingsscholen#student-apart",),
        facts=("J-BEG-1",),
        when=NOT_ABOUT,
        items=ABOUT_STUDENT,
        effects=(Undecided("Kies bij de eerste vraag: school en opleiding delen gegevens over de student."),),
    ),
    # --- the route
    *both(_OPEN_MAIL),
    *both(_SAFE),
    *both(_PAPER, ASSIGNMENT),
    Rule(
        id="papier-blijft-op-school",
        says="Papier waarmee de student werkt, blijft op school.",
        passages=("opleidingsscholen#papier-blijft-op-school",),
        facts=("J-BVL-3",),
        contradictions=("J-TEG-12",),
        when=ON_TASK & answer("route", "papier"),
        items=ABOUT_PUPILS,
        effects=(Task("leraren en directie", "Geef papier persoonlijk, en laat het op school achter slot bewaren."),),
    ),
)

CHECKER = Checker(
    slug="opleidingsscholen",
    title="Mag dit bij een stage of opleidingsschool?",
    page="opleidingsscholen",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
)
