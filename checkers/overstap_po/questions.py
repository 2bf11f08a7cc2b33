"""Who gives or asks what at a move, and which answers do the rules look at?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, answer
from ..shared.choices import DOSSIER, OPEN_MAIL, OSO, PAPER, PGN, SECURE
from ..shared.questions import CONSENT, data_question, route

PARTS = ("administratie", "resultaten", "gedrag", "begeleiding", "verzuim")
NEVER = ("verzuim-ouder", "achtergrond", "thuissituatie", "aantekeningen")

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(
                id="okr-geven",
                label="Wij zijn de oude school en geven gegevens aan de nieuwe school",
                hint="de leerling is daar aangemeld of ingeschreven",
            ),
            Choice(
                id="okr-opvragen",
                label="Wij zijn de nieuwe school en vragen het OKR op",
                hint="de leerling is bij ons aangemeld of ingeschreven",
            ),
            Choice(id="ouders-vragen", label="Wij zijn de nieuwe school, er is geen OKR, en wij vragen het de ouders"),
            Choice(id="niet-aangemeld", label="Een school vraagt gegevens, maar de leerling is daar niet aangemeld"),
        ),
    ),
    Question(
        id="naar",
        title="Naar wat voor school gaat de leerling?",
        choices=(
            Choice(id="po", label="Een andere basisschool (po)"),
            Choice(id="so", label="Speciaal onderwijs (so)"),
            Choice(id="vo", label="Voortgezet onderwijs (vo)"),
        ),
    ),
    data_question(
        "Welke gegevens wil je delen of vragen?",
        Choice(id="administratie", label="Naam, geboortedatum, adres, school en groep"),
        Choice(id="resultaten", label="Schoolloopbaan en leerresultaten"),
        Choice(id="gedrag", label="Sociaal-emotionele ontwikkeling en gedrag"),
        Choice(id="begeleiding", label="Begeleiding die de leerling kreeg en nodig heeft"),
        Choice(id="verzuim", label="Verzuim in het jaar vóór het rapport"),
        Choice(id="schooladvies", label="Het definitieve schooladvies"),
        PGN,
        Choice(id="verzuim-ouder", label="Verzuim van langer geleden"),
        Choice(id="onderzoeksrapport", label="Een rapport van een psycholoog, arts of logopedist"),
        Choice(id="achtergrond", label="Geboorteplaats, geloof, afkomst of nationaliteit"),
        Choice(id="thuissituatie", label="Privézaken van het gezin"),
        Choice(id="aantekeningen", label="Persoonlijke aantekeningen van de leraar"),
        DOSSIER,
        orders=(
            ("administratie", "onderzoeksrapport", "dossier"),
            ("resultaten", "thuissituatie", "dossier"),
            ("pgn", "dossier"),
        ),
    ),
    Question(
        id="afschrift",
        title="Hebben de ouders een afschrift van het OKR gekregen?",
        changeable=True,
        orders=(("gegeven", "alleen-inzage", "nee"),),
        choices=(
            Choice(id="gegeven", label="Ja"),
            Choice(id="alleen-inzage", label="Nee, zij mochten het alleen inzien", proposable=False),
            Choice(id="nee", label="Nee, nog niets", proposable=False),
        ),
    ),
    Question(
        id="bezwaar",
        title="Zijn de ouders het eens met de inhoud?",
        changeable=True,
        orders=(("geen", "opgenomen", "niet-opgenomen"),),
        choices=(
            Choice(id="geen", label="Ja, of zij hebben niets gezegd", proposable=False),
            Choice(id="opgenomen", label="Nee, en hun mening staat in het dossier"),
            Choice(
                id="niet-opgenomen",
                label="Nee, en hun mening staat nog niet in het dossier",
                proposable=False,
                refuses=True,
            ),
        ),
    ),
    CONSENT,
    route(OSO, SECURE, PAPER, OPEN_MAIL, title="Hoe gaan de gegevens over?"),
)

GIVE = answer("situatie", "okr-geven")
ASK = answer("situatie", "okr-opvragen")
ASK_PARENTS = answer("situatie", "ouders-vragen")
NOT_ENROLLED = answer("situatie", "niet-aangemeld")
GIVE_OR_ASK = answer("situatie", "okr-geven", "okr-opvragen")
NEW_SCHOOL = answer("situatie", "okr-opvragen", "ouders-vragen")
TO_VO = answer("naar", "vo")
