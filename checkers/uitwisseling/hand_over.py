"""Which special check decides the details, and which of the answers go along?

A special check is never contradicted: `tests/test_handover.py` compares the whole table. An answer goes along
only when it means the same there; what does not go along, the special check asks.
"""

from __future__ import annotations

from ..kernel.model import HandOver, Rule, Undecided, When, answer
from .situation import (
    DANGER,
    ENROLLED,
    EVERYTHING_ELSE,
    LAW,
    NOT_ENROLLED,
    NOT_IN_DANGER,
    PUPIL_DATA,
    SCHOOLS,
    SUSPICION,
    TEACHING,
    to,
)

type Carry = tuple[str, str, tuple[tuple[str, tuple[str, ...]], ...]]
"""(question here, question there, ((choice here, choices there), …))"""

ANYTHING_ELSE = answer("doel", "anders")
ASK_SPECIAL = "Doe de eigen check van deze overstap: die kijkt per onderdeel."


def same(question: str, *choices: str) -> Carry:
    """Answers that are called the same there."""
    return question, question, tuple((choice, (choice,)) for choice in choices)


def items(*unchanged: str, **renamed: str) -> Carry:
    """Data items: those that keep their name, and those that are called (space-separated) otherwise there."""
    kept = tuple((item, (item,)) for item in unchanged)
    return "gegevens", "gegevens", (*kept, *((item, tuple(there.split())) for item, there in renamed.items()))


NEED = same("noodzaak", "ja", "nee")
AGREED = same("afspraken", "ja", "nee")
RIGHTS = same("rechten", "ja", "nee")
TOLD = same("geinformeerd", "ja", "nee")
AGE = same("leeftijd", "jonger-dan-16", "vanaf-16")
SIXTEEN_ONLY = same("leeftijd", "vanaf-16")
"""For a check that tells 'jonger dan 12' from '12 tot en met 15': it asks that itself."""
CONSENT = same("toestemming", "gegeven", "niet-gevraagd", "geweigerd")
DIGITAL_OR_PAPER = ("beveiligd", "papier", "open-mail")
SCHOOL_ROUTE = same("route", "oso", *DIGITAL_OR_PAPER)
ROUTE = same("route", *DIGITAL_OR_PAPER, "account")
ANY_ROUTE = same("route", "oso", *DIGITAL_OR_PAPER, "account")

