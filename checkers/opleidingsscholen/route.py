"""Along which route does it go, for pupils and for the student?"""

from __future__ import annotations

from ..kernel.model import Rule, Task, answer
from ..shared.routes import route_rules
from .beide import both
from .questions import ABOUT_PUPILS, ASSIGNMENT, ON_TASK

_OPEN_MAIL, _SAFE, _PAPER = route_rules(
    open_mail=("opleidingsscholen#geen-open-mail", "stap-3#geen-open-mail"),
    open_mail_says="Gewone e-mail is geen veilige route voor gegevens van leerlingen of studenten.",
    safe=("opleidingsscholen#route-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
    paper=("opleidingsscholen#route-papier", "stap-3#papier-zorgvuldig"),
)

ROUTE = (
    *both(_OPEN_MAIL),
    *both(_SAFE),
    *both(_PAPER, ASSIGNMENT),
    Rule(
        id="papier-blijft-op-school",
        says="Papier waarmee de student werkt, blijft op school.",
        passages=("opleidingsscholen#papier-blijft-op-school",),
        facts=("J-BVL-3",),
        contradictions=("J-TEG-12",),
        when=ON_TASK & answer("route", "papier"),
        items=ABOUT_PUPILS,
        effects=(Task("leraren en directie", "Geef papier persoonlijk, en laat het op school achter slot bewaren."),),
    ),
)
