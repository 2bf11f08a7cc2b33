"""What may the pupil and the parents see?"""

from __future__ import annotations

from ..kernel.model import Caveat, Permit, Require, Rule, Undecided, answer, answer_other_than
from ..shared.conditions import PUPIL
from ..shared.consent import REPRESENTED
from ..shared.limits import ASK_FG
from ..shared.questions import ADULT, SIXTEEN_OR_SEVENTEEN, YOUNGER
from .questions import RESULTS, to

LEERLING_EN_OUDERS = (
    Rule(
        id="leerling",
        says="Een leerling mag de eigen uitslagen zien.",
        passages=("toetsresultaten#leerling", "aan-de-slag#ontvanger-leerling"),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("leerling"),
        items=RESULTS,
        effects=(
            Permit("recht op inzage"),
            Caveat("Jonger dan 12 vraagt de wettelijk vertegenwoordiger om inzage. Laat weg wat over anderen gaat."),
        ),
    ),
    Rule(
        id="leerling-dossier",
        says="Vanaf 12 jaar mag een leerling het eigen dossier inzien.",
        passages=("toetsresultaten#leerling-dossier", "aan-de-slag#ontvanger-leerling"),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("leerling") & answer("twaalf", "ja"),
        items=("dossier",),
        effects=(Permit("recht op inzage"), Caveat("Laat weg wat over anderen gaat.")),
    ),
    Rule(
        id="leerling-jonger-dan-12",
        says="Tot de twaalfde verjaardag vragen de ouders om inzage. Wat een kind zelf mag, is niet beslist.",
        passages=("toetsresultaten#leerling-jonger-dan-12",),
        facts=("J-INZ-2",),
        when=to("leerling") & answer("twaalf", "nee"),
        items=("dossier",),
        effects=(Undecided("Laat de ouders om inzage vragen. Twijfel je, vraag het dan aan je FG."),),
    ),
    Rule(
        id="ouders-jonger-dan-16",
        says="Is de leerling jonger dan 16, dan mogen de ouders de uitslagen zien.",
        passages=("toetsresultaten#ouders-jonger-dan-16", "aan-de-slag#ontvanger-ouders"),
        facts=("J-INZ-1", "J-INZ-2"),
        when=to("ouders") & YOUNGER,
        items=(*RESULTS, "dossier"),
        effects=(
            Permit("recht op inzage"),
            Caveat(
                "Laat weg wat over anderen gaat, zoals een medeleerling. "
                "Voor een ouder zonder gezag gelden andere regels."
            ),
        ),
    ),
    Rule(
        id="ouders-16-zonder-toestemming",
        says="Vanaf 16 is inzage een recht van de leerling. Wat ouders dan nog krijgen, beslissen onze bronnen niet.",
        passages=("toetsresultaten#ouders-16-zonder-toestemming", "aan-de-slag#ontvanger-ouders-16"),
        facts=("J-INZ-2", "J-INZ-4", "J-INZ-9"),
        contradictions=("J-TEG-8",),
        when=to("ouders") & SIXTEEN_OR_SEVENTEEN & answer_other_than("toestemming", "gegeven"),
        items=(*RESULTS, "dossier"),
        effects=(Undecided(ASK_FG),),
    ),
    Rule(
        id="ouders-16-met-toestemming",
        says="Vindt een leerling van 16 of 17 het goed, dan mag je de uitslagen met de ouders delen.",
        passages=("toetsresultaten#ouders-16-met-toestemming", "toetsresultaten#toestemming-leerling"),
        facts=("J-TOE-3", "J-TOE-6", "J-INZ-4"),
        contradictions=("J-TEG-8",),
        when=to("ouders") & SIXTEEN_OR_SEVENTEEN & answer("toestemming", "gegeven"),
        items=(*RESULTS, "dossier"),
        effects=(Permit("toestemming van de leerling"), Require(PUPIL), REPRESENTED),
    ),
    Rule(
        id="ouders-vanaf-18",
        says="Vanaf 18 deel je volgens onze lezing alleen met de ouders als de leerling dat goedvindt.",
        passages=("toetsresultaten#ouders-vanaf-18", "aan-de-slag#ontvanger-ouders-18"),
        facts=("J-INZ-6", "J-TOE-3", "J-TOE-6"),
        when=to("ouders") & ADULT,
        items=(*RESULTS, "dossier"),
        effects=(
            Permit("toestemming van de leerling"),
            Require(PUPIL),
            REPRESENTED,
            Caveat("Dat je vanaf 18 toestemming nodig hebt, leiden wij af uit de wet voor het vo: laat het nakijken."),
        ),
    ),
)
