"""May youth care, the municipality or Veilig Thuis have this? (page `jeugdhulp`, U-67 and U-68)

Never without agreements laid down beforehand, and then with consent, which a pupil can withdraw from twelve on
(J-TOE-5). The law makes exceptions: a suspicion to Veilig Thuis, acute danger, a sexual offence (J-TEG-1).
"""

from __future__ import annotations

from dataclasses import replace

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Forbid,
    Oblige,
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
    AGE_WITH_TWELVE,
    AGREEMENTS,
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    CONSENT_WITH_WITHDRAWAL,
    OPEN_MAIL,
    OSO,
    PAPER,
    PARENTS,
    SECURE,
    TWELVE_TO_SIXTEEN,
    WITHDRAWN_BY_PUPIL,
    YOUNGER_THAN_TWELVE,
    agreements_condition,
    agreements_question,
    consent_rules,
    no_whole_dossier,
    route,
    route_rules,
    safe_route,
)

ORDINARY = ("contact", "signalen", "begeleiding", "resultaten", "verzuim", "thuis")
SENSITIVE = ("gezondheid", "rapport")
SHARED = (*ORDINARY, *SENSITIVE)
CONTENT = tuple(item for item in SHARED if item != "contact")

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(id="jeugdhulp", label="Een jeugdhulpaanbieder vraagt gegevens of wil overleggen"),
            Choice(id="gemeente", label="De gemeente of een wijkteam vraagt gegevens of wil overleggen"),
            Choice(
                id="wet",
                label="Jeugdhulp of de gemeente zegt dat een wet hun recht geeft op gegevens",
                hint="niet voor leerplicht: daar is een eigen check voor",
            ),
            Choice(
                id="veilig-thuis",
                label="Een vermoeden van huiselijk geweld of kindermishandeling: naar Veilig Thuis",
                hint="de school meldt of vraagt advies, of Veilig Thuis doet onderzoek",
            ),
            Choice(id="vermoeden-ander", label="Zo'n vermoeden, en een ander dan Veilig Thuis wil gegevens"),
            Choice(id="nood", label="Acuut gevaar: er moet nu hulp komen", hint="bel bij levensgevaar 112"),
            Choice(
                id="zeden",
                label="Een mogelijk zedenmisdrijf: naar de vertrouwensinspecteur of de politie",
                hint="is het thuis gebeurd, kijk dan ook bij het vermoeden",
            ),
            Choice(id="verwijsindex", label="Je wilt een leerling in de verwijsindex risicojongeren zetten"),
        ),
    ),
    Question(
        id="gegevens",
        title="Welke gegevens wil je delen?",
        help="Kies alles wat je wilt delen, ook in een gesprek. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("contact", "signalen", "gezondheid", "dossier"),
            ("pgn", "dossier"),
        ),
        choices=(
            Choice(id="contact", label="Naam en contactgegevens"),
            Choice(id="signalen", label="Zorgen en signalen", hint="wat je zag en hoorde"),
            Choice(id="begeleiding", label="Ontwikkeling, gedrag en begeleiding op school"),
            Choice(id="resultaten", label="Cijfers en toetsresultaten"),
            Choice(id="verzuim", label="Verzuim"),
            Choice(id="thuis", label="De situatie thuis en in het gezin"),
            Choice(id="gezondheid", label="Gezondheid", hint="ziekte, diagnose, medicijnen"),
            Choice(id="rapport", label="Een rapport van een psycholoog, arts of andere zorgverlener"),
            Choice(id="pgn", label="PGN", hint="het persoonsgebonden nummer: BSN of onderwijsnummer"),
            Choice(id="dossier", label="Het hele leerlingdossier"),
        ),
    ),
    Question(
        id="school",
        title="Op wat voor school zit de leerling?",
        choices=(
            Choice(id="po", label="Basisschool (po)"),
            Choice(id="andere-school", label="Speciaal onderwijs (so) of voortgezet onderwijs (vo)"),
        ),
    ),
    Question(
        id="verdachte",
        title="Werkt de verdachte voor de school?",
        choices=(Choice(id="ja", label="Ja"), Choice(id="nee", label="Nee")),
    ),
    Question(
        id="noodzaak",
        title="Zijn al deze gegevens echt nodig voor dit doel?",
        help="Twijfel je bij een vermoeden? Vraag Veilig Thuis wat nodig is.",
        orders=(("ja", "nee"),),
        choices=(
            Choice(id="ja", label="Ja, met minder kan het niet"),
            Choice(id="nee", label="Nee, het is handig of het kan met minder"),
        ),
    ),
    agreements_question(
        "Liggen er met deze partij afspraken vast?",
        help="Wat ieder mag en moet, vastgelegd voordat je iets deelt.",
        yes="Ja, op papier",
    ),
    AGE_WITH_TWELVE,
    replace(CONSENT_WITH_WITHDRAWAL, title="Is er uitdrukkelijke toestemming voor dit delen?"),
    route(
        Choice(id="gesprek", label="In een gesprek of aan de telefoon", hint="je weet zeker met wie je spreekt"),
        SECURE,
        PAPER,
        OSO,
        OPEN_MAIL,
        ACCOUNT,
    ),
)

