"""How is it told and recorded, in which form and along which route does it go?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Rule, Task, Undecided, answer
from ..shared.limits import ASK_FG
from ..shared.routes import no_account, route_rules
from .questions import APP, COACH, NOT_APP

_OPEN_MAIL, _SAFE, _PAPER = route_rules(
    open_mail=("bewegingsonderwijs#geen-open-mail", "stap-3#geen-open-mail"),
    safe=("bewegingsonderwijs#route-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
    paper=("bewegingsonderwijs#route-papier", "stap-3#papier-zorgvuldig"),
)

ROUTE = (
    Rule(
        id="vertel-en-noteer",
        says="Vertel ouders en leerlingen wie de gegevens krijgt, en noteer het.",
        passages=("bewegingsonderwijs#rol-leraren-en-directie", "bewegingsonderwijs#rol-administratie"),
        facts=("J-BEG-4", "J-BEG-5"),
        effects=(
            Task("leraren en directie", "Vertel ouders en leerlingen wie de gegevens krijgt en waarvoor."),
            Task("administratie", "Noteer wat je deelde, met wie, waarom en op welke grond."),
        ),
    ),
    no_account("bewegingsonderwijs#geen-account", "stap-3#geen-account", when=NOT_APP),
    Rule(
        id="app-meekijken",
        says="Of een leverancier in jullie leerlingvolgsysteem mag kijken, beslissen onze bronnen niet.",
        passages=("bewegingsonderwijs#app-meekijken", "stap-2#bij-twijfel-fg"),
        facts=("J-BVL-1", "J-ROL-7"),
        when=APP & answer("route", "account"),
        effects=(Undecided(ASK_FG, about_form=True),),
    ),
    _OPEN_MAIL,
    _SAFE,
    replace(_PAPER, when=answer("ontvanger", "app", "club", "gemeente-ggd") & _PAPER.when),
    Rule(
        id="lijst-blijft-op-school",
        says="Een groepslijst voor de coach blijft op school.",
        passages=("bewegingsonderwijs#lijst-blijft-op-school",),
        facts=("J-BVL-3",),
        contradictions=("J-TEG-12",),
        when=COACH & answer("route", "papier"),
        effects=(Task("leraren en directie", "Geef de lijst aan het begin van de les, en neem hem daarna terug."),),
    ),
)
