"""What has to be arranged before the report goes?"""

from __future__ import annotations

from ..kernel.model import Condition, answer
from ..shared.conditions import CONSENT_PARENTS, safe_route

CONDITIONS = (
    CONSENT_PARENTS,
    safe_route("oso", "beveiligd", "papier"),
    Condition(
        id="afschrift-ouders",
        label="Afschrift aan de ouders",
        met=answer("afschrift", "gegeven"),
        todo="Geef de ouders een afschrift van het OKR.",
        role="leraren en directie",
    ),
    Condition(
        id="zienswijze-opgenomen",
        label="De mening van de ouders staat in het dossier",
        met=answer("bezwaar", "geen", "opgenomen"),
        todo="Zet de mening van de ouders in het dossier.",
        role="leraren en directie",
    ),
)
