"""Along which route do data go to the supplier?"""

from __future__ import annotations

from ..shared.routes import route_rules

ROUTE = (
    *route_rules(
        open_mail=("leermiddelen#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("leermiddelen#beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        paper=("leermiddelen#op-papier", "stap-3#papier-zorgvuldig"),
    ),
)
