"""May these results of physical education be shared? (page `bewegingsonderwijs`, U-86 … U-88)

The school keeps the control, whoever takes part. A coach in the lesson and an app on instruction belong to the task
of the school; a club, the municipality and the GGD stand outside it and need consent (J-TEG-1, J-TEG-4). Height,
weight and BMI are health.
"""

from __future__ import annotations

from dataclasses import replace

from .kernel.model import (
    ALWAYS,
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
)
from .shared import (
    ACCOUNT,
    AGE_WITH_TWELVE,
    AGREEMENTS,
    ASK_FG,
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

LESSON = ("namen", "resultaten", "groepscijfers")
HEALTH = ("lichaam", "handelen", "medisch")

QUESTIONS = (
    Question(
        id="ontvanger",
        title="Met wie wil je gegevens delen?",
        choices=(
            Choice(
                id="coach",
                label="Een buurtsportcoach die meewerkt in de les",
                hint="onder leiding van de school",
            ),
            Choice(id="app", label="De leverancier van een app die resultaten bijhoudt"),
            Choice(
                id="club",
                label="Een sportclub of sportorganisatie",
                hint="of een buurtsportcoach voor iets buiten de les",
            ),
            Choice(id="gemeente-ggd", label="De gemeente of de GGD", hint="ook als een app de gegevens doorgeeft"),
        ),
    ),
    Question(
        id="gegevens",
        title="Welke gegevens wil je delen?",
        help="Kies alles wat je wilt delen. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("namen", "contact", "beeld", "dossier"),
            ("resultaten", "medisch", "dossier"),
            ("groepscijfers", "dossier"),
        ),
        choices=(
            Choice(id="namen", label="Naam en groep"),
            Choice(id="contact", label="Adres, telefoonnummer of e-mailadres"),
            Choice(id="resultaten", label="Beweegresultaten", hint="zoals een score voor beweegvaardigheid"),
            Choice(id="groepscijfers", label="Cijfers over de hele groep, zonder namen"),
            Choice(id="lichaam", label="Lengte, gewicht of BMI"),
            Choice(
                id="handelen",
                label="Wat een leerling wel en niet kan doen in de les",
                hint="hoe te handelen bij een beperking, zonder de diagnose",
            ),
            Choice(id="medisch", label="Diagnose of andere medische gegevens"),
            Choice(id="beeld", label="Foto's of filmpjes van leerlingen"),
            Choice(id="pgn", label="PGN", hint="het persoonsgebonden nummer: BSN of onderwijsnummer"),
            Choice(id="dossier", label="Het hele leerlingdossier"),
        ),
    ),
    route(
        replace(SECURE, hint="beveiligde mail, portaal of app"),
        PAPER,
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe krijgt de ontvanger de gegevens?",
    ),
    AGE_WITH_TWELVE,
    replace(
        CONSENT_WITH_WITHDRAWAL,
        help=(
            f"{CONSENT_WITH_WITHDRAWAL.help} Gaat het om gezondheid, lengte of gewicht, dan moet de toestemming "
            "uitdrukkelijk zijn."
        ),
    ),
    arranged(
        "geheimhouding",
        "Moet de coach zwijgen over wat die van leerlingen weet?",
        yes="Ja, en dat ligt vast",
        no="Nee, nog niet",
        help="Dat kan volgen uit beroep, functie, wet of een overeenkomst.",
    ),
    arranged(
        "regie",
        "Beslist de school wie deze gegevens krijgt en waarvoor?",
        yes="Ja, alleen de school beslist",
        no="Nee, een ander beslist mee",
        help="Geeft een app gegevens vanzelf door, of gebruikt een ander ze ook voor zichzelf? Kies dan nee.",
    ),
    agreements_question(
        "Liggen de afspraken met deze ontvanger vast?",
        help="Met de leverancier van een app is dat een verwerkersovereenkomst.",
    ),
)

