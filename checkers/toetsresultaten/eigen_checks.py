"""Which answers go along to the check that decides the details?"""

from __future__ import annotations

from functools import partial

from ..kernel.model import HandOver
from ..shared.carry import along
from .questions import ATTAINMENT

_items = partial(along, "gegevens", **dict.fromkeys(ATTAINMENT, "resultaten"))
"""There all results are one item."""
_ROUTE = along("route", "oso", "beveiligd", "papier", "open-mail")

TO_PO = HandOver(
    "overstap-po",
    fixed=(("situatie", "okr-geven"),),
    carry=(
        along("overstap", to="naar", **{"po-vo": "vo"}),
        along("afschrift", ja="gegeven"),
        _items("schooladvies", "pgn", "dossier"),
        _ROUTE,
    ),
)

TO_VO = HandOver("overstap-vo", fixed=(("aangemeld", "ja"),), carry=(_items("pgn", "dossier"), _ROUTE))

TO_SUPPLIER = HandOver(
    "leermiddelen",
    fixed=(("waarvoor", "onderwijs"), ("rol", "verwerker")),
    carry=(
        _items("pgn", "dossier"),
        along("nodig", "nee", ja="werking"),
        along("afspraken", "ja", "nee"),
        along("route", "beveiligd", "papier", "open-mail", "account"),
    ),
)

TO_PGN = HandOver(
    "pgn",
    fixed=(("ontvanger", "ouders"), ("leeftijd", "vanaf-18")),
    carry=(along("gegevens", pgn="nummer"), _ROUTE),
)
