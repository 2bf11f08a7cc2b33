"""Along which route does it go, and how is it recorded?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Caveat, Rule, Task, answer, answer_other_than
from ..shared.limits import note_it
from ..shared.routes import route_rules
from .questions import LEAVES_SCHOOL

ROUTE = (
    *(
        replace(rule, when=rule.when & LEAVES_SCHOOL)
        for rule in route_rules(
            open_mail=("jeugdhulp#geen-open-mail", "stap-3#geen-open-mail"),
            open_mail_says="Gewone e-mail is geen veilige route, ook niet als er haast is. Bel dan.",
            safe=("jeugdhulp#beveiligd", "jeugdhulp#in-gesprek", "wettelijk-verplicht#passend-beveiligd"),
            safe_says="Wat je deelt, gaat langs een veilige route. OSO is daar niet voor.",
            safe_facts=("J-BVL-1", "J-OSO-1", "J-OSO-4"),
            paper=("jeugdhulp#op-papier", "stap-3#papier-zorgvuldig"),
        )
    ),
    Rule(
        id="in-gesprek",
        says="Praten is ook delen: weet met wie je spreekt, en zorg dat niemand meeluistert.",
        passages=("jeugdhulp#in-gesprek",),
        facts=("J-BVL-1", "J-OSO-4"),
        contradictions=("J-TEG-12",),
        when=answer("route", "gesprek") & answer_other_than("situatie", "nood", "verwijsindex"),
        effects=(
            Caveat("Dat een gesprek of telefoontje een goede route is, leiden wij af: laat het nakijken."),
            Task("leraren en directie", "Controleer met wie je spreekt. Bel zo nodig terug op een bekend nummer."),
        ),
    ),
    note_it(
        "stap-3#noteer-de-uitwisseling",
        when=answer("situatie", "jeugdhulp", "gemeente", "veilig-thuis", "nood", "zeden"),
    ),
)
