"""The workflow that publishes: what it uses is pinned, what it calls exists, and nothing untested is deployed."""

from __future__ import annotations

import re
import subprocess
from importlib.util import find_spec
from typing import Any

import pytest
import yaml

from scripts.setup import OLDEST_NODE
from scripts.shared.tools import ROOT

TEXT = (ROOT / ".github" / "workflows" / "site.yml").read_text(encoding="utf-8")
# BaseLoader: every value is text, and the key `on` is no boolean
WORKFLOW: dict[str, Any] = yaml.load(TEXT, yaml.BaseLoader)
JOBS: dict[str, Any] = WORKFLOW["jobs"]
ON_MAIN = "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'"
PINNED = re.compile(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


def steps(job: str, uses: str) -> list[dict[str, Any]]:
    """The steps of a job that use this action."""
    return [step for step in JOBS[job]["steps"] if step.get("uses", "").startswith(f"{uses}@")]


def runs() -> list[str]:
    """All that is run on a command line."""
    return [step["run"] for job in JOBS.values() for step in job["steps"] if "run" in step]


def test_every_action_is_githubs_own_pinned_to_a_commit_with_its_version() -> None:
    lines = [line.strip().removeprefix("- ") for line in TEXT.splitlines() if re.match(r"\s*(- )?uses:", line)]
    assert len(lines) == sum("uses" in step for job in JOBS.values() for step in job["steps"]) > 5
    assert [line for line in lines if not PINNED.fullmatch(line)] == []
    # one version of an action, everywhere
    used = {line.split("@")[0]: set[str]() for line in lines}
    for line in lines:
        used[line.split("@")[0]].add(line)
    assert {action for action, versions in used.items() if len(versions) > 1} == set()


def test_it_runs_for_main_for_pull_requests_weekly_and_by_hand() -> None:
    on = WORKFLOW["on"]
    assert on["push"] == {"branches": ["main"]}
    assert "pull_request" in on and "pull_request_target" not in on
    (each,) = on["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* [0-7]", each["cron"])
    assert on["workflow_dispatch"]["inputs"]["revision"]["required"] == "false"


def test_every_job_may_do_no_more_than_it_needs() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert {name: job["permissions"] for name, job in JOBS.items() if "permissions" in job} == {
        "test": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "mark": {"contents": "write"},
    }
    # and code of the repository never finds a key that writes
    for job in ("test", "links", "zensical"):
        (checkout,) = steps(job, "actions/checkout")
        assert checkout["with"]["persist-credentials"] == "false"
    assert [run for run in (step.get("run", "") for step in JOBS["mark"]["steps"]) if "make" in run] == []
    assert "secrets" not in TEXT


def test_nothing_is_deployed_but_what_was_tested_on_main() -> None:
    assert JOBS["deploy"]["needs"] == "test"
    assert JOBS["deploy"]["if"] == ON_MAIN
    (upload,) = steps("test", "actions/upload-pages-artifact")
    assert upload["if"] == ON_MAIN
    assert upload["with"]["path"] == "site/"
    order = JOBS["test"]["steps"]
    tested = next(at for at, step in enumerate(order) if step.get("run") == "make test")
    assert tested < order.index(upload)
    # a step that is allowed to fail would let the rest go on; only the job that nothing waits for may
    assert [name for name, job in JOBS.items() if "continue-on-error" in job] == ["zensical"]
    assert TEXT.count("continue-on-error") == 1
    assert "if" not in order[tested]


def test_the_last_push_wins_and_a_deployment_that_began_is_finished() -> None:
    assert WORKFLOW["concurrency"] == {
        "group": "site-${{ github.ref }}",
        "cancel-in-progress": "${{ github.event_name == 'pull_request' }}",
    }
    assert JOBS["deploy"]["concurrency"] == {"group": "pages", "cancel-in-progress": "false"}


def test_an_older_run_can_be_deployed_again() -> None:
    (upload,) = steps("test", "actions/upload-pages-artifact")
    assert upload["with"]["retention-days"] == "90"
    # by the name that its own attempt gave it: one run cannot have two artifacts of one name
    assert upload["with"]["name"] == "${{ steps.revision.outputs.artifact }}"
    assert JOBS["test"]["outputs"]["artifact"] == "${{ steps.revision.outputs.artifact }}"
    (step,) = [step for step in JOBS["test"]["steps"] if step.get("id") == "revision"]
    assert step["env"]["ARTIFACT"] == "github-pages-${{ github.run_attempt }}"
    (deploy,) = steps("deploy", "actions/deploy-pages")
    assert deploy["with"]["artifact_name"] == "${{ needs.test.outputs.artifact }}"


def test_the_tag_goes_to_the_revision_that_was_deployed() -> None:
    assert JOBS["mark"]["needs"] == ["test", "deploy"]
    (tested,), (marked,) = steps("test", "actions/checkout"), steps("mark", "actions/checkout")
    assert tested["with"]["ref"] == "${{ inputs.revision || github.sha }}"
    assert marked["with"]["ref"] == "${{ needs.test.outputs.revision }}"
    assert "refs/tags/gepubliceerd" in JOBS["mark"]["steps"][1]["run"]


def test_a_pull_request_leaves_the_site_to_look_at() -> None:
    (upload,) = steps("test", "actions/upload-artifact")
    assert upload["if"] == "github.event_name == 'pull_request'"
    assert upload["with"]["path"] == "site/"
    assert any("scripts.build.serve --no-build" in run and "GITHUB_STEP_SUMMARY" in run for run in runs())


def test_links_to_other_sites_are_tried_on_schedule_only_and_hold_up_nothing() -> None:
    assert JOBS["links"]["if"] == "github.event_name == 'schedule'"
    assert "needs" not in JOBS["links"]
    assert [name for name, job in JOBS.items() if "links" in job.get("needs", [])] == []
    recipe = subprocess.run(
        ["make", "--dry-run", "--always-make", "test"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert "scripts.editor.links" not in recipe.stdout


def test_whether_the_site_builds_with_zensical_is_told_at_every_change_and_holds_up_nothing() -> None:
    job = JOBS["zensical"]
    assert job["continue-on-error"] == "true"
    assert not {"if", "needs", "permissions", "environment"} & job.keys()
    assert [name for name, each in JOBS.items() if "zensical" in each.get("needs", [])] == []
    # what it builds goes nowhere, and what it finds to the summary
    assert [step for step in job["steps"] if "upload" in step.get("uses", "")] == []
    assert [step["run"] for step in job["steps"] if "run" in step] == ['make zensical SUMMARY="$GITHUB_STEP_SUMMARY"']


def test_what_is_called_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    called = [target for run in runs() for target in re.findall(r"\bmake ([a-z-]+)", run)]
    assert called
    assert [target for target in called if not re.search(rf"^{target}:", makefile, re.MULTILINE)] == []
    modules = [module for run in runs() for module in re.findall(r"python -m ([\w.]+)", run)]
    assert {"scripts.proof.compare", "scripts.editor.check.dates"} <= set(modules)
    assert [module for module in modules if find_spec(module) is None] == []


def test_the_pythons_and_nodes_are_those_of_the_project() -> None:
    for job in ("test", "links", "zensical"):
        (python,), (node,) = steps(job, "actions/setup-python"), steps(job, "actions/setup-node")
        assert (ROOT / python["with"]["python-version-file"]).is_file()
        assert int(node["with"]["node-version"]) >= OLDEST_NODE


@pytest.mark.parametrize("name", JOBS)
def test_every_job_has_a_limit_and_its_conditions_are_text_of_github_alone(name: str) -> None:
    job = JOBS[name]
    assert 0 < int(job["timeout-minutes"]) <= 60
    # what somebody can type (a title, a branch, an input) comes into a command line by the environment only
    assert [step["run"] for step in job["steps"] if "${{" in step.get("run", "")] == []
