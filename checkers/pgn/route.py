"""Along which route does the number go?"""

from __future__ import annotations

from ..shared.routes import route_rules

ROUTE = (
    *route_rules(
        open_mail=("pgn#geen-open-mail", "stap-3#geen-open-mail"),
        open_mail_says="Gewone e-mail is geen veilige route, ook niet naar wie het nummer mag hebben.",
        safe=("pgn#beveiligd", "pgn#oso-alleen-scholen", "wettelijk-verplicht#passend-beveiligd"),
        safe_says="Het nummer gaat langs een veilige route. OSO is er alleen voor scholen en samenwerkingsverbanden.",
        safe_facts=("J-BVL-1", "J-OSO-1"),
        paper=("pgn#op-papier",),
    ),
)
