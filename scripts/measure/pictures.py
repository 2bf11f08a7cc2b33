"""How are the pictures made that other sites and a phone's home screen show of this site?

    python -m scripts.measure.pictures

Draws them with Chromium, from an SVG, into docs/assets/. Run it when an SVG changes, and commit what comes out:
a build draws nothing.
"""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.measure.browser import CHROMIUM, required
from scripts.shared.tools import ROOT, command

ASSETS = ROOT / "docs" / "assets"
INDIGO = "#4051b5"
"""The colour of the theme; a phone cuts the corners of an icon by itself, so they are filled."""


PICTURES = (
    ("social.png", Path(__file__).with_name("social.svg"), 1200, 630),
    ("touch-icon.png", ASSETS / "favicon.svg", 180, 180),
)
"""The PNG, of which SVG, and how wide and high in pixels."""


@command("pictures")
def main() -> int:
    """Draw all pictures."""
    (chromium,) = required(CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for name, source, width, height in PICTURES:
            page = browser.new_page(viewport={"width": width, "height": height})
            svg = source.read_text(encoding="utf-8")
            page.set_content(
                f"<style>body {{ margin: 0; background: {INDIGO} }} "
                f"svg {{ display: block; width: {width}px; height: {height}px }}</style>{svg}"
            )
            page.screenshot(path=ASSETS / name)
            print(f"docs/assets/{name}: {(ASSETS / name).stat().st_size / 1000:.1f} kB")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
