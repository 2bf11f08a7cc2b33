"""What must the school share? With DUO, the new school, the leerplichtambtenaar, and another opvang that asks."""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, HandOver, Oblige, Rule, Task, Undecided, answer
from .along import TO_PO, TO_VERZUIM, TO_VO
from .situation import ENROLLED, EVERYTHING_ELSE, LAW, NOT_ENROLLED, PUPIL_DATA, SCHOOLS, to

DUTIES = (
    Rule(
        id="duo",
        says="Aan DUO moet je leveren wat in de regels voor het register staat. Toestemming is niet nodig.",
        passages=("wettelijk-verplicht#duo", "aan-de-slag#ontvanger-duo", "stap-2#wettelijke-plicht"),
        facts=("J-ROD-2", "J-ROD-3"),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=to("duo"),
        items=("contact", "resultaten"),
        effects=(Oblige(), Task("administratie", "Lever alleen de velden die het register vraagt.")),
    ),
    Rule(
        id="duo-verzuim",
        says="Verzuim melden loopt via DUO. Wat je meldt en wanneer, kijkt de eigen check na.",
        passages=("verzuim#melden-via-register", "wettelijk-verplicht#verzuim-melden"),
        facts=("J-VZM-2",),
        when=to("duo"),
        items=("verzuim",),
        effects=(
            Undecided("Doe de check op de pagina over verzuim: die kijkt om welk verzuim het gaat.", elsewhere=True),
            HandOver("verzuim", fixed=(("aanleiding", "melding"), ("route", "register")), carry=TO_VERZUIM[:1]),
        ),
    ),
    Rule(
        id="duo-begeleiding",
        says="In het po horen ontwikkelingsperspectief en toelaatbaarheidsverklaring bij wat je levert.",
        passages=("aan-de-slag#ontvanger-duo-niet",),
        facts=("J-ROD-3",),
        when=to("duo"),
        items=("begeleiding",),
        effects=(
            Undecided("Lever alleen de velden die je pakket voor het register kent. Twijfel je, vraag het je FG."),
        ),
    ),
    Rule(
        id="duo-niet-genoemd",
        says="Wij lazen dit niet in wat je aan het register levert. Of het toch mag, beslissen onze bronnen niet.",
        passages=("aan-de-slag#ontvanger-duo-niet",),
        facts=("J-ROD-3", "J-ROD-4"),
        when=to("duo"),
        items=("gedrag", "gezondheid", *EVERYTHING_ELSE),
        effects=(
            Undecided(
                "Kijk of je pakket dit veld aan het register levert. Zo niet, vraag het je FG en stuur het niet."
            ),
        ),
    ),
    Rule(
        id="leerplicht",
        says="Wat de leerplichtambtenaar krijgt, hangt af van de aanleiding. Daar is een eigen check voor.",
        passages=("aan-de-slag#ontvanger-leerplicht", "verzuim#alleen-wat-nodig-is"),
        facts=("J-VZM-5", "J-VZM-6"),
        contradictions=("J-TEG-17",),
        when=to("leerplicht") & LAW,
        items=(*PUPIL_DATA, "pgn", *EVERYTHING_ELSE),
        effects=(
            Undecided("Doe de check op de pagina over verzuim: die kijkt naar de aanleiding.", elsewhere=True),
            HandOver("verzuim", carry=TO_VERZUIM),
        ),
    ),
    Rule(
        id="leerplicht-geen-account",
        says="Een leerplichtambtenaar krijgt nooit een account, en mag er ook niet om vragen.",
        passages=("verzuim#geen-account", "verzuim#niet-om-account-vragen", "aan-de-slag#ontvanger-leerplicht-niet"),
        facts=("J-VZM-9",),
        when=to("leerplicht") & answer("route", "account"),
        effects=(Forbid(),),
    ),
    Rule(
        id="overstap",
        says="Bij een overstap geef je dit mee aan de nieuwe school, zonder toestemming te vragen.",
        passages=("stap-2#overstap-zonder-toestemming", "aan-de-slag#ontvanger-nieuwe-school"),
        facts=("J-OKR-3", "J-OVS-2"),
        contradictions=("J-TEG-2", "J-TEG-3"),
        when=SCHOOLS & ENROLLED,
        items=("contact", "resultaten", "begeleiding"),
        effects=(
            Oblige(),
            Task("leraren en directie", "Kies per onderdeel alleen wat van belang is voor het leren daar."),
            Task("leraren en directie", "Geef de ouders van een po-leerling een afschrift van het rapport."),
        ),
    ),
    Rule(
        id="overstap-po-naar-vo",
        says="Komt de leerling van het po, dan is delen verplicht, en alleen wat noodzakelijk is.",
        passages=("wettelijk-verplicht#po-naar-vo", "index#po-naar-vo-delen", "overstap-po#afschrift-aan-ouders"),
        facts=("J-OKR-1", "J-OKR-2"),
        contradictions=("J-TEG-19",),
        when=to("school-po", "school-vo") & ENROLLED,
        items=("contact", "resultaten", "begeleiding"),
        effects=(Caveat("Vanuit het po moeten de ouders ook een afschrift krijgen. De eigen check vraagt daarnaar."),),
    ),
    Rule(
        id="overstap-vanuit-vo",
        says="Komt de leerling van het vo, dan vonden wij geen eigen plicht in de gelezen wet.",
        passages=("overstap-vo#plicht-in-bron-of-wet",),
        facts=("J-OVS-3",),
        when=to("school-vo", "school-mbo") & ENROLLED,
        items=("contact", "resultaten", "begeleiding"),
        effects=(Caveat("Vanuit het vo komt de plicht uit de bron, niet uit een gelezen wet: laat dit nakijken."),),
    ),
    Rule(
        id="overstap-gedrag-po",
        says="Naar een po- of so-school horen gedrag en verzuim van het laatste jaar in het rapport.",
        passages=("overstap-po#okr-gedrag", "overstap-po#okr-verzuim"),
        facts=("J-OKR-5",),
        when=to("school-po") & ENROLLED,
        items=("gedrag", "verzuim"),
        effects=(Oblige(),),
    ),
    Rule(
        id="overstap-hangt-ervan-af",
        says="Of dit mee mag, hangt af van de school waar de leerling vandaan komt.",
        passages=("aan-de-slag#ontvanger-nieuwe-school", "overstap-vo#verzuim"),
        facts=("J-OVS-4", "J-OKR-5"),
        when=to("school-vo", "school-mbo") & ENROLLED,
        items=("gedrag", "verzuim"),
        effects=(Undecided("Doe de eigen check van deze overstap: die kijkt per onderdeel.", elsewhere=True),),
    ),
    Rule(
        id="overstap-check-po",
        says="Voor de overstap vanuit het po is er een eigen check.",
        passages=("overstap-po#okr-is-verplicht",),
        facts=("J-OKR-1",),
        when=to("school-po") & ENROLLED,
        effects=(HandOver("overstap-po", fixed=(("situatie", "okr-geven"), ("naar", "po")), carry=TO_PO),),
    ),
    Rule(
        id="overstap-check-vo",
        says="Voor de overstap naar het vo is er een eigen check: één vanuit het po en één vanuit het vo.",
        passages=("overstap-po#po-vo-verplicht", "overstap-vo#alleen-wat-van-belang-is"),
        facts=("J-OKR-1", "J-OVS-1"),
        when=to("school-vo") & ENROLLED,
        effects=(
            HandOver("overstap-po", fixed=(("situatie", "okr-geven"), ("naar", "vo")), carry=TO_PO),
            HandOver("overstap-vo", fixed=(("naar", "vo"), ("aangemeld", "ja")), carry=TO_VO),
        ),
    ),
    Rule(
        id="overstap-check-mbo",
        says="Voor de overstap naar het mbo is er een eigen check.",
        passages=("overstap-vo#alleen-wat-van-belang-is",),
        facts=("J-OVS-1",),
        when=to("school-mbo") & ENROLLED,
        effects=(HandOver("overstap-vo", fixed=(("naar", "mbo"), ("aangemeld", "ja")), carry=TO_VO),),
    ),
    Rule(
        id="overstap-check-ho",
        says="Voor de overstap naar het hoger onderwijs is er een eigen check. Daar is toestemming voor nodig.",
        passages=("aan-de-slag#ontvanger-ho", "stap-2#hoger-onderwijs-onzeker"),
        facts=("J-OVS-5",),
        contradictions=("J-TEG-2",),
        when=to("school-ho"),
        effects=(
            HandOver("overstap-vo", fixed=(("naar", "ho"),), carry=TO_VO),
            Caveat("Een wet voor de stap naar het hoger onderwijs vonden wij niet: laat dit nakijken."),
            Task("leraren en directie", "Laat de leerling de gegevens bij voorkeur zelf geven."),
        ),
    ),
    Rule(
        id="niet-voor-aanmelding",
        says="Een school hoort geen dossier op te vragen voordat de leerling is aangemeld.",
        passages=("aan-de-slag#ontvanger-school-niet-aangemeld",),
        facts=("J-OKR-10",),
        when=SCHOOLS & NOT_ENROLLED,
        effects=(
            Caveat(
                "Volgens de uitleg van OSO vraagt een school geen dossier op vóór de aanmelding: laat dit nakijken."
            ),
        ),
    ),
    Rule(
        id="opvang-praktisch",
        says="Vraagt een andere opvang om praktische informatie voor de opvang, dan geeft de basisschool die.",
        passages=("aan-de-slag#ontvanger-kinderopvang-praktisch",),
        facts=("J-IKC-5",),
        when=to("kinderopvang") & LAW,
        items=("contact",),
        effects=(
            Oblige(),
            Caveat(
                "Dit gaat alleen over praktische informatie. Over de ontwikkeling van een kind deel je met toestemming."
            ),
        ),
    ),
)
