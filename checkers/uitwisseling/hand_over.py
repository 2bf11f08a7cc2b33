"""Which special check decides the details, and which of the answers go along?

A special check is never contradicted: `tests/test_handover.py` compares the whole table.
"""

from __future__ import annotations

from ..kernel.model import (
    Rule,
)
from ..shared import (
    AGE,
    CONSENT,
)

PGN_RECIPIENTS = tuple(
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
)
SAME_ROUTE = tuple((each, (each,)) for each in ("oso", "beveiligd", "papier", "open-mail"))
TO_VERZUIM = (
    (
        "gegevens",
        "gegevens",
        (
            ("contact", ("persoon",)),
            ("pgn", ("pgn",)),
            ("resultaten", ("resultaten",)),
            ("begeleiding", ("verslagen",)),
            ("gezondheid", ("ziektebeeld",)),
            ("verzuim", ("verzuim",)),
            ("dossier", ("dossier",)),
        ),
    ),
    ("route", "route", (*((e, (e,)) for e in ("beveiligd", "papier", "open-mail", "account")),)),
)
TO_PO = (
    (
        "gegevens",
        "gegevens",
        (
            ("contact", ("administratie",)),
            ("pgn", ("pgn",)),
            ("resultaten", ("resultaten",)),
            ("gedrag", ("gedrag",)),
            ("begeleiding", ("begeleiding",)),
            ("verzuim", ("verzuim",)),
            ("onderzoeksrapport", ("onderzoeksrapport",)),
            ("dossier", ("dossier",)),
        ),
    ),
    ("toestemming", "toestemming", tuple((c.id, (c.id,)) for c in CONSENT.choices)),
    ("route", "route", SAME_ROUTE),
)
TO_VO = (
    (
        "gegevens",
        "gegevens",
        (
            ("contact", ("administratie",)),
            ("pgn", ("pgn",)),
            ("resultaten", ("resultaten",)),
            ("begeleiding", ("begeleiding",)),
            ("gezondheid", ("gezondheid",)),
            ("verzuim", ("verzuim",)),
            ("onderzoeksrapport", ("onderzoeksrapport",)),
            ("dossier", ("dossier",)),
        ),
    ),
    (
        "leeftijd",
        "leeftijd",
        tuple((c.id, (c.id,)) for c in AGE.choices),
    ),
    ("toestemming", "toestemming", tuple((c.id, (c.id,)) for c in CONSENT.choices)),
    ("route", "route", SAME_ROUTE),
)
ASK_SPECIAL = "Doe de eigen check van deze overstap: die kijkt per onderdeel."

HAND_OVER: tuple[Rule, ...] = ()
