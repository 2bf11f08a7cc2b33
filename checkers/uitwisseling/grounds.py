"""What may the school share without consent: for a legal task, in danger, for a suspicion, to teach?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Task, Undecided, answer, answer_other_than
from ..shared.consent import acute_danger
from ..shared.limits import ASK_FG
from .situation import DANGER, EVERYTHING_ELSE, LAW, LEARNING, NOT_IN_DANGER, PUPIL_DATA, SUSPICION, TEACHING, to

GROUNDS = (
    Rule(
        id="veilig-thuis",
        says="Bij een vermoeden van mishandeling mag Veilig Thuis weten wat nodig is, ook zonder toestemming.",
        passages=("aan-de-slag#ontvanger-veilig-thuis", "stap-2#vermoeden-veilig-thuis"),
        facts=("J-JHV-2", "J-JHV-3"),
        contradictions=("J-TEG-1",),
        when=to("veilig-thuis") & SUSPICION,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(
            Permit("melding bij of onderzoek door Veilig Thuis"),
            Task("leraren en directie", "Volg de stappen van de meldcode, en leg vast wat je gaf en waarom."),
        ),
    ),
    acute_danger(
        "stap-2#acuut-gevaar",
        "stap-2#vitaal-belang-alleen-nood",
        contradictions=("J-TEG-1", "J-TEG-9"),
        when=DANGER
        & answer_other_than(
            "ontvanger", "duo", "inspectie", "onderzoeker", "ouderraad", "leverancier", "ouders", "leerling", "start-po"
        ),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
    ),
    Rule(
        id="vermoeden-naar-veilig-thuis",
        says="Een vermoeden van mishandeling kun je melden bij Veilig Thuis. Daar is geen toestemming voor nodig.",
        passages=("stap-2#vermoeden-veilig-thuis",),
        facts=("J-JHV-2", "J-JHV-3"),
        when=SUSPICION & answer_other_than("ontvanger", "veilig-thuis", "ouders", "leerling", "start-po"),
        effects=(
            Task("leraren en directie", "Volg de meldcode, en vraag Veilig Thuis om advies of doe daar een melding."),
        ),
    ),
    Rule(
        id="vermoeden-aan-anderen",
        says="Wat je bij een vermoeden aan een ander dan Veilig Thuis mag geven, beslissen onze bronnen niet.",
        passages=("stap-2#vermoeden-veilig-thuis", "stap-2#bij-twijfel-fg"),
        facts=("J-JHV-2", "J-ROL-7"),
        when=SUSPICION
        & answer_other_than(
            "ontvanger", "veilig-thuis", "hulp-intern", "bhv", "ouderraad", "ouders", "leerling", "duo", "start-po"
        ),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Undecided("Vraag eerst advies aan Veilig Thuis en aan de FG van je bestuur."),),
    ),
    Rule(
        id="swv-taak",
        says="Voor zijn wettelijke taak mag het samenwerkingsverband dit krijgen zonder toestemming.",
        passages=("aan-de-slag#ontvanger-swv", "stap-2#publieke-taak"),
        facts=("J-SWV-1", "J-SWV-3"),
        contradictions=("J-TEG-22", "J-TEG-1"),
        when=to("swv") & LAW,
        items=PUPIL_DATA,
        effects=(
            Permit("wettelijke taak van het samenwerkingsverband"),
            Caveat("Dat de school dit zonder toestemming mag geven, is afgeleid uit de taak: laat het nakijken."),
        ),
    ),
    Rule(
        id="swv-vertellen",
        says="Voordat het samenwerkingsverband iets krijgt, weten de ouders en de leerling wat er gaat.",
        passages=("aan-de-slag#ontvanger-swv-buiten-taak", "stap-2#altijd-informeren"),
        facts=("J-SWV-3", "J-BEG-4"),
        contradictions=("J-TEG-22",),
        when=to("swv") & LAW,
        items=PUPIL_DATA,
        effects=(Require("ouders-weten-het"),),
    ),
    Rule(
        id="hulp-intern",
        says="Een hulpverlener in dienst krijgt wat de taak vraagt, zonder per stap toestemming te vragen.",
        passages=("aan-de-slag#ontvanger-hulp-intern", "aan-de-slag#ontvanger-hulp-intern-toestemming"),
        facts=("J-HUL-1", "J-BIJ-3", "J-BIJ-4"),
        contradictions=("J-TEG-11",),
        when=to("hulp-intern") & (TEACHING | LAW | SUSPICION),
        items=PUPIL_DATA,
        effects=(
            Permit("begeleiding van de leerling door de school"),
            Caveat(
                "De bron behandelt deze hulpverlener als iemand van buiten. "
                "Hoe ver dat gaat, is afgeleid: laat het nakijken."
            ),
        ),
    ),
    Rule(
        id="ouderraad",
        says="De ouderraad krijgt alleen wat nodig is om ouders te benaderen en de bijdrage te innen.",
        passages=("aan-de-slag#ontvanger-ouderraad",),
        facts=("J-OUD-1", "J-OUD-4"),
        contradictions=("J-TEG-10",),
        when=to("ouderraad"),
        items=("contact",),
        effects=(
            Permit("innen van de vrijwillige bijdrage"),
            Task("leraren en directie", "Kies alleen contactgegevens van ouders, en vertel hun dat."),
            Caveat("Of de ouderraad zelfstandig is of bij de school hoort, bepaalt welke afspraken nodig zijn."),
            Caveat("Is het voor iets anders dan innen, zoals een nieuwsbrief? Doe dan de eigen check."),
        ),
    ),
    Rule(
        id="ouderraad-niet",
        says="Om de bijdrage te innen heeft de ouderraad dit niet nodig.",
        passages=("aan-de-slag#ontvanger-ouderraad-niet", "stap-1#niet-meer-dan-nodig"),
        facts=("J-OUD-1", "J-BEG-2"),
        when=to("ouderraad"),
        items=(*LEARNING, "gezondheid", "verzuim", *EVERYTHING_ELSE),
        effects=(Forbid(),),
    ),
    Rule(
        id="leverancier",
        says="Wat nodig is voor het onderwijs, mag naar de leverancier zonder toestemming van ouders.",
        passages=("aan-de-slag#ontvanger-leverancier", "stap-2#publieke-taak", "index#wie-zijn-derden"),
        facts=("J-ECK-4", "J-TOX-4"),
        contradictions=("J-TEG-4", "J-TEG-14"),
        when=to("leverancier") & (TEACHING | LAW),
        items=("contact", "resultaten"),
        effects=(
            Permit("geven van onderwijs"),
            Task("leraren en directie", "Gebruik het ECK iD in plaats van het PGN."),
        ),
    ),
    Rule(
        id="leverancier-meer",
        says="Of een leverancier dit voor het onderwijs nodig heeft, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-leverancier", "stap-2#bij-twijfel-fg"),
        facts=("J-ECK-4", "J-ROL-7"),
        when=to("leverancier") & (TEACHING | LAW),
        items=("gedrag", "begeleiding", "gezondheid", "verzuim"),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="leverancier-eigen-doel",
        says="Voor een eigen doel van de leverancier, zoals reclame, is waarschijnlijk een eigen grond nodig.",
        passages=("aan-de-slag#ontvanger-leverancier-eigen-doel",),
        facts=("J-ECK-6",),
        when=to("leverancier") & (answer("doel", "anders") | DANGER),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="opleiding",
        says="Een student krijgt alleen de gegevens die de stagetaak vraagt, na een belofte van geheimhouding.",
        passages=("aan-de-slag#ontvanger-opleiding",),
        facts=("J-OPL-1", "J-OPL-4"),
        when=to("opleiding") & TEACHING,
        items=("contact", *LEARNING),
        effects=(
            Permit("onderwijs onder leiding van de school"),
            Task("bestuur", "Laat de student tekenen voor geheimhouding."),
            Caveat("Welke gegevens een student voor de stage mag zien, is afgeleid: laat het nakijken."),
        ),
    ),
    Rule(
        id="buurtsport",
        says="De school houdt de regie over resultaten van bewegen, ook als een buurtsportcoach meedoet.",
        passages=("aan-de-slag#ontvanger-buurtsport",),
        facts=("J-BEO-1",),
        when=to("buurtsport") & TEACHING,
        items=("resultaten",),
        effects=(
            Permit("bewegingsonderwijs van de school"),
            Caveat("Dit steunt op een handreiking, niet op een gelezen wet: laat het nakijken."),
            Caveat("Dit geldt voor een coach die meewerkt in de les. Een sportclub krijgt het alleen met toestemming."),
        ),
    ),
    Rule(
        id="bhv-niet",
        says="Bedrijfshulpverleners krijgen alleen wat bij een calamiteit nodig is, niet dit.",
        passages=("aan-de-slag#ontvanger-bhv-niet", "stap-1#niet-meer-dan-nodig"),
        facts=("J-BHV-3", "J-BEG-2"),
        when=to("bhv") & NOT_IN_DANGER,
        items=(*LEARNING, "verzuim", *EVERYTHING_ELSE),
        effects=(Forbid(),),
    ),
)
