"""What may a project of the GGD or municipality have, and what a researcher?"""

from __future__ import annotations

from ..kernel.model import Caveat, Rule, Task
from .conditions import consent
from .questions import GIVEN, HEALTH, PROJECT, PROJECT_OR_RESEARCHER, RESEARCHER, TAKING_PART

PROJECT_OF_ONDERZOEK = (
    *consent(
        prefix="project-gezondheid",
        says="Antwoorden, metingen en andere gezondheid vragen bij een project uitdrukkelijke toestemming.",
        passages=("gezondheidsonderzoek#gezondheid-uitdrukkelijk", "gezondheidsonderzoek#ggd-vraagt-zelf"),
        facts=("J-GGD-3", "J-GGD-4", "J-BIJ-1", "J-BIJ-2", "J-BIJ-9"),
        when=PROJECT & TAKING_PART,
        items=HEALTH,
    ),
    *consent(
        prefix="onderzoeker-gezondheid",
        says="Ook een onderzoeker krijgt antwoorden, metingen en andere gezondheid alleen na een uitdrukkelijk ja.",
        passages=("gezondheidsonderzoek#gezondheid-uitdrukkelijk", "gezondheidsonderzoek#onderzoeker-toestemming"),
        facts=("J-BIJ-1", "J-BIJ-2", "J-BIJ-9", "J-TOX-5"),
        when=RESEARCHER & TAKING_PART,
        items=HEALTH,
    ),
    *consent(
        prefix="project",
        says="Voor een gezondheidsproject geef je namen en adressen pas na toestemming.",
        passages=("gezondheidsonderzoek#project-toestemming", "gezondheidsonderzoek#ggd-vraagt-zelf"),
        facts=("J-GGD-3", "J-GGD-4"),
        contradictions=("J-TEG-1",),
        when=PROJECT & TAKING_PART,
        items=("persoon", "contact"),
    ),
    *consent(
        prefix="onderzoeker",
        says="Een onderzoeker krijgt alleen iets met een eigen grond. Volgens onze lezing is dat meestal toestemming.",
        passages=("gezondheidsonderzoek#onderzoeker-toestemming", "stap-2#anders-toestemming"),
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1",),
        when=RESEARCHER & TAKING_PART,
        items=("persoon", "contact"),
    ),
    *consent(
        prefix="leren",
        says="Ook voor onderzoek geef je cijfers, gedrag en begeleiding alleen met toestemming.",
        passages=("gezondheidsonderzoek#leren-toestemming", "index#toetsresultaten-derden"),
        facts=("J-TOX-5",),
        contradictions=("J-TEG-1", "J-TEG-4"),
        when=PROJECT_OR_RESEARCHER & TAKING_PART,
        items=("leren",),
    ),
    Rule(
        id="gewicht-en-lengte",
        says="Ook gewicht en lengte zijn gegevens over gezondheid.",
        passages=("gezondheidsonderzoek#gewicht-en-lengte",),
        facts=("J-BEO-2",),
        when=PROJECT_OR_RESEARCHER & TAKING_PART,
        items=("antwoorden",),
        effects=(
            Caveat("Dat gewicht en lengte als gezondheid tellen, komt uit uitleg van de sector: laat het nakijken."),
        ),
    ),
    Rule(
        id="verzuim-door-ziekte",
        says="Verzuim door ziekte zegt iets over gezondheid.",
        passages=("gezondheidsonderzoek#verzuim-door-ziekte",),
        facts=("J-VZM-13", "J-BIJ-1"),
        when=TAKING_PART,
        items=("verzuim",),
        effects=(Caveat("Dat verzuim door ziekte als gezondheid telt, leiden wij af: laat het nakijken."),),
    ),
    Rule(
        id="onderzoeker-naar-register",
        says="Voor onderzoek geeft het register soms gegevens, onder voorwaarden.",
        passages=("gezondheidsonderzoek#onderzoeker-naar-register", "gezondheidsonderzoek#uitzondering-wetenschap"),
        facts=("J-ROD-7", "J-BIJ-11"),
        when=RESEARCHER & TAKING_PART,
        items=GIVEN,
        effects=(
            Task("leraren en directie", "Vraag de onderzoeker of het register onderwijsdeelnemers al genoeg geeft."),
            Caveat(
                "Noemt de onderzoeker de uitzondering voor wetenschap? Of die voor de school geldt, beslissen onze "
                "bronnen niet: vraag je FG."
            ),
        ),
    ),
)
