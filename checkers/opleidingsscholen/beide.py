"""How does one rule hold for data about pupils and for data about the student?"""

from __future__ import annotations

from dataclasses import replace

from ..kernel.model import Rule, When
from .questions import ABOUT, ABOUT_PUPILS, AT_SCHOOL_OR_INSTITUTE


def both(rule: Rule, pupils: When = AT_SCHOOL_OR_INSTITUTE) -> tuple[Rule, Rule]:
    """The rule for data about pupils (when `pupils` holds), and the same rule for what is about the student.

    Two rules, because what is about the student is put off in the first situations (`student-apart`): nothing
    more is to be asked about it there.
    """
    return (
        replace(rule, when=rule.when & pupils, items=ABOUT_PUPILS),
        replace(rule, id=f"{rule.id}-over-student", when=rule.when & ABOUT),
    )
