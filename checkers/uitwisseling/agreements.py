"""With whom are agreements laid down first?"""

from __future__ import annotations

from ..kernel.model import Require, Rule, When
from ..shared.questions import AGREEMENTS
from .situation import EVERYTHING_ELSE, NOT_BY_LAW, NOT_IN_DANGER, PUPIL_DATA, to


def _agreements(name: str, says: str, *passages: str, facts: tuple[str, ...], when: When) -> Rule:
    return Rule(
        id=f"afspraken-{name}",
        says=says,
        passages=(*passages, "index#aparte-afspraken", "wie-doet-wat#bestuur"),
        facts=facts,
        when=when,
        items=(*PUPIL_DATA, *EVERYTHING_ELSE),
        effects=(Require(AGREEMENTS),),
    )


ARRANGED = (
    _agreements(
        "swv",
        "Met het samenwerkingsverband leg je vast hoe je uitwisselt. Het is zelf verantwoordelijk.",
        "aan-de-slag#ontvanger-swv-afspraken",
        facts=("J-SWV-5", "J-VWK-3"),
        when=to("swv") & NOT_IN_DANGER,
    ),
    _agreements(
        "jeugdhulp",
        "Met jeugdhulp en gemeente wissel je niets uit voordat de afspraken vastliggen.",
        "aan-de-slag#ontvanger-jeugdhulp",
        "aan-de-slag#ontvanger-gemeente",
        facts=("J-JHV-1",),
        when=(to("jeugdhulp", "gemeente") | (to("leerplicht") & NOT_BY_LAW)) & NOT_IN_DANGER,
    ),
    _agreements(
        "hulpverlener",
        "Met een hulpverlener, van buiten of in dienst, leg je de uitwisseling vast.",
        "aan-de-slag#ontvanger-hulp-extern",
        "aan-de-slag#ontvanger-hulp-intern",
        facts=("J-HUL-1",),
        when=to("hulp-extern", "hulp-intern") & NOT_IN_DANGER,
    ),
    _agreements(
        "leverancier",
        "Met een leverancier sluit het bestuur een verwerkersovereenkomst.",
        "aan-de-slag#ontvanger-leverancier-afspraken",
        "wie-doet-wat#verwerkersovereenkomst",
        facts=("J-VWK-1", "J-VWK-2", "J-ECK-5"),
        when=to("leverancier"),
    ),
    _agreements(
        "andere-organisatie",
        "Met een andere organisatie maak je eerst aparte afspraken.",
        facts=("J-VWK-3",),
        when=(
            (
                to(
                    "ggd",
                    "opleiding",
                    "lerarenopleiding",
                    "buurtsport",
                    "expertisecentrum",
                    "iemand-anders",
                )
                | (to("kinderopvang") & NOT_BY_LAW)
            )
            & NOT_IN_DANGER
        )
        | to("ouderraad", "onderzoeker"),
    ),
)
