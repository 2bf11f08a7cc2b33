"""The hand-written cases: a YAML file or a folder a checker, taken from the source before the rules were written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The loader in C is ten times as fast; not every machine has it."""
KEYS = {"naam", "bron", "feiten", "antwoorden", "verwacht"}
EXPECTED_KEYS = {
    "uitkomst",
    "zeker",
    "plicht",
    "kop",
    "gegevens",
    "advies",
    "voorwaarden",
    "passages",
    "zonder",
    "eerst",
    "kanttekeningen",
    "taken",
    "gevraagd",
    "open",
    "vraag",
    "verandering",
    "check",
    "telt-niet-mee",
    "toelichting",
}
"""What a case can expect of a verdict. `passages` must be among the reasons that are certain, those of
`zonder` may not be.
`kanttekeningen` and `taken` (per role) hold a fragment of each remark and each task: no more, no less. `gevraagd`
are all questions that are asked, `check` all checks that are named. A condition of which null is expected is not
asked for. `zeker` is what holds whatever is still answered (niet-nu, moet, mag; null: nothing), `plicht` whether it has
to be shared. `kop` is a fragment of the headline, `advies` one of the advice for each data item, `eerst` one of the
remark above the others. `telt-niet-mee` are the answers to questions that are not asked. `toelichting` is for the
reader."""


def load(slug: str) -> list[dict[str, Any]]:
    """The cases of one checker: its file, and those in its folder when there are many.

    Raises ValueError for a key that would silently not be checked.
    """
    files = [FOLDER / f"{slug}.yaml", *sorted((FOLDER / slug).glob("*.yaml"))]
    cases: list[dict[str, Any]] = []
    for file in files:
        cases += yaml.load(file.read_text(encoding="utf-8"), Loader=LOADER)
    for case in cases:
        if unknown := (case.keys() - KEYS) | (case["verwacht"].keys() - EXPECTED_KEYS):
            raise ValueError(f"{slug}: geval '{case.get('naam')}' heeft onbekende sleutels {sorted(unknown)}")
    return cases


def unmatched(what: str, fragments: list[str], texts: list[str]) -> list[str]:
    """Where fragments and texts are not one to one: every text holds one fragment, every fragment is in one text."""
    found = []
    for fragment in fragments:
        if (times := sum(fragment in text for text in texts)) != 1:
            found.append(f"{what}: ‘{fragment}’ staat in {times} teksten in plaats van in één: {texts}")
    for text in texts:
        if not any(fragment in text for fragment in fragments):
            found.append(f"{what}: niet verwacht: ‘{text}’")
    return found


def faults(case: dict[str, Any], verdict: dict[str, Any]) -> list[str]:
    """Where the verdict differs from what the case expects; empty when it agrees."""
    expected = case["verwacht"]
    found = []

    def compare(what: str, want: object, got: object) -> None:
        if want != got:
            found.append(f"{what}: verwacht {want}, gekregen {got}")

    compare("uitkomst", expected["uitkomst"], verdict["outcome"])
    if "zeker" in expected:
        compare("zeker", expected["zeker"], verdict["open"]["certain"] if verdict["open"] else None)
    if "plicht" in expected:
        compare("plicht", expected["plicht"], verdict["duty"])
    if expected.get("kop", "") not in verdict["headline"]:
        found.append(f"kop: ‘{expected['kop']}’ staat niet in ‘{verdict['headline']}’")
    advice = {item["id"]: item["advice"] for item in verdict["items"]}
    for item, fragment in expected.get("advies", {}).items():
        if fragment not in advice.get(item, ""):
            found.append(f"advies {item}: ‘{fragment}’ staat niet in ‘{advice.get(item)}’")
    if "telt-niet-mee" in expected:
        compare("telt niet mee", expected["telt-niet-mee"], [each["question"] for each in verdict["ignored"]])
    items = {item["id"]: item["outcome"] for item in verdict["items"]}
    for item, outcome in expected.get("gegevens", {}).items():
        compare(f"gegeven {item}", outcome, items.get(item))
    conditions = {condition["id"]: condition["status"] for condition in verdict["conditions"]}
    for condition, status in expected.get("voorwaarden", {}).items():
        compare(f"voorwaarde {condition}", status, conditions.get(condition))
    certain = [reason for reason in verdict["reasons"] if reason["certain"]]
    cited = {passage["passage"] for reason in certain for passage in reason["passages"]}
    if absent := set(expected.get("passages", [])) - cited:
        found.append(f"passages ontbreken: {sorted(absent)}")
    if present := set(expected.get("zonder", [])) & cited:
        found.append(f"passages horen er niet bij: {sorted(present)}")
    first = [caveat["text"] for caveat in verdict["caveats"] if caveat["first"]]
    if "eerst" in expected and not any(expected["eerst"] in text for text in first):
        found.append(f"eerst: ‘{expected['eerst']}’ staat niet in {first}")
    if "kanttekeningen" in expected:
        texts = [caveat["text"] for caveat in verdict["caveats"]]
        found += unmatched("kanttekeningen", expected["kanttekeningen"], texts)
    if "taken" in expected:
        for role in sorted(expected["taken"].keys() | verdict["actions"].keys()):
            found += unmatched(f"taken {role}", expected["taken"].get(role, []), verdict["actions"].get(role, []))
    if "gevraagd" in expected:
        compare("gevraagd", set(expected["gevraagd"]), set(verdict["asked"]))
    if "open" in expected:
        compare("open", set(expected["open"]), set(verdict["open"]["outcomes"]) if verdict["open"] else set())
    if "vraag" in expected:
        compare("vraag", expected["vraag"], verdict["open"]["question"] if verdict["open"] else None)
    proposed = [change["answers"] for change in verdict["changes"]]
    for change in expected.get("verandering", []):
        if change not in proposed:
            found.append(f"verandering {change} niet voorgesteld, wel {proposed}")
    if "check" in expected:
        compare("check", set(expected["check"]), {other["checker"] for other in verdict["hand_over"]})
    return found
