"""May school and childcare share this about a child? (page `kinderopvang`, U-82 … U-85)

Everything about a child goes with consent of the parents and under agreements of the boards, in both directions.
Two duties stand apart: the early-education programme and its length, and practical information that another
childcare organisation asks for (J-TEG-1, J-TEG-16).
"""

from __future__ import annotations

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Forbid,
    HandOver,
    Oblige,
    Outcome,
    Permit,
    Question,
    Require,
    Rule,
    Task,
    When,
    answer,
)
from .shared import (
    ACCOUNT,
    AGREEMENTS,
    CONSENT,
    CONSENT_PARENTS,
    OPEN_MAIL,
    PAPER,
    PARENTS,
    SECURE,
    agreements_condition,
    agreements_question,
    no_whole_dossier,
    route,
    route_rules,
    safe_route,
)

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(
                id="naar-school",
                label="Een kind gaat van de kinderopvang naar de basisschool",
                hint="de opvang geeft iets aan de school, of de school vraagt erom",
            ),
            Choice(
                id="bso",
                label="School en bso willen iets delen over een leerling",
                hint="in beide richtingen, ook onder één dak; ook een bericht terug aan de opvang van vroeger",
            ),
            Choice(
                id="andere-opvang",
                label="Een andere opvang vraagt de school iets over een leerling die daar komt",
                hint="een opvang waarmee jullie school zelf niets regelde",
            ),
        ),
    ),
    Question(
        id="gegevens",
        title="Om welke gegevens gaat het?",
        help="Kies alles wat je wilt delen. De check zegt per gegeven of het mag.",
        items=True,
        changeable=True,
        orders=(
            ("praktisch", "ontwikkeling", "gezondheid", "dossier"),
            ("thuis", "dossier"),
        ),
        choices=(
            Choice(
                id="ve-programma",
                label="Welk programma van voorschoolse educatie, en hoelang",
                hint="alleen programma en duur",
            ),
            Choice(id="praktisch", label="Praktische informatie", hint="zoals tijden, groep en wie het kind ophaalt"),
            Choice(id="ontwikkeling", label="Ontwikkeling, gedrag en resultaten", hint="ook het overdrachtsformulier"),
            Choice(
                id="gezondheid",
                label="Gezondheid",
                hint="ook een diagnose, of een rapport van een zorgverlener",
            ),
            Choice(id="thuis", label="Privézaken van het gezin"),
            Choice(id="pgn", label="PGN of BSN"),
            Choice(id="dossier", label="Het hele dossier"),
        ),
    ),
    Question(
        id="ingeschreven",
        title="Is het kind op de basisschool ingeschreven?",
        choices=(Choice(id="ja", label="Ja"), Choice(id="nee", label="Nee, nog niet")),
    ),
    Question(
        id="wie-brengt",
        title="Wie geeft het aan de school?",
        changeable=True,
        orders=(("ouders", "opvang"),),
        choices=(
            Choice(id="opvang", label="De opvang zelf", proposable=False),
            Choice(id="ouders", label="De ouders", hint="zij nemen het formulier mee", proposable=False),
        ),
    ),
    agreements_question(
        "Hebben de besturen van school en opvang hierover afspraken vastgelegd?",
        yes="Ja, op papier en door beide besturen",
    ),
    Question(
        id=CONSENT.id,
        title="Is er toestemming van de ouders voor dit delen?",
        help="De ouders beslissen, want het kind is jonger dan 16.",
        choices=CONSENT.choices,
        orders=CONSENT.orders,
        changeable=True,
    ),
    route(
        SECURE,
        PAPER,
        Choice(id="gesprek", label="In een gesprek", hint="zonder dat anderen meeluisteren"),
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe gaan de gegevens over?",
    ),
)

CONDITIONS = (
    CONSENT_PARENTS,
    agreements_condition(
        "Leg met het bestuur van de opvang vast wat je uitwisselt en waarvoor, wie toestemming vraagt en welke route."
    ),
    safe_route("beveiligd", "papier", "gesprek"),
)

