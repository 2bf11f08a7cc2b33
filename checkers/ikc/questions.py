"""What is asked about an IKC, and which answers do the rules look at?"""

from __future__ import annotations

from ..kernel.model import Choice, Question, answer
from ..shared.choices import ACCOUNT, CONVERSATION, OPEN_MAIL, OSO, PAPER, PGN, SECURE
from ..shared.questions import (
    CONSENT_OF_PARENTS,
    NEED_FIRST,
    agreements_question,
    arranged,
    data_question,
    route,
    yes_or_no,
)

QUESTIONS = (
    Question(
        id="situatie",
        title="Wat speelt er?",
        choices=(
            Choice(id="naar-opvang", label="De school geeft gegevens van een leerling aan de opvang"),
            Choice(id="naar-school", label="De opvang geeft gegevens van een kind aan de school"),
            Choice(id="nood", label="Er is acuut gevaar, en de ander moet nu iets weten om te helpen"),
            Choice(
                id="voorziening",
                label="Wij delen een voorziening waar gegevens in zitten",
                hint="camera's, ouderapp, telefoonlijst, receptie",
            ),
            Choice(id="administratie", label="Wij willen één administratie voor school en opvang"),
            Choice(id="politie", label="De politie vraagt om camerabeelden"),
            Choice(id="ouder", label="Een ouder vraagt om camerabeelden"),
        ),
    ),
    Question(
        id="wie",
        title="Wie beslist waarom en hoe de voorziening wordt gebruikt?",
        choices=(
            Choice(id="samen", label="School en opvang samen"),
            Choice(id="ieder", label="Ieder voor zich, voor de eigen gegevens"),
            Choice(
                id="een",
                label="Een van beide, of de verhuurder",
                hint="de ander huurt of gebruikt alleen mee, en heeft niets te zeggen",
            ),
            Choice(
                id="opdracht",
                label="Een van beide, en de ander doet het werk in opdracht",
                hint="bijvoorbeeld een receptie die voor allebei werkt",
            ),
            Choice(
                id="rechtspersoon",
                label="School en opvang zijn samen één rechtspersoon",
                hint="één stichting of vereniging voor allebei",
            ),
        ),
    ),
    data_question(
        "Om welke gegevens gaat het?",
        Choice(id="contact", label="Naam, adres en telefoonnummers"),
        Choice(
            id="praktisch",
            label="Praktische informatie",
            hint="schooltijden, wie er vandaag is of niet is, zonder reden",
        ),
        Choice(id="ontwikkeling", label="Ontwikkeling, gedrag, verzuim of begeleiding"),
        Choice(id="resultaten", label="Toetsresultaten"),
        Choice(id="gezondheid", label="Gezondheid", hint="ziekte, allergie, medicijnen"),
        Choice(id="ve", label="Programma en duur van de voorschoolse educatie"),
        Choice(id="beelden", label="Camerabeelden"),
        PGN,
        Choice(id="dossier", label="Een heel dossier"),
        orders=(
            ("contact", "ontwikkeling", "gezondheid", "dossier"),
            ("pgn", "dossier"),
        ),
    ),
    yes_or_no("ingeschreven", "Is het kind al ingeschreven op de school?"),
    Question(
        id="toegang",
        title="Kunnen school en opvang daarin elkaars gegevens zien?",
        orders=(("gescheiden", "gedeeld"),),
        choices=(
            Choice(id="gescheiden", label="Nee, ieder ziet alleen de eigen gegevens"),
            Choice(id="gedeeld", label="Ja, allebei of een van beide", proposable=False),
        ),
        changeable=True,
    ),
    Question(
        id="regeling",
        title="Is er een onderlinge regeling, en is de kern bekendgemaakt?",
        help="In de regeling staat wie welke plicht uit de AVG uitvoert. De kern staat waar ouders die kunnen lezen.",
        orders=(("bekend", "niet-bekend", "nee"),),
        choices=(
            Choice(id="bekend", label="Ja, en de kern is bekendgemaakt"),
            Choice(id="niet-bekend", label="Ja, maar nog niet bekendgemaakt", proposable=False),
            Choice(id="nee", label="Nee", proposable=False),
        ),
        changeable=True,
    ),
    agreements_question(
        "Liggen er afspraken vast tussen school en opvang?",
        help="Wat, waarvoor, wie doet wat, hoe lang en hoe veilig.",
    ),
    arranged("overeenkomst", "Is er een verwerkersovereenkomst?", yes="Ja, ondertekend"),
    Question(
        id="noodzaak",
        know_first=NEED_FIRST,
        title="Is er een duidelijk doel, en werkt iets minder ingrijpends niet?",
        help="Bijvoorbeeld een beter slot, meer toezicht of minder camera's.",
        orders=(("ja", "nee"),),
        choices=(
            Choice(id="ja", label="Ja, het doel is duidelijk en het kan niet met minder"),
            Choice(id="nee", label="Nee, het doel is niet duidelijk of het kan met minder"),
        ),
    ),
    Question(
        id="vooraf",
        title="Wat is er voor de camera's vooraf geregeld?",
        help="Een DPIA is een beoordeling vooraf van de risico's.",
        orders=(
            ("beide", "alleen-dpia", "geen"),
            ("beide", "alleen-instemming", "geen"),
        ),
        choices=(
            Choice(id="beide", label="Een DPIA, en instemming van de medezeggenschapsraad"),
            Choice(id="alleen-dpia", label="Alleen een DPIA", proposable=False),
            Choice(id="alleen-instemming", label="Alleen instemming", proposable=False),
            Choice(id="geen", label="Nog niets", proposable=False),
        ),
        changeable=True,
    ),
    Question(
        id="bewaren",
        title="Hoe lang blijven de beelden bewaard?",
        orders=(("vier-weken", "incident", "langer"),),
        choices=(
            Choice(id="vier-weken", label="Hooguit vier weken"),
            Choice(id="incident", label="Langer, maar alleen beelden van een concreet incident"),
            Choice(id="langer", label="Langer", proposable=False),
        ),
        changeable=True,
    ),
    Question(
        id="kind-op-beeld",
        title="Wie is er herkenbaar op de beelden?",
        orders=(("alleen-eigen", "ook-anderen"),),
        choices=(
            Choice(
                id="alleen-eigen",
                label="Alleen het kind van deze ouder",
                hint="anderen zijn er niet, of zijn onherkenbaar gemaakt",
            ),
            Choice(id="ook-anderen", label="Ook anderen, of alleen anderen", proposable=False),
        ),
        changeable=True,
    ),
    CONSENT_OF_PARENTS,
    route(
        OSO,
        SECURE,
        PAPER,
        CONVERSATION,
        OPEN_MAIL,
        ACCOUNT,
        title="Hoe gaan de gegevens naar de ander?",
    ),
)

