"""What holds whatever the occasion?"""

from __future__ import annotations

from ..shared.limits import no_whole_dossier
from ..shared.routes import no_account, route_rules

ALTIJD = (
    no_account(
        "verzuim#geen-account",
        "verzuim#niet-om-account-vragen",
        says=(
            "Met een account ziet de leerplichtambtenaar meer dan nodig is. "
            "Dat mag nooit, en hij mag er ook niet om vragen."
        ),
        facts=("J-VZM-9",),
    ),
    *route_rules(
        open_mail=("verzuim#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("verzuim#antwoord-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        paper=("verzuim#antwoord-op-papier", "stap-3#papier-zorgvuldig"),
        contradictions=("J-TEG-12", "J-TEG-21"),
    ),
    no_whole_dossier(
        "verzuim#geen-heel-dossier",
        "verzuim#alleen-wat-nodig-is",
        "stap-1#niet-meer-dan-nodig",
        says="Het hele leerlingdossier is altijd meer dan de leerplichtambtenaar nodig heeft.",
    ),
)
