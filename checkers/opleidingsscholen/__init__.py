"""May this be shared around an internship? (page `opleidingsscholen`, U-64 … U-66)

What the student needs for a task at school belongs to the task of the school, with secrecy and few rights; what
goes to the training institute needs consent (J-TEG-1), and so does every recording. Data about the student are a
third thing. Under all of it lie agreements between institute, school and student.
"""

from __future__ import annotations

from ..kernel.model import Checker
from .altijd import ALTIJD
from .conditions import CONDITIONS
from .gezondheid_en_opnamen import GEZONDHEID_EN_OPNAMEN
from .opleiding import OPLEIDING
from .over_student import OVER_STUDENT
from .questions import QUESTIONS
from .route import ROUTE
from .sociale_media import SOCIALE_MEDIA
from .student import STUDENT_AAN_HET_WERK

CHECKER = Checker(
    slug="opleidingsscholen",
    title="Mag dit bij een stage of opleidingsschool?",
    page="opleidingsscholen",
    intro="Beantwoord wat bij jou speelt. Wat je invult, blijft op je eigen apparaat.",
    questions=QUESTIONS,
    conditions=CONDITIONS,
    rules=(*ALTIJD, *STUDENT_AAN_HET_WERK, *OPLEIDING, *GEZONDHEID_EN_OPNAMEN, *SOCIALE_MEDIA, *OVER_STUDENT, *ROUTE),
)