COACH, APP, CLUB, AUTHORITY = (answer("ontvanger", each) for each in ("coach", "app", "club", "gemeente-ggd"))
OUTSIDE = answer("ontvanger", "club", "gemeente-ggd")
NOT_APP = answer("ontvanger", "coach", "club", "gemeente-ggd")
NOT_YET_SIXTEEN = answer("leeftijd", "jonger-dan-12", "12-tot-16")
PROCESSOR_AGREEMENT = "verwerkersovereenkomst"

CONDITIONS = (
    CONSENT_PARENTS_WITH_WITHDRAWAL,
    CONSENT_PUPIL_WITH_WITHDRAWAL,
    Condition(
        id="geheimhouding",
        label="Een plicht om te zwijgen",
        met=answer("geheimhouding", "ja"),
        todo="Laat de coach tekenen voor geheimhouding als beroep of functie dat niet al regelt.",
        role="bestuur",
    ),
    Condition(
        id="regie",
        label="De school beslist",
        met=answer("regie", "ja"),
        todo="Regel dat de school beslist wie de gegevens krijgt, en zet vanzelf doorgeven uit.",
        role="bestuur",
    ),
    Condition(
        id=PROCESSOR_AGREEMENT,
        label="Een verwerkersovereenkomst",
        met=answer(AGREEMENTS, "ja"),
        todo="Sluit een verwerkersovereenkomst met de leverancier voordat er gegevens in de app komen.",
        role="bestuur",
    ),
    agreements_condition("Leg vast waarvoor de gegevens zijn, wie ze ziet, en dat de school beslist."),
    safe_route("beveiligd", "papier"),
)

