"""Which addresses were in the list when the site was last published?

The list is only worth something if nobody takes a line out of it, so what readers see is compared with it: in git, the
revision that the deployment marked, or else where the main branch of the origin is.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from scripts.proof.compare.versions import PUBLISHED as TAG
from scripts.proof.compare.versions import known
from scripts.shared.addresses.published import PUBLISHED
from scripts.shared.tools import ROOT

REVISIONS = (TAG, "origin/main")


def published_earlier(root: Path = ROOT) -> list[str]:
    """The lines of the list at the last publication; none where there is no git, no publication, or no list yet."""
    path = PUBLISHED.relative_to(ROOT).as_posix()
    try:
        revision = next((each for each in REVISIONS if known(each, root)), None)
        command = ["git", "show", f"{revision}:{path}"]
        done = subprocess.run(command, cwd=root, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    except OSError:
        return []
    return done.stdout.decode("utf-8").splitlines() if revision and not done.returncode else []
