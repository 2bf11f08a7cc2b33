"""What does the school do while the consent is not there yet?"""

from __future__ import annotations

from ..kernel.model import Caveat, Rule, Task, answer
from .conditions import OFFER
from .questions import GIVEN, TAKING_PART

NOG_GEEN_JA = (
    Rule(
        id="zelf-zien",
        says="De school houdt haar eigen verantwoordelijkheid en kijkt zelf of de toestemming er is.",
        passages=("gezondheidsonderzoek#zelf-zien",),
        facts=("J-GGD-3",),
        when=TAKING_PART & answer("toestemming", "niet-gezien"),
        items=GIVEN,
        effects=(Task("leraren en directie", "Vraag de vrager om te laten zien wie toestemming gaf."),),
    ),
    Rule(
        id="geen-reactie-is-geen-ja",
        says="Geen reactie is geen ja.",
        passages=("gezondheidsonderzoek#geen-reactie-is-geen-ja",),
        facts=("J-GGD-3", "J-TOE-2"),
        when=TAKING_PART & answer("toestemming", "geen-reactie"),
        items=GIVEN,
        effects=(Caveat("Wie niet reageert, zegt geen ja. Ook niet als de brief zegt: geen reactie is meedoen."),),
    ),
    Rule(
        id="stel-doorgeven-voor",
        says="Wil je helpen zonder gegevens te geven, dan geef je zelf een uitnodiging door.",
        passages=("gezondheidsonderzoek#kort-doorgeven",),
        when=TAKING_PART & answer("toestemming", "niet-gezien", "geen-reactie", "niet-gevraagd"),
        items=("contact", "antwoorden"),
        effects=(OFFER,),
    ),
)
