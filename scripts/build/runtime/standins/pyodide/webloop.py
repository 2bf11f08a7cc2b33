"""Stands in for Pyodide's event loop; see the stand-in for asyncio."""


def _initialize_event_loop() -> None:
    """Called when Pyodide's package is imported. There is nothing to set up."""
