"""What may go along when a pupil leaves a secondary school? (page `overstap-vo`, U-44 … U-46)

To vo and mbo without consent, as far as it matters for learning; access from the sixteenth birthday is the
pupil's (J-TEG-8). To higher education no ground was found: through the pupil, or with consent (J-TEG-2).
"""

from __future__ import annotations

from functools import partial

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Forbid,
    Oblige,
    Permit,
    Question,
    Rule,
    Task,
    Undecided,
    answer,
)
from .shared.choices import DOSSIER, OPEN_MAIL, OSO, PAPER, PGN, SECURE
from .shared.conditions import CONSENT_PARENTS, CONSENT_PUPIL, safe_route
from .shared.consent import consent_rules
from .shared.limits import ASK_FG, no_whole_dossier
from .shared.number import no_pgn_before_enrolment, pgn_to_higher_education
from .shared.questions import AGE, CONSENT, SIXTEEN, YOUNGER, data_question, route
from .shared.routes import own_check_on_oso, route_rules

CORE = ("administratie", "resultaten", "begeleiding")

QUESTIONS = (
    Question(
        id="naar",
        title="Waar gaat de leerling naartoe?",
        choices=(
            Choice(id="vo", label="Een andere vo-school"),
            Choice(id="mbo", label="Een mbo-opleiding"),
            Choice(id="ho", label="Een hogeschool of universiteit"),
        ),
    ),
    Question(
        id="aangemeld",
        title="Is de leerling daar aangemeld of ingeschreven?",
        choices=(
            Choice(id="ja", label="Ja, het in- of uitschrijven loopt"),
            Choice(id="nee", label="Nee"),
        ),
    ),
    data_question(
        "Welke gegevens wil je meegeven?",
        Choice(id="administratie", label="Naam, geboortedatum, adres, school en leerjaar"),
        Choice(id="resultaten", label="Schoolloopbaan en leerresultaten"),
        Choice(id="begeleiding", label="Begeleiding die direct met het leren te maken heeft"),
        Choice(id="verzuim", label="Verzuim"),
        PGN,
        Choice(id="onderzoeksrapport", label="Een rapport van een psycholoog, arts of andere zorgverlener"),
        Choice(id="gezondheid", label="Een diagnose of andere medische gegevens"),
        Choice(id="achtergrond", label="Geboorteplaats, geloof, afkomst of nationaliteit"),
        Choice(id="thuissituatie", label="Privézaken van het gezin"),
        Choice(id="aantekeningen", label="Persoonlijke aantekeningen van leraren"),
        DOSSIER,
        orders=(
            ("administratie", "gezondheid", "dossier"),
            ("resultaten", "thuissituatie", "dossier"),
            ("begeleiding", "onderzoeksrapport", "dossier"),
        ),
    ),
    AGE,
    Question(
        id="inzage",
        title="Heb je inzage aangeboden voordat je iets verstuurt?",
        changeable=True,
        orders=(("aangeboden", "nee"),),
        choices=(
            Choice(id="aangeboden", label="Ja, uit onszelf"),
            Choice(id="nee", label="Nee", proposable=False),
        ),
    ),
    CONSENT,
    route(OSO, SECURE, PAPER, OPEN_MAIL, title="Hoe gaan de gegevens over?"),
)

CONDITIONS = (
    CONSENT_PARENTS,
    CONSENT_PUPIL,
    safe_route("beveiligd", "papier", met=answer("route", "oso") & answer("naar", "vo", "mbo")),
)

ENROLLED = answer("naar", "vo", "mbo") & answer("aangemeld", "ja")
NOT_ENROLLED = answer("naar", "vo", "mbo") & answer("aangemeld", "nee")
TO_HO = answer("naar", "ho")

consent = partial(
    consent_rules,
    passage_parents="overstap-vo#toestemming-ouders",
    passage_pupil="overstap-vo#toestemming-leerling",
)
"""The rules that ask for consent, with the passages that say whose consent it is."""

