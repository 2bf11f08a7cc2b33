"""Along which routes do data go, and along which never?"""

from __future__ import annotations

from ..kernel.model import ALWAYS, Caveat, Effect, Forbid, Require, Rule, Task, When, answer
from .conditions import SAFE_ROUTE

PAPER_TASK = Task("administratie", "Geef de papieren in een dichte envelop en persoonlijk af.")
CLOSE_ACCOUNT = Task("administratie", "Geef geen account, en sluit een account dat er al is.")


def route_rules(
    *,
    open_mail: tuple[str, ...],
    safe: tuple[str, ...],
    paper: tuple[str, ...] = (),
    open_mail_says: str = "Gewone e-mail is geen veilige route voor gegevens van leerlingen.",
    safe_says: str = "Wat je deelt, gaat langs een veilige route.",
    safe_facts: tuple[str, ...] = ("J-BVL-1",),
    contradictions: tuple[str, ...] = ("J-TEG-12",),
) -> tuple[Rule, ...]:
    """The rules about the route: never by open mail, always a safe route, paper with care.

    The arguments are the passages that each rests on; `paper` is left out when paper cannot be chosen.
    """
    always = (
        Rule(
            id="geen-open-mail",
            says=open_mail_says,
            passages=open_mail,
            facts=("J-BVL-2",),
            when=answer("route", "open-mail"),
            effects=(Forbid(),),
        ),
        Rule(
            id="veilige-route",
            says=safe_says,
            passages=safe,
            facts=safe_facts,
            contradictions=contradictions,
            effects=(Require(SAFE_ROUTE),),
        ),
    )
    if not paper:
        return always
    with_care = Rule(
        id="papier-zorgvuldig",
        says="Papier mag, als het dicht is en persoonlijk wordt afgegeven.",
        passages=paper,
        facts=("J-BVL-3",),
        contradictions=("J-TEG-12",),
        when=answer("route", "papier"),
        effects=(PAPER_TASK,),
    )
    return (*always, with_care)


def no_account(
    *passages: str,
    says: str = "Met een account ziet de ontvanger meer dan nodig is. Geef gegevens, geen toegang.",
    facts: tuple[str, ...] = ("J-BEG-2",),
    when: When = ALWAYS,
    effects: tuple[Effect, ...] = (CLOSE_ACCOUNT,),
) -> Rule:
    """The rule that the recipient does not look for himself; `when` says which recipients."""
    return Rule(
        id="geen-account",
        says=says,
        passages=passages,
        facts=facts,
        when=when & answer("route", "account"),
        effects=(Forbid(), *effects),
    )


def in_conversation(
    *passages: str,
    says: str = "Voor een gesprek gelden dezelfde regels. Voer het waar niemand meeluistert.",
    facts: tuple[str, ...] = ("J-BVL-1",),
    when: When = ALWAYS,
) -> Rule:
    """The rule that a conversation is a way of sharing too."""
    return Rule(
        id="in-een-gesprek",
        says=says,
        passages=passages,
        facts=facts,
        when=when & answer("route", "gesprek"),
        effects=(Task("leraren en directie", "Voer het gesprek waar anderen het niet horen."),),
    )


def own_check_on_oso(*passages: str, when: When = ALWAYS, caveats: tuple[Caveat, ...] = ()) -> Rule:
    """The rule that OSO does not look at free fields and attachments for the school (J-TEG-13)."""
    return Rule(
        id="oso-eigen-toets",
        says="OSO laat alleen toegestane velden door, maar wat in vrije velden en bijlagen staat, kijk je zelf na.",
        passages=passages,
        facts=("J-OSO-1",),
        contradictions=("J-TEG-13",),
        when=when & answer("route", "oso"),
        effects=(*caveats, Task("leraren en directie", "Kijk vrije velden en bijlagen na voordat ze via OSO gaan.")),
    )
