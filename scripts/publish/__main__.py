"""Put the built site on a branch of any git remote, for a host that serves such a branch.

    python -m scripts.publish                                     site/ onto gh-pages of origin
    python -m scripts.publish --remote URL --branch pages --site FOLDER
    python -m scripts.publish --back                              put back what was published before

Only a release (`make release`) is published. Exit status 2 with one Dutch line when nothing was published.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.publish.branch import Place, git, go_back, publish
from scripts.publish.release import ready
from scripts.shared.tools import ROOT, command


def _revision(repository: Path) -> str:
    """The commit that the site was made of; `-dirty` when files were changed since."""
    return git(repository, "describe", "--always", "--dirty", "--exclude=*")


@command("publiceren")
def main(argv: list[str] | None = None, repository: Path = ROOT) -> int:
    """Publish, or go back; returns the exit status."""
    parser = argparse.ArgumentParser(description="Put the built site on a branch of a git remote.")
    parser.add_argument("--remote", default="origin", help="name or address of the remote (origin)")
    parser.add_argument("--branch", default="gh-pages", help="the branch that the host serves (gh-pages)")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the built site (site/)")
    parser.add_argument("--back", action="store_true", help="put back what was published before")
    options = parser.parse_args(argv)
    place = Place(repository, options.remote, options.branch)
    if options.back:
        print(f"publiceren: op {place} staat nu weer {go_back(place)}.")
        return 0
    release = ready(options.site)
    revision = _revision(repository)
    if revision.endswith("-dirty"):
        print("publiceren: let op: in deze map staan wijzigingen die nog niet in git zitten.", file=sys.stderr)
    message = f"Publiceer uitgave {release.name} van {revision}"
    commit = publish(place, options.site.resolve(), message, release.custom_domain)
    if commit is None:
        print(f"publiceren: uitgave {release.name} stond al op {place}; er is niets veranderd.")
    else:
        print(f"publiceren: uitgave {release.name} staat op {place} (commit {commit[:7]}), voor {release.address}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
