"""In which form and along which route, and how is it recorded?"""

from __future__ import annotations

from ..shared.limits import note_it
from ..shared.routes import in_conversation, no_account, route_rules

ROUTE = (
    no_account("kinderopvang#geen-account", "stap-3#geen-account"),
    *route_rules(
        open_mail=("kinderopvang#geen-open-mail", "stap-3#geen-open-mail"),
        open_mail_says="Gewone e-mail is geen veilige route voor gegevens van kinderen.",
        safe=("kinderopvang#beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        paper=("kinderopvang#op-papier", "stap-3#papier-zorgvuldig"),
    ),
    in_conversation("kinderopvang#in-een-gesprek", facts=("J-BVL-1", "J-KOV-1")),
    note_it("kinderopvang#rol-administratie", did="uitwisselde"),
)