_OPEN_MAIL, _SAFE, _PAPER = route_rules(
    open_mail=("bewegingsonderwijs#geen-open-mail", "stap-3#geen-open-mail"),
    safe=("bewegingsonderwijs#route-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
    paper=("bewegingsonderwijs#route-papier", "stap-3#papier-zorgvuldig"),
)

PARENTS_SAY, PUPIL_SAYS = "bewegingsonderwijs#toestemming-ouders", "bewegingsonderwijs#toestemming-leerling"

RULES = (
    # --- whoever receives it
    no_whole_dossier(
        "bewegingsonderwijs#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan nodig is.",
    ),
    Rule(
        id="geen-pgn",
        says=(
            "Wij vinden deze ontvanger niet in de wet. Het PGN gaat er niet heen, volgens onze lezing ook niet "
            "met toestemming."
        ),
        passages=("bewegingsonderwijs#geen-pgn", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-10", "J-PGN-1"),
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="regie",
        says="De school houdt de controle: zij beslist wie de gegevens krijgt en waarvoor.",
        passages=("bewegingsonderwijs#school-beslist", "bewegingsonderwijs#ook-met-coach-of-app"),
        facts=("J-BEO-1",),
        effects=(Require("regie"),),
    ),
    Rule(
        id="afspraken",
        says="Met een coach, club, gemeente of GGD leg je eerst de afspraken vast.",
        passages=(
            "bewegingsonderwijs#afspraken-eerst",
            "bewegingsonderwijs#zelf-verantwoordelijk",
            "index#aparte-afspraken",
        ),
        facts=("J-VWK-3",),
        when=NOT_APP,
        effects=(Require(AGREEMENTS),),
    ),
    # --- in the lesson
    Rule(
        id="coach-in-de-les",
        says="Een coach die meewerkt in jullie les, mag hebben wat de les vraagt.",
        passages=("bewegingsonderwijs#coach-in-de-les", "bewegingsonderwijs#kort-les-of-toestemming"),
        facts=("J-BEO-1", "J-GRO-3"),
        contradictions=("J-TEG-1",),
        when=COACH,
        items=LESSON,
        effects=(
            Permit("bewegingsonderwijs van de school"),
            Task("leraren en directie", "Geef alleen de groepen waaraan de coach lesgeeft."),
            Caveat("Dat een coach dit zonder toestemming mag hebben, is afgeleid: laat het nakijken."),
        ),
    ),
    *(
        # the remarks on this consent come with `gezondheid`, that asks for the same one
        replace(rule, effects=rule.effects[:1])
        for rule in consent_rules(
            prefix="coach-hoe-handelen",
            says="Wat een leerling wel en niet kan, hoort de coach na toestemming. De diagnose hoort daar niet bij.",
            passages=("bewegingsonderwijs#coach-hoe-handelen", "bewegingsonderwijs#gezondheid-uitdrukkelijk"),
            passage_parents=PARENTS_SAY,
            passage_pupil=PUPIL_SAYS,
            facts=("J-BIJ-1", "J-BIJ-2"),
            contradictions=("J-TEG-9",),
            when=COACH,
            items=("handelen",),
            younger=NOT_YET_SIXTEEN,
            residual=True,
        )
    ),
    Rule(
        id="coach-taak-of-toestemming",
        says="Of de taak van de school genoeg is om dit aan een coach te vertellen, kan je FG wegen.",
        passages=("bewegingsonderwijs#coach-hoe-handelen", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-3", "J-BIJ-4"),
        contradictions=("J-TEG-9",),
        when=COACH,
        items=("handelen",),
        effects=(
            Caveat(
                "De wet laat de school gezondheid gebruiken om te begeleiden. Of dat ook voor een coach van buiten "
                "genoeg is, kan je FG wegen; tot dan vraag je toestemming."
            ),
        ),
    ),
    Rule(
        id="geheimhouding",
        says="Een coach die iets weet over de gezondheid van een leerling, moet daarover zwijgen.",
        passages=("bewegingsonderwijs#geheimhouding", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-4",),
        when=COACH,
        items=HEALTH,
        effects=(
            Require("geheimhouding"),
            Caveat(
                "De wet eist dit bij begeleiding door de school. Bij toestemming leiden wij het af: laat het nakijken."
            ),
        ),
    ),
    # --- the app
    Rule(
        id="app-in-opdracht",
        says="Een app die in opdracht van de school werkt, mag resultaten bijhouden zonder toestemming.",
        passages=("bewegingsonderwijs#app-in-opdracht", "bewegingsonderwijs#kort-les-of-toestemming"),
        facts=("J-BEO-3", "J-GRO-3", "J-TOX-4"),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=APP,
        items=LESSON,
        effects=(
            Permit("bewegingsonderwijs van de school"),
            Caveat("Dat hiervoor geen toestemming nodig is, is afgeleid: laat het nakijken."),
        ),
    ),
    Rule(
        id="app-overeenkomst",
        says="Met de leverancier van een app sluit het bestuur een verwerkersovereenkomst.",
        passages=(
            "bewegingsonderwijs#verwerkersovereenkomst",
            "bewegingsonderwijs#afspraken-eerst",
            "wie-doet-wat#verwerkersovereenkomst",
        ),
        facts=("J-BEO-3", "J-VWK-1", "J-VWK-2"),
        when=APP,
        effects=(Require(PROCESSOR_AGREEMENT),),
    ),
    Rule(
        id="app-geeft-door",
        says="Een app geeft niets door zonder besluit van de school.",
        passages=("bewegingsonderwijs#niet-vanzelf-doorgeven", "bewegingsonderwijs#leverancier-beslist-mee"),
        facts=("J-BEO-1", "J-BEO-3", "J-TOX-4", "J-VWK-3"),
        when=APP & answer("regie", "nee"),
        effects=(
            Require("regie"),
            Caveat(
                "Beslist de leverancier mee waarvoor de gegevens zijn, dan is een verwerkersovereenkomst volgens onze "
                "lezing niet genoeg."
            ),
        ),
    ),
    Rule(
        id="doorgeven-is-apart",
        says="Doorgeven aan gemeente of GGD is een aparte stap, met een eigen reden en eigen afspraken.",
        passages=("bewegingsonderwijs#doorgeven-is-apart",),
        facts=("J-BEO-3",),
        when=APP,
        items=(*LESSON, *HEALTH),
        effects=(
            Task(
                "leraren en directie",
                "Gaat er iets uit de app naar de gemeente of GGD? Doe de check dan opnieuw met die ontvanger.",
            ),
        ),
    ),
    Rule(
        id="app-en-gezondheid",
        says="Of een app ook mag vastleggen wat een leerling niet kan of mankeert, beslissen onze bronnen niet.",
        passages=("bewegingsonderwijs#app-en-gezondheid", "stap-2#bij-twijfel-fg"),
        facts=("J-BIJ-3", "J-BEO-3"),
        when=APP,
        items=("handelen", "medisch"),
        effects=(Undecided(ASK_FG),),
    ),
    # --- outside the lesson
    *consent_rules(
        prefix="buiten-de-les",
        says="Buiten de les gaan namen en resultaten alleen met toestemming naar een ander.",
        passages=(
            "bewegingsonderwijs#toestemming-buiten-de-les",
            "index#toetsresultaten-derden",
            "stap-2#anders-toestemming",
        ),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=OUTSIDE,
        items=("namen", "contact", "resultaten"),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    *consent_rules(
        prefix="meer-dan-de-les",
        says="Dit vraagt de les niet. Dan is er toestemming nodig.",
        passages=("bewegingsonderwijs#meer-dan-de-les-vraagt", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        contradictions=("J-TEG-1",),
        when=answer("ontvanger", "coach", "app"),
        items=("contact",),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    Rule(
        id="uitnodiging-zelf-meegeven",
        says="Wil een club leerlingen uitnodigen, geef de uitnodiging dan zelf mee.",
        passages=("bewegingsonderwijs#uitnodiging-zelf-meegeven",),
        facts=("J-BEG-2",),
        when=CLUB,
        items=("namen", "contact"),
        effects=(
            Task(
                "leraren en directie",
                "Gaat het om een uitnodiging? Geef die zelf mee, dan hoeven er geen gegevens naar de club.",
            ),
        ),
    ),
    Rule(
        id="groepscijfers",
        says="Cijfers zonder namen vallen waarschijnlijk buiten de AVG. Bevestigd is dat niet.",
        passages=("bewegingsonderwijs#groepscijfers", "stap-2#bij-twijfel-fg"),
        facts=("J-GGD-5",),
        when=OUTSIDE
        & (
            answer("toestemming", "niet-gevraagd", "geweigerd")
            | (answer("toestemming", WITHDRAWN_BY_PUPIL) & answer("leeftijd", "12-tot-16", "vanaf-16"))
        ),
        items=("groepscijfers",),
        effects=(
            Undecided(
                "Laat nakijken of niemand te herkennen is, ook in een kleine groep. Vraag dan je FG of het zo mag."
            ),
        ),
    ),
    *consent_rules(
        prefix="groepscijfers",
        says="Met toestemming mag dit zeker, ook als iemand toch te herkennen blijkt.",
        passages=("bewegingsonderwijs#groepscijfers", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-GGD-5",),
        items=("groepscijfers",),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    # --- health and pictures
    *consent_rules(
        prefix="lichaam",
        says="Lengte, gewicht en BMI gaan over gezondheid. Daarvoor is uitdrukkelijke toestemming nodig.",
        passages=("bewegingsonderwijs#lichaam-toestemming", "bewegingsonderwijs#gezondheid-uitdrukkelijk"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-BEO-2", "J-BIJ-1", "J-BIJ-2"),
        contradictions=("J-TEG-1",),
        items=("lichaam",),
        younger=NOT_YET_SIXTEEN,
    ),
    *consent_rules(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("bewegingsonderwijs#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9"),
        contradictions=("J-TEG-9",),
        items=("handelen", "medisch"),
        younger=NOT_YET_SIXTEEN,
        residual=True,
    ),
    Rule(
        id="project-vraagt-zelf",
        says="Bij een gezondheidsproject vragen gemeente of GGD zelf om een duidelijk ja. Geen antwoord is geen ja.",
        passages=("bewegingsonderwijs#project-vraagt-zelf", "bewegingsonderwijs#stilte-is-geen-ja"),
        facts=("J-GGD-3",),
        when=AUTHORITY,
        items=HEALTH,
        effects=(
            Task("leraren en directie", "Kijk per leerling of de toestemming er echt is, ook als de GGD haar vroeg."),
        ),
    ),
    *consent_rules(
        prefix="beeld",
        says="Voor foto's en filmpjes van leerlingen is er toestemming nodig.",
        passages=("bewegingsonderwijs#beeld-toestemming", "stap-2#anders-toestemming"),
        passage_parents=PARENTS_SAY,
        passage_pupil=PUPIL_SAYS,
        facts=("J-TOE-1", "J-TOE-9"),
        contradictions=("J-TEG-1",),
        items=("beeld",),
        younger=NOT_YET_SIXTEEN,
    ),
    *(
        Rule(
            id=f"kind-wil-niet-{name}",
            says="Een kind jonger dan 12 kan het ja van de ouders volgens de wet niet zelf intrekken.",
            passages=("bewegingsonderwijs#jonger-dan-12", "bewegingsonderwijs#leerling-trekt-in"),
            facts=("J-TOE-5",),
            when=when & answer("toestemming", WITHDRAWN_BY_PUPIL) & YOUNGER_THAN_TWELVE,
            items=items,
            effects=(
                Caveat(
                    "Wil het kind zelf niet meer, praat dan eerst met de ouders: zij kunnen de toestemming intrekken."
                ),
            ),
        )
        for name, when, items in (
            # wherever the consent counts: for everyone, for all but the app, and outside the lesson
            ("iedereen", ALWAYS, ("contact", "lichaam", "beeld")),
            ("niet-in-app", NOT_APP, ("handelen", "medisch")),
            ("buiten-de-les", OUTSIDE, LESSON),
        )
    ),
    # --- telling and recording it
    Rule(
        id="vertel-en-noteer",
        says="Vertel ouders en leerlingen wie de gegevens krijgt, en noteer het.",
        passages=("bewegingsonderwijs#rol-leraren-en-directie", "bewegingsonderwijs#rol-administratie"),
        facts=("J-BEG-4", "J-BEG-5"),
        effects=(
            Task("leraren en directie", "Vertel ouders en leerlingen wie de gegevens krijgt en waarvoor."),
            Task("administratie", "Noteer wat je deelde, met wie, waarom en op welke grond."),
        ),
    ),
    # --- the route
    Rule(
        id="geen-account",
        says="Met een account ziet een ander meer dan nodig is. Geef gegevens, geen toegang.",
        passages=("bewegingsonderwijs#geen-account", "stap-3#geen-account"),
        facts=("J-BEG-2",),
        when=NOT_APP & answer("route", "account"),
        effects=(Forbid(),),
    ),
    Rule(
        id="app-meekijken",
        says="Of een leverancier in jullie leerlingvolgsysteem mag kijken, beslissen onze bronnen niet.",
        passages=("bewegingsonderwijs#app-meekijken", "stap-2#bij-twijfel-fg"),
        facts=("J-BVL-1", "J-ROL-7"),
        when=APP & answer("route", "account"),
        effects=(Undecided(ASK_FG, about_form=True),),
    ),
    _OPEN_MAIL,
    _SAFE,
    replace(_PAPER, when=answer("ontvanger", "app", "club", "gemeente-ggd") & _PAPER.when),
    Rule(
        id="lijst-blijft-op-school",
        says="Een groepslijst voor de coach blijft op school.",
        passages=("bewegingsonderwijs#lijst-blijft-op-school",),
        facts=("J-BVL-3",),
        contradictions=("J-TEG-12",),
        when=COACH & answer("route", "papier"),
        effects=(Task("leraren en directie", "Geef de lijst aan het begin van de les, en neem hem daarna terug."),),
    ),
)

CHECKER = Checker(
    slug="bewegingsonderwijs",
    title="Mag je dit van bewegingsonderwijs delen?",
    page="bewegingsonderwijs",
    intro="Kies wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
)
