"""What has to be arranged before the report goes?"""

from __future__ import annotations

from ..shared.conditions import CONSENT_PARENTS, safe_route

CONDITIONS = (
    CONSENT_PARENTS,
    safe_route("oso", "beveiligd", "papier"),
)
