"""What has to be arranged first in an IKC?"""

from __future__ import annotations

from ..kernel.model import Condition, answer
from ..shared.conditions import CONSENT_PARENTS, agreements_condition, safe_route

CONDITIONS = (
    CONSENT_PARENTS,
    safe_route("beveiligd", "papier", "gesprek"),
    Condition(
        id="onderlinge-regeling",
        label="Een onderlinge regeling",
        met=answer("regeling", "bekend", "niet-bekend"),
        todo="Maak met de opvang een onderlinge regeling: wie voert welke plicht uit de AVG uit.",
        role="bestuur",
    ),
    Condition(
        id="kern-bekend",
        label="De kern van de regeling is bekendgemaakt",
        met=answer("regeling", "bekend"),
        todo="Maak de kern van de onderlinge regeling bekend, bijvoorbeeld op de website.",
        role="bestuur",
    ),
    agreements_condition("Leg met de opvang vast wie wat doet, waarvoor, hoe lang en hoe veilig."),
    Condition(
        id="verwerkersovereenkomst",
        label="Een verwerkersovereenkomst",
        met=answer("overeenkomst", "ja"),
        todo="Sluit een verwerkersovereenkomst: wie opdracht geeft, en wat de ander wel en niet mag.",
        role="bestuur",
    ),
    Condition(
        id="dpia",
        label="Een DPIA",
        met=answer("vooraf", "beide", "alleen-dpia"),
        todo="Laat vooraf de risico's van de camera's beoordelen in een DPIA.",
        role="bestuur",
    ),
    Condition(
        id="instemming",
        label="Instemming van de medezeggenschapsraad",
        met=answer("vooraf", "beide", "alleen-instemming"),
        todo="Vraag de medezeggenschapsraad vooraf om in te stemmen met de camera's.",
        role="leraren en directie",
    ),
    Condition(
        id="bewaartermijn",
        label="Beelden hooguit vier weken bewaren",
        met=answer("bewaren", "vier-weken", "incident"),
        todo="Wis beelden na uiterlijk vier weken, behalve beelden van een concreet incident.",
        role="administratie",
    ),
)
