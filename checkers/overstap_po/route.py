"""Along which route do the data go over?"""

from __future__ import annotations

from ..kernel.model import Caveat
from ..shared.routes import own_check_on_oso, route_rules

ROUTE = (
    *route_rules(
        open_mail=("overstap-po#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("overstap-po#oso-of-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        safe_facts=("J-BVL-1", "J-OSO-4"),
        paper=("overstap-po#op-papier",),
    ),
    own_check_on_oso(
        "overstap-po#oso-filtert",
        "overstap-po#zelf-controleren-bij-oso",
        caveats=(
            Caveat("De bron zegt dat OSO vanzelf filtert. Je blijft zelf verantwoordelijk voor wat je meestuurt."),
        ),
    ),
)
