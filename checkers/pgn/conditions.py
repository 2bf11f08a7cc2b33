"""What has to be arranged before a number goes?"""

from __future__ import annotations

from ..kernel.model import answer
from ..shared.conditions import agreements_condition, safe_route
from .questions import SCHOOLS

CONDITIONS = (
    safe_route("beveiligd", "papier", met=answer("route", "oso") & answer("ontvanger", *SCHOOLS)),
    agreements_condition("Sluit met de leverancier een verwerkersovereenkomst.", label="Een verwerkersovereenkomst"),
)
