"""May this recipient have the results of a test or exam? (page `toetsresultaten`, U-07)

Who receives them decides (J-TEG-4): by law (DUO, the new school), on the school's order or for a task, the pupil
and the parents, and last a third party, who needs consent. U-07 has its home in `index#toetsresultaten-derden`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Condition,
    Effect,
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
    ADULT,
    AGE,
    AGREEMENTS,
    ASK_FG,
    CONSENT,
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    DOSSIER,
    KEEP_CONSENT,
    LIMITED_RIGHTS,
    OF_AGE,
    OPEN_MAIL,
    OSO,
    PAPER,
    PGN,
    PUPIL,
    REPRESENTED,
    SECURE,
    SIXTEEN_OR_SEVENTEEN,
    YOUNGER,
    agreements_condition,
    agreements_question,
    arranged,
    consent_rules,
    data_question,
    limited_rights,
    need_question,
    no_account,
    no_pgn_to_association,
    no_whole_dossier,
    not_before_enrolment,
    not_listed,
    not_needed,
    note_it,
    pgn_to_duo,
    pgn_to_higher_education,
    rights_question,
    route,
    route_rules,
    safe_route,
    yes_or_no,
)

CONTRACT = "verwerkersovereenkomst"

ATTAINMENT = ("doorstroomtoets", "toetsen", "examen")
RESULTS = (*ATTAINMENT, "schooladvies")
THIRD_PARTIES = ("huiswerkbureau", "onderzoeker", "werkgever", "iemand-anders")

QUESTIONS = (
    Question(
        id="ontvanger",
        title="Wie krijgt de resultaten?",
        choices=(
            Choice(id="duo", label="DUO", hint="het register onderwijsdeelnemers"),
            Choice(id="nieuwe-school", label="Een school waar de leerling heen gaat of wil"),
            Choice(id="oude-school", label="De oude basisschool, over een oud-leerling"),
            Choice(id="leverancier-opdracht", label="Een leverancier van toetsen, in opdracht van de school"),
            Choice(
                id="leverancier-eigen",
                label="Een leverancier, voor een doel van hemzelf",
                hint="bijvoorbeeld reclame, of zijn eigen product verbeteren",
            ),
            Choice(
                id="swv",
                label="Het samenwerkingsverband, voor zijn wettelijke taak",
                hint="voor iets anders kies je 'iemand anders'",
            ),
            Choice(id="ouders", label="De ouders van de leerling"),
            Choice(id="leerling", label="De leerling zelf"),
            Choice(id="andere-ouders", label="Andere ouders of leerlingen", hint="bijvoorbeeld in een groepsapp"),
            Choice(id="huiswerkbureau", label="Een huiswerkbureau"),
            Choice(id="onderzoeker", label="Een onderzoeker"),
            Choice(id="werkgever", label="Een werkgever of stagebedrijf"),
            Choice(id="openbaar", label="Iedereen", hint="website, krant of sociale media"),
            Choice(
                id="iemand-anders",
                label="Iemand anders, zonder wet of opdracht van de school",
                hint="voor leerplicht, jeugdhulp, gemeente en opvang: zie Aan de slag",
            ),
        ),
    ),
    Question(
        id="overstap",
        title="Welke overstap is het?",
        choices=(
            Choice(id="po-vo", label="Van po of so naar vo"),
            Choice(id="po-po", label="Van po of so naar een andere po- of so-school"),
            Choice(id="vo", label="Van vo naar een andere vo-school of het mbo"),
            Choice(id="ho", label="Van vo naar een hogeschool of universiteit"),
            Choice(id="niet-aangemeld", label="Geen: de leerling is daar niet aangemeld"),
        ),
    ),
    data_question(
        "Welke resultaten wil je delen?",
        Choice(id="doorstroomtoets", label="Uitslag van de doorstroomtoets"),
        Choice(id="schooladvies", label="Schooladvies"),
        Choice(id="toetsen", label="Cijfers en uitslagen van andere toetsen"),
        Choice(id="examen", label="Examenresultaten"),
        Choice(id="klassenlijst", label="Een lijst met namen en uitslagen van de hele klas"),
        PGN,
        DOSSIER,
        orders=(
            ("toetsen", "dossier"),
            ("doorstroomtoets", "dossier"),
            ("examen", "dossier"),
        ),
    ),
    need_question("Heeft de ontvanger dit echt nodig voor zijn doel?", question_id="nodig"),
    arranged(
        "afschrift",
        "Hebben de ouders een afschrift van het OKR gekregen?",
        no="Nee, nog niet, of zij mochten het alleen inzien",
    ),
    arranged(
        "geinformeerd",
        "Weten de ouders wat je aan het samenwerkingsverband geeft, en waarom?",
        yes="Ja, dat is verteld",
        no="Nee, nog niet",
        help="Vanaf 16 jaar vertel je het ook de leerling.",
    ),
    agreements_question(
        "Liggen de afspraken met deze ontvanger vast?",
        help="Met een leverancier in opdracht is dat een verwerkersovereenkomst.",
    ),
    yes_or_no("twaalf", "Is de leerling 12 of ouder?", help="Op de twaalfde verjaardag telt de leerling als 12."),
    AGE,
    OF_AGE,
    CONSENT,
    route(OSO, SECURE, PAPER, OPEN_MAIL, ACCOUNT, title="Hoe gaan de resultaten naar de ontvanger?"),
    rights_question("Laat het account alleen zien wat over deze leerling gaat?"),
)


def to(*recipients: str) -> When:
    """The recipient is one of these."""
    return answer("ontvanger", *recipients)


def move(*kinds: str) -> When:
    """The pupil moves to another school in one of these ways."""
    return to("nieuwe-school") & answer("overstap", *kinds)


FROM_PO, FROM_VO = move("po-vo", "po-po"), move("vo")
NOT_ENROLLED, TO_HO = move("niet-aangemeld"), move("ho")
OWN_PEOPLE = ("ouders", "leerling")
CAN_LOOK_IN = to(*OWN_PEOPLE) & answer("route", "account")
ON_OSO = move("po-vo", "po-po", "vo", "niet-aangemeld") | to("oude-school", "swv")
THIRD_PARTY_PASSAGES = ("index#toetsresultaten-derden", "index#wie-zijn-derden")

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier", met=(answer("route", "oso") & ON_OSO) | CAN_LOOK_IN),
    limited_rights("Stel de rechten van het account zo in dat alleen deze leerling te zien is."),
    Condition(
        id=CONTRACT,
        label="Een verwerkersovereenkomst",
        met=answer(AGREEMENTS, "ja"),
        todo="Sluit met de leverancier een verwerkersovereenkomst.",
        role="bestuur",
    ),
    Condition(
        id="afschrift-ouders",
        label="Afschrift aan de ouders",
        met=answer("afschrift", "ja"),
        todo="Geef de ouders een afschrift van het OKR.",
        role="leraren en directie",
    ),
    Condition(
        id="ouders-weten-het",
        label="De ouders weten het",
        met=answer("geinformeerd", "ja"),
        todo="Vertel de ouders vooraf wat het samenwerkingsverband krijgt. Vanaf 16 jaar ook de leerling.",
        role="leraren en directie",
    ),
    agreements_condition("Leg met deze ontvanger vast wie wat doet, waarvoor, hoe lang en hoe veilig."),
)


type Carry = tuple[str, str, tuple[tuple[str, tuple[str, ...]], ...]]


def _along(question: str, choices: Iterable[str]) -> Carry:
    """These answers mean the same in the checker that this one hands over to."""
    return question, question, tuple((choice, (choice,)) for choice in choices)


def _items_along(*same: str) -> Carry:
    """There all results are one item; `same` are the items that have the same name there."""
    results = tuple((each, ("resultaten",)) for each in ATTAINMENT)
    return "gegevens", "gegevens", (*results, *((each, (each,)) for each in same))


_ROUTE_ALONG = _along("route", ("oso", "beveiligd", "papier", "open-mail"))
TO_PO = HandOver(
    "overstap-po",
    fixed=(("situatie", "okr-geven"),),
    carry=(
        ("overstap", "naar", (("po-vo", ("vo",)),)),
        ("afschrift", "afschrift", (("ja", ("gegeven",)),)),
        _items_along("schooladvies", "pgn", "dossier"),
        _ROUTE_ALONG,
    ),
)
TO_VO = HandOver(
    "overstap-vo",
    fixed=(("aangemeld", "ja"),),
    carry=(_items_along("pgn", "dossier"), _ROUTE_ALONG),
)
TO_SUPPLIER = HandOver(
    "leermiddelen",
    fixed=(("waarvoor", "onderwijs"), ("rol", "verwerker")),
    carry=(
        _items_along("pgn", "dossier"),
        ("nodig", "nodig", (("ja", ("werking",)), ("nee", ("nee",)))),
        _along("afspraken", ("ja", "nee")),
        _along("route", ("beveiligd", "papier", "open-mail", "account")),
    ),
)
TO_PGN = HandOver(
    "pgn",
    fixed=(("ontvanger", "ouders"), ("leeftijd", "vanaf-18")),
    carry=(("gegevens", "gegevens", (("pgn", ("nummer",)),)), _ROUTE_ALONG),
)


def _with_consent(
    prefix: str,
    says: str,
    *passages: str,
    when: When,
    facts: tuple[str, ...],
    contradictions: tuple[str, ...] = ("J-TEG-4",),
) -> tuple[Rule, Rule]:
    """Results go to this recipient only with consent."""
    return consent_rules(
        prefix=prefix,
        says=says,
        passages=passages,
        passage_parents="toetsresultaten#toestemming-ouders",
        passage_pupil="toetsresultaten#toestemming-leerling",
        facts=facts,
        contradictions=contradictions,
        when=when,
        items=RESULTS,
    )


def _number(
    name: str,
    says: str,
    *passages: str,
    when: When,
    facts: tuple[str, ...],
    effects: tuple[Effect, ...] = (Forbid(),),
    contradictions: tuple[str, ...] = (),
) -> Rule:
    """Whether the number may go along; unless `effects` say otherwise it may not."""
    return Rule(
        id=f"pgn-{name}",
        says=says,
        passages=passages,
        facts=facts,
        contradictions=contradictions,
        when=when,
        items=("pgn",),
        effects=effects,
    )


ANY_RECIPIENT = (
    no_whole_dossier(
        "toetsresultaten#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel leerlingdossier is veel meer dan een uitslag. Dat deel je niet.",
        when=answer_other_than("ontvanger", *OWN_PEOPLE),
    ),
    Rule(
        id="geen-klassenlijst",
        says="Een lijst met uitslagen van de hele klas geef je niet. Deel per leerling.",
        passages=("toetsresultaten#geen-klassenlijst", "toetsresultaten#geen-uitslagen-van-anderen"),
        facts=("J-BEG-2", "J-INZ-5"),
        when=answer_other_than("ontvanger", "leverancier-opdracht"),
        items=("klassenlijst",),
        effects=(Forbid(),),
    ),
    not_needed(
        "toetsresultaten#niet-nodig-niet-delen",
        "stap-1#niet-nodig-niet-delen",
        "stap-1#niet-meer-dan-nodig",
        question_id="nodig",
        facts=("J-BEG-2", "J-OVS-7"),
        when=to("nieuwe-school", "leverancier-opdracht", "swv", "oude-school", "andere-ouders", *THIRD_PARTIES),
        items=(*RESULTS, "klassenlijst"),
    ),
    note_it("stap-3#noteer-de-uitwisseling", when=answer_other_than("ontvanger", "duo", *OWN_PEOPLE)),
)

DUO = (
    Rule(
        id="duo",
        says=(
            "Doorstroomtoets, schooladvies en de examenresultaten die het register vraagt, moet je aan DUO leveren. "
            "Toestemming is niet nodig."
        ),
        passages=(
            "toetsresultaten#duo",
            "toetsresultaten#duo-examen",
            "toetsresultaten#duo-zonder-toestemming",
            "wettelijk-verplicht#duo",
        ),
        facts=("J-ROD-2", "J-ROD-3", "J-TOX-3"),
        contradictions=("J-TEG-4", "J-TEG-1"),
        when=to("duo"),
        items=("doorstroomtoets", "schooladvies", "examen"),
        effects=(Oblige(), Task("administratie", "Lever alleen de velden die het register vraagt.")),
    ),
    Rule(
        id="duo-gewone-toetsen",
        says="Dat gewone cijfers en toetsen bij DUO horen, lazen wij niet.",
        passages=("toetsresultaten#duo-gewone-toetsen", "aan-de-slag#ontvanger-duo-niet"),
        facts=("J-ROD-3",),
        when=to("duo"),
        items=("toetsen",),
        effects=(
            Undecided(
                "Kijk of je pakket dit veld aan het register levert. Zo niet, vraag het je FG en stuur het niet."
            ),
        ),
    ),
)

SCHOOLS = (
    Rule(
        id="okr-resultaten",
        says="Bij een overstap vanuit po of so horen de leerresultaten in het OKR. Toestemming is niet nodig.",
        passages=(
            "toetsresultaten#okr-resultaten",
            "toetsresultaten#overstap-zonder-toestemming",
            "overstap-po#okr-resultaten",
        ),
        facts=("J-OKR-1", "J-OKR-5", "J-OKR-9", "J-OKR-3"),
        contradictions=("J-TEG-2", "J-TEG-4"),
        when=FROM_PO,
        items=("doorstroomtoets", "toetsen"),
        effects=(Oblige(), Task("leraren en directie", "Kies alleen de uitslagen die de nieuwe school nodig heeft.")),
    ),
    Rule(
        id="okr-schooladvies",
        says="Gaat de leerling naar het vo, dan hoort het definitieve schooladvies bij het OKR.",
        passages=("toetsresultaten#okr-schooladvies", "overstap-po#okr-schooladvies"),
        facts=("J-OKR-7",),
        contradictions=("J-TEG-4",),
        when=move("po-vo"),
        items=("schooladvies",),
        effects=(Oblige(),),
    ),
    Rule(
        id="okr-afschrift",
        says="De ouders krijgen een afschrift van het OKR. Alleen laten inzien is niet genoeg.",
        passages=(
            "toetsresultaten#okr-afschrift",
            "overstap-po#afschrift-aan-ouders",
            "overstap-po#alleen-inzage-is-niet-genoeg",
        ),
        facts=("J-OKR-2",),
        contradictions=("J-TEG-19",),
        when=FROM_PO,
        items=("doorstroomtoets", "toetsen", "schooladvies", "pgn"),
        effects=(Require("afschrift-ouders"),),
    ),
    *(
        Rule(
            id=f"andere-stap-{item}",
            says=says,
            passages=("toetsresultaten#uitslag-van-een-andere-stap",),
            facts=facts,
            when=when,
            items=(item,),
            effects=(Undecided(ASK_FG),),
        )
        for item, when, facts, says in (
            (
                "doorstroomtoets",
                FROM_VO,
                ("J-OVS-3",),
                "Of de doorstroomtoets van toen later nog meegaat van vo naar vo of mbo, beslissen onze bronnen niet.",
            ),
            (
                "examen",
                FROM_PO,
                ("J-OKR-5",),
                "Of een examenresultaat bij een overstap vanuit po of so meegaat, beslissen onze bronnen niet.",
            ),
        )
    ),
    Rule(
        id="schooladvies-elders",
        says="Of het schooladvies meegaat bij een andere overstap, beslissen onze bronnen niet.",
        passages=("toetsresultaten#schooladvies-elders", "overstap-po#schooladvies-naar-po-of-so"),
        facts=("J-OKR-7",),
        when=move("po-po", "vo"),
        items=("schooladvies",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="vo-resultaten",
        says="Naar een andere vo-school of het mbo geef je de leerresultaten mee. Toestemming is niet nodig.",
        passages=("toetsresultaten#vo-resultaten", "overstap-vo#resultaten", "stap-2#overstap-zonder-toestemming"),
        facts=("J-OVS-1", "J-OVS-2", "J-OVS-3"),
        contradictions=("J-TEG-3", "J-TEG-4"),
        when=FROM_VO,
        items=("toetsen", "examen"),
        effects=(
            Oblige(),
            TO_VO,
            Task("leraren en directie", "Kies alleen de uitslagen die de nieuwe school nodig heeft."),
            Caveat("Vanuit het vo komt de plicht uit de bron, niet uit een gelezen wet: laat dit nakijken."),
        ),
    ),
    Rule(
        id="overstap-check-po",
        says="Voor een overstap vanuit po of so is er een eigen check.",
        passages=("overstap-po#okr-is-verplicht",),
        facts=("J-OKR-1",),
        when=FROM_PO,
        effects=(TO_PO,),
    ),
    *_with_consent(
        "hoger-onderwijs",
        "Naar het hoger onderwijs geeft de leerling de uitslag zelf, of deel je die met toestemming.",
        "toetsresultaten#ho-met-toestemming",
        "overstap-vo#ho-met-toestemming",
        when=TO_HO,
        facts=("J-OVS-5",),
        contradictions=("J-TEG-2",),
    ),
    Rule(
        id="hoger-onderwijs-onzeker",
        says="Een regeling van vo naar hoger onderwijs vonden wij niet in de gelezen wetten.",
        passages=("overstap-vo#ho-onzeker",),
        facts=("J-OVS-5",),
        contradictions=("J-TEG-2",),
        when=TO_HO,
        effects=(
            Caveat("Een wet voor de stap naar het hoger onderwijs vonden wij niet: laat dit nakijken."),
            Task("leraren en directie", "Laat de leerling de uitslag bij voorkeur zelf geven."),
        ),
    ),
    *_with_consent(
        "niet-aangemeld",
        "Is de leerling daar niet aangemeld, dan deel je uitslagen alleen met toestemming.",
        "toetsresultaten#niet-aangemeld-toestemming",
        "stap-2#anders-toestemming",
        when=NOT_ENROLLED,
        facts=("J-OKR-10",),
        contradictions=("J-TEG-1",),
    ),
    not_before_enrolment("overstap-po#niet-voor-aanmelding", when=NOT_ENROLLED),
    *_with_consent(
        "oude-school",
        "Voor uitslagen van een oud-leerling heeft de oude basisschool geen wet of opdracht. Vraag toestemming.",
        "toetsresultaten#oude-school-met-toestemming",
        "toetsresultaten#oude-school-register",
        *THIRD_PARTY_PASSAGES,
        when=to("oude-school"),
        facts=("J-TOX-5", "J-ROD-9"),
        contradictions=("J-TEG-1", "J-TEG-4"),
    ),
    Rule(
        id="oude-school-register",
        says="Waar oud-leerlingen zitten in de eerste drie jaar van het vo, haalt de basisschool uit het register.",
        passages=("toetsresultaten#oude-school-register",),
        facts=("J-ROD-9",),
        when=to("oude-school"),
        effects=(
            Task("leraren en directie", "Verwijs de basisschool eerst naar het register van DUO."),
            Caveat("Dat de basisschool dit uit het register krijgt, is sectoruitleg: laat het nakijken."),
        ),
    ),
)

ON_ORDER = (
    Rule(
        id="leverancier-in-opdracht",
        says="Een leverancier in opdracht is geen derde: geen toestemming, wel een verwerkersovereenkomst.",
        passages=(
            "toetsresultaten#leverancier-in-opdracht",
            "toetsresultaten#verwerkersovereenkomst",
            "index#wie-zijn-derden",
            "leermiddelen#resultaten",
        ),
        facts=("J-TOX-4", "J-ECK-4", "J-VWK-1", "J-VWK-2"),
        contradictions=("J-TEG-4", "J-TEG-1"),
        when=to("leverancier-opdracht"),
        items=(*RESULTS, "klassenlijst"),
        effects=(
            Permit("toetsen in opdracht van de school"),
            Require(CONTRACT),
            Caveat("Dat een leverancier in opdracht geen derde is, is onze lezing: laat het nakijken."),
        ),
    ),
    Rule(
        id="leverancier-check",
        says="In welk land de gegevens komen, en wat een toets nodig heeft, kijkt de eigen check na.",
        passages=("leermiddelen#kort-eckid-en-nodig", "leermiddelen#vs-zonder-kader"),
        facts=("J-DOO-1",),
        when=to("leverancier-opdracht"),
        effects=(
            TO_SUPPLIER,
            Caveat("Kijk ook in welk land de gegevens komen. De check over leermiddelen vraagt daarnaar."),
        ),
    ),
    *_with_consent(
        "leverancier-eigen-doel",
        "Voor een eigen doel is ook een leverancier een derde. Zonder toestemming gaat er niets.",
        *THIRD_PARTY_PASSAGES,
        when=to("leverancier-eigen"),
        facts=("J-TOX-1", "J-TOX-5"),
    ),
    Rule(
        id="leverancier-eigen-doel-onzeker",
        says="Of toestemming genoeg is voor een doel van de leverancier zelf, beslissen onze bronnen niet.",
        passages=(
            "toetsresultaten#leverancier-eigen-doel",
            "index#toetsresultaten-derden",
            "leermiddelen#eigen-doel-onzeker",
        ),
        facts=("J-ECK-6",),
        contradictions=("J-TEG-4",),
        when=to("leverancier-eigen"),
        items=RESULTS,
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="samenwerkingsverband",
        says="Voor zijn taak mag het samenwerkingsverband uitslagen krijgen: geen toestemming, wel vaste afspraken.",
        passages=(
            "toetsresultaten#samenwerkingsverband",
            "toetsresultaten#samenwerkingsverband-afspraken",
            "toetsresultaten#samenwerkingsverband-vertellen",
            "aan-de-slag#ontvanger-swv",
        ),
        facts=("J-SWV-1", "J-SWV-3", "J-SWV-5", "J-VWK-3", "J-BEG-4"),
        contradictions=("J-TEG-22", "J-TEG-4"),
        when=to("swv"),
        items=RESULTS,
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Require(AGREEMENTS),
            Require("ouders-weten-het"),
            Caveat("Dat de school dit zonder toestemming mag geven, is afgeleid uit de taak: laat het nakijken."),
        ),
    ),
)

PUPIL_AND_PARENTS = (
    Rule(
        id="leerling",
        says="Een leerling mag de eigen uitslagen zien.",
        passages=("toetsresultaten#leerling", "aan-de-slag#ontvanger-leerling"),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("leerling"),
        items=RESULTS,
        effects=(
            Permit("recht op inzage"),
            Caveat("Jonger dan 12 vraagt de wettelijk vertegenwoordiger om inzage. Laat weg wat over anderen gaat."),
        ),
    ),
    Rule(
        id="leerling-dossier",
        says="Vanaf 12 jaar mag een leerling het eigen dossier inzien.",
        passages=("toetsresultaten#leerling-dossier", "aan-de-slag#ontvanger-leerling"),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("leerling") & answer("twaalf", "ja"),
        items=("dossier",),
        effects=(Permit("recht op inzage"), Caveat("Laat weg wat over anderen gaat.")),
    ),
    Rule(
        id="leerling-jonger-dan-12",
        says="Tot de twaalfde verjaardag vragen de ouders om inzage. Wat een kind zelf mag, is niet beslist.",
        passages=("toetsresultaten#leerling-jonger-dan-12",),
        facts=("J-INZ-2",),
        when=to("leerling") & answer("twaalf", "nee"),
        items=("dossier",),
        effects=(Undecided("Laat de ouders om inzage vragen. Twijfel je, vraag het dan aan je FG."),),
    ),
    Rule(
        id="ouders-jonger-dan-16",
        says="Is de leerling jonger dan 16, dan mogen de ouders de uitslagen zien.",
        passages=("toetsresultaten#ouders-jonger-dan-16", "aan-de-slag#ontvanger-ouders"),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("ouders") & YOUNGER,
        items=(*RESULTS, "dossier"),
        effects=(
            Permit("recht op inzage"),
            Caveat(
                "Laat weg wat over anderen gaat, zoals een medeleerling. "
                "Voor een ouder zonder gezag gelden andere regels."
            ),
        ),
    ),
    Rule(
        id="ouders-16-zonder-toestemming",
        says="Vanaf 16 is inzage een recht van de leerling. Wat ouders dan nog krijgen, beslissen onze bronnen niet.",
        passages=("toetsresultaten#ouders-16-zonder-toestemming", "aan-de-slag#ontvanger-ouders-16"),
        facts=("J-INZ-2", "J-INZ-4", "J-INZ-9"),
        contradictions=("J-TEG-8",),
        when=to("ouders") & SIXTEEN_OR_SEVENTEEN & answer_other_than("toestemming", "gegeven"),
        items=(*RESULTS, "dossier"),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ouders-16-met-toestemming",
        says="Vindt een leerling van 16 of 17 het goed, dan mag je de uitslagen met de ouders delen.",
        passages=("toetsresultaten#ouders-16-met-toestemming", "toetsresultaten#toestemming-leerling"),
        facts=("J-TOE-3", "J-TOE-6", "J-INZ-4"),
        contradictions=("J-TEG-8",),
        when=to("ouders") & SIXTEEN_OR_SEVENTEEN & answer("toestemming", "gegeven"),
        items=(*RESULTS, "dossier"),
        effects=(Permit("toestemming van de leerling"), Require(PUPIL), REPRESENTED),
    ),
    Rule(
        id="ouders-vanaf-18",
        says="Vanaf 18 deel je volgens onze lezing alleen met de ouders als de leerling dat goedvindt.",
        passages=("toetsresultaten#ouders-vanaf-18", "aan-de-slag#ontvanger-ouders-18"),
        facts=("J-INZ-6", "J-TOE-3", "J-TOE-6"),
        when=to("ouders") & ADULT,
        items=(*RESULTS, "dossier"),
        effects=(
            Permit("toestemming van de leerling"),
            Require(PUPIL),
            REPRESENTED,
            Caveat("Dat je vanaf 18 toestemming nodig hebt, leiden wij af uit de wet voor het vo: laat het nakijken."),
        ),
    ),
)

THIRD = (
    *_with_consent(
        "derde",
        "Een derde krijgt uitslagen van toetsen en examens alleen met toestemming.",
        *THIRD_PARTY_PASSAGES,
        "toetsresultaten#derden-met-toestemming",
        when=to(*THIRD_PARTIES),
        facts=("J-TOX-1", "J-TOX-5"),
    ),
    Rule(
        id="derde-afspraken",
        says="Met een andere organisatie maak je eerst aparte afspraken.",
        passages=("index#aparte-afspraken", "toetsresultaten#derden-afspraken", "wie-doet-wat#bestuur"),
        facts=("J-VWK-3",),
        when=to("oude-school", *THIRD_PARTIES),
        items=RESULTS,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="onderzoek",
        says="Een onderzoeker kan soms zonder namen werken, of gegevens uit het register krijgen.",
        passages=("toetsresultaten#onderzoek",),
        facts=("J-ROD-7", "J-GGD-5"),
        when=to("onderzoeker"),
        effects=(
            Task("leraren en directie", "Vraag of het onderzoek zonder namen kan, of met gegevens uit het register."),
            Caveat("In een kleine klas is ook zonder naam snel duidelijk om wie het gaat."),
        ),
    ),
    *_with_consent(
        "openbaar",
        "Een uitslag met naam laat je andere ouders of het publiek alleen zien met toestemming.",
        *THIRD_PARTY_PASSAGES,
        "toetsresultaten#openbaar-met-toestemming",
        when=to("openbaar", "andere-ouders"),
        facts=("J-TOX-1", "J-TOX-5", "J-TOE-1"),
    ),
    Rule(
        id="openbaar-zonder-naam",
        says="Een bericht zonder naam of uitslag doet soms hetzelfde.",
        passages=("toetsresultaten#openbaar-met-toestemming", "stap-2#toestemming-aantonen"),
        facts=("J-TOE-1",),
        when=to("openbaar", "andere-ouders"),
        effects=(
            Task("leraren en directie", "Kijk of het bericht ook zonder naam of uitslag kan."),
            KEEP_CONSENT,
        ),
    ),
)

NUMBER = (
    _number(
        "nooit",
        not_listed(),
        "toetsresultaten#geen-pgn",
        "pgn#alleen-als-wet-het-toestaat",
        "pgn#toestemming-helpt-niet",
        when=answer_other_than("ontvanger", "duo", "nieuwe-school", "oude-school", "swv", *OWN_PEOPLE),
        facts=("J-PGN-1", "J-PGN-10"),
    ),
    no_pgn_to_association("toetsresultaten#geen-pgn", "pgn#niet-naar-samenwerkingsverband", when=to("swv")),
    _number(
        "zonder-overstap",
        "Is er geen overstap naar die school, dan gaat het PGN er niet heen.",
        "toetsresultaten#niet-aangemeld-geen-pgn",
        "pgn#niet-naar-school-voor-iets-anders",
        when=NOT_ENROLLED | to("oude-school"),
        facts=("J-PGN-7", "J-PGN-1"),
    ),
    pgn_to_duo("pgn-duo", "toetsresultaten#pgn-mag", "wettelijk-verplicht#duo", when=to("duo")),
    _number(
        "overstap",
        "Het PGN mag mee naar de nieuwe school bij de overstap.",
        "toetsresultaten#pgn-mag",
        "pgn#nieuwe-school",
        when=FROM_PO | FROM_VO,
        facts=("J-PGN-7",),
        effects=(Permit("in- en uitschrijven en overstapgegevens"),),
    ),
    pgn_to_higher_education(
        "pgn-hoger-onderwijs", "toetsresultaten#pgn-hoger-onderwijs", "pgn#hoger-onderwijs", when=TO_HO
    ),
    _number(
        "leerling-en-ouders",
        "Tegenover de leerling mag je het PGN gebruiken, en tegenover de ouders tot de leerling 18 is.",
        "toetsresultaten#pgn-leerling-en-ouders",
        "pgn#wanneer-het-mag",
        when=to("leerling") | (to("ouders") & (YOUNGER | SIXTEEN_OR_SEVENTEEN)),
        facts=("J-PGN-3", "J-PGN-4"),
        contradictions=("J-TEG-7",),
        effects=(
            Permit("contact met leerling en ouders"),
            Caveat("Voor het speciaal onderwijs is deze wettekst niet gelezen: laat het daar nakijken."),
        ),
    ),
    _number(
        "ouders-vanaf-18",
        "Of het PGN van een leerling van 18 of ouder naar de ouders mag, hangt af van de school.",
        "toetsresultaten#pgn-ouders-vanaf-18",
        "pgn#niet-naar-ouders-vanaf-18",
        when=to("ouders") & ADULT,
        facts=("J-PGN-3", "J-PGN-4"),
        contradictions=("J-TEG-7",),
        effects=(Undecided("Doe de check op de pagina over het PGN: die kijkt naar school en leeftijd."), TO_PGN),
    ),
)

ROUTE = (
    no_account(
        "toetsresultaten#geen-account",
        "stap-3#geen-account",
        when=answer_other_than("ontvanger", "openbaar", *OWN_PEOPLE),
    ),
    Rule(
        id="portaal",
        says="Ouders en leerling zien in een portaal alleen wat over deze leerling gaat.",
        passages=("toetsresultaten#portaal", "aan-de-slag#ontvanger-ouders-grens"),
        facts=("J-INZ-5",),
        when=CAN_LOOK_IN,
        effects=(Require(LIMITED_RIGHTS),),
    ),
    *(
        replace(rule, when=rule.when & answer_other_than("ontvanger", "openbaar"))
        for rule in route_rules(
            open_mail=("toetsresultaten#geen-open-mail", "stap-3#geen-open-mail"),
            safe=("toetsresultaten#beveiligd", "wettelijk-verplicht#passend-beveiligd"),
            safe_says="Uitslagen gaan langs een veilige route. OSO is alleen voor scholen en het samenwerkingsverband.",
            safe_facts=("J-BVL-1", "J-OSO-1"),
            paper=("toetsresultaten#op-papier", "stap-3#papier-zorgvuldig"),
        )
    ),
)
"""What everybody may see needs no safe route."""

CHECKER = Checker(
    slug="toetsresultaten",
    title="Mag deze ontvanger de resultaten krijgen?",
    page="toetsresultaten",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*ANY_RECIPIENT, *DUO, *SCHOOLS, *ON_ORDER, *PUPIL_AND_PARENTS, *THIRD, *NUMBER, *ROUTE),
)
