"""Along which route do results go?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Require, Rule, answer_other_than
from ..shared.conditions import LIMITED_RIGHTS
from ..shared.routes import no_account, route_rules
from .questions import CAN_LOOK_IN, OWN_PEOPLE

ROUTE = (
    no_account(
        "toetsresultaten#geen-account",
        "stap-3#geen-account",
        when=answer_other_than("ontvanger", "openbaar", *OWN_PEOPLE),
    ),
    Rule(
        id="portaal",
        says="Ouders en leerling zien in een portaal alleen wat over deze leerling gaat.",
        passages=("toetsresultaten#portaal", "aan-de-slag#ontvanger-ouders-grens"),
        facts=("J-INZ-5",),
        when=CAN_LOOK_IN,
        effects=(Require(LIMITED_RIGHTS),),
    ),
    *(
        replace(rule, when=rule.when & answer_other_than("ontvanger", "openbaar"))
        for rule in route_rules(
            open_mail=("toetsresultaten#geen-open-mail", "stap-3#geen-open-mail"),
            safe=("toetsresultaten#beveiligd", "wettelijk-verplicht#passend-beveiligd"),
            safe_says="Uitslagen gaan langs een veilige route. OSO is alleen voor scholen en het samenwerkingsverband.",
            safe_facts=("J-BVL-1", "J-OSO-1"),
            paper=("toetsresultaten#op-papier", "stap-3#papier-zorgvuldig"),
        )
    ),
)
