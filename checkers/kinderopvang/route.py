"""In which form and along which route, and how is it recorded?"""

from __future__ import annotations

from ..kernel.model import Forbid, Rule, Task, answer
from ..shared import route_rules

ROUTE = (
    Rule(
        id="geen-account",
        says="Meekijken in elkaars systeem geeft meer dan nodig is. Deel gegevens, geef geen account.",
        passages=("kinderopvang#geen-account", "stap-3#geen-account"),
        facts=("J-BEG-2",),
        when=answer("route", "account"),
        effects=(Forbid(), Task("administratie", "Geef geen account, en sluit een account die er al is.")),
    ),
    *route_rules(
        open_mail=("kinderopvang#geen-open-mail", "stap-3#geen-open-mail"),
        open_mail_says="Gewone e-mail is geen veilige route voor gegevens van kinderen.",
        safe=("kinderopvang#beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        paper=("kinderopvang#op-papier", "stap-3#papier-zorgvuldig"),
    ),
    Rule(
        id="in-een-gesprek",
        says="Een gesprek telt ook als delen. Vertel alleen wat mag, waar niemand meeluistert.",
        passages=("kinderopvang#in-een-gesprek",),
        facts=("J-BVL-1", "J-KOV-1"),
        when=answer("route", "gesprek"),
        effects=(Task("leraren en directie", "Voer het gesprek waar anderen het niet horen."),),
    ),
    Rule(
        id="noteer-het",
        says="Noteer wat je gaf of kreeg, van wie en waarvoor.",
        passages=("kinderopvang#rol-administratie",),
        facts=("J-BEG-5",),
        effects=(Task("administratie", "Noteer wat je gaf of kreeg, van wie en waarvoor."),),
    ),
)
