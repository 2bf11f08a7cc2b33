"""Along which route do school and opvang give each other data?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Require, Rule, answer
from ..shared.routes import in_conversation, route_rules
from .questions import EXCHANGE

ROUTE = (
    *(
        replace(rule, when=rule.when & EXCHANGE)
        for rule in route_rules(
            open_mail=("ikc#geen-open-mail", "stap-3#geen-open-mail"),
            safe=("ikc#veilige-route", "wettelijk-verplicht#passend-beveiligd"),
            paper=("ikc#op-papier", "stap-3#papier-zorgvuldig"),
        )
    ),
    in_conversation("ikc#in-een-gesprek", when=EXCHANGE),
    Rule(
        id="oso-niet-voor-opvang",
        says="OSO is er voor scholen en samenwerkingsverbanden, niet voor de opvang.",
        passages=("ikc#oso-niet-voor-opvang", "stap-3#oso-niet-voor-anderen"),
        facts=("J-OSO-1",),
        when=EXCHANGE & answer("route", "oso"),
        effects=(Require("veilige-route"),),
    ),
)
