"""When may there be cameras, and what goes with them?"""

from __future__ import annotations

from ..kernel.model import Caveat, Forbid, Permit, Require, Rule, Task, answer
from .questions import FACILITY, NEEDED

CAMERAS = (
    Rule(
        id="camera-doel",
        says="Camera's mogen als er een duidelijk doel is en iets minder ingrijpends niet werkt.",
        passages=("ikc#camera-doel",),
        facts=("J-CAM-1",),
        when=FACILITY & NEEDED,
        items=("beelden",),
        effects=(
            Permit("toezicht met een duidelijk doel"),
            Caveat("De eisen voor camera's komen uit sectoruitleg en modelreglementen: laat ze nakijken."),
        ),
    ),
    Rule(
        id="geen-onnodige-camera",
        says="Zonder duidelijk doel, of als iets minder ingrijpends ook werkt, hang je geen camera op.",
        passages=("ikc#geen-onnodige-camera",),
        facts=("J-CAM-1",),
        when=FACILITY & answer("noodzaak", "nee"),
        items=("beelden",),
        effects=(
            Forbid(),
            Caveat("Dit zegt sectoruitleg over camera's, geen wet die wij lazen: laat het nakijken."),
        ),
    ),
    Rule(
        id="camera-vooraf",
        says="Vooraf is er een DPIA, en de medezeggenschapsraad stemt in.",
        passages=("ikc#camera-dpia", "ikc#camera-medezeggenschap"),
        facts=("J-CAM-3", "J-ROL-6"),
        when=FACILITY & NEEDED,
        items=("beelden",),
        effects=(Require("dpia"), Require("instemming")),
    ),
    Rule(
        id="camera-bewaren",
        says="Beelden zijn na uiterlijk vier weken weg, behalve die van een concreet incident.",
        passages=("ikc#camera-vier-weken", "ikc#vier-weken-is-richtlijn"),
        facts=("J-CAM-2",),
        when=FACILITY & NEEDED,
        items=("beelden",),
        effects=(
            Require("bewaartermijn"),
            Caveat("Vier weken is een richtlijn en staat niet in een wet."),
        ),
    ),
    Rule(
        id="camera-aankondigen",
        says="Kondig camera's duidelijk aan.",
        passages=("ikc#camera-aankondigen",),
        facts=("J-CAM-2",),
        when=FACILITY & NEEDED,
        items=("beelden",),
        effects=(Task("leraren en directie", "Kondig de camera's duidelijk aan, ook bij de ingang."),),
    ),
)
