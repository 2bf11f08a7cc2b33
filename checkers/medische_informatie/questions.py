"""What does this check ask, and what do its rules call the answers?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Cause, Choice, Question, answer, answer_other_than
from ..shared.questions import (
    AGE_WITH_TWELVE,
    CONSENT_WITH_WITHDRAWAL,
    NEED_FIRST,
    PURPOSE_FIRST,
    arranged,
    data_question,
)

TO_ACT = ("handelen", "medicijn")
BACKGROUND = ("diagnose", "rapport")
HEALTH = (*TO_ACT, *BACKGROUND)
FOR_THE_LIST = (*TO_ACT, "noodcontact")

QUESTIONS = (
    Question(
        id="doel",
        know_first=PURPOSE_FIRST,
        title="Waarvoor leg je de gegevens vast of laat je ze zien?",
        choices=(
            Choice(
                id="begeleiding",
                label="Om iemand te begeleiden of een voorziening te geven",
                hint="zoals: wat doet de leraar bij een allergie, of wie helpt met de lift",
            ),
            Choice(id="bhv-lijst", label="Voor een lijst van bedrijfshulpverleners (BHV)", hint="bij een calamiteit"),
            Choice(id="nood", label="Er is nu acuut gevaar: iemand moet helpen"),
            Choice(id="handig", label="Voor de zekerheid, omdat het handig is om te weten"),
        ),
    ),
    Question(
        id="wie",
        title="Over wie gaan de gegevens?",
        choices=(Choice(id="leerling", label="Een leerling"), Choice(id="medewerker", label="Een medewerker")),
    ),
    data_question(
        "Om welke gegevens gaat het?",
        Choice(id="handelen", label="Hoe je handelt, en wanneer", hint="zoals: wat je doet bij een aanval"),
        Choice(id="medicijn", label="Welk medicijn of hulpmiddel dan nodig is, en waar het ligt"),
        Choice(id="noodcontact", label="Wie je belt bij nood"),
        Choice(id="diagnose", label="De diagnose", hint="de naam van de ziekte of stoornis, met achtergrond"),
        Choice(id="rapport", label="Een medisch rapport", hint="van een arts of andere zorgverlener"),
        Choice(id="pgn", label="PGN of BSN"),
        Choice(id="dossier", label="Het hele leerling- of personeelsdossier"),
        orders=(
            ("handelen", "medicijn", "diagnose", "dossier"),
            ("rapport", "dossier"),
        ),
    ),
    Question(
        id="diagnose-nodig",
        know_first=NEED_FIRST,
        title="Lukt begeleiden ook zonder de diagnose?",
        orders=(("nee", "ja"),),
        choices=(
            Choice(id="nee", label="Nee, de diagnose is echt nodig"),
            Choice(id="ja", label="Ja, weten hoe te handelen is genoeg"),
        ),
    ),
    Question(
        id="wie-ziet",
        title="Wie krijgt de gegevens te zien?",
        orders=(
            ("begeleiders", "tijdelijk", "iedereen"),
            ("bhv", "iedereen"),
        ),
        choices=(
            Choice(id="begeleiders", label="Alleen wie deze leerling of medewerker begeleidt"),
            Choice(id="bhv", label="Alleen de BHV'ers"),
            Choice(
                id="tijdelijk",
                label="Een invaller voor een dag, of een vrijwilliger bij een uitje",
                proposable=False,
            ),
            Choice(
                id="iedereen",
                label="Alle medewerkers, of iedereen die langskomt",
                hint="lijst aan de muur, groepsapp, gedeelde map",
                proposable=False,
            ),
        ),
        changeable=True,
    ),
    arranged(
        "geheimhouding",
        "Moet wie de gegevens ziet, ze geheimhouden?",
        yes="Ja, dat staat vast",
        no="Nee, of dat is nog niet afgesproken",
        help="Die plicht kan komen uit een beroep, een functie, een wet of een afspraak.",
    ),
    Question(
        id="opslag",
        cause=Cause.VORM,
        title="Waar staan de gegevens voor de BHV?",
        orders=(("apart", "niet-snel", "in-dossier", "open"),),
        choices=(
            Choice(id="apart", label="Apart: meteen te pakken, en dicht voor anderen"),
            Choice(id="niet-snel", label="Apart en dicht, maar niet meteen te pakken", proposable=False),
            Choice(id="in-dossier", label="In het dossier, waar de BHV'ers in kijken", proposable=False),
            Choice(id="open", label="Open, zodat anderen erin kunnen kijken", proposable=False),
        ),
        changeable=True,
    ),
    AGE_WITH_TWELVE,
    replace(
        CONSENT_WITH_WITHDRAWAL,
        title="Is er uitdrukkelijke toestemming?",
        help=f"{CONSENT_WITH_WITHDRAWAL.help} Gaat het over een medewerker: van die medewerker zelf.",
    ),
)

PUPIL_S, STAFF_S = answer("wie", "leerling"), answer("wie", "medewerker")
GUIDANCE = answer("doel", "begeleiding") & PUPIL_S
BHV_LIST = answer("doel", "bhv-lijst")
DANGER = answer("doel", "nood")
HANDY = answer("doel", "handig")
GUIDES, BHV, BRIEFLY, EVERYONE = (answer("wie-ziet", each) for each in ("begeleiders", "bhv", "tijdelijk", "iedereen"))
GUIDES_NOW = answer("wie-ziet", "begeleiders", "tijdelijk")
GUIDANCE_OR_HANDY = answer("doel", "begeleiding", "handig")
BHV_PUPIL = answer_other_than("doel", "nood") & PUPIL_S & BHV
"""On the list, or recorded for another purpose and shown to the BHV (J-TEG-9: purpose and user decide)."""
FOR_BHV = (BHV_LIST & BHV) | BHV_PUPIL
