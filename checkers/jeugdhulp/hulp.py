"""What may youth care and the municipality have for ordinary help?"""

from __future__ import annotations

from ..kernel.model import Caveat, Require, Rule, Task, answer
from ..shared.conditions import PARENTS
from ..shared.limits import not_needed
from ..shared.questions import AGREEMENTS, TWELVE_TO_SIXTEEN, WITHDREW, YOUNGER_THAN_TWELVE
from .conditions import consent
from .questions import ASKED, ORDINARY, SHARED, SUSPICION

HULP = (
    Rule(
        id="nooit-zonder-afspraken",
        says="Met jeugdhulp en gemeente wissel je niets uit voordat de afspraken vastliggen.",
        passages=("jeugdhulp#nooit-zonder-afspraken", "jeugdhulp#wie-vraagt", "index#aparte-afspraken"),
        facts=("J-JHV-1",),
        when=ASKED,
        items=SHARED,
        effects=(Require(AGREEMENTS),),
    ),
    Rule(
        id="geen-verwerkersovereenkomst",
        says="De gemeente en een jeugdhulpaanbieder zijn meestal zelf verantwoordelijk.",
        passages=("jeugdhulp#zelf-verantwoordelijk", "wie-doet-wat#afspraken-zelf-verantwoordelijk"),
        facts=("J-VWK-3", "J-HUL-4"),
        when=ASKED & answer(AGREEMENTS, "nee"),
        items=SHARED,
        effects=(
            Task(
                "bestuur",
                "Kies afspraken, zoals een convenant; een verwerkersovereenkomst past hier meestal niet.",
            ),
        ),
    ),
    not_needed(
        "jeugdhulp#alleen-wat-nodig-is",
        "stap-1#niet-nodig-niet-delen",
        facts=("J-BEG-2", "J-JHV-2"),
        when=ASKED | SUSPICION,
    ),
    Rule(
        id="overleg-geen-vrijbrief",
        says="Overleg hoort bij extra ondersteuning, maar geeft geen recht op gegevens.",
        passages=("jeugdhulp#overleg-hoort-erbij", "jeugdhulp#overleg-geen-vrijbrief"),
        facts=("J-SWV-7", "J-JHV-1"),
        when=ASKED,
        items=SHARED,
        effects=(Caveat("De wet vraagt soms overleg over extra ondersteuning. Dat vervangt de toestemming niet."),),
    ),
    *consent(
        prefix="gezondheid",
        says="Gegevens over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        passages=("jeugdhulp#gezondheid-uitdrukkelijk", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9", "J-HUL-3"),
        when=ASKED,
        items=("gezondheid",),
        residual=True,
    ),
    *consent(
        prefix="rapport",
        says="Een rapport van een zorgverlener geef je alleen verder met toestemming.",
        passages=("jeugdhulp#rapport-delen", "stap-2#gezondheid-uitdrukkelijk"),
        facts=("J-SWV-9", "J-HUL-3"),
        when=ASKED,
        items=("rapport",),
        residual=True,
    ),
    *consent(
        prefix="toestemming",
        says="Voor jeugdhulp, gemeente of wijkteam is toestemming nodig; een wet die het regelt, vonden wij niet.",
        passages=("jeugdhulp#toestemming-nodig", "stap-2#anders-toestemming"),
        facts=("J-HUL-3", "J-JHV-1"),
        contradictions=("J-TEG-1",),
        when=ASKED,
        items=ORDINARY,
        residual=True,
    ),
    Rule(
        id="leerling-trekt-in",
        says="Vanaf de twaalfde verjaardag kan een leerling zelf intrekken wat de ouders goed vonden.",
        passages=("jeugdhulp#leerling-trekt-in", "jeugdhulp#elf-of-twaalf", "stap-2#intrekken-vanaf-12"),
        facts=("J-TOE-5",),
        contradictions=("J-TEG-8",),
        when=ASKED & TWELVE_TO_SIXTEEN & WITHDREW,  # the consent of the parents is broken: this says why
        items=SHARED,
        effects=(Require(PARENTS),),
    ),
    Rule(
        id="jonger-dan-twaalf-trekt-niet-in",
        says="Tot de twaalfde verjaardag kunnen alleen de ouders hun toestemming intrekken.",
        passages=("jeugdhulp#elf-of-twaalf", "stap-2#intrekken-vanaf-12"),
        facts=("J-TOE-5", "J-TOE-3"),
        contradictions=("J-TEG-8",),
        when=ASKED & YOUNGER_THAN_TWELVE & WITHDREW,  # the consent of the parents is met: this says why
        items=SHARED,
        residual=True,
        effects=(
            Require(PARENTS),
            Task("leraren en directie", "Vertel de ouders dat de leerling dit niet wil: zij kunnen wel intrekken."),
        ),
    ),
)
