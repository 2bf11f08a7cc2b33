"""What does the school report, and how? (U-52)"""

from __future__ import annotations

from ..kernel.model import Caveat, Oblige, Require, Rule, Task, answer
from .questions import DUTY, LIST, REPORT

MELDEN = (
    Rule(
        id="melden-zestien-uur",
        says="Zestien uur of meer in vier lesweken op rij moet je melden.",
        passages=("verzuim#melden-zestien-uur",),
        facts=("J-VZM-1", "J-VZM-3"),
        when=REPORT & answer("verzuim", "zestien-uur"),
        items=LIST,
        effects=(Oblige(),),
    ),
    *(
        Rule(
            id=f"melden-{kind}",
            says="Ook dit verzuim noemt DUO als verzuim dat je moet melden.",
            passages=(f"verzuim#melden-{kind}",),
            facts=("J-VZM-3",),
            when=REPORT & answer("verzuim", kind),
            items=LIST,
            effects=(Oblige(),),
        )
        for kind in ("langdurig", "luxe", "ziekte-vermoeden")
    ),
    Rule(
        id="melden-achttien-plus",
        says="Een vo-leerling van 18 tot 23 zonder startkwalificatie meld je na vier weken.",
        passages=("verzuim#melden-achttien-plus",),
        facts=("J-VZM-12",),
        when=REPORT & answer("verzuim", "achttien-plus"),
        items=LIST,
        effects=(Oblige(),),
    ),
    Rule(
        id="melden-met-de-lijst",
        says="In een melding staan de gegevens van de vaste lijst. Toestemming is niet nodig.",
        passages=("verzuim#de-lijst", "verzuim#plicht-zonder-toestemming"),
        facts=("J-VZM-5",),
        contradictions=("J-TEG-1", "J-TEG-17"),
        when=REPORT & DUTY,
        items=LIST,
        effects=(Oblige(),),
    ),
    Rule(
        id="termijn",
        says="De inspectie noemt vijf werkdagen als termijn om te melden.",
        passages=("verzuim#termijn",),
        facts=("J-VZM-4",),
        when=REPORT & DUTY,
        effects=(Task("administratie", "Meld binnen vijf werkdagen; dat is de termijn die de inspectie noemt."),),
    ),
    Rule(
        id="ouders-vooraf",
        says="Het is netjes om de ouders vooraf te vertellen dat je meldt.",
        passages=("verzuim#ouders-vooraf",),
        facts=("J-VZM-11",),
        when=REPORT & answer("verzuim", "zestien-uur", "langdurig", "luxe", "ziekte-vermoeden"),
        effects=(Task("leraren en directie", "Vertel de ouders vooraf dat je meldt en wat je meldt."),),
    ),
    Rule(
        id="leerling-vooraf",
        says="Een leerling van 18 of ouder vertel je vooraf zelf dat je meldt.",
        passages=("verzuim#leerling-vooraf",),
        facts=("J-VZM-11",),
        when=REPORT & answer("verzuim", "achttien-plus"),
        effects=(Task("leraren en directie", "Vertel de leerling vooraf dat je meldt en wat je meldt."),),
    ),
    Rule(
        id="wetsvoorstel",
        says="Een wetsvoorstel kan de regels voor melden nog veranderen.",
        passages=("verzuim#wetsvoorstel",),
        facts=("J-VZM-14",),
        when=REPORT & DUTY,
        effects=(Caveat("Een wetsvoorstel over schoolverzuim (36 663) kan de meldregels nog veranderen."),),
    ),
    Rule(
        id="melden-met-pgn",
        says="Bij een melding hoort het PGN van de leerling.",
        passages=("verzuim#pgn-bij-leerplicht",),
        facts=("J-PGN-6", "J-ROD-2"),
        when=REPORT & DUTY,
        items=("pgn",),
        effects=(Oblige(),),
    ),
    Rule(
        id="melden-via-duo",
        says="Een melding is pas gedaan als die via DUO gaat.",
        passages=("verzuim#melden-via-register", "verzuim#papier-of-mail-is-geen-melding"),
        facts=("J-VZM-2",),
        when=REPORT & DUTY,
        effects=(Require("via-register"),),
    ),
)