TO_SCHOOL = answer("situatie", "naar-school")
BSO = answer("situatie", "bso")
OTHER = answer("situatie", "andere-opvang")
BY_PARENTS = TO_SCHOOL & answer("wie-brengt", "ouders")
BY_CHILDCARE = TO_SCHOOL & answer("wie-brengt", "opvang")
ENROLLED, NOT_ENROLLED = answer("ingeschreven", "ja"), answer("ingeschreven", "nee")
REFUSED = answer("toestemming", "geweigerd")
CONSENT_ASKED = answer("toestemming", "gegeven", "niet-gevraagd", "geweigerd")
"""True wherever the question about consent is asked, whatever the answer."""
WAY_OUT = Caveat("Is er acuut gevaar, of vermoed je mishandeling? Vraag dan niet eerst toestemming: lees stap 2.")


def _consent(
    name: str, says: str, when: When, items: tuple[str, ...], *passages: str, facts: tuple[str, ...] = ()
) -> Rule:
    """Consent of the parents; the children are below 16 (J-TOE-3)."""
    return Rule(
        id=f"toestemming-{name}",
        says=says,
        passages=(*(f"kinderopvang#{passage}" for passage in passages), "kinderopvang#ouders-beslissen"),
        facts=(*facts, "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=when,
        items=items,
        residual=True,
        effects=(Require(PARENTS),),
    )


def _asking(name: str, when: When, *items: str) -> Rule:
    """How consent is asked and kept, and who can withdraw it; for all that goes by consent (J-TOE-1, J-TOE-5)."""
    return Rule(
        id=f"zo-vraag-je-het-{name}",
        says="Ouders moeten weten waarvoor zij ja zeggen, en vrij zijn om nee te zeggen of in te trekken.",
        passages=("kinderopvang#intrekken-vanaf-12", "kinderopvang#voorbeeldformulier"),
        facts=("J-TOE-1", "J-TOE-2", "J-TOE-5"),
        when=when,
        items=items,
        effects=(
            Task("leraren en directie", "Laat ouders zien om welke gegevens het gaat voordat zij beslissen."),
            Task("administratie", "Bewaar de toestemming zo dat je haar kunt laten zien."),
            Caveat(
                "Een kind vanaf 12 jaar mag de toestemming ook zelf intrekken, sinds 1 september 2026 "
                "(laat de datum nakijken)."
            ),
        ),
    )


def _agreements(name: str, when: When, items: tuple[str, ...]) -> Rule:
    """What goes by consent also waits for the agreements of the boards (U-84)."""
    return Rule(
        id=f"afspraken-{name}",
        says="De besturen van school en opvang leggen vast hoe zij informatie uitwisselen.",
        passages=("kinderopvang#afspraken-besturen", "wie-doet-wat#bestuur"),
        facts=("J-IKC-1",),
        contradictions=("J-TEG-16",),
        when=when,
        items=items,
        effects=(Require(AGREEMENTS),),
    )


def _refused(name: str, when: When, *items: str) -> Rule:
    """What stays behind after a no; a prohibition, so that the way out in case of danger goes with it."""
    return Rule(
        id=f"geweigerd-{name}",
        says="Is de toestemming geweigerd of ingetrokken, dan deel je dit niet.",
        passages=("kinderopvang#toestemming-geweigerd", "stap-2#acuut-gevaar", "stap-2#vermoeden-veilig-thuis"),
        facts=("J-TOE-1", "J-BHV-4", "J-JHV-2"),
        when=REFUSED & when,
        items=items,
        effects=(Forbid(), WAY_OUT),
    )


RULES = (
    Rule(
        id="gevaar-of-vermoeden",
        says="Bij acuut gevaar of een vermoeden van mishandeling wacht je niet op toestemming.",
        passages=("stap-2#acuut-gevaar", "stap-2#vermoeden-veilig-thuis"),
        facts=("J-BHV-4", "J-JHV-2"),
        when=CONSENT_ASKED,
        items=("ve-programma", "praktisch", "ontwikkeling", "gezondheid"),
        effects=(WAY_OUT,),
    ),
    _refused("delen", BY_CHILDCARE | BSO | OTHER, "ontwikkeling", "gezondheid"),
    _refused("praktisch", BY_CHILDCARE | BSO, "praktisch"),
    _refused("programma", (BY_CHILDCARE & NOT_ENROLLED) | BSO | OTHER, "ve-programma"),
    # --- two duties that need no consent
    Rule(
        id="ve-plicht",
        says="Programma en duur van de voorschoolse educatie moet de opvang geven. Toestemming is niet nodig.",
        passages=("kinderopvang#ve-plicht", "kinderopvang#ve-zonder-toestemming"),
        facts=("J-KOV-2",),
        contradictions=("J-TEG-1", "J-TEG-16"),
        when=TO_SCHOOL & ENROLLED,
        items=("ve-programma",),
        effects=(Oblige(), Caveat("De plicht gaat alleen over het programma en de duur, niet over de ontwikkeling.")),
    ),
    Rule(
        id="andere-opvang-praktisch",
        says="Vraagt een andere opvang om praktische informatie die daar nodig is, dan geeft de basisschool die.",
        passages=(
            "kinderopvang#andere-opvang-praktisch",
            "kinderopvang#wat-is-een-andere-opvang",
            "kinderopvang#wat-is-praktisch",
        ),
        facts=("J-IKC-5",),
        contradictions=("J-TEG-1",),
        when=OTHER,
        items=("praktisch",),
        effects=(
            Oblige(),
            Caveat("Welke gegevens praktisch zijn, noemen onze bronnen niet. Geef bij twijfel minder, of vraag je FG."),
            Task("leraren en directie", "Vertel de ouders wat je aan de opvang geeft."),
        ),
    ),
    # --- parents carry it themselves
    Rule(
        id="ouders-nemen-mee",
        says="Ouders mogen het formulier zelf meenemen naar de school.",
        passages=("kinderopvang#ouders-nemen-formulier-mee",),
        facts=("J-KOV-4",),
        when=BY_PARENTS,
        items=("ve-programma", "praktisch", "ontwikkeling", "gezondheid", "thuis"),
        residual=True,
        effects=(
            Permit("de ouders geven het zelf"),
            Task("leraren en directie", "Leg van wat ouders geven alleen vast wat de school nodig heeft."),
        ),
    ),
    Rule(
        id="ouders-vertellen-gezondheid",
        says="Van wat ouders over gezondheid vertellen, legt de school alleen vast wat de begeleiding vraagt.",
        passages=("kinderopvang#ouders-vertellen-gezondheid", "starten-po#inschrijving-ondersteuning"),
        facts=("J-BIJ-3", "J-BEG-2"),
        when=BY_PARENTS,
        items=("gezondheid",),
        effects=(
            Caveat("Leg alleen vast wat je nodig hebt om de leerling te begeleiden."),
            HandOver(
                "starten-po",
                carry=(
                    ("gegevens", "gegevens", (("gezondheid", ("ondersteuning", "handelen")),)),
                    (
                        "route",
                        "route",
                        tuple((each, (each,)) for each in ("beveiligd", "papier", "gesprek", "open-mail")),
                    ),
                ),
            ),
        ),
    ),
    Rule(
        id="ouders-vertellen-thuis",
        says="Wat ouders over thuis vertellen, legt de school niet vast.",
        passages=("kinderopvang#ouders-vertellen-thuis", "kinderopvang#geen-privezaken"),
        facts=("J-BEG-2",),
        when=answer("wie-brengt", "ouders"),  # asked only when a child goes to the school
        items=("thuis",),
        effects=(Caveat("Ouders mogen dit vertellen; leg het niet vast."),),
    ),
    Rule(
        id="ouders-mogen-zelf",
        says="Ouders mogen het formulier ook zelf brengen, of het niet geven.",
        passages=("kinderopvang#ouders-nemen-formulier-mee", "kinderopvang#ouders-geven-formulier-niet"),
        facts=("J-KOV-4",),
        when=BY_CHILDCARE,
        items=("praktisch", "ontwikkeling", "gezondheid"),
        effects=(Caveat("Ouders mogen het formulier ook zelf naar de school brengen, of het helemaal niet geven."),),
    ),
    # --- everything else with consent
    _consent(
        "naar-school",
        "Over de ontwikkeling van een kind geeft de opvang de school alleen iets met toestemming.",
        BY_CHILDCARE,
        ("ontwikkeling",),
        "kort-toestemming",
        "opvang-naar-school",
        "niet-zonder-toestemming",
        facts=("J-KOV-1",),
    ),
    _consent(
        "praktisch-naar-school",
        "Ook voor praktische informatie is toestemming nodig. Onze bronnen noemen geen andere grond.",
        BY_CHILDCARE,
        ("praktisch",),
        "praktisch-naar-school",
    ),
    _consent(
        "ve-niet-ingeschreven",
        "Is het kind nog niet ingeschreven, dan is ook voor programma en duur toestemming nodig.",
        BY_CHILDCARE,  # residual: for an enrolled child the duty above goes before
        ("ve-programma",),
        "ve-niet-ingeschreven",
        facts=("J-KOV-2",),
    ),
    _consent(
        "ve-elders",
        "Een bso of andere opvang krijgt programma en duur alleen met toestemming.",
        BSO | OTHER,
        ("ve-programma",),
        "ve-naar-andere-opvang",
        facts=("J-KOV-2",),
    ),
    _consent(
        "bso",
        "Tussen school en bso gaat informatie in beide richtingen alleen met toestemming.",
        BSO,
        ("praktisch", "ontwikkeling"),
        "school-en-bso",
        "terug-naar-opvang",
        "vaak-informatie-gedeeld",
        facts=("J-KOV-5",),
    ),
    Rule(
        id="bso-nakijken",
        says="Voor de bso rust deze regel op uitleg over een handreiking.",
        passages=("kinderopvang#school-en-bso", "kinderopvang#handreiking"),
        facts=("J-KOV-5",),
        when=BSO,
        items=("praktisch", "ontwikkeling", "gezondheid"),
        effects=(
            Caveat("Een wet die dit voor de bso zegt, lazen wij niet. De handreiking zegt het: laat het nakijken."),
        ),
    ),
    Rule(
        id="bso-praktisch",
        says="De wet regelt praktische informatie voor een andere opvang, niet voor de opvang waarmee je samenwerkt.",
        passages=("kinderopvang#andere-opvang-praktisch", "kinderopvang#wat-is-een-andere-opvang"),
        facts=("J-IKC-5",),
        when=BSO,
        items=("praktisch",),
        effects=(
            Caveat("Alleen een andere opvang krijgt praktische informatie op grond van de wet. Zo lezen wij dat."),
        ),
    ),
    Rule(
        id="zelfde-gebouw",
        says="Ook onder één dak blijven school en opvang elk verantwoordelijk voor hun eigen gegevens.",
        passages=("kinderopvang#zelfde-gebouw-geen-reden", "kinderopvang#kort-zelfde-gebouw"),
        facts=("J-IKC-1",),
        contradictions=("J-TEG-16",),
        when=BSO,
        items=("praktisch", "ontwikkeling", "gezondheid"),
        effects=(Caveat("Dat je in hetzelfde gebouw zit, is geen reden om te delen."),),
    ),
    _consent(
        "andere-opvang",
        "Meer dan het praktische krijgt een andere opvang alleen met toestemming.",
        OTHER,
        ("ontwikkeling",),
        "andere-opvang-meer",
        facts=("J-KOV-5",),
    ),
    _consent(
        "gezondheid",
        "Over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        BY_CHILDCARE | BSO | OTHER,
        ("gezondheid",),
        "gezondheid-uitdrukkelijk",
        facts=("J-BIJ-1", "J-BIJ-2"),
    ),
    _asking("delen", BY_CHILDCARE | BSO | OTHER, "ontwikkeling", "gezondheid"),
    _asking("praktisch", BY_CHILDCARE | BSO, "praktisch"),
    _asking("programma", (BY_CHILDCARE & NOT_ENROLLED) | BSO | OTHER, "ve-programma"),
    Rule(
        id="geweigerd",
        says="Na een nee van de ouders gaat dit niet naar de school. De opvang vernietigt het, zegt de Rijksoverheid.",
        passages=(
            "kinderopvang#toestemming-geweigerd",
            "kinderopvang#geweigerd-vernietigen",
            "kinderopvang#twee-jaar-bewaren",
        ),
        facts=("J-TOE-1", "J-KOV-3", "J-KOV-2"),
        when=BY_CHILDCARE & REFUSED,
        items=("praktisch", "ontwikkeling", "gezondheid"),
        effects=(
            Forbid(),
            Caveat(
                "Waarop dit rust, is niet nagegaan. Programma en duur bewaart de opvang twee jaar. "
                "Vraag je FG voordat er iets weggaat."
            ),
        ),
    ),
    _agreements("naar-school", BY_CHILDCARE, ("praktisch", "ontwikkeling", "gezondheid")),
    _agreements("ve", (BY_CHILDCARE & NOT_ENROLLED) | BSO | OTHER, ("ve-programma",)),
    _agreements("bso", BSO, ("praktisch", "ontwikkeling", "gezondheid")),
    _agreements("andere-opvang", OTHER, ("ontwikkeling", "gezondheid")),
    # --- what is not shared, even with consent
    Rule(
        id="geen-pgn-naar-opvang",
        says="Het PGN gaat niet naar kinderopvang of bso, ook niet met toestemming.",
        passages=("kinderopvang#geen-pgn-naar-opvang", "pgn#niet-naar-kinderopvang"),
        facts=("J-PGN-1", "J-PGN-10"),
        when=BSO | OTHER,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-pgn-van-opvang",
        says="Het nummer komt niet van de opvang. De school vraagt het de ouders bij de inschrijving.",
        passages=("kinderopvang#geen-pgn-van-opvang", "starten-po#pgn-aan-ouders"),
        facts=("J-PGN-1",),
        when=TO_SCHOOL,
        items=("pgn",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-privezaken",
        says="Privézaken van het gezin deel je niet, ook niet met toestemming. Ouders kunnen het zelf vertellen.",
        passages=("kinderopvang#geen-privezaken", "stap-1#niet-nodig-niet-delen"),
        facts=("J-BEG-2",),
        when=answer("wie-brengt", "opvang") | BSO | OTHER,
        items=("thuis",),
        effects=(
            Forbid(),
            Caveat("Vermoed je mishandeling? Dan geldt een andere regel: overleg met Veilig Thuis, zie stap 2."),
        ),
    ),
    no_whole_dossier(
        "kinderopvang#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel dossier gaat nooit over, ook niet met toestemming.",
    ),
    # --- the route
    Rule(
        id="geen-account",
        says="Meekijken in elkaars systeem geeft meer dan nodig is. Deel gegevens, geef geen account.",
        passages=("kinderopvang#geen-account", "stap-3#geen-account"),
        facts=("J-BEG-2",),
        when=answer("route", "account"),
        effects=(Forbid(), Task("administratie", "Geef geen account, en sluit een account die er al is.")),
    ),
    *route_rules(
        open_mail=("kinderopvang#geen-open-mail", "stap-3#geen-open-mail"),
        open_mail_says="Gewone e-mail is geen veilige route voor gegevens van kinderen.",
        safe=("kinderopvang#beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        paper=("kinderopvang#op-papier", "stap-3#papier-zorgvuldig"),
    ),
    Rule(
        id="in-een-gesprek",
        says="Een gesprek telt ook als delen. Vertel alleen wat mag, waar niemand meeluistert.",
        passages=("kinderopvang#in-een-gesprek",),
        facts=("J-BVL-1", "J-KOV-1"),
        when=answer("route", "gesprek"),
        effects=(Task("leraren en directie", "Voer het gesprek waar anderen het niet horen."),),
    ),
    Rule(
        id="noteer-het",
        says="Noteer wat je gaf of kreeg, van wie en waarvoor.",
        passages=("kinderopvang#rol-administratie",),
        facts=("J-BEG-5",),
        effects=(Task("administratie", "Noteer wat je gaf of kreeg, van wie en waarvoor."),),
    ),
)

CHECKER = Checker(
    slug="kinderopvang",
    title="Mag dit tussen school en opvang?",
    page="kinderopvang",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
    headlines={Outcome.VERPLICHT: "Delen is hier verplicht", Outcome.TOEGESTAAN: "Delen mag"},
)