TO_PGN: tuple[Carry, ...] = (
    (
        "ontvanger",
        "ontvanger",
        tuple(
            (here, (there,))
            for here, there in (
                ("duo", "duo"),
                ("school-po", "nieuwe-school"),
                ("school-vo", "nieuwe-school"),
                ("school-mbo", "nieuwe-school"),
                ("school-ho", "hoger-onderwijs"),
                ("expertisecentrum", "expertisecentrum"),
                ("swv", "swv"),
                ("leerplicht", "leerplicht"),
                ("jeugdhulp", "gemeente-anders"),
                ("ggd", "ggd"),
                ("kinderopvang", "kinderopvang"),
                ("ouderraad", "ouderraad"),
                ("leverancier", "leverancier"),
                ("buurtsport", "buurtsport"),
                ("ouders", "ouders"),
                ("leerling", "leerling"),
            )
        ),
    ),
    items(pgn="nummer"),
    SCHOOL_ROUTE,
)
TO_VERZUIM: tuple[Carry, ...] = (
    items(
        *("pgn", "resultaten", "verzuim", "dossier"),
        contact="persoon",
        begeleiding="verslagen",
        gezondheid="ziektebeeld",
    ),
    ROUTE,
)
TO_STARTEN: tuple[Carry, ...] = (
    items("pgn", "dossier", contact="persoon contact", begeleiding="ondersteuning", gezondheid="handelen"),
    same("route", *DIGITAL_OR_PAPER),
)
TO_PO: tuple[Carry, ...] = (
    items(
        *("pgn", "resultaten", "gedrag", "begeleiding", "verzuim", "onderzoeksrapport", "dossier"),
        contact="administratie",
    ),
    CONSENT,
    SCHOOL_ROUTE,
)
TO_VO: tuple[Carry, ...] = (
    items(
        *("pgn", "resultaten", "begeleiding", "gezondheid", "verzuim", "onderzoeksrapport", "dossier"),
        contact="administratie",
    ),
    AGE,
    CONSENT,
    SCHOOL_ROUTE,
)
TO_PASSEND: tuple[Carry, ...] = (
    items(
        *("contact", "resultaten", "begeleiding", "gezondheid", "verzuim", "pgn", "dossier"),
        gedrag="begeleiding",
        onderzoeksrapport="rapport",
    ),
    NEED,
    AGREED,
    TOLD,
    AGE,
    CONSENT,
    ANY_ROUTE,
    RIGHTS,
)
TO_JEUGDHULP: tuple[Carry, ...] = (
    items(
        *("contact", "resultaten", "begeleiding", "gezondheid", "verzuim", "pgn", "dossier"),
        gedrag="begeleiding",
        onderzoeksrapport="rapport",
    ),
    NEED,
    AGREED,
    SIXTEEN_ONLY,
    CONSENT,
    ANY_ROUTE,
)
TO_GEZONDHEIDSONDERZOEK: tuple[Carry, ...] = (
    items(
        *("gezondheid", "verzuim", "pgn", "dossier"),
        contact="persoon contact",
        resultaten="leren",
        gedrag="leren",
        begeleiding="leren",
    ),
    AGREED,
    AGE,
    CONSENT,
    ANY_ROUTE,
)
TO_MEDISCH: tuple[Carry, ...] = (
    items("pgn", "dossier", contact="noodcontact", gezondheid="handelen medicijn", onderzoeksrapport="rapport"),
    SIXTEEN_ONLY,
    CONSENT,
)
TO_KINDEROPVANG: tuple[Carry, ...] = (
    items(
        *("pgn", "dossier"),
        contact="praktisch",
        resultaten="ontwikkeling",
        gedrag="ontwikkeling",
        begeleiding="ontwikkeling",
        gezondheid="gezondheid",
        onderzoeksrapport="gezondheid",
    ),
    AGREED,
    ROUTE,
)
TO_IKC: tuple[Carry, ...] = (
    items(
        *("contact", "resultaten", "gezondheid", "pgn", "dossier"),
        gedrag="ontwikkeling",
        begeleiding="ontwikkeling",
        verzuim="ontwikkeling",
        onderzoeksrapport="gezondheid",
    ),
    AGREED,
    CONSENT,
    ANY_ROUTE,
)
TO_OPLEIDING: tuple[Carry, ...] = (
    items(*("resultaten", "gedrag", "gezondheid", "beeld", "pgn", "dossier"), contact="namen", begeleiding="gedrag"),
    NEED,
    AGREED,
    SIXTEEN_ONLY,
    CONSENT,
    ROUTE,
    RIGHTS,
)
TO_BEWEGEN: tuple[Carry, ...] = (
    items("contact", "resultaten", "beeld", "pgn", "dossier", gezondheid="medisch"),
    AGREED,
    SIXTEEN_ONLY,
    CONSENT,
    ROUTE,
)
TO_OUDERRAAD: tuple[Carry, ...] = (
    items(
        *("contact", "resultaten", "gezondheid", "pgn", "dossier"),
        gedrag="resultaten",
        begeleiding="resultaten",
        verzuim="resultaten",
    ),
    AGREED,
    ROUTE,
)
TO_LEERMIDDELEN: tuple[Carry, ...] = (
    items(
        *("resultaten", "gezondheid", "pgn", "dossier"), contact="naam email", begeleiding="gezondheid", beeld="foto"
    ),
    ("noodzaak", "nodig", (("ja", ("werking",)), ("nee", ("nee",)))),
    AGREED,
    AGE,
    CONSENT,
    ROUTE,
)
TO_RESULTS: tuple[Carry, ...] = (
    ("noodzaak", "nodig", (("ja", ("ja",)), ("nee", ("nee",)))),
    AGREED,
    TOLD,
    AGE,
    same("meerderjarig", "ja", "nee"),
    CONSENT,
    ANY_ROUTE,
    RIGHTS,
)
TO_TOETSRESULTATEN: tuple[Carry, ...] = (items(resultaten="toetsen"), *TO_RESULTS)
TO_REGISTER: tuple[Carry, ...] = (items(resultaten="doorstroomtoets examen"), *TO_RESULTS)
"""What DUO gets is the results that the register asks for, not every mark."""


def _special(
    name: str,
    says: str,
    passage: str,
    when: When,
    *effects: HandOver,
    only: tuple[str, ...] | None = None,
) -> Rule:
    return Rule(id=f"check-{name}", says=says, passages=(passage,), when=when, items=only, effects=effects)


