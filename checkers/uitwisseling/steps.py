"""Which rules hold whoever receives it? The three steps: necessary (U-16), consent (U-17 … U-19), a safe route
(U-20 … U-22).
"""

from __future__ import annotations

from functools import partial

from ..kernel.model import Caveat, Forbid, HandOver, Permit, Require, Rule, Task, Undecided, answer, answer_other_than
from ..shared.conditions import LIMITED_RIGHTS
from ..shared.consent import KEEP_CONSENT, consent_rules
from ..shared.limits import ASK_FG, no_whole_dossier, not_needed, note_it
from ..shared.routes import no_account, own_check_on_oso, route_rules
from .situation import DANGER, ENROLLED, LEARNING, NOT_BY_LAW, NOT_IN_DANGER, OTHERWISE, SCHOOLS, to

# --- step 1: necessary -------------------------------------------------------------------------------

STEP_1 = (
    not_needed(
        "stap-1#niet-meer-dan-nodig",
        "stap-1#niet-nodig-niet-delen",
        "index#niet-alles-delen",
        when=answer_other_than("ontvanger", "duo", "leerplicht", "ouders", "leerling", "start-po")
        | (to("leerplicht") & NOT_BY_LAW),
    ),
    no_whole_dossier(
        "stap-1#niet-meer-dan-nodig",
        "stap-1#geen-heel-dossier",
        says="Een heel leerlingdossier deel je nooit zomaar.",
        when=answer_other_than("ontvanger", "ouders", "leerling"),
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

# --- step 2: consent for everything else -------------------------------------------------------------

_consent = partial(consent_rules, passage_parents="stap-2#jonger-dan-16", passage_pupil="stap-2#vanaf-16")
_NOT_TO_PARENTS = answer_other_than("ontvanger", "ouders")
"""What the parents may see, rests on the age: while that is not known, it is not up for consent either."""
_NOT_URGENT = answer("doel", "wet", "onderwijs", "anders")
"""In danger nobody waits for consent, and with a suspicion the school asks Veilig Thuis first what to tell."""

STEP_2 = (
    *_consent(
        prefix="onderzoeksrapport",
        says="Een rapport van een zorgverlener deel je alleen met toestemming.",
        passages=("stap-2#onderliggend-rapport",),
        facts=("J-SWV-9",),
        when=_NOT_TO_PARENTS,
        items=("onderzoeksrapport",),
        residual=True,
    ),
    *_consent(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("stap-2#gezondheid-uitdrukkelijk", "stap-1#bijzondere-gegevens"),
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9"),
        when=_NOT_TO_PARENTS,
        items=("gezondheid",),
        residual=True,
    ),
    *_consent(
        prefix="anders",
        says="Onze bronnen noemen hier geen wet of taak als grond. Dan is er toestemming nodig.",
        passages=("stap-2#anders-toestemming", "stap-2#wachten-op-toestemming"),
        contradictions=("J-TEG-1",),
        when=_NOT_TO_PARENTS,
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
        when=to("opleiding", "iemand-anders", "kinderopvang", "buurtsport") & _NOT_URGENT,
        items=("beeld",),
        effects=(KEEP_CONSENT,),
    ),
    Rule(
        id="gezondheidsproject",
        says="Bij een gezondheidsproject vraagt de GGD of gemeente zelf de toestemming. Geen antwoord is geen ja.",
        passages=("aan-de-slag#ontvanger-ggd",),
        facts=("J-GGD-3",),
        when=to("ggd") & answer("doel", "onderwijs", "anders"),
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
        when=to("kinderopvang") & _NOT_URGENT,
        effects=(
            Caveat(
                "Praktische informatie die een andere opvang nodig heeft en vraagt, geeft "
                "de basisschool volgens de wet. "
                "Informatie over de ontwikkeling gaat alleen met toestemming."
            ),
        ),
    ),
    note_it("stap-3#noteer-de-uitwisseling", when=answer_other_than("ontvanger", "ouders", "leerling", "start-po")),
    Rule(
        id="vertel-het",
        says="Ook als er geen toestemming nodig is, vertel je de leerling en de ouders wat je deelt.",
        passages=("stap-2#altijd-informeren",),
        facts=("J-BEG-4",),
        when=to("duo", "ouderraad")
        | (SCHOOLS & ENROLLED & DANGER)
        | (_NOT_URGENT & answer_other_than("ontvanger", "ouders", "leerling", "politie", "veilig-thuis", "start-po")),
        effects=(Task("leraren en directie", "Vertel de leerling en de ouders welke gegevens je deelt en waarom."),),
    ),
)

# --- step 3: a safe route ----------------------------------------------------------------------------

STEP_3 = (
    no_account(
        "stap-3#geen-account",
        "stap-1#niet-meer-dan-nodig",
        when=answer_other_than(
            "ontvanger", "ouders", "leerling", "hulp-intern", "opleiding", "leverancier", "inspectie"
        ),
    ),
    Rule(
        id="account-binnen-de-school",
        says="Een eigen begeleider of student krijgt alleen de rechten die de taak vraagt.",
        passages=("stap-3#alleen-rechten-voor-taak",),
        facts=("J-OPL-4", "J-HUL-1"),
        when=answer("route", "account") & to("hulp-intern", "opleiding"),
        effects=(Require(LIMITED_RIGHTS),),
    ),
    Rule(
        id="account-portaal",
        says="Ouders en leerling zien in een portaal alleen wat over deze leerling gaat.",
        passages=("aan-de-slag#ontvanger-ouders-grens",),
        facts=("J-INZ-5",),
        when=answer("route", "account") & to("ouders", "leerling"),
        effects=(Require(LIMITED_RIGHTS),),
    ),
    Rule(
        id="account-onbeslist",
        says="Of deze ontvanger een account mag hebben, beslissen onze bronnen niet.",
        passages=("stap-3#geen-account", "stap-2#bij-twijfel-fg"),
        facts=("J-ROL-7",),
        when=answer("route", "account") & to("leverancier", "inspectie"),
        effects=(Undecided(ASK_FG, about_form=True),),
    ),
    *route_rules(
        open_mail=("stap-3#geen-open-mail",),
        safe=("wettelijk-verplicht#passend-beveiligd", "stap-3#oso", "stap-3#beveiligde-route", "stap-3#papier"),
        safe_says="Wat je deelt, is onderweg beveiligd: via OSO, beveiligd digitaal, of zorgvuldig op papier.",
        contradictions=("J-TEG-12", "J-TEG-21"),
        paper=("stap-3#papier", "stap-3#papier-zorgvuldig"),
    ),
    own_check_on_oso("stap-3#oso-eigen-toets"),
)
