"""In which form, and along which route?"""

from __future__ import annotations

from ..shared.routes import no_account, route_rules

ROUTE = (
    no_account("ouderraad#geen-account", "stap-3#geen-account"),
    *route_rules(
        open_mail=("ouderraad#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("ouderraad#veilige-route", "wettelijk-verplicht#passend-beveiligd"),
        paper=("ouderraad#op-papier", "stap-3#papier-zorgvuldig"),
    ),
)
