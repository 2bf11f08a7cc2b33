"""What may go along when a pupil leaves a primary school? (page `overstap-po`, U-36 … U-43)

The report (OKR) is a duty with closed contents; parents get a copy and can add their view, but cannot stop it
(J-TEG-19, U-41). What does not belong in it stays at the old school.
"""

from __future__ import annotations

from .kernel.model import (
    Caveat,
    Checker,
    Choice,
    Condition,
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
    ASK_FG,
    CONSENT,
    CONSENT_PARENTS,
    DOSSIER,
    OPEN_MAIL,
    OSO,
    PAPER,
    PARENTS,
    PGN,
    SECURE,
    data_question,
    no_pgn_before_enrolment,
    no_whole_dossier,
    not_before_enrolment,
    own_check_on_oso,
    route,
    route_rules,
    safe_route,
)

PARTS = ("administratie", "resultaten", "gedrag", "begeleiding", "verzuim")
NEVER = ("verzuim-ouder", "achtergrond", "thuissituatie", "aantekeningen")

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(
                id="okr-geven",
                label="Wij zijn de oude school en geven gegevens aan de nieuwe school",
                hint="de leerling is daar aangemeld of ingeschreven",
            ),
            Choice(
                id="okr-opvragen",
                label="Wij zijn de nieuwe school en vragen het OKR op",
                hint="de leerling is bij ons aangemeld of ingeschreven",
            ),
            Choice(id="ouders-vragen", label="Wij zijn de nieuwe school, er is geen OKR, en wij vragen het de ouders"),
            Choice(id="niet-aangemeld", label="Een school vraagt gegevens, maar de leerling is daar niet aangemeld"),
        ),
    ),
    Question(
        id="naar",
        title="Naar wat voor school gaat de leerling?",
        choices=(
            Choice(id="po", label="Een andere basisschool (po)"),
            Choice(id="so", label="Speciaal onderwijs (so)"),
            Choice(id="vo", label="Voortgezet onderwijs (vo)"),
        ),
    ),
    data_question(
        "Welke gegevens wil je delen of vragen?",
        Choice(id="administratie", label="Naam, geboortedatum, adres, school en groep"),
        Choice(id="resultaten", label="Schoolloopbaan en leerresultaten"),
        Choice(id="gedrag", label="Sociaal-emotionele ontwikkeling en gedrag"),
        Choice(id="begeleiding", label="Begeleiding die de leerling kreeg en nodig heeft"),
        Choice(id="verzuim", label="Verzuim in het jaar vóór het rapport"),
        Choice(id="schooladvies", label="Het definitieve schooladvies"),
        PGN,
        Choice(id="verzuim-ouder", label="Verzuim van langer geleden"),
        Choice(id="onderzoeksrapport", label="Een rapport van een psycholoog, arts of logopedist"),
        Choice(id="achtergrond", label="Geboorteplaats, geloof, afkomst of nationaliteit"),
        Choice(id="thuissituatie", label="Privézaken van het gezin"),
        Choice(id="aantekeningen", label="Persoonlijke aantekeningen van de leraar"),
        DOSSIER,
        orders=(
            ("administratie", "onderzoeksrapport", "dossier"),
            ("resultaten", "thuissituatie", "dossier"),
            ("pgn", "dossier"),
        ),
    ),
    Question(
        id="afschrift",
        title="Hebben de ouders een afschrift van het OKR gekregen?",
        changeable=True,
        orders=(("gegeven", "alleen-inzage", "nee"),),
        choices=(
            Choice(id="gegeven", label="Ja"),
            Choice(id="alleen-inzage", label="Nee, zij mochten het alleen inzien", proposable=False),
            Choice(id="nee", label="Nee, nog niets", proposable=False),
        ),
    ),
    Question(
        id="bezwaar",
        title="Zijn de ouders het eens met de inhoud?",
        changeable=True,
        orders=(("geen", "opgenomen", "niet-opgenomen"),),
        choices=(
            Choice(id="geen", label="Ja, of zij hebben niets gezegd", proposable=False),
            Choice(id="opgenomen", label="Nee, en hun mening staat in het dossier"),
            Choice(id="niet-opgenomen", label="Nee, en hun mening staat nog niet in het dossier", proposable=False),
        ),
    ),
    CONSENT,
    route(OSO, SECURE, PAPER, OPEN_MAIL, title="Hoe gaan de gegevens over?"),
)

