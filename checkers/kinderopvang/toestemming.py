"""What goes only with consent of the parents?"""

from __future__ import annotations

from ..kernel.model import Caveat, Require, Rule, When
from ..shared.conditions import PARENTS
from .questions import BSO, BY_CHILDCARE, OTHER


def _consent(
    name: str, says: str, *passages: str, facts: tuple[str, ...] = (), when: When, items: tuple[str, ...]
) -> Rule:
    """Consent of the parents; the children are below 16 (J-TOE-3)."""
    return Rule(
        id=f"toestemming-{name}",
        says=says,
        passages=(*passages, "kinderopvang#ouders-beslissen"),
        facts=(*facts, "J-TOE-3"),
        contradictions=("J-TEG-1",),
        when=when,
        items=items,
        residual=True,
        effects=(Require(PARENTS),),
    )


TOESTEMMING = (
    _consent(
        "naar-school",
        "Over de ontwikkeling van een kind geeft de opvang de school alleen iets met toestemming.",
        "kinderopvang#kort-toestemming",
        "kinderopvang#opvang-naar-school",
        "kinderopvang#niet-zonder-toestemming",
        facts=("J-KOV-1",),
        when=BY_CHILDCARE,
        items=("ontwikkeling",),
    ),
    _consent(
        "praktisch-naar-school",
        "Ook voor praktische informatie is toestemming nodig. Onze bronnen noemen geen andere grond.",
        "kinderopvang#praktisch-naar-school",
        when=BY_CHILDCARE,
        items=("praktisch",),
    ),
    _consent(
        "ve-niet-ingeschreven",
        "Is het kind nog niet ingeschreven, dan is ook voor programma en duur toestemming nodig.",
        "kinderopvang#ve-niet-ingeschreven",
        facts=("J-KOV-2",),
        when=BY_CHILDCARE,  # residual: for an enrolled child the duty of `plichten` goes before
        items=("ve-programma",),
    ),
    _consent(
        "ve-elders",
        "Een bso of andere opvang krijgt programma en duur alleen met toestemming.",
        "kinderopvang#ve-naar-andere-opvang",
        facts=("J-KOV-2",),
        when=BSO | OTHER,
        items=("ve-programma",),
    ),
    _consent(
        "bso",
        "Tussen school en bso gaat informatie in beide richtingen alleen met toestemming.",
        "kinderopvang#school-en-bso",
        "kinderopvang#terug-naar-opvang",
        "kinderopvang#vaak-informatie-gedeeld",
        facts=("J-KOV-5",),
        when=BSO,
        items=("praktisch", "ontwikkeling"),
    ),
    Rule(
        id="bso-nakijken",
        says="Voor de bso rust deze regel op uitleg over een handreiking.",
        passages=("kinderopvang#school-en-bso", "kinderopvang#handreiking"),
        facts=("J-KOV-5",),
        when=BSO,
        items=("praktisch", "ontwikkeling", "gezondheid"),
        effects=(
            Caveat("Een wet die dit voor de bso zegt, lazen wij niet. De handreiking zegt het: laat het nakijken."),
        ),
    ),
    Rule(
        id="bso-praktisch",
        says="De wet regelt praktische informatie voor een andere opvang, niet voor de opvang waarmee je samenwerkt.",
        passages=("kinderopvang#andere-opvang-praktisch", "kinderopvang#wat-is-een-andere-opvang"),
        facts=("J-IKC-5",),
        when=BSO,
        items=("praktisch",),
        effects=(
            Caveat("Alleen een andere opvang krijgt praktische informatie op grond van de wet. Zo lezen wij dat."),
        ),
    ),
    Rule(
        id="zelfde-gebouw",
        says="Ook onder één dak blijven school en opvang elk verantwoordelijk voor hun eigen gegevens.",
        passages=("kinderopvang#zelfde-gebouw-geen-reden", "kinderopvang#kort-zelfde-gebouw"),
        facts=("J-IKC-1",),
        contradictions=("J-TEG-16",),
        when=BSO,
        items=("praktisch", "ontwikkeling", "gezondheid"),
        effects=(Caveat("Dat je in hetzelfde gebouw zit, is geen reden om te delen."),),
    ),
    _consent(
        "andere-opvang",
        "Meer dan het praktische krijgt een andere opvang alleen met toestemming.",
        "kinderopvang#andere-opvang-meer",
        facts=("J-KOV-5",),
        when=OTHER,
        items=("ontwikkeling",),
    ),
    _consent(
        "gezondheid",
        "Over gezondheid deel je alleen met uitdrukkelijke toestemming.",
        "kinderopvang#gezondheid-uitdrukkelijk",
        facts=("J-BIJ-1", "J-BIJ-2"),
        when=BY_CHILDCARE | BSO | OTHER,
        items=("gezondheid",),
    ),
)
