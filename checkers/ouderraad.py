"""May the ouderraad have this, and may the school hear who paid? (page `ouderraad`, U-56 … U-58)

The independence of the ouderraad decides which agreement is needed and in which direction (J-TEG-10). Who paid
never reaches a teacher: no pupil may be left out for money (J-OUD-5).
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
    OPEN_MAIL,
    PAPER,
    PARENTS,
    SECURE,
    agreements_condition,
    agreements_question,
    arranged,
    consent_rules,
    no_whole_dossier,
    route,
    route_rules,
    safe_route,
)

QUESTIONS = (
    Question(
        id="situatie",
        title="Wie geeft gegevens aan wie, en waarvoor?",
        choices=(
            Choice(id="innen", label="De school aan de ouderraad, om de vrijwillige bijdrage te innen"),
            Choice(
                id="anders",
                label="De school aan de ouderraad, voor iets anders",
                hint="nieuwsbrief, lijst met klassenouders, een feest of uitje",
            ),
            Choice(id="naar-directie", label="De ouderraad aan de directie of administratie van de school"),
            Choice(
                id="naar-beheerder",
                label="De ouderraad aan wie op school het systeem beheert, in opdracht van de ouderraad",
                hint="de ouderapp of het betaalsysteem van de school, en niets anders",
            ),
            Choice(
                id="naar-leraar",
                label="Gegevens over de bijdrage gaan naar een leraar of op een groepslijst",
            ),
        ),
    ),
    Question(
        id="rol",
        title="Wat voor ouderraad is het?",
        help="Let op twee dingen: wie bepaalt waarom en hoe er geïnd wordt, en is er een eigen rechtspersoon?",
        choices=(
            Choice(
                id="zelfstandig",
                label="Zelfstandig",
                hint="bepaalt zelf waarom en hoe, en is een eigen vereniging of stichting",
            ),
            Choice(id="opdracht", label="Doet alleen wat de school opdraagt", hint="de school bepaalt waarom en hoe"),
            Choice(id="intern", label="Is een onderdeel van de school zelf"),
            Choice(
                id="onduidelijk",
                label="Onduidelijk, of een mengvorm",
                hint="bijvoorbeeld: bepaalt zelf, maar is geen eigen rechtspersoon",
            ),
        ),
    ),
    Question(
        id="systeem",
        title="Werkt de ouderraad met een systeem van de school?",
        help="Denk aan de ouderapp of het betaalsysteem: om te innen, of om ouders te bereiken.",
        choices=(Choice(id="ja", label="Ja"), Choice(id="nee", label="Nee, een eigen systeem of rekening")),
    ),
    Question(
        id="gegevens",
        title="Om welke gegevens gaat het?",
        help="Kies alles waar het om gaat. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("contact", "leerling", "resultaten", "dossier"),
            ("betaald", "rekening", "geldzaken"),
        ),
        choices=(
            Choice(id="contact", label="Naam en contactgegevens van ouders"),
            Choice(id="leerling", label="Naam en groep van de leerling"),
            Choice(id="betaald", label="Het bedrag, en wie wel of niet betaalde"),
            Choice(id="rekening", label="Rekeningnummer van ouders"),
            Choice(id="geldzaken", label="Waarom ouders niet betalen, of hoe een gezin er financieel voor staat"),
            Choice(id="resultaten", label="Cijfers, gedrag, verzuim of begeleiding"),
            Choice(id="gezondheid", label="Gezondheid of zorg"),
            Choice(id="pgn", label="PGN", hint="het persoonsgebonden nummer: BSN of onderwijsnummer"),
            Choice(id="dossier", label="Het hele leerlingdossier"),
        ),
    ),
    Question(
        id="naam-nodig",
        title="Lukt het innen zonder naam en groep van de leerling?",
        help="Bijvoorbeeld met een bedrag per gezin, of met een betaalkenmerk.",
        choices=(
            Choice(id="kan-zonder", label="Ja, het kan zonder"),
            Choice(id="nodig", label="Nee, dan is niet te zien voor wie er betaald is"),
        ),
    ),
    agreements_question(
        "Liggen er afspraken vast met de ouderraad over deze gegevens?",
        help="Wat je deelt, waarvoor, hoe lang en hoe veilig.",
    ),
    arranged(
        "overeenkomst",
        "Is er een verwerkersovereenkomst tussen school en ouderraad?",
        yes="Ja, ondertekend",
        no="Nee",
        help=(
            "Werkt de ouderraad in opdracht van de school, dan is de ouderraad verwerker. "
            "Werkt een zelfstandige ouderraad met een systeem van de school, dan wordt juist de school verwerker."
        ),
    ),
    arranged(
        "ouders-weten",
        "Weten de ouders dat de ouderraad deze gegevens krijgt?",
        yes="Ja, school en ouderraad hebben het verteld",
        no="Nee, nog niet of niet allebei",
    ),
    AGE,
    Question(
        id=CONSENT.id,
        title=CONSENT.title,
        help=(
            "Over hun contactgegevens beslissen de ouders. Over naam en groep: de ouders tot de leerling 16 is, "
            "daarna de leerling zelf. 'Gegeven' betekent: iedereen die beslist, zei ja."
        ),
        choices=CONSENT.choices,
        orders=CONSENT.orders,
        changeable=True,
    ),
    route(SECURE, PAPER, OPEN_MAIL, ACCOUNT, title="Hoe gaan de gegevens over?"),
)

OURS = "ouderraad-is-verwerker"
THEIRS = "school-is-verwerker"

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier"),
    Condition(
        id="rol-vastgelegd",
        label="Vastgelegd wat voor ouderraad het is",
        met=answer("rol", "zelfstandig", "opdracht", "intern"),
        todo="Leg met de ouderraad en de FG vast wie bepaalt waarom en hoe er geïnd wordt, en wie verantwoordelijk is.",
        role="bestuur",
    ),
    agreements_condition(
        "Leg met de ouderraad vast wat je deelt, waarvoor, en wanneer het weer weggaat.",
        label="Vastgelegde afspraken met de ouderraad",
    ),
    Condition(
        id=THEIRS,
        label="Verwerkersovereenkomst: de school werkt voor de ouderraad",
        met=answer("overeenkomst", "ja"),
        todo="Sluit met de ouderraad een verwerkersovereenkomst waarin de school de verwerker is.",
        role="bestuur",
    ),
    Condition(
        id=OURS,
        label="Verwerkersovereenkomst: de ouderraad werkt voor de school",
        met=answer("overeenkomst", "ja"),
        todo="Sluit met de ouderraad een verwerkersovereenkomst waarin de ouderraad de verwerker is.",
        role="bestuur",
    ),
    Condition(
        id="ouders-weten",
        label="De ouders weten ervan",
        met=answer("ouders-weten", "ja"),
        todo="Vertel de ouders wat de ouderraad van hen krijgt en waarvoor, en laat de ouderraad dat ook doen.",
        role="leraren en directie",
    ),
)

COLLECT, OTHERWISE = answer("situatie", "innen"), answer("situatie", "anders")
TO_OFFICE, TO_TEACHER = answer("situatie", "naar-directie"), answer("situatie", "naar-leraar")
TO_KEEPER = answer("situatie", "naar-beheerder")
TO_COUNCIL = COLLECT | OTHERWISE
INDEPENDENT, BY_ORDER, INTERNAL = (answer("rol", each) for each in ("zelfstandig", "opdracht", "intern"))
UNCLEAR = answer("rol", "onduidelijk")
OUR_SYSTEM = answer("systeem", "ja")
PAYMENT = ("betaald", "rekening")
GIVEN = ("contact", "leerling", "betaald")

NOT_IN_A_LAW = "Dit steunt op de bron en op uitleg over de AVG, niet op een gelezen wet: laat het nakijken."
EVERYONE_JOINS = Task("leraren en directie", "Laat elke leerling meedoen, ook als er niet is betaald.")

RULES = (
    # --- to collect the contribution
    Rule(
        id="contactgegevens",
        says="Om de bijdrage te innen krijgt de ouderraad de contactgegevens van ouders, en niet meer dan nodig.",
        passages=("ouderraad#alleen-wat-nodig-is", "ouderraad#contactgegevens"),
        facts=("J-OUD-1",),
        when=COLLECT,
        items=("contact",),
        effects=(
            Permit("innen van de vrijwillige bijdrage"),
            Caveat(NOT_IN_A_LAW),
            Task("leraren en directie", "Kies alleen de contactgegevens waarmee de ouderraad om de bijdrage vraagt."),
        ),
    ),
    Rule(
        id="bedrag-en-betaling",
        says="Wie de bijdrage int, mag weten welk bedrag is gevraagd en of het betaald is.",
        passages=("ouderraad#bedrag-en-betaling", "ouderraad#alleen-wat-nodig-is"),
        facts=("J-OUD-1",),
        when=COLLECT,
        items=("betaald",),
        effects=(
            Permit("innen van de vrijwillige bijdrage"),
            Caveat("De uitleg die wij lazen, noemt alleen contactgegevens. Dit volgt uit de bron: laat het nakijken."),
        ),
    ),
    Rule(
        id="naam-als-het-nodig-is",
        says="Lukt innen niet zonder naam en groep van de leerling, dan mogen die mee.",
        passages=("ouderraad#naam-als-het-nodig-is", "ouderraad#alleen-wat-nodig-is"),
        facts=("J-OUD-1",),
        when=COLLECT & answer("naam-nodig", "nodig"),
        items=("leerling",),
        effects=(
            Permit("innen van de vrijwillige bijdrage"),
            Caveat("De uitleg die wij lazen, gaat alleen over ouders. Dit volgt uit de bron: laat het nakijken."),
        ),
    ),
    Rule(
        id="naam-weglaten",
        says="Kan innen ook zonder naam en groep van de leerling, dan is dat meer dan nodig.",
        passages=("ouderraad#naam-weglaten", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=COLLECT & answer("naam-nodig", "kan-zonder"),
        items=("leerling",),
        effects=(Forbid(), Task("leraren en directie", "Gebruik een bedrag per gezin of een betaalkenmerk.")),
    ),
    Rule(
        id="rekeningnummer-zelf-vragen",
        says="Rekeningnummers vraagt een zelfstandige ouderraad zelf aan de ouders.",
        passages=("ouderraad#geen-rekeningnummer", "stap-1#niet-meer-dan-nodig"),
        facts=("J-OUD-1", "J-BEG-1"),
        when=COLLECT & INDEPENDENT,
        items=("rekening",),
        effects=(Forbid(),),
    ),
    Rule(
        id="rekeningnummer-onbeslist",
        says="Of deze ouderraad rekeningnummers van de school mag krijgen, beslissen onze bronnen niet.",
        passages=("ouderraad#rekeningnummer-binnen-de-school", "stap-2#bij-twijfel-fg"),
        facts=("J-OUD-1", "J-OUD-2"),
        when=COLLECT & (BY_ORDER | INTERNAL | UNCLEAR),
        items=("rekening",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ouders-weten-het",
        says="De ouders horen vooraf wat de ouderraad van hen krijgt, van school en ouderraad allebei.",
        passages=("ouderraad#ouders-weten-het", "stap-2#altijd-informeren"),
        facts=("J-OUD-4",),
        when=COLLECT,
        items=GIVEN,
        effects=(Require("ouders-weten"),),
    ),
    Rule(
        id="iedereen-doet-mee",
        says="Een leerling mag nooit buiten een activiteit vallen omdat er niet is betaald.",
        passages=("ouderraad#niemand-uitsluiten",),
        facts=("J-OUD-5", "J-NEW-7"),
        when=COLLECT | TO_OFFICE | TO_KEEPER,
        items=(*GIVEN, "rekening"),
        effects=(EVERYONE_JOINS,),
    ),
    # --- for anything else
    Rule(
        id="ander-doel-contact",
        says="Voor een ander doel dan innen is toestemming nodig. Over hun contactgegevens beslissen de ouders zelf.",
        passages=(
            "ouderraad#ander-doel-toestemming",
            "ouderraad#ouders-over-zichzelf",
            "stap-2#anders-toestemming",
        ),
        facts=("J-BEG-1", "J-TOE-2"),
        contradictions=("J-TEG-1",),
        when=OTHERWISE,
        items=("contact",),
        effects=(Permit("toestemming van de ouders"), Require(PARENTS)),
    ),
    *consent_rules(
        prefix="ander-doel-leerling",
        says="Voor een ander doel dan innen is toestemming nodig.",
        passages=("ouderraad#ander-doel-toestemming", "stap-2#anders-toestemming"),
        passage_parents="ouderraad#toestemming-ouders",
        passage_pupil="ouderraad#toestemming-leerling",
        facts=("J-BEG-1",),
        contradictions=("J-TEG-1",),
        when=OTHERWISE,
        items=("leerling",),
        residual=True,
    ),
    Rule(
        id="allebei-ja",
        says="Het adres is van de ouders. Naam en groep zijn vanaf 16 jaar aan de leerling.",
        passages=("ouderraad#allebei-ja", "ouderraad#ouders-over-zichzelf", "ouderraad#toestemming-leerling"),
        facts=("J-TOE-2", "J-TOE-3"),
        when=OTHERWISE & answer("leeftijd", "vanaf-16"),
        items=("leerling",),
        effects=(
            Caveat(
                "Gaat ook het adres mee? Daarover beslissen de ouders, over naam en groep de leerling. "
                "Dan moeten zij allebei ja zeggen."
            ),
        ),
    ),
    Rule(
        id="zelf-versturen",
        says="Stuurt de school het bericht zelf, dan hoeven er geen adressen naar de ouderraad.",
        passages=("ouderraad#zelf-versturen",),
        facts=("J-BEG-2",),
        when=OTHERWISE,
        items=("contact",),
        effects=(Task("administratie", "Bied aan om het bericht van de ouderraad zelf aan de ouders te sturen."),),
    ),
    Rule(
        id="ander-doel-binnen-de-school",
        says="Werkt de ouderraad binnen de school of in opdracht, dan is misschien geen toestemming nodig.",
        passages=("ouderraad#ander-doel-binnen-de-school", "stap-2#bij-twijfel-fg"),
        facts=("J-OUD-2",),
        contradictions=("J-TEG-1",),
        when=OTHERWISE & (BY_ORDER | INTERNAL),
        items=("contact", "leerling"),
        effects=(
            Caveat(
                "Wij gaan uit van toestemming. Of dat nodig is voor een ouderraad binnen de school of in opdracht, "
                "weegt de FG van je bestuur."
            ),
        ),
    ),
    Rule(
        id="betaalgegevens-alleen-om-te-innen",
        says="Betaalgegevens zijn er om te innen. Voor een ander doel gebruik je ze niet.",
        passages=("ouderraad#betaalgegevens-alleen-om-te-innen", "stap-1#doel-vooraf"),
        facts=("J-BEG-1",),
        when=OTHERWISE,
        items=PAYMENT,
        effects=(Forbid(),),
    ),
    Rule(
        id="gezondheid-onbeslist",
        says="Of gezondheid voor een uitje naar de ouderraad mag, beslissen onze bronnen niet.",
        passages=("ouderraad#gezondheid-bij-een-uitje", "stap-2#bij-twijfel-fg"),
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=OTHERWISE,
        items=("gezondheid",),
        effects=(
            Undecided(ASK_FG),
            Task("leraren en directie", "Laat ouders dit liever zelf vertellen aan wie meegaat."),
        ),
    ),
    # --- which ouderraad, which agreement
    Rule(
        id="rol-vastleggen",
        says="Eerst ligt vast wat voor ouderraad het is. Daarvan hangt af welke overeenkomst nodig is.",
        passages=("ouderraad#twee-vragen", "ouderraad#rol-vastleggen"),
        facts=("J-OUD-2",),
        contradictions=("J-TEG-10",),
        when=TO_COUNCIL,
        items=GIVEN,
        effects=(Require("rol-vastgelegd"),),
    ),
    Rule(
        id="zelfstandig",
        says="Een zelfstandige ouderraad is zelf verantwoordelijk. Met zo'n ouderraad leg je afspraken vast.",
        passages=(
            "ouderraad#zelfstandig",
            "ouderraad#zelf-verantwoordelijk",
            "index#aparte-afspraken",
            "wie-doet-wat#bestuur",
        ),
        facts=("J-OUD-2", "J-VWK-3"),
        contradictions=("J-TEG-10",),
        when=TO_COUNCIL & INDEPENDENT,
        items=GIVEN,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="systeem-van-de-school",
        says="Werkt een zelfstandige ouderraad met een systeem van de school, dan wordt de school verwerker.",
        passages=("ouderraad#systeem-van-de-school", "ouderraad#school-is-verwerker"),
        facts=("J-OUD-3", "J-VWK-1", "J-VWK-2"),
        contradictions=("J-TEG-10",),
        when=(TO_COUNCIL & INDEPENDENT & OUR_SYSTEM) | (TO_KEEPER & INDEPENDENT),
        items=(*GIVEN, "rekening"),
        effects=(
            Require(THEIRS),
            Task("bestuur", "Zorg dat alleen wie het systeem beheert, de gegevens van de ouderraad ziet."),
        ),
    ),
    Rule(
        id="in-opdracht",
        says="Een ouderraad die alleen doet wat de school opdraagt, is verwerker van de school.",
        passages=("ouderraad#in-opdracht", "wie-doet-wat#verwerkersovereenkomst"),
        facts=("J-OUD-2", "J-VWK-1", "J-VWK-2"),
        contradictions=("J-TEG-10",),
        when=(TO_COUNCIL | TO_OFFICE | TO_KEEPER) & BY_ORDER,
        items=(*GIVEN, "rekening"),
        effects=(Require(OURS),),
    ),
    Rule(
        id="onderdeel-van-de-school",
        says="Is de ouderraad een onderdeel van de school, dan is er geen overeenkomst nodig.",
        passages=("ouderraad#onderdeel-van-de-school",),
        facts=("J-OUD-2",),
        contradictions=("J-TEG-10",),
        when=TO_COUNCIL & INTERNAL,
        items=GIVEN,
        effects=(Task("leraren en directie", "Zorg dat alleen de mensen die het werk doen, de gegevens zien."),),
    ),
    # --- back to the school
    Rule(
        id="niet-naar-leraar",
        says="Wie wel of niet betaalde, hoort niet bij een leraar en niet op een groepslijst.",
        passages=("ouderraad#niet-naar-leraar", "ouderraad#niemand-uitsluiten"),
        facts=("J-OUD-6", "J-OUD-5"),
        when=TO_TEACHER,
        items=PAYMENT,
        effects=(Forbid(), EVERYONE_JOINS),
    ),
    Rule(
        id="niet-naar-directie",
        says="Int een zelfstandige ouderraad, dan hoort de directie niet wie er betaalde. Via welk systeem telt niet.",
        passages=(
            "ouderraad#niet-naar-directie",
            "ouderraad#school-is-verwerker",
            "ouderraad#totaalbedrag",
            "stap-1#niet-meer-dan-nodig",
        ),
        facts=("J-OUD-6", "J-BEG-2", "J-VWK-2"),
        when=TO_OFFICE & INDEPENDENT,
        items=PAYMENT,
        effects=(Forbid(), Task("leraren en directie", "Vraag de ouderraad alleen naar het totaalbedrag.")),
    ),
    Rule(
        id="betalingen-in-het-systeem",
        says="In een systeem van de school mag wie het beheert de betalingen verwerken voor de ouderraad.",
        passages=("ouderraad#betalingen-in-het-systeem", "ouderraad#school-is-verwerker"),
        facts=("J-OUD-3", "J-OUD-6"),
        when=TO_KEEPER & INDEPENDENT,
        items=PAYMENT,
        effects=(
            Permit("verwerken in opdracht van de ouderraad"),
            Caveat("De school doet met deze gegevens niets voor zichzelf. Directie en leraren zien ze niet."),
            Caveat("Deze regel komt uit de bron en de uitleg daarvan, niet uit een gelezen wet: laat het nakijken."),
        ),
    ),
    Rule(
        id="eigen-administratie",
        says="Int de ouderraad voor de school zelf, dan mag de administratie zien wie er betaalde.",
        passages=("ouderraad#eigen-administratie",),
        facts=("J-OUD-2", "J-OUD-6"),
        contradictions=("J-TEG-10",),
        when=(TO_OFFICE | TO_KEEPER) & (BY_ORDER | INTERNAL),
        items=PAYMENT,
        effects=(
            Permit("innen van de vrijwillige bijdrage door de school"),
            Caveat("Dit leiden wij af uit de rol van de ouderraad: laat het nakijken. Leraren zien het niet."),
        ),
    ),
    Rule(
        id="betaling-bij-onduidelijke-rol",
        says="Zolang onduidelijk is wat voor ouderraad het is, is niet te zeggen of de directie dit mag weten.",
        passages=("ouderraad#betaling-bij-onduidelijke-rol", "ouderraad#rol-vastleggen"),
        facts=("J-OUD-2",),
        contradictions=("J-TEG-10",),
        when=(TO_OFFICE | TO_KEEPER) & UNCLEAR,
        items=PAYMENT,
        effects=(Undecided("Leg met de ouderraad en de FG vast wat voor ouderraad het is, en deel dit nog niet."),),
    ),
    Rule(
        id="niet-terugvragen",
        says="De school heeft dit al, of heeft het van de ouderraad niet nodig.",
        passages=("ouderraad#niet-terugvragen", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=TO_OFFICE | TO_KEEPER,
        items=("contact", "leerling", "resultaten", "gezondheid", "pgn", "dossier"),
        effects=(Forbid(),),
    ),
    Rule(
        id="leraar-andere-gegevens",
        says="Over andere gegevens dan de bijdrage zegt deze regel niets. Een leraar ziet wat zijn taak vraagt.",
        passages=("ouderraad#leraar-andere-gegevens",),
        when=TO_TEACHER,
        items=("contact", "leerling", "resultaten", "gezondheid", "pgn", "dossier"),
        effects=(Undecided("Ga na wat deze leraar voor zijn taak nodig heeft, en vraag het bij twijfel aan je FG."),),
    ),
    # --- never
    Rule(
        id="geen-geldzaken",
        says="De bijdrage is vrijwillig. Waarom iemand niet betaalt, hoeft niemand te weten.",
        passages=("ouderraad#geen-geldzaken", "stap-1#niet-meer-dan-nodig"),
        facts=("J-OUD-6", "J-BEG-2"),
        items=("geldzaken",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-resultaten",
        says="Cijfers, gedrag, verzuim en begeleiding heeft de ouderraad nergens voor nodig.",
        passages=("ouderraad#geen-resultaten", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BEG-2",),
        when=TO_COUNCIL,
        items=("resultaten",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-gezondheid",
        says="Om de bijdrage te innen zijn gegevens over gezondheid of zorg niet nodig.",
        passages=("ouderraad#geen-gezondheid", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BIJ-1", "J-BEG-2"),
        when=COLLECT,
        items=("gezondheid",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-pgn",
        says="Wij vinden de ouderraad niet in de wet. Het PGN gaat er niet heen, ook niet met toestemming.",
        passages=("ouderraad#geen-pgn", "pgn#niet-naar-ouderraad", "pgn#alleen-als-wet-het-toestaat"),
        facts=("J-PGN-10", "J-PGN-1"),
        when=TO_COUNCIL,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    replace(
        no_whole_dossier(
            "ouderraad#geen-heel-dossier",
            "stap-1#niet-meer-dan-nodig",
            says="Een heel leerlingdossier is altijd veel meer dan nodig.",
        ),
        when=TO_COUNCIL,
    ),
    Rule(
        id="geen-account",
        says="Met een account voor het leerlingvolgsysteem ziet de ouderraad veel meer dan nodig is.",
        passages=("ouderraad#geen-account", "stap-3#geen-account"),
        facts=("J-BEG-2",),
        when=answer("route", "account"),
        effects=(Forbid(), Task("administratie", "Geef geen account, en sluit een account die er al is.")),
    ),
    # --- the route
    *route_rules(
        open_mail=("ouderraad#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("ouderraad#veilige-route", "wettelijk-verplicht#passend-beveiligd"),
        paper=("ouderraad#op-papier", "stap-3#papier-zorgvuldig"),
    ),
)

CHECKER = Checker(
    slug="ouderraad",
    title="Mag dit naar de ouderraad, of terug?",
    page="ouderraad",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
)