HAND_OVER = (
    Rule(
        id="check-starten-po",
        says="Wat een basisschool bij de start mag vragen, hangt af van aanmelding of inschrijving.",
        passages=("starten-po#minimum-bij-aanmelding", "starten-po#meer-bij-inschrijving"),
        facts=("J-INS-1",),
        contradictions=("J-TEG-15",),
        when=to("start-po"),
        items=(*PUPIL_DATA, *EVERYTHING_ELSE, "pgn"),
        effects=(
            Undecided(
                "Doe de check op de pagina over de start: die kijkt wat je mag vragen, en wanneer.", elsewhere=True
            ),
            HandOver("starten-po", carry=TO_STARTEN),
        ),
    ),
    *(
        _special(
            f"passend-onderwijs-{name}",
            "Voor delen bij passend onderwijs is er een eigen check.",
            "passend-onderwijs#afspraken-vastleggen",
            when,
            HandOver("passend-onderwijs", fixed=(("situatie", there), ("doel", purpose)), carry=TO_PASSEND),
        )
        for name, there, purpose, when in (
            ("swv", "swv", "ondersteuning", to("swv") & LAW),
            ("swv-anders", "swv", "anders", to("swv") & ANYTHING_ELSE),
            ("intern", "hulp-intern", "ondersteuning", to("hulp-intern") & (TEACHING | LAW)),
            ("intern-anders", "hulp-intern", "anders", to("hulp-intern") & ANYTHING_ELSE),
            ("extern", "hulp-extern", "ondersteuning", to("hulp-extern") & TEACHING),
            ("extern-anders", "hulp-extern", "anders", to("hulp-extern") & ANYTHING_ELSE),
            ("so-school", "so-school", "ondersteuning", to("expertisecentrum") & TEACHING),
            ("so-school-anders", "so-school", "anders", to("expertisecentrum") & ANYTHING_ELSE),
        )
    ),
    *(
        _special(
            f"jeugdhulp-{there}",
            "Voor jeugdhulp, gevaar en een vermoeden is er een eigen check.",
            "jeugdhulp#wie-vraagt",
            when,
            HandOver("jeugdhulp", fixed=(("situatie", there),), carry=TO_JEUGDHULP),
        )
        for there, when in (
            ("jeugdhulp", to("jeugdhulp") & (TEACHING | ANYTHING_ELSE)),
            ("gemeente", to("gemeente") & (TEACHING | ANYTHING_ELSE)),
            ("wet", to("jeugdhulp", "gemeente") & LAW),
            ("nood", to("jeugdhulp", "gemeente", "veilig-thuis") & DANGER),
            ("vermoeden-ander", to("jeugdhulp", "gemeente") & SUSPICION),
            ("veilig-thuis", to("veilig-thuis") & SUSPICION),
        )
    ),
    *(
        _special(
            f"gezondheidsonderzoek-{there}",
            "Voor onderzoek naar gezondheid is er een eigen check.",
            "gezondheidsonderzoek#vraag-om-te-helpen",
            when,
            HandOver(
                "gezondheidsonderzoek",
                fixed=(("aanleiding", there), ("manier", "meewerken")),
                carry=TO_GEZONDHEIDSONDERZOEK,
            ),
            only=only,
        )
        for there, when, only in (
            ("jgz-taak", to("ggd") & LAW, None),
            ("project", to("ggd") & (TEACHING | ANYTHING_ELSE), None),
            ("onderzoeker", to("onderzoeker") & (TEACHING | ANYTHING_ELSE | LAW), ("gezondheid",)),
        )
    ),
    _special(
        "medische-informatie",
        "Voor de lijst van de BHV is er een eigen check.",
        "medische-informatie#alleen-bhv",
        to("bhv") & NOT_IN_DANGER,
        HandOver(
            "medische-informatie",
            fixed=(("doel", "bhv-lijst"), ("wie", "leerling"), ("wie-ziet", "bhv")),
            carry=TO_MEDISCH,
        ),
    ),
    _special(
        "ouderraad",
        "Voor de ouderraad die de bijdrage int, is er een eigen check.",
        "ouderraad#alleen-wat-nodig-is",
        to("ouderraad"),
        HandOver("ouderraad", fixed=(("situatie", "innen"),), carry=TO_OUDERRAAD),
    ),
    _special(
        "kinderopvang-wet",
        "Voor praktische informatie aan een andere opvang is er een eigen check.",
        "kinderopvang#andere-opvang-praktisch",
        to("kinderopvang") & LAW,
        HandOver("kinderopvang", fixed=(("situatie", "andere-opvang"),), carry=TO_KINDEROPVANG),
    ),
    _special(
        "kinderopvang-bso",
        "Voor delen met de bso is er een eigen check.",
        "kinderopvang#school-en-bso",
        to("kinderopvang") & (TEACHING | ANYTHING_ELSE) & answer("leeftijd", "jonger-dan-16"),
        HandOver("kinderopvang", fixed=(("situatie", "bso"),), carry=(*TO_KINDEROPVANG, CONSENT)),
    ),
    _special(
        "ikc",
        "Werken school en opvang samen in een IKC, dan is er een eigen check.",
        "ikc#niet-zomaar",
        to("kinderopvang") & (TEACHING | ANYTHING_ELSE) & answer("leeftijd", "jonger-dan-16"),
        HandOver("ikc", fixed=(("situatie", "naar-opvang"),), carry=TO_IKC),
    ),
    *(
        _special(
            f"opleidingsscholen-{name}",
            "Voor studenten en hun opleiding is er een eigen check.",
            "opleidingsscholen#afspraken-eerst",
            when,
            HandOver("opleidingsscholen", fixed=fixed, carry=TO_OPLEIDING),
        )
        for name, fixed, when in (
            ("taak", (("situatie", "student-taak"),), to("opleiding") & TEACHING),
            ("student", (), to("opleiding") & ANYTHING_ELSE),
            ("opleiding", (("situatie", "opdracht"),), to("lerarenopleiding") & (TEACHING | ANYTHING_ELSE)),
        )
    ),
    *(
        _special(
            f"bewegingsonderwijs-{there}",
            "Voor resultaten van bewegen is er een eigen check.",
            "bewegingsonderwijs#school-beslist",
            when,
            HandOver("bewegingsonderwijs", fixed=(("ontvanger", there),), carry=TO_BEWEGEN),
        )
        for there, when in (
            ("coach", to("buurtsport") & TEACHING),
            ("club", to("buurtsport") & ANYTHING_ELSE),
        )
    ),
    *(
        _special(
            f"leermiddelen-{name}",
            "Voor leveranciers van leermiddelen en toetsen is er een eigen check.",
            "leermiddelen#kort-eckid-en-nodig",
            when,
            HandOver("leermiddelen", fixed=fixed, carry=TO_LEERMIDDELEN),
        )
        for name, fixed, when in (
            ("onderwijs", (("waarvoor", "onderwijs"),), to("leverancier") & (TEACHING | LAW)),
            ("anders", (), to("leverancier") & ANYTHING_ELSE),
        )
    ),
    *(
        _special(
            f"toetsresultaten-{name}",
            "Voor toets- en examenresultaten is er een eigen check.",
            "index#toetsresultaten-derden",
            when,
            HandOver("toetsresultaten", fixed=fixed, carry=carry),
            only=("resultaten",),
        )
        for name, fixed, carry, when in (
            ("duo", (("ontvanger", "duo"),), TO_REGISTER, to("duo")),
            *(
                (name, (("ontvanger", there), *more), TO_TOETSRESULTATEN, when)
                for name, there, more, when in (
                    ("po", "nieuwe-school", (("overstap", "po-po"),), to("school-po") & ENROLLED),
                    ("vo", "nieuwe-school", (), to("school-vo") & ENROLLED),
                    ("mbo", "nieuwe-school", (("overstap", "vo"),), to("school-mbo") & ENROLLED),
                    ("ho", "nieuwe-school", (("overstap", "ho"),), to("school-ho")),
                    ("niet-aangemeld", "nieuwe-school", (("overstap", "niet-aangemeld"),), SCHOOLS & NOT_ENROLLED),
                    ("swv", "swv", (), to("swv") & LAW),
                    ("leverancier", "leverancier-opdracht", (), to("leverancier") & (TEACHING | LAW)),
                    ("leverancier-eigen", "leverancier-eigen", (), to("leverancier") & ANYTHING_ELSE),
                    ("onderzoeker", "onderzoeker", (), to("onderzoeker") & (TEACHING | ANYTHING_ELSE)),
                    ("derde", "iemand-anders", (), to("iemand-anders") & (TEACHING | ANYTHING_ELSE)),
                    ("ouders", "ouders", (), to("ouders")),
                    ("leerling", "leerling", (), to("leerling")),
                )
            ),
        )
    ),
)
