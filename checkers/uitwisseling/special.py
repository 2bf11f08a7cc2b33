"""Which special checks are there, and which answers does each of them get from the whole-exchange check?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..kernel.model import HandOver, Rule, When
from ..shared.carry import Carry, along
from .along import AGE, AGREED, ANY_ROUTE, CONSENT, NEED, RIGHTS, ROUTE, SIXTEEN_ONLY, TOLD, items


@dataclass(frozen=True, slots=True, kw_only=True)
class Special:
    """A special check: the sentence and the passage that lead there, the answers that go along, for which items."""

    slug: str
    says: str
    passage: str
    carry: tuple[Carry, ...]
    items: tuple[str, ...] | None = None

    def rule(self, name: str, when: When, /, **fixed: str) -> Rule:
        """The rule that leads there when `when` holds, with the `fixed` answers filled in there."""
        return Rule(
            id=f"check-{self.slug}-{name}" if name else f"check-{self.slug}",
            says=self.says,
            passages=(self.passage,),
            when=when,
            items=self.items,
            effects=(HandOver(self.slug, fixed=tuple(fixed.items()), carry=self.carry),),
        )


PASSEND_ONDERWIJS = Special(
    slug="passend-onderwijs",
    says="Voor delen bij passend onderwijs is er een eigen check.",
    passage="passend-onderwijs#afspraken-vastleggen",
    carry=(
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
    ),
)
JEUGDHULP = Special(
    slug="jeugdhulp",
    says="Voor jeugdhulp, gevaar en een vermoeden is er een eigen check.",
    passage="jeugdhulp#wie-vraagt",
    carry=(
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
    ),
)
GEZONDHEIDSONDERZOEK = Special(
    slug="gezondheidsonderzoek",
    says="Voor onderzoek naar gezondheid is er een eigen check.",
    passage="gezondheidsonderzoek#vraag-om-te-helpen",
    carry=(
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
    ),
)
MEDISCHE_INFORMATIE = Special(
    slug="medische-informatie",
    says="Voor de lijst van de BHV is er een eigen check.",
    passage="medische-informatie#alleen-bhv",
    carry=(
        items("pgn", "dossier", contact="noodcontact", gezondheid="handelen medicijn", onderzoeksrapport="rapport"),
        SIXTEEN_ONLY,
        CONSENT,
    ),
)
OUDERRAAD = Special(
    slug="ouderraad",
    says="Voor de ouderraad die de bijdrage int, is er een eigen check.",
    passage="ouderraad#alleen-wat-nodig-is",
    carry=(
        items(
            *("contact", "resultaten", "gezondheid", "pgn", "dossier"),
            gedrag="resultaten",
            begeleiding="resultaten",
            verzuim="resultaten",
        ),
        AGREED,
        ROUTE,
    ),
)
ANDERE_OPVANG = Special(
    slug="kinderopvang",
    says="Voor praktische informatie aan een andere opvang is er een eigen check.",
    passage="kinderopvang#andere-opvang-praktisch",
    carry=(
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
    ),
)
BSO = replace(
    ANDERE_OPVANG,
    says="Voor delen met de bso is er een eigen check.",
    passage="kinderopvang#school-en-bso",
    carry=(*ANDERE_OPVANG.carry, CONSENT),
)
IKC = Special(
    slug="ikc",
    says="Werken school en opvang samen in een IKC, dan is er een eigen check.",
    passage="ikc#niet-zomaar",
    carry=(
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
    ),
)
OPLEIDINGSSCHOLEN = Special(
    slug="opleidingsscholen",
    says="Voor studenten en hun opleiding is er een eigen check.",
    passage="opleidingsscholen#afspraken-eerst",
    carry=(
        items(
            *("resultaten", "gedrag", "gezondheid", "beeld", "pgn", "dossier"), contact="namen", begeleiding="gedrag"
        ),
        NEED,
        AGREED,
        SIXTEEN_ONLY,
        CONSENT,
        ROUTE,
        RIGHTS,
    ),
)
BEWEGINGSONDERWIJS = Special(
    slug="bewegingsonderwijs",
    says="Voor resultaten van bewegen is er een eigen check.",
    passage="bewegingsonderwijs#school-beslist",
    carry=(
        items("contact", "resultaten", "beeld", "pgn", "dossier", gezondheid="medisch"),
        AGREED,
        SIXTEEN_ONLY,
        CONSENT,
        ROUTE,
    ),
)
LEERMIDDELEN = Special(
    slug="leermiddelen",
    says="Voor leveranciers van leermiddelen en toetsen is er een eigen check.",
    passage="leermiddelen#kort-eckid-en-nodig",
    carry=(
        items(
            *("resultaten", "gezondheid", "pgn", "dossier"),
            contact="naam email",
            begeleiding="gezondheid",
            beeld="foto",
        ),
        along("noodzaak", "nee", ja="werking", to="nodig"),
        AGREED,
        AGE,
        CONSENT,
        ROUTE,
    ),
)
_RESULTS = (
    along("noodzaak", "ja", "nee", to="nodig"),
    AGREED,
    TOLD,
    AGE,
    along("meerderjarig", "ja", "nee"),
    CONSENT,
    ANY_ROUTE,
    RIGHTS,
)
TOETSRESULTATEN = Special(
    slug="toetsresultaten",
    says="Voor toets- en examenresultaten is er een eigen check.",
    passage="index#toetsresultaten-derden",
    carry=(items(resultaten="toetsen"), *_RESULTS),
    items=("resultaten",),
)
REGISTER = replace(TOETSRESULTATEN, carry=(items(resultaten="doorstroomtoets examen"), *_RESULTS))
"""What DUO gets is the results that the register asks for, not every mark."""