CONDITIONS = (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    safe_route("beveiligd", "papier", "gesprek"),
    agreements_condition("Leg met jeugdhulp en gemeente vast wat je deelt, waarvoor, en wat ieder mag en moet."),
)

ASKED = answer("situatie", "jeugdhulp", "gemeente")
BY_LAW = answer("situatie", "wet")
SUSPICION = answer("situatie", "veilig-thuis")
SUSPICION_TO_OTHERS = answer("situatie", "vermoeden-ander")
DANGER = answer("situatie", "nood")
OFFENCE = answer("situatie", "zeden")
INDEX = answer("situatie", "verwijsindex")
LEAVES_SCHOOL = answer_other_than("situatie", "verwijsindex")
"""In the index itself nothing is sent: no route is asked for."""
WITHDRAWN = answer("toestemming", WITHDRAWN_BY_PUPIL)
BELOW_SIXTEEN = answer("leeftijd", "jonger-dan-12", "12-tot-16")

_PARENTS, _PUPIL = "jeugdhulp#toestemming-ouders", "jeugdhulp#toestemming-leerling"

NEVER = (
    no_whole_dossier(
        "jeugdhulp#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel leerlingdossier geef je nooit, wat er ook speelt.",
    ),
    Rule(
        id="geen-account-wijkteam",
        says="Een wijkteam kijkt volgens het Nederlands Jeugdinstituut niet mee in het leerlingvolgsysteem.",
        passages=("jeugdhulp#geen-account-wijkteam", "stap-3#geen-account"),
        facts=("J-HUL-3",),
        when=answer("route", "account") & answer("situatie", "gemeente"),
        effects=(Forbid(), Task("administratie", "Geef geen account, en sluit een account dat er al is.")),
    ),
    Rule(
        id="geen-account",
        says="Niemand van buiten kijkt mee in jullie systeem. Geef gegevens, geen toegang.",
        passages=("jeugdhulp#geen-account", "stap-3#geen-account"),
        facts=("J-BEG-2",),
        when=answer("route", "account") & answer_other_than("situatie", "gemeente", "verwijsindex"),
        effects=(Forbid(), Task("administratie", "Geef geen account, en sluit een account dat er al is.")),
    ),
    Rule(
        id="geen-pgn",
        says="Wij vinden deze ontvanger voor dit doel niet in de wet. Het PGN gaat niet mee; toestemming helpt niet.",
        passages=("jeugdhulp#geen-pgn", "pgn#niet-naar-gemeente-voor-iets-anders"),
        facts=("J-PGN-1",),
        when=answer("situatie", "jeugdhulp", "gemeente", "vermoeden-ander", "nood"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-pgn-zonder-artikel",
        says="Noemt de vrager een wet, dan geef je het PGN niet voordat je FG het artikel heeft gelezen.",
        passages=("jeugdhulp#geen-pgn-zonder-artikel", "pgn#niet-naar-gemeente-voor-iets-anders"),
        facts=("J-PGN-1", "J-ROL-7"),
        when=BY_LAW,
        items=("pgn",),
        effects=(
            Forbid(),
            Task("leraren en directie", "Vraag welk artikel over het PGN gaat, en laat je FG het lezen."),
        ),
    ),
    Rule(
        id="pgn-onbeslist",
        says="Of deze ontvanger het PGN mag krijgen, beslissen onze bronnen niet.",
        passages=("jeugdhulp#pgn-onbeslist", "pgn#toezicht"),
        facts=("J-PGN-1",),
        when=SUSPICION | OFFENCE,
        items=("pgn",),
        effects=(Undecided("Laat het PGN nu weg. Vraag om het wetsartikel, en leg het voor aan de FG."),),
    ),
    *(
        replace(rule, when=rule.when & LEAVES_SCHOOL)
        for rule in route_rules(
            open_mail=("jeugdhulp#geen-open-mail", "stap-3#geen-open-mail"),
            open_mail_says="Gewone e-mail is geen veilige route, ook niet als er haast is. Bel dan.",
            safe=("jeugdhulp#beveiligd", "jeugdhulp#in-gesprek", "wettelijk-verplicht#passend-beveiligd"),
            safe_says="Wat je deelt, gaat langs een veilige route. OSO is daar niet voor.",
            safe_facts=("J-BVL-1", "J-OSO-1", "J-OSO-4"),
            paper=("jeugdhulp#op-papier", "stap-3#papier-zorgvuldig"),
        )
    ),
    Rule(
        id="in-gesprek",
        says="Praten is ook delen: weet met wie je spreekt, en zorg dat niemand meeluistert.",
        passages=("jeugdhulp#in-gesprek",),
        facts=("J-BVL-1", "J-OSO-4"),
        contradictions=("J-TEG-12",),
        when=answer("route", "gesprek") & answer_other_than("situatie", "nood", "verwijsindex"),
        effects=(
            Caveat("Dat een gesprek of telefoontje een goede route is, leiden wij af: laat het nakijken."),
            Task("leraren en directie", "Controleer met wie je spreekt. Bel zo nodig terug op een bekend nummer."),
        ),
    ),
    Rule(
        id="noteer-het",
        says="Noteer wat je deelde, met wie, waarom en op welke grond.",
        passages=("stap-3#noteer-de-uitwisseling",),
        facts=("J-BEG-5",),
        when=answer("situatie", "jeugdhulp", "gemeente", "veilig-thuis", "nood", "zeden"),
        effects=(Task("administratie", "Noteer wat je deelde, met wie, waarom en op welke grond."),),
    ),
)

ORDINARY_HELP = (
    Rule(
        id="nooit-zonder-afspraken",
        says="Met jeugdhulp en gemeente wissel je niets uit voordat de afspraken vastliggen.",
        passages=("jeugdhulp#nooit-zonder-afspraken", "jeugdhulp#wie-vraagt", "index#aparte-afspraken"),
        facts=("J-JHV-1",),
        when=ASKED,
        items=SHARED,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="geen-verwerkersovereenkomst",
        says="De gemeente en een jeugdhulpaanbieder zijn meestal zelf verantwoordelijk.",
        passages=("jeugdhulp#zelf-verantwoordelijk", "wie-doet-wat#afspraken-zelf-verantwoordelijk"),
        facts=("J-VWK-3", "J-HUL-4"),
        when=ASKED & answer(AGREEMENTS, "nee"),
        items=SHARED,
        effects=(
            Task(
                "bestuur",
                "Kies afspraken, zoals een convenant; een verwerkersovereenkomst past hier meestal niet.",
            ),
        ),
    ),
    Rule(
        id="niet-nodig",
        says="Laat weg wat voor dit doel niet echt nodig is, en doe de check opnieuw met wat overblijft.",
        passages=("jeugdhulp#alleen-wat-nodig-is", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-2", "J-JHV-2"),
        when=(ASKED | SUSPICION) & answer("noodzaak", "nee"),
        effects=(Forbid(), Task("leraren en directie", "Bepaal per gegeven of het voor dit doel nodig is.")),
    ),
    Rule(
        id="overleg-geen-vrijbrief",
        says="Overleg hoort bij extra ondersteuning, maar geeft geen recht op gegevens.",
        passages=("jeugdhulp#overleg-hoort-erbij", "jeugdhulp#overleg-geen-vrijbrief"),
        facts=("J-SWV-7", "J-JHV-1"),
        when=ASKED,
        items=SHARED,
        effects=(Caveat("De wet vraagt soms overleg over extra ondersteuning. Dat vervangt de toestemming niet."),),
    ),
    *consent_rules(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("jeugdhulp#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9", "J-HUL-3"),
        when=ASKED,
        items=("gezondheid",),
        younger=BELOW_SIXTEEN,
        residual=True,
    ),
    *consent_rules(
        prefix="rapport",
        says="Een rapport van een zorgverlener geef je alleen verder met toestemming.",
        passages=("jeugdhulp#rapport-delen", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-SWV-9", "J-HUL-3"),
        when=ASKED,
        items=("rapport",),
        younger=BELOW_SIXTEEN,
        residual=True,
    ),
    *consent_rules(
        prefix="toestemming",
        says="Voor jeugdhulp, gemeente of wijkteam is toestemming nodig; een wet die het regelt, vonden wij niet.",
        passages=("jeugdhulp#toestemming-nodig", "stap-2#anders-toestemming"),
        passage_parents=_PARENTS,
        passage_pupil=_PUPIL,
        facts=("J-HUL-3", "J-JHV-1"),
        contradictions=("J-TEG-1",),
        when=ASKED,
        items=ORDINARY,
        younger=BELOW_SIXTEEN,
        residual=True,
    ),
    Rule(
        id="leerling-trekt-in",
        says="Vanaf de twaalfde verjaardag kan een leerling zelf intrekken wat de ouders goed vonden.",
        passages=("jeugdhulp#leerling-trekt-in", "jeugdhulp#elf-of-twaalf", "stap-2#intrekken-vanaf-12"),
        facts=("J-TOE-5",),
        contradictions=("J-TEG-8",),
        when=ASKED & TWELVE_TO_SIXTEEN & WITHDRAWN,  # the consent of the parents is broken: this says why
        items=SHARED,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="jonger-dan-twaalf-trekt-niet-in",
        says="Tot de twaalfde verjaardag kunnen alleen de ouders hun toestemming intrekken.",
        passages=("jeugdhulp#elf-of-twaalf", "stap-2#intrekken-vanaf-12"),
        facts=("J-TOE-5", "J-TOE-3"),
        contradictions=("J-TEG-8",),
        when=ASKED & YOUNGER_THAN_TWELVE & WITHDRAWN,  # the consent of the parents is met: this says why
        items=SHARED,
        residual=True,
        effects=(
            Require(PARENTS),
            Task("leraren en directie", "Vertel de ouders dat de leerling dit niet wil: zij kunnen wel intrekken."),
        ),
    ),
)

BY_LAW_OR_NEED = (
    Rule(
        id="vrager-noemt-wet",
        says="Noemt de vrager een wet, vraag dan welke. Onze bronnen zeggen niet of die hier geldt.",
        passages=("jeugdhulp#vrager-noemt-wet", "stap-2#vraag-welke-wet"),
        facts=("J-ROL-7",),
        contradictions=("J-TEG-1",),
        when=BY_LAW,
        items=SHARED,
        effects=(Undecided("Vraag om het wetsartikel, en leg het voor aan de FG van je bestuur. Deel nog niets."),),
    ),
    Rule(
        id="veilig-thuis",
        says="Bij een vermoeden van mishandeling mag Veilig Thuis weten wat nodig is, ook zonder toestemming.",
        passages=("jeugdhulp#veilig-thuis", "jeugdhulp#meldcode", "stap-2#vermoeden-veilig-thuis"),
        facts=("J-JHV-2", "J-JHV-3"),
        contradictions=("J-TEG-1",),
        when=SUSPICION,
        items=SHARED,
        effects=(
            Permit("melding bij of onderzoek door Veilig Thuis"),
            Caveat("Geef alleen wat Veilig Thuis nodig heeft. Vraag bij twijfel eerst advies, zonder naam te noemen."),
        ),
    ),
    Rule(
        id="meldcode",
        says="Volg de meldcode van je school.",
        passages=(
            "jeugdhulp#meldcode",
            "jeugdhulp#advies-zonder-naam",
            "jeugdhulp#ouders-bij-vermoeden",
            "stap-2#informeren-bij-vermoeden",
        ),
        facts=("J-JHV-3",),
        when=SUSPICION,
        effects=(
            Task("leraren en directie", "Volg de stappen van de meldcode, en leg vast wat je gaf en waarom."),
            Task("leraren en directie", "Overleg met Veilig Thuis wat je aan de ouders vertelt."),
        ),
    ),
    Rule(
        id="vermoeden-aan-ander",
        says="Wat je bij een vermoeden aan een ander dan Veilig Thuis mag geven, beslissen onze bronnen niet.",
        passages=("jeugdhulp#vermoeden-aan-ander", "stap-2#bij-twijfel-fg"),
        facts=("J-JHV-2", "J-ROL-7"),
        contradictions=("J-TEG-1",),
        when=SUSPICION_TO_OTHERS,
        items=SHARED,
        effects=(Undecided("Vraag eerst advies aan Veilig Thuis en aan de FG van je bestuur."),),
    ),
    Rule(
        id="bel-nu",
        says="Bij acuut gevaar bel je meteen om hulp.",
        passages=("jeugdhulp#acuut-gevaar",),
        facts=("J-BHV-4",),
        when=DANGER,
        effects=(Task("leraren en directie", "Bel nu; bij levensgevaar 112. Wacht niet op deze check."),),
    ),
    Rule(
        id="acuut-gevaar",
        says="Bij acuut gevaar mag je aan wie helpt geven wat nu nodig is, ook zonder toestemming of afspraken.",
        passages=("jeugdhulp#acuut-gevaar", "jeugdhulp#alleen-wat-nu-nodig-is", "stap-2#acuut-gevaar"),
        facts=("J-BHV-4", "J-GRO-6", "J-BIJ-2"),
        contradictions=("J-TEG-1",),
        when=DANGER,
        items=SHARED,
        effects=(
            Permit("vitaal belang"),
            Caveat("Vitaal belang is voor acute nood, als iemand zelf geen toestemming kan geven."),
            Caveat("Dat je dit bij acuut gevaar mag geven, is afgeleid uit de wet: laat het achteraf nakijken."),
        ),
    ),
    Rule(
        id="alleen-wat-nu-nodig-is",
        says="Dit geldt alleen in nood, voor wat nu nodig is.",
        passages=("jeugdhulp#alleen-wat-nu-nodig-is", "stap-2#vitaal-belang-alleen-nood"),
        facts=("J-GRO-6",),
        when=DANGER,
        items=SHARED,
        effects=(
            Task("leraren en directie", "Vertel wat de helper nu moet weten, en niet meer."),
            Task("leraren en directie", "Leg het daarna voor aan je FG, ook wat je aan ouders en leerling vertelt."),
        ),
    ),
    Rule(
        id="verwijsindex-bevoegd",
        says="Of een school zelf in de verwijsindex mag melden, is niet bevestigd.",
        passages=("jeugdhulp#verwijsindex-bevoegd",),
        facts=("J-JHV-5", "J-JHV-6", "J-JHV-7"),
        when=INDEX,
        items=("contact", "pgn"),
        effects=(Undecided("Vraag de gemeente waar staat dat jouw school mag melden, en leg dat voor aan de FG."),),
    ),
    Rule(
        id="verwijsindex-geen-inhoud",
        says="In de verwijsindex is alleen te zien wie er meldde en wanneer. Dit hoort er dus niet in.",
        passages=("jeugdhulp#verwijsindex-geen-inhoud",),
        facts=("J-JHV-5",),
        when=INDEX,
        items=CONTENT,
        effects=(Forbid(),),
    ),
    Rule(
        id="zedenmisdrijf",
        says="Werkt de verdachte voor de school, dan moet het bestuur overleggen en aangifte doen.",
        passages=("jeugdhulp#zedenmisdrijf", "jeugdhulp#zedenmisdrijf-wat"),
        facts=("J-JHV-4",),
        contradictions=("J-TEG-1",),
        when=OFFENCE & answer("school", "po") & answer("verdachte", "ja"),
        items=("contact", "signalen"),
        effects=(
            Oblige(),
            Task("bestuur", "Bel de vertrouwensinspecteur en bespreek de aangifte: die moet het bestuur doen."),
            Caveat("De wet noemt overleg en aangifte, niet welke gegevens. Die leiden wij af: laat het nakijken."),
            Caveat("Dat de regel geldt omdat de verdachte voor de school werkt, leiden wij af: laat het nakijken."),
        ),
    ),
    Rule(
        id="zedenmisdrijf-verdachte-van-buiten",
        says="Of de plicht ook geldt als de verdachte niet voor de school werkt, hebben wij niet nagekeken.",
        passages=("jeugdhulp#zedenmisdrijf-verdachte-van-buiten", "jeugdhulp#zedenmisdrijf-nakijken"),
        facts=("J-JHV-4",),
        contradictions=("J-TEG-1",),
        when=OFFENCE & answer("school", "po") & answer("verdachte", "nee"),
        items=("contact", "signalen"),
        effects=(
            Undecided(
                "Bel de vertrouwensinspecteur en vraag of deze regel geldt; is het thuis gebeurd, bel ook Veilig Thuis."
            ),
        ),
    ),
    Rule(
        id="zedenmisdrijf-rest",
        says="Wat je bij een zedenmisdrijf nog meer mag geven, beslissen onze bronnen niet.",
        passages=("jeugdhulp#zedenmisdrijf-rest",),
        facts=("J-JHV-4",),
        when=OFFENCE & answer("school", "po"),
        items=tuple(item for item in CONTENT if item != "signalen"),
        effects=(Undecided("Vraag de vertrouwensinspecteur wat hij nodig heeft, en waarom."),),
    ),
    Rule(
        id="zedenmisdrijf-andere-school",
        says="De regel voor jouw soort school hebben wij niet gelezen. Bel meteen de vertrouwensinspecteur.",
        passages=("jeugdhulp#zedenmisdrijf-andere-school",),
        facts=("J-JHV-4",),
        when=OFFENCE & answer("school", "andere-school"),
        items=SHARED,
        effects=(Undecided("Bel meteen de vertrouwensinspecteur, en vraag wat voor jouw school geldt."),),
    ),
)

CHECKER = Checker(
    slug="jeugdhulp",
    title="Mag dit naar jeugdhulp, de gemeente of Veilig Thuis?",
    page="jeugdhulp",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*NEVER, *ORDINARY_HELP, *BY_LAW_OR_NEED),
)
