"""A program that drives a browser may break down or fall silent: that is told, and nothing waits for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.engines import processes
from tests.engines.bridge import Bridge, BridgeGoneError
from tests.engines.driver import PageError

READY = """
import json, sys, time
def tell(**answer): print(json.dumps(answer), flush=True)
tell(id=0, ok=True, value='1')
"""

type Start = Callable[[str], Bridge]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a bridge that runs this Python; afterwards it is gone."""
    started: list[Bridge] = []

    def make(code: str) -> Bridge:
        bridge = Bridge([sys.executable, "-c", code], env=os.environ, start_s=30)
        started.append(bridge)
        return bridge

    yield make
    for bridge in started:
        bridge.close()


def test_an_answer_comes_back(start: Start) -> None:
    bridge = start(READY + "for line in sys.stdin: tell(**{**json.loads(line), 'ok': True, 'value': [1, 'é']})")
    assert bridge.call("run", "x", seconds=30) == [1, "é"]


def test_a_command_that_fails_is_a_failure_of_the_page(start: Start) -> None:
    bridge = start(READY + "for line in sys.stdin: tell(id=1, ok=False, error='de reden', gone=False)")
    with pytest.raises(PageError, match="de reden"):
        bridge.call("run", "x", seconds=30)


def test_a_browser_that_is_gone_is_told_as_that(start: Start) -> None:
    bridge = start(READY + "for line in sys.stdin: tell(id=1, ok=False, error='weg', gone=True)")
    with pytest.raises(BridgeGoneError, match="weg"):
        bridge.call("run", "x", seconds=30)


def test_a_bridge_that_breaks_down_says_why(start: Start) -> None:
    bridge = start(READY + "sys.stdin.readline(); sys.exit('Error: de reden')")
    for _ in range(2):  # also to who asks once more
        with pytest.raises(BridgeGoneError, match="the bridge ended with status 1: Error: de reden"):
            bridge.call("run", "x", seconds=30)


def test_a_bridge_that_falls_silent_is_not_waited_for(start: Start) -> None:
    bridge = start(READY + "[None for line in sys.stdin]")
    with pytest.raises(BridgeGoneError, match="no answer within 0 s"):
        bridge.call("run", "x", seconds=0.2)


def test_the_answer_to_what_was_given_up_is_not_taken_for_another(start: Start) -> None:
    bridge = start(
        READY + "a = sys.stdin.readline(); b = sys.stdin.readline()\n"
        "tell(id=1, ok=True, value='late'); tell(id=2, ok=True, value='right'); sys.stdin.read()"
    )
    with pytest.raises(BridgeGoneError):
        bridge.call("run", "x", seconds=0.2)
    assert bridge.call("run", "y", seconds=30) == "right"


def test_a_bridge_that_does_not_start_is_named() -> None:
    with pytest.raises(BridgeGoneError, match="cannot start /bestaat/niet"):
        Bridge(["/bestaat/niet"], env=os.environ, start_s=30)


def test_a_family_is_killed_with_its_grandchildren() -> None:
    before = processes.children()
    code = "import subprocess, sys; print(subprocess.Popen(['sleep', '60'], start_new_session=True).pid, flush=True)"
    parent = subprocess.Popen(
        [sys.executable, "-c", code + "; sys.stdin.read()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert parent.stdout
    grandchild = int(parent.stdout.readline())
    family = processes.children() - before
    assert {parent.pid, grandchild} <= {number for number, _ in family}
    processes.kill(family)
    assert not processes.still_there(family)
    parent.communicate()
