"""Where does the block above a page end, and which words in it does a program act on?"""

from __future__ import annotations

import re

FRONT_MATTER = re.compile(r"\A---\s*\n(?P<meta>.*?)^(?:---|\.\.\.)\s*?(?:\n|\Z)", re.DOTALL | re.MULTILINE)
CONCEPT = "concept"
"""A page with this above it is not released yet."""
