"""May these results of physical education be shared? (page `bewegingsonderwijs`, U-86 … U-88)

The school keeps the control, whoever takes part. A coach in the lesson and an app on instruction belong to the task
of the school; a club, the municipality and the GGD stand outside it and need consent (J-TEG-1, J-TEG-4). Height,
weight and BMI are health.
"""

from __future__ import annotations

from ..kernel.model import Checker
from .altijd import ALTIJD
from .app import IN_EEN_APP
from .buiten_de_les import BUITEN_DE_LES
from .coach import IN_DE_LES
from .conditions import CONDITIONS
from .gezondheid_en_beeld import GEZONDHEID_EN_BEELD
from .questions import QUESTIONS
from .route import ROUTE

CHECKER = Checker(
    slug="bewegingsonderwijs",
    title="Mag je dit van bewegingsonderwijs delen?",
    page="bewegingsonderwijs",
    intro="Kies wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*ALTIJD, *IN_DE_LES, *IN_EEN_APP, *BUITEN_DE_LES, *GEZONDHEID_EN_BEELD, *ROUTE),
)
