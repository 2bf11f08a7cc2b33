"""Stands in for asyncio: the page's Python answers one question after another, and waits for nothing.

Pyodide's core looks up `get_event_loop` when it starts. The real package brings sockets, threads, SSL and logging
along, which is most of what would otherwise be imported before the first verdict.
"""

from typing import NoReturn


def get_event_loop() -> NoReturn:
    """Raises RuntimeError: there is none."""
    raise RuntimeError("the page's Python has no event loop")
