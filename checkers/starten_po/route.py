"""How does the school ask, and along which route do the answers come?"""

from __future__ import annotations

from ..kernel.model import Rule, Task, answer
from ..shared.routes import in_conversation, route_rules

ROUTE = (
    Rule(
        id="vertel-waarom",
        says="Vertel ouders waarvoor je de gegevens gebruikt.",
        passages=("starten-po#vertel-waarom",),
        facts=("J-BEG-4",),
        effects=(Task("leraren en directie", "Vertel de ouders waarvoor je de gegevens vraagt."),),
    ),
    *route_rules(
        open_mail=("starten-po#geen-open-mail", "stap-3#geen-open-mail"),
        open_mail_says="Vraag ouders niet om gegevens in gewone e-mail te sturen.",
        safe=("starten-po#formulier-beveiligd", "wettelijk-verplicht#passend-beveiligd"),
        safe_says="De gegevens komen langs een veilige route bij de school.",
    ),
    Rule(
        id="formulier-op-papier",
        says="Op papier mag, als ouders het formulier zelf en in een dichte envelop afgeven.",
        passages=("starten-po#formulier-op-papier",),
        facts=("J-BVL-3",),
        contradictions=("J-TEG-12",),
        when=answer("route", "papier"),
        effects=(Task("administratie", "Laat ouders het formulier zelf afgeven, in een dichte envelop."),),
    ),
    in_conversation("starten-po#in-een-gesprek"),
)
