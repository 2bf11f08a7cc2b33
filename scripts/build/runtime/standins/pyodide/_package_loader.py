"""Stands in for Pyodide's installer of packages: the page has one, and puts it in its place itself.

The real module brings archives, compression and temporary files along. Pyodide's JavaScript asks for the two
folders and the function below when it starts.
"""


class _Folder:
    """A path that arrives in JavaScript as an object, as a pathlib.Path does."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __str__(self) -> str:
        return self._path


SITE_PACKAGES = _Folder("/lib/site-packages")
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages() -> None:
    """There are no packages from before."""
