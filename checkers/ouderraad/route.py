"""In which form, and along which route?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Task, answer
from ..shared import route_rules

ROUTE = (
    Rule(
        id="geen-account",
        says="Met een account voor het leerlingvolgsysteem ziet de ouderraad veel meer dan nodig is.",
        passages=("ouderraad#geen-account", "stap-3#geen-account"),
        facts=("J-BEG-2",),
        when=answer("route", "account"),
        effects=(Forbid(), Task("administratie", "Geef geen account, en sluit een account die er al is.")),
    ),
    *route_rules(
        open_mail=("ouderraad#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("ouderraad#veilige-route", "wettelijk-verplicht#passend-beveiligd"),
        paper=("ouderraad#op-papier", "stap-3#papier-zorgvuldig"),
    ),
)
