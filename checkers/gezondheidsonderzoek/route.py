"""In which form, and along which route?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Caveat, Require, Rule, answer
from ..shared.routes import no_account, route_rules
from .conditions import SAFE_ROUTE_ANSWERS
from .questions import ANSWERED, FROM_SCHOOL, GIVEN, TAKING_PART

_OPEN_MAIL, _SAFE, _PAPER = route_rules(
    open_mail=("gezondheidsonderzoek#geen-open-mail", "stap-3#geen-open-mail"),
    safe=("gezondheidsonderzoek#veilige-route", "wettelijk-verplicht#passend-beveiligd"),
    safe_says="Wat de school zelf geeft, gaat langs een veilige route.",
    paper=("gezondheidsonderzoek#papier-zorgvuldig", "stap-3#papier-zorgvuldig"),
)

ROUTE = (
    no_account("gezondheidsonderzoek#geen-account", "stap-3#geen-account", when=TAKING_PART),
    replace(_OPEN_MAIL, when=_OPEN_MAIL.when & TAKING_PART, items=(*GIVEN, "anoniem")),
    replace(_SAFE, when=TAKING_PART, items=FROM_SCHOOL),
    Rule(
        id="veilige-route-antwoorden",
        says="Antwoorden gaan rechtstreeks naar de vrager, of langs een veilige route van de school.",
        passages=("gezondheidsonderzoek#route-antwoorden", "gezondheidsonderzoek#veilige-route"),
        facts=_SAFE.facts,
        contradictions=_SAFE.contradictions,
        when=TAKING_PART,
        items=ANSWERED,
        effects=(Require(SAFE_ROUTE_ANSWERS),),
    ),
    Rule(
        id="antwoorden-rechtstreeks",
        says="Geven leerling of ouders de antwoorden zelf, dan gaan ze niet langs de school.",
        passages=("gezondheidsonderzoek#route-antwoorden",),
        facts=("J-BVL-1",),
        when=TAKING_PART & answer("route", "rechtstreeks"),
        items=ANSWERED,
        effects=(Caveat("Dat antwoorden rechtstreeks naar de vrager mogen, leiden wij af: laat het nakijken."),),
    ),
    replace(_PAPER, when=_PAPER.when & TAKING_PART, items=(*GIVEN, "anoniem")),
)
