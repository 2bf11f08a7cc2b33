"""What may a helper employed by the board see? (J-TEG-11)"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Task
from .questions import ORDINARY, SUPPORT, case

EIGEN_HULPVERLENER = (
    Rule(
        id="eigen-hulpverlener-taak",
        says="Een hulpverlener in dienst krijgt wat de begeleiding vraagt, zonder elke keer toestemming te vragen.",
        passages=("passend-onderwijs#eigen-hulpverlener-taak", "passend-onderwijs#zelfde-regels"),
        facts=("J-HUL-1",),
        contradictions=("J-TEG-11", "J-TEG-1"),
        when=case("hulp-intern") & SUPPORT,
        items=ORDINARY,
        effects=(
            Permit("begeleiding van de leerling door de school"),
            Caveat(
                "De bron behandelt deze hulpverlener als iemand van buiten. "
                "Dat toestemming per keer niet nodig is, is afgeleid: laat het nakijken."
            ),
            Task("leraren en directie", "Vertel de ouders en de leerling dat deze hulpverlener meekijkt."),
        ),
    ),
    Rule(
        id="eigen-hulpverlener-gezondheid",
        says="Gezondheid mag de school gebruiken voor speciale begeleiding, door wie een geheimhoudingsplicht heeft.",
        passages=(
            "passend-onderwijs#gezondheid-voor-begeleiding",
            "passend-onderwijs#geheimhouding",
            "stap-1#gezondheid-voor-begeleiding",
        ),
        facts=("J-BIJ-3", "J-BIJ-4", "J-HUL-1"),
        contradictions=("J-TEG-11",),
        when=case("hulp-intern") & SUPPORT,
        items=("gezondheid",),
        effects=(
            Permit("speciale begeleiding door de school"),
            Require("geheimhouding"),
            Caveat("Alleen wat voor de begeleiding of een voorziening nodig is, en niet wat handig is om te weten."),
            Task("leraren en directie", "Vertel de ouders en de leerling dat deze hulpverlener meekijkt."),
        ),
    ),
)