CONDITIONS = (
    CONSENT_PARENTS,
    safe_route("oso", "beveiligd", "papier"),
    Condition(
        id="afschrift-ouders",
        label="Afschrift aan de ouders",
        met=answer("afschrift", "gegeven"),
        todo="Geef de ouders een afschrift van het OKR.",
        role="leraren en directie",
    ),
    Condition(
        id="zienswijze-opgenomen",
        label="De mening van de ouders staat in het dossier",
        met=answer("bezwaar", "geen", "opgenomen"),
        todo="Zet de mening van de ouders in het dossier.",
        role="leraren en directie",
    ),
)

GIVE = answer("situatie", "okr-geven")
ASK = answer("situatie", "okr-opvragen")
ASK_PARENTS = answer("situatie", "ouders-vragen")
NOT_ENROLLED = answer("situatie", "niet-aangemeld")
GIVE_OR_ASK = answer("situatie", "okr-geven", "okr-opvragen")
NEW_SCHOOL = answer("situatie", "okr-opvragen", "ouders-vragen")
TO_VO = answer("naar", "vo")

RULES = (
    # --- the old school gives
    Rule(
        id="okr-geven",
        says="Dit hoort in het OKR. De oude school moet het geven, zonder toestemming te vragen.",
        passages=("overstap-po#okr-is-verplicht", "overstap-po#alleen-wat-nodig-is", "overstap-po#geen-toestemming"),
        facts=("J-OKR-1", "J-OKR-3", "J-OKR-5"),
        contradictions=("J-TEG-2",),
        when=GIVE,
        items=PARTS,
        effects=(
            Oblige(),
            Task("leraren en directie", "Kies per onderdeel alleen wat de nieuwe school nodig heeft."),
            Caveat(
                "De lijst van onderdelen komt uit een uitleg van de AP; "
                "of het besluit erachter nog zo geldt, is niet bevestigd."
            ),
        ),
    ),
    Rule(
        id="po-naar-vo",
        says="Bij de overstap van po naar vo is delen verplicht, en alleen wat noodzakelijk is.",
        passages=("overstap-po#po-vo-verplicht", "wettelijk-verplicht#po-naar-vo", "index#po-naar-vo-delen"),
        facts=("J-OKR-1",),
        when=GIVE & TO_VO,
        items=PARTS,
        effects=(Oblige(),),
    ),
    Rule(
        id="schooladvies-vo",
        says="Naar het vo hoort het definitieve schooladvies bij het rapport.",
        passages=("overstap-po#okr-schooladvies",),
        facts=("J-OKR-7",),
        when=GIVE & TO_VO,
        items=("schooladvies",),
        effects=(Oblige(),),
    ),
    Rule(
        id="schooladvies-elders",
        says="Of het schooladvies mee mag naar po of so, beslissen onze bronnen niet.",
        passages=("overstap-po#schooladvies-naar-po-of-so",),
        facts=("J-OKR-7",),
        when=answer_other_than("situatie", "niet-aangemeld") & answer_other_than("naar", "vo"),
        items=("schooladvies",),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="afschrift",
        says="De ouders krijgen een afschrift van het OKR. Alleen laten inzien is niet genoeg.",
        passages=("overstap-po#afschrift-aan-ouders", "overstap-po#alleen-inzage-is-niet-genoeg"),
        facts=("J-OKR-2",),
        contradictions=("J-TEG-19",),
        when=GIVE,
        items=(*PARTS, "schooladvies", "pgn", "onderzoeksrapport"),
        effects=(Require("afschrift-ouders"),),
    ),
    Rule(
        id="mening-opnemen",
        says="Zijn de ouders het oneens, dan komt hun mening in het dossier. Tegenhouden kunnen zij het OKR niet.",
        passages=("overstap-po#mening-van-ouders-opnemen", "overstap-po#ouders-kunnen-niet-weigeren"),
        facts=("J-OKR-6",),
        when=GIVE,
        items=(*PARTS, "schooladvies", "pgn", "onderzoeksrapport"),
        effects=(Require("zienswijze-opgenomen"),),
    ),
    Rule(
        id="bezwaar-houdt-niet-tegen",
        says="De plicht blijft, ook als ouders bezwaar hebben. Zij mogen het rapport zien en hun mening laten opnemen.",
        passages=("overstap-po#bezwaar-houdt-okr-niet-tegen", "overstap-po#ouders-mogen-inzien"),
        facts=("J-OKR-6", "J-OKR-12"),
        when=GIVE & answer("bezwaar", "opgenomen", "niet-opgenomen"),
        items=PARTS,
        effects=(Caveat("Bezwaar van ouders houdt het OKR niet tegen. Vertel hun dat, en wat zij wel kunnen doen."),),
    ),
    # --- the new school asks
    Rule(
        id="okr-opvragen",
        says="De nieuwe school mag het OKR opvragen, met het PGN.",
        passages=("overstap-po#okr-opvragen", "overstap-po#okr-opvragen-onderdelen"),
        facts=("J-PGN-7", "J-OKR-8", "J-OKR-5"),
        when=ASK,
        items=(*PARTS, "pgn"),
        effects=(Permit("opvragen van het onderwijskundig rapport"),),
    ),
    Rule(
        id="schooladvies-opvragen",
        says="Naar het vo hoort het schooladvies bij het rapport, dus je mag het vragen.",
        passages=("overstap-po#okr-schooladvies", "overstap-po#okr-opvragen-onderdelen"),
        facts=("J-OKR-7",),
        when=NEW_SCHOOL & TO_VO,
        items=("schooladvies",),
        effects=(Permit("onderdeel van het onderwijskundig rapport"),),
    ),
    Rule(
        id="ouders-vragen",
        says="Zonder OKR mag de nieuwe school dit de ouders vragen: zorgvuldig, en niet meer dan in een OKR mag staan.",
        passages=("overstap-po#ouders-vragen", "overstap-po#ouders-vragen-zelfde-grens"),
        facts=("J-OKR-11",),
        when=ASK_PARENTS,
        items=PARTS,
        effects=(
            Permit("gegevens vragen aan de ouders"),
            Task("administratie", "Vraag het met een formulier waarop alleen staat wat nodig is."),
        ),
    ),
    Rule(
        id="ouders-vragen-pgn",
        says="Het PGN is nodig om de leerling in te schrijven, dus je mag het de ouders vragen.",
        passages=("overstap-po#ouders-vragen-pgn",),
        facts=("J-INS-1", "J-INS-4"),
        when=ASK_PARENTS,
        items=("pgn",),
        effects=(Permit("inschrijven van de leerling"),),
    ),
    Rule(
        id="pgn-mee",
        says="Het PGN mag mee met het OKR.",
        passages=("overstap-po#okr-pgn",),
        facts=("J-PGN-7",),
        when=GIVE,
        items=("pgn",),
        effects=(Permit("onderwijskundig rapport"),),
    ),
    # --- what does not belong in it
    no_whole_dossier(
        "overstap-po#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier gaat nooit mee.",
        facts=("J-BEG-2", "J-OVS-7"),
    ),
    Rule(
        id="geen-ouder-verzuim",
        says="Alleen verzuim van het laatste jaar hoort in het OKR.",
        passages=("overstap-po#geen-ouder-verzuim", "overstap-po#alleen-wat-nodig-is"),
        facts=("J-OKR-4", "J-OKR-5"),
        when=GIVE_OR_ASK,
        items=("verzuim-ouder",),
        effects=(Forbid(),),
    ),
    Rule(
        id="geen-achtergrond",
        says="Geboorteplaats, geloof, afkomst en nationaliteit zijn niet nodig om te leren. Laat ze weg.",
        passages=("overstap-po#geen-achtergrond", "overstap-po#alleen-wat-nodig-is"),
        facts=("J-OKR-4", "J-BIJ-10"),
        when=GIVE_OR_ASK,
        items=("achtergrond",),
        effects=(
            Forbid(),
            Caveat("Dat deze gegevens er niet in horen, zegt een vereniging van schoolbesturen: laat het nakijken."),
        ),
    ),
    Rule(
        id="geen-privezaken",
        says="Dit is niet nodig om de leerling te laten leren en te begeleiden. Laat het weg.",
        passages=(
            "overstap-po#alleen-wat-nodig-is",
            "overstap-po#geen-thuissituatie",
            "overstap-po#geen-aantekeningen",
        ),
        facts=("J-OKR-4",),
        when=GIVE_OR_ASK,
        items=("thuissituatie", "aantekeningen"),
        effects=(Forbid(),),
    ),
    Rule(
        id="ouders-niet-meer-vragen",
        says="Wat niet in een OKR mag staan, vraag je ook de ouders niet.",
        passages=("overstap-po#ouders-niet-meer-vragen",),
        facts=("J-OKR-11",),
        when=ASK_PARENTS,
        items=NEVER,
        effects=(Forbid(),),
    ),
    Rule(
        id="niet-aangemeld-niet-te-veel",
        says="Wat niet in een OKR hoort, gaat ook niet naar een school waar de leerling niet is aangemeld.",
        passages=("overstap-po#niet-aangemeld-niet-te-veel", "overstap-po#alleen-wat-nodig-is"),
        facts=("J-OKR-4", "J-OKR-10"),
        when=NOT_ENROLLED,
        items=NEVER,
        effects=(Forbid(),),
    ),
    Rule(
        id="onderzoeksrapport",
        says="Een rapport van een psycholoog, arts of logopedist gaat alleen mee met toestemming van de ouders.",
        passages=("overstap-po#onderzoeksrapport", "stap-2#onderliggend-rapport"),
        facts=("J-SWV-9",),
        when=answer("situatie", "okr-geven", "niet-aangemeld"),
        items=("onderzoeksrapport",),
        effects=(
            Require(PARENTS),
            Permit("toestemming"),
            Caveat("De bron zegt dit over opvragen. Voor doorgeven leiden wij het af: laat het nakijken."),
        ),
    ),
    Rule(
        id="onderzoeksrapport-opvragen",
        says="Een rapport van een psycholoog, arts of logopedist vraag je alleen op met toestemming van de ouders.",
        passages=("overstap-po#onderzoeksrapport-opvragen", "stap-2#onderliggend-rapport"),
        facts=("J-SWV-9",),
        when=ASK,
        items=("onderzoeksrapport",),
        effects=(Require(PARENTS), Permit("toestemming")),
    ),
    Rule(
        id="onderzoeksrapport-aan-ouders",
        says="Bij de aanmelding mag de school de ouders vragen naar een stoornis, handicap of beperking.",
        passages=("overstap-po#ouders-vragen-ondersteuning",),
        facts=("J-INS-6",),
        when=ASK_PARENTS,
        items=("onderzoeksrapport",),
        effects=(
            Permit("onderzoeken welke ondersteuning nodig is"),
            Task(
                "leraren en directie",
                "Vraag niet meer dan nodig is om te zien welke ondersteuning de leerling nodig heeft.",
            ),
        ),
    ),
    # --- not enrolled there
    no_pgn_before_enrolment("overstap-po#niet-aangemeld-geen-pgn", when=NOT_ENROLLED),
    Rule(
        id="niet-aangemeld",
        says="Is de leerling daar niet aangemeld, dan deel je alleen met toestemming van de ouders.",
        passages=("overstap-po#niet-aangemeld-toestemming", "stap-2#anders-toestemming"),
        facts=("J-TOE-3",),
        contradictions=("J-TEG-1",),
        when=NOT_ENROLLED,
        residual=True,
        effects=(Require(PARENTS),),
    ),
    not_before_enrolment("overstap-po#niet-voor-aanmelding", when=NOT_ENROLLED),
    # --- the route
    *route_rules(
        open_mail=("overstap-po#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("overstap-po#oso-of-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        safe_facts=("J-BVL-1", "J-OSO-4"),
        paper=("overstap-po#op-papier",),
    ),
    own_check_on_oso(
        "overstap-po#oso-filtert",
        "overstap-po#zelf-controleren-bij-oso",
        caveats=(
            Caveat("De bron zegt dat OSO vanzelf filtert. Je blijft zelf verantwoordelijk voor wat je meestuurt."),
        ),
    ),
)

CHECKER = Checker(
    slug="overstap-po",
    title="Mag dit mee bij de overstap vanuit het po?",
    page="overstap-po",
    intro=(
        "Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat. "
        "Is de leerling al 16, bijvoorbeeld in het vso? Gebruik dan de check bij 'Aan de slag'."
    ),
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=RULES,
)
