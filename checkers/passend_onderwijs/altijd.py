"""What holds whoever supports the pupil?"""

from __future__ import annotations

from ..kernel.model import Require, Rule, Task, answer, answer_other_than
from ..shared.conditions import LIMITED_RIGHTS
from ..shared.consent import danger_or_suspicion, refused
from ..shared.limits import no_whole_dossier, not_needed, note_it
from ..shared.routes import no_account, own_check_on_oso, route_rules
from .questions import GIVING, OTHERWISE, SHARED, TASK_DATA, case

_NO = "passend-onderwijs#toestemming-geweigerd"

ALTIJD = (
    no_whole_dossier(
        "passend-onderwijs#geen-heel-dossier",
        "stap-1#niet-meer-dan-nodig",
        says="Een heel dossier is altijd meer dan nodig is.",
    ),
    not_needed("passend-onderwijs#alleen-wat-nodig-is", "stap-1#niet-nodig-niet-delen"),
    no_account(
        "passend-onderwijs#geen-account", "stap-3#geen-account", when=answer_other_than("situatie", "hulp-intern")
    ),
    Rule(
        id="account-eigen-hulpverlener",
        says="Een eigen hulpverlener mag een account hebben, met alleen de rechten die de taak vraagt.",
        passages=("passend-onderwijs#account-eigen-hulpverlener", "stap-3#alleen-rechten-voor-taak"),
        facts=("J-HUL-1", "J-OPL-4"),
        contradictions=("J-TEG-11",),
        when=answer("route", "account") & case("hulp-intern"),
        effects=(Require(LIMITED_RIGHTS),),
    ),
    *route_rules(
        open_mail=("passend-onderwijs#geen-open-mail", "stap-3#geen-open-mail"),
        safe=("passend-onderwijs#beveiligd", "passend-onderwijs#via-oso", "wettelijk-verplicht#passend-beveiligd"),
        safe_says="Wat je deelt, gaat langs een veilige route. OSO is alleen voor scholen en samenwerkingsverbanden.",
        safe_facts=("J-BVL-1", "J-OSO-1", "J-OSO-4"),
        paper=("passend-onderwijs#op-papier", "stap-3#papier-zorgvuldig"),
    ),
    own_check_on_oso("passend-onderwijs#via-oso", "stap-3#oso-eigen-toets", when=case("swv", "so-school")),
    note_it("stap-3#noteer-de-uitwisseling", did="deelde of opvroeg"),
    danger_or_suspicion(*SHARED),
    refused("rapport", _NO, "rapport"),
    refused("buiten", _NO, *TASK_DATA, when=case("hulp-extern", "so-school", "rapport-opvragen")),
    refused("ander-doel", _NO, *TASK_DATA, when=case("hulp-intern", "swv") & OTHERWISE),
    Rule(
        id="ontwikkelingsperspectief",
        says="Een ontwikkelingsperspectief maak je met de ouders, en de leerling mag zijn mening geven.",
        passages=("passend-onderwijs#ontwikkelingsperspectief",),
        facts=("J-SWV-6",),
        when=GIVING,
        items=("opp",),
        effects=(
            Task("leraren en directie", "Kijk of de ouders meewerkten aan het plan en of de leerling is gehoord."),
        ),
    ),
)
