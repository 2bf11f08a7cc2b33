"""`python -m checkers`: see `cli`."""

import sys

from .cli import main

sys.exit(main())