RULES = (
    # --- to vo or mbo
    Rule(
        id="meegeven",
        says="Dit geef je mee naar de nieuwe school, zonder toestemming te vragen.",
        passages=("overstap-vo#alleen-wat-van-belang-is", "overstap-vo#inzage-zonder-toestemming"),
        facts=("J-OVS-1", "J-OVS-2"),
        contradictions=("J-TEG-3",),
        when=ENROLLED,
        items=CORE,
        effects=(
            Oblige(),
            Task("leraren en directie", "Kies per onderdeel alleen wat van belang is voor het leren daar."),
            Task("leraren en directie", "Vertel ouders en leerling vooraf wat er meegaat."),
        ),
    ),
    Rule(
        id="geen-eigen-plicht-in-de-wet",
        says="Een eigen plicht tot een rapport, zoals in het po, vonden wij voor het vo niet in de gelezen wet.",
        passages=("overstap-vo#alleen-wat-van-belang-is",),
        facts=("J-OVS-3", "J-OVS-4"),
        contradictions=("J-TEG-18",),
        when=ENROLLED,
        items=CORE,
        effects=(
            Caveat(
                "De plicht komt uit de bron. In de gelezen wet voor het vo staat de uitwisseling wel geregeld, "
                "maar geen eigen plicht: laat dit nakijken."
            ),
        ),
    ),
    Rule(
        id="weigeren-houdt-niet-tegen",
        says="Toestemming weigeren houdt de overdracht niet tegen, want toestemming is niet nodig.",
        passages=("overstap-vo#weigeren-houdt-niet-tegen", "stap-2#overstap-zonder-toestemming"),
        facts=("J-OVS-2",),
        contradictions=("J-TEG-3",),
        when=ENROLLED,
        items=CORE,
        effects=(
            Caveat(
                "Een oudere uitleg van OSO vroeg vanaf het vo nog toestemming. "
                "Volgens een sectorsite is dat sinds 1 augustus 2020 anders: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="pgn-mee",
        says="Het PGN mag mee bij het in- en uitschrijven en bij de overstapgegevens.",
        passages=("overstap-vo#pgn-mag-mee",),
        facts=("J-PGN-7", "J-OVS-1"),
        when=ENROLLED,
        items=("pgn",),
        effects=(Permit("in- en uitschrijven en overstapgegevens"),),
    ),
    Rule(
        id="verzuim",
        says="Of verzuim mee mag vanuit het vo, beslissen onze bronnen niet.",
        passages=("overstap-vo#verzuim",),
        facts=("J-OVS-4",),
        when=ENROLLED,
        items=("verzuim",),
        effects=(Undecided(ASK_FG),),
    ),
    # --- access
    Rule(
        id="inzage-ouders",
        says="Jonger dan 16: de ouders mogen zien wat er meegaat.",
        passages=("overstap-vo#inzage-zonder-toestemming",),
        facts=("J-INZ-2",),
        contradictions=("J-TEG-8",),
        when=ENROLLED & YOUNGER,
        items=CORE,
        effects=(
            Task(
                "leraren en directie", "Geef de ouders inzage als zij daarom vragen. Vanaf 12 mag de leerling dat ook."
            ),
        ),
    ),
    Rule(
        id="inzage-leerling",
        says="Vanaf de zestiende verjaardag is de inzage van de leerling zelf.",
        passages=("overstap-vo#inzage-zonder-toestemming",),
        facts=("J-INZ-2",),
        contradictions=("J-TEG-8",),
        when=ENROLLED & SIXTEEN,
        items=CORE,
        effects=(
            Task("leraren en directie", "Geef de leerling inzage als die daarom vraagt."),
            Caveat("De bron zegt ‘ouder dan 16’. De wet rekent vanaf de zestiende verjaardag, en die volgen wij."),
        ),
    ),
    Rule(
        id="inzage-aanbieden",
        says="Het advies is om inzage uit jezelf aan te bieden voordat je iets verstuurt.",
        passages=("overstap-vo#inzage-vooraf-aanbieden",),
        facts=("J-OSO-3",),
        contradictions=("J-TEG-19",),
        when=ENROLLED & answer("inzage", "nee"),
        items=CORE,
        effects=(
            Caveat("Inzage vooraf aanbieden is een advies, geen eis. Doe het toch: dan zijn er geen verrassingen."),
            Task("leraren en directie", "Bied inzage aan voordat je verstuurt."),
        ),
    ),
    # --- what stays
    no_whole_dossier(
        "overstap-vo#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier gaat nooit mee.",
        facts=("J-OVS-7", "J-BEG-2"),
    ),
    Rule(
        id="geen-achtergrond",
        says="Geboorteplaats, geloof, afkomst en nationaliteit zijn voor het leren daar niet van belang.",
        passages=("overstap-vo#geen-achtergrond", "overstap-vo#alleen-wat-van-belang-is"),
        facts=("J-BIJ-10",),
        items=("achtergrond",),
        effects=(
            Forbid(),
            Caveat(
                "Een vereniging van schoolbesturen zegt dit over het rapport in het po. "
                "Voor het vo leiden wij het af: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="geen-privezaken",
        says="Dit is voor het leren op de nieuwe school niet van belang. Laat het weg.",
        passages=(
            "overstap-vo#alleen-wat-van-belang-is",
            "overstap-vo#geen-thuissituatie",
            "overstap-vo#geen-aantekeningen",
        ),
        facts=("J-OVS-7",),
        items=("thuissituatie", "aantekeningen"),
        effects=(Forbid(),),
    ),
    # --- only with consent
    *consent(
        prefix="onderzoeksrapport",
        says="Een rapport van een zorgverlener gaat alleen mee met toestemming.",
        passages=("overstap-vo#onderzoeksrapport", "stap-2#onderliggend-rapport"),
        facts=("J-SWV-9",),
        items=("onderzoeksrapport",),
    ),
    *consent(
        prefix="gezondheid",
        says="Een diagnose of medische gegevens gaan alleen mee met uitdrukkelijke toestemming.",
        passages=("overstap-vo#gezondheid", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2"),
        items=("gezondheid",),
    ),
    Rule(
        id="gezondheid-voor-begeleiding",
        says="Voor begeleiding mag een school zelf gezondheidsgegevens gebruiken. Over doorgeven zegt dat niets.",
        passages=("overstap-vo#gezondheid", "stap-1#gezondheid-voor-begeleiding"),
        facts=("J-BIJ-3",),
        when=ENROLLED,
        items=("gezondheid",),
        effects=(
            Caveat(
                "Of dit zonder toestemming mee mag als de begeleiding het vraagt, beslissen onze bronnen niet. "
                "Vraag het bij twijfel aan je FG."
            ),
        ),
    ),
    Rule(
        id="onderzoeksrapport-afgeleid",
        says="De bron spreekt over het opvragen van zo'n rapport.",
        passages=("stap-2#onderliggend-rapport",),
        facts=("J-SWV-9",),
        items=("onderzoeksrapport",),
        effects=(Caveat("Dat dit ook voor doorgeven geldt, leiden wij af: laat het nakijken."),),
    ),
    *consent(
        prefix="niet-aangemeld",
        says="Is de leerling daar niet aangemeld, dan deel je alleen met toestemming.",
        passages=("overstap-vo#niet-aangemeld-toestemming", "stap-2#anders-toestemming"),
        contradictions=("J-TEG-1",),
        when=NOT_ENROLLED,
        items=(*CORE, "verzuim"),
    ),
    no_pgn_before_enrolment("overstap-vo#niet-aangemeld-geen-pgn", when=NOT_ENROLLED),
    # --- to higher education
    *consent(
        prefix="hoger-onderwijs",
        says="Naar het hoger onderwijs geeft de leerling de gegevens zelf, of deel je met toestemming.",
        passages=("overstap-vo#kort-hoger-onderwijs", "overstap-vo#ho-met-toestemming"),
        facts=("J-OVS-5",),
        contradictions=("J-TEG-2",),
        when=TO_HO,
        items=(*CORE, "verzuim"),
    ),
    Rule(
        id="hoger-onderwijs-onzeker",
        says="Een regeling van vo naar hoger onderwijs vonden wij niet in de gelezen wetten.",
        passages=("overstap-vo#ho-via-leerling", "stap-2#hoger-onderwijs-onzeker"),
        facts=("J-OVS-5",),
        contradictions=("J-TEG-2",),
        when=TO_HO,
        effects=(
            Caveat(
                "De bron noemt het hoger onderwijs in één adem. "
                "Een wet die dat regelt, vonden wij niet: laat dit nakijken."
            ),
            Task(
                "leraren en directie",
                "Laat de leerling de gegevens zelf geven. Een diploma staat in het register van DUO.",
            ),
        ),
    ),
    pgn_to_higher_education("hoger-onderwijs-pgn", "overstap-vo#ho-pgn", when=TO_HO),
    # --- the route
    *route_rules(
        open_mail=("overstap-vo#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("overstap-vo#oso-of-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        safe_says=(
            "Wat je deelt, gaat langs een veilige route. OSO is er alleen voor scholen en samenwerkingsverbanden."
        ),
        safe_facts=("J-BVL-1", "J-OSO-1"),
        paper=("overstap-vo#op-papier",),
    ),
    own_check_on_oso("overstap-vo#zelf-controleren-bij-oso"),
)

CHECKER = Checker(
    slug="overstap-vo",
    title="Mag dit mee bij de overstap vanuit het vo?",
    page="overstap-vo",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
)
