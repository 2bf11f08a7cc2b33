"""What is too much whoever receives it, what is asked too early, and what is noted down?"""

from __future__ import annotations

from ..kernel.model import ALWAYS, Caveat, Forbid, Rule, Task, When, answer

ASK_FG = "Vraag het aan de functionaris gegevensbescherming (FG) van je bestuur, en deel dit nog niet."
ASK_ARTICLE = "Vraag om het wetsartikel, en leg het voor aan de FG van je bestuur."


def no_whole_dossier(*passages: str, says: str, when: When = ALWAYS, facts: tuple[str, ...] = ("J-BEG-2",)) -> Rule:
    """The rule that a whole dossier is never shared; the item is called 'dossier'."""
    return Rule(
        id="geen-heel-dossier",
        says=says,
        passages=passages,
        facts=facts,
        when=when,
        items=("dossier",),
        effects=(Forbid(),),
    )


def not_needed(
    *passages: str,
    when: When = ALWAYS,
    question_id: str = "noodzaak",
    items: tuple[str, ...] | None = None,
    facts: tuple[str, ...] = ("J-BEG-2",),
) -> Rule:
    """The rule that what is not needed stays behind (U-16); `question_id` is the question of `need_question`."""
    return Rule(
        id="niet-nodig",
        says="Laat weg wat niet echt nodig is, en doe de check opnieuw met wat overblijft.",
        passages=passages,
        facts=facts,
        when=when & answer(question_id, "nee"),
        items=items,
        effects=(Forbid(), Task("leraren en directie", "Bepaal per gegeven of het voor dit doel nodig is.")),
    )


def note_it(*passages: str, when: When = ALWAYS, items: tuple[str, ...] | None = None, did: str = "deelde") -> Rule:
    """The rule that what was shared is noted down; `did` is what the school did with it."""
    says = f"Noteer wat je {did}, met wie, waarom en op welke grond."
    return Rule(
        id="noteer-het",
        says=says,
        passages=passages,
        facts=("J-BEG-5",),
        when=when,
        items=items,
        effects=(Task("administratie", says),),
    )


def not_before_enrolment(*passages: str, when: When) -> Rule:
    """The rule that a school asks for no dossier before the pupil is registered there."""
    return Rule(
        id="niet-voor-aanmelding",
        says="Een school hoort geen dossier op te vragen vóór de aanmelding, of om leerlingen te kiezen.",
        passages=passages,
        facts=("J-OKR-10",),
        when=when,
        effects=(
            Caveat(
                "Volgens de uitleg van OSO vraagt een school geen dossier op vóór de aanmelding, "
                "en ook niet om te selecteren: laat dit nakijken."
            ),
        ),
    )