TO_CARE, TO_SCHOOL = answer("situatie", "naar-opvang"), answer("situatie", "naar-school")
EXCHANGE, DANGER = TO_CARE | TO_SCHOOL, answer("situatie", "nood")
FACILITY, ONE_OFFICE = answer("situatie", "voorziening"), answer("situatie", "administratie")
POLICE, PARENT = answer("situatie", "politie"), answer("situatie", "ouder")
TOGETHER, EACH_OWN, ONE_DECIDES = (FACILITY & answer("wie", each) for each in ("samen", "ieder", "een"))
BY_ORDER, ONE_ENTITY = FACILITY & answer("wie", "opdracht"), FACILITY & answer("wie", "rechtspersoon")
TWO_PARTIES = FACILITY & answer("wie", "samen", "ieder", "een")
APART, SHARED = (TWO_PARTIES & answer("toegang", each) for each in ("gescheiden", "gedeeld"))
ENROLLED, NOT_ENROLLED = answer("ingeschreven", "ja"), answer("ingeschreven", "nee")
LEARNING = ("ontwikkeling", "resultaten", "gezondheid")
ORDINARY = ("contact", "praktisch", *LEARNING, "ve")
TOO_MUCH = ("pgn", "dossier")
NEEDED = answer("noodzaak", "ja")
